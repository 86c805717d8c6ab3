"""Each sentence of a page is counted with what holds it."""

import pytest
from sphinx.testing.util import SphinxTestApp

from press.sphinx import held

CONF = """
extensions = ["myst_parser", "sphinxcontrib.bibtex"]
extensions += [f"press.sphinx.{name}" for name in
               ("claim", "held", "value", "formula")]
myst_enable_extensions = ["colon_fence", "dollarmath"]
bibtex_bibfiles = ["references.bib"]
"""
REPORT = (
    """{"One is one": {"passed": true, "file": "tests/a.cpp", "line": 1}}"""
)

# Sentences of one paragraph each, or of two, and what is said to hold them.
PAGE = {
    "All is well.": ["free"],
    "All is well.\nIt stays well.": ["free", "free"],
    "{claim}`One is one`. That is all.": ["tested", "tested"],
    "So {value}`t:x` is left.": ["computed"],
    "There $x = x$.": ["checked"],
    "There $x$ is large.": ["free"],
    "{argued}`It ends`, and {cite}`knuth` saw it.": ["argued"],
    "Somebody saw it {cite}`knuth`. It is red.": ["cited", "cited"],
    "A **switch** is a function.": [],
    "Is it so? Look at it. We look too. Before that you guess.": [],
    "The next chapter ends. Here is a word:": [],
    "What (if anything) is left.) Nothing else is.": ["free", "free"],
    "| a |\n|---|\n| It is red. |": [],
    "It is `a. B` there.": ["free"],
    "It bends here.\n\n```{formula}\nx = x\n```": ["checked"],
    "It bends here.\n\n```{formula}\n:label: eq-a\n\nx\n```": ["checked"],
    "- It bends here.\n- It {cite}`knuth` ends.": ["free", "cited"],
}


@pytest.fixture(scope="module")
def pages(tmp_path_factory):
    """Return what Sphinx makes of the sentences, a page for each line."""
    folder = tmp_path_factory.mktemp("held")
    texts = {
        "conf.py": CONF,
        "references.bib": "@book{knuth,\n title={A}, author={K}, year=1968}\n",
        "build/report.json": REPORT,
        "build/output/t.txt": "x\n1\n",
        "index.md": "# A\n\n```{held}\n```\n\n```{bibliography}\n```\n",
        "claims.md": "# A\n\n```{claims}\n```\n",
        "tests/a.cpp": 'TEST_CASE("One is one")\n{\n}\n',
    }
    for number, text in enumerate(PAGE):
        texts[f"chapters/{number:02}-a.md"] = f"# A\n\n{text}\n"
    for name, text in texts.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)
    app = SphinxTestApp("html", folder)
    app.build()
    yield app
    app.cleanup()


@pytest.mark.parametrize("number", range(len(PAGE)))
def test_a_sentence_is_held_by_what_is_in_it_or_beside_it(number, pages):
    document = pages.env.get_doctree(f"chapters/{number:02}-a")
    kinds = [kind for _, _, kind in held.judged(document)]
    assert kinds == list(PAGE.values())[number]


def test_a_chapter_ends_with_its_counts_and_the_book_has_a_table(pages):
    page = (pages.outdir / "chapters/02-a.html").read_text()
    assert "2 sentences state something: 2 tested, 0 computed" in page
    table = (pages.outdir / "index.html").read_text()
    assert "<p>02-a</p>" in table and "held by care alone" in table
