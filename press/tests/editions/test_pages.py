"""The finished pages are read back in their order, and their links land."""

import pytest

from press.editions import epub, pages


def test_pages_come_in_the_order_of_the_sidebar(html):
    _, book = pages.read(html)
    assert [page.name for page in book] == ["index", "01-one", "words"]
    assert [page.title for page in book] == ["Book", "1. One", "Words"]


def test_a_page_that_the_sidebar_forgets_stops_every_edition(html):
    index = (html / "index.html").read_text()
    (html / "docs/lost.html").write_text(index)
    with pytest.raises(SystemExit, match=r"docs/lost.html.*toctree"):
        pages.read(html)


def test_a_link_to_nowhere_is_refused_with_its_page(html):
    page = html / "docs/words.html"
    page.write_text(page.read_text().replace('"#summary"', '"#sumary"'))
    _, book = pages.read(html)
    with pytest.raises(SystemExit, match=r"docs/words\.html.*#sumary"):
        pages.lead(book, epub.address)
