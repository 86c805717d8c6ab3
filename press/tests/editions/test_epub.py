"""An EPUB says what the pages say, and the judge sees where not."""

import runpy
import shutil
import subprocess
import zipfile
from pathlib import Path
from xml.etree import ElementTree

import judge
import pytest

from press import ROOT
from press.editions import epub

BOUND = ROOT / "build/editions/epub/switches.epub"


def test_the_epub_holds_what_the_pages_hold():
    assert judge.epub(ROOT / "build/html", BOUND) == []


def test_epubcheck_has_nothing_against_the_epub():
    checker = Path(shutil.which("epubcheck"))
    # Debian's is an archive of Java, which not every system starts by itself.
    archive = checker.read_bytes()[:2] == b"PK"
    command = ["java", "-jar", checker] if archive else [checker]
    told = subprocess.run(
        [*command, "--failonwarnings", BOUND],
        capture_output=True,
        encoding="utf-8",
    )
    assert told.returncode == 0, told.stdout + told.stderr


def test_binding_it_again_gives_the_same_bytes(tmp_path):
    conf = runpy.run_path(str(ROOT / "docs/conf.py"))
    epub.bind(ROOT / "build/html", tmp_path / "again.epub", conf)
    assert (tmp_path / "again.epub").read_bytes() == BOUND.read_bytes()


def bound(html, conf, name="", old="", new=""):
    """Return an EPUB, in which one document was changed."""
    path = html.parent / "book.epub"
    epub.bind(html, path, conf)
    if name:
        with zipfile.ZipFile(path) as archive:
            files = {n: archive.read(n).decode() for n in archive.namelist()}
        assert old in files[name]
        files[name] = files[name].replace(old, new)
        with zipfile.ZipFile(path, "w") as archive:
            for entry, text in files.items():
                archive.writestr(entry, text)
    return path


def test_an_epub_is_xml_without_tabs_and_leads_within_itself(html, conf):
    with zipfile.ZipFile(bound(html, conf)) as archive:
        assert archive.namelist()[0] == "mimetype"
        for name in archive.namelist():
            if name.endswith(("xhtml", "opf")):
                ElementTree.fromstring(archive.read(name))
        chapter = archive.read("EPUB/01-one.xhtml").decode()
    assert '<p class="tab-name">C++</p>' in chapter
    assert 'href="words.xhtml#term-line"' in chapter
    assert 'viewBox="0 0 9 9"' in chapter
    assert "katex" not in chapter and "_downloads" not in chapter
    assert 'alttext="x = 1 &amp; y"' in chapter


def test_two_epubs_of_one_book_are_the_same(html, conf):
    first = bound(html, conf).read_bytes()
    assert first == bound(html, conf).read_bytes()


def test_an_epub_that_holds_everything_passes(html, conf):
    assert judge.epub(html, bound(html, conf)) == []


@pytest.mark.parametrize(
    "kind, old, new",
    [
        ("figure", "A line that climbs.", "A line."),
        ("caption or number", "(1.1)", "(1.2)"),
        ("equation", "x = 1", "x = 2"),
        ("listing", "{ return", "{"),
        ("table", "zero", "one"),
        ("caption or number", "Exercise 1.1", "Exercise 1.2"),
        ("word", "Divide.", ""),
        ("heading", "<h2>Summary</h2>", ""),
        ("the links are", "#term-line", "#words"),
        ("no place", "#term-line", "#term-lime"),
        ("twice", 'id="table-one"', 'id="fig-line"'),
    ],
)
def test_an_epub_that_lost_something_is_refused(kind, old, new, html, conf):
    path = bound(html, conf, "EPUB/01-one.xhtml", old, new)
    wrong = judge.epub(html, path)
    assert any("01-one.html" in line and kind in line for line in wrong)


def test_an_epub_whose_contents_lack_a_heading_is_refused(html, conf):
    link = '<a href="words.xhtml#words">Words</a>'
    wrong = judge.epub(html, bound(html, conf, "EPUB/nav.xhtml", link, ""))
    assert wrong == ["contents: entry: expected 'Words', got 'Summary'"]


def test_contents_are_nested_as_the_headings_are():
    entries = [(1, "A"), (3, "B"), (2, "C"), (1, "D")]
    assert epub.nested(entries).replace("\n", "") == (
        "<ol><li>A<ol><li>B</li><li>C</li></ol></li><li>D</li></ol>"
    )
