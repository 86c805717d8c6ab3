"""Draw a gnuplot script over printed tables.

    press draw STYLE SCRIPT TABLES TARGET

TABLES is the folder they are in. gnuplot only warns about a missing column and
leaves the curve out; here any warning stops the build.

The drawing is made ready to stand inside a page: its ids begin with its own
name, and every colour of the style carries a class, so that the style sheet
can give it another colour on a dark page.
"""

import re
import subprocess
import xml.etree.ElementTree as ElementTree
from pathlib import Path

from press import files

SVG = "http://www.w3.org/2000/svg"
LINK = "{http://www.w3.org/1999/xlink}href"


def draw(style, script, tables):
    """Return gnuplot's SVG, or stop with what it complained about."""
    ran = subprocess.run(
        # What the reader's own .gnuplot says would change the figures.
        ["gnuplot", "--default-settings", style, script],
        cwd=tables,
        capture_output=True,
        encoding="utf-8",
    )
    if ran.returncode or ran.stderr.strip():
        files.stop(f"{script}: gnuplot says\n{ran.stderr.strip()}")
    if "<svg" not in ran.stdout:
        files.stop(f"{script}: drew nothing. Does it end with a plot command?")
    return ran.stdout


def classes(style):
    """Map each colour of style.gp to a class: line-1, line-2, ..., or ink."""
    names = {"black": "ink", "currentColor": "ink"}
    text = Path(style).read_text(encoding="utf-8")
    setting = r'^set (linetype (\d+)|grid|border).* linecolor "#(\w{6})"'
    for what, number, colour in re.findall(setting, text, re.MULTILINE):
        red, green, blue = bytes.fromhex(colour)
        name = f"line-{number}" if number else what
        names[f"rgb({red},{green},{blue})"] = name
    return names


def settle(svg, stem, names):
    """Give the drawing ids and classes that are safe inside any page."""
    root = ElementTree.fromstring(svg)
    used = {
        element.get(LINK).removeprefix("#")
        for element in root.iter()
        if LINK in element.attrib and element.tag == f"{{{SVG}}}use"
    }
    for parent in list(root.iter()):
        for child in list(parent):
            tag = child.tag.removeprefix(f"{{{SVG}}}")
            shape = child.get("id", "")
            idle = tag == "g" and not len(child) and not shape
            spare = parent.tag.endswith("defs") and shape not in used
            if tag in ("title", "desc") or idle or spare:
                parent.remove(child)
    for element in root.iter():
        if shape := element.get("id"):
            element.set("id", f"{stem}-{shape}")
        if target := element.get(LINK):
            element.set(LINK, f"#{stem}-{target.removeprefix('#')}")
        for paint in ("stroke", "fill", "color"):
            colour = element.get(paint, "").replace(" ", "")
            if colour in names:
                name = f"{paint}-{names[colour]}"
                kept = element.get("class", "")
                element.set("class", f"{kept} {name}".strip())
    ElementTree.register_namespace("", SVG)
    ElementTree.register_namespace("xlink", LINK[1:].partition("}")[0])
    return ElementTree.tostring(root, encoding="unicode") + "\n"


def main(style, script, tables, target):
    """Run the step."""
    svg = draw(style, script, tables)
    files.write(target, settle(svg, Path(script).stem, classes(style)))
