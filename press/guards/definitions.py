"""Definitions in the glossary that say which way, and nothing holds it.

A word such as "before" or "larger" can be turned into its opposite, and the
sentence still reads well. So it stands in the claim of a test, or an equation
of the same definition says it too.
"""

import re

from docutils import nodes
from sphinx.addnodes import pending_xref

from press.guards import hear
from press.pages import place, prose

PAGE = "docs/glossary"
WAY = re.compile(
    r"\b(?:before|after|first|last|above|below|behind|forwards?|backwards?"
    r"|inwards?|outwards?|larger|largest|smaller|smallest|higher|highest|lower"
    r"|lowest|more|most|less|least|fewer|positive|negative|minus|plus|grows?"
    r"|falls?|rises?|only|never|always|every|no|none)\b"
)


def page(env, document):
    """Yield each word of direction that only care holds."""
    for item in document.findall(nodes.definition_list_item):
        definition = item[-1]
        links = definition.findall(pending_xref)
        if any(link["reftype"] == "eq" for link in links):
            continue
        for text in prose(definition):
            if isinstance(text.parent, nodes.emphasis):
                continue
            for word in WAY.findall(text):
                yield (
                    place(item[0], word),
                    f"{word!r} says which way, and nothing holds it. Let it "
                    "stand in a {claim}, or refer to the equation, {eq}.",
                )


def setup(app):
    """Hear the glossary."""
    return hear(app, __name__, page, pages=PAGE)
