"""Every page, from disk and from a server, with and without JavaScript.

A server sends what lies on disk. So there a page is only heard: what it asks
for, and what it complains of. On disk it is looked at.
"""

import pytest
from checks import (
    accessible,
    jumps,
    neighbours,
    on_paper,
    painted_at_once,
    spoken,
)
from copying import copied
from pages import CHAPTERS, PAGES, address
from visit import colours, layout, visit
from weight import light

LOOKS = (layout, colours)
# Where a page is, with JavaScript or without, and its checks, in their order.
WAYS = {
    "file-script": (
        "file",
        True,
        (*LOOKS, painted_at_once, spoken, on_paper, neighbours, copied)
        + (jumps, accessible),
    ),
    "file-bare": ("file", False, (*LOOKS, on_paper)),
    "http-script": ("http", True, (light,)),
    "http-bare": ("http", False, ()),
}
OF_CHAPTERS = (on_paper, neighbours, copied, jumps, light)


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("page", PAGES)
def test_nothing_is_wrong_with_a_page(page, way, window, server):
    origin, script, checks = WAYS[way]
    if page not in CHAPTERS:
        checks = [one for one in checks if one not in OF_CHAPTERS]
    wrong = visit(window(script), address(origin, page, server), checks)
    if wrong:
        told = [
            f"{page}, {'with' if script else 'without'} JavaScript, "
            f"{'on disk' if origin == 'file' else 'from a server'}:",
            *wrong,
            f"To look again: python -m pytest browser -k '{page}-{way}'",
        ]
        pytest.fail("\n    ".join(told), pytrace=False)
