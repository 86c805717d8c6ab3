"""Each guard lets good pages pass, catches bad ones, and holds for the book."""

import importlib
import pkgutil
import re

import pytest
from sphinx.testing.util import SphinxTestApp

from press import guards
from press.formulas import contracts
from press.guards import (
    commands,
    comments,
    executed,
    exercises,
    reference,
    shape,
    twins,
)
from press.steps import picture

ALL = [
    importlib.import_module(f"press.guards.{found.name}")
    for found in pkgutil.iter_modules(guards.__path__)
]
OF_FILES = [guard for guard in ALL if hasattr(guard, "files")]

CONF = """
extensions = ["myst_parser", "sphinx_design", "sphinxcontrib.bibtex"]
extensions += [f"press.sphinx.{name}" for name in
               ("claim", "exercise", "figure", "formula", "held", "listing",
                "value")]
extensions += %r
myst_enable_extensions = ["colon_fence", "dollarmath"]
bibtex_bibfiles = ["docs/references.bib"]
exclude_patterns = ["README.md", "_build"]
numfig = True
"""

# The scripts of the small book. The second and the third leave a label out.
LABELLED = (
    'set xlabel "layers passed"\nset ylabel "share of what is left"\n'
    'plot "t.txt" using '
    '"layers":"one_layer_share" with lines title "one layer", \\\n'
    '     "" every 5 using "layers":"tanh_share" with lines title "tanh"\n'
)
ROWS = (
    'set xlabel "milliseconds"\n'
    'plot "t.txt" using "one_ms":"place" with points title "one thread"\n'
)
# What chapter 04 once drew: root mean squares, which its axis called a share.
MEANS = (
    'set xlabel "layers passed"\nset ylabel "share of what is left"\n'
    'plot "means.txt" using "layers":"one_rms" with lines title "one"\n'
)
SCRIPTS = {
    "curves": "set yrange [0:2]\n" + LABELLED,
    "means": MEANS,
    "shares": MEANS.replace("one_rms", "one_share"),
    "unsaid": MEANS.replace("share of what", "what"),
    "curve": 'set xlabel "x"\nplot "drawn.txt" using "x":"y"\n',
    "forgotten": 'plot "unseen.txt" using "x":"y"\n',
    "rows": ROWS,
}
# A script in which this is replaced by that; what is then said of it.
CHANGES = {
    "named": ("layers passed", "x", "the horizontal axis is labelled 'x'"),
    "bare": ('set xlabel "layers passed"\n', "", "has no label"),
    "dated": ("share of what is left", "time of day", "vertical axis is"),
    "swapped": ('"tanh"\n', '"sigmoid"\n', 'tanh is titled "sigmoid"'),
    "doubled": ('"one layer"', '"tanh"', 'one_layer is titled "tanh"'),
    "untitled": ('"one layer"', '""', 'one_layer is titled ""'),
    "threads": ("one thread", "two threads", "column one is titled"),
    "long": ("milliseconds", "metres", "the horizontal axis is labelled"),
}
# The same for panels, and for what a script may not draw.
PANELS = (
    'set xlabel "layers"\nset title "one"\n'
    'plot "t.txt" using "layers":"one_ms" \\\n    with lines title "one"\n'
    'set title "tanh"\n'
    'plot "" using "layers":"tanh_share" with lines title "tanh", '
    "0.5 linetype 3\n"
)
DRAWINGS = {
    "panel": ('title "tanh"\nplot', 'title "one"\nplot', "a panel is titled"),
    "other": (
        'title "one"\nplot',
        'title "sigmoid"\nplot',
        "a panel is titled",
    ),
    "formula": ("0.5 linetype", "1/(1+exp(-x)) linetype", "draws '"),
    "cells": (':"tanh_share" with', ":(1/column(2)) with", "draws 'using"),
    "function": (
        "set xlabel",
        "f(x) = x\nset xlabel",
        "draws 'f(x) ='",
    ),
}
TABLES = {
    "t": "layers one_layer_share tanh_share one_ms place\n"
    "0 0 0 1 1\n1 1 0 2 2\n",
    "drawn": "x y\n0 1\n1 2\n",
    "means": "layers one_rms one_share one_ulp bytes\n0 1 1 1 9\n",
}


def figure(stem, option="", caption="Milliseconds; what is left."):
    """Return a figure as a chapter shows it."""
    return (
        f"```{{figure}} /build/figures/{stem}.svg\n:name: fig-{stem}\n"
        f":alt: A.\n{option}\n{caption}\n```\n\nSee {{numref}}`fig-{stem}`.\n"
    )


def caption(words):
    """Return a figure of one curve with a caption."""
    return figure("curve", caption=words)


def included(options):
    """Return an included file with its options."""
    return f"```{{literalinclude}} /code/01-a/shown.cpp\n{options}\n```\n"


CONTRAST = ":contrast: one_layer_share tanh_share %s\n"
TABLE = "| a | b |\n|---|---|\n| %s | {value}`drawn:y:1` |\n"
LONELY = caption("A.").replace("fig-curve", "fig-lonely", 1)
BOX = ":::{admonition} Box\n%s\n:::\n"

# Guard, what a chapter says from line 3 on, the line of the finding, its words.
CAUGHT = [
    ("pasted", "```cpp\nint main() {}\n```", 3, "pasted block (cpp)"),
    ("pasted", "```\n0.5 0.25\n```", 3, "pasted block"),
    ("pasted", "~~~{code-block} text\n0.5\n~~~", 3, "pasted block (text)"),
    ("pasted", "    0.5 0.25\n", 3, "pasted block"),
    ("pasted", BOX % "```cpp\nint x;\n```", 4, "pasted block (cpp)"),
    ("pasted", "```{raw} html\n<b>\n```", 3, "pasted block (html)"),
    ("pasted", "```{parsed-literal}\nx\n```", 1, "pasted block"),
    ("numbers", "It is 0.25 there.", 3, "the number 0.25 is typed"),
    ("numbers", "It took\n57 % less.", 4, "the number 57 is typed"),
    ("numbers", "It has *64* neurons.", 3, "the number 64 is typed"),
    ("numbers", "| a |\n|---|\n| 1.5 |", 5, "the number 1.5 is typed"),
    ("numbers", BOX % "In 1969.", 4, "the number 1969 is typed"),
    ("numbers", "[The 12](/index.md) of us.", 3, "the number 12 is typed"),
    ("numbers", caption("The 20 layers."), 7, "the number 20 is typed"),
    ("numbers", caption("A").replace(" A.", " 10 up."), 5, "number 10 is"),
    ("numbers", included(":caption: All 30."), 4, "the number 30 is typed"),
    ("numbers", caption("It leaves a ten."), 7, "the number ten is typed"),
    ("numbers", caption("It leaves a four."), 7, "the number four is typed"),
    ("numbers", caption("A millionth."), 7, "the number millionth is typed"),
    ("numbers", "The {given}`20 given.cpp`.", 3, "given.cpp does not contain"),
    ("numbers", "{given}`7 given.cpp %w`", 3, "given.cpp does not contain 7"),
    ("units", "Lost: {value}`means:one_ulp`.", 3, "does not say so. Words"),
    ("units", "The {value}`drawn:y:1` ulp.", 3, "the column states none."),
    ("units", "{value}`means:bytes` ns, bytes.", 3, "the column states bytes"),
    ("units", "A share, {value}`means:one_rms`.", 3, "root mean squares?"),
    ("units", "The share is {value}`drawn:y:1`.", 3, "speaks of share"),
    ("units", "{value}`drawn:y:1` of the sum.", 3, "speaks of share"),
    ("units", caption("{value}`drawn:y:1` ns."), 7, "as in y_ns"),
    ("units", caption("In ulp."), 3, "none of its columns states that unit: y"),
    ("symbols", "With $x$ and $w_k x$.", 3, "the symbol k in $w_k x$"),
    ("symbols", "With $x$ and\n$q x$.", 4, "the symbol q in $q x$"),
    ("symbols", "```{formula}\n:exempt: shape\n\nx = q\n```", 6, "symbol q"),
    ("subscripts", "$$\nv_{ij} = 0\n$$\n\nSee $v_{ij}$.", 3, None),
    ("subscripts", "$$\nv_{ij} = 0\n$$\n\nSee $v_{ji}$.", 7, "subscripts j i"),
    ("references", "```{formula}\n:label: eq-no\n\nx\n```", 4, "to eq-no"),
    ("references", LONELY, 4, "nothing refers to fig-lonely"),
    ("references", TABLE % "$|x|$", 5, "more cells than the table"),
    ("references", TABLE % "b", None, None),
    ("references", "| a | b |\n|---|---|\n| {value}`a|b` |", 5, "is lost"),
    ("references", BOX % (TABLE % "$|x|$"), 6, "more cells than the table"),
    ("contrast", figure("curves"), 3, "compares curves but does not say"),
    (
        "contrast",
        figure("curves", ":contrast: y z 10\n"),
        3,
        "no two columns y",
    ),
    ("contrast", figure("curves", CONTRAST % 51), 3, "at most 50.0 % of the"),
    (
        "shape",
        caption("A.").replace(":name: fig-curve\n", ""),
        3,
        "needs :name:",
    ),
    ("shape", caption("A.").replace(":alt: A.", ":alt:"), 3, "needs :alt:"),
    ("shape", caption("A.").replace(":alt: A.\n", ""), 3, "needs :alt:"),
    ("shape", caption(""), 3, "a figure needs a caption"),
    ("shape", caption("It.\n\nMore."), 3, "a caption is one paragraph"),
    ("shape", included(":language: cpp"), 3, "needs :caption:"),
    ("shape", "# B", 1, "one heading of the first level, not 2"),
    ("shape", "$$x = 1$$", 3, "display an equation with the formula"),
    ("shape", "```{math}\nx\n```", 3, "display an equation with the formula"),
    ("shape", "A {claim} `one`.", 3, "no space after {claim}"),
    ("shape", "A {cpp:func}\n`one`.", 3, "no space after {cpp:func}"),
    ("reasons", "It bends.\nSo it learns.", 4, "'So' gives a reason"),
    ("reasons", "It ends because it must.", 3, "'because' gives a reason"),
    ("reasons", "- The sign\n  decides.", 4, "'decides' gives a reason"),
    (
        "free",
        "It bends here. It ends there.\n\nIt is red.",
        5,
        "nothing holds 'It is red.'. Of 3 sentences at most 2 may be free",
    ),
]
PASSING = [
    "One is 1, `x = 10`, $10^{-6}$, {value}`drawn:y:1 %.1f`, C++20 and\n"
    "{given}`20 made.cpp`, {given}`20 made.cpp`.",
    included(":caption: A.\n:start-at: run(20"),
    BOX % "Words.",
    "The ten of us.\n\n" + caption("{value}`drawn:y:2 %w` of us."),
    figure("curves", CONTRAST % 50),
    figure("rows"),
    figure("shares", caption="A share of what is left."),
    "It is {value}`means:one_ulp` ulp, {value}`means:one_share` of the sum.\n"
    "The root mean square is {value}`means:one_rms`. Half an ulp is\n"
    "{value}`drawn:y:1`. We share it.",
    "With $v$ and $w_i$.",
    "A {term}`biased <bias>` {cite}`knuth`, see {eq}`eq-a`, {term}`score`\n"
    "{cite}`knuth1968`.\n\n"
    "```{formula}\n:label: eq-a\n\nx\n```",
    "A {doc}`role\n</index>` broken over two lines.\n\n" + caption("A."),
    "```{reading-card} asked\nA card.\n```",
    "```{csv-table} A record.\n:file: record.csv\n```",
    "It bends, so it learns {cite}`knuth`.\n\n{argued}`So it learns.`",
    "So {value}`drawn:y:1` is left. Why? It bends so far.",
    "It bends here. It ends there. Is it red?",
]


@pytest.fixture(scope="module")
def small(tmp_path_factory):
    """Return a function that writes files of a small book."""
    folder = tmp_path_factory.mktemp("book")

    def write(path, text=""):
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
        return folder

    write("conf.py", CONF % [guard.__name__ for guard in ALL])
    write("index.md", "# Cover\n\n```{toctree}\n:glob:\n\n*/*\n```\n")
    row = "| $x$ | x | input |\n| $w_i$, $v$ | w i, v | weights |\n"
    write("docs/notation.md", f"# A\n\n| a | b | c |\n|---|---|---|\n{row}")
    write(
        "docs/references.bib",
        "@book{knuth,\n}\n@book{knuth1968,\n year = {1969}\n}\n"
        "@book{unread,\n}\n",
    )
    terms = (
        "bias\n  A number.\n\nslope\n  Another *last* one, {eq}`eq-a`, below.\n"
        "\nscore\n  What comes\n  before it.\n"
    )
    write("docs/glossary.md", f"# A\n\n```{{glossary}}\n{terms}```\n")
    write("docs/api.md", "# A\n")
    write("docs/sources.md", "# A\n\n```{bibliography}\n```\n")
    write("README.md", "    make book  typeset\n    make help  list\n")
    write("Makefile", "book: ## Typeset\nhelp: ## List\n")
    write("chapters/record.csv", "12,15\n")
    for name, (old, new, _) in CHANGES.items():
        [script] = [s for s in (LABELLED, ROWS) if old in s]
        SCRIPTS[name] = script.replace(old, new)
    for name, (old, new, _) in DRAWINGS.items():
        SCRIPTS[name] = PANELS.replace(old, new)
    for name, script in SCRIPTS.items():
        write(f"figures/{name}.gp", script)
        write(f"build/figures/{name}.svg", "<svg />")
    write("figures/style.gp", "set grid\n")
    for name, table in TABLES.items():
        write(f"build/output/{name}.txt", table)
    write("docs/frameworks.toml", "[frameworks]\n[sigmoid]\n")
    write("build/output/asked.txt", "property value\nslope 0.25\n")
    sources = ("shown", "drawn", "asked", "made", "t", "shown_too", "unseen")
    for name in (*sources, "means"):
        write(f"code/01-a/{name}.cpp", "// Prints it.\n\nrun(20, 0.5);\n")
        write(f"build/standalone/{name}.cpp")
    write("code/01-a/given.cpp", "// Prints it.\n\nrun(200, 0.205);\n")
    for number, (_, text, *_) in enumerate(CAUGHT):
        write(f"chapters/{number:02}-bad.md", f"# A\n\n{text}\n")
    for number, text in enumerate(PASSING):
        write(f"chapters/{number:02}-good.md", f"# A\n\n{text}\n")
    for name in [*CHANGES, *DRAWINGS]:
        pair = CONTRAST
        if name in DRAWINGS:
            pair = ":contrast: one_ms tanh_share %s\n"
        write(f"chapters/99-{name}.md", "# A\n\n" + figure(name, pair % 5))
    for name in ("means", "unsaid"):
        write(f"chapters/99-{name}.md", "# A\n\n" + figure(name))
    return write


@pytest.fixture(scope="module")
def guarded(small):
    """Return a function that lets Sphinx read what has changed of the book.

    It returns what the guards say of that.
    """
    folder = small("build/report.json", "{}")
    app = SphinxTestApp("dummy", folder)

    def read():
        app.warning.truncate(0)
        app.builder.read()
        app.env.check_consistency()
        said = app.warning.getvalue().replace(f"{folder}/", "")
        said = re.sub(r"\x1b\[[\d;]*m", "", said)
        return [line for line in said.splitlines() if "[guard." in line]

    yield read
    app.cleanup()


@pytest.fixture(scope="module")
def said(guarded):
    """Return what the guards say of the small book."""
    return guarded()


@pytest.mark.parametrize("number", range(len(CAUGHT)))
def test_a_bad_page_is_caught_with_its_line(number, said):
    guard, _, line, words = CAUGHT[number]
    page = f"chapters/{number:02}-bad.md"
    heard = [s for s in said if page in s and f"[guard.{guard}]" in s]
    if words is None:
        assert heard == []
        return
    assert [s for s in heard if f"{page}:{line}: " in s and words in s], heard


@pytest.mark.parametrize("number", range(len(PASSING)))
def test_a_good_page_passes(number, said):
    assert [s for s in said if f"chapters/{number:02}-good.md" in s] == []


@pytest.mark.parametrize("name", CHANGES)
def test_a_label_that_names_something_else_is_caught(name, said):
    labels = [s for s in said if s.endswith("[guard.labels]")]
    [heard] = [s for s in labels if f"figures/{name}.gp" in s]
    assert CHANGES[name][2] in heard


@pytest.mark.parametrize("name", ["means", "unsaid"])
def test_an_axis_in_another_unit_than_its_columns_is_caught(name, said):
    [heard] = [s for s in said if f"figures/{name}.gp" in s]
    assert "which says" in heard and "one_rms do not state the same" in heard
    assert heard.endswith("[guard.units]")


@pytest.mark.parametrize("name", DRAWINGS)
def test_a_panel_draws_what_it_says_and_a_script_what_is_printed(name, said):
    [heard] = [s for s in said if f"figures/{name}.gp" in s]
    assert DRAWINGS[name][2] in heard and "[guard.scripts]" in heard


@pytest.mark.parametrize(
    "guard, words",
    [
        ("orphans", "code/01-a/shown_too.cpp:1: WARNING: no page shows this"),
        ("orphans", "figures/forgotten.gp:1: WARNING: no page shows this"),
        ("orphans", "code/01-a/unseen.cpp:1: WARNING: no page shows this"),
        ("references", "docs/references.bib:1: WARNING: nothing cites unread"),
        ("references", "docs/glossary.md:1: WARNING: no page uses the term 's"),
        ("references", "docs/references.bib:3: WARNING: knuth1968 is of 1969"),
        ("definitions", "docs/glossary.md:12: WARNING: 'before' says which"),
    ],
)
def test_what_no_page_uses_is_caught(guard, words, said):
    [heard] = [s for s in said if words in s]
    assert heard.endswith(f"[guard.{guard}]")


def test_what_a_page_uses_is_no_orphan(said):
    heard = [s for s in said if s.endswith("[guard.orphans]")]
    names = {re.search(r"\w+\.(?:cpp|gp)", line)[0] for line in heard}
    listings = {"shown_too.cpp", "unseen.cpp", "given.cpp", "made.cpp"}
    assert names == listings | {"forgotten.gp"}


def test_a_second_build_says_what_has_changed_and_no_more(small, guarded, said):
    assert any("symbol k" in s for s in said)
    head = "# A\n\n| a | b | c |\n|---|---|---|\n"
    small("docs/notation.md", f"{head}| $w_k$, $q$ | w k, q | weights |\n")
    again = guarded()
    assert any("the symbol v" in s for s in again)
    assert not any("the symbol k" in s for s in again)
    assert not any("is typed" in s for s in again)
    assert any("nothing cites unread" in s for s in again)


def test_every_guard_is_shown_to_catch():
    pages = {guard for guard, *_ in CAUGHT} | {
        "definitions",
        "labels",
        "orphans",
        "scripts",
    }
    files = {guard.__name__.rpartition(".")[2] for guard in OF_FILES}
    names = {guard.__name__.rpartition(".")[2] for guard in ALL}
    assert names == pages | files


def findings(guard, root):
    """Return what a guard finds in files, as it says it."""
    name = guard.__name__.removeprefix("press.guards.")
    return [
        f"{place}: {message} [guard.{name}]"
        for place, message in guard.files(root)
    ]


@pytest.fixture
def book(tmp_path):
    """Return a function that writes files of a book."""

    def write(path, text=""):
        file = tmp_path / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
        return tmp_path

    write("Makefile", "book: ## Typeset\nhelp: ## List\n")
    write("README.md", "    make book  typeset\n    make help  list\n")
    return write


@pytest.mark.parametrize("guard", OF_FILES, ids=lambda guard: guard.__name__)
def test_the_book_gives_the_guard_nothing_to_find(guard, root):
    if messages := findings(guard, root):
        pytest.fail("\n".join(["", *messages]), pytrace=False)


def test_a_verb_or_a_file_that_does_not_exist_is_caught(book):
    book("CONTRIBUTING.md", "Type `make figs` first.\n")
    root = book(
        "README.md",
        "    make book   typeset\n    make tset  test\n"
        "    code/gone.cpp  the listing\n",
    )
    verb, page, file, undescribed = findings(commands, root)
    assert "no verb tset" in verb
    assert "no verb figs" in page
    assert "code/gone.cpp" in file
    assert "does not describe make help" in undescribed


@pytest.mark.parametrize(
    "table, said",
    [
        ("x y\n0.1 0.25\n", None),
        ("x y\n0.1 0.26\n", None),
        ("x y\n0.1 0.27\n", "line 2: expected '0.1 0.25', got '0.1 0.27'"),
        ("x z\n0.1 0.25\n", "line 1"),
        ("x y\n0.1 0.25\n0.2 1\n", "prints 3 lines, the listing 2"),
    ],
)
def test_a_twin_prints_the_table_of_its_listing(table, said, book):
    book("code/01-a/one.py")
    book("code/01-a/one.cpp")
    book("build/output/one.txt", "x  y\n0.1 0.25\n")
    root = book("build/output/one.python.txt", table)
    messages = findings(twins, root)
    assert (said is None and messages == []) or said in messages[0]


def test_whole_numbers_of_a_twin_agree_exactly():
    assert twins.compare("x step\n0 0\n", "x step\n0 0\n") is None
    assert "line 2" in twins.compare("x step\n0 0\n", "x step\n0 1\n")


def test_a_twin_without_a_listing_is_caught(book):
    [message] = findings(twins, book("code/01-a/one.py"))
    assert message.startswith("code/01-a/one.py: no listing one.cpp")


def test_a_function_that_no_test_runs_is_caught_in_each_type():
    promised = {
        name: contracts.Contract(name, "code/a.hpp", 3, ["x"], real)
        for name, real in [("a::f", True), ("a::g", True), ("a::h", False)]
    }
    run = ["float a::f<float>(float)", "double a::f<double>(double)"]
    promised["a::s::m"] = contracts.Contract(
        "a::s::m", "code/a.hpp", 9, ["x"], False, member_of_real=True
    )
    run += ["double a::g<double>(double)", "void a::h(int)"]
    run += [
        "double a::s<double>::m(double) const",
        "float a::s<float>::m<int>(int)",
    ]
    assert [
        (promise.name, kind)
        for promise, kind in executed.missing(promised, run)
    ] == [("a::g", "<float>")]


def test_a_contract_with_an_open_promise_is_caught(book, monkeypatch):
    promise = contracts.Contract("activation::f", "code/f.hpp", 3, ["x"], True)
    promise.promises = {"Range": "0 to 1", "Largest error": "4 ulp"}
    promise.explained = {"the return value"}
    monkeypatch.setattr(contracts, "contracts", lambda *_: {"f": promise})
    messages = findings(reference, book("docs/api.md", "nothing"))
    parts = ["x. Add", "At minus infinity, infinity and NaN. Add"]
    for message, part in zip(messages, parts, strict=False):
        assert message.startswith("code/f.hpp:3: activation::f does not state")
        assert part in message
    assert "does not show the namespace activation" in messages[-1]


@pytest.mark.parametrize(
    "name, kind, missing",
    [
        ("activation::f", "std::vector<Real>", ["Each component", "Raises"]),
        ("activation::f", "Real", []),
        ("network::f", "Real", ["Shapes", "Raises"]),
        ("arrays::f", "std::vector<Real>", []),
    ],
)
def test_vectors_and_layers_promise_more(name, kind, missing):
    promise = contracts.Contract(name, "code/f.hpp", 3, ["x"], True)
    promise.types = [kind]
    promise.explained = {"x", "the return value"}
    promise.promises = dict.fromkeys(reference.PROMISES, "4 ulp")
    assert list(reference.missing(promise)) == missing
    promise.promises["Largest error"] = "4 ulp; or so"
    assert "cannot be read" in list(reference.missing(promise))[-1]


@pytest.mark.parametrize(
    "path, text, said",
    [
        ("chapters/relu.md", "# A\n", "call it NN-word"),
        ("code/relu/relu.hpp", "#pragma once\n", "call it NN-word"),
        ("code/01-a/a-b.cpp", "// A.\n", "use letters"),
        ("code/01-a/a.cpp", "#include <cmath>\n", "begin with a comment"),
        ("code/01-a/a.hpp", "int x;\n", "begin with #pragma once"),
        (
            "code/01-a/a.hpp",
            '#pragma once\n\n#include "../02-b/b.hpp"\n',
            "includes chapter 02, which comes after 01",
        ),
    ],
)
def test_a_file_out_of_shape_is_caught(path, text, said, book):
    [message] = findings(shape, book(path, text))
    assert message.startswith(path.rpartition("/")[0])
    assert said in message


@pytest.mark.parametrize(
    "text, words",
    [
        ("/// A cap at 7.\nint cap = 6;", "the doc comment says 7"),
        ("/// A cap.\n///\n/// It is 4.\nint cap = 6;", "hpp:3: the doc"),
        ("/// @ulp{5}\nint cap = 6;", "begins with a sentence"),
        ("/// A cap at 6, `x7`, 1.\n/// @ulp{5}\nint cap = 6;", None),
        ("/// A cap at 9.\nint cap = 6;", None),
        ("/// A.\n/// \\f[ x = 8 \\f]\n/// Not 8.\nint cap = 6;", None),
        ("int cap = 6; // not 7", None),
    ],
)
def test_a_doc_comment_says_no_number_that_nothing_else_says(text, words, book):
    book("tests/01-a.cpp", "CHECK(cap < 9);\n")
    messages = findings(comments, book("code/01-a/cap.hpp", f"{text}\n"))
    if words is None:
        assert messages == []
    else:
        assert len(messages) == 1 and words in messages[0]


def test_the_picture_in_the_readme_is_the_figure_of_the_book(root):
    build = root / "build"
    record = (root / picture.RECORD).read_text()
    assert picture.stamp(root, build) in record, (
        "lab/records/sigmoid_curve.svg is not drawn from the present table "
        "and scripts: run make figures and commit it"
    )
    if picture.gnuplot() in record:
        assert record == picture.picture(root, build)


def test_the_stamp_of_the_picture_follows_what_it_is_drawn_from(book):
    book("figures/style.gp", "set grid\n")
    book("figures/sigmoid_curve.gp", "plot\n")
    book("press/steps/draw.py", "draw\n")
    root = book("build/output/sigmoid_curve.txt", "x step sigmoid\n")
    before = picture.stamp(root, root / "build")
    book("build/output/sigmoid_curve.txt", "x step sigmoid\n0 0 0.5\n")
    assert picture.stamp(root, root / "build") != before


EXERCISE = """id = "one-more"
title = "One more"
kind = "write"
difficulty = 1
minutes = 5
section = "The code"
tests = 1
task = "Write $f(x) = x + 1$."
hints = ["Which number follows?", "Add."]
fails = ["It adds one"]
[wrong.two]
refused_by = "It adds one"
file = "one.hpp"
old = "one(1)"
new = "one(2)"
[wrong.none]
refused_by = "It adds one"
edits = [{file = "one.hpp", old = " + one(1)", new = ""}]
"""


@pytest.fixture
def exercise(book):
    """Return a function that changes one file of a book with an exercise."""
    folder = "exercises/01-a/one"
    book(f"{folder}/exercise.toml", EXERCISE)
    book(f"{folder}/test.cpp", 'TEST_CASE("It "\n    "adds one")\n{\n}\n')
    book(f"{folder}/starter/one.hpp", "return exercise::todo{};\n")
    book(f"{folder}/solution/one.hpp", "    return x + one(1);\n")
    box = "```{exercise} one-more\n```\n"
    book("chapters/01-a.md", f"# A\n\n## The code\n\n{box}")

    def change(path, old, new):
        root = book("chapters/02-b.md", "# B\n")
        path = path.replace("one:", f"{folder}/")
        file = root / path
        text = file.read_text() if file.exists() else ""
        assert old in text
        book(path, text.replace(old, new) if old else new)
        return root

    return change


def test_a_good_exercise_passes(exercise):
    assert findings(exercises, exercise("README.md", "", "x")) == []


@pytest.mark.parametrize(
    "path, old, new, said",
    [
        ("one:exercise.toml", "tests = 1", "tests = 2", "test.cpp has 1"),
        ("one:exercise.toml", '["It adds one"]', '["No"]', "no test 'No'"),
        ("one:exercise.toml", '["It adds one"]', "[]", "fails names no test"),
        ("one:exercise.toml", '"write"', '"sing"', "kind 'sing' is none of"),
        ("one:exercise.toml", "minutes", "hours", "unknown: hours"),
        ("one:exercise.toml", "The code", "The end", "no section 'The end'"),
        ("one:exercise.toml", ', "Add."', "", "at least two hints"),
        ("one:exercise.toml", "Add.", "Write x + one(1).", "the solution"),
        ("one:exercise.toml", "Add.", "See line 3.", "by its number"),
        ("one:exercise.toml", "x + 1$", "\\\\frac x$", "$f(x) = "),
        ("one:exercise.toml", '"one(2)"', '"one(1)"', "two changes nothing"),
        ("one:exercise.toml", '"one(1)"', '"on(1)"', "'on(1)' stands 0 times"),
        ("one:exercise.toml", 'old = "one(1)"', "", "one.hpp is there already"),
        ("one:exercise.toml", 'new = "one(2)"', "", "wrong.two: an edit says"),
        ("one:starter/one.hpp", "exercise::todo{}", "1", None),
        ("one:starter/two.hpp", "", "int x;", "do not hold the same files"),
        ("one:notes.txt", "", "Later.", "notes.txt, which nothing reads"),
        ("chapters/01-a.md", "one-more", "no-more", "shown in no chapter"),
        ("chapters/02-b.md", "", "```{exercise} one-more\n```\n", "01-a, 02-b"),
        (
            "one:starter/one.hpp",
            "return exercise::todo{};",
            "    return x + one(1);",
            "the starter is the solution",
        ),
    ],
)
def test_an_exercise_at_odds_with_itself_is_caught(
    path, old, new, said, exercise
):
    messages = findings(exercises, exercise(path, old, new))
    assert (said is None and messages == []) or said in "\n".join(messages)
