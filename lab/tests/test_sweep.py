"""The sweep finds the functions, what they do wrong, and where it stopped."""

import re
import subprocess
from types import SimpleNamespace

import pytest
from flint import arb

from lab import records
from lab.sweep import exact, functions, judge, record, sweep
from press.formulas import bounds, contracts
from press.formulas.balls import nearest
from press.formulas.contracts import Contract

HEADER = "code/03-square/square.hpp"


def contract(name, types, returns="Real", error="4 ulp", defaults=()):
    """Return a contract of a made-up function."""
    found = Contract(name, HEADER, 7, ["x", "alpha"][: len(types)], True)
    found.types, found.returns = types, returns
    found.defaults = ["", *defaults]
    found.promises = {
        "Largest error": error,
        "At minus infinity, infinity and NaN": "-infinity, infinity, NaN",
    }
    return found


ROW = "std::vector< Real >"
FLOATS = ["std::span< const float >", "std::span< float >"]
MADE_UP = [
    contract("activation::square", ["Real"], "constexpr Real"),
    contract(
        "activation::leaky",
        ["Real", "std::type_identity_t< Real >"],
        defaults=["Real(0.01)"],
    ),
    contract("activation::shares", [ROW], ROW),
    contract("fast::square", FLOATS, "void", "5 ulp; 7 ulp below -30"),
    contract("fast::shares", [*FLOATS, "std::size_t"], "void"),
    contract("activation::naive_square", ["Real"]),
    contract("activation::log_sum", [f"const {ROW} &"], "Real"),
    contract("network::square", ["Real"]),
]


def swept(*made_up):
    """Return what is swept of some contracts."""
    return functions.listed({one.name: one for one in made_up})


def test_functions_are_found_and_naive_ones_are_not():
    names = [one.name for one in swept(*MADE_UP)]
    assert names == [one.name for one in MADE_UP[:5]]


def test_every_function_of_numbers_is_in_the_list(root):
    promised = contracts.contracts(root / "build", root)
    names = {one.name for one in functions.listed(promised)}
    for name, promise in promised.items():
        of_number = promise.types[:1] == ["Real"]
        if name.startswith("activation::") and of_number:
            assert (name in names) != ("::naive_" in name), name
    assert {"activation::softmax", "activation::log_softmax"} <= names


def test_a_fast_function_is_held_against_the_slow_one():
    square, *_, fast, _ = swept(*MADE_UP)
    assert fast.name == "fast::square" and fast.reference is square.contract
    with pytest.raises(SystemExit, match="against activation::square, which"):
        swept(MADE_UP[3])


def test_a_function_without_a_bound_is_refused():
    with pytest.raises(SystemExit, match=r"square.hpp:7: .* Add @ulp"):
        swept(contract("activation::f", ["Real"], error="without bound"))


def test_what_is_written_compiles(root, tmp_path):
    folder = tmp_path / "03-square"
    folder.mkdir()
    (folder / "square.hpp").write_text(
        "#include <cstddef>\n#include <span>\n#include <vector>\n"
        "namespace activation {\n"
        "template <typename Real> Real square(Real x) { return x * x; }\n"
        "template <typename Real>\n"
        "Real leaky(Real x, Real a) { return a * x; }\n"
        "template <typename Real>\n"
        "std::vector<Real> shares(std::vector<Real> x) { return x; }\n}\n"
        "namespace fast {\n"
        "using in = std::span<const float>;\nusing out = std::span<float>;\n"
        "inline void square(in, out) {}\n"
        "inline void shares(in, out, std::size_t) {}\n}\n"
    )
    written = swept(*MADE_UP)
    (tmp_path / "functions.cpp").write_text(functions.list_of(written))
    (tmp_path / "fast.cpp").write_text(functions.fast_calls(written))
    flags = ["-std=c++20", "-Wall", "-Wextra", "-Wconversion", "-Werror"]
    for file in ("functions.cpp", "fast.cpp"):
        command = ["c++", *flags, "-fsyntax-only", f"-I{tmp_path}", file]
        command += [f"-I{root / name}" for name in ("tests", "code", "lab")]
        subprocess.run(command, cwd=tmp_path, check=True)


def test_parameters_are_those_of_float_and_bounds_keep_their_pieces():
    text = functions.list_of(swept(*MADE_UP))
    assert "activation::leaky(x, Real(float(0.01)))" in text
    assert "{5.0, {{7, -30}}, {}, 0.0}" in text


def test_pieces_of_a_bound_become_those_of_cpp():
    near = "4 ulp; 2 epsilons within 1 of -0.75; 9 steps where the answer is "
    text = functions.bound(bounds.read(near + "subnormal"))
    assert text == "{4.0, {}, {{2, -0.75}}, 9.0}"


# What the program that tests use, sweep_trial, has made up.


@pytest.fixture
def book(tmp_path, monkeypatch):
    """Return a folder in which three parts of two functions can be swept."""
    (tmp_path / HEADER).parent.mkdir(parents=True)
    (tmp_path / HEADER).write_text("int f(); // a function\n")
    monkeypatch.setattr(sweep, "PARTS", [0, 66, 255])
    return tmp_path


class Formulas:
    """The formulas of the functions that are made up."""

    def at(self, promise, x):
        """Return half of x, or a little more."""
        bent = "bent" in promise.name
        return lambda: arb(x) / 2 + (arb(x) ** 2 if bent else 0)

    def component(self, promise, row, number):
        """Return the share of each."""
        return lambda: arb(1) / len(row)


def listed(*names, error="4 ulp"):
    """Return functions of sweep_trial."""
    found = []
    for name in names:
        types = [ROW] if name == "shares" else ["Real"]
        made_up = contract(f"trial::{name}", types, types[0], error)
        found.append(functions.Swept(made_up, made_up))
    return found


def stamps(book, found):
    """Return the stamps of functions, of their code alone."""
    return {one.name: records.stamp(*one.code(book)) for one in found}


def run(book, root, *names, error="4 ulp"):
    """Sweep some functions of sweep_trial; return what was found wrong."""
    found = listed(*names, error=error)
    last_word = judge.Judge(book, {})
    last_word.exact = Formulas()
    program = root / "build" / "programs" / "sweep_trial"
    return sweep.sweep(book, found, stamps(book, found), last_word, program)


def test_a_function_gets_a_row_and_is_not_swept_again(book, root, capsys):
    (book / ".cache/sweep/trial_half-of-earlier-code").mkdir(parents=True)
    assert run(book, root, "half") == []
    text = (book / record.TABLE).read_text()
    assert text.splitlines() == [
        "function,chapter,largest error,x,correctly rounded,percent,inputs,"
        "undecided in double,promised",
        "trial::half,3,0.500,1e-45,196608,100.000,196608,0,4 ulp",
    ]
    said = capsys.readouterr().err
    assert "1 of 1: trial::half: at most 0.500 ulp" in said
    assert run(book, root, "half") == []
    assert capsys.readouterr().err == ""
    assert list((book / ".cache/sweep").iterdir()) == []


def test_a_wrong_answer_is_reported_with_its_place(book, root):
    [said] = run(book, root, "half", "wrong_half")
    assert said.startswith(f"{HEADER}:7: trial::wrong_half breaks its promise")
    assert "at x = 32.00111: expected" in said
    assert "off by 8 ulp; promised: 4 ulp. It does so at 1 inputs" in said
    assert list(record.read(book)) == ["trial::half"]


def test_a_wrong_answer_to_nan_is_reported(book):
    one = swept(MADE_UP[0])[0]
    part = judge.read("wrong 1\nfirst_wrong 7fc00000 0x0p+0 nan -1\n")
    with pytest.raises(judge.BrokenPromiseError) as raised:
        judge.Judge(book, {}).row(one, [part, part])
    assert "at x = nan: expected nan, got 0; promised: 4" in str(raised.value)
    assert "at 2 inputs" in str(raised.value)


def test_a_wrong_component_is_reported_with_its_row(book, root):
    [said] = run(book, root, "shares")
    found = re.search(r"at component (\d+), from 0, of (0x[^:]*): exp", said)
    assert int(found[1]) == found[2].count(",") > 1


def test_a_sweep_that_was_stopped_goes_on(book, root, monkeypatch):
    asked = []

    def ask_twice(program, *arguments):
        asked.append(arguments)
        if arguments[1] == "255":
            raise KeyboardInterrupt
        return subprocess.check_output([program, *arguments], encoding="utf-8")

    monkeypatch.setattr(sweep, "ask", ask_twice)
    monkeypatch.setattr(sweep, "WORKERS", 1)
    with pytest.raises(KeyboardInterrupt):
        run(book, root, "half")
    assert not (book / record.TABLE).exists()
    asked.clear()
    monkeypatch.undo()
    monkeypatch.setattr(sweep, "PARTS", [0, 66, 255])
    monkeypatch.setattr(
        sweep,
        "ask",
        lambda program, *arguments: (
            asked.append(arguments)
            or subprocess.check_output([program, *arguments], encoding="utf-8")
        ),
    )
    assert run(book, root, "half") == []
    assert asked == [("trial::half", "255")]


def test_ties_next_to_zero_are_decided(book, root, monkeypatch):
    monkeypatch.setattr(sweep, "PARTS", [0])
    assert run(book, root, "bent_half") == []
    row = record.read(book)["trial::bent_half"]
    # The odd numbers have ties, and every exact answer lies above; but the
    # even neighbour is below for half of them.
    assert row["undecided in double"] == str(2**15)
    assert row["correctly rounded"] == str(2**16 - 2**14)


def test_what_makes_a_row_stale(book, root):
    [one] = found = listed("half")

    def complaints():
        return record.complaints(book, stamps(book, found), found)

    assert "is not in the record" in complaints()[0]
    run(book, root, "half")
    assert complaints() == []
    (book / HEADER).write_text("int f(); // what it does\n")
    assert complaints() == []

    one.contract.promises["Largest error"] = "2 ulp"
    assert "another chapter or promise" in complaints()[0]
    assert record.stale(book, stamps(book, found), found) == {}
    one.contract.promises["Largest error"] = "0.5 ulp"
    assert "was held to 4 ulp" in complaints()[0]
    one.contract.promises["Largest error"] = "4 ulp"

    (book / HEADER).write_text("int g();\n")
    assert "has changed since" in complaints()[0]
    assert "no trial::half" in record.complaints(book, {}, [])[0]


def test_a_stamp_is_of_the_function_its_flags_and_the_judge(root, monkeypatch):
    found = functions.listed(contracts.contracts(root / "build", root))
    now = record.present(root, root / "build", found)
    monkeypatch.setattr(record, "JUDGE", "another")
    other = record.present(root, root / "build", found)
    assert all(now[name] != other[name] for name in now)
    monkeypatch.undo()
    flags = {"fast.cpp": "-O1"}
    monkeypatch.setattr(records, "flags", lambda build, name: flags.get(name))
    monkeypatch.setitem(flags, "functions.cpp", "-O2")
    before = record.present(root, root / "build", found)
    monkeypatch.setitem(flags, "fast.cpp", "-O3")
    after = record.present(root, root / "build", found)
    for name in now:
        assert (before[name] == after[name]) != name.startswith("fast::"), name


def test_a_promise_that_the_record_keeps_needs_no_sweep(book, root, capsys):
    run(book, root, "half")
    capsys.readouterr()
    assert run(book, root, "half", error="2 ulp") == []
    assert capsys.readouterr().err == ""
    assert record.read(book)["trial::half"]["promised"] == "2 ulp"
    assert run(book, root, "half", error="0.4 ulp") != []


@pytest.mark.parametrize(
    "value, answer, right, error",
    [
        (lambda: arb(1) / 3, 11184810 / 2**25, False, 0.667),
        (lambda: arb(1) / 3, 11184811 / 2**25, True, 0.333),
        (lambda: 3 * arb(2) ** -150, 2 / 2**149, True, 0.5),
        (lambda: 3 * arb(2) ** -150, 1 / 2**149, False, 0.5),
        (lambda: arb(2) ** 128, float("inf"), True, 0),
        (lambda: arb(10), 10 + 3 / 2**20, False, 3),
        (lambda: arb(3).exp(), 20.0855369567871094, True, 0.017),
    ],
)
def test_a_verdict_is_exact(value, answer, right, error):
    promise = SimpleNamespace(exact=False, bound=bounds.read("4 ulp"))
    found = exact.verdict(promise, value, answer, 1)
    assert found[0] == right
    assert float(found[1]) == pytest.approx(error, abs=0.001)


@pytest.mark.parametrize("tie", [3 / 2**150, 1 + 1 / 2**24, -1 / 2**150])
def test_the_side_of_a_tie_is_seen_at_any_depth(tie):
    assert exact.above_tie(lambda: tie + arb(2) ** -2000)
    assert not exact.above_tie(lambda: tie - arb(2) ** -2000)


def test_formulas_are_those_of_the_book(root):
    promised = contracts.contracts(root / "build", root)
    formulas = exact.Exact(root, promised)
    for one in functions.listed(promised):
        if one.takes_rows:
            value = formulas.component(one.reference, [0.0], 0)
            assert nearest(value()) in (0, 1)
        else:
            assert formulas.at(one.reference, 0.0)().is_finite(), one.name
    leaky = formulas.at(promised["activation::leaky_relu"], -1.0)
    assert nearest(leaky()) == -0.009999999776482582


def test_a_float_is_shown_in_few_digits():
    assert judge.shown(0.5) == "0.5"
    assert judge.shown(judge.number("3dcccccd")) == "0.1"
    assert judge.shown(float("nan")) == "nan"


def test_the_record_of_the_sweep_is_of_the_present_functions(root):
    found = functions.listed(contracts.contracts(root / "build", root))
    now = record.present(root, root / "build", found)
    if wrong := record.complaints(root, now, found):
        said = "\n".join(wrong)
        pytest.fail(
            f"{said}\nType make sweep, which sweeps only what has changed, "
            "and commit lab/records.",
            pytrace=False,
        )
