"""A chapter is light, with all that comes with it."""

import gzip
from urllib.parse import unquote, urlsplit

from pages import HTML

LIMIT = 400_000
# Compressed already; a server sends these as they are.
PACKED = (".woff2", ".png")


def weight(paths):
    """Return the bytes that a server sends for some files."""
    contents = {path: path.read_bytes() for path in paths}
    return sum(
        len(data if path.suffix in PACKED else gzip.compress(data))
        for path, data in contents.items()
    )


def loaded(visit, folder):
    """Read the page to its end and return the files that came with it."""
    visit.tab.wait_for_load_state("networkidle")
    visit.tab.keyboard.press("End")
    # A preview brings what only some readers ask for.
    link = visit.tab.locator('article a[href*="#term-"]').first
    if link.count():
        link.focus()
    visit.tab.wait_for_timeout(300)
    parts = map(urlsplit, visit.requests)
    return {
        folder / unquote(part.path).lstrip("/")
        for part in parts
        if part.scheme in ("http", "https")
    }


def light(visit):
    """Allow a server to send a little for a chapter."""
    files = loaded(visit, HTML)
    if len(files) <= 5 or not any(file.suffix == ".html" for file in files):
        yield f"{len(files)} files are loaded; are they all heard?"
    if weight(files) > LIMIT:
        yield f"{weight(files)} bytes are sent, {LIMIT} are allowed"
