"""Sentences that tests stand behind.

    {claim}`the sigmoids of x and of minus x add up to 1`

refuses to be set unless a Catch2 test of that name has passed; only the case of
the first letter is free. The sentence links to its test.

    ```{claims}
    ```

lists every sentence of tests/ with the code that checks it.
"""

import difflib
import json
from pathlib import Path

from docutils import nodes
from sphinx.util.docutils import SphinxDirective

from press.sphinx import Role, link

REPORT = Path("build", "report.json")


def tests(env):
    """Return the sentences of tests/ and how they fared."""
    report = Path(env.srcdir, REPORT)
    env.note_dependency(str(report))
    found = json.loads(report.read_text(encoding="utf-8"))
    return {
        name: test
        for name, test in found.items()
        if test["file"].startswith("tests/")
    }


def label(sentence):
    """Return the label of a sentence in the list of claims."""
    return f"claim-{nodes.make_id(sentence)}"


def verdict(sentence, found):
    """Return the name of the test, and what is wrong, if anything is."""
    name = sentence[:1].upper() + sentence[1:]
    if name in found:
        where = f"{found[name]['file']}:{found[name]['line']}"
        wrong = f"its test fails: {where}: {found[name].get('why')}"
        return name, None if found[name]["passed"] else wrong
    close = difflib.get_close_matches(name, found, n=1, cutoff=0.5)
    hint = f"; the closest is {close[0]!r}" if close else ""
    return name, f"no test in tests/ has this name{hint}"


class Claim(Role):
    """The role: sets the sentence, if its test has passed."""

    def node(self):
        """Return the sentence, or say which test is the closest."""
        name, wrong = verdict(self.text, tests(self.env))
        if wrong:
            raise ValueError(wrong)
        sentence = nodes.inline(text=self.text)
        target = link(self.env.docname, "std:ref", label(name), sentence)
        self.set_source_info(target)
        return nodes.inline("", "", target, classes=["claim"], added=True)


class Claims(SphinxDirective):
    """The directive: lists every sentence with its test."""

    def run(self):
        """Return the list, by file."""
        found, sections = tests(self.env), {}
        for name, test in found.items():
            section = sections.setdefault(test["file"], [])
            section += self.entry(name, test)
        shown = []
        for file, entries in sections.items():
            path = Path(self.env.srcdir, file)
            self.env.note_dependency(str(path))
            title = nodes.title("", "", nodes.literal(text=file))
            section = nodes.section("", title, ids=[nodes.make_id(file)])
            section += entries
            self.state.document.note_implicit_target(section)
            shown.append(section)
        return shown

    def entry(self, name, test):
        """Return a sentence and the code that checks it."""
        lines = Path(self.env.srcdir, test["file"]).read_text().splitlines()
        start = test["line"] - 1
        code = "\n".join(lines[start : lines.index("}", start) + 1])
        mark = "" if test["passed"] else " (fails)"
        sentence = nodes.paragraph(text=name + mark, classes=["tested"])
        sentence["ids"] = [label(name)]
        self.env.domains.standard_domain.note_hyperlink_target(
            label(name), self.env.docname, label(name), name
        )
        block = nodes.literal_block(code, code, language="cpp")
        return sentence, block


def setup(app):
    """Register the role and the directive."""
    app.add_role("claim", Claim())
    app.add_directive("claims", Claims)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
