// What is wrong with the layout of a page, as sentences. A box is a piece of
// text: a text node, or a whole formula, listing or label of a drawing.

const UNITS = ".katex, pre, svg text";
const ROOM = 1.5;

const shown = (element) =>
  element.checkVisibility({ visibilityProperty: true, opacityProperty: true });

const name = (element) => {
  const label = element.closest("svg text") ?? element;
  const text = label.textContent.trim().replace(/\s+/g, " ").slice(0, 40);
  return `<${label.localName} class="${label.getAttribute("class") ?? ""}"> ` +
    JSON.stringify(text);
};

// Hidden from the eye on purpose, and still there for a screen reader.
const forTheEar = (element) =>
  element.closest(".visually-hidden, .katex-mathml, .skip-to-content") !== null;

// What is around a text and may not show all of it.
function ancestors(element) {
  const found = { clips: [], layer: null };
  for (let box = element; box; box = box.parentElement) {
    const style = getComputedStyle(box);
    const outside = box !== document.documentElement && box !== document.body;
    const svg = box.closest("svg");
    if (outside && !svg && style.overflowX !== "visible")
      found.clips.push({ box, scrolls: /auto|scroll/.test(style.overflowX) });
    if (/fixed|sticky/.test(style.position)) found.layer ??= box;
  }
  return found;
}

function boxes() {
  const found = [];
  const kept = new Map();
  const add = (element, rects) => {
    if (!shown(element) || forTheEar(element)) return;
    if (!kept.has(element)) kept.set(element, ancestors(element));
    const { clips, layer } = kept.get(element);
    for (const { left, right, top, bottom } of rects)
      if (right - left > 1 && bottom - top > 1)
        found.push({ element, left, right, top, bottom, clips, layer });
  };
  for (const unit of document.querySelectorAll(UNITS)) {
    // A formula in a sentence may go on in the next line.
    const parts = unit.querySelectorAll(":scope > .katex-html > .base");
    const rects = [unit, ...parts].slice(parts.length ? 1 : 0);
    add(unit, rects.map((part) => part.getBoundingClientRect()));
  }
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (!node.data.trim() || node.parentElement.closest(UNITS)) continue;
    range.selectNodeContents(node);
    add(node.parentElement, range.getClientRects());
  }
  return found;
}

function clipped(all) {
  const width = document.documentElement.clientWidth;
  const wrong = new Set();
  for (const box of all) {
    // A list or a listing that scrolls shows what else there is.
    const scroller = box.clips.findIndex((clip) => clip.scrolls);
    const hard = scroller < 0 ? box.clips : box.clips.slice(0, scroller);
    for (const { box: around } of hard) {
      const edge = around.getBoundingClientRect();
      if (box.right > edge.right + ROOM || box.left < edge.left - ROOM)
        wrong.add(`${name(box.element)} is cut off by ${name(around)}`);
    }
    if (scroller < 0 && !box.layer)
      if (box.right > width + ROOM || box.left < -ROOM)
        wrong.add(`${name(box.element)} leaves the page`);
  }
  return [...wrong];
}

// The visible part of each box, less the white above and below its letters.
function visible(all) {
  const parts = [];
  for (const box of all) {
    let { left, right, top, bottom } = box;
    const white = Math.min((bottom - top) * 0.2, 5);
    top += white;
    bottom -= white;
    for (const { box: around } of box.clips) {
      const edge = around.getBoundingClientRect();
      left = Math.max(left, edge.left);
      right = Math.min(right, edge.right);
      top = Math.max(top, edge.top);
      bottom = Math.min(bottom, edge.bottom);
    }
    if (right - left > ROOM && bottom - top > ROOM)
      parts.push({ ...box, left, right, top, bottom });
  }
  return parts.sort((a, b) => a.top - b.top);
}

function overlapping(all) {
  const wrong = new Set();
  let above = [];
  for (const box of visible(all)) {
    above = above.filter((other) => other.bottom > box.top);
    for (const other of above)
      if (
        other.element !== box.element &&
        other.layer === box.layer &&
        Math.min(other.right, box.right) - Math.max(other.left, box.left) >
          ROOM &&
        Math.min(other.bottom, box.bottom) - box.top > ROOM
      )
        wrong.add(`${name(other.element)} lies over ${name(box.element)}`);
    above.push(box);
  }
  return [...wrong];
}

function scrolling() {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  return [`the page is ${scrollWidth} wide, the window ${clientWidth}`];
}

function layout() {
  const all = boxes();
  return [...scrolling(), ...clipped(all), ...overlapping(all)];
}
