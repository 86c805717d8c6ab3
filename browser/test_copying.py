"""What is copied: the exact code of a file, and a formula as LaTeX."""

import re

import pytest
from conftest import CHAPTERS, address
from sphinx.directives.code import LiteralInclude, LiteralIncludeReader

from press import ROOT

# What the button hands to the browser's clipboard, without the system's own.
CLICK = """() => {
  const copied = [];
  document.addEventListener("copy", () => {
    const { activeElement: from } = document;
    copied.push(from.value ?? getSelection().toString());
  }, true);
  for (const button of document.querySelectorAll(".copybtn")) button.click();
  return copied;
}"""

INCLUDED = re.compile(
    r"^ *`{3,}\{literalinclude\} (\S+)\n((?: *:.*\n)*)", re.MULTILINE
)


class Settings:
    """The one setting that Sphinx's reader of included files asks for."""

    source_encoding = "utf-8"
    tab_width = 8


def included(page):
    """Yield the code that a chapter includes, as its lines stand there."""
    text = (ROOT / page).with_suffix(".md").read_text(encoding="utf-8")
    for file, lines in INCLUDED.findall(text):
        pairs = re.findall(r":([\w-]+): *(.*)", lines)
        if ("language", "text") in pairs:
            continue
        kinds = LiteralInclude.option_spec
        options = {n: kinds[n](v.strip().strip('"') or None) for n, v in pairs}
        reader = LiteralIncludeReader(f"{ROOT}{file}", options, Settings)
        yield file, reader.read()[0]


def not_copied(tab, wanted):
    """Click every button; return the pieces of code that none has copied."""
    tab.wait_for_selector(".copybtn", state="attached")
    copied = [text.strip("\n") for text in tab.evaluate(CLICK)]
    return [piece for piece in wanted if piece[1].strip("\n") not in copied]


@pytest.mark.parametrize("page", CHAPTERS)
def test_the_button_copies_the_exact_code_of_the_file(page, contexts, server):
    tab = contexts().new_page()
    tab.goto(address("file", page, server))
    wanted = list(included(page.replace(".html", ".md")))
    assert wanted
    assert not_copied(tab, wanted) == []
    tab.close()


def test_what_a_program_prints_has_no_button(contexts, server):
    tab = contexts().new_page()
    tab.goto(address("file", CHAPTERS[1], server))
    tab.wait_for_selector(".copybtn", state="attached")
    assert tab.locator(".highlight-text").count() > 0
    assert tab.locator(".highlight-text .copybtn").count() == 0
    tab.close()


def test_a_selected_formula_is_copied_as_latex(contexts, server):
    tab = contexts().new_page()
    tab.goto(address("file", "chapters/04-relu.html", server))
    copied = tab.evaluate("""() => {
      const formula = document.querySelector("#equation-eq-relu .katex");
      getSelection().selectAllChildren(formula.parentElement);
      const data = new DataTransfer();
      const event = new ClipboardEvent(
        "copy", { clipboardData: data, bubbles: true, cancelable: true });
      formula.dispatchEvent(event);
      return data.getData("text/plain");
    }""")
    tab.close()
    assert r"\operatorname{ReLU}(x) = \max(0, x)" in copied


@pytest.mark.parametrize("page", CHAPTERS)
def test_every_formula_has_mathml_for_a_screen_reader(page, contexts, server):
    tab = contexts().new_page()
    tab.goto(address("file", page, server))
    bare = tab.evaluate("""() =>
      [...document.querySelectorAll(".katex")].filter((formula) =>
        !formula.querySelector(".katex-mathml math") ||
        formula.querySelector(".katex-html").ariaHidden !== "true").length""")
    tab.close()
    assert bare == 0
