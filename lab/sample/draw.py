"""Draw sentences of the chapters for a reader to judge.

    python -m lab.sample.draw BUILD SEED

prints a hundred of those that state something, in the form of
lab/records/sentences.csv, with the kind that the build gave and no verdict. The
reader writes the verdict: `right`, or the kind that it should have been.
"""

import csv
import pickle
import random
import sys
from pathlib import Path

from press.sphinx.held import judged

SIZE = 100
HEAD = ("chapter", "sentence", "kind", "verdict")


def stated(build):
    """Yield chapter, sentence and kind of all that the chapters state."""
    for file in sorted(Path(build, "sphinx/doctrees/chapters").iterdir()):
        document = pickle.loads(file.read_bytes())
        for _, text, kind in judged(document):
            yield file.stem, text, kind


def main(build, seed):
    """Print the sample."""
    found = list(stated(build))
    places = sorted(random.Random(int(seed)).sample(range(len(found)), SIZE))
    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow(HEAD)
    writer.writerows((*found[place], "") for place in places)


if __name__ == "__main__":
    main(*sys.argv[1:])
