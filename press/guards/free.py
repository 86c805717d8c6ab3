"""Sentences that care alone holds: at most one of twenty in a chapter.

What holds a sentence stands in press/sphinx/held.py. A chapter that is too
short for twenty sentences may have two that are free.
"""

from press.guards import hear
from press.sphinx.held import judged


def page(env, document):
    """Yield each free sentence of a chapter that has too many."""
    found = [*judged(document)]
    free = [(node, text) for node, text, kind in found if kind == "free"]
    most = max(2, len(found) // 20)
    if len(free) <= most:
        return
    for node, text in free:
        yield (
            node,
            f"nothing holds {text!r}. Of {len(found)} sentences at most {most} "
            f"may be free, and {len(free)} are. Give it a claim, a value, a "
            "formula or a source, or leave it out.",
        )


def setup(app):
    """Hear the chapters."""
    return hear(app, __name__, page)
