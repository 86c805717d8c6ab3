"""The drill asks every guard, its sabotages fit the book, and it hears."""

import csv
import pkgutil

import pytest

from lab.drill import checks, drill, ears
from press import edits, guards


def test_every_guard_has_a_sabotage():
    asked = {sabotage["guard"] for sabotage in drill.sabotages()}
    for guard in pkgutil.iter_modules(guards.__path__):
        assert guard.name in asked
    assert asked >= {name for name in ears.VOICES.values() if name != r"\1"}
    assert asked >= ears.TESTS.keys() | checks.MADE.keys()


def test_no_two_sabotages_are_the_same():
    listed = [sabotage["what"] for sabotage in drill.sabotages()]
    assert len(set(listed)) == len(listed)


def test_every_sabotage_fits_the_book(root):
    for sabotage in drill.sabotages():
        assert edits.made(sabotage, root), sabotage["what"]


def test_a_few_are_chosen_by_the_seed():
    listed = drill.sabotages()
    chosen = drill.few(listed, "a")
    assert 0 < len(chosen) < len(listed)
    assert chosen == drill.few(listed, "a")
    assert chosen != drill.few(listed, "b")


@pytest.mark.parametrize(
    "said, guard",
    [
        ("c.md:3: WARNING: the number 7 is typed [guard.numbers]", "numbers"),
        ("b/f.cpp:3: FAILED: a::f is equation eq-f in float", "equation"),
        ("tests/a.cpp:3: FAILED: The step answers 0", "test"),
        ("c.md:3: ERROR: claim 'x': no test", "claim"),
        ("c.md:3: ERROR: value 'x': no listing", "value"),
        ("c.md:3: WARNING: undefined label: 'x'", "sphinx"),
        ("f.gp: gnuplot says\nwarning", "figure"),
        ("code/a.cpp: crashed (SIGABRT).", "listing"),
        ("code/a.hpp:3: error: Member f is not documented.", "doxygen"),
        ("exercises/a: the solution does not pass.", "solution"),
        ("c.md:3: All is well.", None),
    ],
)
def test_each_guard_has_a_voice(said, guard):
    assert ears.heard(said) == ([guard] if guard else [])


def test_the_page_of_the_drill_lists_every_sabotage(root):
    with (root / drill.RECORD).open(encoding="utf-8", newline="") as file:
        recorded = [row["sabotage"] for row in csv.DictReader(file)]
    assert recorded == [s["what"] for s in drill.sabotages()]
