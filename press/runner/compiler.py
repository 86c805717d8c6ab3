"""Compiles what the exercises need, with the compiler and Catch2 of the book.

CMake finds both, once. The compiler is then called directly: a build tool would
start it in process groups of its own, and it too has to be stopped when a
constant expression never ends.
"""

import json
import re
import shutil
from dataclasses import dataclass
from pathlib import Path

from press import ROOT
from press.runner import bounded

HERE = Path(__file__).parent
WARNINGS = ["-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Wshadow"]
BASE = ["-std=c++20", "-ffp-contract=off", *WARNINGS]
PLAIN = ["-O0", "-Werror"]
SAFE = [
    "-O0",
    "-g1",
    "-fsanitize=address,undefined",
    "-fno-sanitize-recover=all",
]
# Warnings do not stop a learner; a function without an answer does.
LEARNER = [*SAFE, "-Wno-unused-parameter", "-Werror=return-type"]
SECONDS, MEMORY = 120, 3000


class SetupError(Exception):
    """Something outside the exercise is missing or broken."""


@dataclass
class Tools:
    """The compiler, and where Catch2 is."""

    compiler: str
    includes: list
    libraries: list
    flags: list
    sanitized: bool = True
    prepared: Path | None = None


def tools(folder, compiler=None, flags=LEARNER):
    """Return the tools; let CMake find them if it has not done so yet.

    Catch2 is prepared for compiling with these flags.
    """
    found = folder / "tools.txt"
    origin = folder / "origin.txt"
    sources = [HERE / "CMakeLists.txt", ROOT / "tests" / "catch.hpp"]
    texts = [source.read_text() for source in sources]
    here = "\n".join([str(ROOT), *flags, *texts])
    if not (found.exists() and origin.exists() and origin.read_text() == here):
        shutil.rmtree(folder, ignore_errors=True)
        command = ["cmake", "-S", HERE, "-B", folder, "-G", "Ninja"]
        command += ["-D", f"CMAKE_MAKE_PROGRAM={shutil.which('ninja')}"]
        command += ["-D", f"CMAKE_CXX_COMPILER={compiler}"] if compiler else []
        ran = bounded.run(command, ROOT, SECONDS, MEMORY)
        if ran.status:
            raise SetupError(f"CMake does not find the tools:\n{ran.output}")
        origin.write_text(here)
    parts = {"compiler": [], "includes": [], "libraries": []}
    current = None
    for line in found.read_text().splitlines():
        if line in parts:
            current = parts[line]
        elif line:
            current.append(line)
    made = Tools(
        *parts["compiler"], parts["includes"], parts["libraries"], flags
    )
    made.sanitized = sanitized(made, folder)
    prepare(made, folder)
    return made


def sanitized(tools, folder):
    """Tell whether programs with sanitizers link; some systems lack them."""
    known = folder / "sanitized.txt"
    if not known.exists():
        source = folder / "empty.cpp"
        source.write_text("int main() {}\n")
        ran = compile(tools, source, folder / "empty", [], SAFE)
        known.write_text("no\n" if ran.status else "yes\n")
    return known.read_text() == "yes\n"


def prepare(tools, folder):
    """Let GCC read Catch2 once and for all; it saves a third of each check."""
    first, done = folder / "first.hpp", folder / "first.hpp.gch"
    if not done.exists():
        version = bounded.run([tools.compiler, "--version"], ROOT)
        if "Free Software Foundation" not in version.output:
            return
        first.write_text('#include "catch.hpp"\n')
        line = command(tools, first, [ROOT / "tests"], tools.flags)
        line = [*line[:-1], "-xc++-header", first, "-o", done]
        if bounded.run(line, ROOT, SECONDS, MEMORY, files=512).status:
            done.unlink(missing_ok=True)
            return
    tools.prepared = first


def command(tools, source, folders, flags, definitions=()):
    """Return the command that compiles a source, without its target."""
    includes = [f"-I{folder}" for folder in folders]
    includes += [
        # Named a second time, the system's own folder would hide its headers.
        f"-isystem{folder}"
        for folder in tools.includes
        if folder != "/usr/include"
    ]
    defined = [f"-D{definition}" for definition in definitions]
    if not tools.sanitized:
        flags = [flag for flag in flags if "sanitize" not in flag]
    return [tools.compiler, *BASE, *flags, *includes, *defined, str(source)]


def places(learner):
    """Return the folders in which an exercise's includes are found."""
    return [learner, ROOT / "exercises", ROOT / "code", ROOT / "tests"]


def compile(
    tools, source, target, folders, flags, definitions=(), changed=None
):
    """Compile and link a program; return how the compiler ended."""
    line = command(tools, source, folders, flags, definitions)
    if flags == tools.flags and tools.prepared:
        line[-1:] = ["-include", tools.prepared, line[-1]]
    line += ["-fdiagnostics-color=never", "-MMD", "-MF", f"{target}.d"]
    line += ["-o", target, *tools.libraries]
    return bounded.run(
        line,
        ROOT,
        SECONDS,
        MEMORY,
        kept=16 * bounded.KEPT,
        files=512,
        changed=changed,
        LC_ALL="C",
    )


def first_error(output, folder):
    """Return the first error of a compiler: (file, line, message, the block).

    An error in the learner's own files comes before any other. The block is
    what the compiler shows with it.
    """
    head = re.compile(r"^(.+?):(\d+):(?:\d+:)? (?:fatal )?error: (.*)$")
    any_head = re.compile(
        r"^\S.*?: (?:(?:fatal )?error|warning|note): |^In file"
    )
    lines, found = output.splitlines(), []
    for number, line in enumerate(lines):
        if match := head.match(line):
            block = [line]
            for more in lines[number + 1 : number + 9]:
                if any_head.match(more) or re.match(r"^\S.*: In ", more):
                    break
                block.append(more)
            found.append((*match.groups(), block))
    own = [error for error in found if Path(error[0]).parent == folder]
    for file, line, message, block in own or found:
        return file, int(line), message, "\n".join(block)
    return None


def link_error(output):
    """Return what a linker misses, or None."""
    missing = re.search(r"undefined reference to [`'](.+?)'", output)
    missing = missing or re.search(r'^  "(.+)", referenced from', output)
    return missing[1] if missing else None


def database(path, tools, copies):
    """Tell editors how each learner's file is compiled.

    `copies` are pairs: an exercise, and the folder of its copy.
    """
    entries = []
    for exercise, folder in copies:
        for file in sorted(folder.iterdir()):
            if file.suffix not in (".hpp", ".cpp"):
                continue
            flags = ["-xc++"] if file.suffix == ".hpp" else []
            line = command(tools, file, places(folder), flags)
            entries.append(
                {
                    "directory": str(folder),
                    "file": str(file),
                    "arguments": [*line[:-1], "-fsyntax-only", line[-1]],
                }
            )
        line = command(tools, exercise.test, places(folder), LEARNER)
        entries.append(
            {
                "directory": str(folder),
                "file": str(exercise.test),
                "arguments": [*line, "-fsyntax-only"],
            }
        )
    text = json.dumps(entries, indent=1) + "\n"
    if not path.exists() or path.read_text() != text:
        part = path.with_suffix(".part")
        part.write_text(text)
        part.replace(path)
