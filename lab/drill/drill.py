"""The drill: sabotage the book in small ways, and see which guard notices.

    drill.py              all of lab/drill/sabotages.toml; writes the record
    drill.py --few HASH   up to two of each kind, chosen by a commit's hash

Each sabotage is made in a copy of the repository, `make test` is run there, and
the sabotage is taken back; two copies work side by side. The guard it was meant
for must be among those that notice.
"""

import csv
import hashlib
import io
import platform
import queue
import random
import re
import shutil
import subprocess
import sys
import tokenize
import tomllib
from concurrent import futures
from pathlib import Path

ROOT = Path(__file__).parents[2]
COPIES = [ROOT / ".cache" / name for name in ("drill", "drill-2")]
RECORD = ROOT / "lab" / "records" / "drill.csv"
STAMP = ROOT / "lab" / "records" / "drill.txt"

# How each guard speaks up in the output of `make test`.
VOICES = {
    r"FAILED .*\[guards\.(\w+)\]": r"\1",
    r"FAILED .*test_the_formulas_of_the_book_hold": "formulas",
    r"FAILED .*nine_in_ten": "formulas",
    r"FAILED .*test_the_picture_in_the_readme": "picture",
    r"FAILED .*test_the_record_(?:of_the_drill|is_of_the_present)": "record",
    r"FAILED .*test_cheat\.py": "cheat",
    r"FAILED .*test_page\.py": "page",
    r": FAILED: \w+::\w+ is (?:equation|its doc)": "equation",
    r": FAILED: (?!\w+::\w+ is )": "test",
    r"ERROR: claim ": "claim",
    r"ERROR: value ": "value",
    r"exercises/.*: the solution does not pass": "solution",
    r"gnuplot says|draws \w+\.txt, but": "figure",
    r"code/.*(?:crashed|printed|returned|its table|still running)": "listing",
    r"WARNING: .*(?:not found|undefined|could not find|unknown)": "sphinx",
    r"code/.*\.hpp:\d+: (?:error|warning): .*documented": "doxygen",
    r"\.[ch]pp:\d+:\d+: error: |names no file": "compiler",
}


def sabotages():
    """Return all sabotages of the list."""
    text = (ROOT / "lab/drill/sabotages.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)["sabotage"]


def code(text):
    """Return a module without its comments and blank lines."""
    lines = text.splitlines()
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type == tokenize.COMMENT:
            row, column = token.start
            lines[row - 1] = lines[row - 1][:column]
    return "\n".join(line.rstrip() for line in lines if line.strip())


def stamp():
    """Return the hash of the guards, without comments, and of the list."""
    digest = hashlib.sha256()
    for folder in (
        "press/guards",
        "press/formulas",
        "press/sphinx",
        "lab/drill",
    ):
        for file in sorted((ROOT / "press" / folder).glob("*.py")):
            text = file.read_text(encoding="utf-8")
            digest.update(code(text).encode())
    digest.update((ROOT / "lab/drill/sabotages.toml").read_bytes())
    return digest.hexdigest()


def versions():
    """Return what the drill was run with."""
    compiler = ["c++", "-dumpfullversion", "-dumpversion"]
    said = subprocess.check_output(compiler, encoding="utf-8").split()[0]
    return f"compiler {said}, Python {platform.python_version()}"


def refresh(copy):
    """Bring a copy up to date with what git knows and what is new."""
    names = subprocess.check_output(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        encoding="utf-8",
    ).splitlines()
    wanted = {name for name in names if (ROOT / name).is_file()}
    copy.mkdir(parents=True, exist_ok=True)
    for file in copy.rglob("*"):
        name = str(file.relative_to(copy))
        kept = name.startswith(("build", ".venv", ".cache"))
        if file.is_file() and not kept and name not in wanted:
            file.unlink()
    for name in wanted:
        source, target = ROOT / name, copy / name
        if not target.exists() or source.read_bytes() != target.read_bytes():
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(source, target)
    for shared in (".venv", ".cache/ccache"):
        link = copy / shared
        (ROOT / shared).mkdir(parents=True, exist_ok=True)
        link.parent.mkdir(parents=True, exist_ok=True)
        if not link.is_symlink():
            link.symlink_to(ROOT / shared)
    # The copy's own record is always the present one.
    (copy / RECORD.relative_to(ROOT)).write_text(
        "kind,sabotage,noticed by\n-,-,-\n"
    )
    (copy / STAMP.relative_to(ROOT)).write_text(f"{stamp()}\n")


def make_test(copy):
    """Run `make test` in a copy; return its exit status and its output.

    Compiling every listing alone, with each compiler, would notice no more.
    """
    none = ["-D", "GCC=", "-D", "CLANG="]
    build = ["cmake", "-S", ".", "-B", "build", "-G", "Ninja", *none]
    python = f"-DPython3_EXECUTABLE={copy}/.venv/bin/python"
    subprocess.run([*build, python], cwd=copy, capture_output=True)
    ran = subprocess.run(
        ["make", "test"],
        cwd=copy,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
    )
    return ran.returncode, ran.stdout


def edits(sabotage):
    """Return (file, old, new) for each edit of a sabotage."""
    several = sabotage.get("edits", [sabotage])
    return [(edit["file"], edit.get("old"), edit["new"]) for edit in several]


def apply(sabotage, copy):
    """Make the edits in a copy; return what the files were before."""
    before = {}
    for name, old, new in edits(sabotage):
        path = copy / name
        text = path.read_text(encoding="utf-8") if path.exists() else None
        before.setdefault(path, text)
        if old is None:
            path.write_text(new, encoding="utf-8")
        elif text is None or text.count(old) != 1:
            sys.exit(
                f"lab/drill/sabotages.toml: {sabotage['what']!r}: {old!r} "
                f"stands {text.count(old) if text else 0} times in {name}, "
                "expected once"
            )
        else:
            path.write_text(text.replace(old, new), encoding="utf-8")
    return before


def restore(before):
    """Take a sabotage back."""
    for path, text in before.items():
        if text is None:
            path.unlink()
        else:
            path.write_text(text, encoding="utf-8")


def heard(output):
    """Return the guards that speak up in an output."""
    voices = set()
    for pattern, name in VOICES.items():
        for found in re.finditer(pattern, output):
            voices.add(found.expand(name))
    return sorted(voices)


def run(sabotage, free):
    """Return the guards that notice a sabotage, in a copy that is free."""
    copy = free.get()
    before = apply(sabotage, copy)
    try:
        status, output = make_test(copy)
    finally:
        restore(before)
        free.put(copy)
    return heard(output) if status else []


def few(listed, seed):
    """Choose up to two sabotages of each kind."""
    chance = random.Random(seed)
    kinds = dict.fromkeys(sabotage["kind"] for sabotage in listed)
    chosen = []
    for kind in kinds:
        same = [sabotage for sabotage in listed if sabotage["kind"] == kind]
        chosen += chance.sample(same, min(2, len(same)))
    return chosen


def main(arguments):
    """Run the drill; return 0 if every sabotage was caught as expected."""
    listed = sabotages()
    chosen = few(listed, arguments[1]) if arguments[:1] == ["--few"] else listed
    free = queue.Queue()
    for copy in COPIES:
        refresh(copy)
        status, output = make_test(copy)
        if status:
            print(output[-3000:])
            sys.exit("The book does not pass its own tests; mend that first.")
        free.put(copy)
    rows, missed = [], 0
    with futures.ThreadPoolExecutor(len(COPIES)) as pool:
        results = pool.map(lambda sabotage: run(sabotage, free), chosen)
        for number, (sabotage, caught) in enumerate(
            zip(chosen, results, strict=True), 1
        ):
            expected = sabotage["guard"]
            fine = expected in caught
            missed += not fine
            rows.append([sabotage["kind"], sabotage["what"], ", ".join(caught)])
            print(
                f"{number}/{len(chosen)} {'caught' if fine else 'MISSED'}: "
                f"{sabotage['what']} (expected {expected}; noticed by: "
                f"{', '.join(caught) or 'nobody'})",
                flush=True,
            )
    if missed:
        sys.exit(f"{missed} of {len(chosen)} sabotages were not caught.")
    if chosen is listed:
        with RECORD.open("w", encoding="utf-8", newline="") as file:
            table = csv.writer(file, lineterminator="\n")
            table.writerow(["kind", "sabotage", "noticed by"])
            table.writerows(rows)
        STAMP.write_text(f"{stamp()} {versions()}\n", encoding="utf-8")
    print(f"All {len(chosen)} sabotages were caught.")


if __name__ == "__main__":
    main(sys.argv[1:])
