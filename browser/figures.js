// What cannot be seen in the figures of a page, as sentences.

const channel = (value) => {
  const part = value / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
};

const numbers = (colour) => (colour.match(/[\d.]+/g) ?? []).map(Number);

// A colour as it is seen over another one.
const over = ([r, g, b, a = 1], below, opacity) =>
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

function background(element) {
  for (let box = element; box; box = box.parentElement) {
    const [r, g, b, a = 1] = numbers(getComputedStyle(box).backgroundColor);
    if (a > 0) return [r, g, b];
  }
  return [255, 255, 255];
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

// Text has to be read; a line or an area has to be seen; a grid may be faint.
function faint(shape, ground) {
  const style = getComputedStyle(shape);
  const text = shape.localName === "text";
  const paints = text ? ["fill"] : ["stroke", "fill"];
  const needed = text ? 4.5 : 3;
  const seen = paints
    .filter((paint) => style[paint] !== "none")
    .filter((paint) => numbers(style[paint]).length >= 3)
    .map((paint) => {
      const opacity = Number(style[`${paint}Opacity`]) * Number(style.opacity);
      return contrast(over(numbers(style[paint]), ground, opacity), ground);
    });
  return seen.length > 0 && Math.max(...seen) < needed
    ? `${Math.max(...seen).toFixed(1)} : 1 where ${needed} : 1 are needed`
    : null;
}

function figures() {
  const wrong = new Set();
  for (const image of document.querySelectorAll("figure img"))
    wrong.add(`${image.src}: an image does not follow the colours of the page`);
  for (const drawing of document.querySelectorAll("figure svg")) {
    const { width, height } = drawing.getBoundingClientRect();
    const id = drawing.closest("figure").id;
    const ground = background(drawing);
    if (drawing.checkVisibility() && (width < 100 || height < 50))
      wrong.add(`figure ${id} is ${width} by ${height}`);
    for (const shape of drawing.querySelectorAll(
      "path, line, polyline, polygon, circle, rect, text",
    )) {
      if (shape.closest("defs, clipPath, .stroke-grid")) continue;
      if (shape.localName === "text" && !shape.textContent.trim()) continue;
      if (shape.localName === "polygon" && shade(shape, drawing)) continue;
      const wanting = faint(shape, ground);
      const kind = shape.closest("[class]")?.getAttribute("class") ?? "";
      if (wanting)
        wrong.add(`figure ${id}: ${shape.localName} ${kind}: ${wanting}`);
    }
  }
  return [...wrong];
}
