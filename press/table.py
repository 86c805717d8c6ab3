"""Read what a program printed: a header line, then rows of columns."""

from pathlib import Path

OUTPUT = Path("build", "output")


class TableError(ValueError):
    """What was asked for is not in the table; says what is."""


class Table:
    """One output file.

    A *card*, a table of the two columns "property" and "value", is read as if
    its properties were the columns of a single row.
    """

    def __init__(self, root, stem):
        """Read what the listing called stem has printed."""
        self.path = Path(root, OUTPUT, f"{stem}.txt")
        if not self.path.is_file():
            there = sorted(file.stem for file in self.path.parent.glob("*.txt"))
            raise TableError(
                f"no listing is called {stem!r}; there are: {', '.join(there)}"
            )
        lines = self.path.read_text(encoding="utf-8").splitlines()
        self.columns, *self.rows = [line.split() for line in lines]
        self.is_card = self.columns == ["property", "value"]
        if self.is_card:
            self.columns, row = map(list, zip(*self.rows, strict=True))
            self.rows = [row]

    def cell(self, column, row=None):
        """Return a cell as printed.

        A row is named by its number, counted from 1, or by its first cell.
        """
        if column not in self.columns:
            raise TableError(
                f"{self.path.name} has no column {column!r}; "
                f"it has: {', '.join(self.columns)}"
            )
        return self.row(row)[self.columns.index(column)]

    def row(self, name):
        """Return a row; only a table of one row has one without a name."""
        if name is None and len(self.rows) == 1:
            return self.rows[0]
        if name is None:
            raise TableError(
                f"{self.path.name} has {len(self.rows)} rows; say which, "
                "as stem:column:row"
            )
        named = [row for row in self.rows if row[0] == name]
        if len(named) == 1:
            return named[0]
        if name.isdigit() and 1 <= int(name) <= len(self.rows):
            return self.rows[int(name) - 1]
        raise TableError(
            f"{self.path.name} has no row {name!r}; the rows begin with: "
            + ", ".join(row[0] for row in self.rows)
        )
