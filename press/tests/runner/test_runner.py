"""The runner of the exercises: no program hangs, floods or fools it."""

import shutil

import pytest
from model import HEAD, RIGHT, TEST, answer

from press import ROOT
from press.runner import collection, compiler, desk, progress, verdicts
from press.runner.check import check as judge


@pytest.fixture
def check(book, tools, monkeypatch):
    """Return a function that checks a file as the learner's answer."""
    [exercise] = collection.everything(book)
    mine = book / "my" / "model-answer"
    mine.mkdir(parents=True)
    monkeypatch.setattr(verdicts, "SECONDS", 4)
    monkeypatch.setattr(verdicts, "MEMORY", 256)

    def run(text, test=TEST, flags=compiler.LEARNER):
        (mine / "answer.hpp").write_bytes(text.encode())
        exercise.test.write_text(test)
        return judge(exercise, mine, book / "work", tools, flags)

    return run


FIXTURES = {
    "a right answer": (RIGHT, "pass", ""),
    "the starter": (
        answer('return exercise::todo{"add one"};'),
        "not started",
        "Still to do: add one.",
    ),
    "a wrong answer": (
        answer("return x + 3;"),
        "wrong",
        "got      3",
    ),
    "a wrong answer for one input": (
        answer("return 1;"),
        "wrong",
        "For x = 1:",
    ),
    "a missing semicolon": (
        answer("return x + 1"),
        "compile",
        "answer.hpp, line 6: expected ';'",
    ),
    "a missing function": (
        "#pragma once\n",
        "compile",
        "(the tests ask for it)",
    ),
    "no body": (
        "#pragma once\nnamespace mine {\nint answer(int x);\n}\n",
        "link",
        "mine::answer(int) has no body.",
    ),
    "no answer at all": (answer("(void)x;"), "compile", "line"),
    "an endless loop": (
        answer("for (volatile int i = x;; i = x) {}\n    return 1;"),
        "time",
        "",
    ),
    "endless output": (
        answer('for (;;)\n        std::puts("more");').replace(
            "once", "once\n#include <cstdio>"
        ),
        "output",
        "",
    ),
    "a null pointer": (
        answer("int* volatile p = nullptr;\n    return *p + x;"),
        "sanitizer",
        "answer.hpp, line 7.",
    ),
    "an index outside an array": (
        answer("int a[2] = {1, 2};\n    return a[x + 2];"),
        "sanitizer",
        "answer.hpp, line 7.",
    ),
    "an index outside a vector": (
        answer("std::vector<int> a(2);\n    return a.data()[x + 2];"),
        "sanitizer",
        "an index outside a vector",
    ),
    "abort": (
        answer("std::abort();").replace("once", "once\n#include <cstdlib>"),
        "crash",
        "“It answers 1”",
    ),
    "a stack overflow": (
        answer("volatile int y = answer(x + 1);\n    return y;"),
        "crash",
        "“It answers 1”",
    ),
    "a huge allocation": (
        answer(
            "std::vector<char> a(std::size_t(1) << 40);\n    return a[9] + x;"
        ),
        "memory",
        "",
    ),
    "memory that grows for ever": (
        answer(
            "static std::vector<std::vector<int>> all;\n"
            "    for (;;)\n        all.emplace_back(1 << 18, x);"
        ),
        "memory",
        "",
    ),
    "exit(0)": (
        answer("std::exit(0);").replace("once", "once\n#include <cstdlib>"),
        "bypassed",
        "0 of 2 tests have reported. The last one was “It answers 1”.",
    ),
    "_Exit(0)": (
        answer("std::_Exit(0);").replace("once", "once\n#include <cstdlib>"),
        "bypassed",
        "0 of 2 tests",
    ),
    "an exception": (answer("throw x;"), "wrong", "it throws"),
    "CRLF and a byte order mark": (
        "\ufeff" + RIGHT.replace("\n", "\r\n"),
        "pass",
        "",
    ),
    "a constant that never ends": (
        HEAD + "constexpr int f(int n) { return f(n + 1); }\n"
        "constexpr int answer(int) { constexpr int y = f(0); return y; }\n}\n",
        "compile",
        "answer.hpp",
    ),
}


@pytest.mark.parametrize("name", FIXTURES)
def test_each_way_to_fail_has_words_of_its_own(name, check):
    text, expected, said = FIXTURES[name]
    result = check(text)
    told = "\n".join([*result.details, result.code])
    assert result.name == expected, told
    assert said in told
    assert result.head and str(ROOT) not in told


def test_a_deleted_test_is_not_a_pass(check):
    result = check(RIGHT, TEST[: TEST.index('TEST_CASE("It answers 2')])
    assert result.name == "bypassed"
    assert "1 of 2 tests" in result.details[0]


def test_a_warning_is_shown_and_does_not_count(check):
    result = check(answer("int unused = 3;\n    return x + 1;"))
    assert result.name == "pass"
    assert "unused" in result.warnings


def test_a_test_that_asserts_nothing_is_not_a_pass(check):
    empty = TEST.replace("CHECK(mine::answer(0) == 1);", "")
    assert check(RIGHT, empty).name == "wrong"


def test_a_missing_file_is_named(check, book):
    check(RIGHT)
    shutil.rmtree(book / "my" / "model-answer")
    (book / "my" / "model-answer").mkdir()
    [exercise] = collection.everything(book)
    mine = book / "my" / "model-answer"
    result = judge(exercise, mine, book / "work", None)
    assert result.name == "missing"
    assert "answer.hpp" in result.details[0]


STATES = {
    "none": (None, {}),
    "an older version": ("model-answer passed\nold-name hints=2\n", {}),
    "a newer version": ("# v9\nmodel-answer passed=x mood=good\n", {}),
    "truncated": ("model-answer passed=2026-01-01\nmodel-ans", {}),
    "corrupted": ("\x00\x01 {]\nmodel-answer passed=x hints=many\n", {}),
    "not text": (b"\xff\xfe\x00model\n", {}),
}


@pytest.mark.parametrize("name", STATES)
def test_every_state_file_is_read_and_nothing_in_it_is_lost(name, tmp_path):
    text, _ = STATES[name]
    path = tmp_path / "progress.txt"
    if text is not None:
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
    notes = progress.Progress(path)
    assert notes.hints("model-answer") == 0
    notes.note("model-answer", hints=1)
    assert progress.Progress(path).hints("model-answer") == 1
    if isinstance(text, str):
        for word in text.replace("\x00", "").split():
            if not word.startswith(("#", "hints", "v9")):
                assert word in path.read_text()


def test_a_renamed_exercise_keeps_progress_and_copy(book):
    old = book / "my" / "old-name"
    old.mkdir(parents=True)
    (old / "answer.hpp").write_text(RIGHT)
    (book / "my/progress.txt").write_text(
        "old-name passed=x\nnow on=old-name\n"
    )
    description = book / "exercises/01-model/answer/exercise.toml"
    text = description.read_text()
    description.write_text(f'formerly = ["old-name"]\n{text}')
    table = desk.Desk(book)
    [exercise] = table.exercises
    assert table.passed(exercise)
    assert (book / "my/model-answer/answer.hpp").read_text() == RIGHT
    assert table.current() is exercise


def test_a_removed_exercise_is_kept_in_the_notes(book):
    (book / "my").mkdir()
    (book / "my/progress.txt").write_text("gone passed=x\nnow on=gone\n")
    table = desk.Desk(book)
    assert table.current() is None
    table.start(table.following())
    assert "gone passed=x" in (book / "my/progress.txt").read_text()


def test_a_reset_keeps_what_was_written(book):
    table = desk.Desk(book)
    [exercise] = table.exercises
    assert table.start(exercise)
    mine = book / "my/model-answer/answer.hpp"
    mine.write_text(RIGHT)
    assert not table.start(exercise)
    assert mine.read_text() == RIGHT
    kept = table.reset(exercise)
    assert (kept / "answer.hpp").read_text() == RIGHT
    assert "todo" in mine.read_text()
    assert table.reset(exercise) != kept


def test_a_starter_that_the_book_changes_is_noticed(book):
    table = desk.Desk(book)
    [exercise] = table.exercises
    table.start(exercise)
    assert not table.changed_upstream(exercise)
    (exercise.folder / "starter/answer.hpp").write_text("// new\n")
    assert table.changed_upstream(exercise)


def test_editors_are_told_how_each_copy_is_compiled(book, tools, tmp_path):
    [exercise] = collection.everything(book)
    path = tmp_path / "compile_commands.json"
    folder = exercise.folder / "starter"
    compiler.database(path, tools, [(exercise, folder)])
    text = path.read_text()
    assert str(folder / "answer.hpp") in text
    assert "-std=c++20" in text


@pytest.fixture
def copy(tools, tmp_path):
    """Return a function that checks a solution of the book, changed."""

    def run(name, file, text, **settings):
        exercises = {one.id: one for one in collection.everything(ROOT)}
        exercise = exercises[name]
        for what, value in settings.items():
            setattr(exercise, what, value)
        mine = tmp_path / "mine"
        mine.mkdir()
        for part in exercise.solution:
            shutil.copy(part, mine)
        (mine / file).write_bytes(text.encode())
        return judge(exercise, mine, tmp_path / "work", tools)

    return run


FORMULAS = {
    "a letter too many": ("f(x) = 0.4 - y", "does not know what y is"),
    "no LaTeX of the book": (r"f(x) = \mathfrak{x}", "or_line.tex:"),
    "nothing": ("% later\n", "there is no formula in it yet"),
    "no equation": ("0.4 - x", "write one equation"),
    "no value": (r"f(x) = \frac{1}{x}", "no value at x = 0.0"),
}


@pytest.mark.parametrize("name", FORMULAS)
def test_a_formula_that_cannot_be_computed_is_explained(name, copy):
    text, said = FORMULAS[name]
    result = copy("step-gate-lines", "or_line.tex", text)
    assert result.name == "formula"
    assert said in result.details[0]


def test_a_formula_with_a_byte_order_mark_is_read(copy):
    text = "\ufeff% A comment.\r\nf(x) = 0.4 - x\r\n"
    assert copy("step-gate-lines", "or_line.tex", text).name == "pass"


def test_a_formula_that_takes_for_ever_is_stopped(copy):
    sums = "".join(rf"\sum_{{{k}=1}}^{{90}} " for k in "ijkl")
    text = f"f(x) = {sums} x"
    result = copy("step-gate-lines", "or_line.tex", text)
    assert result.name == "formula"
    assert "too much time" in result.details[0]


SCRIPTS = {
    "a missing column": ('plot "tangent.txt" using "x":"gone"', "gone"),
    "no gnuplot": ("plott 1", "plott"),
    "nothing drawn": ("set key off", "plots nothing"),
    "a missing table": ('plot "gone.txt" using "x":"y"', "gone.txt"),
}


@pytest.mark.parametrize("name", SCRIPTS)
def test_a_script_that_gnuplot_does_not_draw_is_explained(name, copy):
    text, said = SCRIPTS[name]
    result = copy("sigmoid-tangent", "tangent.gp", text)
    assert result.name == "drawing"
    assert said in "\n".join([*result.details, result.code])


def test_a_program_that_fails_is_named(copy):
    text = "int main() { return 3; }"
    result = copy("sigmoid-tangent", "tangent.cpp", text)
    assert result.name == "wrong"
    assert "tangent.cpp returns 3 from main" in result.details[0]


def test_an_exercise_may_use_what_a_listing_prints(copy, tmp_path):
    text = "f(x) = 0.4 - x\n"
    listings = ["step_curve"]
    copy("step-gate-lines", "or_line.tex", text, listings=listings)
    printed = (tmp_path / "work/step_curve.txt").read_text()
    assert printed == (ROOT / "build/output/step_curve.txt").read_text()
