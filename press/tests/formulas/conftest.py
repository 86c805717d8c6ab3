"""The whole book, read once, for tests of what may stand in it."""

import pytest

from press import ROOT
from press.formulas import chapters, contracts
from press.formulas.book import Book


@pytest.fixture(scope="session")
def judged():
    """Return a function that tells what is wrong with one more page."""
    book = Book(contracts.contracts(ROOT / "build", ROOT))
    book.read(chapters.book(ROOT))

    def judge(text):
        book.jobs, book.findings = [], []
        book.read(chapters.read(text, "chapters/11-more.md"))
        book.finish()
        return book.findings

    return judge
