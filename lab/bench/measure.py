"""Time contenders in one process, in random order; judge their answers.

    python -m lab.bench.measure LIBRARY TARGET TIMING FOLDER WHAT [SIZE ...]

Google Benchmark does the timing. Whatever is timed is called from Python, C++
by ctypes, so the same clock and the same loop are around everything. The
repetitions of all contenders are shuffled, so that a processor which changes
its frequency treats them alike. TIMING is the shortest time of a repetition, as
0.02s. FOLDER has the digits of MNIST and the weights of the fish book. WHAT are
the functions, with commas; `network` is one of them.
"""

import ctypes
import json
import math
import os
import sys
from functools import partial
from pathlib import Path

import google_benchmark
import numpy as np
import threadpoolctl
from google_benchmark import option

from lab.bench import network, peers
from lab.bench.errors import ulp

SIZES = [1 << 12, 1 << 16, 1 << 20, 1 << 24]
FROM_HERE_ON_THREADS = 1 << 20
REPETITIONS = 9
SEED = 2026


class Library:
    """The contenders in C++."""

    def __init__(self, path):
        """Load the library, and tell ctypes what its functions take."""
        self.c = ctypes.CDLL(path)
        address, size, text = (
            ctypes.c_void_p,
            ctypes.c_size_t,
            ctypes.c_char_p,
        )
        for name, answer, *parameters in [
            ("find", address, text),
            ("compute", None, address, address, address, size, size),
            ("judge", None, text, address, address, size),
            ("make_nets", address, address),
            ("forward", None, address, text, address, address, size, size),
            ("part", None, address, text, address, address, size),
            ("lanes", size),
        ]:
            function = getattr(self.c, name)
            function.restype, function.argtypes = answer, parameters

    def calls(self, x, y, threads):
        """Return what is computed in C++, {(who, what): call}."""
        made = {}
        for who in ("plain", "eigen", "fast"):
            for what in peers.ASKED:
                name = what if what == "copy" else f"{who} {what}"
                found = self.c.find(name.encode())
                if found and (who == "fast" or what != "copy"):
                    where = (x.ctypes.data, y.ctypes.data, x.size, threads)
                    made[who, what] = partial(self.c.compute, found, *where)
        return made

    def judge(self, name, x):
        """Return what the book's function answers in double."""
        wide = x.astype(np.float64)
        answer = np.empty_like(wide)
        where = (wide.ctypes.data, answer.ctypes.data, wide.size)
        self.c.judge(name.encode(), *where)
        return answer


def calls(library, torch, x, y, threads, wanted):
    """Return a call for each contender and function: {(who, what): call}."""
    made = library.calls(x, y, threads)
    if threads == 1:
        made |= peers.numpy_calls(x, y)
    if torch:
        made |= peers.pytorch_calls(torch, x, y)
    return {key: call for key, call in made.items() if key[1] in wanted}


def judged(library, torch, wanted):
    """Return the largest errors: of each float in a thousand, of some rows."""
    bits = np.arange(1 << 19, dtype=np.uint32)
    last = (bits * np.uint32(2654435761)) >> np.uint32(19)
    everywhere = ((bits << np.uint32(13)) | last).view(np.float32)
    everywhere[~np.isfinite(everywhere)] = 0
    random = np.random.default_rng(SEED)
    rows = random.normal(0, 5, 1 << 19).astype(np.float32)

    errors = []
    for what in wanted:
        x = rows if what == "softmax" else everywhere
        exact = library.judge(what, x)
        y = np.empty_like(x)
        with np.errstate(all="ignore"):
            made = calls(library, torch, x, y, 1, [what])
            for (who, _), call in made.items():
                call()
                most, place = ulp(y, exact)
                shown = most if math.isfinite(most) else "inf"
                errors.append([what, who, shown, float(x[place])])
    return errors


def run(contenders, timing, target):
    """Let Google Benchmark time contenders, {name: (prepare, call)}.

    Return the times of each in nanoseconds.
    """
    for name, (prepare, call) in contenders.items():

        def timed(state, prepare=prepare, call=call):
            prepare()
            call()
            while state:
                call()

        google_benchmark.register(option.use_real_time()(timed), name=name)
    google_benchmark.initialize(
        [
            "measure.py",
            f"--benchmark_repetitions={REPETITIONS}",
            f"--benchmark_min_time={timing}",
            "--benchmark_enable_random_interleaving=true",
            f"--benchmark_out={target}.times",
            "--benchmark_out_format=json",
            "--benchmark_display_aggregates_only=true",
        ]
    )
    google_benchmark.run_benchmarks()
    times = {}
    for timed in json.loads(Path(f"{target}.times").read_text())["benchmarks"]:
        if timed["run_type"] == "iteration":
            name = timed["run_name"].removesuffix("/real_time")
            times.setdefault(name, []).append(timed["real_time"])
    return times


def main(path, target, timing, folder, wanted, sizes):
    """Register everything, run it, and keep what came out as JSON."""
    library, torch = Library(path), peers.pytorch()
    pools = threadpoolctl.ThreadpoolController()

    def use(threads):
        pools.limit(limits=threads)
        if torch:
            torch.set_num_threads(threads)

    use(1)
    functions = [what for what in peers.ASKED if what in wanted]
    errors = judged(library, torch, [f for f in functions if f != "copy"])
    random = np.random.default_rng(SEED)
    every = sorted({1, os.cpu_count() or 1})
    contenders, right, kept = {}, {}, []
    for size in sizes if functions else []:
        x = random.normal(0, 3, size).astype(np.float32)
        y = np.empty_like(x)
        kept += [x, y]
        for threads in every:
            if threads > 1 and size < FROM_HERE_ON_THREADS:
                continue
            made = calls(library, torch, x, y, threads, functions)
            for (who, what), call in made.items():
                name = f"{threads}/{size}/{what}/{who}"
                contenders[name] = partial(use, threads), call
    for threads in every if "network" in wanted else []:
        passes = network.Passes(library.c, torch, folder)
        kept.append(passes)
        made = passes.calls(threads)
        right = passes.right(made)
        if threads == 1:
            made |= passes.parts()
        for way, call in made.items():
            name = f"{threads}/{len(passes.x)}/network/{way}"
            contenders[name] = partial(use, threads), call
    found = {
        "times": run(contenders, timing, target),
        "errors": errors,
        "right": right,
        "lanes": library.c.lanes(),
    }
    Path(target).write_text(json.dumps(found), encoding="utf-8")


if __name__ == "__main__":
    library, target, timing, folder, wanted, *sizes = sys.argv[1:]
    numbers = [int(size) for size in sizes] or SIZES
    main(library, target, timing, Path(folder), wanted.split(","), numbers)
