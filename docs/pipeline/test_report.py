"""Run the Catch2 tests and note for every test whether it passed.

    test_report.py ROOT TARGET PROGRAM...

A test that runs in float and in double is one sentence, and passes when both
do. A failed test is noted, not an error here: `make test` fails on it, and a
chapter that claims its sentence does not build.
"""

import json
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import whole

SECONDS = 300


def run(program):
    """Return the test cases of a program's report."""
    command = [program, "--reporter", "xml", "--warn", "NoAssertions"]
    try:
        ran = subprocess.run(
            command, capture_output=True, encoding="utf-8", timeout=SECONDS
        )
        return ElementTree.fromstring(ran.stdout).iter("TestCase")
    except subprocess.TimeoutExpired:
        whole.stop(f"The tests still run after {SECONDS} seconds: {program}")
    except ElementTree.ParseError:
        whole.stop(
            f"The tests ended without a report (exit {ran.returncode}); "
            f"did one crash? Run it to see which: {program}\n{ran.stderr}"
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
        test["passed"] = test["passed"] and result == "true"
    return sentences


if __name__ == "__main__":
    root, target, *programs = sys.argv[1:]
    text = json.dumps(report(root, programs), indent=1, ensure_ascii=False)
    whole.write(target, text + "\n")
