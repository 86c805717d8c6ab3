"""Each guard holds for the book, lets good pages pass and catches bad ones."""

import importlib
import pkgutil

import pytest

from press import guards
from press.formulas import contracts
from press.guards import (
    commands,
    contrast,
    executed,
    exercises,
    labels,
    numbers,
    orphans,
    pasted,
    reference,
    references,
    shape,
    symbols,
    twins,
)
from press.steps import picture

ALL = [
    module
    for module in (
        importlib.import_module(f"press.guards.{found.name}")
        for found in pkgutil.iter_modules(guards.__path__)
    )
    if hasattr(module, "findings")
]


@pytest.fixture
def book(tmp_path):
    """Return a function that writes files of a small book."""
    (tmp_path / "index.md").write_text("# Cover\n")

    def write(path, text=""):
        file = tmp_path / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
        return tmp_path

    write("docs/notation.md", "| $x$ | x | input | `x` |\n")
    write("docs/references.bib")
    write("docs/glossary.md")
    write("Makefile", "book: ## Typeset\nhelp: ## List\n")
    write("README.md", "    make book  typeset\n    make help  list\n")
    return write


@pytest.mark.parametrize("guard", ALL, ids=lambda guard: guard.__name__)
def test_the_book_gives_the_guard_nothing_to_find(guard, root):
    if messages := guard.findings(root):
        pytest.fail("\n".join(["", *messages]), pytrace=False)


def test_listings_and_figures_in_a_chapter_are_no_orphans(book):
    book("code/01-a/shown.cpp")
    book("code/01-a/drawn.cpp")
    book("code/01-a/asked.cpp")
    book("figures/style.gp")
    book("figures/curve.gp", 'plot "drawn.txt" using "x":"y"')
    root = book(
        "chapters/01-a.md",
        "```{literalinclude} /code/01-a/shown.cpp\n```\n"
        "```{figure} /build/figures/curve.svg\n```\n"
        "```{reading-card} asked\n```\n",
    )
    assert orphans.findings(root) == []


def test_a_listing_nobody_shows_is_an_orphan(book):
    book("code/01-a/shown_too.cpp")
    root = book("chapters/01-a.md", "`shown.cpp` is another listing\n")
    [message] = orphans.findings(root)
    assert "code/01-a/shown_too.cpp" in message


def test_a_figure_nobody_shows_is_an_orphan_and_so_is_its_listing(book):
    book("code/01-a/drawn.cpp")
    book("figures/curve.gp", 'plot "drawn.txt" using "x":"y"')
    root = book("chapters/01-a.md", "# A\n")
    figure, listing = orphans.findings(root)
    assert "figures/curve.gp" in figure
    assert "code/01-a/drawn.cpp" in listing


def test_included_code_is_not_pasted(book):
    root = book(
        "chapters/01-a.md",
        "# A\n\n```{literalinclude} /code/a.cpp\n:language: cpp\n```\n\n"
        ":::{admonition} Aside\nWords.\n:::\n",
    )
    assert pasted.findings(root) == []


@pytest.mark.parametrize(
    "block",
    [
        "```cpp\nint main() {}\n```\n",
        "```\n0.5 0.25\n```\n",
        "~~~{code-block} text\n0.5\n~~~\n",
        "    0.5 0.25\n",
    ],
)
def test_pasted_code_and_output_are_caught_with_their_line(block, book):
    root = book("chapters/01-a.md", f"# A\n\n{block}")
    [message] = pasted.findings(root)
    assert message.startswith("chapters/01-a.md:3: pasted block")


def test_pasted_code_inside_a_box_is_caught(book):
    root = book(
        "chapters/01-a.md",
        "# A\n\n:::{admonition} Aside\n```cpp\nint x;\n```\n:::\n",
    )
    [message] = pasted.findings(root)
    assert message.startswith("chapters/01-a.md:4: pasted block (cpp)")


def test_numbers_by_role_in_code_and_in_formulas_pass(book):
    book("code/01-a/a.cpp", "run(20, 0.5);\n")
    root = book(
        "chapters/01-a.md",
        "# A\n\nOne is 1, `x = 10`, $10^{-6}$, {value}`a:b %.1f`, C++20 and\n"
        "{given}`20 a.cpp` layers.\n\n"
        "```{literalinclude} /code/01-a/a.cpp\n:start-at: run(20\n```\n",
    )
    assert numbers.findings(root) == []


@pytest.mark.parametrize(
    "text, number",
    [
        ("It is 0.25 there.", "0.25"),
        ("It took 57 % less.", "57"),
        ("It has 64 neurons.", "64"),
        ("| a |\n|---|\n| 1.5 |", "1.5"),
        ("```{figure} /a.svg\n:alt: From 10 up.\n\nWords.\n```", "10"),
        ("```{figure} /a.svg\n:alt: Up.\n\nThe 20 layers.\n```", "20"),
        (":::{admonition} Box\nIn 1969.\n:::", "1969"),
    ],
)
def test_a_typed_number_is_caught(text, number, book):
    root = book("chapters/01-a.md", f"# A\n\n{text}\n")
    [message] = numbers.findings(root)
    assert f"the number {number} is typed" in message
    assert message.startswith("chapters/01-a.md:")


@pytest.mark.parametrize("word", ["ten", "four", "millionth"])
def test_a_number_as_a_word_in_a_caption_is_caught(word, book):
    figure = "```{figure} /a.svg\n:alt: Four.\n\nIt leaves a %s.\n```\n"
    root = book("chapters/01-a.md", "# A\n\nThe ten of us.\n\n" + figure % word)
    [message] = numbers.findings(root)
    assert message.startswith("chapters/01-a.md:8: a caption")
    assert f"the number {word} is typed" in message
    by_role = "{value}`depth:layers:10 %w`"
    root = book("chapters/01-a.md", "# A\n\n" + figure % by_role)
    assert numbers.findings(root) == []


def test_a_given_number_must_occur_in_its_file(book):
    book("code/01-a/a.cpp", "run(200, 0.205);\n")
    root = book("chapters/01-a.md", "# A\n\nThe {given}`20 a.cpp` layers.\n")
    [message] = numbers.findings(root)
    assert message == "chapters/01-a.md:3: a.cpp does not contain 20."


def test_a_symbol_must_be_in_the_notation(book):
    root = book("chapters/01-a.md", "# A\n\nWith $x$ and $w_k x$.\n")
    messages = symbols.findings(root)
    assert [message.split(" in ")[0] for message in messages] == [
        "chapters/01-a.md:3: the symbol k",
        "chapters/01-a.md:3: the symbol w",
    ]


def test_a_row_of_the_notation_may_explain_several_symbols(book):
    book("docs/notation.md", "| $w_k$, $v$ | w k, v | weights |\n")
    root = book("chapters/01-a.md", "# A\n\nWith $v$ and $w_k$.\n")
    assert symbols.findings(root) == []


def test_what_is_used_is_not_unused(book):
    book("docs/references.bib", "@book{knuth,\n}\n")
    book("docs/glossary.md", "```{glossary}\nbias\n  A number.\n```\n")
    root = book(
        "chapters/01-a.md",
        "# A\n\nA {term}`biased <bias>` {cite}`knuth`, see {eq}`eq-a`.\n\n"
        "```{formula}\n:label: eq-a\n\nx\n```\n",
    )
    assert references.findings(root) == []


def test_unused_entries_terms_and_labels_are_caught(book):
    book("docs/references.bib", "@book{knuth,\n}\n")
    book("docs/glossary.md", "```{glossary}\nbias\n  A number.\n```\n")
    root = book("chapters/01-a.md", "# A\n\n```{formula}\n:label: eq-a\n```\n")
    entry, term, label = references.findings(root)
    assert "nothing cites knuth" in entry
    assert "no page uses the term 'bias'" in term
    assert label.startswith("chapters/01-a.md:4: nothing refers to eq-a")


def test_a_role_lost_in_a_table_cell_is_caught(book):
    root = book(
        "chapters/01-a.md",
        "# A\n\n| a | b |\n|---|---|\n| $|x|$ | {value}`a:b` |\n",
    )
    [message] = references.findings(root)
    assert message.startswith("chapters/01-a.md:5: {value}`a:b` is lost")


def test_a_role_between_two_directives_is_counted_too(book):
    box = "```{figure} /a.svg\n:alt: A.\n```\n\n"
    table = "| a | b |\n|---|---|\n| $|x|$ | {value}`a:b` |\n\n"
    root = book("chapters/01-a.md", f"# A\n\n{box}{table}{box}")
    [message] = references.findings(root)
    assert "{value}`a:b` is lost" in message
    broken = "A {doc}`role\n</a>` broken over two lines.\n\n"
    root = book("chapters/01-a.md", f"# A\n\n{box}{broken}{box}")
    assert references.findings(root) == []


def test_a_verb_or_a_file_that_does_not_exist_is_caught(book):
    book("CONTRIBUTING.md", "Type `make figs` first.\n")
    root = book(
        "README.md",
        "    make book   typeset\n    make tset  test\n"
        "    code/gone.cpp  the listing\n",
    )
    verb, page, file, undescribed = commands.findings(root)
    assert "no verb tset" in verb
    assert "no verb figs" in page
    assert "code/gone.cpp" in file
    assert "does not describe make help" in undescribed


FIGURE = "```{{figure}} /build/figures/curve.svg\n:alt: A.\n{}\nWords.\n```\n"


@pytest.mark.parametrize(
    "option, said",
    [
        ("", "compares curves but does not say"),
        (":contrast: y z 10\n", "draws no two columns y and z"),
        (":contrast: y flat 60\n", "at most 50.0 % of the axis apart"),
        (":contrast: y flat 50\n", None),
    ],
)
def test_curves_that_look_alike_are_caught(option, said, book):
    book("build/output/t.txt", "x y flat\n0 0 0\n1 1 0\n")
    book(
        "figures/curve.gp",
        "set yrange [0:2]\n"
        'plot "t.txt" using "x":"y" with lines, \\\n'
        '     "" every 5 using "x":"flat" with lines\n',
    )
    root = book("chapters/01-a.md", f"# A\n\n{FIGURE.format(option)}")
    messages = contrast.findings(root)
    assert (said is None and messages == []) or said in messages[0]


LABELLED = (
    'set xlabel "layers passed"\nset ylabel "share of what is left"\n'
    'plot "t.txt" using "layers":"one_layer" with lines title "one layer", \\\n'
    '     "" using "layers":"tanh" with lines title "tanh"\n'
)


@pytest.mark.parametrize(
    "old, new, said",
    [
        ("layers passed", "layers passed", None),
        ("layers passed", "x", "the horizontal axis is labelled 'x'"),
        ('set xlabel "layers passed"\n', "", "has no label"),
        ("share of what is left", "time of day", "vertical axis is labelled"),
        ('title "tanh"', 'title "sigmoid"', "column tanh is titled 'sigmoid'"),
        ('title "one layer"', 'title "tanh"', "column one_layer is titled"),
    ],
)
def test_a_label_that_names_something_else_is_caught(old, new, said, book):
    figure = FIGURE.format(":name: fig-a\n").replace("Words.", "What is left.")
    book("chapters/01-a.md", f"# A\n\n{figure}")
    root = book("figures/curve.gp", LABELLED.replace(old, new))
    messages = labels.findings(root)
    assert (said is None and messages == []) or said in messages[0]


ROWS = (
    'set xlabel "milliseconds"\n'
    'plot "curve.txt" using "one":"place" with points title "one thread"\n'
)


@pytest.mark.parametrize(
    "old, new, said",
    [
        ("one thread", "one thread", None),
        ("one thread", "two threads", "column one is titled"),
        ("milliseconds", "metres", "the horizontal axis is labelled"),
    ],
)
def test_rows_that_are_drawn_at_their_place_are_named_along_their_axis(
    old, new, said, book
):
    figure = FIGURE.format(":name: fig-a\n").replace("Words.", "Milliseconds.")
    book("chapters/01-a.md", f"# A\n\n{figure}")
    root = book("figures/curve.gp", ROWS.replace(old, new))
    messages = labels.findings(root)
    assert (said is None and messages == []) or said in messages[0]


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
    messages = twins.findings(root)
    assert (said is None and messages == []) or said in messages[0]


def test_whole_numbers_of_a_twin_agree_exactly():
    assert twins.compare("x step\n0 0\n", "x step\n0 0\n") is None
    assert "line 2" in twins.compare("x step\n0 0\n", "x step\n0 1\n")


def test_a_twin_without_a_listing_is_caught(book):
    [message] = twins.findings(book("code/01-a/one.py"))
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
    messages = reference.findings(book("docs/api.md", "nothing"))
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


WHOLE = (
    "# A\n\n```{figure} /build/figures/a.svg\n:name: fig-a\n:alt: A.\n\nIt is."
    "\n```\n\n```{literalinclude} /code/a.cpp\n:caption: A.\n```\n"
)


def test_a_page_in_shape_passes(book):
    book("code/01-a/good_one.cpp", "// Prints one.\n")
    book("code/01-a/good.hpp", '#pragma once\n\n#include "../00-b/b.hpp"\n')
    assert shape.findings(book("chapters/01-a.md", WHOLE)) == []


@pytest.mark.parametrize(
    "old, new, said",
    [
        (":name: fig-a\n", "", ":3: a figure needs :name:"),
        (":alt: A.", ":alt:", ":3: a figure needs :alt:"),
        ("\nIt is.\n", "", ":3: a figure needs a caption"),
        (
            "It is.\n```",
            "It is.\n\nMore.\n```",
            ":3: a caption is one paragraph",
        ),
        (":caption: A.\n", "", "needs :caption:"),
        (":caption: A.", ":caption: A.\n:lines: 3-", "not by line numbers"),
        ("# A\n", "# A\n\n# B\n", "one heading of the first level, not 2"),
        ("# A\n", "# A\n\n$$x = 1$$\n", ":3: display an equation"),
        ("# A\n", "# A\n\n```{math}\nx\n```\n", ":3: display an equation"),
        ("# A\n", "# A\n\nA {claim} `one`.\n", ":3: no space after {claim}"),
    ],
)
def test_a_page_out_of_shape_is_caught(old, new, said, book):
    assert WHOLE.count(old) == 1
    root = book("chapters/01-a.md", WHOLE.replace(old, new))
    [message] = shape.findings(root)
    assert said in message


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
    [message] = shape.findings(book(path, text))
    assert message.startswith(path.rpartition("/")[0])
    assert said in message


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
    assert exercises.findings(exercise("README.md", "", "x")) == []


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
    messages = exercises.findings(exercise(path, old, new))
    assert (said is None and messages == []) or said in "\n".join(messages)
