"""What the tests of the lab share."""

import pytest

from press import ROOT


@pytest.fixture
def root():
    """Return the root of the repository."""
    return ROOT
