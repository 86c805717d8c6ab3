"""Run the Catch2 tests and note for every test whether it passed.

    press test ROOT TARGET PROGRAM...

A test that runs in float and in double is one sentence, and passes when both
do. A failed test is noted, not an error here: `make test` fails on it, and a
chapter that claims its sentence does not build.
"""

import json
import os
import re
import subprocess
import xml.etree.ElementTree as ElementTree
from pathlib import Path

from press import files

SECONDS = 300


def run(program):
    """Return the test cases of a program's report."""
    command = [program, "--reporter", "xml", "--warn", "NoAssertions"]
    try:
        ran = subprocess.run(
            command,
            capture_output=True,
            encoding="utf-8",
            timeout=SECONDS,
            # A new build overwrites the counts of the old one, in silence.
            env={**os.environ, "GCOV_ERROR_FILE": os.devnull},
        )
        cases = list(ElementTree.fromstring(ran.stdout).iter("TestCase"))
        if not cases:
            files.stop(f"No test was run: {program}\n{ran.stderr}")
        return cases
    except subprocess.TimeoutExpired:
        files.stop(f"The tests still run after {SECONDS} seconds: {program}")
    except ElementTree.ParseError:
        files.stop(
            f"The tests ended without a report (exit {ran.returncode}); "
            f"did one crash? Run it to see which: {program}\n{ran.stderr}"
            f"{ran.stdout[-500:]}"
        )


def report(root, programs):
    """Return {sentence: {passed, file, line}} for every test case."""
    sentences = {}
    for case in (case for program in programs for case in run(program)):
        sentence = re.sub(r" - (float|double)$", "", case.get("name"))
        file = str(Path(case.get("filename")).relative_to(root))
        test = {"passed": True, "file": file, "line": int(case.get("line"))}
        test = sentences.setdefault(sentence, test)
        result = case.find("OverallResult").get("success")
        if result != "true":
            test["passed"] = False
            test["why"] = reason(case)
    return sentences


def reason(case):
    """Return the first thing that went wrong in a test case."""
    for expression in case.iter("Expression"):
        if expression.get("success") == "false":
            said = expression.findtext("Original").strip()
            became = expression.findtext("Expanded").strip()
            return f"line {expression.get('line')}: {said}, that is {became}"
    return "it asserts nothing, or stops before it does"


def main(root, target, *programs):
    """Run the step."""
    text = json.dumps(report(root, programs), indent=1, ensure_ascii=False)
    files.write(target, text + "\n")
