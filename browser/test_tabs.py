"""The tabs C++ and Python stay in step, over pages and without storage."""

import pytest
from pages import address

ONE, OTHER = "chapters/02-step.html", "chapters/03-sigmoid.html"
CHOSEN = """() => [...document.querySelectorAll(".sd-tab-label")]
  .filter((label) => label.dataset.syncGroup === "language")
  .filter((label) => document.getElementById(label.htmlFor).checked)
  .map((label) => label.dataset.syncId)"""


def choose(tab, language):
    """Click the first tab of a language."""
    tab.locator(f'.sd-tab-label[data-sync-id="{language}"]').first.click()


@pytest.mark.parametrize("origin", ["file", "http"])
def test_tabs_stay_in_step_over_pages(origin, tab, server):
    tab.goto(address(origin, ONE, server))
    assert set(tab.evaluate(CHOSEN)) == {"cpp"}
    choose(tab, "python")
    assert set(tab.evaluate(CHOSEN)) == {"python"}
    tab.goto(address(origin, OTHER, server))
    assert len(tab.evaluate(CHOSEN)) > 0
    assert set(tab.evaluate(CHOSEN)) == {"python"}


def test_the_keyboard_chooses_a_tab_and_turns_no_page(tab, server):
    tab.goto(address("file", ONE, server))
    tab.locator(".sd-tab-set > input").first.focus()
    tab.keyboard.press("ArrowRight")
    assert set(tab.evaluate(CHOSEN)) == {"python"}
    assert tab.url.endswith(ONE)


def test_a_page_works_where_storage_is_denied(tab, server):
    errors = []
    tab.on("pageerror", lambda error: errors.append(str(error)))
    tab.add_init_script("""Object.defineProperty(window, "localStorage", {
      configurable: true,
      get() { throw new DOMException("denied", "SecurityError"); },
    });""")
    tab.goto(address("file", ONE, server))
    choose(tab, "python")
    assert set(tab.evaluate(CHOSEN)) == {"python"}
    tab.locator(".theme-toggle:visible").first.click()
    tab.goto(address("file", "index.html", server))
    assert errors == []
