"""On paper: everything unfolded, nothing to click."""

import pytest
from conftest import CHAPTERS, address

BARE = ".sidebar-drawer, .toc-drawer, nav.turning, .related-pages, .copybtn"


@pytest.mark.parametrize("script", [True, False], ids=["script", "no-script"])
@pytest.mark.parametrize("page", CHAPTERS[1:])
def test_hints_and_solutions_are_unfolded(page, script, contexts, server):
    tab = contexts(java_script_enabled=script).new_page()
    tab.goto(address("file", page, server))
    folds = tab.locator(".admonition.exercise details")
    assert folds.count() > 0
    last = ".admonition.exercise details > :last-child"
    heights = f"""() => [...document.querySelectorAll("{last}")].map((end) =>
      end.checkVisibility({{ contentVisibilityAuto: true }})
        ? end.getBoundingClientRect().height : 0)"""
    assert max(tab.evaluate(heights)) == 0
    tab.emulate_media(media="print")
    # A long page is laid out again in pieces.
    for _ in range(40):
        if min(tab.evaluate(heights)) > 0:
            break
        tab.wait_for_timeout(50)
    else:
        pytest.fail("a hint or a solution is not seen")
    tab.close()


def test_there_is_nothing_to_click(tab, server):
    tab.goto(address("file", CHAPTERS[4], server))
    assert tab.locator(BARE).filter(visible=True).count() > 0
    tab.emulate_media(media="print")
    assert tab.locator(BARE).filter(visible=True).count() == 0


def test_printing_unfolds_and_folds_again(tab, server):
    tab.goto(address("file", CHAPTERS[4], server))
    unfolded = "document.querySelectorAll('article details[open]').length"
    before = tab.evaluate(unfolded)
    tab.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert tab.evaluate(unfolded) > before
    tab.evaluate("dispatchEvent(new Event('afterprint'))")
    assert tab.evaluate(unfolded) == before
