"""Python twins that do not print the table of their C++ listing."""


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


def findings(root):
    """Return a message for each twin that differs or has no listing."""
    messages = []
    for twin in sorted(root.glob("code/*/*.py")):
        name = twin.relative_to(root)
        if not twin.with_suffix(".cpp").is_file():
            messages.append(f"{name}: no listing {twin.stem}.cpp beside it.")
            continue
        output = root / "build" / "output"
        wrong = compare(
            (output / f"{twin.stem}.txt").read_text(),
            (output / f"{twin.stem}.python.txt").read_text(),
        )
        if wrong:
            messages.append(
                f"{name}: not the table of {twin.stem}.cpp: {wrong}"
            )
    return messages
