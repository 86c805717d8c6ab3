"""Visit a page once, and let all checks hear the visit.

A check is a function of a visit that yields what is wrong, as sentences. Width
and theme change while the page is open, as they do when a reader turns a phone
or the evening comes.
"""

from dataclasses import dataclass, field
from pathlib import Path

from playwright.sync_api import Page

WIDTHS = (360, 768, 1440)
THEMES = ("light", "dark")


@dataclass
class Visit:
    """A page that is open, and what was heard since it was opened."""

    tab: Page
    url: str
    requests: set = field(default_factory=set)
    heard: list = field(default_factory=list)

    def listen(self):
        """Note what the page asks for, and every complaint."""
        own = self.url.partition("//")[0], self.url.split("/")[2]

        def requested(request):
            self.requests.add(request.url)
            scheme, _, rest = request.url.partition("//")
            inside = (scheme, rest.partition("/")[0]) == own
            if not inside and not request.url.startswith(("data:", "blob:")):
                self.heard.append(f"a request leaves: {request.url}")

        def logged(message):
            if message.type in ("error", "warning"):
                self.heard.append(f"console: {message.text}")

        self.tab.on("request", requested)
        self.tab.on("console", logged)
        self.tab.on(
            "pageerror", lambda error: self.heard.append(f"error: {error}")
        )

    def look(self, width=1440, theme="light"):
        """Give the window a width, and the page a theme."""
        self.tab.set_viewport_size({"width": width, "height": 800})
        self.tab.emulate_media(color_scheme=theme)


def source(script, function):
    """Return a script of this folder as the body of a function's call."""
    text = (Path(__file__).parent / script).read_text(encoding="utf-8")
    return f"() => {{ {text}; return {function}(); }}"


LAYOUT = source("layout.js", "layout")
COLOURS = source("colours.js", "colours")


def layout(visit):
    """Nothing is cut off, lies over something else or leaves the page."""
    for width in WIDTHS:
        visit.look(width)
        for what in visit.tab.evaluate(LAYOUT):
            yield f"{width} wide: {what}"


def colours(visit):
    """Every text can be read, and every figure seen, in both themes."""
    for width in WIDTHS[::2]:
        for theme in THEMES:
            visit.look(width, theme)
            for what in visit.tab.evaluate(COLOURS):
                yield f"{width} wide, {theme}: {what}"


def visit(tab, url, checks=(layout, colours)):
    """Open a page, and return what the checks find, as sentences."""
    now = Visit(tab, url)
    now.listen()
    tab.goto(url)
    wrong = [what for check in checks for what in check(now)]
    return [*now.heard, *wrong]
