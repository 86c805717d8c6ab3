"""The record of the timing is not stale, and says what was measured."""

import importlib

import numpy as np
import pytest


@pytest.fixture
def bench():
    """Return a function that imports a module of lab/bench."""
    return lambda name: importlib.import_module(f"lab.bench.{name}")


def test_the_record_is_of_the_present_code(bench, root):
    module = bench("bench")
    record = root / module.STAMP
    recorded = record.read_text().split()[0] if record.is_file() else "nothing"
    assert recorded == module.stamp(root), (
        "lab/records/bench.txt is older than code/10-fast or lab/bench: let "
        "MNIST_DIR name a folder with the digits and the weights of the fish "
        "book, run make bench on a machine at rest, and commit the records"
    )


def test_the_stamp_follows_what_python_does_and_not_its_comments(bench):
    python = bench("bench").python
    assert python('"""A."""\nx = 1  # one\n') == python('"""B."""\nx = 1\n')
    body = 'def f():\n    """{}"""\n    return {}\n'
    assert python(body.format("A", 1)) == python(body.format("B", 1))
    assert python(body.format("A", 1)) != python(body.format("A", 2))
    assert python('x = "# a"') != python('x = "# b"')
    assert python('class A:\n    """A."""\n') == python("class A:\n    pass\n")


def test_a_record_has_the_median_and_the_quartiles(bench):
    found = {
        "native": {
            "times": {
                "1/1000/relu/fast": [500.0, 100.0, 300.0, 200.0, 400.0],
                "2/10000/network/fused": [3e6, 1e6, 2e6],
            },
            "errors": [["gelu", "pytorch", "inf", 1.5]],
            "right": {"fused": 9352},
        }
    }
    elements, accuracy, network = bench("bench").tables(found)
    assert elements[1:] == ["native,1,1000,relu,fast,0.3000,0.2000,0.4000"]
    assert network[1:] == ["native,2,fused,2.000,1.500,2.500,9352"]
    assert accuracy[1:] == ["native,gelu,pytorch,inf,1.5"]


@pytest.mark.parametrize(
    "answer, exact, error",
    [
        (1.0, 1.0, 0),
        (1.0 + 2.0**-22, 1.0, 2),
        (1.0, 1.0 + 2.0**-30, 0),
        (1.0 - 2.0**-23, 1.0, 1),
        (0.0, 2.0**-149, 1),
        (np.inf, 1e300, 0),
        (np.inf, 1.0, np.inf),
        (np.nan, np.nan, 0),
        (np.nan, 1.0, np.inf),
    ],
)
def test_an_error_is_counted_in_ulp_at_the_exact_value(
    answer, exact, error, bench
):
    answers = np.array([2.0, answer], np.float32)
    assert bench("errors").ulp(answers, np.array([2.0, exact])) == (
        error,
        1 if error else 0,
    )


def test_what_numpy_is_asked_for_is_what_the_chapters_compute(bench):
    x = np.linspace(-8, 8, 2048).astype(np.float32)
    y = np.empty_like(x)
    calls = bench("peers").numpy_calls(x, y)
    wide = x.astype(np.float64)
    sigmoid = 1 / (1 + np.exp(-wide))
    gate = np.clip(wide / 6 + 0.5, 0, 1)
    bend = np.minimum(np.expm1(wide), 0)
    above = np.maximum(wide, 0)
    inner = np.sqrt(2 / np.pi) * (wide + 0.044715 * wide**3)
    powers = np.exp(wide).reshape(2, 1024)
    expected = {
        "copy": wide,
        "relu": above,
        "leaky_relu": np.where(wide > 0, wide, wide / 100),
        "relu6": np.minimum(above, 6),
        "hard_sigmoid": gate,
        "hard_swish": wide * gate,
        "squared_relu": above**2,
        "sigmoid": sigmoid,
        "tanh": np.tanh(wide),
        "elu": above + bend,
        "selu": 1.05070098736 * (above + 1.67326324235 * bend),
        "softplus": np.log1p(np.exp(wide)),
        "silu": wide * sigmoid,
        "mish": wide * np.tanh(np.log1p(np.exp(wide))),
        "gelu_tanh": wide / 2 * (1 + np.tanh(inner)),
        "softmax": (powers / powers.sum(axis=1, keepdims=True)).ravel(),
    }
    assert set(calls) == set(expected)
    for name, call in calls.items():
        call()
        assert y == pytest.approx(expected[name], rel=1e-4, abs=1e-5), name
