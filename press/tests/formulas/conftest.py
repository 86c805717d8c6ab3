"""The whole book, read once, for tests of what may stand in it."""

import pytest
from hypothesis.configuration import set_hypothesis_home_dir

from press import ROOT
from press.formulas import chapters, contracts
from press.formulas.book import Book

# What hypothesis keeps is made, and belongs there.
set_hypothesis_home_dir(ROOT / "build" / "hypothesis")


@pytest.fixture(scope="session")
def judged(root):
    """Return a function that tells what is wrong with one more page."""
    book = Book(contracts.contracts(root / "build", root))
    book.read(chapters.book(root))

    def judge(text):
        book.jobs, book.findings = [], []
        book.read(chapters.read(text, "chapters/11-more.md"))
        book.finish()
        return book.findings

    return judge
