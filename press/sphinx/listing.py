"""What stands at a listing: where it comes from, and what it prints.

A chapter includes code by literalinclude. The caption then gets links: to the
tests that include a header; to the table that a program prints; and to Compiler
Explorer, where the program with all its headers in one file can be changed and
run. That link holds the file itself, compressed, so nothing is stored anywhere.
A program that reads files or needs a library cannot run there and has no link.

A short output stands under the code, if the page does not show it anyway.
"""

import base64
import json
import re
import zlib
from functools import cache
from pathlib import Path

from docutils import nodes
from sphinx.directives.code import LiteralInclude
from sphinx.transforms import SphinxTransform

from press.sphinx.figure import link

EXPLORER = "https://godbolt.org/clientstate/"
COMPILER = {"id": "g122", "libs": [], "options": "-std=c++20 -O2"}
ELSEWHERE = re.compile(r"#include <(?:Eigen/|fstream>|filesystem>)")
SHORT = 12


def explorer(source):
    """Return the address that opens a program in Compiler Explorer."""
    session = {"id": 1, "language": "c++", "source": source, "compilers": []}
    session["executors"] = [{"compiler": COMPILER}]
    state = json.dumps({"sessions": [session]}).encode()
    packed = base64.urlsafe_b64encode(zlib.compress(state, 9)).decode()
    return EXPLORER + packed


def opened(address):
    """Return the program that such an address holds."""
    packed = base64.urlsafe_b64decode(address.removeprefix(EXPLORER))
    return json.loads(zlib.decompress(packed))["sessions"][0]["source"]


@cache
def tests(root):
    """Return {header: the test files of its chapter that include it}."""
    found = {}
    for file in sorted(root.glob("tests/*.cpp")):
        text = file.read_text(encoding="utf-8")
        for header in re.findall(r'#include "(\d\d-[\w/-]+\.hpp)"', text):
            # A later chapter's tests use what an earlier one has made.
            if header[:3] == file.name[:3]:
                found.setdefault(header, []).append(f"tests/{file.name}")
    return found


def no_lines(text):
    """Refuse the option of that name."""
    raise ValueError("include by code text (:start-at:), not by line numbers")


class Included(LiteralInclude):
    """The directive literalinclude, whose text is found by what it says."""

    option_spec = {**LiteralInclude.option_spec, "lines": no_lines}


class Listing(SphinxTransform):
    """Puts links into the caption of each listing, and its output under it."""

    default_priority = 500

    def apply(self, **options):
        """Complete every listing of this page."""
        root = Path(self.env.srcdir)
        blocks = list(self.document.findall(nodes.literal_block))
        sources = [Path(block.get("source", "")) for block in blocks]
        taken = set(self.document.nameids.values())
        for block, source in zip(blocks, sources, strict=True):
            wrapper = block.parent
            if "literal-block-wrapper" not in wrapper.get("classes", ()):
                continue
            self.name(wrapper, source, taken)
            if source.is_relative_to(root / "code"):
                self.complete(wrapper, source, sources)

    def name(self, wrapper, source, taken):
        """Give a listing without a name an address that stays."""
        if wrapper["names"]:
            return
        name, number = f"listing-{nodes.make_id(source.stem)}", 2
        while name in taken:
            name = f"listing-{nodes.make_id(source.stem)}-{number}"
            number += 1
        taken.add(name)
        wrapper["ids"] = [name]
        self.document.ids[name] = wrapper

    def complete(self, wrapper, source, shown):
        """Add what belongs to one listing of the book's code."""
        root, page = Path(self.env.srcdir), self.env.docname
        links = nodes.inline(classes=["listing-links"], added=True)
        header = source.relative_to(root / "code").as_posix()
        for test in tests(root).get(header, ()):
            links += link(test, f"/{test}", page)
        output = root / "build" / "output" / f"{source.stem}.txt"
        if source.suffix == ".cpp" and output.exists():
            self.env.note_dependency(str(output))
            text = output.read_text(encoding="utf-8")
            if output not in shown:
                links += link(output.name, f"/build/output/{output.name}", page)
                if text.count("\n") <= SHORT:
                    self.put(wrapper, text)
            alone = root / "build" / "standalone" / source.name
            self.env.note_dependency(str(alone))
            program = alone.read_text(encoding="utf-8")
            if not ELSEWHERE.search(program):
                target = explorer(program)
                links += nodes.reference(
                    "", "Compiler Explorer", refuri=target, classes=["explorer"]
                )
        if links.children:
            wrapper[0] += links

    def put(self, wrapper, text):
        """Put what a program prints under its code."""
        printed = nodes.literal_block(text, text, language="text")
        summary = "<details class='prints' open><summary>It prints</summary>"
        place = wrapper.parent.index(wrapper) + 1
        begin = nodes.raw("", summary, format="html")
        end = nodes.raw("", "</details>", format="html")
        for node in end, printed, begin:
            node["added"] = True
            wrapper.parent.insert(place, node)


def setup(app):
    """Register the directive and the transform."""
    app.add_directive("literalinclude", Included, override=True)
    app.add_transform(Listing)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
