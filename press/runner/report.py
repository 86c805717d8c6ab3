"""Reads a report of Catch2, also one that breaks off."""

import re
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass, field

# The sentinel of exercises/exercise.hpp.
TODO = "todo: "


@dataclass
class Failure:
    """One thing that a test did not find as it should be."""

    line: int
    original: str = ""
    expanded: str = ""
    notes: list = field(default_factory=list)
    exception: str = ""
    fatal: str = ""

    @property
    def todo(self):
        """Return what is still to be written, or an empty string."""
        said = self.exception
        return said.removeprefix(TODO) if said.startswith(TODO) else ""

    @property
    def sides(self):
        """Return (got, expected), if the test compares two values."""
        if found := re.fullmatch(r"(.+?) == (.+)", self.expanded, re.DOTALL):
            got, expected = found.groups()
            # Of close numbers, exercise::about prints both.
            close = re.fullmatch(r"(about .+), got (.+)", expected)
            return close.groups()[::-1] if close else (got, expected)
        return None


@dataclass
class Test:
    """One test, and what it found."""

    name: str
    passed: bool
    failures: list


@dataclass
class Report:
    """All tests that were run, and whether the report is complete."""

    tests: list
    complete: bool
    running: str = ""

    @property
    def failed(self):
        """Return the tests that failed."""
        return [test for test in self.tests if not test.passed]


def number(element):
    """Return the line that an element names."""
    return int(element.get("line") or 0)


def text(element, tag=None):
    """Return the text in an element, stripped."""
    found = element.findtext(tag) if tag else element.text
    return (found or "").strip()


def failures(case):
    """Return what one test case found, in order."""
    found, notes = [], []
    inside = {
        part for whole in case.iter("Expression") for part in whole.iter()
    } - set(case.iter("Expression"))
    for element in case.iter():
        if element in inside:
            continue
        failure = Failure(number(element), notes=notes)
        if element.tag == "Info":
            notes = [*notes, text(element)]
            continue
        if element.tag == "Expression":
            failure.original = text(element, "Original")
            failure.expanded = text(element, "Expanded")
            failure.exception = text(element, "Exception")
            failure.fatal = text(element, "FatalErrorCondition")
            notes = []
            if element.get("success") == "true":
                continue
        elif element.tag == "Exception":
            failure.exception = text(element) or "an exception"
        elif element.tag == "FatalErrorCondition":
            failure.fatal = text(element)
        elif element.tag == "Failure":
            failure.original = text(element)
        else:
            continue
        found.append(failure)
        notes = []
    return found


def read(path):
    """Return what a report says, as far as it goes."""
    parser = ElementTree.XMLPullParser(["start", "end"])
    tests, depth, running = [], 0, ""
    try:
        parser.feed(path.read_bytes())
        for event, element in parser.read_events():
            depth += 1 if event == "start" else -1
            if element.tag != "TestCase":
                continue
            if event == "start":
                running = element.get("name")
                continue
            running = ""
            result = element.find("OverallResult")
            passed = result is not None and result.get("success") == "true"
            name = re.sub(r" - (float|double)$", "", element.get("name"))
            found = failures(element)
            if tests and tests[-1].name == name:
                # The same sentence, for another type.
                tests[-1].passed &= passed
                tests[-1].failures += found
            else:
                tests.append(Test(name, passed, found))
        parser.close()
    except (OSError, ElementTree.ParseError):
        return Report(tests, False, running)
    return Report(tests, depth == 0, running)
