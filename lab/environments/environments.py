"""Run the verbs of the book in the surroundings that readers have.

    python -m lab.environments.environments ROOT FOLDER [NAME...]

FOLDER gets a copy of a book that was built, in a path with a space, an umlaut
and a Chinese character. In each environment of environments.toml the verbs are
run there, with something to make. Each has to work, and to make what it makes
without that environment; or to say in a line what to do. No trace is ever
printed, and nothing of the reader's is lost.
"""

import hashlib
import os
import shutil
import subprocess
import sys
import time
import tomllib
from pathlib import Path

LISTED = Path(__file__).with_name("environments.toml")
# What is taken away, so that each verb has something to make.
MADE = (
    "build/programs/step_curve",
    "build/output/step_curve.txt",
    "build/figures/step_curve.svg",
)
VERBS = (
    "make figures",
    "make book",
    "make test",
    "./exercise list",
    "./exercise check step-at-zero",
)
SECONDS = 900


def listed():
    """Return the environments."""
    text = LISTED.read_text(encoding="utf-8")
    return tomllib.loads(text)["environment"]


def shell(command, folder, environment):
    """Run a command as a reader types it; return its status and its words."""
    ran = subprocess.run(
        ["sh", "-c", command],
        cwd=folder,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        timeout=SECONDS,
    )
    return ran.returncode, ran.stdout.decode("utf-8", "replace")


def surroundings(folder, one):
    """Return the variables of an environment, with a home of its own."""
    home = folder.parent / "home"
    shutil.rmtree(home, ignore_errors=True)
    for name, text in {".profile": "", **one.get("home", {})}.items():
        (home / name).parent.mkdir(parents=True, exist_ok=True)
        (home / name).write_text(text, encoding="utf-8")
    kept = {
        name: os.environ[name]
        for name in ("PATH", "TERM", "LANG")
        if name in os.environ
    }
    given = one.get("set", {})
    return {**kept, "HOME": str(home), "SETUP": "no", **given}


def state(folder):
    """Return the hash of all that a reader sees or has made."""
    found = {}
    for part in ("my", "build/output", "build/figures", "build/html"):
        for path in sorted((folder / part).rglob("*")):
            # A search index is written anew with another order of its keys.
            if path.is_file() and "build" not in path.parts[-3:-1]:
                text = path.read_bytes()
                name = str(path.relative_to(folder))
                found[name] = hashlib.sha256(text).hexdigest()
    return found


def wrong(folder, one, before):
    """Yield what is wrong with the verbs in one environment."""
    environment = surroundings(folder, one)
    start = folder / one.get("in", ".")
    if "first" in one:
        _, words = shell(one["first"], folder, {**os.environ, **environment})
    for verb in one.get("verbs", VERBS):
        for name in MADE:
            (folder / name).unlink(missing_ok=True)
        begin = time.monotonic()
        status, words = shell(verb, start, environment)
        took = time.monotonic() - begin
        print(f"    {verb}: {status}, {took:.0f} s", flush=True)
        last = "\n".join(words.splitlines()[-12:])
        if "Traceback" in words:
            yield f"{verb} ends in a trace:\n{last}"
        elif "says" in one:
            if status == 0 or one["says"] not in words:
                yield f"{verb} does not say {one['says']!r}:\n{last}"
        elif status:
            yield f"{verb} fails:\n{last}"
    if "last" in one:
        shell(one["last"], folder, {**os.environ, **environment})
    if "says" not in one:
        now = state(folder)
        changed = {
            name
            for name in before.keys() | now.keys()
            if before.get(name) != now.get(name)
        }
        if changed:
            yield f"other than without it: {', '.join(sorted(changed)[:5])}"


def main(root, place, *names):
    """Try every environment, and end with what is wrong."""
    folder = Path(place).resolve() / "ein Büch 书" / "the book"
    if not folder.is_dir():
        shutil.copytree(Path(root).resolve(), folder, symlinks=True)
    plain = {"name": "nothing special"}
    environment = surroundings(folder, plain)
    for command in (
        "make figures",
        "make book",
        "./exercise start step-at-zero || true",
        "cp exercises/02-step/at-zero/solution/* my/step-at-zero/",
        "make test",
    ):
        status, words = shell(command, folder, environment)
        print(f"{command}: {status}", flush=True)
        if status:
            sys.exit(words)
    before, failed = state(folder), 0
    for one in listed():
        if names and one["name"] not in names:
            continue
        print(one["name"], flush=True)
        for what in wrong(folder, one, before):
            failed += 1
            print(f"    WRONG {what}", flush=True)
    sys.exit(f"{failed} of them went wrong." if failed else 0)


if __name__ == "__main__":
    main(*sys.argv[1:])
