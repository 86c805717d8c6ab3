"""Search finds functions, symbols and terms, from disk and from a server."""

import pytest
from conftest import address

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
@pytest.mark.parametrize("words, page", WISHES)
def test_search_finds(words, page, origin, contexts, server):
    tab = contexts().new_page()
    tab.goto(address(origin, "index.html", server))
    tab.locator(".sidebar-search").fill(words)
    tab.locator(".sidebar-search").press("Enter")
    tab.locator(f'#search-results a[href*="{page}"]').first.wait_for()
    tab.close()


def test_search_says_when_there_is_nothing(contexts, server):
    tab = contexts().new_page()
    tab.goto(address("file", "search.html", server) + "?q=zyxwvut")
    tab.get_by_text("did not match any").wait_for()
    tab.close()
