"""A print says what the pages say, and the judge sees where not."""

import judge
import pytest
from pypdf import PdfReader, PdfWriter
from pypdf.generic import DecodedStreamObject, DictionaryObject, NameObject

from press import ROOT
from press.editions import pages, pdf

BOUND = ROOT / "build/editions/pdf/switches.pdf"


def test_the_print_holds_what_the_pages_hold():
    assert judge.pdf(ROOT / "build/html", BOUND) == []


def test_the_print_has_links_that_land_and_is_tagged():
    printed = PdfReader(BOUND)
    there = printed.named_destinations
    links = [
        str(note.get("/Dest"))
        for page in printed.pages
        for note in (part.get_object() for part in page.get("/Annots", []))
        if note.get("/Dest")
    ]
    assert len(links) > 1000
    assert {link for link in links if link not in there} == set()
    assert printed.root_object["/MarkInfo"]["/Marked"]


PRINTED = [
    ("Book", ["Book"]),
    ("Contents", ["Contents"]),
    (
        "1. One",
        [
            "1. One",
            "height",
            "Figure 1.1 The line climbs.",
            "(1.1)",
            "Listing 1.1 one.cpp counts.",
            "int main()",
            "{ return 1 < 2; }",
            "Table 1.1 A card.",
            "Exercise 1.1: Half",
            "Summary",
        ],
    ),
    ("Summary", []),
    ("Words", ["Words", "Summary"]),
    ("Summary", []),
]


DOTS = "q 9 0 0 9 9 9 cm BI /W 1 /H 1 /CS /G /BPC 8 ID x EI Q"


def printed(path, lost="", picture=False):
    """Write a PDF as Chromium would, with bookmarks, without one line."""
    writer = PdfWriter()
    font = DictionaryObject(
        {
            NameObject("/Type"): NameObject("/Font"),
            NameObject("/Subtype"): NameObject("/Type1"),
            NameObject("/BaseFont"): NameObject("/Helvetica"),
        }
    )
    for title, lines in PRINTED:
        if lines:
            page = writer.add_blank_page(600, 800)
            escaped = str.maketrans({"(": r"\(", ")": r"\)"})
            shown = [
                f"({line.translate(escaped)}) Tj T*"
                for line in lines
                if line != lost
            ]
            stream = DecodedStreamObject()
            text = "\n".join(shown)
            dots = DOTS if picture and title == "1. One" else ""
            text = f"BT /F 9 Tf 9 TL 9 700 Td {text} ET {dots}"
            stream.set_data(text.encode())
            page[NameObject("/Contents")] = writer._add_object(stream)
            fonts = DictionaryObject({NameObject("/F"): font})
            page[NameObject("/Resources")] = DictionaryObject(
                {NameObject("/Font"): fonts}
            )
        if title != lost:
            last = len(writer.pages) - 1
            writer.add_outline_item(title=title, page_number=last)
    writer.write(path)
    return path


def test_a_print_that_holds_everything_passes(html):
    assert judge.pdf(html, printed(html.parent / "book.pdf")) == []


@pytest.mark.parametrize(
    "lost, named",
    [
        ("Figure 1.1 The line climbs.", "Figure 1.1"),
        ("height", "Figure 1.1"),
        ("(1.1)", "(1.1)"),
        ("Listing 1.1 one.cpp counts.", "Listing 1.1"),
        ("{ return 1 < 2; }", "{ return 1 < 2; }"),
        ("Table 1.1 A card.", "Table 1.1"),
        ("Exercise 1.1: Half", "Exercise 1.1"),
        ("Words", "expected 'Words'"),
    ],
)
def test_a_print_that_lost_something_is_refused(lost, named, html):
    wrong = judge.pdf(html, printed(html.parent / "book.pdf", lost))
    assert named in "\n".join(wrong)


def test_a_print_with_a_picture_made_of_dots_is_refused(html):
    path = printed(html.parent / "book.pdf", picture=True)
    assert judge.pdf(html, path) == ["page 3 has a picture of dots"]


def test_the_page_to_print_is_unfolded_and_numbered(html, conf):
    shell = pdf.paper(html, conf)
    assert shell.article.find("h1").text == "Book"
    assert all(fold.has_attr("open") for fold in shell.select("details"))
    assert not shell.select(".headerlink, .download, .sidebar-tree, input")
    pdf.number(shell, {"page-01-one": 5, "page-01-one-summary": 7})
    lines = [pages.text(line) for line in shell.select("nav a")]
    assert lines == ["1. One5", "Summary7"]
    pdf.number(shell, {"page-01-one": 6})
    assert pages.text(shell.select_one("nav a")) == "1. One6"


def test_on_paper_ids_are_unique_short_and_every_link_lands(html, conf):
    page = html / "docs/words.html"
    page.write_text(page.read_text().replace("term-line", "term-" + "l" * 130))
    chapter = html / "chapters/01-one.html"
    text = chapter.read_text().replace("term-line", "term-" + "l" * 130)
    chapter.write_text(text)
    shell = pdf.paper(html, conf)
    ids = [tag["id"] for tag in shell.select("[id]")]
    assert len(ids) == len({*ids})
    assert {"page-01-one-summary", "page-words-summary"} <= {*ids}
    assert max(map(len, ids)) <= pdf.LONGEST
    for link in shell.select("a[href^='#'], use"):
        assert (link.get("href") or link["xlink:href"])[1:] in ids
    [clip] = shell.select("[clip-path]")
    assert clip["clip-path"] == "url(#page-01-one-line)"


def test_bookmarks_get_the_words_of_their_headings(html, conf):
    path = printed(html.parent / "book.pdf")
    pdf.finish(path, pdf.paper(html, conf), conf)
    titles = [title for title, _ in judge.Print(path).bookmarks]
    assert titles == [title for title, _ in PRINTED]
    assert PdfReader(path).metadata["/Subject"] == "Edition 1.0"


def test_two_prints_are_the_same_and_no_byte_moves(conf):
    day = pages.day(conf)
    one, other = (
        b"/CreationDate (D:%s+00'00')\n/ModDate (D:%s+00'00')>> (D:1)"
        b"/ID (node%08d)>> /ID (node%08d)>> /Headers [(node%08d)]"
        % (time, time, first, first + 2, first)
        for time, first in [(b"20261129152557", 203), (b"20270101000000", 204)]
    )
    date = b"(D:20261125000000+00'00')"
    assert pdf.settled(one, day) == pdf.settled(other, day)
    assert pdf.settled(one, day).count(date) == 2
    assert len(pdf.settled(one, day)) == len(one)
    assert pdf.settled(one, day).endswith(
        b"(node00000000)>> /ID (node00000001)>> /Headers [(node00000000)]"
    )
