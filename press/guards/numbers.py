"""Numbers in sentences that a program could have printed.

Decimals, percentages and numerals of two digits or more come from a program,
by the role `value`, or are the author's choice and are held to the file that
makes it: {given}`20 gradient_depth.cpp`. A caption states a result, so there
the words from three on are numbers too: {value}`stem:column %w` prints a word.
"""

import re

from press.guards import pages

NUMBER = r"(?<![\w.+])(?:\d+[.,]\d+|\d+(?=\s?%)|\d{2,})(?![\w])"
GIVEN = r"\{given\}`([^`\s]+) ([^`\s]+)(?: %w)?`"
WORD = (
    r"\b(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty"
    r"|thirty|(?:hundred|thousand|million)(?:ths?)?)\b"
)


def findings(root):
    """Return a message for each number that is typed, or given wrongly."""
    messages = []
    for page, text in pages.chapters(root):
        for line, words in pages.prose(text):
            messages += [
                f"{page}:{line}: the number {number} is typed. Let a program "
                f"print it and write {{value}}`listing:column`; or, if it is "
                f"a choice, name the file that makes it: {{given}}`{number} "
                "listing.cpp`."
                for number in re.findall(NUMBER, words)
            ]
        for line, words in pages.captions(text):
            messages += [
                f"{page}:{line}: a caption states a result, and the number "
                f"{word} is typed. Let a program print it, and write "
                f"{{value}}`listing:column:row %w`."
                for word in re.findall(WORD, words)
            ]
        for line, words in enumerate(text.splitlines(), 1):
            messages += [
                f"{page}:{line}: {name} does not contain {number}."
                for number, name in re.findall(GIVEN, words)
                if not contains(root, name, number)
            ]
    return messages


def contains(root, name, number):
    """Tell whether a file of the book contains a number, as a whole."""
    exact = rf"(?<![\w.]){re.escape(number)}(?![\w.])"
    return any(
        re.search(exact, file.read_text(encoding="utf-8"))
        for folder in ("code", "docs", "figures", "lab", "press")
        for file in root.glob(f"{folder}/**/{name}")
    )
