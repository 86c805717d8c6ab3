"""Typeset the pages with Sphinx and publish them, all or none.

    press typeset SOURCE BUILD

Sphinx works in BUILD/sphinx; finished pages go to BUILD/html. What a failed or
interrupted run left is thrown away, because Sphinx would take half-written
pages for finished ones and would not repeat the warnings of pages it has read.
"""

import re
import shutil
import subprocess
import sys
from pathlib import Path

from pybtex.database import parse_file
from pybtex.exceptions import PybtexError

from press.files import publish, stop


def main(source, build):
    """Run the step."""
    source, build = Path(source), Path(build)
    work = build / "sphinx"
    finished = work / "finished"

    # What Sphinx does not watch: which files there are, since a page whose
    # source is gone would stay; and what the extensions say.
    makers = [source / "docs/conf.py", *sorted(source.glob("press/*.py"))]
    makers += sorted(source.glob("press/sphinx/*.*"))
    makers += sorted(source.glob("press/guards/*.py"))
    makers += sorted(source.glob("docs/templates/*"))
    sources = [build / "inventory.txt", *makers]
    inventory = "".join(path.read_text(encoding="utf-8") for path in sources)

    if not finished.exists() or finished.read_text() != inventory:
        shutil.rmtree(work, ignore_errors=True)
    finished.unlink(missing_ok=True)

    # Sphinx would show a mistake in there as one of its own.
    for sources in source.glob("docs/*.bib"):
        try:
            parse_file(sources)
        except PybtexError as error:
            place, what = sources.relative_to(source), str(error)
            if line := re.match(r"syntax error in line (\d+): ", what):
                place, what = f"{place}:{line[1]}", what[line.end() :]
            stop(f"{place}: BibTeX: {what}. Mend the entry there.")

    sphinx = [sys.executable, "-I", "-m", "sphinx", "--quiet"]
    sphinx += ["--fail-on-warning", "-c", source / "docs"]
    sphinx += ["-d", work / "doctrees"]
    if subprocess.run([*sphinx, source, work / "html"]).returncode:
        sys.exit(
            "\nThe pages have errors, listed above; no page was replaced.\n"
        )

    publish(work / "html", build / "html")
    finished.write_text(inventory)
    (build / "book.stamp").touch()
