"""Terms, equations and sources show a preview, to mouse and keyboard alike."""

import pytest
from conftest import address

PAGE = "chapters/04-relu.html"
LINKS = {
    "term": ('a[href$="#term-kink"]', "slope"),
    "equation": ('a[href$="#equation-eq-relu"]:not(.headerlink)', "ReLU"),
    "source": (
        'a[href*="sources.html#id"]:has-text("Glorot")',
        "training deep",
    ),
}


def link_of(tab, kind):
    """Return a link that has a preview, in view."""
    link = tab.locator("article").locator(LINKS[kind][0]).first
    link.scroll_into_view_if_needed()
    return link


@pytest.mark.parametrize("origin", ["file", "http"])
@pytest.mark.parametrize("how", ["hover", "focus"])
@pytest.mark.parametrize("kind", LINKS)
def test_a_preview_shows_and_escape_closes_it(kind, how, origin, tab, server):
    tab.goto(address(origin, PAGE, server))
    link, box = link_of(tab, kind), tab.locator("#preview")
    assert box.is_hidden()
    getattr(link, how)()
    box.wait_for(state="visible")
    assert LINKS[kind][1].lower() in box.text_content().lower()
    assert link.get_attribute("aria-describedby") == "preview"
    tab.keyboard.press("Escape")
    assert box.is_hidden()
    assert link.get_attribute("aria-describedby") is None


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


def test_a_page_has_a_preview_for_each_of_its_terms(contexts, server):
    tab = contexts().new_page()
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
    tab.close()
    assert wanting == []
