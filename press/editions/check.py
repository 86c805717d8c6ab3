"""What the pages hold, an edition holds.

The pages and the edition are read from their files, by the same eyes: every
figure, equation, listing, table and exercise of the one has to be in the other,
with its number and with what it says. A print is compared by its text.
"""

import zipfile
from collections import Counter
from dataclasses import dataclass, field

import pypdfium2 as pdfium
from bs4 import BeautifulSoup

from press.editions import book


@dataclass(frozen=True)
class Thing:
    """What an edition must not lose: what it is, its number, what it says."""

    kind: str
    number: str
    says: str
    page: str = field(compare=False)
    id: str = field(compare=False)
    caption: str = field(compare=False)
    words: tuple = field(compare=False)

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
    if kind == "figure":
        words = [squeezed(book.text(line)) for line in tag.select("svg text")]
    else:
        words = [squeezed(line) for line in says.splitlines()]
    words = tuple(filter(None, words))
    if number and number.parent.select_one(".caption-text"):
        caption = book.text(number.parent.select_one(".caption-text"))
    label = book.text(number) if number else ""
    at = at.get("id", "")
    return Thing(kind, label, says, page, at, caption or "", words)


def things(article, page):
    """Return everything on a page that an edition must not lose."""
    return [
        of_kind(tag, kind, page)
        for kind, selector in book.KINDS.items()
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
        with pdfium.PdfDocument(path) as document:
            self.pages, self.pictures = [], []
            for number, page in enumerate(document, 1):
                text = page.get_textpage().get_text_bounded()
                self.pages.append(squeezed(text))
                if any(
                    page.get_objects(filter=[pdfium.raw.FPDF_PAGEOBJ_IMAGE])
                ):
                    self.pictures.append(f"page {number} has a picture of dots")
            self.bookmarks = [
                (squeezed(mark.get_title()), mark.get_dest().get_index())
                for mark in document.get_toc()
            ]
        self.text = "".join(self.pages)

    def lacks(self, thing):
        """Say whether a thing is not printed, as far as text can tell."""
        label = squeezed(thing.number)
        if thing.kind == "figure":
            # Its labels are text, on the page that has its caption.
            caption = label + squeezed(thing.caption)[:12]
            pages = [page for page in self.pages if caption in page]
            return not any(
                all(word in page for word in thing.words) for page in pages
            )
        if thing.kind == "equation":
            return label and label not in self.text
        words = thing.words if thing.kind == "listing" else []
        label += squeezed(thing.caption)[:12]
        return not all(word in self.text for word in [label, *words])

    def misplaced(self):
        """Return a message for each bookmark that leads to a wrong page."""
        return [
            f"the bookmark {title} leads to page {page + 1}, which lacks it"
            for title, page in self.bookmarks
            if title not in self.pages[page]
        ]


def pdf(html, printed):
    """Compare the print with the pages, and its bookmarks with the headings."""
    _, pages = book.pages(html)
    there = Print(printed)
    lost = there.pictures + there.misplaced()
    for page in pages:
        wanted = things(page.article, page.path)
        lost += [str(thing) for thing in wanted if there.lacks(thing)]
    titles = [title for title, _ in there.bookmarks]
    # What only paper needs: its contents.
    titles.remove("Contents")
    lost += differing(headings(pages), titles)
    verdict("The print", lost)
