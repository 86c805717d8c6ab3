"""Every link inside the book lands, on the very place, and in sight."""

import pytest
from conftest import CHAPTERS, HTML, address
from links import broken

# Follows each link of the text to a place on the same page, as a reader does.
JUMPS = """() => {
  const wrong = [];
  const links = [...document.querySelectorAll('article a[href^="#"]')]
    .filter((link) => link.checkVisibility() && link.hash.length > 1)
    .filter((link) => !link.matches(".headerlink"));
  for (const hash of new Set(links.map((link) => link.hash))) {
    location.hash = "";
    location.hash = hash;
    const target = document.querySelector(":target");
    const { top } = target.getBoundingClientRect();
    const bar = document.querySelector("header").getBoundingClientRect();
    if (!target.checkVisibility()) wrong.push(`${hash} is folded or in a tab`);
    else if (top < bar.bottom) wrong.push(`${hash} is under the header`);
    else if (top >= innerHeight) wrong.push(`${hash} is out of sight`);
  }
  return wrong;
}"""


def test_every_link_and_anchor_lands():
    assert broken(HTML.resolve()) == []


@pytest.mark.parametrize("page", CHAPTERS)
def test_a_link_within_a_page_brings_its_place_into_sight(
    page, contexts, server
):
    tab = contexts().new_page()
    tab.set_viewport_size({"width": 360, "height": 800})
    tab.goto(address("file", page, server))
    wrong = tab.evaluate(JUMPS)
    tab.close()
    assert wrong == []
