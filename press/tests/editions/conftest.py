"""What the tests of the editions share: a book of three pages."""

import pytest

SHELL = """<!doctype html>
<html><head><title>Book</title></head><body>
<div class="sidebar-tree"><p class="caption">Chapters</p>
<a class="reference internal" href="chapters/01-one.html">One</a>
<a class="reference internal" href="docs/words.html">Words</a></div>
<form class="sidebar-search-container"></form>
<article role="main"><h1>Book</h1><p><strong>A small one</strong></p>
<a class="reference internal" href="chapters/01-one.html#summary">end</a>
</article></body></html>
"""

CHAPTER = r"""<article role="main"><section id="one">
<h1>1. One<a class="headerlink" href="#one">#</a></h1>
<figure id="fig-line">
<svg role="img" aria-label="A line that climbs." viewBox="0 0 9 9">
<defs><path id="line"></path></defs><use xlink:href="#line"></use>
<path clip-path="url(#line)"></path><text>height</text></svg>
<figcaption><p><span class="caption-number">Figure 1.1 </span>
<span class="caption-text">The line climbs.</span></p></figcaption></figure>
<div class="math" id="equation-eq-one"><span class="eqno">(1.1)</span>
<span class="katex-display"><span class="katex"><span class="katex-mathml">
<math display="block"><semantics><mi>x</mi>
<annotation encoding="application/x-tex">x = 1 &amp; y</annotation>
</semantics></math></span><span class="katex-html">x</span></span></span></div>
<div class="sd-tab-set"><input id="tab-0" name="tabs-0" type="radio" checked>
<label class="sd-tab-label" for="tab-0">C++</label>
<div class="sd-tab-content">
<div class="literal-block-wrapper" id="listing-one">
<div class="code-block-caption"><span class="caption-number">Listing 1.1 </span>
<span class="caption-text"><a class="reference download internal"
href="../_downloads/one.cpp" download="">one.cpp</a> counts.</span></div>
<div class="highlight-cpp"><div class="highlight"><pre>int main()
{ return 1 &lt; 2; }
</pre></div></div></div></div></div>
<table id="table-one"><caption><span class="caption-number">Table 1.1 </span>
<span class="caption-text">A card.</span></caption>
<tr><td>zero</td><td>0</td></tr></table>
<div class="admonition exercise" id="exercise-half">
<p class="admonition-title">Exercise 1.1: Half</p>
<details><summary>Hint 1</summary><p>Divide.</p></details></div>
<section id="summary"><h2>Summary</h2>
<p><a class="reference internal" href="../docs/words.html#term-line">line</a>
<a class="reference internal" href="#fig-line">Figure 1.1</a></p></section>
</section></article>
"""

WORDS = """<article role="main"><section id="words"><h1>Words</h1>
<dl><dt id="term-line">line</dt><dd>A straight one.</dd></dl>
<section id="summary"><h2>Summary</h2><p><a href="#summary">here</a></p>
</section></section></article>
"""


@pytest.fixture
def html(tmp_path):
    """Return a folder of finished pages."""
    folder = tmp_path / "html"
    for name, text in {
        "index.html": SHELL,
        "chapters/01-one.html": CHAPTER,
        "docs/words.html": WORDS,
        "search.html": "",
        "_static/pygments.css": "",
    }.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)
    return folder


@pytest.fixture
def conf():
    """Return what docs/conf.py would set."""
    return {
        "project": "Book",
        "author": "somebody",
        "release": "1.0",
        "today": "25 November 2026",
    }
