"""What a reader may type into the search, and what is found.

A sign is found by itself or by its name in LaTeX: σ is sigma. Chinese has no
spaces, so that a word is found by every two of its characters that stand side
by side. Parameters are part of a function and are no results of their own. A
term of the glossary is one, by its name; the entries of the index are none,
since a result would only name their page.
"""

import json
import re
import unicodedata

from sphinx.domains.cpp import CPPDomain
from sphinx.domains.std import StandardDomain
from sphinx.search.en import SearchEnglish

GREEK = "αβγδεζηθικλμνξοπρστυφχψωΓΔΘΛΞΠΣΦΨΩ"
SIGNS = {sign: unicodedata.name(sign).split()[-1].lower() for sign in GREEK}
SIGNS |= {
    "λ": "lambda",
    "Λ": "lambda",
    "∑": "sum",
    "∏": "prod",
    "∂": "partial",
    "∞": "infty",
    "√": "sqrt",
}
CHINESE = "一-鿿"

SPLITTER = r"""
const signs = %(signs)s;
// A declaration that Sphinx's own script looks for.
var splitQuery = (query) => {
  const named = [...query].map((c) => (signs[c] ? ` ${signs[c]} ` : c));
  const other = "(?![%(chinese)s])[\\p{Letter}\\p{Number}_]";
  const words = new RegExp(`[%(chinese)s]+|(?:${other})+`, "gu");
  return (named.join("").match(words) || []).flatMap((word) => {
    if (!/[%(chinese)s]/.test(word) || word.length < 3) return [word];
    return [...word].slice(1).map((_, place) => word.slice(place, place + 2));
  });
};
"""


class Search(SearchEnglish):
    """English with signs and Chinese words."""

    lang = "book"
    js_splitter_code = SPLITTER % {
        "signs": json.dumps(SIGNS, ensure_ascii=False),
        "chinese": CHINESE,
    }

    def split(self, text):
        """Return the words of a text, as the script in the page does."""
        named = "".join(f" {SIGNS[c]} " if c in SIGNS else c for c in text)
        words = []
        for word in re.findall(rf"[{CHINESE}]+|[^\W{CHINESE}]+", named):
            if word[0] < "一" or len(word) < 3:
                words.append(word)
            else:
                pairs = zip(word, word[1:], strict=False)
                words += ["".join(pair) for pair in pairs]
        return words


class Functions(CPPDomain):
    """The domain of C++, whose parameters the search does not list."""

    def get_objects(self):
        """Yield what a reader may look up."""
        for found in super().get_objects():
            if not found[2].endswith("Param"):
                yield found


class Terms(StandardDomain):
    """The standard domain, whose terms the search lists as well."""

    def get_objects(self):
        """Yield what a reader may look up."""
        for found in super().get_objects():
            yield (*found[:5], 1) if found[2] == "term" else found


def leave_out(app, page, template, context, doctree):
    """Leave the index out of the search, before that is written.

    Sphinx has only the entries of the pages that it writes anew.
    """
    if page == "search":
        app.builder.indexer._index_entries.clear()


def setup(app):
    """Register the language of the search, and the domains."""
    app.add_search_language(Search)
    app.add_domain(Functions, override=True)
    app.add_domain(Terms, override=True)
    app.connect("html-page-context", leave_out)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
