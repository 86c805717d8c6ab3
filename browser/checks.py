"""What every page is held to while it is open; see visit.py."""

from press import ROOT

AXE = ROOT / ".venv/axe/node_modules/axe-core/axe.min.js"
LEVELS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
ALL = {"type": "tag", "values": [*LEVELS, "best-practice"]}
NARROW = ["target-size", "scrollable-region-focusable", "region"]
ROUNDS = [(1440, ALL), (360, {"type": "rule", "values": NARROW})]

JUDGE = """async ([rules, contrast]) => {
  // A page is judged as it opens, at its top: further down Furo shows a link
  // that leads back there, outside of every landmark.
  window.scrollTo(0, 0);
  document.documentElement.classList.remove("show-back-to-top");
  // Only contrast needs the thousands of elements that colour code, draw a
  // figure or repeat a row of numbers.
  if (!contrast) {
    for (const code of document.querySelectorAll("pre:not(:has(a))"))
      code.replaceChildren(code.textContent);
    const alike =
      "svg[role=img] > :not(title, desc), .data tr:nth-child(n + 20)";
    for (const element of document.querySelectorAll(alike)) element.remove();
  }
  // What a page does when its window changes, it does before the next frame.
  const frame = () => new Promise((seen) => requestAnimationFrame(seen));
  await frame();
  await frame();
  const where = { exclude: [".katex-html"] };
  const { violations } = await axe.run(where, {
    runOnly: rules, resultTypes: ["violations"], preload: false,
    rules: contrast ? {} : { "color-contrast": { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, target }) => [id, html, target.join(" ")]));
}"""


def judged(tab, rules, contrast=False):
    """Return what axe finds on a page: a rule, an element and its place."""
    if not tab.evaluate("() => 'axe' in window"):
        tab.evaluate(AXE.read_text(encoding="utf-8"))
    return tab.evaluate(JUDGE, [rules, contrast])


def accessible(visit):
    """No rule of axe-core is broken: WCAG 2.2 AA, and its best practices.

    In a narrow window only the rules that look at places are asked again. Axe
    needs minutes for the contrast of a long page, so `colours` looks at that,
    and a test holds it to what axe says. A formula is judged as MathML; the
    same for the eye is hidden from a screen reader, and put together from
    boxes that lie over each other, of which axe can say nothing.
    """
    for width, rules in ROUNDS:
        visit.look(width)
        for rule, html, target in judged(visit.tab, rules):
            yield f"{width} wide: {rule}: {target}: {html[:120]}"


BARE = ".sidebar-drawer, .toc-drawer, nav.turning, .related-pages, .copybtn"


def on_paper(visit):
    """Unfold hints and solutions on paper, and show nothing to click."""
    last = ".admonition.exercise details > :last-child"
    heights = f"""() => [...document.querySelectorAll("{last}")].map((end) =>
      end.checkVisibility({{ contentVisibilityAuto: true }})
        ? end.getBoundingClientRect().height : 0)"""
    folded = visit.tab.evaluate(heights)
    if not folded and visit.tab.locator(".admonition.exercise").count():
        yield "there are exercises, and nothing in them is folded"
    if any(folded):
        yield "a hint or a solution is not folded on the screen"
    bare = visit.tab.locator(BARE).filter(visible=True)
    if not bare.count():
        yield "nothing can be clicked on the screen; is it called otherwise?"
    visit.tab.emulate_media(media="print")
    # A long page is laid out again in pieces.
    for _ in range(40):
        if all(visit.tab.evaluate(heights)):
            break
        visit.tab.wait_for_timeout(50)
    else:
        yield "a hint or a solution is not seen on paper"
    if bare.count():
        yield f"on paper there is something to click: {bare.first.inner_html()}"
    visit.tab.emulate_media(media="screen")


def neighbours(visit):
    """Hold the neighbours at the top of a chapter against those at its end."""
    hrefs = "(found) => found.map((link) => link.href).sort()"
    top = visit.tab.eval_on_selector_all("nav.turning a", hrefs)
    end = visit.tab.eval_on_selector_all(".related-pages a", hrefs)
    if not top or top != end:
        yield f"the top of the page leads to {top}, its end to {end}"


def spoken(visit):
    """Every formula has MathML for a screen reader, and is said once."""
    yield from visit.tab.evaluate("""() =>
      [...document.querySelectorAll(".katex")].filter((formula) =>
        !formula.querySelector(".katex-mathml math") ||
        formula.querySelector(".katex-html").ariaHidden !== "true")
      .map((formula) => "no MathML, or not that alone, is read out of " +
        formula.outerHTML.slice(0, 90))""")


def painted_at_once(visit):
    """Nothing is waited for before the page is seen."""
    for script in visit.tab.eval_on_selector_all(
        "head script[src]:not([defer], [async], [type=module])",
        "(found) => found.map((script) => script.src)",
    ):
        yield f"the first paint waits for {script}; give it `defer`"


# Follows each link of the text to a place on the same page, as a reader does.
JUMPS = """() => {
  const wrong = [];
  const links = [...document.querySelectorAll('article a[href^="#"]')]
    .filter((link) => link.checkVisibility() && link.hash.length > 1)
    .filter((link) => !link.matches(".headerlink"));
  for (const hash of new Set(links.map((link) => link.hash))) {
    location.hash = "";
    location.hash = hash;
    const target = document.querySelector(":target");
    const { top } = target.getBoundingClientRect();
    const bar = document.querySelector("header").getBoundingClientRect();
    if (!target.checkVisibility()) wrong.push(`${hash} is folded or in a tab`);
    else if (top < bar.bottom) wrong.push(`${hash} is under the header`);
    else if (top >= innerHeight) wrong.push(`${hash} is out of sight`);
  }
  return wrong;
}"""


def jumps(visit):
    """Follow each link within a page, on a phone, to a place in sight."""
    visit.look(360)
    for what in visit.tab.evaluate(JUMPS):
        yield f"360 wide: the link to {what}"
