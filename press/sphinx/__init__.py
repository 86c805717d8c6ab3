"""The roles and directives of the book, and what its pages need."""

from docutils import nodes
from sphinx.addnodes import pending_xref
from sphinx.util.docutils import SphinxRole


class Role(SphinxRole):
    """A role that sets one node, or says where and what is wrong."""

    def run(self):
        """Return the node, or the reason why there is none."""
        try:
            return [self.node()], []
        except ValueError as error:
            message = self.inliner.reporter.error(
                f"{self.name} {self.text!r}: {error}", line=self.lineno
            )
            return [nodes.problematic(self.rawtext, self.rawtext)], [message]


def link(page, kind, target, text):
    """Return a reference of a page to a target, its kind as domain:role."""
    domain, role = kind.split(":")
    link = pending_xref("", text, reftarget=target, refdoc=page, refwarn=True)
    link.update_all_atts(
        {"refdomain": domain, "reftype": role, "refexplicit": True}
    )
    return link
