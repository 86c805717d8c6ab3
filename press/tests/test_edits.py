"""Edits are made once, whole or not at all, and can be taken back."""

import pytest

from press import edits


@pytest.fixture
def folder(tmp_path):
    """Return a folder with one file, of Windows' line ends."""
    (tmp_path / "a.txt").write_bytes(b"one\r\ntwo\r\none more\n")
    return tmp_path


def test_an_edit_replaces_its_text_and_no_other_byte(folder):
    before = edits.apply({"file": "a.txt", "old": "two", "new": "2"}, folder)
    assert (folder / "a.txt").read_bytes() == b"one\r\n2\r\none more\n"
    edits.restore(before)
    assert (folder / "a.txt").read_bytes() == b"one\r\ntwo\r\none more\n"


def test_several_edits_follow_each_other_also_in_one_file(folder):
    several = [
        {"file": "a.txt", "old": "two", "new": "three"},
        {"file": "a.txt", "old": "three\r\none", "new": "four"},
        {"file": "b.txt", "new": "new\n"},
    ]
    before = edits.apply({"edits": several}, folder)
    assert (folder / "a.txt").read_bytes() == b"one\r\nfour more\n"
    assert (folder / "b.txt").read_text() == "new\n"
    edits.restore(before)
    assert (folder / "a.txt").read_bytes() == b"one\r\ntwo\r\none more\n"
    assert not (folder / "b.txt").exists()


@pytest.mark.parametrize(
    "edit, said",
    [
        ({"file": "a.txt", "old": "six", "new": ""}, "'six' stands 0 times"),
        ({"file": "a.txt", "old": "one", "new": ""}, "'one' stands 2 times"),
        ({"file": "c.txt", "old": "x", "new": ""}, "0 times in c.txt"),
        ({"file": "a.txt", "new": ""}, "a.txt is there already"),
        ({"file": "a.txt", "old": "two"}, "'new' is missing"),
    ],
)
def test_an_edit_that_does_not_fit_says_so_and_nothing_is_written(
    edit, said, folder
):
    fits = {"file": "a.txt", "old": "two", "new": "2"}
    with pytest.raises(edits.EditError, match=said):
        edits.apply({"edits": [fits, edit]}, folder)
    assert (folder / "a.txt").read_bytes() == b"one\r\ntwo\r\none more\n"
