"""The book on paper, printed by Chromium.

Chromium prints twice: only the first print tells on which page everything is,
and the second says so, in the contents, in the index, and at references to
other chapters. The margins of a page know its chapter by a style for each.
Sphinx's own single page does not serve: there several chapters share an id.
"""

import os
import re
import shutil
import subprocess
import zlib
from pathlib import Path

from pypdf import PdfReader, PdfWriter
from pypdf.generic import NameObject, TextStringObject

from press.editions import pages
from press.files import stop

STYLE = Path(__file__).parent / "print.css"
# References from chapter to chapter that get a page number.
REFERRED = ":not(.claim) > a:has(.std-numref, .std-ref, .doc, .math)"
PRINTS = 4
# In bytes; a PDF allows no longer names.
LONGEST = 120


def place(path, name=""):
    """Return the id in the print of a page, or of an id on it."""
    whole = "-".join(filter(None, ["page", Path(path).stem, name]))
    if len(whole.encode()) > LONGEST:
        return f"place-{zlib.crc32(whole.encode())}"
    return whole


def lead_within(page):
    """Give every id on a page, and what drawings refer to, its new name."""
    for tag in page.article.find_all(id=True):
        tag["id"] = place(page.path, tag["id"])
    for tag in page.article.select("svg *"):
        for attribute, value in tag.attrs.items():
            if attribute == "xlink:href" and value.startswith("#"):
                tag[attribute] = "#" + place(page.path, value[1:])
            elif found := re.fullmatch(r"url\(#(.+)\)", str(value)):
                tag[attribute] = f"url(#{place(page.path, found[1])})"


def line(shell, href, title, kind):
    """Return one line of the contents."""
    link = shell.new_tag("a", href=href, attrs={"class": ["paged", kind]})
    link.append(shell.new_tag("span", string=title))
    return link


def contents(shell, book):
    """Return the table of contents: parts, chapters, and their sections."""
    there = {page.path: page for page in book}
    nav = shell.new_tag("nav", attrs={"class": "printed-contents"})
    nav.append(shell.new_tag("h1", string="Contents"))
    for entry in shell.select(".sidebar-tree .caption, .sidebar-tree a"):
        if entry.name == "p":
            part = shell.new_tag("p", string=pages.text(entry))
            part["class"] = "part"
            nav.append(part)
            continue
        page = there[entry["href"]]
        nav.append(line(shell, f"#{place(page.path)}", page.title, "chapter"))
        if page.path.startswith("chapters/"):
            for section in page.article.select("section[id] > h2"):
                href, title = section.parent["id"], pages.text(section)
                nav.append(line(shell, f"#{href}", title, "section"))
    return nav


def title_page(shell, cover, conf):
    """Return the title page, with what it takes from the cover."""
    front = shell.new_tag("div", attrs={"class": "title-page"})
    parts = ["h1", "h1 + p:has(> strong:only-child)", "figure.cover"]
    for part in [cover.select_one(part) for part in parts]:
        if part:
            front.append(part)
    edition = f"Edition {conf['release']}, {conf['today']}"
    front.append(shell.new_tag("p", string=edition))
    return front


def margins(book):
    """Return the styles that print a chapter's title on its pages."""
    rules = []
    for page in book[1:]:
        name = place(page.path)
        title = re.sub(r'["\\]', r"\\\g<0>", page.title)
        rules.append(
            f'@page {name} {{ @top-right {{ content: "{title}"; }} }}\n'
            f"#{name} {{ page: {name}; }}\n"
        )
    return "".join(rules)


def refer(page):
    """Mark the links of a page that say on which page their target is."""
    own = {f"#{tag['id']}" for tag in page.article.find_all(id=True)}
    index = page.path == "genindex.html"
    for link in page.article.select("a" if index else REFERRED):
        href = link.get("href", "")
        if href.startswith("#") and href not in own:
            link["class"] = [*link.get("class", ()), "paged"]
        # The second place of an entry is called [1] on the screen.
        if index and re.fullmatch(r"\[\d+\]", link.get_text()):
            link.clear()
            link.previous_sibling.replace_with("")


def paper(html, conf):
    """Return the page to print."""
    shell, book = pages.read(html)
    # The numbers behind a drawing are folded on the screen, and too long here.
    pages.simplify(book, "details.data")
    pages.lead(book, lambda path, name: f"#{place(path, name)}")
    for page in book:
        lead_within(page)
        refer(page)
        for fold in page.article.select("details"):
            fold["open"] = ""
        page.article.name = "div"
        page.article.attrs = {"id": place(page.path), "class": "bound"}
    cover, *others = [page.article.extract() for page in book]
    whole = shell.new_tag("article")
    listed = contents(shell, book)
    whole.extend([title_page(shell, cover, conf), cover, listed, *others])
    shell.body.clear()
    shell.body["data-theme"] = "light"
    shell.body.append(whole)
    for rules in (STYLE.read_text(encoding="utf-8"), margins(book)):
        shell.head.append(shell.new_tag("style", string=rules))
    return shell


def number(shell, places):
    """Write behind each link the page it leads to, if pages are known.

    Until then a number takes as much room. What the print does not show, such
    as the name of a namespace, has no place: it is no link.
    """
    for link in shell.select("a[href^='#']"):
        for old in link.select(".on-page"):
            old.decompose()
        where = places.get(link["href"][1:], None if places else 100)
        if where is None:
            link.unwrap()
        elif "paged" in link.get("class", ()):
            kind = {"class": "on-page"}
            link.append(shell.new_tag("span", string=str(where), attrs=kind))


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
        stop(f"Chromium printed nothing:\n{ran.stderr[-2000:]}")


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


def bookmarks(parent):
    """Yield the bookmarks below one, in their order."""
    mark = parent.get("/First")
    while mark:
        mark = mark.get_object()
        yield mark
        yield from bookmarks(mark)
        mark = mark.get("/Next")


def finish(printed, shell, conf):
    """Write what Chromium cannot know, or says twice, behind what it wrote.

    The title of a bookmark is that of its heading: where a heading is the first
    thing on a page, Chromium repeats it.
    """
    printed.write_bytes(settled(printed.read_bytes(), pages.day(conf)))
    writer = PdfWriter(printed, incremental=True)
    writer.add_metadata(
        {"/Author": conf["author"], "/Subject": f"Edition {conf['release']}"}
    )
    marks = [*bookmarks(writer.root_object["/Outlines"])]
    headings = shell.article.find_all(pages.HEADINGS)
    if len(marks) != len(headings):
        stop(f"{printed}: {len(headings)} headings, {len(marks)} bookmarks.")
    for mark, heading in zip(marks, headings, strict=True):
        mark[NameObject("/Title")] = TextStringObject(pages.text(heading))
    writer.write(printed)


def bind(html, made, conf):
    """Print until every page number is right."""
    shell = paper(html, conf)
    page, known = made.with_name("index.html"), {}
    shutil.copytree(html / "_static", made.with_name("_static"))
    for _ in range(PRINTS):
        number(shell, known)
        page.write_text(shell.decode(formatter="html5"), encoding="utf-8")
        chromium_prints(page, made)
        before, known = known, places(made)
        if known == before:
            return finish(made, shell, conf)
    stop(f"{made}: after {PRINTS} prints the page numbers still change.")
