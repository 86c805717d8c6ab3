"""What stands at a listing and on a page, and what is found of it."""

import json
import re
import runpy
from collections import Counter

import jinja2
import pytest
from bs4 import BeautifulSoup

from press.editions.pages import CONTROLS
from press.sphinx import listing
from press.sphinx.listing import ELSEWHERE, EXPLORER, explorer, opened
from press.sphinx.search import Search

PAGES = "build/html/**/*.html"


@pytest.fixture
def alone(root):
    """Return {name: text} of all programs in one file."""
    files = root.glob("build/standalone/*.cpp")
    return {file.name: file.read_text() for file in files}


def test_an_address_opens_the_program_it_was_made_from():
    program = "int main() {} // é, ∑ and \\n\n" * 99
    assert opened(explorer(program)) == program
    assert re.fullmatch(r"[\w=-]+", explorer(program).removeprefix(EXPLORER))


def test_each_link_to_compiler_explorer_holds_a_file_that_was_compiled(
    root, alone
):
    links = [
        link
        for page in root.glob(PAGES)
        for link in re.findall(rf'href="({EXPLORER}[^"]+)"', page.read_text())
    ]
    assert links
    for link in links:
        assert opened(link) in alone.values()
        # Servers refuse what is much longer than this.
        assert len(link) < 12000


def test_a_listing_that_can_run_there_has_a_link_and_no_other(root, alone):
    for page in root.glob("chapters/*.md"):
        shown = re.findall(
            r"literalinclude} /code/\S+/(\S+\.cpp)", page.read_text()
        )
        shown = {name for name in shown if not ELSEWHERE.search(alone[name])}
        html = root / "build/html/chapters" / f"{page.stem}.html"
        links = set(re.findall(rf'href="({EXPLORER}[^"]+)"', html.read_text()))
        assert {opened(link) for link in links} == {alone[n] for n in shown}


def test_what_needs_a_file_or_a_library_is_not_sent_there(alone):
    assert ELSEWHERE.search(alone["network_eigen.cpp"])
    assert ELSEWHERE.search(alone["train.cpp"])
    assert not ELSEWHERE.search(alone["sigmoid_curve.cpp"])


def test_no_page_has_an_id_twice(root):
    for page in root.glob(PAGES):
        ids = re.findall(r'<[^>]*? id="([^"]+)"', page.read_text())
        twice = [name for name, count in Counter(ids).items() if count > 1]
        assert twice == [], page.name


def test_every_page_says_its_edition(root):
    conf = runpy.run_path(str(root / "docs/conf.py"))
    said = f"edition {conf['release']}, {conf['today']}."
    pages = [*root.glob(PAGES)]
    assert len(pages) > 20
    assert [page.name for page in pages if said not in page.read_text()] == []


def test_every_page_leads_to_its_source_where_the_repository_is_seen(root):
    text = (root / "docs/templates/page.html").read_text()
    [footer] = re.findall(r"{% block footer %}(.*){% endblock %}", text, re.S)
    template = jinja2.Template(footer.replace("{{ super() }}", ""))
    page = "chapters/03-sigmoid"
    shown = {"repository": "https://h/r", "page_source_suffix": ".md"}
    links = re.findall('href="(.*?)"', template.render(pagename=page, **shown))
    assert links == [
        f"https://h/r/blob/main/{page}.md",
        "https://h/r/issues/new?title=In%20chapters/03-sigmoid%3A%20",
    ]
    assert (root / f"{page}.md").is_file()
    assert "href" not in template.render(pagename=page)


def test_terms_sources_and_equations_have_previews(root):
    script = (root / "build/html/_static/previews.js").read_text()
    text = script.removeprefix("window.previews = ").rstrip(";\n")
    previews = json.loads(text)
    kinds = {
        "#term-": r"<dt id=\"term-",
        "docs/sources.html#": r'class="citation"',
        "#equation-": r'class="eqno"',
    }
    for key, target in kinds.items():
        there = sum(
            len(re.findall(target, page.read_text()))
            for page in root.glob(PAGES)
        )
        found = [html for name, html in previews.items() if key in name]
        assert len(found) == there > 20
        assert all(len(html) > 20 for html in found)


def test_what_editions_leave_out_is_nothing_to_be_read(root):
    html = (root / "build/html/chapters/03-sigmoid.html").read_text()
    page = BeautifulSoup(html, "html.parser").select_one("article")
    left_out = page.select(CONTROLS)
    assert left_out
    for selector in (
        *("figure", "div.highlight", ".katex-display", "table"),
        ".admonition.exercise",
    ):
        assert page.select(selector)
        for thing in page.select(selector):
            assert thing not in left_out
            assert not {*map(id, thing.parents)} & {*map(id, left_out)}


def test_a_header_leads_to_the_tests_of_its_chapter(root):
    assert listing.tests(root)["03-sigmoid/sigmoid.hpp"] == [
        "tests/03-sigmoid.cpp"
    ]


def test_signs_and_chinese_words_are_split_as_a_reader_types_them():
    split = Search({}).split
    assert split("σ(x) of 激活函数, w_ji") == [
        *("sigma", "x", "of", "激活", "活函", "函数", "w_ji")
    ]
    assert split("批") == ["批"]
    assert split("λ∑") == ["lambda", "sum"]


def test_the_search_lists_terms_and_is_the_same_after_a_small_build(root):
    script = (root / "build/html/searchindex.js").read_text()
    index = json.loads(script.removeprefix("Search.setIndex(").rstrip(")"))
    kinds = {name[1] for name in index["objnames"].values()}
    assert {"term", "function"} <= kinds and "functionParam" not in kinds
    names = {found[-1] for found in index["objects"][""]}
    assert {"saturation", "activation::gelu"} <= names
    assert index["indexentries"] == {}


def test_a_chapter_says_what_the_cover_says_that_it_builds_on(root):
    html = (root / "build/html/chapters/06-network.html").read_text()
    [said] = re.findall(r'<p class="chapter-facts">(.*?)</p>', html)
    cover = (root / "index.md").read_text()
    [row] = [line for line in cover.splitlines() if "06-network>" in line]
    names = re.findall(r'class="doc">(\w+)<', said)
    assert ", ".join(names) in row and len(names) == 2
    assert re.match(r"About \d+ minutes\. Builds on ", said)
