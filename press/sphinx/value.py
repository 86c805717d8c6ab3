"""A number in a sentence, and a card in a chapter, from a program's output.

    {value}`sigmoid_card:largest_slope`
    {value}`sigmoid_ends:exactly_one:double`
    {value}`gradient_depth:sigmoid_share:10 %.1e`

The first names a column of a table with one row, the second a row as well (by
its first cell, or by its number from 1), the third a printf format, or %w for
the number as a word. A power of ten is set as one. A number that is the
author's choice names the file that makes it, and press/guards/numbers.py looks
there:

    {given}`20 gradient_depth.cpp`

    ```{reading-card} sigmoid_card
    The caption.
    ```

sets the card that a program printed as a table.
"""

import re

from docutils import nodes
from docutils.parsers.rst import directives
from sphinx.directives.patches import CSVTable
from sphinx.util.docutils import SphinxDirective

from press.sphinx import Role
from press.table import Table, TableError

WORDS = [
    *("zero", "one", "two", "three", "four", "five", "six"),
    *("seven", "eight", "nine", "ten", "eleven", "twelve"),
]


class Word(nodes.Inline, nodes.TextElement):
    """A number as a word: no more than its text, and not typed."""


def word(text):
    """Return the node for a small number as a word."""
    number = float(text)
    if number not in range(len(WORDS)):
        raise TableError(f"{text} has no word here; words go up to twelve")
    return Word(text=WORDS[int(number)], added=True)


def typeset(text, classes=("value",)):
    """Return the nodes for a printed number."""
    number = nodes.inline(classes=list(classes), added=True)
    if power := re.fullmatch(r"(-?[\d.]+)e([+-]\d+)", text):
        number += nodes.Text(f"{power[1]} × 10".replace("-", "\N{MINUS SIGN}"))
        exponent = str(int(power[2])).replace("-", "\N{MINUS SIGN}")
        number += nodes.superscript(text=exponent)
    else:
        number += nodes.Text(re.sub(r"^-(?=\d|inf)", "\N{MINUS SIGN}", text))
    return number


class Value(Role):
    """The role: puts one printed cell into the sentence."""

    def node(self):
        """Return the number, or say what is there instead."""
        address, _, form = self.text.partition(" ")
        stem, *place = address.split(":")
        if len(place) not in (1, 2):
            raise TableError("write stem:column or stem:column:row")
        table = Table(self.env.srcdir, stem)
        self.env.note_dependency(str(table.path))
        text = table.cell(*place)
        if form and not re.fullmatch(r"%w|%[-+ 0#]*\d*(\.\d+)?[efg]", form):
            raise TableError(f"{form!r} is no format; write e.g. %.2f")
        if form not in ("", "%w"):
            text = form % float(text)
        node = word(text) if form == "%w" else typeset(text)
        node["column"] = place[0]
        return node


class Given(Role):
    """The role: sets a number that the author has chosen."""

    def node(self):
        """Return the number, with the name of its file for the guard."""
        given = re.fullmatch(r"(\S+) (\S+)( %w)?", self.text)
        if not given:
            raise ValueError("write the number and the file that makes it")
        number, file, as_word = given.groups()
        node = word(number) if as_word else typeset(number)
        node["given"] = number, file
        self.set_source_info(node)
        return node


class Card(SphinxDirective):
    """The directive: sets a printed card as a table with a caption."""

    required_arguments = 1
    has_content = True
    option_spec = {"name": directives.unchanged_required}

    def run(self):
        """Return the table, or an error that says what is there instead."""
        stem = self.arguments[0]
        try:
            card = Table(self.env.srcdir, stem)
            self.env.note_dependency(str(card.path))
            if not card.is_card:
                raise TableError(
                    f"{card.path.name} has no properties and values"
                )
        except TableError as error:
            raise self.error(f"reading-card {stem!r}: {error}") from None
        body = nodes.tbody()
        for column, text in zip(card.columns, card.rows[0], strict=True):
            row = nodes.row()
            title = nodes.paragraph(text=column.replace("_", " "))
            row += nodes.entry("", title)
            row += nodes.entry("", nodes.paragraph("", "", typeset(text, ())))
            body += row
        widths = [nodes.colspec(colwidth=width) for width in (2, 1)]
        group = nodes.tgroup("", *widths, body, cols=2, added=True)
        table = nodes.table("", classes=["card"], stem=stem)
        caption, _ = self.parse_inline(" ".join(self.content))
        table += [nodes.title("", "", *caption), group]
        self.set_source_info(table)
        self.add_name(table)
        return [table]


class Record(CSVTable):
    """The directive csv-table: nobody has typed what it takes from a file."""

    def run(self):
        """Return the table; only its caption is the author's."""
        found = super().run()
        if isinstance(found[0], nodes.table) and "file" in self.options:
            for group in found[0].findall(nodes.tgroup):
                group["added"] = True
        return found


def nothing(writer, node):
    """Write no more than the word."""


def setup(app):
    """Register the roles and the directive."""
    app.add_node(Word, html=(nothing, nothing))
    app.add_role("value", Value())
    app.add_role("given", Given())
    app.add_directive("reading-card", Card)
    app.add_directive("csv-table", Record, override=True)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
