"""The unit that a column states, as the last word of its name.

A program prints the header `x lost_ulp`, or `bytes`, and so says what the
numbers count. A unit is named in other places by the words below, in which #
stands for the number itself. Half an ulp is an amount, not a unit.
"""

import re

UNITS = {
    "bytes": r"bytes",
    "epsilons": r"epsilons?",
    "ms": r"ms|milliseconds?",
    "ns": r"ns|nanoseconds?",
    "percent": r"percent|%",
    "rms": r"root mean squares?",
    "share": r"shares?|# of (?:it|the)",
    "spacings": r"spacings",
    "ulp": r"(?<![Hh]alf an )(?<!half )ulp",
}


def unit(column):
    """Return the unit that a column states, or None."""
    last = column.rpartition("_")[2]
    return last if last in UNITS else None


def said(text, before=r"(?<!\w)"):
    """Return the units that a text names."""
    return {
        name
        for name, words in UNITS.items()
        if re.search(rf"{before}(?:{words})(?!\w)", text)
    }


def behind(text):
    """Return the unit named right behind each number of a sentence, or None."""
    return [
        next(iter(said(rest, before=r"^ ")), None)
        for rest in text.split("#")[1:]
    ]
