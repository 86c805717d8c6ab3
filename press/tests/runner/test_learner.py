"""A learner's way through an exercise, typed in a terminal."""

import os
import re
import signal
import time

from model import alive

from press import ROOT

SOLVED = "    return x >= 0 ? 1 : 0;\n"


def files(folder):
    """Return what is in a folder, apart from my/."""
    return {
        path: path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
        and "my" not in path.relative_to(folder).parts[:1]
        and not {".venv", "__pycache__"} & set(path.parts)
    }


def test_the_way_of_a_learner(clone, type_in):
    before = files(clone)
    said, status = type_in("start", "step-at-zero").end()
    assert status == 0
    assert "Edit   my/step-at-zero/step.hpp" in said
    mine = clone / "my/step-at-zero/step.hpp"
    starter = mine.read_text()

    said, status = type_in("check").end()
    assert status == 1
    assert "Not started yet" in said
    # A system may have no build tool of its own.
    [cache] = clone.glob("my/build/**/CMakeCache.txt")
    assert "/.venv/bin/ninja\n" in cache.read_text()

    said, _ = type_in("hint").end()
    assert "Hint 1 of 2" in said
    assert "Hint 2" not in said

    mine.write_text(re.sub(r".*todo.*\n", "    return x > 0;\n", starter))
    said, status = type_in("check", "2.1").end()
    assert status == 1
    assert "The test “It answers 1 to zero” says no." in said
    assert "For x = 0:" in said

    said, status = type_in("solution").end()
    assert status == 2
    assert "does not pass yet" in said

    mine.write_text(re.sub(r".*todo.*\n", SOLVED, starter))
    said, status = type_in("check").end()
    assert status == 0, said
    assert "Solved" in said

    said, status = type_in("diff").end()
    assert "+    return x >= 0 ? 1 : 0;" in said
    assert "exercises/02-step/at-zero/solution" in type_in("solution").end()[0]

    said, _ = type_in("next").end()
    assert "my/step-edges/answers.hpp" in said
    assert "1 of 4" in type_in("progress").end()[0]

    terminal = type_in("reset", "step-at-zero")
    terminal.until("[y/N]")
    terminal.type("y\n")
    said, status = terminal.end()
    assert "my/kept/step-at-zero.1" in said
    assert mine.read_text() == starter
    assert files(clone) == before


def test_watching_checks_at_every_save_and_waits_when_solved(clone, type_in):
    terminal = type_in("watch", "step-edges")
    terminal.until("Not started yet")
    terminal.until("q to end")
    mine = clone / "my/step-edges/answers.hpp"
    solution = clone / "exercises/02-step/edges/solution/answers.hpp"
    terminal.type("h\n")
    terminal.until("Hint 1 of 2")
    mine.write_text(mine.read_text().replace("exercise::todo", "exercise:todo"))
    terminal.until("It does not compile.")
    terminal.until("answers.hpp, line")
    mine.write_text(solution.read_text())
    terminal.until("Solved")
    terminal.until("q to end")
    terminal.type("n\n")
    terminal.until("step-wrong-neuron")
    terminal.until("q to end")
    terminal.process.send_signal(signal.SIGINT)
    said, status = terminal.end()
    assert "Stopped." in said
    assert status == 130
    assert "Traceback" not in said


def test_ctrl_c_ends_an_endless_program_too(clone, type_in):
    type_in("start", "step-wrong-neuron").end()
    mine = clone / "my/step-wrong-neuron/neuron.hpp"
    text = mine.read_text()
    mine.write_text(text.replace("return w1", "for (;;) {}\n return w1"))
    terminal = type_in("check")
    time.sleep(4)
    terminal.process.send_signal(signal.SIGINT)
    said, status = terminal.end()
    assert status == 130, said
    assert not alive(str(clone / "my/build/work"))


def test_a_figure_of_ones_own_curve_is_drawn(clone, type_in):
    said, status = type_in("plot", "step-at-zero").end()
    assert status == 0, said
    assert "my/step-at-zero/plot.svg" in said
    assert "<svg" in (clone / "my/step-at-zero/plot.svg").read_text()
    assert "Your own curve is not there yet" in said


def test_a_chapters_claims_run_on_a_readers_header(clone, type_in):
    book = (ROOT / "code/02-step/step.hpp").read_text()
    (clone / "mine.hpp").write_text(book)
    said, status = type_in("try", "step", "mine.hpp").end()
    assert status == 0, said
    assert "claims hold" in said
    (clone / "mine.hpp").write_text(book.replace("x > 0", "x >= 0"))
    said, status = type_in("try", "step", "mine.hpp").end()
    assert status == 1
    assert "The step answers 1 to positive inputs only" in said
    (clone / "mine.hpp").unlink()


def test_claims_that_run_nothing_in_a_header_say_nothing_of_it(clone, type_in):
    (clone / "empty.hpp").write_text("")
    for name in ("normal", "record"):
        said, status = type_in("try", name, "empty.hpp").end()
        assert status == 1
        assert f"No claim of the chapter runs anything in {name}.hpp" in said
    # It is included, and nothing of it is used.
    tests = clone / "tests/02-step.cpp"
    kept = tests.read_text()
    (clone / "code/02-step/unused.hpp").write_text("")
    tests.write_text(f'#include "02-step/unused.hpp"\n{kept}')
    said, status = type_in("try", "unused", "empty.hpp").end()
    assert status == 1
    assert "No claim of the chapter runs anything in unused.hpp" in said
    tests.write_text(kept)


def test_mistyped_verbs_and_ids_are_answered_in_words(type_in):
    said, status = type_in("start", "step-at-zeros").end()
    assert status == 2
    assert "Did you mean step-at-zero?" in said
    said, status = type_in("try", "sigmoids", "mine.hpp").end()
    assert status == 2
    assert "Traceback" not in said


def test_a_folder_that_cannot_be_written_is_named(clone, type_in):
    if os.geteuid() == 0:
        # Root may write anywhere; a file in the folder's place stops it too.
        hidden = clone / "my"
        hidden.rename(clone / "away")
        hidden.write_text("")
        said, status = type_in("start", "step-at-zero").end()
        hidden.unlink()
        (clone / "away").rename(hidden)
    else:
        (clone / "my").chmod(0o500)
        said, status = type_in("start", "sigmoid-tangent").end()
        (clone / "my").chmod(0o700)
    assert status == 2
    assert "Can you write there" in said
    assert "Traceback" not in said
