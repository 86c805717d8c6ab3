r"""A displayed equation, with the C++ function that computes it.

    ```{formula} activation::sigmoid
    :label: eq-sigmoid

    \sigma(x) = \frac{1}{1 + e^{-x}}
    ```

The name of the function is optional; it becomes a link to the reference, and
the equation is held against the function. Any other equation is checked as an
identity, at points where the condition in `:where:` holds. What cannot be
checked says why in `:exempt:`. A function of vectors says in `:letters:` which
letter is which parameter; a formula that calls a parameter otherwise than the
code says so in `:parameters:`.
"""

from docutils import nodes
from docutils.parsers.rst import directives
from docutils.statemachine import StringList
from sphinx.directives.patches import MathDirective

from press.formulas.house import house
from press.sphinx import link


class Formula(MathDirective):
    """The directive: sets the equation and links its function."""

    final_argument_whitespace = False
    # How press/formulas checks the equation; a reader does not see it.
    option_spec = {
        **MathDirective.option_spec,
        "where": directives.unchanged_required,
        "exempt": directives.unchanged_required,
        "letters": directives.unchanged_required,
        "parameters": directives.unchanged_required,
    }

    def run(self):
        """Return the equation and, if a function is named, the link to it."""
        function = self.arguments.pop() if self.arguments else None
        plain = "\n".join(self.content).strip()
        # Room between the lines of a chain; the source stays plain.
        roomy = house(plain).replace(r"\\", r"\\[0.6em]").splitlines()
        items = [self.content.items[0]] * len(roomy)
        self.content = StringList(roomy, items=items)
        equation = super().run()
        for node in equation:
            if isinstance(node, nodes.math_block):
                node["latex"] = plain
                node["function"] = function
        if not function:
            return equation
        name = nodes.literal(text=function)
        target = link(self.env.docname, "cpp:func", function, name)
        self.set_source_info(target)
        line = nodes.paragraph(
            "", "in C++: ", target, classes=["function"], added=True
        )
        return [nodes.container("", *equation, line, classes=["formula"])]


def setup(app):
    """Register the directive."""
    app.add_directive("formula", Formula)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
