"""A learner's formula is computed, or refused with a sentence."""

import pytest

from press.runner import formula


@pytest.fixture
def said(tmp_path, capsys):
    """Return a function that tells what a file of bytes leads to."""

    def run(typed):
        path = tmp_path / "formula.tex"
        path.write_bytes(typed)
        try:
            formula.main(path)
        except SystemExit as end:
            return str(end)
        return capsys.readouterr().out

    return run


def test_a_formula_is_computed_at_every_input(said):
    table = said(rb"f(x) = \log(1 + \text{e}^x). % typed by hand")
    assert table.startswith("x value\n-8.0 ")
    assert "\n0.0 0.6931471805599453\n" in table


@pytest.mark.parametrize(
    "typed, answer",
    [
        (b"", "there is no formula in it yet"),
        (b"% nothing but a comment", "there is no formula in it yet"),
        (rb"f(x) = \todo", "todo: write the right side"),
        (b"f(x) = x, g(x) = 2", "write one equation, as f(x) = ..."),
        (rb"f(x) = x \\ g(x) = 2", "write one equation, as f(x) = ..."),
        (b"f(x) = x\ng(x) = 2", "write one equation, as f(x) = ..."),
        (b"f(x) > x", "write one equation, as f(x) = ..."),
        (b"x", "write one equation, as f(x) = ..."),
        (b"f(x) = \xe9", "formula.tex is not in UTF-8"),
        ("f(x) = x".encode("utf-16"), "formula.tex is not in UTF-8"),
        (rb"f(x) = \frac{1}{x}", "it has no value at x = 0.0: division by"),
        (rb"f(x) = \ln x", "it has no value at x = -8.0: the logarithm of -8"),
        (rb"f(x) = \frac{1", "ends too soon"),
        (rb"f(x) = \alpha x", "does not know what alpha is"),
        (rb"f(x) = x^10", "put braces around"),
    ],
)
def test_what_cannot_be_computed_is_said_in_a_sentence(said, typed, answer):
    assert answer in said(typed)
