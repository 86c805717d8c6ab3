"""What stands at a listing and at a chapter, and what the search finds."""

import re

import listing
import pytest
from finding import Search
from listing import ELSEWHERE, EXPLORER, explorer, opened

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


def test_a_chapter_says_what_the_cover_says_that_it_builds_on(root):
    html = (root / "build/html/chapters/06-network.html").read_text()
    [said] = re.findall(r'<p class="chapter-facts">(.*?)</p>', html)
    cover = (root / "index.md").read_text()
    [row] = [line for line in cover.splitlines() if "06-network>" in line]
    names = re.findall(r'class="doc">(\w+)<', said)
    assert ", ".join(names) in row and len(names) == 2
    assert re.match(r"About \d+ minutes\. Builds on ", said)
