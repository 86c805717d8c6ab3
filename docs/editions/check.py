"""What the pages hold, an edition holds.

The pages and the edition are read from their files, by the same eyes: every
figure, equation, listing, table and exercise of the one has to be in the other,
with its number and with what it says. A print is compared by its text.
"""

import zipfile
from collections import Counter
from dataclasses import dataclass, field

import book
from bs4 import BeautifulSoup
from pypdf import PdfReader

KINDS = {
    "figure": "figure",
    "listing": "div.highlight",
    "equation": ".katex-display, math[display=block]",
    "table": "table",
    "exercise": ".admonition.exercise",
}
NUMBERS = "figcaption .caption-number, caption .caption-number"
NUMBERS += ", .exercise > .admonition-title"


@dataclass(frozen=True)
class Thing:
    """What an edition must not lose: what it is, its number, what it says."""

    kind: str
    number: str
    says: str
    page: str = field(compare=False)
    id: str = field(compare=False)
    caption: str = field(compare=False)

    def __str__(self):
        """Name it to the one who has to look for it."""
        return f"{self.page}: {self.number or self.kind}: {self.says[:50]}"


def squeezed(words):
    """Return a text without its spaces, which no edition promises to keep."""
    return "".join(words.split())


def of_kind(tag, kind, page):
    """Return one thing."""
    says, number, caption, at = squeezed(book.text(tag)), None, None, tag
    if kind == "figure":
        says = squeezed(
            " ".join(svg["aria-label"] for svg in tag.select("svg"))
        )
        number = tag.select_one(".caption-number")
    elif kind == "listing":
        says = tag.get_text()
        at = tag.find_parent(class_="literal-block-wrapper") or tag
        number = at.select_one(".code-block-caption .caption-number")
    elif kind == "equation":
        says = tag.select_one("annotation").get_text()
        at = tag.find_parent(class_="math", id=True)
        at = at or tag.find_parent(class_="math-wrapper") or tag
        box = tag.find_parent(class_="math") or tag
        number = box.select_one(".eqno")
    elif kind == "table":
        number = tag.select_one("caption .caption-number")
    elif kind == "exercise":
        number = tag.select_one(".admonition-title")
    if number and number.parent.select_one(".caption-text"):
        caption = book.text(number.parent.select_one(".caption-text"))
    label = book.text(number) if number else ""
    return Thing(kind, label, says, page, at.get("id", ""), caption or "")


def things(article, page):
    """Return everything on a page that an edition must not lose."""
    return [
        of_kind(tag, kind, page)
        for kind, selector in KINDS.items()
        for tag in article.select(selector)
        if kind != "equation" or not tag.find_parent(class_="katex-display")
    ]


def missing(wanted, there):
    """Return a message for each thing that is not there as often as wanted."""
    left = Counter(there)
    lost = []
    for thing in wanted:
        if left[thing]:
            left[thing] -= 1
        else:
            lost.append(str(thing))
    return lost


def headings(pages):
    """Return the headings of the pages in their order."""
    return [
        squeezed(book.text(heading))
        for page in pages
        for heading in page.article.find_all(book.HEADINGS)
    ]


def verdict(edition, lost):
    """Stop if anything is lost."""
    if lost:
        book.complain(
            f"{edition} lacks what the pages have, and was not replaced:",
            *(f"    {line}" for line in lost),
        )


def differing(wanted, there):
    """Return the first place where two lists part."""
    for number in range(max(len(wanted), len(there))):
        pair = [
            (part[number] if number < len(part) else "nothing")
            for part in (wanted, there)
        ]
        if pair[0] != pair[1]:
            return [f"heading {number + 1}: expected {pair[0]}, got {pair[1]}"]
    return []


def onepage(html, folder):
    """Compare the one-page edition with the pages."""
    _, pages = book.pages(html)
    whole = book.parse(folder / "index.html")
    ids = [tag["id"] for tag in whole.select("[id]")]
    lost = [f"the id {name} twice" for name, n in Counter(ids).items() if n > 1]
    there = things(whole, "onepage")
    for page in pages:
        wanted = things(page.article, page.path)
        lost += missing(wanted, there)
        lost += [
            f"{thing} has no id"
            for thing in wanted
            if thing.id and not {thing.id, f"{page.name}-{thing.id}"} & {*ids}
        ]
    verdict("The one-page edition", lost)


def epub(html, bound):
    """Compare the EPUB with the pages, and its contents with the headings."""
    _, pages = book.pages(html)
    lost, listed = [], []
    with zipfile.ZipFile(bound) as archive:
        for page in pages:
            name = f"EPUB/{page.name}.xhtml"
            document = parsed(archive, name)
            wanted = things(page.article, page.path)
            lost += missing(wanted, things(document, name))
        for link in parsed(archive, "EPUB/nav.xhtml").select("nav a"):
            listed.append(squeezed(book.text(link)))
    lost += differing(headings(pages), listed)
    verdict("The EPUB", lost)


def parsed(archive, name):
    """Return a document of an EPUB."""
    document = archive.read(name).decode().partition("?>")[2]
    return BeautifulSoup(document, "html5lib")


class Print:
    """A printed book: the text of its pages, its bookmarks, its pictures."""

    def __init__(self, path):
        """Read it."""
        reader = PdfReader(path)
        self.pages = [squeezed(page.extract_text()) for page in reader.pages]
        self.text = "".join(self.pages)
        self.bookmarks = [*titles(reader.outline)]
        self.pictures = [
            f"page {number} has a picture of dots"
            for number, page in enumerate(reader.pages, 1)
            if list(page.images)
        ]


def titles(outline):
    """Yield the titles of bookmarks in their order."""
    for entry in outline:
        if isinstance(entry, list):
            yield from titles(entry)
        else:
            yield squeezed(entry.title)


def printed_somewhere(thing, book_printed):
    """Say whether a thing is printed, as far as a text can tell."""
    text = book_printed.text
    label = squeezed(thing.number)
    if thing.kind == "listing":
        lines = filter(None, map(squeezed, thing.says.splitlines()))
        return label in text and all(line in text for line in lines)
    if thing.kind == "exercise":
        return label in text
    return not label or label + squeezed(thing.caption)[:12] in text


def pdf(html, printed):
    """Compare the print with the pages, and its bookmarks with the headings."""
    _, pages = book.pages(html)
    there = Print(printed)
    lost = there.pictures
    for page in pages:
        lost += [
            str(thing)
            for thing in things(page.article, page.path)
            if not printed_somewhere(thing, there)
        ]
    lost += differing(headings(pages), there.bookmarks)
    verdict("The print", lost)
