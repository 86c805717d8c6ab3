"""The formulas of a book are checked in its order."""

import json
from pathlib import Path

import pytest
from given import LAYER, LEAKY, LETTERS, SOFTMAX, SUMS

from press.formulas import chapters, contracts
from press.formulas.book import Book


def read(text):
    """Return what the checker finds in a page."""
    promise = contracts.Contract("activation::f", "code/f.hpp", 3, ["x"], True)
    promise.promises = {
        "Largest error": "4 ulp",
        "At minus infinity, infinity and NaN": "0, 1, NaN",
    }
    vague = contracts.Contract("activation::g", "code/g.hpp", 9, ["x"], True)
    promised = {p.name: p for p in (promise, vague, LEAKY, SOFTMAX, SUMS)}
    book = Book(promised)
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
        (
            fence("f(x) = x^2", "activation::f"),
            "is not the formula of activation::f at chapters/a.md:1: does not",
        ),
        (fence("f(x"), "ends too soon"),
        (fence("x y"), "has only one side"),
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
            fence("y_k = a_k b_k", "activation::softmax"),
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


def test_a_formula_without_a_value_somewhere_is_told():
    [finding] = read(
        fence(r"f(x) = \frac{1}{1 - e^{-x}}", "activation::f")
    ).findings
    assert "cannot be computed somewhere: division by zero" in finding


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
