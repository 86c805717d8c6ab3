"""Visit a page in one window, in every width and theme, and note what is wrong.

Width and theme change while the page is open, as they do when a reader turns a
phone or the evening comes; so a page is loaded once and looked at six times.
"""

from conftest import FIGURES, LAYOUT, THEMES, WIDTHS


def visit(context, url):
    """Return what is wrong with a page, as sentences."""
    wrong = []
    own = url.partition("//")[0], url.split("/")[2]

    def requested(request):
        scheme, _, rest = request.url.partition("//")
        inside = (scheme, rest.partition("/")[0]) == own
        if not inside and not request.url.startswith(("data:", "blob:")):
            wrong.append(f"a request leaves: {request.url}")

    def logged(message):
        if message.type in ("error", "warning"):
            wrong.append(f"console: {message.text}")

    tab = context.new_page()
    tab.on("request", requested)
    tab.on("console", logged)
    tab.on("pageerror", lambda error: wrong.append(f"error: {error}"))
    try:
        tab.goto(url)
        for width in WIDTHS:
            tab.set_viewport_size({"width": width, "height": 800})
            wrong += [f"{width}: {what}" for what in tab.evaluate(LAYOUT)]
        for theme in THEMES:
            tab.emulate_media(color_scheme=theme)
            wrong += [f"{theme}: {what}" for what in tab.evaluate(FIGURES)]
    finally:
        tab.close()
    return wrong
