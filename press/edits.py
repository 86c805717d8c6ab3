"""Small edits of files: a text that stands there once gives way to another.

An exercise's known-wrong answers and the drill's sabotages are written so: a
table with `file`, `old` and `new`, or with several of these as `edits`. Without
`old`, `new` is a whole new file.
"""


class EditError(ValueError):
    """An edit that does not fit the files it is meant for."""


def listed(said):
    """Return (file, old, new) for each edit that a table describes."""
    several = said.get("edits", [said])
    try:
        return [(one["file"], one.get("old"), one["new"]) for one in several]
    except KeyError as error:
        raise EditError(
            f"an edit says file, old and new; {error} is missing"
        ) from None


def changed(text, old, new, name):
    """Return a text with one edit made; complain if it does not fit."""
    if old is None and text is None:
        return new
    if old is None:
        raise EditError(f"{name} is there already; which text in it is old")
    times = text.count(old) if text else 0
    if times != 1:
        raise EditError(
            f"{old!r} stands {times} times in {name}, expected once"
        )
    return text.replace(old, new)


def made(said, folder):
    """Return {path: (before, after)} for the files that a table edits.

    A file that is not there is None before. Nothing is written.
    """
    files = {}
    for name, old, new in listed(said):
        path = folder / name
        there = path.read_bytes().decode() if path.is_file() else None
        before, text = files.get(path, (there, there))
        files[path] = before, changed(text, old, new, name)
    return files


def apply(said, folder):
    """Make all edits of a table, or none; return what was before, by path."""
    files = made(said, folder)
    for path, (_, after) in files.items():
        path.write_bytes(after.encode())
    return {path: before for path, (before, _) in files.items()}


def restore(before):
    """Take edits back, given what `apply` has returned."""
    for path, text in before.items():
        if text is None:
            path.unlink()
        else:
            path.write_bytes(text.encode())
