"""Commands and files that the README and the pages name, and that are not."""

import re

from press.guards import hear

PAGES = ("README.md", "index.md", "chapters/*.md", "CONTRIBUTING.md")
COMMAND = r"`(?:SETUP=no )?make[^`]*`|^    (?:make [\w-]+|g\+\+ .*)"


def files(root):
    """Yield each verb and each file that does not exist."""
    makefile = (root / "Makefile").read_text(encoding="utf-8")
    known = sorted(re.findall(r"^([\w-]+):.*##", makefile, re.MULTILINE))
    for page in (page for name in PAGES for page in sorted(root.glob(name))):
        text = page.read_text(encoding="utf-8")
        for number, line in enumerate(text.splitlines(), 1):
            for command in re.findall(COMMAND, line):
                verb = re.search(r"make ([\w-]+)", command)
                if verb and verb[1] not in known:
                    yield (
                        f"{page.relative_to(root)}:{number}",
                        f"{command.strip()}: the Makefile has no verb "
                        f"{verb[1]}; it has: {', '.join(known)}",
                    )
    readme = (root / "README.md").read_text(encoding="utf-8")
    for number, line in enumerate(readme.splitlines(), 1):
        found = re.match(r"    ([\w./-]+\.\w+)  ", line)
        if found and not (root / found[1]).exists():
            yield (
                f"README.md:{number}",
                f"the map names {found[1]}, which is not there.",
            )
    described = re.findall(r"^    make ([\w-]+)", readme, re.MULTILINE)
    for verb in known:
        if verb not in described:
            yield "README.md", f"does not describe make {verb}."


def setup(app):
    """Read the README, and the pages' own words."""
    return hear(app, __name__, files=files)
