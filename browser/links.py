"""What the pages link to, and whether it is there."""

from html.parser import HTMLParser
from urllib.parse import unquote, urlsplit


class Page(HTMLParser):
    """The ids of a page, and what it links to or loads."""

    def __init__(self, path):
        """Read a page."""
        super().__init__()
        self.ids, self.links = set(), []
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag, attributes):
        """Note the ids and links of a tag."""
        for name, value in attributes:
            if name in ("id", "name") and value:
                self.ids.add(value)
            if name in ("href", "src") and value is not None:
                self.links.append(value)


def broken(folder):
    """Return a sentence for each link that lands nowhere."""
    pages = {path: Page(path) for path in sorted(folder.rglob("*.html"))}
    wrong = []
    for path, page in pages.items():
        for link in page.links:
            parts = urlsplit(link)
            if parts.scheme or parts.netloc:
                continue
            target = path
            if parts.path:
                target = (path.parent / unquote(parts.path)).resolve()
            there = pages[target].ids if target in pages else set()
            where = f"{path.relative_to(folder)}: {link}"
            if not target.is_file():
                wrong.append(f"{where}: no such file")
            elif parts.fragment and unquote(parts.fragment) not in there:
                wrong.append(f"{where}: no such place")
    return wrong
