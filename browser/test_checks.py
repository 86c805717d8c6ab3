"""Each check finds what it is for, on small pages made wrong on purpose."""

import pytest
from checks import (
    JUMPS,
    accessible,
    jumps,
    neighbours,
    on_paper,
    painted_at_once,
    spoken,
)
from copying import not_copied
from links import broken
from pages import serving
from test_keys import stays
from test_tabs import CHOSEN
from visit import COLOURS, LAYOUT, Visit, visit
from weight import loaded, weight

PAGE = """<!doctype html><html lang="en"><head><title>Try</title>
<meta name="viewport" content="width=device-width">
<style>body {{ background: #fff; color: #000; }} @media
(prefers-color-scheme: dark) {{ body {{ background: #111; color: #eee; }} }}
{style}</style></head><body><main><h1>Try</h1>{body}</main></body></html>"""

DRAWING = """<figure id="f"><svg width="300" height="200">
<path d="M0,0 L300,200" fill="none" stroke="{line}"/>
<text x="9" y="99" fill="{text}">name</text></svg></figure>"""


@pytest.fixture
def write(tmp_path):
    """Return a function that writes a page and returns its address."""

    def put(body, style="", name="page.html"):
        (tmp_path / name).write_text(PAGE.format(body=body, style=style))
        return f"file://{tmp_path / name}"

    return put


@pytest.fixture
def found(write, window):
    """Return a function that visits a page and returns what is wrong."""

    def ask(body, style="", script=True, **checks):
        return visit(window(script), write(body, style), **checks)

    return ask


def test_a_good_page_passes(found):
    drawing = DRAWING.format(line="#808080", text="currentColor")
    assert found(f"<p>A sentence.</p>{drawing}") == []


WRONG = {
    "wide": ('<div style="width: 500px">Wide</div>', "the page is 508 wide"),
    "hidden": (
        '<p style="width: 3em; overflow: hidden; white-space: nowrap">'
        "A sentence that is too long</p>",
        "is cut off by <p",
    ),
    "outside": (
        '<p style="position: absolute; left: -2em">Outside</p>',
        "leaves the page",
    ),
    "over": (
        '<p>Below</p><p style="margin-top: -2.2em">Above</p>',
        "lies over",
    ),
    "labels": (
        '<svg><text x="9" y="50">one</text><text x="12" y="52">2</text></svg>',
        '"one" lies over <text class=""> "2"',
    ),
    "request": (
        '<img alt="" src="http://127.0.0.1:9/a.png">',
        "a request leaves: http://127.0.0.1:9/a.png",
    ),
    "error": ("<script>nothing()</script>", "error: nothing is not defined"),
    "console": ('<script>console.error("no")</script>', "console: no"),
    "missing": ('<img alt="" src="no.png">', "console: Failed to load"),
    "black": (
        DRAWING.format(line="#000", text="currentColor"),
        "dark: figure f: path : 1.1 : 1 where 3 : 1 are needed",
    ),
    "grey": (
        DRAWING.format(line="#808080", text="#777"),
        "dark: figure f: text : 4.2 : 1 where 4.5 : 1 are needed",
    ),
    "faint": (
        '<p style="color: #aaa">Faint</p>',
        '360 wide, light: <p class=""> "Faint": 2.3 : 1 where 4.5',
    ),
    "faint by night": (
        '<p style="color: #333">Faint</p>',
        "1440 wide, dark: <p",
    ),
    "image": (
        '<figure><img alt="" src="data:image/gif;base64,R0lGODlhAQABAAAA'
        'ACwAAAAAAQABAAA="></figure>',
        "an image does not follow",
    ),
}


@pytest.mark.parametrize("kind", WRONG)
def test_a_visit_finds(kind, found):
    body, sentence = WRONG[kind]
    assert sentence in "\n".join(found(body))


def test_what_scrolls_is_not_cut_off(found):
    style = "p { width: 3em; overflow: auto; white-space: nowrap }"
    assert found("<p>A sentence that is too long</p>", style) == []


def test_layout_and_figures_are_looked_at_without_script(found):
    body = WRONG["wide"][0] + WRONG["black"][0]
    wrong = "\n".join(found(body, script=False))
    assert "the page is" in wrong and "dark: figure f" in wrong


HINT = '<div class="admonition exercise"><details{0}><p>A</p></details></div>'
KEPT = "<style>@media print {{ details {{ display: none }} }}</style>"


@pytest.mark.parametrize(
    "check, body, sentence",
    [
        (accessible, '<img src="data:,">', "image-alt"),
        (accessible, "<h3>Too deep</h3>", "heading-order"),
        (
            accessible,
            '<pre style="width: 40px; overflow: auto">a long line</pre>',
            "360 wide: scrollable-region-focusable",
        ),
        (on_paper, HINT.format(" open"), "is not folded"),
        (on_paper, KEPT + HINT.format(""), "is not seen on paper"),
        (on_paper, '<nav class="turning">1</nav>', "something to click: 1"),
        (neighbours, "<p>No links</p>", "the top of the page leads to []"),
        (spoken, '<i class="katex"></i>', 'read out of <i class="katex">'),
        (
            jumps,
            '<a href="#a">1</a><header></header>'
            '<article><a href="#a">1</a></article><p hidden id="a">2</p>',
            "360 wide: the link to #a is folded",
        ),
    ],
)
def test_a_check_of_a_visit_finds(check, body, sentence, found):
    assert sentence in "\n".join(found(body, checks=[check]))


def test_a_script_that_is_waited_for_is_found(tab, tmp_path):
    (tmp_path / "a.js").write_text("")
    page = tmp_path / "page.html"
    page.write_text('<head><script src="a.js"></script></head>')
    [wrong] = visit(tab, f"file://{page}", [painted_at_once])
    assert "the first paint waits for file:" in wrong


def test_broken_links_are_found(write, tmp_path):
    write('<a href="other.html#there">1</a><a href="#here">2</a>', "")
    write('<p id="there"><a href="gone.html">3</a></p>', "", "other.html")
    assert broken(tmp_path) == [
        "other.html: gone.html: no such file",
        "page.html: #here: no such place",
    ]


COPIES = """<pre>{code}</pre><button class="copybtn">Copy</button><script>
document.querySelector("button").onclick = () => {{
  getSelection().selectAllChildren(document.querySelector("pre"));
  document.execCommand("copy");
}};</script>"""


@pytest.mark.parametrize("code, lost", [("int a;", 0), ("$ int a;", 1)])
def test_a_copy_that_is_not_the_code_is_found(code, lost, write, tab):
    tab.goto(write(COPIES.format(code=code)))
    assert len(not_copied(tab, [("a.cpp", "int a;")])) == lost


def test_tabs_out_of_step_are_found(write, tab):
    tabs = (
        f'<input id="{number}{language}" name="{number}" type="radio" {chosen}>'
        f'<label class="sd-tab-label" data-sync-group="language" '
        f'data-sync-id="{language}" for="{number}{language}">Tab</label>'
        for number, language, chosen in [
            *[(1, "cpp", "checked"), (1, "python", "")],
            *[(2, "cpp", ""), (2, "python", "checked")],
        ]
    )
    tab.goto(write("".join(tabs)))
    assert tab.evaluate(CHOSEN) == ["cpp", "python"]


TURNS = """<script>addEventListener("keydown", () => {
  location.href = "other.html";
});</script>"""


@pytest.mark.parametrize("script, there", [("", True), (TURNS, False)])
def test_a_key_that_turns_no_page_is_found(script, there, write, tab):
    write("<p>Other</p>", "", "other.html")
    tab.goto(write(script))
    assert stays(tab, "ArrowRight", "page.html") is there


def test_a_place_that_is_not_seen_is_found(write, tab):
    style = "header { position: sticky; top: 0; height: 3em }"
    style += " .good { scroll-margin-top: 4em } .room { height: 200vh }"
    body = (
        '<header>Bar</header><article><a href="#bad">1</a>'
        '<a href="#good">2</a><a href="#closed">3</a></article>'
        '<p id="bad">1</p><p id="good" class="good">2</p>'
        '<div style="display: none"><p id="closed">3</p></div>'
        '<p class="room">Room</p>'
    )
    tab.goto(write(body, style))
    assert tab.evaluate(JUMPS) == [
        "#bad is under the header",
        "#closed is folded or in a tab",
    ]


def test_the_weight_counts_what_a_page_loads(write, tab, tmp_path):
    (tmp_path / "loaded.js").write_text("// loaded\n" * 9)
    (tmp_path / "other.js").write_text("// never\n" * 9)
    write('<script src="loaded.js"></script>')
    with serving(tmp_path) as address:
        now = Visit(tab, f"{address}/page.html")
        now.listen()
        tab.goto(now.url)
        files = loaded(now, tmp_path)
    assert {file.name for file in files} >= {"page.html", "loaded.js"}
    assert tmp_path / "other.js" not in files
    some = [tmp_path / "page.html", tmp_path / "loaded.js"]
    assert weight(some) > weight(some[:1]) > 0


def test_the_checks_run_on_their_own(write, tab):
    tab.goto(write("<p>A sentence.</p>"))
    assert tab.evaluate(LAYOUT) == []
    assert tab.evaluate(COLOURS) == []
