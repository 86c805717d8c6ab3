"""LaTeX is read into a tree, or refused with a sentence."""

import pytest

from press.formulas.grammar import lines, parse
from press.formulas.house import FormulaError

# Every kind of equation of the book, the chapters to come included.
READABLE = [
    r"h(x) = \begin{cases} 1 & x > 0 \\ 0 & x \le 0 \end{cases}",
    r"h(x) = \mathbf{1}[x > 0]",
    r"a = w_1 x_1 + w_2 x_2 + b",
    r"\sigma(x) = \frac{1}{1 + e^{-x}}",
    r"\tanh'(x) = \frac{4 \, e^{-2|x|}}{(1 + e^{-2|x|})^2}",
    r"\operatorname{ReLU}(x) = \max(0, x)",
    r"\min(\max(0, x), 6) = x",
    r"\operatorname{ELU}(x) = \begin{cases} x & x > 0 \\"
    r" \alpha \, (e^{x} - 1) & x \le 0 \end{cases}",
    r"\operatorname{SELU}(x) = \lambda \operatorname{ELU}(x)",
    r"\operatorname{softplus}(x) = \frac{1}{\beta} \ln(1 + e^{\beta x})",
    r"\operatorname{GELU}(x) = x \, \Phi(x)",
    r"\Phi(x) = \frac12 \operatorname{erfc}\left(-\frac{x}{\sqrt{2}}\right)",
    r"x = \frac{x}{2} \left(1 + \tanh\left(\sqrt{\frac{2}{\pi}} \,"
    r" (x + 0.044715 \, x^3)\right)\right)",
    r"\operatorname{Mish}(x) = x \tanh(\ln(1 + e^{x}))",
    r"y_k = \frac{e^{a_k}}{\sum_{i=1}^{n} e^{a_i}}",
    r"m = \max_i a_i",
    r"\ln y_k = a_k - m - \ln \sum_{i=1}^{n} e^{a_i - m}",
    r"E = -\sum_{k} t_k \ln y_k",
    r"\frac{\partial E}{\partial a_k} = y_k - t_k",
    r"a^{(1)}_j = \sum_{i=1}^{2} w^{(1)}_{ji} x_i + b^{(1)}_j",
    r"\mathbf{a}^{(1)} = W^{(1)} \mathbf{x} + \mathbf{b}^{(1)}",
    r"\begin{pmatrix} a_1 \\ a_2 \end{pmatrix} = \begin{pmatrix} w_{11} & "
    r"w_{12} \\ w_{21} & w_{22} \end{pmatrix} \begin{pmatrix} x_1 \\ x_2"
    r" \end{pmatrix}",
    r"\delta^{(1)} = (W^{(2)})^\top \delta^{(2)} \odot \sigma'(z^{(1)})",
    r"p = \prod_{l=1}^{L} w_l \, \sigma'(z_l)",
]


@pytest.mark.parametrize("latex", READABLE)
def test_every_kind_of_equation_can_be_read(latex):
    chain = parse(latex)
    assert chain[0] == "chain"
    assert len(chain) == 4


def test_layers_and_subscripts_are_taken_apart():
    assert parse("w^{(1)}_{12}")[1] == ("symbol", "w", ("1", "2"), "1")
    assert parse("w_{ij}^{(2)}")[1] == ("symbol", "w", ("i", "j"), "2")


@pytest.mark.parametrize(
    "latex, said",
    [
        (r"1 + \smile", r"cannot read '\\smile' after '1 +'"),
        (r"\frac{1}{1 +", "ends too soon"),
        (r"x : 2", "cannot read ': 2' after 'x'"),
    ],
)
def test_what_cannot_be_read_is_named(latex, said):
    with pytest.raises(FormulaError) as error:
        parse(latex)
    assert said in str(error.value)


def test_a_chain_of_lines_is_one_equation():
    chain = "\\begin{aligned}\na &= b \\\\\n  &= c \\\\\nd &= e\n\\end{aligned}"
    assert [line.split() for line in lines(chain)] == [
        ["a", "=", "b", "=", "c"],
        ["d", "=", "e"],
    ]
