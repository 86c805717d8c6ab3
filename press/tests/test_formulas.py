"""Formulas are read, computed and held against the code, or refused."""

import json
from functools import partial
from pathlib import Path

import pytest
from flint import arb, arb_mat, ctx

from press.formulas import (
    balls,
    bounds,
    chapters,
    check,
    contracts,
    grid,
    identity,
    tables,
)
from press.formulas.evaluate import Scope
from press.formulas.grammar import FormulaError, lines, parse

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
        (r"x / 2", "cannot read '/ 2' after 'x'"),
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
    (r"\ln(-x)", "which double is nearest to nan"),
]


@pytest.mark.parametrize("latex, said", UNDECIDED)
def test_what_no_precision_decides_is_said_to_be_so(latex, said):
    with pytest.raises(ArithmeticError) as error:
        balls.double(lambda: value(latex, x=arb(2)))
    assert f"12288 bits do not decide {said}" in str(error.value)


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
        (r"\log x", "does not know the function log"),
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


def wrong(latex, where=""):
    """Return what is wrong with an identity about the sigmoid."""
    equation = parse(latex), Scope({}, SIGMOID), where, True
    _, said = check.attempt(("here", partial(identity.hold, *equation)))
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
        (r"e^{x} \le \frac{1}{e^{-x}}", "cannot be computed somewhere: 12288"),
    ],
)
def test_a_false_or_empty_equation_is_refused(latex, said):
    assert said in wrong(latex)


def test_an_approximation_holds_to_the_digits_written():
    identity.hold(parse(r"\sqrt{2} \approx 1.414"), Scope())
    with pytest.raises(FormulaError, match="does not hold"):
        identity.hold(parse(r"\sqrt{2} \approx 1.415"), Scope())


@pytest.mark.parametrize("kind", grid.TYPES)
def test_the_grid_has_what_matters(kind):
    points = grid.grid(kind)
    signs = {str(x) for x in points}
    tiny = {"float": 2.0**-149, "double": 5e-324}[kind]
    assert {"0.0", "-0.0", "1.0", "-1.0"} <= signs
    assert {tiny, -tiny} <= set(points)
    assert max(points) > 3e38
    for kink in (0.0, 3.0, 6.0):
        below = max(x for x in points if x < kink)
        above = min(x for x in points if x > kink)
        assert above - below < 1e-6
    assert points == grid.grid(kind)


def test_a_bound_says_where_another_one_holds():
    bound = bounds.read(
        "5 ulp; 9 ulp below -30; 4 epsilons within 1 of -0.75; 64 steps where "
        "the answer is subnormal; 8 ulp for another beta"
    )
    ulp = 2.0**-52

    def at(x, exact=1, beta=1, moved=()):
        named = {"x": x, "beta": beta}
        return bound.at(arb(exact), ulp, "double", named, moved)

    assert at(3) == 5
    assert at(-31) == 9
    assert at(-1, 0.5) == 5
    assert bound.at(1, ulp / 8, "double", {"x": -1}) == 32
    assert at(3, "1e-320") == 64
    assert at(3, beta=2, moved=["beta"]) == 8
    assert at(-0.1, 1, beta=10, moved=["beta"]) == 8
    assert bound.at(arb(-1), ulp / 8, "double", {}) == 32
    assert bounds.read("good enough") is None
    assert bounds.read("4 ulp; most of the time") is None


LEAKY = contracts.Contract(
    "activation::leaky", "code/l.hpp", 1, ["x", "alpha"], True
)
LEAKY.types, LEAKY.defaults = ["Real", "Real"], ["", "Real(0.01)"]
LEAKY.promises = {
    "Largest error": "1 ulp",
    "At minus infinity, infinity and NaN": "-infinity, infinity, NaN",
}


def unpack(row, arguments=None):
    """Return the numbers of a table's row; with arguments, taken apart."""
    numbers = [float.fromhex(text) for text in row]
    if arguments is None:
        return numbers
    taken = []
    for _ in range(arguments):
        rows, columns, *numbers = numbers
        size = int(rows * columns)
        taken.append((rows, columns, numbers[:size]))
        numbers = numbers[size:]
    components = [numbers[k : k + 4] for k in range(0, len(numbers), 4)]
    return taken, components


CASES = r"\begin{cases} x & x > 0 \\ \alpha x & x \le 0 \end{cases}"


def test_parameters_vary_and_are_read_back_from_their_type():
    chain = parse(f"l = {CASES}")
    rows = tables.scalars(LEAKY, chain, Scope(), "float", r"\alpha > 0")
    alphas = {unpack(row)[1] for row in rows}
    assert alphas == {
        grid.rounded(a, "float") for a in (0.01, *tables.OTHERS) if a > 0
    }
    assert 0.01 not in alphas
    for x, alpha, near, _, _, bound in map(unpack, rows):
        exact = x if x > 0 else grid.rounded(alpha * x, "float")
        assert near == pytest.approx(exact, rel=1e-6)
        assert bound == 1


SOFTMAX = contracts.Contract(
    "activation::softmax", "code/s.hpp", 1, ["scores"], True
)
SOFTMAX.types, SOFTMAX.returns = ["std::vector<Real>"], "std::vector<Real>"
SOFTMAX.promises = {
    "Largest error": "4 ulp",
    "At minus infinity, infinity and NaN": "0, NaN, NaN",
}
SUMS = contracts.Contract(
    "network::sums", "code/n.hpp", 1, ["inputs", "weights", "biases"], True
)
SUMS.types = ["std::vector<Real>", "arrays::matrix<Real>", "std::vector<Real>"]
SUMS.returns = "std::vector<Real>"
LETTERS = r"x inputs; w^\top weights; b biases"
LAYER = r"a^{(1)}_j = \sum_{i=1}^{n} w^{(1)}_{ji} x_i + b^{(1)}_j"


def test_every_component_of_a_vector_is_computed():
    chain = parse(r"y_k = \frac{e^{a_k}}{\sum_{i=1}^{n} e^{a_i}}")
    cases = tables.vectors(SOFTMAX, chain, Scope(), "double", "a scores")
    cases = [unpack(row, 1) for row in cases]
    assert {len(out) for _, out in cases} >= {1, 2, 7}
    for [[_, length, scores]], out in cases:
        assert len(scores) == length == len(out)
        assert sum(near for near, *_ in out) == pytest.approx(1)
        assert {bound for *_, bound in out} == {4}


def test_a_layer_is_computed_with_its_subscripts():
    cases = tables.vectors(SUMS, parse(LAYER), Scope(), "float", LETTERS)
    cases = [unpack(row, 3) for row in cases]
    for [inputs, weights, biases], out in cases:
        rows, columns, numbers = weights
        rows, columns = int(rows), int(columns)
        assert (rows, columns) == (inputs[1], biases[1])
        for j, (near, rest, _, bound) in enumerate(out):
            terms = (
                numbers[i * columns + j] * inputs[2][i] for i in range(rows)
            )
            assert near == biases[2][j] + sum(terms)
            assert rest == bound == 0
    assert any(w[0] != w[1] for [_, w, _], _ in cases)


def read(text):
    """Return what the checker finds in a page."""
    promise = contracts.Contract("activation::f", "code/f.hpp", 3, ["x"], True)
    promise.promises = {
        "Largest error": "4 ulp",
        "At minus infinity, infinity and NaN": "0, 1, NaN",
    }
    vague = contracts.Contract("activation::g", "code/g.hpp", 9, ["x"], True)
    promised = {p.name: p for p in (promise, vague, LEAKY, SOFTMAX, SUMS)}
    book = check.Book(promised)
    book.read(chapters.read(text, "chapters/a.md"))
    book.tests = book.finish()
    return book


def fence(latex, function="", options=""):
    """Return a formula directive."""
    return f"```{{formula}} {function}\n{options}\n{latex}\n```\n\n"


DEFINED = fence(r"f(x) = \frac{1}{1 + e^{-x}}", "activation::f")


def test_a_formula_that_names_a_function_becomes_tests():
    book = read(DEFINED + fence(r"f(-x) = 1 - f(x)") + "So $f(0) = \\frac12$.")
    assert book.findings == []
    assert [test.split('"')[1] for test, _ in book.tests] == [
        "activation::f is equation activation::f in float",
        "activation::f is equation activation::f in double",
    ]
    assert book.counts["checked as identities"] == 1
    assert book.counts["checked in sentences"] == 1


@pytest.mark.parametrize(
    "text, said",
    [
        (fence("f(x) = x", "activation::gone"), "no function activation::gone"),
        (fence("g(x) = x", "activation::g"), "promises no largest error"),
        (fence("f(-x) = 2 - f(x)"), "chapters/a.md:6: "),
        (fence("f(-x) = 2 - f(x)"), "does not hold at x ="),
        (fence("f(x) = x^2", "activation::f"), "has a meaning already"),
        (fence("f(x"), "ends too soon"),
        (fence("x y"), "has only one side"),
        (
            fence(r"\sigma(x) = \frac{1}{1 - e^{-x}}", "activation::f"),
            "cannot be computed somewhere",
        ),
        (fence("q = 1 + x"), "does not hold"),
        (fence("g'(x) = x"), "does not know the function g"),
        (fence("a = b", "", ":exempt: too hard\n"), "is not one of"),
        ("It is $f(0) = 1$.", "does not hold"),
        (
            fence("l(x, a) = a x", "activation::leaky"),
            "has the letters x, a, and activation::leaky has the parameters "
            "x, alpha",
        ),
        (
            fence("y_k = a_k", "activation::softmax"),
            "activation::softmax has the parameters scores: name the letter",
        ),
        (
            fence("y_k = a_1", "activation::softmax", ":letters: a scores\n"),
            "the index k stands on the left only",
        ),
        ("It is $f(2) \\approx 0.89$.", "does not hold"),
        ("It is $f(2) < 0.5$.", "does not hold"),
    ],
)
def test_what_is_wrong_is_found_with_its_place(text, said):
    [finding] = read(DEFINED + text).findings
    assert said in finding


def test_a_letter_with_subscripts_has_its_meaning_in_the_chapter():
    softmax = fence(
        r"y_k = \frac{e^{a_k}}{\sum_i e^{a_i}}",
        "activation::softmax",
        ":letters: a scores\n",
    )
    slope = r"\frac{\partial y_k}{\partial a_j} = y_k (\mathbf{1}[k = j] - y_j)"
    book = read(softmax + fence(slope))
    assert book.findings == []
    assert (
        "activation::softmax(formula::vector<float>(in[0]))" in book.tests[0][0]
    )
    [finding] = read(softmax + fence(slope.replace("y_j)", "y_k)"))).findings
    assert "does not hold" in finding


def test_the_doc_comment_of_a_layer_speaks_of_any_layer():
    book = read(fence(LAYER, "network::sums", f":letters: {LETTERS}\n"))
    comment = LAYER.replace("^{(1)}", "")
    for latex, findings in [(comment, 0), (comment.replace("ji", "ij"), 1)]:
        book.findings, book.jobs = [], []
        book.comment("here", SUMS, latex)
        book.finish()
        assert len(book.findings) == findings


def test_a_layer_and_the_next_are_held_together():
    network = fence(LAYER, "network::sums", f":letters: {LETTERS}\n")
    hidden = fence(
        r"z^{(1)}_j = \tanh(a^{(1)}_j)", "", ":exempt: definition of notation\n"
    )
    chain = (
        r"\frac{\partial z^{(1)}_j}{\partial x_i}"
        r" = \tanh'(a^{(1)}_j) \, w^{(1)}_{ji}"
    )
    assert read(network + hidden + fence(chain)).findings == []
    [finding] = read(
        network + hidden + fence(chain.replace("ji", "ij"))
    ).findings
    assert "does not hold" in finding


def test_formulas_in_boxes_and_tables_are_read():
    box = ":::{admonition} Box\nIt is $1 = 2$.\n:::\n\n"
    text = box + "| a |\n|---|\n| $3 = 4$ |\n"
    assert len(read(text).findings) == 2


@pytest.fixture
def result(root):
    """Return what the build found in the formulas of the book."""
    return json.loads((root / "build/formulas/formulas.json").read_text())


def test_the_formulas_of_the_book_hold(result):
    if result["findings"]:
        pytest.fail("\n".join(["", *result["findings"]]), pytrace=False)


def test_nine_in_ten_displayed_equations_are_checked(result):
    counts = result["counts"]
    exempt = sum(n for what, n in counts.items() if what.startswith("exempt"))
    checked = counts["held against code"] + counts["checked as identities"]
    assert checked >= 9 * exempt


def test_the_formula_of_a_doc_comment_is_held_to_that_of_the_chapter():
    book = read(DEFINED)
    book.promised["activation::f"].formulas = [r"f(x) = \frac{1}{1 - e^{-x}}"]
    book.comments()
    book.finish()
    [finding] = book.findings
    assert finding.startswith("code/f.hpp:3: the formula of activation::f")
    assert Path("code/f.hpp").name in finding
