"""The pages of the book, and where they are: on disk and on a server.

Everything in build/html that ends in .html is a page; none is registered.
"""

import contextlib
import functools
import http.server
import threading

from press import ROOT

HTML = ROOT / "build/html"
PAGES = sorted(str(p.relative_to(HTML)) for p in HTML.rglob("*.html"))
CHAPTERS = [page for page in PAGES if page.startswith("chapters/")]


class Quiet(http.server.SimpleHTTPRequestHandler):
    """Serves files and says nothing."""

    def log_message(self, *arguments):
        """Say nothing."""


@contextlib.contextmanager
def serving(folder):
    """Serve a folder; give its address."""
    handler = functools.partial(Quiet, directory=folder)
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def address(origin, page, server):
    """Return where a page is, on disk or on the server."""
    return f"{server}/{page}" if origin == "http" else f"file://{HTML / page}"
