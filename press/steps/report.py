"""Join what the programs of tests have found into one report.

    press report TARGET PART...

Each part is what `press test` noted. A sentence stands in one of them alone: a
chapter that claims it could not say which test it means.
"""

import json
from pathlib import Path

from press import files


def main(target, *parts):
    """Run the step."""
    sentences = {}
    for part in parts:
        found = json.loads(Path(part).read_text(encoding="utf-8"))
        for sentence in found.keys() & sentences.keys():
            first, again = (
                "{file}:{line}".format(**test[sentence])
                for test in (sentences, found)
            )
            files.stop(
                f"{again}: {first} has a test of this name too: {sentence}. "
                "A sentence names one test in the whole book; choose another."
            )
        sentences |= found
    text = json.dumps(sentences, indent=1, ensure_ascii=False)
    files.write(target, text + "\n")
