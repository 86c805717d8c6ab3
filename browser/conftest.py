"""What the tests of the pages share: the pages, a browser, a server.

Everything in build/html that ends in .html is a page; none is registered.
"""

import contextlib
import functools
import http.server
import shutil
import threading
from pathlib import Path

import pytest
from playwright.sync_api import sync_playwright

from press import ROOT

HTML = ROOT / "build/html"
PAGES = sorted(str(p.relative_to(HTML)) for p in HTML.rglob("*.html"))
CHAPTERS = [page for page in PAGES if page.startswith("chapters/")]
WIDTHS = (360, 768, 1440)
THEMES = ("light", "dark")
# Milliseconds after which a reader, and a test, stops waiting.
WAIT = 8000


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


@pytest.fixture(scope="session")
def server():
    """Return the address at which the book is served."""
    with serving(HTML) as address:
        yield address


@pytest.fixture(scope="session")
def browser():
    """Return the browser that all tests use."""
    with sync_playwright() as playwright:
        program = shutil.which("chromium")
        browser = playwright.chromium.launch(executable_path=program)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def contexts(browser):
    """Return a function that gives a window, one for each set of options."""
    kept = {}

    def give(**options):
        key = repr(sorted(options.items()))
        if key not in kept:
            kept[key] = browser.new_context(reduced_motion="reduce", **options)
            kept[key].set_default_timeout(WAIT)
        return kept[key]

    return give


@pytest.fixture
def tab(browser):
    """Return an empty page of a reader who has read nothing yet."""
    context = browser.new_context(reduced_motion="reduce")
    context.set_default_timeout(WAIT)
    yield context.new_page()
    context.close()


def address(origin, page, server):
    """Return where a page is, on disk or on the server."""
    return f"{server}/{page}" if origin == "http" else f"file://{HTML / page}"


def source(script, function):
    """Return a script of this folder as the body of a function's call."""
    text = (Path(__file__).parent / script).read_text(encoding="utf-8")
    return f"() => {{ {text}; return {function}(); }}"


LAYOUT = source("layout.js", "layout")
FIGURES = source("figures.js", "figures")
