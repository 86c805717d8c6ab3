"""Each step of the pipeline stops at bad input and says what is wrong."""

import json
import os

import pytest

from press import files
from press.steps import run


def test_an_unchanged_file_keeps_its_time(tmp_path):
    path = tmp_path / "new" / "table.txt"
    files.write(path, "x\n1\n")
    os.utime(path, (1, 1))
    files.write(path, "x\n1\n")
    assert path.stat().st_mtime == 1
    files.write(path, "x\n2\n")
    assert path.stat().st_mtime > 1
    assert [file.name for file in path.parent.iterdir()] == ["table.txt"]


def test_what_a_listing_prints_is_kept(step, program, tmp_path):
    target, text = tmp_path / "out.txt", tmp_path / "a.cpp"
    text.write_text('records::read("sweep.csv");\n')
    ran = step("run", "code/a.cpp", text, target, program("print('x')"))
    assert ran.returncode == 0
    assert target.read_text() == "x\n"
    assert "lab/records/sweep.csv" in (tmp_path / "out.txt.d").read_text()


def test_a_record_without_a_name_stops_the_build(step, program, tmp_path):
    text = tmp_path / "a.cpp"
    text.write_text("records::read(name);\n")
    ran = step("run", "code/a.cpp", text, tmp_path / "t", program("print(1)"))
    assert ran.returncode != 0
    assert "code/a.cpp: records::read(name): expected" in ran.stderr


@pytest.mark.parametrize(
    "body, said",
    [
        ("", "printed nothing"),
        ("print('x'); raise SystemExit(3)", "returned 3 from main"),
        ("import os; os.abort()", "crashed (SIGABRT)"),
        ("import os; os.write(1, b'\\xff\\xfe')", "not UTF-8"),
        ("while True: print('x' * 9999)", "printed more than"),
        ("print('x y'); print('1')", "line 2 of its table has 1 cells"),
    ],
)
def test_a_listing_that_goes_wrong_stops_the_build(
    body, said, step, program, tmp_path
):
    target = tmp_path / "out.txt"
    target.write_text("kept\n")
    text = tmp_path / "a.cpp"
    text.write_text("int main() {}\n")
    ran = step("run", "code/a.cpp", text, target, program(body))
    assert ran.returncode != 0
    assert "code/a.cpp" in ran.stderr
    assert said in ran.stderr
    assert "Traceback" not in ran.stderr
    assert target.read_text() == "kept\n"


def test_a_listing_that_hangs_is_named(program, monkeypatch):
    monkeypatch.setattr(run, "SECONDS", 0.2)
    with pytest.raises(SystemExit, match="code/a.cpp: still running"):
        run.run("code/a.cpp", program("import time; time.sleep(9)"))


def test_a_flattened_listing_holds_each_header_once(step, tmp_path):
    (tmp_path / "one.hpp").write_text("#pragma once\n\nint one;\n")
    (tmp_path / "two.hpp").write_text(
        '#pragma once\n\n#include "one.hpp"\nint two;\n'
    )
    listing = tmp_path / "main.cpp"
    listing.write_text('#include "one.hpp"\n#include "two.hpp"\nint three;\n')
    target, depfile = tmp_path / "flat.cpp", tmp_path / "flat.cpp.d"
    assert step("flatten", listing, target).returncode == 0
    assert target.read_text() == "int one;\nint two;\nint three;\n"
    for name in ("one.hpp", "two.hpp", "main.cpp"):
        assert str(tmp_path / name) in depfile.read_text()


def test_an_include_of_nothing_is_named(step, tmp_path):
    listing = tmp_path / "main.cpp"
    listing.write_text('#include "gone.hpp"\n')
    ran = step("flatten", listing, tmp_path / "flat")
    assert ran.returncode != 0
    assert f'{listing}: #include "gone.hpp"' in ran.stderr
    assert not (tmp_path / "flat").exists()


@pytest.fixture
def draw(step, root, tmp_path):
    """Return a function that draws a script over a table of x and y."""
    (tmp_path / "table.txt").write_text("x y\n0 0\n1 1\n")

    def run(script):
        path = tmp_path / "picture.gp"
        path.write_text(script)
        style = root / "figures" / "style.gp"
        target = tmp_path / "picture.svg"
        ran = step("draw", style, path, tmp_path, target)
        return ran, target

    return run


def test_a_figure_is_safe_inside_a_page(draw):
    ran, target = draw('plot "table.txt" using "x":"y" with linespoints')
    assert ran.returncode == 0, ran.stderr
    svg = target.read_text()
    assert "stroke-line-1" in svg
    assert 'id="picture-gnuplot_canvas"' in svg
    assert svg.count(' id="') == svg.count(' id="picture-')


@pytest.mark.parametrize(
    "script, said",
    [
        ('plot "table.txt" using "x":"z" with lines', '"z"'),
        ('plot "gone.txt" using 1:2', "gone.txt"),
        ("set title 'no plot'", "drew nothing"),
    ],
)
def test_a_figure_that_goes_wrong_stops_the_build(script, said, draw):
    ran, target = draw(script)
    assert ran.returncode != 0
    assert "picture.gp" in ran.stderr
    assert said in ran.stderr
    assert not target.exists()


XML = """<Catch><Group>
<TestCase name="One is one" filename="/r/tests/a.cpp" line="3">
<OverallResult success="true"/></TestCase>
<TestCase name="Two is two - float" filename="/r/tests/a.cpp" line="9">
<OverallResult success="true"/></TestCase>
<TestCase name="Two is two - double" filename="/r/tests/a.cpp" line="9">
<Expression success="false" type="CHECK" filename="a.cpp" line="11">
<Original> x == 2 </Original><Expanded> 3 == 2 </Expanded></Expression>
<OverallResult success="false"/></TestCase>
</Group></Catch>"""


def test_a_sentence_passes_when_it_passes_in_both_types(
    step, program, tmp_path
):
    target = tmp_path / "report.json"
    tests = program(f"print('''{XML}''')")
    ran = step("test", "/r", target, tests)
    assert ran.returncode == 0, ran.stderr
    assert json.loads(target.read_text()) == {
        "One is one": {"passed": True, "file": "tests/a.cpp", "line": 3},
        "Two is two": {
            "passed": False,
            "file": "tests/a.cpp",
            "line": 9,
            "why": "line 11: x == 2, that is 3 == 2",
        },
    }


def test_tests_that_crash_leave_no_report(step, program, tmp_path):
    target = tmp_path / "report.json"
    tests = program("print('<Catch>'); import os; os.abort()")
    ran = step("test", "/r", target, tests)
    assert ran.returncode != 0
    assert "without a report" in ran.stderr
    assert not target.exists()


def test_a_test_that_failed_is_told_with_place_and_reason(step, tmp_path):
    report = tmp_path / "report.json"
    good = {"passed": True, "file": "tests/a.cpp", "line": 3}
    report.write_text(json.dumps({"One is one": good}))
    ran = step("tell", report)
    assert (ran.returncode, ran.stdout) == (0, "1 of 1 hold.\n")
    bad = {**good, "passed": False, "why": "line 4: x == 1, that is 2 == 1"}
    report.write_text(json.dumps({"One is one": good, "Two is one": bad}))
    ran = step("tell", report)
    assert ran.returncode == 1
    assert "tests/a.cpp:3: FAILED: Two is one\n    line 4: x" in ran.stdout


def test_a_mistake_in_the_bibliography_is_named(step, tmp_path):
    (tmp_path / "docs").mkdir()
    (tmp_path / "build").mkdir()
    (tmp_path / "build/inventory.txt").touch()
    (tmp_path / "docs/conf.py").touch()
    (tmp_path / "docs/references.bib").write_text("@article{a,\n  author b}\n")
    ran = step("typeset", tmp_path, tmp_path / "build")
    assert ran.returncode == 1
    assert "docs/references.bib:2: BibTeX: '=' expected" in ran.stderr
