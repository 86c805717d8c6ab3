"""Search finds functions, symbols and terms, from disk and from a server."""

import pytest
from pages import address
from playwright.sync_api import TimeoutError

# What a reader types, and the page that has to be among the results.
WISHES = [
    ("gelu", "chapters/04-relu.html"),
    ("gelu_tanh", "docs/api.html"),
    ("softmax", "chapters/05-output.html"),
    ("sigmoid_slope", "docs/api.html"),
    ("alpha", "docs/notation.html"),
    ("saturation", "docs/glossary.html"),
    ("rectified linear unit", "docs/glossary.html"),
    ("confusion", "chapters/07-digits.html"),
    ("激活函数", "docs/glossary.html"),
    ("学习率", "docs/glossary.html"),
    ("阶跃", "docs/glossary.html"),
    ("σ", "docs/notation.html"),
    ("sigma", "docs/notation.html"),
    (r"\sigma", "docs/notation.html"),
    ("∂", "docs/notation.html"),
    (r"\partial", "docs/notation.html"),
    ("bfloat16", "chapters/09-exact.html"),
]


@pytest.mark.parametrize("origin", ["file", "http"])
def test_search_finds(origin, tab, server):
    tab.goto(address(origin, "index.html", server))
    lost = []
    for words, page in WISHES:
        tab.locator(".sidebar-search").fill(words)
        with tab.expect_navigation():
            tab.locator(".sidebar-search").press("Enter")
        found = tab.locator(f'#search-results a[href*="{page}"]').first
        try:
            found.wait_for()
        except TimeoutError:
            lost.append(f"{words} does not lead to {page}")
    assert lost == []


def test_search_says_when_there_is_nothing(tab, server):
    tab.goto(address("file", "search.html", server) + "?q=zyxwvut")
    tab.get_by_text("did not match any").wait_for()
