"""What the pages hold, an edition holds: both are read by the same eyes.

Nothing here knows how an edition was bound. What is left out of the comparison
is what a reader only clicks, and the second writing of a formula.
"""

import posixpath
import zipfile
from collections import Counter
from urllib.parse import unquote, urldefrag, urljoin

import pypdfium2 as pdfium
from bs4 import BeautifulSoup

from press.editions.pages import read, text

# Between what a page shows and what it says.
UNSAID = ".headerlink, .listing-links, .turning, .toctree-wrapper, button"
UNSAID += ", .genindex-jumpbox, .sd-summary-state-marker, .katex-html, script"
HEADINGS = "h1, h2, h3, h4, h5, h6"


def squeezed(words):
    """Return a text without its spaces, which no edition promises to keep."""
    return "".join(words.split())


def parts(article):
    """Return what a page says, in lists by kind, in the order of the page."""
    for tag in article.select(UNSAID):
        tag.decompose()
    return {
        "heading": [text(tag) for tag in article.select(HEADINGS)],
        "figure": [tag["aria-label"] for tag in article.select("figure svg")],
        "equation": [tag.get_text() for tag in article.select("annotation")],
        "listing": [tag.get_text() for tag in article.select("pre")],
        "table": [squeezed(tag.get_text()) for tag in article.select("table")],
        "caption or number": [
            text(tag)
            for tag in article.select(
                ".caption-number, .caption-text, .eqno, .admonition-title"
            )
        ],
        "word": " ".join(article.get_text(" ").split()).split(),
    }


def parting(place, wanted, there):
    """Return a sentence for each kind of which two pages differ."""
    for kind, expected in wanted.items():
        got = there[kind]
        for one, other in zip(
            [*expected, None], [*got, None][: len(expected) + 1], strict=False
        ):
            if one != other:
                yield f"{place}: {kind}: expected {one!r}, got {other!r}"
                break
        else:
            if len(got) < len(expected):
                yield f"{place}: {kind}: expected {expected[-1]!r}, got nothing"


def document(archive, name):
    """Return a document of an EPUB."""
    text = archive.read(name).decode().partition("?>")[2]
    return BeautifulSoup(text, "html.parser")


def links(article, page):
    """Return where each link to a place in the book leads, in their order."""
    found = []
    for tag in article.select("a[href]"):
        path, fragment = map(unquote, urldefrag(urljoin(page, tag["href"])))
        name, suffix = posixpath.splitext(posixpath.basename(path))
        if ":" not in path and suffix in (".html", ".xhtml"):
            found.append((name, fragment))
    return found


def epub(html, bound):
    """Return what an EPUB lacks, or has that the pages have not."""
    _, pages = read(html)
    wrong, headings = [], []
    with zipfile.ZipFile(bound) as archive:
        contents = document(archive, "EPUB/nav.xhtml")
        there = {
            page.name: document(archive, f"EPUB/{page.name}.xhtml").body
            for page in pages
        }
    ids = {
        (name, tag["id"])
        for name, body in there.items()
        for tag in body.find_all(id=True)
    } | {(name, "") for name in there}
    for page in pages:
        body = there[page.name]
        wanted = parts(page.article)
        wrong += parting(page.path, wanted, parts(body))
        headings += wanted["heading"]
        got = links(body, f"{page.name}.xhtml")
        if got != links(page.article, page.path):
            wrong.append(f"{page.path}: the links are not those of the page")
        wrong += [f"{page.path}: no place {to}" for to in got if to not in ids]
        named = Counter(tag["id"] for tag in body.find_all(id=True))
        wrong += [f"{page.path}: {n} twice" for n in named if named[n] > 1]
    listed = [text(link) for link in contents.select("nav a")]
    wrong += parting("contents", {"entry": headings}, {"entry": listed})
    return wrong


class Print:
    """A printed book: the text of its pages, its bookmarks, links, pictures."""

    def __init__(self, path):
        """Read it."""
        self.pages, self.pictures = [], []
        with pdfium.PdfDocument(path) as printed:
            for page in printed:
                words = page.get_textpage().get_text_bounded()
                self.pages.append(squeezed(words))
                kinds = [pdfium.raw.FPDF_PAGEOBJ_IMAGE]
                if any(page.get_objects(filter=kinds)):
                    self.pictures.append(len(self.pages))
            self.bookmarks = [
                (mark.get_title(), mark.get_dest().get_index())
                for mark in printed.get_toc()
            ]
        self.text = "".join(self.pages)

    def shows(self, figure):
        """Tell whether a figure's labels are text, on its caption's page."""
        caption = squeezed(text(figure.figcaption))[:20]
        words = [squeezed(text(line)) for line in figure.select("svg text")]
        return any(
            all(word in page for word in words)
            for page in self.pages
            if caption in page
        )


def pdf(html, printed):
    """Return what a print lacks."""
    _, pages = read(html)
    there = Print(printed)
    wrong = [f"page {n} has a picture of dots" for n in there.pictures]
    headings = []
    for page in pages:
        for tag in page.article.select("details.data"):
            tag.decompose()
        wrong += [
            f"{page.path}: {text(figure.figcaption)[:40]}: its labels"
            for figure in page.article.select("figure:has(svg)")
            if not there.shows(figure)
        ]
        said = parts(page.article)
        headings += said["heading"]
        lines = [line for code in said["listing"] for line in code.splitlines()]
        starts = [start[:12] for start in said["caption or number"]]
        wrong += [
            f"{page.path}: {words}"
            for words in [*said["heading"], *starts, *lines]
            if squeezed(words) not in there.text
        ]
    for title, page in there.bookmarks:
        if squeezed(title) not in there.pages[page]:
            wrong.append(f"the bookmark {title} leads to a page without it")
    titles = [title for title, _ in there.bookmarks if title != "Contents"]
    wrong += parting("bookmarks", {"title": headings}, {"title": titles})
    return wrong
