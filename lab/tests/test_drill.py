"""The drill is complete, its record is of the present guards, and it hears."""

import csv
from collections import Counter

import pytest

from lab.drill import drill
from press import edits


def test_the_drill_has_three_sabotages_of_each_kind():
    listed = drill.sabotages()
    kinds = Counter(sabotage["kind"] for sabotage in listed)
    assert len(listed) >= 40
    assert min(kinds.values()) >= 3
    assert len({sabotage["what"] for sabotage in listed}) == len(listed)


def test_every_sabotage_fits_the_book(root):
    for sabotage in drill.sabotages():
        assert edits.made(sabotage, root), sabotage["what"]


def test_the_record_of_the_drill_is_of_the_present_guards():
    recorded = drill.STAMP.read_text().split()[0]
    if recorded != drill.stamp():
        pytest.fail(
            "lab/records/drill.txt is older than the guards or the list of "
            "sabotages: run make drill and commit the record",
            pytrace=False,
        )


def test_the_stamp_follows_the_code_and_not_the_comments():
    plain = 'x = f"{1} # two"\ny = 2\n'
    assert drill.code(plain) == drill.code("# Why.\n" + plain + "\n  # So.\n")
    assert drill.code(plain) != drill.code(plain.replace("2", "3"))


def test_a_few_are_chosen_from_each_kind_and_by_the_seed():
    listed = drill.sabotages()
    chosen = drill.few(listed, "a")
    assert {s["kind"] for s in chosen} == {s["kind"] for s in listed}
    assert len(chosen) < len(listed)
    assert chosen == drill.few(listed, "a")
    assert chosen != drill.few(listed, "b")


@pytest.mark.parametrize(
    "output, guard",
    [
        ("FAILED press/tests/a.py::test_x[guards.numbers] - Failed", "numbers"),
        ("FAILED a.py::test_the_record_is_of_the_present_programs", "record"),
        ("FAILED press/tests/test_cheat.py::test_a", "cheat"),
        ("FAILED press/tests/test_page.py::test_a[x]", "page"),
        ("b/f.cpp:3: FAILED: a::f is equation eq-f in float", "equation"),
        ("tests/a.cpp:3: FAILED: The step answers 0", "test"),
        ("c.md:3: ERROR: claim 'x': no test", "claim"),
        ("c.md:3: WARNING: undefined label: 'x'", "sphinx"),
        ("f.gp: gnuplot says\\nwarning", "figure"),
        ("code/a.hpp:3: error: Member f is not documented.", "doxygen"),
        ("2/5 Test #2: The guards hold ...***Failed", None),
    ],
)
def test_each_guard_has_a_voice(output, guard):
    assert drill.heard(output) == ([guard] if guard else [])


def test_a_sabotage_is_taken_back(tmp_path):
    (tmp_path / "a.md").write_text("one two\n")
    sabotage = {
        "what": "w",
        "edits": [
            {"file": "a.md", "old": "one", "new": "1"},
            {"file": "b.md", "new": "new\n"},
        ],
    }
    before = drill.apply(sabotage, tmp_path)
    assert (tmp_path / "a.md").read_text() == "1 two\n"
    assert (tmp_path / "b.md").read_text() == "new\n"
    edits.restore(before)
    assert (tmp_path / "a.md").read_text() == "one two\n"
    assert not (tmp_path / "b.md").exists()


def test_a_sabotage_that_does_not_fit_is_refused(tmp_path):
    (tmp_path / "a.md").write_text("one one\n")
    sabotage = {"what": "w", "file": "a.md", "old": "one", "new": "1"}
    with pytest.raises(SystemExit, match="stands 2 times in a.md"):
        drill.apply(sabotage, tmp_path)


def test_the_page_of_the_drill_lists_every_sabotage():
    with drill.RECORD.open(encoding="utf-8", newline="") as file:
        recorded = [row["sabotage"] for row in csv.DictReader(file)]
    stale = drill.STAMP.read_text().split()[1:]
    assert not stale or recorded == [s["what"] for s in drill.sabotages()]
