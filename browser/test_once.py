"""What one page shows for all: printing, copied formulas; and every link."""

from links import broken
from pages import HTML, address


def test_every_link_and_anchor_lands():
    assert broken(HTML.resolve()) == []


def test_a_selected_formula_is_copied_as_latex(tab, server):
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
    assert r"\operatorname{ReLU}(x) = \max(0, x)" in copied


def test_printing_unfolds_and_folds_again(tab, server):
    tab.goto(address("file", "chapters/02-step.html", server))
    unfolded = "document.querySelectorAll('article details[open]').length"
    before = tab.evaluate(unfolded)
    tab.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert tab.evaluate(unfolded) > before
    tab.evaluate("dispatchEvent(new Event('afterprint'))")
    assert tab.evaluate(unfolded) == before
