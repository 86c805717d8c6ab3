"""Tell how the Catch2 tests fared, and fail if one of them did.

    press tell REPORT

The report is what `press test` wrote when the build ran the tests; running
them again would take as long as all else together.
"""

import json
import sys
from pathlib import Path


def main(report):
    """Run the step."""
    tests = json.loads(Path(report).read_text(encoding="utf-8"))
    failed = {name: test for name, test in tests.items() if not test["passed"]}
    for name, test in failed.items():
        place = f"{test['file']}:{test['line']}"
        print(f"{place}: FAILED: {name}\n    {test['why']}")
    print(f"{len(tests) - len(failed)} of {len(tests)} hold.")
    sys.exit(bool(failed))
