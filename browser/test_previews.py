"""Terms, equations and sources show a preview, to mouse and keyboard alike."""

import pytest
from pages import address

PAGE = "chapters/02-step.html"
LINKS = {
    "term": ('a[href$="#term-weight"]', "multiplies"),
    "equation": ('a[href$="#equation-eq-perceptron"]:not(.headerlink)', "="),
    "source": ('a[href*="sources.html#id"]:has-text("Novikoff")', "proofs"),
}


def link_of(tab, kind):
    """Return a link that has a preview, in view."""
    link = tab.locator("article").locator(LINKS[kind][0]).first
    link.scroll_into_view_if_needed()
    return link


@pytest.mark.parametrize("how", ["hover", "focus"])
@pytest.mark.parametrize("origin", ["file", "http"])
def test_a_preview_shows_and_escape_closes_it(origin, how, tab, server):
    tab.goto(address(origin, PAGE, server))
    box = tab.locator("#preview")
    for kind, (_, said) in LINKS.items():
        link = link_of(tab, kind)
        assert box.is_hidden(), kind
        getattr(link, how)()
        box.wait_for(state="visible")
        assert said.lower() in box.text_content().lower()
        assert link.get_attribute("aria-describedby") == "preview", kind
        tab.keyboard.press("Escape")
        assert box.is_hidden(), kind
        assert link.get_attribute("aria-describedby") is None, kind


@pytest.mark.parametrize("width", [360, 1440])
def test_a_preview_stays_under_the_mouse_and_goes_with_it(width, tab, server):
    tab.set_viewport_size({"width": width, "height": 800})
    tab.goto(address("file", PAGE, server))
    box = tab.locator("#preview")
    link_of(tab, "term").hover()
    box.wait_for(state="visible")
    place = box.bounding_box()
    assert place["x"] >= 0 and place["x"] + place["width"] <= width
    box.hover()
    tab.wait_for_timeout(600)
    assert box.is_visible()
    tab.locator("h1").hover()
    box.wait_for(state="hidden")


def test_a_preview_of_a_focused_link_goes_with_the_focus(tab, server):
    tab.goto(address("file", PAGE, server))
    box = tab.locator("#preview")
    link_of(tab, "term").focus()
    box.wait_for(state="visible")
    tab.keyboard.press("Tab")
    box.wait_for(state="hidden")


def test_a_page_has_a_preview_for_each_of_its_terms(tab, server):
    tab.goto(address("file", PAGE, server))
    wanting = tab.evaluate("""async () => {
      const script = document.createElement("script");
      script.src = "../_static/previews.js";
      await new Promise((loaded) => {
        script.onload = loaded;
        document.head.append(script);
      });
      const home = new URL("..", location.href).pathname;
      return [...document.querySelectorAll("article a[href]")]
        .filter((link) =>
          /#term-|#equation-|sources\\.html#id/.test(link.href))
        .map((link) => new URL(link.href))
        .map((url) => url.pathname.slice(home.length) + url.hash)
        .filter((key) => !window.previews[decodeURIComponent(key)]);
    }""")
    assert wanting == []
