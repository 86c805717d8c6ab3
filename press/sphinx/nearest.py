"""A reference to something that is not there: the name that may be meant.

Sphinx says what it did not find; an author wants to know what there is.
"""

import difflib

from sphinx.util import logging


def names(env, domain, role):
    """Return what a role could refer to."""
    if role == "eq":
        return list(env.get_domain("math").equations)
    if role == "doc":
        return [f"/{name}" for name in env.found_docs]
    kinds = domain.object_types if domain else {}
    return [
        name
        for name, _, kind, *_ in (domain.get_objects() if domain else ())
        if kind not in kinds or role in kinds[kind].roles or role == "numref"
    ]


def missing(app, domain, node):
    """Report a reference that leads nowhere, and tell that it is done."""
    target, role = node["reftarget"], node["reftype"]
    if role == "ref":
        return None  # Sphinx speaks for this one itself.
    known = names(app.env, domain, role)
    near = difflib.get_close_matches(target, known, 1, 0.5)
    hint = f"; did you mean {near[0]!r}?" if near else ""
    logging.getLogger(__name__).warning(
        "%s: not found: %r%s",
        role,
        target,
        hint,
        location=node,
        type="ref",
        subtype=role,
    )
    return True


def setup(app):
    """Ask to be told of every reference that leads nowhere."""
    app.connect("warn-missing-reference", missing)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
