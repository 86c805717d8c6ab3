"""Print the one-page edition as build/switches.pdf.

    pdf.py ROOT

Chromium prints it twice: only the first print tells on which page everything
is, and the second says so, in the contents, in the index, and at references to
other chapters. The margins of a page know its chapter by a style for each.
"""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from pypdf import PdfReader, PdfWriter
from pypdf.generic import NameObject, TextStringObject

from press.editions import book, check, onepage
from press.files import publish

# References from chapter to chapter that get a page number.
REFERRED = ":not(.claim) > a:has(.std-numref, .std-ref, .doc, .math)"
# The numbers behind a drawing are folded away on the screen, and too long here.
WITHOUT = f"{book.CONTROLS}, details.data, .sd-summary-state-marker"
PRINTS = 4
LONGEST = 120


def contents(shell, pages):
    """Return the table of contents: parts, chapters, and their sections."""
    there = {onepage.place(page.path): page for page in pages}
    nav = shell.new_tag("nav", attrs={"class": "printed-contents"})
    nav.append(shell.new_tag("h1", string="Contents"))
    for entry in shell.select(".sidebar-tree .caption, .sidebar-tree a"):
        if entry.name == "p":
            part = shell.new_tag("p", attrs={"class": "part"})
            part.string = book.text(entry)
            nav.append(part)
            continue
        page = there[entry["href"].lstrip("#")]
        nav.append(line(shell, entry["href"], page.title, "chapter"))
        if page.path.startswith("chapters/"):
            for section in page.article.select("section[id] > h2"):
                href = f"#{section.parent['id']}"
                nav.append(line(shell, href, book.text(section), "section"))
    return nav


def line(shell, href, title, kind):
    """Return one line of the contents."""
    link = shell.new_tag("a", href=href, attrs={"class": f"paged {kind}"})
    link.append(shell.new_tag("span", string=title))
    return link


def title_page(shell, cover, conf):
    """Return the title page, with what it takes from the cover."""
    front = shell.new_tag("div", attrs={"class": "title-page"})
    subtitle = cover.select_one("h1 + p:has(> strong:only-child)")
    front.append(cover.h1.extract())
    for part in (subtitle, cover.select_one("figure.cover")):
        if part:
            front.append(part.extract())
    edition = f"Edition {conf['release']}, {conf['today']}"
    front.append(shell.new_tag("p", string=edition))
    return front


def margins(pages):
    """Return the styles that print a chapter's title on its pages."""
    rules = []
    for page in pages[1:]:
        name = onepage.place(page.path)
        title = re.sub(r'["\\]', r"\\\g<0>", page.title)
        rules.append(
            f'@page {name} {{ @top-right {{ content: "{title}"; }} }}\n'
            f"#{name} {{ page: {name}; }}\n"
        )
    return "".join(rules)


def paper(html, conf):
    """Return the page to print."""
    shell, pages, _ = onepage.bind(html, book.unlink, WITHOUT)
    cover = pages[0].article
    front = title_page(shell, cover, conf)
    listed = contents(shell, pages)
    for tag in shell.select(".toctree-wrapper, .genindex-jumpbox"):
        tag.decompose()
    for fold in shell.select("details"):
        fold["open"] = ""
    for page in pages:
        own = {tag["id"] for tag in page.article.select("[id]")}
        index = page.path == "genindex.html"
        for link in page.article.select("a" if index else REFERRED):
            href = link.get("href", "")
            if href.startswith("#") and href[1:] not in own:
                link["class"] = [*link.get("class", ()), "paged"]
            # The second place of an entry is called [1] on the screen.
            if index and re.fullmatch(r"\[\d+\]", link.get_text()):
                link.clear()
                link.previous_sibling.replace_with("")
    shorten(shell)
    shell.body.clear()
    shell.body["data-theme"] = "light"
    body = shell.new_tag("article")
    body.extend([front, cover, listed])
    body.extend([page.article for page in pages[1:]])
    shell.body.append(body)
    shell.head.append(shell.new_tag("style", string=margins(pages)))
    return shell


def shorten(shell):
    """Rename the ids that are longer than a PDF allows a name to be."""
    for count, tag in enumerate(shell.select("[id]")):
        if len(tag["id"]) > LONGEST:
            for link in shell.select(f"a[href='#{tag['id']}']"):
                link["href"] = f"#place-{count}"
            tag["id"] = f"place-{count}"


def number(shell, places):
    """Write behind each link the page it leads to."""
    for link in shell.select("a.paged"):
        for old in link.select(".on-page"):
            old.decompose()
        where = places.get(link["href"][1:])
        if where:
            span = shell.new_tag("span", attrs={"class": "on-page"})
            span.string = str(where)
            link.append(span)


def places(printed):
    """Return the page of each id that a link leads to."""
    reader = PdfReader(printed)
    numbers = {
        page.indirect_reference.idnum: number
        for number, page in enumerate(reader.pages, 1)
    }
    return {
        name.lstrip("/"): numbers[target.raw_get("/Page").idnum]
        for name, target in reader.named_destinations.items()
    }


def chromium_prints(page, printed):
    """Let Chromium print a page."""
    command = ["chromium", "--headless", "--no-sandbox", "--disable-gpu"]
    command += ["--no-pdf-header-footer", "--generate-pdf-document-outline"]
    command += [f"--print-to-pdf={printed}", page.as_uri()]
    printed.unlink(missing_ok=True)
    ran = subprocess.run(
        command,
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, "TZ": "UTC"},
    )
    if not printed.exists():
        book.complain("Chromium printed nothing:", ran.stderr[-2000:])


def settled(data, day):
    """Return a print without what differs from one to the next.

    It gets the date of the edition, and the cells that head a table are counted
    from the first: Chromium counts whatever it has shown before. No byte moves,
    since a PDF says at which byte each of its objects begins.
    """
    stamp = day.strftime("Date (D:%Y%m%d000000+00'00')").encode()
    data = re.sub(rb"Date \(D:\d{14}\+00'00'\)", stamp, data)
    names = {}

    def named(found):
        return names.setdefault(found[0], b"(node%08d)" % len(names))

    return re.sub(rb"\(node\d{8}\)", named, data)


def finish(printed, shell, conf):
    """Write what Chromium cannot know, or says twice, behind what it wrote.

    The title of a bookmark is that of its heading: where a heading is the first
    thing on a page, Chromium repeats it.
    """
    printed.write_bytes(settled(printed.read_bytes(), book.date(conf)))
    writer = PdfWriter(printed, incremental=True)
    writer.add_metadata(
        {"/Author": conf["author"], "/Subject": f"Edition {conf['release']}"}
    )
    marks = [*bookmarks(writer.root_object["/Outlines"])]
    headings = shell.article.find_all(book.HEADINGS)
    if len(marks) != len(headings):
        book.complain(f"{len(headings)} headings, {len(marks)} bookmarks")
    for mark, heading in zip(marks, headings, strict=True):
        mark[NameObject("/Title")] = TextStringObject(book.text(heading))
    writer.write(printed)


def bookmarks(parent):
    """Yield the bookmarks below one, in their order."""
    mark = parent.get("/First")
    while mark:
        mark = mark.get_object()
        yield mark
        yield from bookmarks(mark)
        mark = mark.get("/Next")


def main(root):
    """Print until every page number is right, compare, and publish."""
    build = root / "build"
    html, work = build / "html", build / "editions" / "pdf"
    conf = book.settings(root)
    shell = paper(html, conf)
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    shutil.copytree(html / "_static", work / "_static")
    shutil.copy(onepage.STYLE, work / "_static")
    page, printed, known = work / "index.html", work / "switches.pdf", None
    for _ in range(PRINTS):
        number(shell, known or {})
        page.write_text(shell.decode(formatter="html5"), encoding="utf-8")
        chromium_prints(page, printed)
        before, known = known, places(printed)
        if known == before:
            break
    else:
        book.complain(f"After {PRINTS} prints the page numbers still change.")
    finish(printed, shell, conf)
    check.pdf(html, printed)
    publish(printed, build / "switches.pdf")
    print("The book to print is in build/switches.pdf")


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve())
