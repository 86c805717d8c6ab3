"""Listings and figures that no page shows."""

from pathlib import Path

from docutils import nodes
from sphinx.addnodes import download_reference

from press.guards import hear
from press.pages import keep, kept


def page(env, document):
    """Keep the files of what the page shows, or links at a figure; yield none.

    A caption of a figure links the script and the programs behind it.
    """
    blocks = document.findall(nodes.literal_block)
    links = document.findall(download_reference)
    cards = document.findall(nodes.table)
    shown = {Path(block.get("source", "")).name for block in blocks}
    shown |= {Path(link["reftarget"]).name for link in links}
    shown |= {f"{card['stem']}.txt" for card in cards if "stem" in card}
    keep(env, "shown", shown)
    return ()


def book(env):
    """Yield each listing and each figure without a reader."""
    shown = set().union(*kept(env, "shown").values())
    for script in sorted(env.srcdir.glob("figures/*.gp")):
        if script.name not in {*shown, "style.gp"}:
            yield (
                f"figures/{script.name}",
                "no page shows this figure. Show it with a figure directive, "
                "or remove the script.",
            )
    for listing in sorted(env.srcdir.glob("code/*/*.cpp")):
        if shown.isdisjoint({listing.name, f"{listing.stem}.txt"}):
            yield (
                str(listing.relative_to(env.srcdir)),
                "no page shows this listing, its output, or a figure of it. "
                "Include it, or remove it.",
            )


def setup(app):
    """Hear the chapters and the cover."""
    return hear(app, __name__, page, book, pages=("chapters/", "index"))
