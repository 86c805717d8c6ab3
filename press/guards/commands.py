"""Commands and files that the README and the pages name, and that are not."""

import re

PAGES = ("README.md", "index.md", "chapters/*.md", "CONTRIBUTING.md")


def verbs(root):
    """Return the verbs of the Makefile."""
    makefile = (root / "Makefile").read_text(encoding="utf-8")
    return set(re.findall(r"^([\w-]+):.*##", makefile, re.MULTILINE))


def commands(text):
    """Yield (line, command) for each command that a page names."""
    for number, line in enumerate(text.splitlines(), 1):
        for command in re.findall(r"`((?:SETUP=no )?make[^`]*)`", line):
            yield number, command
        if found := re.match(r"    (make [\w-]+|g\+\+ .*)", line):
            yield number, found[1]


def findings(root):
    """Return a message for each verb and each file that does not exist."""
    messages, known = [], verbs(root)
    for page in (page for name in PAGES for page in sorted(root.glob(name))):
        text = page.read_text(encoding="utf-8")
        for line, command in commands(text):
            verb = re.search(r"make ([\w-]+)", command)
            if verb and verb[1] not in known:
                messages.append(
                    f"{page.name}:{line}: `{command}`: the Makefile has no "
                    f"verb {verb[1]}; it has: {', '.join(sorted(known))}"
                )
    readme = (root / "README.md").read_text(encoding="utf-8")
    for number, line in enumerate(readme.splitlines(), 1):
        found = re.match(r"    ([\w./-]+\.\w+)  ", line)
        if found and not (root / found[1]).exists():
            messages.append(
                f"README.md:{number}: the map names {found[1]}, which is not "
                "there."
            )
    described = set(re.findall(r"^    make ([\w-]+)", readme, re.MULTILINE))
    messages += [
        f"README.md: does not describe make {verb}."
        for verb in sorted(known - described)
    ]
    return messages
