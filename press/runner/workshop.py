"""Compiles, runs and draws what a learner has written, within bounds."""

import errno
import os
import re
import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from press import ROOT, bounded, catch2
from press.runner import compiler, verdicts
from press.runner.verdicts import StopError, short

STYLE = ROOT / "figures" / "style.gp"
FULL = os.strerror(errno.ENOSPC)


@dataclass
class Workshop:
    """The folder of a learner's files, and the one where all is made."""

    learner: Path
    folder: Path
    tools: compiler.Tools
    flags: tuple = compiler.LEARNER
    changed: Callable | None = None

    def clear(self):
        """Make the folder, empty."""
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(parents=True)

    def bounded(self, command, **settings):
        """Run a command here; stop if the file has changed or the disk is full.

        Compiler, gnuplot and report each fail at a full disk in their own way.
        """
        ran = bounded.run(
            command, self.folder, changed=self.changed, **settings
        )
        if ran.stopped == "changed":
            raise StopError("changed")
        full = shutil.disk_usage(self.folder).free < bounded.MEGABYTE
        if ran.status and (full or FULL in ran.said):
            raise OSError(errno.ENOSPC, FULL, str(self.folder))
        return ran

    def compile(self, sources, target, places=None, definitions=()):
        """Compile and link a program; return the warnings."""
        places = places or compiler.places(self.learner)
        *first, last = sources
        line = compiler.command(
            self.tools, last, places, self.flags, definitions
        )
        line[-1:] = [*first, last]
        if self.flags == self.tools.flags and self.tools.prepared:
            line += ["-include", self.tools.prepared]
        line += ["-fdiagnostics-color=never", "-MMD", "-MF", f"{target}.d"]
        line += ["-o", target, *self.tools.libraries]
        kept = 16 * bounded.KEPT
        ran = self.bounded(line, kept=kept, LC_ALL="C", **compiler.BOUNDS)
        if ran.stopped:
            raise StopError(
                "compile", f"The compiler had too much {ran.stopped}."
            )
        if ran.status == 0:
            return short(ran.said, self.learner)
        if error := compiler.first_error(ran.said, self.learner):
            file, number, message, block = error
            if Path(file).name == Path(last).name == "test.cpp":
                message += " (the tests ask for it)"
            where = f"{short(file, self.learner)}, line {number}: {message}"
            raise StopError("compile", where, code=short(block, self.learner))
        if missing := compiler.link_error(ran.said):
            raise StopError("link", f"{missing} has no body.")
        raise StopError("compile", "The compiler says:", code=ran.said[-2000:])

    def run(self, *command, seconds=None):
        """Run a compiled program; stop if it ends as no test reports."""
        seconds = seconds or verdicts.SECONDS
        for log in self.folder.glob("sanitizer.*"):
            log.unlink()
        # A path with a space would end the option, so this one is relative.
        log = "log_path=sanitizer"
        # The tests see the signals first: they know which test was running.
        most = f"max_allocation_size_mb={verdicts.MEMORY}"
        options = f"handle_segv=0:handle_sigfpe=0:{most}"
        ran = self.bounded(
            command,
            seconds=seconds,
            memory=verdicts.MEMORY,
            ASAN_OPTIONS=f"{log}:{options}:detect_leaks=0:exitcode=99",
            UBSAN_OPTIONS=f"{log}:print_stacktrace=1",
        )
        if ran.stopped == "time":
            raise StopError("time", f"It was given {seconds} seconds.")
        if ran.stopped:
            raise StopError(ran.stopped)
        logs = sorted(self.folder.glob("sanitizer.*"))
        found = "".join(log.read_text(errors="replace") for log in logs)
        # One of the two sanitizers may write there.
        if re.search(r"^.+:\d+:\d+: runtime error: ", ran.errors, re.MULTILINE):
            found += ran.errors
        if found:
            raise StopError("sanitizer", *verdicts.misdeed(found, self.learner))
        return ran

    def test(self, program, seconds=None):
        """Run compiled tests; return how they ended, and their report."""
        log = self.folder / "report.xml"
        log.unlink(missing_ok=True)
        options = ["--reporter", "xml", "--out", log, "--warn", "NoAssertions"]
        ran = self.run(program, *options, seconds=seconds)
        report = catch2.read(log.read_bytes() if log.exists() else b"")
        verdicts.stop_if_fatal(report, ran)
        return ran, report

    def keep(self, name, text):
        """Keep what a program has printed."""
        (self.folder / name).write_text(text, encoding="utf-8")

    def table(self, program):
        """Run a program and keep what it prints."""
        target = self.folder / program.stem
        self.compile([program], target)
        ran = self.run(target)
        if todo := re.search(rf"what\(\): +{verdicts.TODO}(.*)", ran.errors):
            raise StopError("not started", f"Still to do: {todo[1]}.")
        if ran.signal:
            raise StopError("crash", f"{program.name}: {ran.signal}.")
        if ran.status:
            returns = f"{program.name} returns {ran.status} from main, not 0."
            raise StopError("wrong", returns)
        self.keep(f"{program.stem}.txt", ran.output)

    def values(self, file):
        """Compute a formula at many inputs and keep the values."""
        command = [sys.executable, "-sP", "-m", "press.runner.formula", file]
        ran = self.bounded(command, PYTHONPATH=ROOT)
        if ran.stopped:
            raise StopError("formula", f"It takes too much {ran.stopped}.")
        if ran.status:
            raise StopError("formula", f"{file.name}: {ran.said.strip()}")
        self.keep(f"{file.stem}.txt", ran.output)

    def draw(self, file):
        """Draw a script in the book's style, and keep the curves it draws."""
        text = file.read_text(encoding="utf-8-sig", errors="replace")
        self.keep(file.name, text)
        svg, curves = f"{file.stem}.svg", f"{file.stem}.curves"
        for what in (f"set output '{svg}'", f"set table '{curves}'"):
            ran = self.gnuplot(what, file)
            if ran.stopped:
                raise StopError(ran.stopped)
            if said := ran.said.strip() or ran.status:
                said = str(said)[-1500:]
                raise StopError("drawing", "gnuplot says:", code=said)
        made = self.folder / svg
        if not (self.folder / curves).exists() or not made.stat().st_size:
            raise StopError("drawing", f"{file.name} plots nothing.")

    def gnuplot(self, setting, file):
        """Run a script that is kept here, in the book's style and no other."""
        options = ["--default-settings", STYLE, "-e", setting, file.name]
        return self.bounded(["gnuplot", *options])
