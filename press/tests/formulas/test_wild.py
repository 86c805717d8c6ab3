"""Formulas as documentation and papers print them are read and judged."""

import tomllib
from pathlib import Path

import pytest

WILD = tomllib.loads(Path(__file__).with_name("wild.toml").read_text("utf-8"))


def page(formula, latex):
    """Return a page with a formula, as an author would paste it."""
    latex = latex.strip()
    if "to" not in formula:
        return f"$$\n{latex}\n$$\n"
    said = formula.get("parameters")
    option = f":parameters: {said}\n\n" if said else ""
    return f"```{{formula}} {formula['to']}\n{option}{latex}\n```\n"


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
