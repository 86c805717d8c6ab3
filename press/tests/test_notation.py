"""What formulas name is explained, and is there."""

import pytest

from press.guards import notation, subscripts
from press.guards.subscripts import symbols

CODE = "scores[k] weights(i, j) temperature alpha activation sigmoid tanh x"
NAMED = {"sigmoid": r"\sigma", "tanh": r"\tanh"}


def said(line):
    """Return what is wrong with a row of the notation."""
    [row] = notation.rows(line)
    return list(notation.wrong(row, CODE, NAMED))


@pytest.mark.parametrize(
    "line",
    [
        "| $a_k$ | a k | a score | `scores[k]` |",
        r"| $\tau$ | tau | the temperature | `temperature` |",
        r"| $\alpha$ | alpha | a slope | `alpha` |",
        r"| $w^{(1)}_{ji}$ | w one, j i | a weight | `weights(i, j)` |",
        r"| $\sigma$ | sigma | the sigmoid | `activation::sigmoid` |",
        "| $y$ | y | answer of a neuron | |",
    ],
)
def test_a_row_of_one_letter_passes(line):
    assert said(line) == []


@pytest.mark.parametrize(
    "line, words",
    [
        ("| $b_k$ | a k | a score | `scores[k]` |", "the letter b is read"),
        ("| $a_j$ | a j | a score | `scores[k]` |", "the code names k"),
        (r"| $\beta$ | beta | a slope | `alpha` |", "the code names alpha"),
        (
            r"| $\tau$ | tau | heat | `heat` |",
            "nothing in code/ is called heat",
        ),
        (
            r"| $\sigma$ | sigma | the sigmoid | `activation::tanh` |",
            r"activation::tanh is called $\tanh$ in its formula",
        ),
    ],
)
def test_a_row_of_another_letter_is_caught(line, words):
    assert any(words in finding for finding in said(line))


def test_the_letters_of_a_function_of_vectors_are_those_of_the_notation():
    rows = list(notation.rows("| $a_k$ | a k | a score | `scores[k]` |"))
    page = "```{formula} f\n:letters: %s scores\n\ny_k = a_k\n```\n"
    for letter, count in [("a", 0), ("b", 1)]:
        [formula] = notation.chapters.read(page % letter, "a.md")
        assert len(list(notation.lettered(formula, rows))) == count


NETWORK = {
    symbol
    for latex in ("w_{11}^{(1)}", "w_{12}^{(1)}", "b_1^{(1)}", "x_1", "x_2")
    for symbol in symbols(latex)
}
KNOWN = symbols(r"w^{(1)}_{ji} x_i + z^{(1)}_j")


@pytest.mark.parametrize(
    "latex, count",
    [
        ("w^{(1)}_{12}", 0),
        ("w^{(1)}_{21}", 1),
        ("w^{(2)}_{12}", 1),
        ("w_{12} x_2", 0),
        ("w_{22}", 1),
        ("x_3", 1),
        ("a^{(1)}_1", 0),
        ("a^{(1)}_2", 1),
        ("m_{33}", 0),
        ("w_{ji}", 0),
        ("w_{ij}", 1),
        ("z^{(1)}_k", 1),
        ("x_k", 0),
    ],
)
def test_a_weight_has_the_subscripts_of_the_network_of_its_page(latex, count):
    assert len(list(subscripts.wrong(latex, NETWORK, KNOWN))) == count


def test_the_network_of_the_book_is_drawn_with_its_names(root):
    names = subscripts.drawn(root, ["network_diagram", "no_such_figure"])
    assert ("w", ("1", "2"), "1") in names
    assert ("w", ("1", "3"), "1") not in names


def test_the_notation_of_the_book_holds(root):
    assert list(notation.files(root)) == []
