"""The cover offers to go on where one stopped."""

import pytest
from pages import address


@pytest.mark.parametrize("origin", ["file", "http"])
def test_the_cover_leads_back_to_where_one_stopped(origin, tab, server):
    tab.goto(address(origin, "index.html", server))
    assert tab.locator(".go-on").count() == 0
    tab.goto(address(origin, "chapters/02-step.html", server))
    tab.locator("#the-figure").scroll_into_view_if_needed()
    tab.evaluate("document.getElementById('the-figure').scrollIntoView()")
    tab.goto(address(origin, "index.html", server))
    link = tab.locator(".go-on a")
    assert "The figure" in link.text_content()
    link.click()
    assert tab.url.endswith("chapters/02-step.html#the-figure")


def test_what_is_looked_up_is_no_place(tab, server):
    tab.goto(address("file", "docs/glossary.html", server))
    tab.goto(address("file", "index.html", server))
    assert tab.locator(".go-on").count() == 0
