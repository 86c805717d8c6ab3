"""Every link inside the book lands, and on the very place."""

from conftest import HTML
from links import broken


def test_every_link_and_anchor_lands():
    assert broken(HTML.resolve()) == []
