"""No page breaks a rule of axe-core, in either theme.

The rules are those of WCAG 2.2 AA and axe's best practices. A theme changes
colours alone and a narrow window a few things more, so there only the rules
that look at these are asked again. A formula is judged as MathML; the same for
the eye is hidden from a screen reader and has the colour of its sentence. Its
letters are put together from boxes that lie over each other, of which axe can
say nothing.
"""

import pytest
from conftest import PAGES, address

from press import ROOT

AXE = ROOT / ".venv/axe/node_modules/axe-core/axe.min.js"
LEVELS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
ALL = {"type": "tag", "values": [*LEVELS, "best-practice"]}
COLOURS = ["color-contrast"]
NARROW = ["target-size", "scrollable-region-focusable", "region", *COLOURS]
ROUNDS = [
    (1440, "light", ALL),
    (1440, "dark", {"type": "rule", "values": COLOURS}),
    (360, "light", {"type": "rule", "values": COLOURS}),
    (360, "dark", {"type": "rule", "values": NARROW}),
]

JUDGE = """async (rules) => {
  const where = { exclude: [".katex-html"] };
  const options = { runOnly: rules, resultTypes: ["violations"] };
  const { violations } = await axe.run(where, options);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, target }) => [id, html, target.join(" ")]));
}"""


def judge(tab):
    """Return what axe finds on a page, as sentences."""
    tab.evaluate(AXE.read_text(encoding="utf-8"))
    wrong = []
    for width, theme, rules in ROUNDS:
        tab.set_viewport_size({"width": width, "height": 800})
        tab.emulate_media(color_scheme=theme)
        for rule, html, target in tab.evaluate(JUDGE, rules):
            wrong.append(f"{width} {theme}: {rule}: {target}: {html[:120]}")
    return wrong


@pytest.mark.parametrize("page", PAGES)
def test_no_rule_is_broken(page, contexts, server):
    tab = contexts().new_page()
    tab.goto(address("file", page, server))
    wrong = judge(tab)
    tab.close()
    assert wrong == []
