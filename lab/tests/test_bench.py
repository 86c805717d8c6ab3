"""The times are named when they have aged, and say what was measured."""

import numpy as np
import pytest

from lab import records
from lab.bench import bench, errors, peers
from press.guards import reasons
from press.sphinx import timed

HEADER = "code/10-fast/relu.hpp"


@pytest.fixture
def book(tmp_path, root):
    """Return a small book with the contenders of this one."""
    for name in ("elements", "network"):
        file = tmp_path / "lab" / "bench" / f"{name}.hpp"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"int {name};\n")
    (tmp_path / HEADER).parent.mkdir(parents=True)
    (tmp_path / HEADER).write_text("int relu;\n")
    return tmp_path


def test_a_changed_function_makes_its_own_times_old_and_no_others(book):
    before = bench.present(book)
    stamps = {what: (stamp, None) for what, stamp in before.items()}
    records.write(book, "bench", stamps)

    def aged():
        return records.aged(book, "bench", bench.present(book))

    assert aged() == []
    (book / HEADER).write_text("int relu; // a comment\n")
    assert aged() == []
    (book / HEADER).write_text("int other;\n")
    assert aged() == ["relu"]
    (book / "lab/bench/network.hpp").write_text("int other;\n")
    assert aged() == ["network", "relu"]
    (book / "lab/bench/elements.hpp").write_text("int other;\n")
    assert set(aged()) == set(before)


def test_the_page_names_what_has_changed_since_it_was_timed():
    assert timed.note([]) == []
    [note] = timed.note(["relu", "gelu"])
    assert "The times of relu, gelu are those of" in note.astext()
    # A page that says so is still one that the guards let through.
    assert not reasons.CAUSAL.search(note.astext())


@pytest.mark.parametrize(
    "name, other",
    [("FLAGS", ["-O1"]), ("SETS", {}), ("METHOD", "another")],
)
def test_flags_and_method_belong_to_every_time(name, other, book, monkeypatch):
    before = bench.present(book)
    monkeypatch.setattr(bench, name, other)
    after = bench.present(book)
    assert all(before[what] != after[what] for what in before)


def test_the_steps_of_a_peer_belong_to_its_function(book, monkeypatch):
    before = bench.present(book)
    monkeypatch.setitem(peers.ASKED, "relu", {"numpy": "np.abs(x, out=y)"})
    after = bench.present(book)
    assert [what for what in before if before[what] != after[what]] == ["relu"]


def test_a_record_has_the_median_and_the_quartiles():
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
    lines = {
        name: [",".join(row) for row in rows]
        for name, rows in bench.tables(found).items()
    }
    assert lines == {
        "bench": ["native,1,1000,relu,fast,0.3000,0.2000,0.4000"],
        "bench_accuracy": ["native,gelu,pytorch,inf,1.5"],
        "bench_network": ["native,2,fused,2.000,1.500,2.500,9352"],
    }


def test_what_was_not_timed_again_keeps_its_rows(tmp_path):
    def rows(first, second):
        return {
            "bench": [
                ["native", "1", "9", "relu", "fast", first, "1", "3"],
                ["native", "1", "9", "gelu", "fast", second, "1", "3"],
            ],
            "bench_accuracy": [["native", "relu", "fast", first, "0"]],
            "bench_network": [["native", "1", "fused", second, "1", "3", "5"]],
        }

    bench.keep(tmp_path, rows("2", "4"), ["relu", "gelu", "network"])
    again = rows("6", "8")
    again["bench"].pop()
    again["bench_network"].pop()
    bench.keep(tmp_path, again, ["relu"])
    kept = {name: (tmp_path / f"{name}.csv").read_text() for name in again}
    assert kept["bench"].splitlines() == [
        bench.TABLES["bench"],
        "native,1,9,gelu,fast,4,1,3",
        "native,1,9,relu,fast,6,1,3",
    ]
    assert kept["bench_accuracy"].endswith("\nnative,relu,fast,6,0\n")
    assert kept["bench_network"].endswith("\nnative,1,fused,4,1,3,5\n")


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
def test_an_error_is_counted_in_ulp_at_the_exact_value(answer, exact, error):
    answers = np.array([2.0, answer], np.float32)
    assert errors.ulp(answers, np.array([2.0, exact])) == (
        error,
        1 if error else 0,
    )


def test_what_numpy_is_asked_for_is_what_the_chapters_compute():
    x = np.linspace(-8, 8, 2048).astype(np.float32)
    y = np.empty_like(x)
    calls = peers.numpy_calls(x, y)
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
    assert {what for _, what in calls} == set(expected)
    for (_, name), call in calls.items():
        call()
        assert y == pytest.approx(expected[name], rel=1e-4, abs=1e-5), name
