"""Bind the book as an EPUB: build/switches.epub.

    epub.py ROOT

Each page becomes one document, in the strict syntax of XML. A reader of EPUBs
has no tabs, so what they hold stands one after the other; formulas are MathML
alone, which such readers set in their own size. EPUBCheck has the last word.
"""

import shutil
import subprocess
import sys
import uuid
import zipfile
from html import escape
from pathlib import Path

from press.editions import book, check
from press.files import publish

STYLE = Path(__file__).parent / "epub.css"
# Clicking, unfolding and looking at a screen: not what these readers do.
WITHOUT = f"{book.CONTROLS}, .katex-html, .sd-summary-state-marker"
WITHOUT += ", .toctree-wrapper, .genindex-jumpbox, input"

DOCUMENT = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" \
xmlns:epub="http://www.idpf.org/2007/ops" lang="en" xml:lang="en">
<head>
<title>{title}</title>
<link rel="stylesheet" type="text/css" href="pygments.css"/>
<link rel="stylesheet" type="text/css" href="epub.css"/>
</head>
<body>
{body}
</body>
</html>
"""

CONTAINER = """<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" \
xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles>
<rootfile full-path="EPUB/package.opf" \
media-type="application/oebps-package+xml"/>
</rootfiles>
</container>
"""

PACKAGE = """<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" \
unique-identifier="book" xml:lang="en">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="book">urn:uuid:{identifier}</dc:identifier>
<dc:title>{title}</dc:title>
<dc:language>en</dc:language>
<dc:creator>{author}</dc:creator>
<dc:date>{date}</dc:date>
<dc:rights>CC BY 4.0; the code: MIT</dc:rights>
<meta property="dcterms:modified">{date}T00:00:00Z</meta>
<meta property="schema:accessMode">textual</meta>
<meta property="schema:accessMode">visual</meta>
<meta property="schema:accessModeSufficient">textual</meta>
<meta property="schema:accessibilityFeature">alternativeText</meta>
<meta property="schema:accessibilityFeature">MathML</meta>
<meta property="schema:accessibilityFeature">tableOfContents</meta>
<meta property="schema:accessibilityHazard">none</meta>
</metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" \
properties="nav"/>
<item id="pygments" href="pygments.css" media-type="text/css"/>
<item id="style" href="epub.css" media-type="text/css"/>
{items}
</manifest>
<spine>
{spine}
</spine>
</package>
"""


def address(path, name=""):
    """Return where a page, and an id on it, is in the EPUB."""
    file = f"{Path(path).stem}.xhtml"
    return f"{file}#{name}" if name else file


def simplify(page):
    """Leave what the readers of EPUBs can set."""
    article = page.article
    for formula in article.select(".katex"):
        formula.replace_with(formula.math)
    for display in article.select(".katex-display"):
        display.unwrap()
    for math in article.select("math"):
        math["alttext"] = math.annotation.get_text()
    for label in article.select(".sd-tab-label"):
        label.name, label.attrs = "p", {"class": "tab-name"}
    for drawing in article.select("svg"):
        drawing["xmlns"] = "http://www.w3.org/2000/svg"
        drawing["xmlns:xlink"] = "http://www.w3.org/1999/xlink"
    # Sizes for a screen.
    for tag in article.select("table, col, th, td"):
        for attribute in ("style", "width"):
            tag.attrs.pop(attribute, None)


def outline(pages):
    """Return the headings of all pages as (level, text, address)."""
    entries = []
    for page in pages:
        for heading in page.article.find_all(book.HEADINGS):
            at = heading if heading.get("id") else heading.parent
            if not at.get("id"):
                at["id"] = f"heading-{len(entries)}"
            where = address(page.path, at["id"])
            entries.append((int(heading.name[1]), book.text(heading), where))
    return entries


def navigation(entries):
    """Return the headings as nested lists."""
    parts, levels = [], [0]
    for level, title, where in entries:
        while levels[-1] > level or (levels[-1] == level):
            parts.append("</li>")
            levels.pop()
            if levels[-1] < level:
                break
            parts.append("</ol>")
        if parts and parts[-1] == "</li>":
            levels.append(level)
        else:
            parts.append("<ol>")
            levels.append(level)
        parts.append(f'<li><a href="{where}">{escape(title)}</a>')
    parts += ["</li></ol>"] * (len(levels) - 1)
    return (
        '<nav epub:type="toc" id="toc"><h1>Contents</h1>'
        + "\n".join(parts)
        + "</nav>"
    )


def package(pages, conf):
    """Return the description of the book and its files."""
    items, spine = [], []
    for page in pages:
        properties = [
            name
            for name, tag in (("mathml", "math"), ("svg", "svg"))
            if page.article.find(tag)
        ]
        has = f' properties="{" ".join(properties)}"' if properties else ""
        items.append(
            f'<item id="page-{page.name}" href="{address(page.path)}" '
            f'media-type="application/xhtml+xml"{has}/>'
        )
        spine.append(f'<itemref idref="page-{page.name}"/>')
    # The contents come after the cover.
    spine.insert(1, '<itemref idref="nav"/>')
    name = f"{conf['project']} {conf['release']}"
    return PACKAGE.format(
        identifier=uuid.uuid5(uuid.NAMESPACE_OID, name),
        title=escape(conf["project"]),
        author=escape(conf["author"]),
        date=book.date(conf).strftime("%Y-%m-%d"),
        items="\n".join(items),
        spine="\n".join(spine),
    )


def bind(html, conf):
    """Return the files of the EPUB by name."""
    _, pages = book.pages(html)
    book.strip(pages, WITHOUT)
    names = book.name_apart(pages, together=False)
    book.lead(pages, names, address, book.unlink)
    for page in pages:
        simplify(page)
    entries = outline(pages)
    files = {"META-INF/container.xml": CONTAINER}
    files["EPUB/package.opf"] = package(pages, conf)
    files["EPUB/nav.xhtml"] = DOCUMENT.format(
        title="Contents", body=navigation(entries)
    )
    for style in (STYLE, html / "_static" / "pygments.css"):
        files[f"EPUB/{style.name}"] = style.read_text(encoding="utf-8")
    for page in pages:
        files[f"EPUB/{address(page.path)}"] = DOCUMENT.format(
            title=escape(page.title),
            body=page.article.decode_contents(formatter="minimal").strip(),
        )
    return files


def write(files, path, conf):
    """Write the files as the standard asks: the type first and as it is."""
    files = {"mimetype": "application/epub+zip", **files}
    with zipfile.ZipFile(path, "w") as archive:
        for name, text in files.items():
            day = book.date(conf).timetuple()[:6]
            entry = zipfile.ZipInfo(name, day)
            entry.external_attr = 0o644 << 16
            if name != "mimetype":
                entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, text)


def judge(path):
    """Let EPUBCheck say whether this is an EPUB, without any warning."""
    checker = Path(shutil.which("epubcheck"))
    # Debian's is an archive of Java, which not every system starts by itself.
    archive = checker.read_bytes()[:2] == b"PK"
    command = ["java", "-jar", checker] if archive else [checker]
    told = subprocess.run(
        [*command, "--failonwarnings", path],
        capture_output=True,
        encoding="utf-8",
    )
    if told.returncode:
        book.complain("EPUBCheck refuses the EPUB:", told.stdout, told.stderr)


def main(root):
    """Bind, let it be judged, compare with the pages, and publish."""
    build = root / "build"
    html, work = build / "html", build / "editions" / "epub"
    conf = book.settings(root)
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    made = work / "switches.epub"
    write(bind(html, conf), made, conf)
    judge(made)
    check.epub(html, made)
    publish(made, build / "switches.epub")
    print("The book for readers of EPUBs is in build/switches.epub")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
