"""Put what was made in its place: all of it, or nothing."""

import shutil


def remove(path):
    """Remove a file or a folder, if it is there."""
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


def publish(made, place):
    """Copy a file or a folder to its place, replacing what was there at once.

    Whoever reads there finds the old edition or the new one, never a part.
    """
    fresh, old = (
        place.with_name(f"{place.name}.{age}") for age in ("new", "old")
    )
    remove(fresh)
    remove(old)
    (shutil.copytree if made.is_dir() else shutil.copyfile)(made, fresh)
    if place.exists():
        place.rename(old)
    fresh.rename(place)
    remove(old)
