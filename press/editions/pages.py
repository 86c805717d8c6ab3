"""The finished pages of build/html, read back to be bound in another edition.

Every edition is made from the pages that readers have, so that none can say
something else: figures, numbers, code and formulas are already in place. Here
is what all editions need: the pages in their order, without what only serves
the one who clicks, and with links that land.
"""

import copy
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

from bs4 import BeautifulSoup, Tag

from press.files import stop

HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
# What only serves the one who clicks.
CONTROLS = ".headerlink, button, script, .turning, .listing-links, input"
CONTROLS += ", .toctree-wrapper, .genindex-jumpbox, .sd-summary-state-marker"
# Parts of a heading that say what another part says.
SILENT = ".headerlink, .katex-html, annotation"


@dataclass
class Page:
    """One page: its path in build/html and what stands on it."""

    path: str
    article: Tag

    @property
    def name(self):
        """Return the page's name, which no other page has."""
        return Path(self.path).stem

    @property
    def title(self):
        """Return the text of the page's first heading."""
        return text(self.article.find(HEADINGS))


def text(tag):
    """Return the text of an element in one line, mathematics once."""
    said = copy.copy(tag)
    for part in said.select(SILENT):
        part.decompose()
    return " ".join(said.get_text().split())


def day(conf):
    """Return the day of the edition, which docs/conf.py sets."""
    return datetime.strptime(conf["today"], "%d %B %Y")


def parse(path):
    """Return the tree of a finished page."""
    return BeautifulSoup(path.read_text(encoding="utf-8"), "html.parser")


def read(html):
    """Return the shell of the pages and all pages, in reading order."""
    shell = parse(html / "index.html")
    links = shell.select(".sidebar-tree a.reference.internal")
    order = [urldefrag(link["href"]).url for link in links]
    order = dict.fromkeys(["index.html", *filter(None, order)])
    there = {file.relative_to(html).as_posix() for file in html.rglob("*.html")}
    # Searching is the one thing that no other edition does.
    forgotten = [
        path
        for path in sorted(there - {*order, "search.html"})
        if not path.startswith("_")
    ]
    if forgotten:
        stop(
            f"{forgotten[0]}: a page that the sidebar does not list is in no "
            "edition. Add it to a toctree in index.md."
        )
    found = {"index.html": shell}
    found |= {path: parse(html / path) for path in order if path not in found}
    return shell, [
        Page(path, page.select_one("article[role=main]"))
        for path, page in found.items()
    ]


def simplify(pages, without):
    """Leave what can be read without clicking: tabs one after the other."""
    for page in pages:
        for tag in page.article.select(f"{CONTROLS}, {without}"):
            tag.decompose()
        # Breathe puts paragraphs into a paragraph, where a browser ends it.
        for tag in page.article.find_all(("p", "span")):
            if tag.find(("p", "div", "dl", "ul")):
                tag.name = "div"
        for label in page.article.select(".sd-tab-label"):
            label.name, label.attrs = "p", {"class": "tab-name"}


def lead(pages, address):
    """Make every link land: address(path, id) is what it becomes.

    What leads to no page, such as a file to download, is a link no more.
    """
    places = {
        (page.path, tag["id"])
        for page in pages
        for tag in page.article.select("[id]")
    } | {(page.path, "") for page in pages}
    paths = {path for path, _ in places}
    lost = []
    for page in pages:
        for link in page.article.select("a[href]"):
            target = urljoin(page.path, link["href"])
            path, fragment = map(unquote, urldefrag(target))
            if urlsplit(target).scheme:
                continue
            if path not in paths:
                link.unwrap()
            elif (path, fragment) in places:
                link["href"] = address(path, fragment)
            else:
                lost.append(f"{page.path}: the link to {path}#{fragment}")
    if lost:
        stop("\n".join(["These links land nowhere:", *lost]))
