"""Say how the Catch2 tests fared, and fail if one of them did.

    verdict.py REPORT

The report is what test_report.py wrote when the build ran the tests; running
them again would take as long as all else together.
"""

import json
import sys
from pathlib import Path

report = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
failed = {name: test for name, test in report.items() if not test["passed"]}
for name, test in failed.items():
    print(f"{test['file']}:{test['line']}: FAILED: {name}\n    {test['why']}")
print(f"{len(report) - len(failed)} of {len(report)} hold.")
sys.exit(bool(failed))
