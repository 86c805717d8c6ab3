"""Each button copies the exact code of a file, without what is around it."""

import re
from pathlib import Path

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


def included(chapter):
    """Yield the code that a chapter includes, as its lines stand there."""
    text = (ROOT / f"chapters/{chapter}.md").read_text(encoding="utf-8")
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


def copied(visit):
    """Ask for all that a chapter includes, as it stands in its file."""
    wanted = list(included(Path(visit.url).stem))
    if not wanted:
        yield "no code is included here; does its pattern still fit?"
    for file, _ in not_copied(visit.tab, wanted):
        yield f"no button copies exactly what is included from {file}"
    if visit.tab.locator(".highlight-text .copybtn").count():
        yield "what a program prints has a button"
