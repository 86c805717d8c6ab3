"""Python twins that do not print the table of their C++ listing."""

from press.guards import hear


def cells(text):
    """Return a table as lines of cells."""
    return [line.split() for line in text.splitlines()]


def same(a, b):
    """Tell whether two cells agree, to within 1 in the last printed digit.

    Whole numbers are counts or answers, not rounded; they agree exactly.
    """
    if a == b or "." not in a:
        return a == b
    try:
        digits = len(a.partition(".")[2])
        return abs(float(a) - float(b)) <= 1.001 * 10.0**-digits
    except ValueError:
        return False


def compare(listing, twin):
    """Return what differs in two tables, or None."""
    listing, twin = cells(listing), cells(twin)
    if len(listing) != len(twin):
        return f"it prints {len(twin)} lines, the listing {len(listing)}"
    for number, (left, right) in enumerate(zip(listing, twin, strict=True), 1):
        if len(left) != len(right) or not all(map(same, left, right)):
            expected, got = " ".join(left), " ".join(right)
            return f"line {number}: expected {expected!r}, got {got!r}"
    return None


def files(root):
    """Yield each twin that differs or has no listing."""
    output = root / "build" / "output"
    for twin in sorted(root.glob("code/*/*.py")):
        name = str(twin.relative_to(root))
        if not twin.with_suffix(".cpp").is_file():
            yield name, f"no listing {twin.stem}.cpp beside it."
            continue
        tables = (f"{twin.stem}.txt", f"{twin.stem}.python.txt")
        if wrong := compare(*((output / t).read_text() for t in tables)):
            yield name, f"not the table of {twin.stem}.cpp: {wrong}"


def setup(app):
    """Say nothing while the book is set, as a page may need no twin."""
    return hear(app, __name__)
