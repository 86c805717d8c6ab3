"""The cheat sheet: every activation function, with what one needs to use it.

    ```{cheat-sheet}
    ```

Nothing of it is typed: code and promises come from the headers of namespace
activation, without the naive forms; only what the frameworks call a function,
and what they take where nothing is said, stands in frameworks.toml, where every
function has to be.
"""

import re
import tomllib
from pathlib import Path

from docutils import nodes
from sphinx.addnodes import pending_xref
from sphinx.util.docutils import SphinxDirective

from press import ROOT
from press.formulas import contracts

NAMES = ROOT / "docs" / "frameworks.toml"


class CheatError(Exception):
    """What is missing; says where to add it."""


def functions(promised, root):
    """Return {name: contract}, in the order of the book, without slopes."""
    pages = sorted(root.glob("chapters/*.md"))
    text = "".join(page.read_text(encoding="utf-8") for page in pages)

    def place(contract):
        return (
            contract.header.partition("/")[2].partition("/")[0],
            text.find(f":label: {label(contract)}\n"),
            contract.name,
        )

    found = (
        contract
        for name, contract in promised.items()
        if re.fullmatch(r"activation::(?!naive_)\w+", name)
        and "_slope" not in name
    )
    return {short(c): c for c in sorted(found, key=place)}


def short(contract):
    """Return a function's name without its namespace."""
    return contract.name.partition("::")[2]


def label(contract):
    """Return the label of a function's equation, or nothing."""
    said = contract.promises.get("In the book", "")
    found = re.search(r"\{eq\}`([\w-]+)`", said)
    return found[1] if found else ""


def slopes(promised, name):
    """Return the contracts of a function's slopes."""
    start = f"activation::{name}_slope"
    return [c for key, c in promised.items() if key.startswith(start)]


def code(contract, root):
    """Return the code of a function, from its header."""
    header = root / contract.header
    lines = header.read_text(encoding="utf-8").splitlines()
    start = contract.line - 1
    while start and not lines[start].startswith("template"):
        start -= 1
    return "\n".join(lines[start : lines.index("}", contract.line) + 1])


def brief(contract, root):
    """Return the first sentence of a function's doc comment."""
    lines = (root / contract.header).read_text(encoding="utf-8").splitlines()
    above = lines[: contract.line]
    last = max(n for n, line in enumerate(above) if line.startswith("///"))
    first = last
    while lines[first - 1].startswith("///"):
        first -= 1
    words = (line.removeprefix("///").strip() for line in lines[first:])
    return " ".join(iter(lambda: next(words), ""))


def names(known, name):
    """Return {framework: (expression, where it is described)}."""
    if name not in known:
        raise CheatError(
            f"docs/{NAMES.name} has no [{name}]; say there what "
            f"computes it in {', '.join(known['frameworks'])}"
        )
    found = {}
    for framework, places in known["frameworks"].items():
        expression = known[name].get(framework)
        if expression is None:
            raise CheatError(
                f"docs/{NAMES.name}: [{name}] has no {framework}; "
                'write "" if it has no such function'
            )
        found[framework] = (expression, address(expression, places))
    return found


def address(expression, places):
    """Return the page that describes the first function of an expression."""
    found = [
        (name.start(), -len(prefix), places[prefix].format(name[1]))
        for prefix in places
        for name in re.finditer(rf"\b{re.escape(prefix)}(\w+)", expression)
    ]
    return min(found)[2] if found else None


class CheatSheet(SphinxDirective):
    """The directive: one section for each function."""

    def run(self):
        """Return the sections, or an error that says what to add."""
        root = Path(self.env.srcdir)
        promised = contracts.contracts(root / "build", root)
        self.env.note_dependency(str(root / "build/doxygen/xml/index.xml"))
        self.env.note_dependency(str(NAMES))
        known = tomllib.loads(NAMES.read_text(encoding="utf-8"))
        shown = []
        for name, contract in functions(promised, root).items():
            self.env.note_dependency(str(root / contract.header))
            try:
                frameworks = names(known, name)
            except CheatError as error:
                raise self.error(f"cheat-sheet: {error}") from None
            title = nodes.title("", "", nodes.literal(text=name))
            section = nodes.section("", title, ids=[f"cheat-{name}"])
            section["names"].append(f"cheat-{name}")
            section += self.opening(contract, root)
            both = [contract, *slopes(promised, name)]
            text = "\n\n".join(code(part, root) for part in both)
            section += nodes.literal_block(text, text, language="cpp")
            said = known[name].get("defaults")
            section += self.card(both, frameworks, said)
            self.state.document.note_explicit_target(section)
            shown.append(section)
        return shown

    def opening(self, contract, root):
        """Return what the function does, with links to book and reference."""
        line = nodes.paragraph(text=f"{brief(contract, root)} ")
        if label(contract):
            line += nodes.Text("Equation ")
            line += self.link("math", "eq", label(contract))
            line += nodes.Text(", ")
        line += self.link("cpp", "func", contract.name)
        line += nodes.Text(".")
        return line

    def link(self, domain, kind, target):
        """Return a link within the book."""
        link = pending_xref(
            "",
            nodes.literal(text=target),
            refdomain=domain,
            reftype=kind,
            reftarget=target,
            refwarn=True,
            refdoc=self.env.docname,
        )
        self.set_source_info(link)
        return link

    def card(self, both, frameworks, defaults=None):
        """Return promises, side by side, and what frameworks call it."""
        names = [nodes.literal(text=short(contract)) for contract in both]
        head = nodes.thead("", row(nodes.Text(""), *names))
        body = nodes.tbody()
        for title, said in promises(both):
            body += row(nodes.Text(title), *map(nodes.Text, said))
        for framework, (expression, page) in frameworks.items():
            said = nodes.literal(text=expression)
            if not expression:
                said = nodes.Text("none")
            if page:
                said = nodes.reference("", "", said, refuri=page)
            body += wide(framework, said, len(both))
        if defaults:
            body += wide("Defaults", nodes.Text(defaults), len(both))
        columns = [nodes.colspec(colwidth=1) for _ in range(len(both) + 1)]
        group = nodes.tgroup("", *columns, head, body, cols=len(columns))
        return nodes.table("", group, classes=["cheat"])


def promises(both):
    """Yield a title, and what each of the functions promises under it."""
    titles = ["Range", "At −∞", "At ∞", "At NaN", "Largest error"]
    said = []
    for contract in both:
        places = contract.limits or ["", "", ""]
        said.append([contract.promises.get("Range", ""), *places])
        said[-1].append(contract.promises.get("Largest error", ""))
    for title, *cells in zip(titles, *said, strict=True):
        # The page says once that NaN gives NaN.
        if title != "At NaN" or set(cells) != {"NaN"}:
            yield title, cells
    every = [contract.promises.get("Each component", "") for contract in both]
    if any(every):
        yield "Together", every


def wide(title, said, columns):
    """Return a row whose second cell takes all columns but the first."""
    made = row(nodes.Text(title), said)
    made[-1]["morecols"] = columns - 1
    return made


def row(*cells):
    """Return one row of a table."""
    paragraphs = (nodes.paragraph("", "", cell) for cell in cells)
    return nodes.row("", *(nodes.entry("", cell) for cell in paragraphs))


def setup(app):
    """Register the directive."""
    app.add_directive("cheat-sheet", CheatSheet)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
