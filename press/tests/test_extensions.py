"""The book's roles and directives, set by Sphinx in a small book."""

import json
import subprocess
import sys

import pytest

from press.sphinx import definitions
from press.sphinx.claim import verdict
from press.sphinx.listing import explorer
from press.table import Table, TableError

CONF = """
extensions = ["myst_parser", "sphinx_design"]
for name in ("claim", "figure", "formula", "listing", "exercise", "mathematics",
             "nearest", "reading_time", "value"):
    extensions.append(f"press.sphinx.{name}")
html_math_renderer = "katex"
myst_enable_extensions = ["colon_fence", "dollarmath"]
include_patterns = ["*.md", "chapters/*.md"]
nitpicky = True
"""

TABLE = "type one\nfloat 16.6\ndouble 3.67e-07\n"
CARD = "property value\nlargest_slope 0.25\nlargest_slope_at -1\n"
REPORT = {
    "One is one": {"passed": True, "file": "tests/a.cpp", "line": 3},
    "Two is three": {"passed": False, "file": "tests/a.cpp", "line": 9},
}
EXERCISE = """id = "one-more"
title = "One more"
kind = "write"
difficulty = 2
minutes = 5
section = "The code"
tests = 1
task = "Add to $x$."
hints = ["Which number follows?", "Add **one**."]
fails = ["It adds one"]
"""
SVG = '<svg viewBox="0 0 1 1"><path class="stroke-line-1"/></svg>'


GOOD = """
```{toctree}
chapters/01-a
```

In {value}`ends:one:float`, {value}`ends:one:double %.1e`,
{value}`a_card:largest_slope_at %.0f`, {given}`10 ends.cpp %w` and
{value}`a_card:largest_slope`, {minutes}`01-a` minutes, {claim}`one is one`.

```{formula}
:label: eq-a

\\begin{aligned}
a &= b \\\\
  &= c
\\end{aligned}
```

```{reading-card} a_card
:name: tab-a
A caption.
```

```{figure} /build/figures/curve.svg
:alt: A curve.

It bends.
```

A {given}`20 ends.cpp`.

```{literalinclude} /code/01-a/ends.cpp
:language: cpp
:caption: A program.
```

```{literalinclude} /code/01-a/a.hpp
:language: cpp
:caption: A header.
```

```{exercise} one-more
```

```{claims}
```
"""

BAD = [
    ("See {eq}`eq-b`.", ["eq: not found: 'eq-b'", "did you mean 'eq-a'"]),
    ("See {doc}`indx`.", ["indx"]),
    ("```{exercise} one-mor\n```", ["'one-mor'", "only: one-more"]),
    ("See {ref}`gone`.", ["undefined label: 'gone'"]),
    ("{value}`gone:one`", ["no listing is called 'gone'", "a_card, ends"]),
    ("{value}`ends:two:float`", ["no column 'two'", "type, one"]),
    ("{value}`ends:one:half`", ["no row 'half'", "float, double"]),
    ("{value}`ends:one`", ["has 2 rows", "stem:column:row"]),
    ("{value}`ends`", ["write stem:column"]),
    ("{value}`ends:type:float %.1f`", ["could not convert"]),
    ("{value}`ends:one:float %d`", ["'%d' is no format"]),
    ("{value}`ends:one:float %w`", ["16.6 has no word here"]),
    ("{claim}`two is three`", ["its test fails: tests/a.cpp:9"]),
    ("{claim}`one is onee`", ["the closest is 'One is one'"]),
    ("```{reading-card} ends\n```", ["no properties and values"]),
    ("```{formula} a::b\nx\n```", ["a::b"]),
    ("A sum $1 +\\frak{ 2$.", ["formula", "KaTeX parse error"]),
    ("```{formula}\n\\nosuch\n```", ["Undefined control sequence"]),
    ("{given}`20`", ["given '20': write the number and the file"]),
    ("{given}`20 ends.cpp %w`", ["20 has no word here"]),
    ("{minutes}`03-a`", ["'03-a': no such chapter; there are: 01-a"]),
    (
        "```{figure} /build/figures/curve.svg\n:contrast: a b\n```",
        ["write: column column percent"],
    ),
    (
        "```{literalinclude} /code/01-a/a.hpp\n:lines: 1-\n```",
        ["by code text (:start-at:), not by line numbers"],
    ),
    ("```{figure} /build/figures/gone.svg\n:alt: A.\n```", ["no gone.gp"]),
    (
        "```{literalinclude} /code/01-a/a.hpp\n:start-at: int c\n```",
        ["int c"],
    ),
]


def write(folder):
    """Write the files of a small book: one good page, and the bad ones."""
    texts = {
        "conf.py": CONF,
        "build/output/ends.txt": TABLE,
        "build/output/a_card.txt": CARD,
        "build/report.json": json.dumps(REPORT),
        "build/figures/curve.svg": SVG,
        "figures/curve.gp": 'plot "ends.txt" using "type":"one"',
        "code/01-a/ends.cpp": '#include "a.hpp"\nint main() {}\n',
        "code/01-a/a.hpp": "int a;\nint b;\n",
        "build/standalone/ends.cpp": "int main() {}",
        "exercises/01-a/one/exercise.toml": EXERCISE,
        "exercises/01-a/one/solution/one.hpp": "int one = 1;\n",
        "tests/01-a.cpp": '#include "01-a/a.hpp"\n',
        "tests/a.cpp": "\n\nTEST_CASE(one)\n{\n    CHECK(1);\n}\n" * 2,
        "index.md": f"# Page\n\n{GOOD}\n",
        "chapters/01-a.md": "# A\n\nWords.\n",
    }
    for number, (text, _) in enumerate(BAD):
        texts[f"bad-{number}.md"] = f"---\norphan: true\n---\n# A\n\n{text}\n"
    for name, text in texts.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)


@pytest.fixture(scope="module")
def typeset(tmp_path_factory):
    """Set the small book once; return its folder and what Sphinx said."""
    folder = tmp_path_factory.mktemp("book")
    write(folder)
    sphinx = [sys.executable, "-m", "sphinx", "-q", "-W"]
    ran = subprocess.run(
        [*sphinx, folder, folder / "html"],
        capture_output=True,
        encoding="utf-8",
    )
    assert ran.returncode == 1
    assert "Traceback" not in ran.stderr
    return folder, ran.stderr


def test_good_roles_and_directives_are_set_without_a_word(typeset):
    folder, said = typeset
    html = (folder / "html" / "index.html").read_text()
    assert "index.md" not in said
    assert "16.6</span>" in html
    assert "3.7 × 10<sup>−7</sup>" in html
    assert "0.25</span>" in html
    assert '<span class="claim"><a class="reference internal"' in html
    assert 'href="#claim-one-is-one"' in html
    assert 'id="claim-one-is-one">One is one<' in html
    assert "Two is three (fails)" in html
    assert ">20</span>" in html
    assert ", 5 minutes" in html
    assert "ten and" in html
    assert "largest slope at" in html
    assert "<math " in html
    assert "\\begin{aligned}" in html
    assert '<svg role="img" aria-label="A curve."' in html
    assert "Exercise 1.1: One more" in html
    assert "Medium, about 5 minutes" in html
    assert "./exercise start one-more" in html.replace("</span>", "").replace(
        '<span class="w">', ""
    )
    assert html.count("<details") == 5
    assert 'id="listing-ends"' in html
    assert ">It prints</summary>" in html
    assert "double 3.67e-07" in html
    assert f'href="{explorer("int main() {}")}"' in html
    assert "tests/01-a.cpp</span>" in html
    assert html.index("Hint 2") < html.index("<strong>one</strong>")
    for name in ("curve.gp", "ends.txt", "ends.cpp"):
        assert f"{name}</span>" in html


@pytest.mark.parametrize(
    "number, words", [(n, words) for n, (_, words) in enumerate(BAD)]
)
def test_bad_input_is_refused_with_page_line_and_reason(number, words, typeset):
    _, said = typeset
    [message] = [line for line in said.splitlines() if f"bad-{number}." in line]
    # An option stands one line below.
    line = 7 if "directive_option" in message else 6
    assert f"bad-{number}.md:{line}" in message
    for word in words:
        assert word in message


def test_a_row_is_named_by_its_first_cell_or_its_number(typeset):
    table = Table(typeset[0], "ends")
    assert table.cell("one", "double") == "3.67e-07"
    assert table.cell("one", "2") == "3.67e-07"
    with pytest.raises(TableError):
        table.cell("one", "3")


def test_the_first_letter_of_a_claim_is_free_and_no_other():
    assert verdict("one is one", REPORT)[1] is None
    assert verdict("One is one", REPORT)[1] is None
    assert "no test" in verdict("one is One", REPORT)[1]


def test_definitions_are_listed_in_the_order_of_the_book():
    told = [["chapters/04-a.md:107", "g", "", "g(x)"]]
    told += [["chapters/04-a.md:26", "f", "activation::f", "f(x)"]]
    first, second = definitions.rows(told).splitlines()
    assert "$f(x)$" in first and "`activation::f`" in first
    assert "line 107" in second
