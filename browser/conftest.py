"""What the tests of the pages share: a browser, its windows, a server."""

import contextlib
import shutil

import pytest
from pages import HTML, serving
from playwright.sync_api import sync_playwright

# Milliseconds after which a test stops waiting for something on a page, and for
# a page, which a machine with much else to do may open slowly.
WAIT, OPEN = 8000, 60_000


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


@pytest.fixture
def window(browser):
    """Return a function that opens an empty page, as for a new reader."""
    with contextlib.ExitStack() as opened:

        def give(script=True):
            context = browser.new_context(
                reduced_motion="reduce", java_script_enabled=script
            )
            opened.callback(context.close)
            context.set_default_timeout(WAIT)
            context.set_default_navigation_timeout(OPEN)
            return context.new_page()

        yield give


@pytest.fixture
def tab(window):
    """Return an empty page of a reader who has read nothing yet."""
    return window()
