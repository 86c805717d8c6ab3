"""Formulas as documentation and papers print them are read and judged."""

import tomllib
from pathlib import Path

import pytest
from docutils import nodes

from press.formulas import chapters
from press.formulas.house import house
from press.sphinx.mathematics import typeset

WILD = tomllib.loads(Path(__file__).with_name("wild.toml").read_text("utf-8"))


def page(formula, latex):
    """Return a page with a formula, as an author would paste it."""
    latex = latex.strip()
    if "to" not in formula:
        return f"$$\n{latex}\n$$\n"
    said = formula.get("parameters")
    option = f":parameters: {said}\n\n" if said else ""
    return f"```{{formula}} {formula['to']}\n{option}{latex}\n```\n"


def test_pages_show_them_in_the_style_of_the_book():
    made = house(r"\text{LeakyReLU}(x) = \text{max}(0, x) + a*\min(0,x).")
    style = r"\operatorname{leaky}(x) = \max(0, x) + a\cdot \min(0,x)"
    assert made == style
    for formula in WILD["formula"]:
        shown = house(formula["right"])
        assert house(shown) == shown
        assert typeset(nodes.math_block(text=shown), display=True)


def test_what_the_book_writes_itself_stays_as_it_is(root):
    for formula in chapters.book(root):
        assert house(formula.latex) == formula.latex.strip()


def test_there_are_sixty_from_six_sources_and_half_of_them_are_wrong():
    sources = {formula["from"].partition(",")[0] for formula in WILD["formula"]}
    assert len(sources) >= 6
    assert len(each("wrong")) >= 30


def each(verdict):
    """Return the formulas that have a verdict."""
    return [
        pytest.param(f, id=f["from"]) for f in WILD["formula"] if verdict in f
    ]


@pytest.mark.parametrize("formula", each("wrong"))
def test_a_formula_that_is_right_passes(judged, formula):
    assert judged(page(formula, formula["right"])) == []


@pytest.mark.parametrize("formula", each("wrong"))
def test_the_same_with_a_mistake_is_told(judged, formula):
    assert judged(page(formula, formula["wrong"]))


@pytest.mark.parametrize("formula", each("refused"))
def test_what_cannot_be_read_says_what_to_write(judged, formula):
    assert judged(page(formula, formula["right"]))
