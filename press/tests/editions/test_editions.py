"""The editions say what the pages say, and the check sees where not."""

import zipfile
from xml.etree import ElementTree

import pytest
from pypdf import PdfReader, PdfWriter
from pypdf.generic import DecodedStreamObject, DictionaryObject, NameObject

from press.editions import book, check, epub, onepage, pdf

CONF = {
    "project": "Book",
    "author": "somebody",
    "release": "1.0",
    "today": "25 November 2026",
}
LOSSES = {
    "Figure 1.1": ("A line that climbs.", "A line."),
    "(1.1)": ("x = 1", "x = 2"),
    "Listing 1.1": ("{ return", "{"),
    "Table 1.1": ("zero", "one"),
    "Exercise 1.1": ("Divide.", ""),
}


def test_pages_come_in_the_order_of_the_sidebar(html):
    _, pages = book.pages(html)
    assert [page.name for page in pages] == ["index", "01-one", "words"]
    assert [page.title for page in pages] == ["Book", "1. One", "Words"]


def test_a_page_that_the_sidebar_forgets_stops_every_edition(html):
    (html / "docs/lost.html").write_text(
        html.joinpath("index.html").read_text()
    )
    with pytest.raises(SystemExit, match="docs/lost.html"):
        book.pages(html)


def test_a_link_to_nowhere_is_refused_with_its_page(html):
    page = html / "docs/words.html"
    page.write_text(page.read_text().replace('"#summary"', '"#sumary"'))
    with pytest.raises(SystemExit, match=r"docs/words\.html.*#sumary"):
        onepage.bind(html)


def test_on_one_page_ids_are_unique_and_every_link_lands(html):
    shell, *_ = onepage.bind(html)
    ids = [tag["id"] for tag in shell.select("[id]")]
    assert len(ids) == len({*ids})
    assert {"01-one-summary", "words-summary", "fig-line"} <= {*ids}
    for link in shell.select("a[href^='#'], use"):
        assert (link.get("href") or link["xlink:href"])[1:] in ids
    assert shell.select_one("article a")["href"] == "#01-one-summary"
    assert shell.select_one(".sidebar-tree a")["href"] == "#page-01-one"
    assert shell.select_one(".download")["href"] == "_downloads/one.cpp"


def test_on_one_page_previews_are_found(html):
    *_, names = onepage.bind(html)
    script = html / "_static/previews.js"
    script.write_text('window.previews = {\n"docs/words.html#summary": "x"};\n')
    onepage.find_previews(script, names)
    assert '"index.html#words-summary": "x"' in script.read_text()


def written(shell, html):
    """Return the folder of a one-page edition."""
    folder = html.parent / "onepage"
    folder.mkdir()
    (folder / "index.html").write_text(shell.decode(formatter="html5"))
    return folder


def test_one_page_that_holds_everything_passes(html):
    shell, *_ = onepage.bind(html)
    check.onepage(html, written(shell, html))


@pytest.mark.parametrize("name", LOSSES)
def test_one_page_that_lost_something_is_refused_by_its_number(name, html):
    shell, *_ = onepage.bind(html)
    folder = written(shell, html)
    page = folder / "index.html"
    page.write_text(page.read_text().replace(*LOSSES[name]))
    with pytest.raises(SystemExit) as refused:
        check.onepage(html, folder)
    assert f"01-one.html: {name}" in str(refused.value)


def test_one_page_without_an_id_is_refused(html):
    shell, *_ = onepage.bind(html)
    del shell.select_one("#fig-line")["id"]
    with pytest.raises(SystemExit, match=r"Figure 1\.1.* id"):
        check.onepage(html, written(shell, html))


def bound(html, name="", old="", new=""):
    """Return an EPUB, in which one document was changed."""
    files = epub.bind(html, CONF)
    assert not name or old in files[name]
    if name:
        files[name] = files[name].replace(old, new)
    path = html.parent / "book.epub"
    epub.write(files, path, CONF)
    return path


def test_an_epub_is_xml_without_tabs_and_leads_within_itself(html):
    with zipfile.ZipFile(bound(html)) as archive:
        assert archive.namelist()[0] == "mimetype"
        for name in archive.namelist():
            if name.endswith(("xhtml", "opf")):
                ElementTree.fromstring(archive.read(name))
        chapter = archive.read("EPUB/01-one.xhtml").decode()
    assert '<p class="tab-name">C++</p>' in chapter
    assert 'href="words.xhtml#term-line"' in chapter
    assert "katex" not in chapter and "_downloads" not in chapter
    assert 'alttext="x = 1 &amp; y"' in chapter


def test_two_epubs_of_one_book_are_the_same(html):
    assert bound(html).read_bytes() == bound(html).read_bytes()


def test_an_epub_that_holds_everything_passes(html):
    check.epub(html, bound(html))


@pytest.mark.parametrize("name", LOSSES)
def test_an_epub_that_lost_something_is_refused_by_its_number(name, html):
    path = bound(html, "EPUB/01-one.xhtml", *LOSSES[name])
    with pytest.raises(SystemExit) as refused:
        check.epub(html, path)
    assert f"01-one.html: {name}" in str(refused.value)


def test_an_epub_whose_contents_lack_a_heading_is_refused(html):
    link = '<a href="words.xhtml#words">Words</a>'
    with pytest.raises(SystemExit, match="heading 4: expected Words"):
        check.epub(html, bound(html, "EPUB/nav.xhtml", link, ""))


def test_contents_are_nested_as_the_headings_are():
    entries = [(1, "A", "a"), (3, "B", "b"), (2, "C", "c"), (1, "D", "d")]
    nav = epub.navigation(entries).replace("\n", "")
    assert nav.endswith(
        '<ol><li><a href="a">A</a><ol><li><a href="b">B</a></li>'
        '<li><a href="c">C</a></li></ol></li>'
        '<li><a href="d">D</a></li></ol></nav>'
    )


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
    check.pdf(html, printed(html.parent / "book.pdf"))


@pytest.mark.parametrize(
    "lost, named",
    [
        ("Figure 1.1 The line climbs.", "Figure 1.1"),
        ("height", "Figure 1.1"),
        ("(1.1)", "(1.1)"),
        ("Listing 1.1 one.cpp counts.", "Listing 1.1"),
        ("{ return 1 < 2; }", "Listing 1.1"),
        ("Table 1.1 A card.", "Table 1.1"),
        ("Exercise 1.1: Half", "Exercise 1.1"),
        ("Words", "expected Words"),
    ],
)
def test_a_print_that_lost_something_is_refused(lost, named, html):
    with pytest.raises(SystemExit) as refused:
        check.pdf(html, printed(html.parent / "book.pdf", lost))
    assert named in str(refused.value)


def test_the_page_to_print_is_unfolded_and_numbered(html):
    shell = pdf.paper(html, CONF)
    assert shell.article.find("h1").text == "Book"
    assert all(fold.has_attr("open") for fold in shell.select("details"))
    assert not shell.select(".headerlink, .download, .sidebar-tree")
    pdf.number(shell, {"page-01-one": 5, "01-one-summary": 7})
    lines = [book.text(link) for link in shell.select("nav a")]
    assert lines == ["1. One5", "Summary7", "Words"]
    pdf.number(shell, {"page-01-one": 6})
    assert book.text(shell.select_one("nav a")) == "1. One6"


def test_bookmarks_get_the_words_of_their_headings(html):
    path = printed(html.parent / "book.pdf")
    shell = pdf.paper(html, CONF)
    pdf.finish(path, shell, CONF)
    titles = [title for title, _ in check.Print(path).bookmarks]
    assert titles == [check.squeezed(title) for title, _ in PRINTED]
    assert PdfReader(path).metadata["/Subject"] == "Edition 1.0"


def test_two_prints_are_the_same_and_no_byte_moves():
    day = book.date(CONF)
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


def test_a_print_with_a_picture_made_of_dots_is_refused(html):
    path = printed(html.parent / "book.pdf", picture=True)
    with pytest.raises(SystemExit, match="page 3 has a picture"):
        check.pdf(html, path)
