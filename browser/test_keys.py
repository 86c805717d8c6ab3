"""A reader with a keyboard reaches everything, and turns pages by arrows."""

import pytest
from pages import address

PAGE = "chapters/02-step.html"
BEFORE, AFTER = "01-arrays.html", "03-sigmoid.html"


def stays(tab, key, page=PAGE):
    """Press a key and tell whether the page is the same after a while."""
    tab.keyboard.press(key)
    tab.wait_for_timeout(400)
    return tab.url.endswith(page)


@pytest.mark.parametrize("origin", ["file", "http"])
def test_arrows_turn_pages(origin, tab, server):
    tab.goto(address(origin, PAGE, server))
    tab.keyboard.press("ArrowRight")
    tab.wait_for_url(f"**/{AFTER}")
    tab.goto(address(origin, PAGE, server))
    tab.keyboard.press("ArrowLeft")
    tab.wait_for_url(f"**/{BEFORE}")


def test_an_arrow_with_a_modifier_is_not_ours(tab, server):
    tab.goto(address("file", PAGE, server))
    for modifier in ("Alt", "Control", "Meta", "Shift"):
        assert stays(tab, f"{modifier}+ArrowRight"), modifier


def test_an_arrow_in_the_search_moves_the_cursor(tab, server):
    tab.goto(address("file", PAGE, server))
    tab.locator(".sidebar-search").fill("relu")
    tab.locator(".sidebar-search").focus()
    assert stays(tab, "ArrowLeft")


def test_an_arrow_in_code_that_is_too_wide_scrolls_it(tab, server):
    tab.set_viewport_size({"width": 360, "height": 800})
    tab.goto(address("file", PAGE, server))
    code = tab.locator("pre[tabindex]:visible").first
    code.focus()
    assert stays(tab, "ArrowRight")
    tab.wait_for_function(
        "() => document.activeElement.scrollLeft > 0", timeout=2000
    )


def test_the_first_stop_is_the_link_to_the_text(tab, server):
    tab.set_viewport_size({"width": 1440, "height": 800})
    tab.goto(address("file", PAGE, server))
    tab.keyboard.press("Tab")
    link = tab.locator(".skip-to-content")
    assert link.evaluate("(link) => link === document.activeElement")
    assert link.bounding_box()["y"] >= 0
    tab.keyboard.press("Enter")
    assert tab.url.endswith("#furo-main-content")


@pytest.mark.parametrize("script", [True, False], ids=["script", "no-script"])
@pytest.mark.parametrize(
    "switch, bar", [("navigation", "sidebar-drawer"), ("toc", "toc-drawer")]
)
def test_the_keyboard_opens_a_side_bar(switch, bar, script, window, server):
    tab = window(script)
    tab.set_viewport_size({"width": 360, "height": 800})
    tab.goto(address("file", PAGE, server))
    link = tab.locator(f".{bar} a").last
    assert link.is_hidden()
    tab.keyboard.press("Tab")
    if switch == "toc":
        tab.keyboard.press("Tab")
    icon = tab.locator(f'label[for="__{switch}"]:visible').first
    outline = icon.evaluate("(icon) => getComputedStyle(icon).outlineStyle")
    assert outline == "solid"
    tab.keyboard.press("Space")
    assert link.is_visible()
    if script:
        tab.keyboard.press("Escape")
        assert link.is_hidden()


def test_whatever_has_the_focus_shows_it(tab, server):
    tab.goto(address("file", PAGE, server))
    for _ in range(60):
        tab.keyboard.press("Tab")
        style = tab.evaluate("""() => {
          const element = document.activeElement;
          const seen = element.matches(".sd-tab-set > input")
            ? element.nextElementSibling : element;
          const { outlineStyle, outlineWidth } = getComputedStyle(seen);
          return [element.outerHTML.slice(0, 90), outlineStyle, outlineWidth];
        }""")
        assert style[1] != "none" and style[2] != "0px", style


def test_nothing_moves_for_a_reader_who_asks_for_that(tab, server):
    tab.goto(address("file", PAGE, server))
    moving = tab.evaluate("""() =>
      [document.documentElement, ...document.querySelectorAll("body *")]
        .filter((element) => {
          const style = getComputedStyle(element);
          return style.scrollBehavior === "smooth" ||
            style.animationName !== "none" ||
            parseFloat(style.transitionDuration) > 0;
        }).length""")
    assert moving == 0
