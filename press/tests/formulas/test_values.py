"""Trees have values that keep their digits, or say why they have none."""

import pytest
from flint import arb, arb_mat, ctx

from press.formulas import balls
from press.formulas.evaluate import Scope
from press.formulas.grammar import parse
from press.formulas.house import FormulaError

SIGMOID = {"sigma": (["x"], parse(r"\frac{1}{1 + e^{-x}}")[1])}


def value(latex, **values):
    """Return the value of a formula in which sigma is the sigmoid."""
    return Scope(values, SIGMOID).value(parse(latex)[1])


@pytest.mark.parametrize(
    "latex, x, double",
    [
        (r"\ln(1 + e^{x})", -700, 9.85967654375977e-305),
        (r"1 - \tanh(x)^2", 300, 1.0601586212017243e-260),
        (r"e^{x} - 1", 5e-324, 5e-324),
        (r"\operatorname{erfc}(x)", 26.5, 2.2109076642637343e-307),
        (r"\operatorname{erfc}(x)", -1e300, 2),
        (r"\operatorname{erfc}(x)", 1e300, 0),
        (r"\Phi(x)", -38, 2.88542835e-316),
        (r"\Phi'(x)", 1, 0.24197072451914334),
        (r"\operatorname{erf}'(x)", 2, 0.020666985354092053),
        (r"\sigma'(x)", 745, 5e-324),
        (r"\tanh'(x)", 300, 1.0601586212017243e-260),
        (r"\tanh'(x)", -1e300, 0),
        (r"\sigma''(x)", 0, 0),
        (r"\sigma''(x)", 1, -0.09085774767294841),
        (r"2 x^{2} \cdot 3", 2, 24),
        (r"x^{-2}", 2, 0.25),
        (r"x^{0.5}", 2, 1.4142135623730951),
        (r"|x|", -3, 3),
        (r"\ln \sigma(x)", 0, -0.6931471805599453),
        (r"\ln^2 \sigma(x) \, 3", 0, 1.4413590417546043),
        (r"\max(0, x)", -3, 0),
        (r"\frac{d}{dx} \frac{d}{dx} x^{3}", 2, 12),
    ],
)
def test_values_keep_their_digits_far_out(latex, x, double):
    assert balls.double(lambda: value(latex, x=arb(x))) == double


@pytest.mark.parametrize(
    "latex, x, slope",
    [
        (r"\max(0, x)", 0, 0),
        (r"\min(\max(0, x), 6)", 6, 0),
        (r"\min(\max(0, x), 6)", 3, 1),
        (r"\begin{cases} x & x > 0 \\ 0.5 x & x \le 0 \end{cases}", 0, 0.5),
        (r"|x|", -2, -1),
    ],
)
def test_at_a_kink_the_slope_is_that_of_the_chosen_piece(latex, x, slope):
    assert value(rf"\frac{{d}}{{dx}} {latex}", x=arb(x)) == slope


# The first two are 1, as no ball of any width can tell.
UNDECIDED = [
    (r"\mathbf{1}[e^{\ln x} \le x]", "which is larger, 2 or 2"),
    (r"\frac{d}{dx} \max(x, e^{\ln x})", "which is larger, 2 or 2"),
    (r"1 + 2^{-53} \cdot e^{\ln x - \ln 2}", "which double is nearest to 1"),
    (r"\frac{1}{e^{\ln x} - 2}", "whether"),
]


@pytest.mark.parametrize("latex, said", UNDECIDED)
def test_what_no_precision_decides_is_said_to_be_so(latex, said):
    with pytest.raises(ArithmeticError) as error:
        balls.double(lambda: value(latex, x=arb(2)))
    assert f"12288 bits do not decide {said}" in str(error.value)


@pytest.mark.parametrize(
    "latex, said",
    [
        (r"\ln(-x)", "the logarithm of -2"),
        (r"\sqrt{x - 4}", "the root of -2"),
        (r"(x - 3)^{0.5}", "a broken power of -1"),
        (r"\frac{1}{x - 2}", "division by zero"),
        (r"\arcsin(x)", "arcsin of -2"),
    ],
)
def test_what_has_no_value_is_said_to_have_none(latex, said):
    with pytest.raises(balls.UndefinedError, match=said):
        balls.double(lambda: value(latex, x=arb(2)))


def test_the_larger_of_two_numbers_needs_no_decision():
    assert balls.double(lambda: value(r"\max(x, e^{\ln x})", x=arb(3))) == 3


@pytest.mark.parametrize(
    "latex, said",
    [
        ("a_7", "a has no component 7"),
        ("a_{11}", "a has no component 1"),
        ("a + 1", "a has too few subscripts"),
        ("a_x", "does not know the subscript x"),
        (r"\sum_i x", "does not know how far i runs"),
        (r"\sum_{i=1}^{x} i", "i runs to no whole number"),
        (r"f(x)", "does not know the function f"),
        (r"\frac{\partial}{\partial q} x", "does not know what q is"),
    ],
)
def test_what_cannot_be_computed_is_named(latex, said):
    a = [arb(1), arb(2)]
    with pytest.raises(FormulaError, match=said):
        value(latex, x=arb(0.5), a=a)


def test_vectors_are_evaluated_by_their_subscripts():
    a = [arb(n) for n in (1, 2, 3)]
    softmax = r"\frac{e^{a_k}}{\sum_i e^{a_i}}"
    with ctx.workprec(3072):
        total = sum(value(softmax, a=a, k=k) for k in (1, 2, 3))
        assert abs(total - 1) < arb(10) ** -790
        assert value(r"\max_i a_i", a=a) == 3
        logarithm = r"\frac{\partial}{\partial a_k} \ln \sum_i e^{a_i}"
        slope = value(logarithm, a=a, k=2)
        assert abs(slope - value(softmax, a=a, k=2)) < arb(10) ** -790


def test_matrices_multiply():
    values = {"W": arb_mat([[1, 2], [3, 4]]), "x": arb_mat([[5], [6]])}
    left = value(r"W \mathbf{x}", **values)
    right = value(r"\begin{pmatrix} 17 \\ 39 \end{pmatrix}")
    assert left == right
