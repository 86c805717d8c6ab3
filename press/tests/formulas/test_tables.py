"""Tables of exact values, and the bounds that answers are held to."""

import pytest
from flint import arb
from given import LAYER, LEAKY, LETTERS, SOFTMAX, SUMS

from press.formulas import bounds, grid, tables
from press.formulas.evaluate import Scope
from press.formulas.grammar import parse


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


def test_what_nears_a_power_of_two_is_held_to_the_ulp_below_it():
    for x in (30, 5000):
        near, rest, ulp, _ = tables.entry(
            LEAKY, lambda x=x: arb(x).tanh(), "double", {"x": x}
        )
        assert (near, ulp) == (1, 2.0**-53)
        assert abs(rest) < 1e-9


def test_an_answer_too_large_for_its_type_is_infinity():
    near, *_ = tables.entry(LEAKY, lambda: -arb(1e300).exp(), "float", {"x": 0})
    assert near == float("-inf")


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
