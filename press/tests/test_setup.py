"""The set-up says what is missing and what to type, and then stops."""

import os
import pty
import shutil
import subprocess

import pytest

# What every system has; the rest a test puts there itself.
BASE = "awk cat cmp dirname grep mktemp paste rm sed sh sort tail test"


@pytest.fixture
def system(tmp_path, root):
    """Return a function that runs the set-up on a system with few tools."""
    tools = tmp_path / "bin"
    tools.mkdir()
    for name in BASE.split():
        (tools / name).symlink_to(shutil.which(name))
    (tmp_path / "press").mkdir()
    for name in ("setup.sh", "environment.sh", "requirements.txt"):
        shutil.copy(root / "press" / name, tmp_path / "press")

    def run(
        *arguments, stubs=(), root=False, stdin=subprocess.DEVNULL, **variables
    ):
        user = ("id", f"echo {0 if root else 1000}")
        for name, script in [user, *stubs]:
            (tools / name).write_text(f"#!/bin/sh\n{script}\n")
            (tools / name).chmod(0o755)
        return subprocess.run(
            ["sh", tmp_path / "press" / "setup.sh", *arguments],
            env={"PATH": str(tools), **variables},
            stdin=stdin,
            capture_output=True,
            encoding="utf-8",
        )

    return run


@pytest.mark.parametrize(
    "manager, command",
    [
        ("dnf", "dnf install gcc-c++ cmake"),
        ("pacman", "pacman -S gcc cmake"),
        ("brew", "brew install gcc cmake"),
    ],
)
def test_without_apt_get_it_names_what_to_type_and_stops(
    manager, command, system
):
    ran = system(stubs=[(manager, "exit 9")])
    assert ran.returncode == 1
    assert "cmake 3.25 or newer (found: none)" in ran.stderr
    assert command in ran.stderr


def test_without_any_package_manager_it_names_the_packages(system):
    ran = system()
    assert ran.returncode == 1
    assert "g++ cmake" in ran.stderr


def test_setup_no_installs_nothing(system, tmp_path):
    mark = tmp_path / "installed"
    ran = system(stubs=[("apt-get", f": >{mark}")], SETUP="no")
    assert ran.returncode == 1
    assert "SETUP=no" in ran.stderr
    assert "apt-get install --no-install-recommends g++ cmake" in ran.stderr
    assert not mark.exists()


def test_without_root_and_terminal_it_does_not_call_sudo(system, tmp_path):
    mark = tmp_path / "installed"
    stubs = [("apt-get", f": >{mark}"), ("sudo", f": >{mark}")]
    ran = system(stubs=stubs)
    assert ran.returncode == 1
    assert "takes root" in ran.stderr
    assert not mark.exists()


@pytest.mark.parametrize("answer, installs", [("n", False), ("y", True)])
def test_without_root_it_asks_on_a_terminal(answer, installs, system, tmp_path):
    mark = tmp_path / "installed"
    stubs = [("apt-get", "exit 0"), ("sudo", f": >{mark}")]
    try:
        keyboard, terminal = pty.openpty()
    except OSError:
        pytest.skip("this system has no terminal to lend")
    os.write(keyboard, f"{answer}\n".encode())
    ran = system(stubs=stubs, stdin=terminal)
    assert "sudo apt-get install" in ran.stderr
    assert "Go on? [y/N]" in ran.stderr
    assert mark.exists() == installs
    assert ran.returncode == 1


def test_without_network_it_says_so_and_what_to_type(system):
    failing = 'test "$1" != update || { echo "E: no network" >&2; exit 100; }'
    ran = system(root=True, stubs=[("apt-get", failing)])
    assert ran.returncode == 1
    assert "E: no network" in ran.stderr
    assert "cannot be reached" in ran.stderr
    assert "apt-get update && apt-get install" in ran.stderr


@pytest.mark.parametrize(
    "verb, tools",
    [
        ("browser", {"chromium"}),
        ("bench", set()),
        ("epub", {"epubcheck"}),
        ("pdf", {"chromium", "fonts-sil-charis", "fonts-wqy-microhei"}),
    ],
)
def test_a_verb_asks_only_for_what_it_needs_itself(verb, tools, system):
    said = {
        word: system(*word, stubs=[("apt-get", "exit 9")], SETUP="no").stderr
        for word in [(), (verb,)]
    }
    more = {*said[(verb,)].split()} - {*said[()].split()}
    assert tools <= more
    assert tools or not more


def test_an_archive_of_java_is_asked_for_its_version(system):
    stubs = [("epubcheck", "exit 9"), ("java", "echo EPUBCheck v4.2.6")]
    rows = [
        line.split()
        for line in system("doctor", stubs=stubs).stdout.splitlines()
    ]
    assert ["epubcheck", "4.2.6", "4.2"] in rows


def test_a_tool_that_is_too_old_is_missing(system):
    stubs = [("cmake", "echo cmake version 3.18.4"), ("dnf", "exit 9")]
    ran = system(stubs=stubs)
    assert "cmake 3.25 or newer (found: 3.18.4)" in ran.stderr


def test_clang_is_measured_by_its_own_versions(system):
    clang = "case $1 in --version) echo clang version 13;; *) echo 13.0;; esac"
    ran = system(stubs=[("c++", clang), ("dnf", "exit 9")])
    assert "compiler 14 or newer (found: 13.0)" in ran.stderr


def test_doctor_shows_what_was_found_and_what_is_needed(system):
    stubs = [
        ("cmake", "echo cmake version 3.30.1"),
        ("gnuplot", "echo gnuplot 6.0 patchlevel 2"),
        ("c++", "echo 14.2.0"),
    ]
    ran = system("doctor", stubs=stubs)
    assert ran.returncode == 0
    rows = [line.split() for line in ran.stdout.splitlines()]
    assert ["cmake", "3.30.1", "3.25"] in rows
    assert ["gnuplot", "6.0", "5.4"] in rows
    assert ["compiler", "14.2.0", "12"] in rows
    assert ["doxygen", "missing", "1.9.4"] in rows
