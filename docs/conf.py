"""How Sphinx sets the book.

It reads the repository root, so that every path in the prose starts at "/".
"""

import pkgutil
from pathlib import Path

import press.guards
import press.sphinx

here = Path(__file__).parent
build = here.parent / "build"


def modules(package):
    """Return the names of a package's modules, each an extension of Sphinx."""
    found = pkgutil.iter_modules(package.__path__, f"{package.__name__}.")
    return sorted(module.name for module in found)


project = "Switches"
author = "the authors of Switches"
# The edition. The cover, and whatever else dates the book, has it from here.
release = "2026.11"
today = "25 November 2026"
# Where the repository can be seen, such as "https://example.org/me/switches".
# Then every page links its source, and a place to report a mistake.
repository = ""
root_doc = "index"
include_patterns = ["index.md", "CONTRIBUTING.md", "chapters/*.md", "docs/*.md"]
# No page is in there, and looking for one takes a second.
exclude_patterns = [".*", "build", "my"]
extensions = [
    "myst_parser",
    "breathe",
    "sphinx_copybutton",
    "sphinx_design",
    "sphinxcontrib.bibtex",
    # The book's own roles and directives, and the guards that read the pages.
    *modules(press.sphinx),
    *modules(press.guards),
]

myst_enable_extensions = ["colon_fence", "deflist", "dollarmath"]
myst_heading_anchors = 3

# A reference to something that is not there is an error. The standard library
# is described elsewhere.
nitpicky = True
nitpick_ignore_regex = [("cpp:.*", "(std|Eigen|size_t|uint32_t|stdout)(::.*)?")]

breathe_projects = {"book": str(build / "doxygen" / "xml")}
breathe_default_project = "book"
breathe_default_members = ("members",)
breathe_show_include = False

bibtex_bibfiles = ["references.bib"]
bibtex_reference_style = "author_year"

# Numbers are computed, never typed.
numfig = True
math_numfig = True
numfig_format = {"figure": "Figure %s", "code-block": "Listing %s"}
math_eqref_format = "({number})"

html_theme = "furo"
html_title = "Switches"
html_show_copyright = False
html_show_sphinx = False
html_copy_source = False
html_context = {"today": today, "repository": repository}
templates_path = ["templates"]
katex = "../.venv/npm/node_modules/katex/dist/contrib"
html_static_path = ["static", "../.venv/katex", f"{katex}/copy-tex.min.js"]
html_search_language = "book"
html_favicon = "static/favicon.svg"
html_css_files = ["katex.min.css", "book.css"]
# The second makes a copied formula its LaTeX; it comes with KaTeX.
html_js_files = [
    ("book.js", {"defer": "defer"}),
    ("copy-tex.min.js", {"defer": "defer"}),
]
html_theme_options = {
    "light_css_variables": {"font-stack": "system-ui, sans-serif"},
}
pygments_style = "default"
pygments_dark_style = "github-dark"

# A program's code is copied; what it prints is not.
copybutton_selector = "div:not(.highlight-text) > div.highlight > pre"


# Set at build by press/sphinx/mathematics.py.
html_math_renderer = "katex"
