"""A sentence that a test stands behind.

    {claim}`the sigmoid gives to one side what it takes from the other`

refuses to be set unless a Catch2 test of that name has passed. Only the case
of the first letter is free.
"""

import difflib
import json
from pathlib import Path

from docutils import nodes
from sphinx.util.docutils import SphinxRole

REPORT = Path("build", "report.json")


def verdict(sentence, tests):
    """Return the test behind a sentence, and what is wrong, if anything is."""
    name = sentence[:1].upper() + sentence[1:]
    if name in tests:
        test = tests[name]
        where = f"{test['file']}:{test['line']}"
        return test, None if test["passed"] else f"its test fails: {where}"
    close = difflib.get_close_matches(name, tests, n=1, cutoff=0.5)
    hint = f"; the closest is {close[0]!r}" if close else ""
    return None, f"no test in tests/ has this name{hint}"


class Claim(SphinxRole):
    """The role: sets the sentence, if its test has passed."""

    def run(self):
        """Return the sentence, or an error that names the closest test."""
        report = Path(self.env.srcdir, REPORT)
        self.env.note_dependency(str(report))
        tests = json.loads(report.read_text(encoding="utf-8"))
        test, wrong = verdict(self.text, tests)
        if wrong:
            message = self.inliner.reporter.error(
                f"claim {self.text!r}: {wrong}", line=self.lineno
            )
            return [nodes.problematic(self.rawtext, self.rawtext)], [message]
        claim = nodes.inline(text=self.text, classes=["claim"])
        return [claim], []


def setup(app):
    """Register the role."""
    app.add_role("claim", Claim())
    return {"parallel_read_safe": True, "parallel_write_safe": True}
