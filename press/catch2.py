"""Reads a report of Catch2, as XML, also one that breaks off."""

import re
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass, field


@dataclass
class Failure:
    """One thing that a test did not find as it should be."""

    line: int
    original: str = ""
    expanded: str = ""
    notes: list = field(default_factory=list)
    exception: str = ""
    fatal: str = ""


@dataclass
class Test:
    """One test, in all its types, and what it found."""

    name: str
    file: str
    line: int
    passed: bool
    failures: list


@dataclass
class Report:
    """All tests that were run, and whether the report is complete."""

    tests: list = field(default_factory=list)
    complete: bool = False
    running: str = ""

    @property
    def failed(self):
        """Return the tests that failed."""
        return [test for test in self.tests if not test.passed]


def text(element, tag=None):
    """Return the text in an element, stripped."""
    found = element.findtext(tag) if tag else element.text
    return (found or "").strip()


def failure(element, notes):
    """Return what an element of a test case found wrong, or None."""
    found = Failure(int(element.get("line") or 0), notes=notes)
    if element.tag == "Expression":
        found.original = text(element, "Original")
        found.expanded = text(element, "Expanded")
        found.exception = text(element, "Exception")
        found.fatal = text(element, "FatalErrorCondition")
        return None if element.get("success") == "true" else found
    if element.tag == "Exception":
        found.exception = text(element) or "an exception"
    elif element.tag == "FatalErrorCondition":
        found.fatal = text(element)
    elif element.tag == "Failure":
        found.original = text(element)
    else:
        return None
    return found


def failures(case):
    """Return what one test case found wrong, in order."""
    found, notes, inside = [], [], set()
    for element in case.iter():
        if element in inside:
            continue
        inside |= set(element if element.tag == "Expression" else ())
        if element.tag == "Info":
            notes = [*notes, text(element)]
            continue
        wrong = failure(element, notes)
        found += [wrong] if wrong else []
        if wrong or element.tag == "Expression":
            notes = []
    return found


def test(case):
    """Return what a test case tells, a template's by the name it is given."""
    result = case.find("OverallResult")
    return Test(
        re.sub(r" - (float|double)$", "", case.get("name")),
        case.get("filename"),
        int(case.get("line")),
        result is not None and result.get("success") == "true",
        failures(case),
    )


def read(report):
    """Return what a report says, as far as it goes."""
    parser = ElementTree.XMLPullParser(["start", "end"])
    said, depth = Report(), 0
    try:
        parser.feed(report)
        for event, element in parser.read_events():
            depth += 1 if event == "start" else -1
            if element.tag != "TestCase":
                continue
            if event == "start":
                said.running = element.get("name")
                continue
            said.running = ""
            found = test(element)
            if said.tests and said.tests[-1].name == found.name:
                # The same sentence, for another type.
                said.tests[-1].passed &= found.passed
                said.tests[-1].failures += found.failures
            else:
                said.tests.append(found)
        parser.close()
    except ElementTree.ParseError:
        return said
    said.complete = depth == 0
    return said
