"""Each guard holds for the book, lets good pages pass and catches bad ones."""

import pytest
import record_picture

from guards import orphans, pasted


@pytest.fixture
def book(tmp_path):
    """Return a function that writes files of a small book."""
    (tmp_path / "index.md").write_text("# Cover\n")

    def write(path, text=""):
        file = tmp_path / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
        return tmp_path

    return write


@pytest.mark.parametrize("guard", [orphans, pasted])
def test_the_book_gives_the_guard_nothing_to_find(guard, root):
    messages = guard.findings(root)
    assert not messages, "\n".join(["", *messages])


def test_listings_and_figures_in_a_chapter_are_no_orphans(book):
    book("code/01-a/shown.cpp")
    book("code/01-a/drawn.cpp")
    book("code/01-a/asked.cpp")
    book("figures/style.gp")
    book("figures/curve.gp", 'plot "drawn.txt" using "x":"y"')
    root = book(
        "chapters/01-a.md",
        "```{literalinclude} /code/01-a/shown.cpp\n```\n"
        "```{figure} /build/figures/curve.svg\n```\n"
        "```{card} asked\n```\n",
    )
    assert orphans.findings(root) == []


def test_a_listing_nobody_shows_is_an_orphan(book):
    book("code/01-a/shown_too.cpp")
    root = book("chapters/01-a.md", "`shown.cpp` is another listing\n")
    [message] = orphans.findings(root)
    assert "code/01-a/shown_too.cpp" in message


def test_a_figure_nobody_shows_is_an_orphan_and_so_is_its_listing(book):
    book("code/01-a/drawn.cpp")
    book("figures/curve.gp", 'plot "drawn.txt" using "x":"y"')
    root = book("chapters/01-a.md", "# A\n")
    figure, listing = orphans.findings(root)
    assert "figures/curve.gp" in figure
    assert "code/01-a/drawn.cpp" in listing


def test_included_code_is_not_pasted(book):
    root = book(
        "chapters/01-a.md",
        "# A\n\n```{literalinclude} /code/a.cpp\n:language: cpp\n```\n\n"
        ":::{admonition} Aside\nWords.\n:::\n",
    )
    assert pasted.findings(root) == []


@pytest.mark.parametrize(
    "block",
    [
        "```cpp\nint main() {}\n```\n",
        "```\n0.5 0.25\n```\n",
        "~~~{code-block} text\n0.5\n~~~\n",
        "    0.5 0.25\n",
    ],
)
def test_pasted_code_and_output_are_caught_with_their_line(block, book):
    root = book("chapters/01-a.md", f"# A\n\n{block}")
    [message] = pasted.findings(root)
    assert message.startswith("chapters/01-a.md:3: pasted block")


def test_pasted_code_inside_a_box_is_caught(book):
    root = book(
        "chapters/01-a.md",
        "# A\n\n:::{admonition} Aside\n```cpp\nint x;\n```\n:::\n",
    )
    [message] = pasted.findings(root)
    assert message.startswith("chapters/01-a.md:4: pasted block (cpp)")


def test_the_picture_in_the_readme_is_the_figure_of_the_book(root):
    build = root / "build"
    record = (root / record_picture.RECORD).read_text()
    assert record_picture.stamp(root, build) in record, (
        "docs/records/sigmoid_curve.svg is not drawn from the present table "
        "and scripts: run make figures and commit it"
    )
    if record_picture.gnuplot() in record:
        assert record == record_picture.picture(root, build)


def test_the_stamp_of_the_picture_follows_what_it_is_drawn_from(book):
    book("figures/style.gp", "set grid\n")
    book("figures/sigmoid_curve.gp", "plot\n")
    root = book("build/output/sigmoid_curve.txt", "x step sigmoid\n")
    before = record_picture.stamp(root, root / "build")
    book("build/output/sigmoid_curve.txt", "x step sigmoid\n0 0 0.5\n")
    assert record_picture.stamp(root, root / "build") != before
