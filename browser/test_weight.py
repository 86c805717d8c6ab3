"""A chapter is light, and nothing is waited for before it is seen."""

import gzip
from urllib.parse import unquote, urlsplit

import pytest
from conftest import CHAPTERS, HTML, PAGES, address

LIMIT = 400_000
# Compressed already; a server sends these as they are.
PACKED = (".woff2", ".png")


def weight(paths):
    """Return the bytes that a server sends for some files."""
    contents = {path: path.read_bytes() for path in paths}
    return sum(
        len(data if path.suffix in PACKED else gzip.compress(data))
        for path, data in contents.items()
    )


def loaded(tab, url, folder):
    """Open a page to its end and return the files that came with it."""
    files = set()
    note = lambda request: files.add(request.url)  # noqa: E731
    tab.on("request", note)
    tab.goto(url, wait_until="networkidle")
    tab.keyboard.press("End")
    # A preview brings what only some readers ask for.
    link = tab.locator('article a[href*="#term-"]').first
    if link.count():
        link.focus()
    tab.wait_for_timeout(300)
    parts = [urlsplit(file) for file in files]
    return {
        folder / unquote(part.path).lstrip("/")
        for part in parts
        if part.scheme in ("http", "https")
    }


@pytest.mark.parametrize("page", CHAPTERS)
def test_a_chapter_with_all_it_loads_is_light(page, tab, server):
    files = loaded(tab, address("http", page, server), HTML)
    assert HTML / page in files and len(files) > 5
    assert weight(files) <= LIMIT


@pytest.mark.parametrize("page", PAGES)
def test_the_first_paint_waits_for_no_script(page, contexts, server):
    tab = contexts().new_page()
    tab.goto(address("file", page, server))
    waited = tab.eval_on_selector_all(
        "head script[src]:not([defer], [async], [type=module])",
        "(found) => found.map((script) => script.src)",
    )
    tab.close()
    assert waited == []
