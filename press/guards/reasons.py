"""Reasons that nothing holds.

A word such as "because" or "so" makes a sentence a claim about what would
happen otherwise. A test takes the cause away and sees the effect go; or a
formula, a value or a source stands in the paragraph; or the reason is a step of
pure logic, marked {argued}`so that ...`.
"""

import re

from press.guards import hear
from press.pages import place
from press.sphinx.held import judged

CAUSAL = re.compile(
    r"\b(?:because|since|therefore|thus|hence|why|causes?|caused|due to|so"
    r"|owing to|decides?|(?:comes?|came|follows?|results?) from|leads? to"
    r"|thanks to|which makes|makes it|depends? on|for this reason|only care)\b",
    re.IGNORECASE,
)
# Words that look causal and are not.
OTHER = re.compile(r"\bso (?:far|many|much|few|does|do|is|are|has|on)\b", re.I)


def page(env, document):
    """Yield each sentence that gives a reason and is free."""
    for paragraph, text, kind in judged(document):
        found = CAUSAL.search(OTHER.sub("", text))
        if found and kind == "free":
            yield (
                place(paragraph, found[0]),
                f"{found[0]!r} gives a reason, and nothing in the paragraph "
                f"holds it: {text!r}. Mark the claim of a test that takes the "
                "cause away, or give the formula, the value or the source; a "
                "step of pure logic is {argued}`...`.",
            )


def setup(app):
    """Hear the chapters."""
    return hear(app, __name__, page)
