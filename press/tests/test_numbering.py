"""A chapter is printed with the number of its file."""

import re

import pytest

from press import ROOT

CHAPTERS = sorted((ROOT / "chapters").glob("*.md"))
HEADING = re.compile(r'<h1>(?:<span class="section-number">(\d+)\. </span>)?')


def printed(html):
    """Return the number in the heading of a page, and 0 where it has none."""
    return int(HEADING.search(html)[1] or 0)


@pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda path: path.stem)
def test_a_chapter_is_printed_with_the_number_of_its_file(root, chapter):
    page = root / "build/html/chapters" / f"{chapter.stem}.html"
    number = printed(page.read_text(encoding="utf-8"))
    assert number == int(chapter.stem[:2]), (
        f"chapters/{chapter.name} is printed as chapter {number}. The numbers "
        "are counted: is a chapter before it missing, or two of one number?"
    )


def test_the_number_of_a_heading_is_read():
    assert printed('<h1><span class="section-number">7. </span>Digits') == 7
    assert printed("<h1>How to read this book") == 0
