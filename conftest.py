"""What all tests in Python share."""

import pytest

from press import ROOT


@pytest.fixture(scope="session")
def root():
    """Return the root of the repository: the test is about the book itself."""
    return ROOT


def pytest_collection_modifyitems(items):
    """Mark the tests that read the book; the others make books of their own."""
    for item in items:
        if "root" in item.fixturenames:
            item.add_marker("book")
