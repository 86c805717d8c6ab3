"""Bind the whole book on one page: build/onepage/index.html.

    onepage.py ROOT

The page has the look of the others, and its own links: the sidebar leads
within it, and what the book offers to download lies beside it.
"""

import json
import shutil
import sys
from pathlib import Path

from press.editions import book, check
from press.files import publish

STYLE = Path(__file__).parent / "onepage.css"
# What one page does not have: others to turn to, and a search of its own.
WITHOUT = ".related-pages, .sidebar-search-container, #searchbox, .toc-drawer"
WITHOUT += ", .toc-overlay-icon, .toc-overlay, #__toc"
WITHOUT += ", link[rel=search], link[rel=index], link[rel=next]"
TURNING = ".turning"


def place(path):
    """Return the id at which a page begins."""
    return f"page-{Path(path).stem}"


def download(tag, path):
    """Lead to a file that lies beside the page as it does in build/html."""
    tag["href"] = path


def bind(html, elsewhere=download, without=TURNING):
    """Return the page, its parts, and the new name of each (path, id)."""
    shell, pages = book.pages(html)
    book.strip(pages, without)
    names = book.name_apart(pages, together=True)
    tree = book.Page("index.html", shell.select_one(".sidebar-tree"))
    book.lead(
        [*pages, tree],
        names,
        lambda path, name: f"#{name or place(path)}",
        elsewhere,
    )
    article = pages[0].article
    whole = [shell.new_tag("div", id=place(page.path)) for page in pages]
    for part, page in zip(whole, pages, strict=True):
        part["class"] = ["bound"]
        part.extend(list(page.article.contents))
        page.article = part
    article.extend(whole)
    for tag in shell.select(WITHOUT):
        tag.decompose()
    style = shell.new_tag("link", rel="stylesheet", type="text/css")
    style["href"] = "_static/onepage.css"
    shell.head.append(style)
    return shell, pages, names


def find_previews(script, names):
    """Let the previews of terms and equations be found on the one page."""
    before, text = script.read_text(encoding="utf-8").split("{", 1)
    shown = {}
    for address, html in json.loads("{" + text.rstrip().rstrip(";")).items():
        place = names[tuple(address.split("#", 1))]
        shown[f"index.html#{place}"] = html
    text = json.dumps(shown, ensure_ascii=False, indent=0)
    script.write_text(f"{before}{text};\n", encoding="utf-8")


def main(root):
    """Bind, compare with the pages, and publish."""
    build = root / "build"
    html, work = build / "html", build / "editions" / "onepage"
    shell, _, names = bind(html)
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    for folder in ("_static", "_downloads"):
        shutil.copytree(html / folder, work / folder)
    shutil.copy(STYLE, work / "_static")
    find_previews(work / "_static" / "previews.js", names)
    page = work / "index.html"
    page.write_text(shell.decode(formatter="html5"), encoding="utf-8")
    check.onepage(html, work)
    publish(work, build / "onepage")
    print("The book on one page is in build/onepage/index.html")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
