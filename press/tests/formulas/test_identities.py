"""Equations hold at many points, or are told wrong."""

from functools import partial

import pytest

from press.formulas import identity
from press.formulas.book import attempt
from press.formulas.evaluate import Scope
from press.formulas.grammar import parse
from press.formulas.house import FormulaError

SIGMOID = {"sigma": (["x"], parse(r"\frac{1}{1 + e^{-x}}")[1])}


def wrong(latex, where=""):
    """Return what is wrong with an identity about the sigmoid."""
    equation = parse(latex), Scope({}, SIGMOID), where, True
    _, said = attempt(("here", partial(identity.hold, *equation)))
    return said


@pytest.mark.parametrize(
    "latex, where",
    [
        (r"\sigma'(x) = \sigma(x) (1 - \sigma(x))", ""),
        (r"\frac{1}{1 + e^{-x}} = \frac{e^{x}}{1 + e^{x}}", ""),
        (r"|x| = x", "x > 0"),
        (r"0 < \sigma(x) < 1", ""),
        (
            r"\frac{\partial}{\partial w_i} E(\sum_{j=1}^{n} w_j x_j)"
            r" = E'(\sum_{j=1}^{n} w_j x_j) x_i",
            "E is any function",
        ),
    ],
)
def test_a_true_equation_holds(latex, where):
    assert wrong(latex, where) is None


@pytest.mark.parametrize(
    "latex, said",
    [
        (r"\sigma'(x) = \sigma(x) (1 + \sigma(x))", "does not hold at x ="),
        (r"\sigma(-x) = \sigma(x) - 1", "does not hold"),
        (r"\sum_{i=1}^{n} a_i = \sum_{i=1}^{n} a_i b_i", "does not hold at n"),
        (r"|x| = x", "does not hold"),
        (r"x + 1 = x + 1", "trivial"),
        (r"1 + 1 = 2", "no free letter"),
        (r"\sigma(x) < 0.9", "does not hold"),
        (
            r"\begin{pmatrix} x & y \end{pmatrix} = \begin{pmatrix} x \\ y"
            r" \end{pmatrix}",
            "left [[",
        ),
        (r"\begin{pmatrix} x \end{pmatrix} = x", "does not hold"),
        (
            r"\begin{pmatrix} x & y \end{pmatrix} + \begin{pmatrix} x \\ y"
            r" \end{pmatrix} = x",
            "adds a matrix to what has not its shape",
        ),
        (r"e^{x} \le \frac{1}{e^{-x}}", "cannot be computed somewhere: 12288"),
    ],
)
def test_a_false_or_empty_equation_is_refused(latex, said):
    assert said in wrong(latex)


def test_an_approximation_holds_to_the_digits_written():
    identity.hold(parse(r"\sqrt{2} \approx 1.414"), Scope())
    with pytest.raises(FormulaError, match="does not hold"):
        identity.hold(parse(r"\sqrt{2} \approx 1.415"), Scope())
