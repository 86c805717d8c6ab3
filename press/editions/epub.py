"""The book as an EPUB, which readers of EPUBs set in their own size.

Each page becomes one document, in the strict syntax of XML. What tabs hold
stands one after the other; formulas are MathML alone. Sphinx's own builder of
EPUBs does not serve: EPUBCheck refuses its documents, its contents and its
list of files, at 950 places and more, and two of its books are never the same.
"""

import uuid
import zipfile
from html import escape
from pathlib import Path

from press.editions import pages

STYLE = Path(__file__).parent / "epub.css"
# HTML does not tell capitals from small letters; XML does.
CAPITALS = {"viewbox": "viewBox", "preserveaspectratio": "preserveAspectRatio"}

DOCUMENT = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml"
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
<container version="1.0"
  xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles>
<rootfile full-path="EPUB/package.opf"
  media-type="application/oebps-package+xml"/>
</rootfiles>
</container>
"""

PACKAGE = """<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0"
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
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml"
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

ITEM = """<item id="page-{name}" href="{name}.xhtml"
  media-type="application/xhtml+xml" properties="{properties}"/>"""


def address(path, name=""):
    """Return where a page, and an id on it, is in the EPUB."""
    return f"{Path(path).stem}.xhtml#{name}".removesuffix("#")


def as_xml(page):
    """Write formulas, drawings and tables as the readers of EPUBs know them."""
    for formula in page.article.select(".katex"):
        formula.math["alttext"] = formula.annotation.get_text()
        formula.replace_with(formula.math)
    for display in page.article.select(".katex-display"):
        display.unwrap()
    for drawing in page.article.select("svg"):
        drawing["xmlns"] = "http://www.w3.org/2000/svg"
        drawing["xmlns:xlink"] = "http://www.w3.org/1999/xlink"
        for tag in [drawing, *drawing.find_all(True)]:
            tag.attrs = {CAPITALS.get(n, n): v for n, v in tag.attrs.items()}
    # Sizes for a screen.
    for tag in page.article.select("table, col, th, td"):
        for attribute in ("style", "width"):
            tag.attrs.pop(attribute, None)


def outline(book):
    """Return the headings of all pages as (level, link)."""
    entries = []
    for page in book:
        for heading in page.article.find_all(pages.HEADINGS):
            at = heading if heading.get("id") else heading.parent
            if not at.get("id"):
                at["id"] = f"heading-{len(entries)}"
            title = escape(pages.text(heading))
            link = f'<a href="{address(page.path, at["id"])}">{title}</a>'
            entries.append((int(heading.name[1]), link))
    return entries


def nested(entries):
    """Return (level, link) as nested lists."""
    items = []
    while entries:
        (level, link), *rest = entries
        below = []
        while rest and rest[0][0] > level:
            below.append(rest.pop(0))
        entries = rest
        items.append(f"<li>{link}{nested(below)}</li>")
    return "<ol>\n" + "\n".join(items) + "\n</ol>" if items else ""


def package(book, conf):
    """Return the description of the book and its files."""
    items = []
    for page in book:
        kinds = {"mathml": "math", "svg": "svg"}
        has = [kind for kind, tag in kinds.items() if page.article.find(tag)]
        item = ITEM.format(name=page.name, properties=" ".join(has))
        items.append(item.replace(' properties=""', ""))
    spine = [f'<itemref idref="page-{page.name}"/>' for page in book]
    # The contents come after the cover.
    spine.insert(1, '<itemref idref="nav"/>')
    name = f"{conf['project']} {conf['release']}"
    return PACKAGE.format(
        identifier=uuid.uuid5(uuid.NAMESPACE_OID, name),
        title=escape(conf["project"]),
        author=escape(conf["author"]),
        date=pages.day(conf).strftime("%Y-%m-%d"),
        items="\n".join(items),
        spine="\n".join(spine),
    )


def bind(html, made, conf):
    """Write the EPUB: its type first and as it is, as the standard asks."""
    _, book = pages.read(html)
    pages.simplify(book, ".katex-html")
    pages.lead(book, address)
    for page in book:
        as_xml(page)
    contents = f"<h1>Contents</h1>\n{nested(outline(book))}"
    files = {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": CONTAINER,
        "EPUB/package.opf": package(book, conf),
        "EPUB/nav.xhtml": DOCUMENT.format(
            title="Contents", body=f'<nav epub:type="toc">{contents}</nav>'
        ),
    }
    for style in (STYLE, html / "_static" / "pygments.css"):
        files[f"EPUB/{style.name}"] = style.read_text(encoding="utf-8")
    for page in book:
        body = page.article.decode_contents(formatter="minimal").strip()
        document = DOCUMENT.format(title=escape(page.title), body=body)
        files[f"EPUB/{address(page.path)}"] = document
    with zipfile.ZipFile(made, "w") as archive:
        for name, content in files.items():
            entry = zipfile.ZipInfo(name, pages.day(conf).timetuple()[:6])
            entry.external_attr = 0o644 << 16
            if name != "mimetype":
                entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, content)
