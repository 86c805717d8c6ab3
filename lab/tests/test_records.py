"""A record is of the present code, or it is known not to be."""

import json

from lab import records


def test_comments_and_spacing_are_no_code():
    code = records.code
    assert code("int x = 1; // one\n") == code("int  x = 1;")
    assert code("/* a\nb */ f();") == code("// f() once\nf();\n")
    assert code("int x = 1;") != code("int x = 2;")
    assert code('print("a // b")') != code('print("a // c")')


def test_the_code_of_a_file_is_that_of_what_it_includes(tmp_path):
    (tmp_path / "a.hpp").write_text('#pragma once\n\n#include "b.hpp"\n')
    (tmp_path / "b.hpp").write_text("#pragma once\n\nint b; // b\n")
    before = records.source(tmp_path / "a.hpp")
    (tmp_path / "b.hpp").write_text("#pragma once\n\nint b;\n")
    assert records.source(tmp_path / "a.hpp") == before
    (tmp_path / "b.hpp").write_text("#pragma once\n\nint c;\n")
    assert records.source(tmp_path / "a.hpp") != before


def test_the_flags_are_those_that_change_a_result(tmp_path):
    command = "c++ -I/code -O2 -O3 -march=native -Wall -ffp-contract=off -c"
    entry = {"file": "/code/a.cpp", "command": f"{command} -std=c++20 a.cpp"}
    (tmp_path / "compile_commands.json").write_text(json.dumps([entry]))
    assert records.flags(tmp_path, "a.cpp") == (
        "-O3 -ffp-contract=off -march=native -std=c++20"
    )


def test_a_stamp_tells_its_parts_apart():
    assert records.stamp("a", "bc") != records.stamp("ab", "c")


def test_a_record_says_what_it_is_of_and_what_it_was_made_with(tmp_path):
    stamps = {
        "a::f": (records.stamp("f"), "compiler 12"),
        "g": ("0" * 16, None),
    }
    records.write(tmp_path, "some", stamps, ["processor of a kind"])
    assert records.read(tmp_path, "some") == (stamps, ["processor of a kind"])
    assert records.read(tmp_path, "none") == ({}, [])


def test_what_has_changed_or_is_new_has_aged(tmp_path):
    records.write(tmp_path, "some", {"f": ("1" * 16, None)})
    now = {"f": "1" * 16}
    assert records.aged(tmp_path, "some", now) == []
    assert records.aged(tmp_path, "some", {"f": "2" * 16}) == ["f"]
    assert records.aged(tmp_path, "some", {**now, "g": "1" * 16}) == ["g"]
