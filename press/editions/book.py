"""The finished pages of build/html, read back to be bound in other editions.

Every edition is made from the pages that readers have, so that none can say
something else: figures, numbers, code and formulas are already in place. What
is done here is what all editions need: the pages in their order, ids that are
unique, and links that land.
"""

import posixpath
import re
import runpy
import sys
from collections import Counter
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from urllib.parse import unquote, urldefrag

from bs4 import BeautifulSoup, Tag
from bs4.element import PreformattedString

# What an edition must not lose.
KINDS = {
    "figure": "figure",
    "listing": "div.highlight",
    "equation": ".katex-display, math[display=block]",
    "table": "table",
    "exercise": ".admonition.exercise",
}
# Attributes that name the ids of other elements.
NAMING = ("for", "headers", "aria-labelledby", "aria-describedby")
NAMING += ("aria-controls", "aria-owns")
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
# Parts of a text that say what another part says, or where to click.
SILENT = {"headerlink", "katex-html", "listing-links"}
# What only serves the one who clicks.
CONTROLS = ".headerlink, button, script, .turning, .listing-links"


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
    """Return the text of an element in one line, without its links."""
    return " ".join("".join(said(tag)).split())


def said(tag):
    """Yield the parts of a text, mathematics once."""
    for part in tag.children:
        if isinstance(part, Tag):
            if part.name != "annotation" and not SILENT & {
                *part.get("class", ())
            }:
                yield from said(part)
        elif not isinstance(part, PreformattedString):
            yield str(part)


def parse(path):
    """Return a page as a browser understands it."""
    return BeautifulSoup(path.read_text(encoding="utf-8"), "html5lib")


def pages(html):
    """Return the shell of the pages and all pages, in reading order."""
    shell = parse(html / "index.html")
    links = shell.select(".sidebar-tree a.reference.internal")
    order = ["index.html", *(urldefrag(link["href"])[0] for link in links)]
    found = []
    for path in dict.fromkeys(path for path in order if path != "#"):
        page = shell if path == "index.html" else parse(html / path)
        found.append(Page(path, page.select_one("article[role=main]")))
    # Searching is the one thing that no other edition does.
    there = {file.relative_to(html).as_posix() for file in html.rglob("*.html")}
    forgotten = there - {page.path for page in found} - {"search.html"}
    forgotten = {path for path in forgotten if not path.startswith("_")}
    if forgotten:
        complain(f"the sidebar does not list {', '.join(sorted(forgotten))}")
    return shell, found


def complain(*messages):
    """Stop, and say what is wrong."""
    sys.exit("\n" + "\n".join(messages) + "\n")


def name_apart(book, together):
    """Make ids unique, and return the new name of each (path, id).

    Pages that stand together share one space of names: there an id of several
    pages gets the name of its page in front.
    """
    names, taken = {}, set()
    pages_with = Counter(
        name
        for page in book
        for name in {tag["id"] for tag in page.article.select("[id]")}
    )
    for page in book:
        if not together:
            taken = set()
        for tag in page.article.select("[id]"):
            old = new = tag["id"]
            if together and pages_with[old] > 1:
                new = f"{page.name}-{old}"
            while new in taken:
                new += "-again"
            taken.add(new)
            tag["id"] = new
            names.setdefault((page.path, old), new)
        lead_within(page, names)
        for button in page.article.select("input[name]") if together else ():
            button["name"] = f"{page.name}-{button['name']}"
    return names


def lead_within(page, names):
    """Let attributes other than links name the new ids."""

    def renamed(name):
        return names.get((page.path, name), name)

    for tag in page.article.find_all(True):
        for attribute, value in tag.attrs.items():
            if attribute in NAMING:
                ids = value if isinstance(value, list) else value.split()
                tag[attribute] = " ".join(map(renamed, ids))
            elif isinstance(value, str) and "url(#" in value:
                tag[attribute] = re.sub(
                    r"url\(#([^)]+)\)",
                    lambda found: f"url(#{renamed(found[1])})",
                    value,
                )
            elif attribute == "xlink:href" and value.startswith("#"):
                tag[attribute] = "#" + renamed(value[1:])


def links(page):
    """Yield each link to a place in the book: tag, path and id there."""
    for tag in page.article.select("a[href]"):
        target, fragment = urldefrag(tag["href"])
        if re.match(r"[a-z]+:", target):
            continue
        path = page.path
        if target:
            folder = posixpath.dirname(page.path)
            path = posixpath.normpath(posixpath.join(folder, unquote(target)))
        yield tag, path, unquote(fragment)


def lead(book, names, address, elsewhere):
    """Make every link land: address(path, id) is what it becomes.

    A link to anything but a page is given to elsewhere(tag, path).
    """
    known = {page.path for page in book}
    lost = []
    for page in book:
        for tag, path, fragment in list(links(page)):
            if path not in known:
                elsewhere(tag, path)
            elif not fragment or (path, fragment) in names:
                tag["href"] = address(path, names.get((path, fragment), ""))
            else:
                lost.append(f"{page.path}: the link to {path}#{fragment}")
    if lost:
        complain("These links land nowhere:", *lost)


def strip(book, selector):
    """Take away what an edition has no use for."""
    for page in book:
        for tag in page.article.select(selector):
            tag.decompose()


def unlink(tag, _=None):
    """Leave what a link says, where there is nothing to link to."""
    tag.unwrap()


def settings(root):
    """Return what docs/conf.py sets."""
    return runpy.run_path(str(root / "docs" / "conf.py"))


def date(conf):
    """Return the day of the edition."""
    return datetime.strptime(conf["today"], "%d %B %Y")
