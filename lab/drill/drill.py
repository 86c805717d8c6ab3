"""The drill: sabotage the book in small ways, and see which guard notices.

    python -m lab.drill.drill              all sabotages; writes the record
    python -m lab.drill.drill --few HASH   some, chosen by a commit's hash

Two copies of the book work side by side, each in a process of its own. There a
sabotage of lab/drill/sabotages.toml is made, the checks that can hear it are
asked, and it is taken back. The guard it was meant for must be among those that
notice.
"""

import csv
import io
import json
import os
import queue
import random
import shutil
import subprocess
import sys
import tomllib
from concurrent import futures

from lab import records
from press import ROOT, files

COPIES = 2
FEW = 10
RECORD = records.FOLDER / "drill.csv"
# What the checks read of build/.
PRODUCTS = [
    *("output/*", "figures/*", "standalone/*.cpp", "doxygen/xml/*"),
    *("formulas/*.*", "formulas/tables/*", "report.json", "inventory.txt"),
    *("compile_commands.json", "build.ninja"),
]


def sabotages():
    """Return all sabotages of the list."""
    text = (ROOT / "lab/drill/sabotages.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)["sabotage"]


def few(listed, seed):
    """Choose some sabotages, as far as there are so many."""
    return random.Random(seed).sample(listed, min(FEW, len(listed)))


def refresh(copy):
    """Make a copy the same as what git knows, what is new, and the products."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard"]
    known = subprocess.check_output(command, cwd=ROOT, encoding="utf-8")
    wanted = {ROOT / name for name in known.splitlines()}
    wanted |= {p for name in PRODUCTS for p in (ROOT / "build").glob(name)}
    wanted = {path for path in wanted if path.is_file()}
    names = {path.relative_to(ROOT) for path in wanted}
    for path in list(copy.rglob("*")):
        if path.is_file() and path.relative_to(copy) not in names:
            path.unlink()
    for name in names:
        source, target = ROOT / name, copy / name
        if not target.exists() or source.read_bytes() != target.read_bytes():
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(source, target)
    if not (copy / ".venv").exists():
        (copy / ".venv").symlink_to(ROOT / ".venv")


def begin(copy):
    """Start the process that hears what is said in a copy."""
    refresh(copy)
    return subprocess.Popen(
        [sys.executable, "-m", "lab.drill.ears", ROOT],
        cwd=copy,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        encoding="utf-8",
    )


def answer(ears):
    """Return what a process says next, the guards that it heard."""
    if line := ears.stdout.readline():
        return json.loads(line)
    sys.exit("A copy of the book could not be checked, as said above.")


def noticed(chosen):
    """Yield the guards that notice each sabotage, in order."""
    free = queue.Queue()
    places = [ROOT / ".cache" / "drill" / str(n + 1) for n in range(COPIES)]
    processes = [begin(place) for place in places]

    def ask(sabotage):
        ears = free.get()
        ears.stdin.write(json.dumps(sabotage) + "\n")
        ears.stdin.flush()
        heard = answer(ears)
        free.put(ears)
        return heard

    try:
        for ears in processes:
            if heard := answer(ears):
                sys.exit(f"Before any sabotage, {heard} complain. Mend that.")
            free.put(ears)
        with futures.ThreadPoolExecutor(COPIES) as pool:
            yield from pool.map(ask, chosen)
    finally:
        for ears in processes:
            ears.kill()
            ears.wait()


def table(rows):
    """Return the record, as the book shows it."""
    text = io.StringIO()
    written = csv.writer(text, lineterminator="\n")
    written.writerow(["kind", "sabotage", "noticed by"])
    written.writerows(rows)
    return text.getvalue()


def main(arguments):
    """Run the drill; stop if a sabotage was not caught as expected."""
    listed = sabotages()
    chosen = few(listed, arguments[1]) if arguments[:1] == ["--few"] else listed
    rows, missed = [], 0
    for number, heard in enumerate(noticed(chosen), 1):
        sabotage = chosen[number - 1]
        fine = sabotage["guard"] in heard
        missed += not fine
        by = ", ".join(heard)
        rows.append([sabotage["kind"], sabotage["what"], by])
        print(
            f"{number}/{len(chosen)} {'caught' if fine else 'MISSED'}: "
            f"{sabotage['what']} (expected {sabotage['guard']}; noticed by: "
            f"{by or 'nobody'})",
            flush=True,
        )
    if missed:
        sys.exit(f"{missed} of {len(chosen)} sabotages were not caught.")
    if chosen is listed:
        files.write(ROOT / RECORD, table(rows))
    print(f"All {len(chosen)} sabotages were caught.")


if __name__ == "__main__":
    main(sys.argv[1:])
