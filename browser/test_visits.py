"""Every page, from disk and from a server, with and without JavaScript."""

import pytest
from conftest import PAGES, address
from visit import visit


@pytest.mark.parametrize("script", [True, False], ids=["script", "no-script"])
@pytest.mark.parametrize("origin", ["file", "http"])
@pytest.mark.parametrize("page", PAGES)
def test_nothing_is_wrong_with_a_page(page, origin, script, contexts, server):
    context = contexts(java_script_enabled=script)
    assert visit(context, address(origin, page, server)) == []
