"""Run a step of the press: press STEP [ARGUMENT...]."""

import sys
from importlib import import_module
from pathlib import Path


def main():
    """Run the step that is named first on the command line."""
    steps = [file.stem for file in Path(__file__).parent.glob("steps/[!_]*.py")]
    if len(sys.argv) < 2 or sys.argv[1] not in steps:
        sys.exit(f"press: expected a step, one of {', '.join(sorted(steps))}.")
    _, step, *arguments = sys.argv
    import_module(f"press.steps.{step}").main(*arguments)


if __name__ == "__main__":
    main()
