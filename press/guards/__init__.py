"""Guards: each module finds one way in which the book could drift.

A guard is a small extension of Sphinx, and conf.py loads every module in here.
It has one or more of three functions, which yield (place, message), where a
place is a node of a page or "file:line":

    page(env, document)   reads a page, when Sphinx has parsed it
    book(env)             compares the pages, when all of them are there
    files(root)           reads what no page tells; `make test` asks it too

What it says ends in [guard.NAME], in `make book` and in `make serve`. What a
page tells the book is kept with the page, by `keep` in press/pages.py.
"""

from sphinx.util import logging

logger = logging.getLogger(__name__)


def hear(app, name, page=None, book=None, files=None, pages="chapters/"):
    """Let a guard hear pages, whose names begin so, the book, and its files."""
    subtype = name.rpartition(".")[2]

    def tell(found):
        for place, message in found:
            # Sphinx takes a name alone for that of a page.
            if isinstance(place, str) and ":" not in place:
                place += ":1"
            logger.warning(
                message, location=place, type="guard", subtype=subtype
            )

    def read(app, document):
        if app.env.docname.startswith(pages):
            tell(page(app.env, document))

    # Before anything that a page is given besides its own text.
    if page:
        app.connect("doctree-read", read, priority=100)
    if book:
        app.connect("env-check-consistency", lambda app, env: tell(book(env)))
    if files:
        app.connect(
            "env-check-consistency", lambda app, env: tell(files(env.srcdir))
        )
    return {"parallel_read_safe": True, "parallel_write_safe": True}
