"""Check every formula of the book, and write the tests of those with code.

    check.py ROOT BUILD

writes BUILD/formulas/formulas.cpp, a Catch2 test for each equation that names
a C++ function, with the exact values in BUILD/formulas/tables, and
BUILD/formulas/formulas.json: how many formulas were checked in which way, what
is wrong with the others, and what formulas define.
"""

import hashlib
import json
import sys
from multiprocessing import get_context
from pathlib import Path

from press import files
from press.formulas import chapters, contracts
from press.formulas.book import Book

HEAD = """// Equations, held against the functions that compute them; made by
// press/formulas/check.py.

#include "formula.hpp"

"""


def main(root, build):
    """Check the book and write what was found."""
    book = Book(contracts.contracts(build, root))
    book.read(chapters.book(root))
    book.comments()
    # Processes that begin anew: a fork would share the threads of libraries.
    with get_context("spawn").Pool() as pool:
        made = book.finish(pool.imap)
    folder, digest = build / "formulas", hashlib.sha256()
    headers = sorted({p.header for p in book.promised.values()})
    code = [f'#include "{h.removeprefix("code/")}"\n' for h in headers]
    for number, (test, rows) in enumerate(made, 1):
        table = "".join(f"{' '.join(row)}\n" for row in rows)
        digest.update(table.encode())
        files.write(folder / "tables" / f"{number}.txt", table)
        code.append(f"\n{test}")
    # With other tables the tests have to run again.
    code.append(f"\n// Tables: {digest.hexdigest()}\n")
    files.write(folder / "formulas.cpp", HEAD + "".join(code))
    result = {
        "counts": dict(book.counts),
        "findings": book.findings,
        "definitions": book.definitions,
    }
    files.write(folder / "formulas.json", json.dumps(result, indent=1))
    counted = [f"{count:5} {what}\n" for what, count in book.counts.items()]
    files.write(folder / "summary.txt", "".join(["Formulas:\n", *counted]))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
