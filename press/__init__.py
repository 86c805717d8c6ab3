"""What makes the book and guards it.

    steps      what CMake calls, one name a step: run, draw, flatten, typeset
    formulas   reads the LaTeX of the chapters, evaluates it, checks it
    sphinx     the roles and directives of the book
    guards     one module for each way in which the book could drift
    runner     ./exercise
    editions   the book as EPUB and PDF

`press STEP` runs a step, `python -m press.runner` an exercise.
"""

from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
