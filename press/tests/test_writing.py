"""What CONTRIBUTING.md and the README tell authors to type works."""

import json
import re
import subprocess
import sys

import pytest

from press import ROOT
from press.runner import collection

BLOCK = re.compile(r"^(`{3,})(\w+)\n(.*?)^\1\n", re.DOTALL | re.MULTILINE)


def blocks(language):
    """Return the examples of CONTRIBUTING.md in a language."""
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    return [body for _, kind, body in BLOCK.findall(text) if kind == language]


@pytest.fixture(scope="module")
def book(tmp_path_factory):
    """Make a small book of the examples; return its folder."""
    folder = tmp_path_factory.mktemp("writing")
    for name in ("code", "docs", "figures", "chapters", "tests", "build"):
        target = folder / name
        target.mkdir()
        if name in ("docs", "tests"):
            for file in (ROOT / name).iterdir():
                (target / file.name).symlink_to(file)
    for name in ("00-reading", "02-step", "03-sigmoid"):
        (folder / "code" / name).mkdir()
        for file in (ROOT / "code" / name).iterdir():
            (folder / "code" / name / file.name).symlink_to(file)
    (folder / "exercises").symlink_to(ROOT / "exercises")
    for name in ("output", "standalone", "figures", "doxygen"):
        (folder / "build" / name).mkdir()
        for file in (ROOT / "build" / name).iterdir():
            (folder / "build" / name / file.name).symlink_to(file)
    header, listing, test = blocks("cpp")
    code = folder / "code" / "03-sigmoid"
    (code / "square.hpp").write_text(header)
    (code / "square_curve.cpp").write_text(listing)
    (code / "square_curve.py").write_text(blocks("python")[0])
    (folder / "figures" / "square_curve.gp").write_text(blocks("gnuplot")[0])
    (folder / "figures" / "style.gp").symlink_to(ROOT / "figures" / "style.gp")
    (folder / "square.cpp").write_text(test)
    return folder


def run(*command, cwd):
    """Run a command and return what it prints."""
    ran = subprocess.run(
        command, cwd=cwd, capture_output=True, encoding="utf-8"
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    return ran.stdout


def test_the_listing_its_twin_and_its_figure_are_made(book):
    code, build = book / "code/03-sigmoid", book / "build"
    run("c++", "-std=c++20", code / "square_curve.cpp", "-o", "a", cwd=book)
    python = [
        sys.executable,
        "-m",
        "press",
        "run",
        "a",
        code / "square_curve.cpp",
    ]
    output = build / "output"
    run(*python, output / "square_curve.txt", book / "a", cwd=book)
    twin = run(sys.executable, code / "square_curve.py", cwd=book)
    assert twin == (output / "square_curve.txt").read_text()
    figures = [book / "figures/style.gp", book / "figures/square_curve.gp"]
    figures += [output, build / "figures/square_curve.svg"]
    run(sys.executable, "-m", "press", "draw", *figures, cwd=book)
    (build / "standalone/square_curve.cpp").write_text("int main() {}\n")


def test_the_test_compiles_with_the_function(book):
    flags = ["-std=c++20", "-Wall", "-Wextra", "-Werror", "-fsyntax-only"]
    paths = [f"-I{book / 'code'}", f"-I{book / 'tests'}"]
    run("c++", *flags, *paths, book / "square.cpp", cwd=book)


def test_every_example_page_is_set_without_a_word(book):
    report = json.loads((ROOT / "build/report.json").read_text())
    sentence = "The square treats both sides alike"
    where = {"passed": True, "file": "tests/03-sigmoid.cpp", "line": 20}
    report[sentence] = where
    (book / "build/report.json").write_text(json.dumps(report))
    pages = "\n".join(blocks("md"))
    (book / "chapters/03-sigmoid.md").write_text(f"# Examples\n\n{pages}")
    # The whole reference would take longer than all else.
    functions = sorted(set(re.findall(r"\{formula\} (\S+)", pages)))
    (book / "reference.md").write_text(
        "# Reference\n\n"
        + "".join(f"```{{doxygenfunction}} {f}\n```\n" for f in functions)
    )
    (book / "index.md").write_text(
        "# Cover\n\n```{toctree}\nchapters/03-sigmoid\ndocs/claims\n"
        "reference\ndocs/glossary\ndocs/sources\n```\n"
    )
    (book / "conf.py").write_text(
        f"import sys\nsys.path.insert(0, {str(ROOT / 'docs')!r})\n"
        "from conf import *\n"
        # The guards hold a whole book, and these are scraps of one.
        "extensions = [e for e in extensions if 'guards' not in e]\n"
        'include_patterns = ["index.md", "chapters/*", "docs/claims.md",\n'
        '                    "reference.md",\n'
        '                    "docs/glossary.md", "docs/sources.md"]\n'
        'bibtex_bibfiles = ["docs/references.bib"]\n'
        "nitpicky = False\nhtml_static_path = []\nhtml_css_files = []\n"
    )
    sphinx = [sys.executable, "-m", "sphinx", "-q", book, book / "html"]
    ran = subprocess.run(sphinx, capture_output=True, encoding="utf-8")
    said = [line for line in ran.stderr.splitlines() if "03-sigmoid" in line]
    assert ran.returncode == 0, ran.stderr
    assert said == []


def test_the_description_of_an_exercise_is_read(tmp_path):
    [example] = blocks("toml")
    (tmp_path / "exercise.toml").write_text(example)
    exercise = collection.read(tmp_path)
    assert len(exercise.hints) == 2
    assert exercise.wrong["never_one"]["refused_by"].startswith("It is")


def test_every_kind_of_exercise_is_explained():
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    for kind in collection.KINDS:
        assert f"`{kind}`" in text


def test_every_role_and_directive_of_the_book_is_explained():
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    for extension in (ROOT / "press/sphinx").glob("*.py"):
        names = r'add_(?:role|directive)\("([\w-]+)"'
        for name in re.findall(names, extension.read_text()):
            assert f"{{{name}}}" in text or name == "claims", name


def test_the_compiler_lines_of_the_readme_work(tmp_path):
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    (tmp_path / "code").symlink_to(ROOT / "code")
    plain, eigen = re.findall(r"^    (g\+\+ .*)$", readme, re.MULTILINE)
    assert " -I" in eigen and " -I" not in plain
    for command in plain, eigen:
        stem = re.search(r"(\w+)\.cpp", command)[1]
        printed = run("sh", "-c", command, cwd=tmp_path)
        assert printed == (ROOT / f"build/output/{stem}.txt").read_text()
