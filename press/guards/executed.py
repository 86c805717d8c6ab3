"""Functions of the reference that no test has executed.

Every documented function is run by the tests, a template in float and in
double: a template that is never used has no line to miss. The equations' own
tests do not count here, because a function and its formula can share a mistake.
The counts are GCC's; with another compiler there is nothing to ask.
"""

import json
import re
import subprocess

from press.formulas import contracts
from press.guards import hear


def executed(root, build):
    """Yield the names of the functions that the tests have run."""
    for data in sorted((build / "CMakeFiles/claims.dir/tests").glob("*.gcda")):
        ran = subprocess.run(
            ["gcov", "--json-format", "--stdout", "-r", "-s", root, data],
            capture_output=True,
            cwd=build,
            check=True,
        )
        for file in json.loads(ran.stdout)["files"]:
            for function in file["functions"]:
                if function["execution_count"]:
                    yield function["demangled_name"]


def missing(promised, names):
    """Return (contract, type) for each function that was not run."""
    # GCC marks what returns a string of the new kind.
    text = "\n".join(names).replace("[abi:cxx11]", "")
    found = []
    for promise in promised.values():
        template = promise.real or promise.member_of_real
        for kind in ("<float>", "<double>") if template else ("",):
            owner, mark, name = promise.name.rpartition("::")
            full = f"{owner}{kind}{mark}{name}"
            if not promise.member_of_real:
                full = f"{promise.name}{kind}"
            if not re.search(
                rf"(^|[ *&]){re.escape(full)}[(<]", text, re.MULTILINE
            ):
                found.append((promise, kind))
    return found


def files(root):
    """Yield each function that no test executes."""
    build = root / "build"
    chosen = next(build.glob("CMakeFiles/*/CMakeCXXCompiler.cmake"))
    if 'CMAKE_CXX_COMPILER_ID "GNU"' not in chosen.read_text():
        return
    promised = contracts.contracts(build, root)
    for promise, kind in missing(promised, executed(root, build)):
        yield (
            f"{promise.header}:{promise.line}",
            f"no test executes {promise.name}{kind}. Test a property of it in "
            "tests/, with TEMPLATE_TEST_CASE for float and double if it is a "
            "template.",
        )


def setup(app):
    """Say nothing while the book is set, as reading the counts takes long."""
    return hear(app, __name__)
