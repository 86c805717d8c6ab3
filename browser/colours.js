// Which text, and what of the figures of a page, is too faint to be seen.

const channel = (value) => {
  const part = value / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
};

const numbers = (colour) => (colour.match(/[\d.]+/g) ?? []).map(Number);

// A colour as it is seen over another one.
const over = ([r = 0, g = 0, b = 0, a = 1], below, opacity) =>
  [r, g, b].map((part, i) => part * a * opacity + below[i] * (1 - a * opacity));

const luminance = (colour) => {
  const [red, green, blue] = colour.map(channel);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

function contrast(colour, ground) {
  const [low, high] = [luminance(colour), luminance(ground)].sort(
    (a, b) => a - b,
  );
  return (high + 0.05) / (low + 0.05);
}

// What is painted below an element, and how much of the element is let through.
const grounds = new Map();
function ground(element) {
  if (!element) return { below: [255, 255, 255], through: 1 };
  if (!grounds.has(element)) {
    const { backgroundColor, opacity } = getComputedStyle(element);
    const { below, through } = ground(element.parentElement);
    const painted = over(numbers(backgroundColor), below, through);
    grounds.set(element, { below: painted, through: through * opacity });
  }
  return grounds.get(element);
}

// A shade behind a number says again what the number says.
function shade(shape, drawing) {
  const area = shape.getBoundingClientRect();
  return [...drawing.querySelectorAll("text")].some((text) => {
    const { left, right, top, bottom } = text.getBoundingClientRect();
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    return x > area.left && x < area.right && y > area.top && y < area.bottom;
  });
}

// A band may be faint: the line that it lies around is in the same drawing.
function band(shape, drawing) {
  const [, line] = /^fill-(line-\d)$/.exec(shape.getAttribute("class")) ?? [];
  const opacity = getComputedStyle(shape).fillOpacity;
  return line && opacity < 1 && drawing.querySelector(`.stroke-${line}`);
}

// Text has to be read; a line or an area has to be seen; a grid may be faint.
function faint(element, paints, needed) {
  const style = getComputedStyle(element);
  const { below, through } = ground(element);
  const seen = paints
    .filter((paint) => numbers(style[paint]).length >= 3)
    .map((paint) => {
      const opacity = through * (style[`${paint}Opacity`] ?? 1);
      return contrast(over(numbers(style[paint]), below, opacity), below);
    });
  return seen.length > 0 && Math.max(...seen) < needed
    ? `${Math.max(...seen).toFixed(1)} : 1 where ${needed} : 1 are needed`
    : null;
}

function drawn(wrong) {
  for (const image of document.querySelectorAll("figure img"))
    wrong.add(`${image.src}: an image does not follow the colours of the page`);
  for (const drawing of document.querySelectorAll("figure svg")) {
    const { width, height } = drawing.getBoundingClientRect();
    const id = drawing.closest("figure").id;
    if (drawing.checkVisibility() && (width < 100 || height < 50))
      wrong.add(`figure ${id} is ${width} by ${height}`);
    for (const shape of drawing.querySelectorAll(
      "path, line, polyline, polygon, circle, rect, text",
    )) {
      if (shape.closest("defs, clipPath, .stroke-grid")) continue;
      const text = shape.localName === "text";
      if (text && !shape.textContent.trim()) continue;
      if (shape.localName === "polygon")
        if (shade(shape, drawing) || band(shape, drawing)) continue;
      const wanting = text
        ? faint(shape, ["fill"], 4.5)
        : faint(shape, ["stroke", "fill"], 3);
      const kind = shape.closest("[class]")?.getAttribute("class") ?? "";
      if (wanting)
        wrong.add(`figure ${id}: ${shape.localName} ${kind}: ${wanting}`);
    }
  }
}

// A text that is large needs less; one for the ear needs nothing.
function written(wrong) {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const looked = new Set();
  while (walker.nextNode()) {
    const { data, parentElement: element } = walker.currentNode;
    if (!data.trim() || looked.has(element)) continue;
    looked.add(element);
    if (element.closest("svg, script, noscript, .visually-hidden, " +
        ".katex-mathml, .skip-to-content, :disabled")) continue;
    if (!element.checkVisibility(
        { visibilityProperty: true, opacityProperty: true })) continue;
    const { fontSize, fontWeight } = getComputedStyle(element);
    const large = parseFloat(fontSize) >= (fontWeight >= 700 ? 18.66 : 24);
    const wanting = faint(element, ["color"], large ? 3 : 4.5);
    if (wanting)
      wrong.add(`<${element.localName} class="${element.className}"> ` +
        `${JSON.stringify(data.trim().slice(0, 40))}: ${wanting}`);
  }
}

function colours() {
  const wrong = new Set();
  grounds.clear();
  drawn(wrong);
  written(wrong);
  return [...wrong];
}
