"""The cheat sheet and the reading times, on small examples and on the book."""

import math
import subprocess
import tomllib
import warnings
from types import SimpleNamespace

import numpy as np
import pytest
from docutils import nodes
from sphinx.addnodes import pending_xref

from press.formulas import contracts
from press.sphinx import cheat_sheet as cheat
from press.sphinx import reading_time

HEADER = """#pragma once

#include <concepts>

namespace activation {

/// Doubles its input, and says
/// no more.
///
/// @ulp{1}
template <std::floating_point Real>
Real twice(
    Real x)
{
    return 2 * x;
}

} // namespace activation
"""

KNOWN = {
    "frameworks": {
        "NumPy": {"np.": "https://numpy.org/{}.html"},
        "Keras": {"keras.": "https://k/{}", "keras.a.": "https://a/#{}"},
    },
    "twice": {"NumPy": "np.add(x, x)", "Keras": "keras.a.twice(x)"},
    "half": {"NumPy": "x / 2"},
    "none": {"NumPy": "", "Keras": ""},
}


# The book needs nothing else of SciPy; any other name is an error here.
SCIPY = SimpleNamespace(special=SimpleNamespace(erfc=np.vectorize(math.erfc)))


def contract(name, line, chapter="", header="code/03-a/twice.hpp"):
    """Return a contract as Doxygen would give it."""
    found = contracts.Contract(f"activation::{name}", header, line, ["x"], True)
    if chapter:
        found.promises["In the book"] = f"rst Equation {{eq}}`{chapter}` "
    return found


@pytest.fixture
def book(tmp_path):
    """Return a small book of one function and a chapter."""
    (tmp_path / "code/03-a").mkdir(parents=True)
    (tmp_path / "code/03-a/twice.hpp").write_text(HEADER)
    (tmp_path / "chapters").mkdir()
    page = "# A\n\n:label: eq-one\n\n:label: eq-two\n"
    (tmp_path / "chapters/03-a.md").write_text(page)
    return tmp_path


def test_the_code_of_a_function_is_the_whole_function(book):
    # Doxygen names the line with the name.
    text = cheat.code(contract("twice", 12), book)
    assert text.startswith("template <std::floating_point Real>\nReal twice(")
    assert text.endswith("    return 2 * x;\n}")


def test_the_first_sentence_is_taken_whole(book):
    found = cheat.brief(contract("twice", 12), book)
    assert found == "Doubles its input, and says no more."


def test_functions_stand_in_the_order_of_their_equations(book):
    later = "code/04-b/a.hpp"
    promised = {
        c.name: c
        for c in [
            contract("early_by_name", 1, "eq-first", later),
            contract("b_second", 1, "eq-two"),
            contract("c_first", 1, "eq-one"),
            contract("c_first_slope", 1, "eq-one"),
            contract("c_first_slope_alpha", 1),
            contract("naive_c", 1),
        ]
    }
    promised["network::layer"] = contract("layer", 1)
    found = list(cheat.functions(promised, book))
    assert found == ["c_first", "b_second", "early_by_name"]
    both = [c.name for c in cheat.slopes(promised, "c_first")]
    assert both == [
        "activation::c_first_slope",
        "activation::c_first_slope_alpha",
    ]


def test_an_expression_links_to_the_page_of_its_first_function():
    found = cheat.names(KNOWN, "twice")
    assert found["NumPy"] == ("np.add(x, x)", "https://numpy.org/add.html")
    assert found["Keras"] == ("keras.a.twice(x)", "https://a/#twice")
    assert cheat.names(KNOWN, "none")["Keras"] == ("", None)
    places = KNOWN["frameworks"]["NumPy"]
    assert cheat.address("x / (1 + np.exp(np.abs(x)))", places).endswith(
        "/exp.html"
    )
    assert cheat.address("x", places) is None


def test_other_defaults_are_the_last_line_of_a_card():
    sheet = cheat.CheatSheet.__new__(cheat.CheatSheet)
    both = [contract("twice", 12), contract("twice_slope", 12)]
    frameworks = cheat.names(KNOWN, "twice")
    plain = sheet.card(both, frameworks)
    card = sheet.card(both, frameworks, "0.2 in Keras")
    assert "Defaults" not in plain.astext()
    last = list(card.findall(nodes.row))[-1]
    assert [cell.astext() for cell in last] == ["Defaults", "0.2 in Keras"]
    assert last[-1]["morecols"] == 1


@pytest.mark.parametrize(
    "name, words",
    [
        ("gone", ["has no [gone]", "NumPy, Keras"]),
        ("half", ["[half] has no Keras", 'write ""']),
    ],
)
def test_a_missing_name_is_refused_with_what_to_do(name, words):
    with pytest.raises(cheat.CheatError) as error:
        cheat.names(KNOWN, name)
    for word in ["frameworks.toml", *words]:
        assert word in str(error.value)


@pytest.fixture(scope="module")
def functions(root):
    """Return the functions of the book, and what frameworks call them."""
    promised = contracts.contracts(root / "build", root)
    known = tomllib.loads(cheat.NAMES.read_text(encoding="utf-8"))
    return cheat.functions(promised, root), known


def test_every_row_of_the_file_names_a_function_of_the_book(functions):
    found, known = functions
    assert set(known) - set(found) == {"frameworks"}
    for name in found:
        cheat.names(known, name)
        assert set(known[name]) <= {*known["frameworks"], "defaults"}


def test_what_numpy_is_said_to_compute_is_what_the_book_computes(
    functions, root, tmp_path
):
    found, known = functions
    xs = [-4.0, -1.5, -0.25, 0.0, 0.5, 2.0, 7.0]
    rows = ", ".join(map(str, xs))
    lines = []
    for name, promise in found.items():
        call = f"for (double x : xs) put(activation::{name}(x));"
        if promise.collections:
            call = f"put(activation::{name}(xs));"
        lines.append(f'std::printf("\\n{name}"); {call}')
    headers = "\n".join(f'#include "{c.header}"' for c in found.values())
    (tmp_path / "values.cpp").write_text(
        f"{headers}\n#include <cstdio>\n#include <vector>\n"
        'void put(double y) { std::printf(" %.17g", y); }\n'
        "void put(std::vector<double> ys) { for (double y : ys) put(y); }\n"
        f"int main() {{ const std::vector<double> xs{{{rows}}};\n"
        + "\n".join(lines)
        + "\n}\n"
    )
    command = ["c++", "-std=c++20", f"-I{root}", "values.cpp", "-o", "values"]
    subprocess.run(command, cwd=tmp_path, check=True)
    printed = subprocess.run(
        [tmp_path / "values"], capture_output=True, encoding="utf-8", check=True
    ).stdout
    for line in printed.strip().splitlines():
        name, *cells = line.split()
        names = {"np": np, "scipy": SCIPY, "x": np.array(xs)}
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", RuntimeWarning)
            ys = eval(known[name]["NumPy"], names)
        for y, cell in zip(np.atleast_1d(ys), cells, strict=True):
            close = math.isclose(y, float(cell), rel_tol=1e-9, abs_tol=1e-12)
            assert close, (name, y, cell)


def reading(*children):
    """Return the minutes of a page with these nodes."""
    return reading_time.minutes(nodes.section("", *children))


def test_reading_time_counts_words_and_what_to_look_at():
    word, figure = nodes.paragraph(text="word " * 300), nodes.figure(alt="A.")
    assert reading(word, word.deepcopy()) == 5
    assert reading(*(word.deepcopy() for _ in range(3))) == 10
    assert reading(*(figure.deepcopy() for _ in range(15))) == 5
    assert reading(*(figure.deepcopy() for _ in range(16))) == 10
    assert reading(nodes.figure(alt="word " * 900)) == 5
    assert reading(word, nodes.literal_block(text="int a;\n" * 900)) == 5
    link = pending_xref("", nodes.Text("word " * 9), reftype="ref")
    links = [nodes.paragraph("", "", link.deepcopy()) for _ in range(750)]
    assert reading(*links) == 5
    assert reading(*links, nodes.paragraph(text="word")) == 10
