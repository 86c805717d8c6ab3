"""Time every contender in one process, in random order; judge their answers.

    measure.py LIBRARY TARGET TIMING FOLDER [SIZE ...]

Google Benchmark does the timing. Whatever is timed is called from Python, C++
by ctypes, so the same clock and the same loop are around everything. The
repetitions of all contenders are shuffled, so that a processor which changes
its frequency treats them alike. TIMING is the shortest time of a repetition, as
0.02s. FOLDER has the digits of MNIST and the weights of the fish book.
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

from lab.bench import peers
from lab.bench.errors import ulp

FUNCTIONS = [
    *("relu", "leaky_relu", "relu6", "hard_sigmoid", "hard_swish"),
    *("squared_relu", "sigmoid", "tanh", "elu", "selu", "softplus", "silu"),
    *("mish", "gelu", "gelu_tanh", "softmax"),
]
SIZES = [1 << 12, 1 << 16, 1 << 20, 1 << 24]
FROM_HERE_ON_THREADS = 1 << 20
REPETITIONS = 9
SEED = 2026
WAYS = ("loops", "products", "eigen", "fused")
PARTS = ("sums 0", "switches 0", "sums 1", "switches 1", "sums 2")


class Library:
    """The contenders in C++."""

    def __init__(self, path):
        """Load the library, and tell ctypes what its functions take."""
        self.c = ctypes.CDLL(path)
        pointer, size, text = (
            ctypes.c_void_p,
            ctypes.c_size_t,
            ctypes.c_char_p,
        )
        for name, answer, *parameters in [
            ("find", pointer, text),
            ("compute", None, pointer, pointer, pointer, size, size),
            ("judge", None, text, pointer, pointer, size),
            ("make_nets", pointer, pointer),
            ("forward", None, pointer, text, pointer, pointer, size, size),
            ("part", None, pointer, text, pointer, pointer, size),
            ("lanes", size),
        ]:
            function = getattr(self.c, name)
            function.restype, function.argtypes = answer, parameters

    def call(self, contender, x, y, threads=1):
        """Return a call of a contender, or None if there is none."""
        found = self.c.find(contender.encode())
        if not found:
            return None
        arguments = (found, x.ctypes.data, y.ctypes.data, x.size, threads)
        return partial(self.c.compute, *arguments)

    def judge(self, name, x):
        """Return what the book's function answers in double."""
        wide = x.astype(np.float64)
        answer = np.empty_like(wide)
        self.c.judge(
            name.encode(), wide.ctypes.data, answer.ctypes.data, wide.size
        )
        return answer


def calls(library, torch, x, y, threads):
    """Return a call for each contender and function: {(who, what): call}."""
    made = {}
    for who in ("plain", "eigen", "fast"):
        for what in FUNCTIONS:
            made[who, what] = library.call(f"{who} {what}", x, y, threads)
    made["fast", "copy"] = library.call("copy", x, y, threads)
    if threads == 1:
        made |= {("numpy", k): f for k, f in peers.numpy_calls(x, y).items()}
    if torch:
        there = peers.pytorch_calls(torch, x, y)
        made |= {("pytorch", k): f for k, f in there.items()}
    return {key: call for key, call in made.items() if call}


def register(name, call, prepare):
    """Let Google Benchmark time a call, after what prepares for it."""

    def timed(state):
        prepare()
        call()
        while state:
            call()

    google_benchmark.register(option.use_real_time()(timed), name=name)


def judged(library, torch):
    """Return the largest errors: of each float in a thousand, of some rows."""
    bits = np.arange(1 << 19, dtype=np.uint32)
    last = (bits * np.uint32(2654435761)) >> np.uint32(19)
    everywhere = ((bits << np.uint32(13)) | last).view(np.float32)
    everywhere[~np.isfinite(everywhere)] = 0
    random = np.random.default_rng(SEED)
    rows = random.normal(0, 5, 1 << 19).astype(np.float32)

    errors = []
    for what in FUNCTIONS:
        x = rows if what == "softmax" else everywhere
        exact = library.judge(what, x)
        y = np.empty_like(x)
        with np.errstate(all="ignore"):
            for (who, computes), call in calls(library, torch, x, y, 1).items():
                if computes == what:
                    call()
                    most, place = ulp(y, exact)
                    errors.append([what, who, most, float(x[place])])
    return errors


def digits(folder):
    """Return the pixels of ten thousand digits, their labels, and weights."""
    images = (folder / "t10k-images-idx3-ubyte").read_bytes()[16:]
    pixels = np.frombuffer(images, np.uint8).reshape(-1, 784)
    labels = (folder / "t10k-labels-idx1-ubyte").read_bytes()[8:]
    weights = (folder / "sample_weight.f32le.bin").read_bytes()
    x = pixels.astype(np.float32) / np.float32(255)
    return x, np.frombuffer(labels, np.uint8), np.frombuffer(weights, "<f4")


def layers(weights):
    """Return weights and biases of each layer."""
    made, sizes = [], (784, 50, 100, 10)
    for rows, columns in zip(sizes, sizes[1:], strict=False):
        matrix, biases, weights = np.split(
            weights, [rows * columns, rows * columns + columns]
        )
        made.append((matrix.reshape(rows, columns).copy(), biases.copy()))
    return made


def network_calls(library, torch, folder, threads):
    """Return the passes of all ways, and of the parts of one: {way: call}."""
    x, labels, weights = digits(folder)
    y = np.empty((len(x), 10), np.float32)
    weights = weights.copy()
    net = library.c.make_nets(weights.ctypes.data)
    where = (x.ctypes.data, y.ctypes.data, len(x))
    made = {
        way: partial(library.c.forward, net, way.encode(), *where, threads)
        for way in WAYS
    }
    made["numpy"] = peers.numpy_network(layers(weights), x, y)
    if torch:
        made |= peers.pytorch_networks(torch, layers(weights), x, y)
    right = {}
    for way, call in made.items():
        y.fill(0)
        call()
        right[way] = int((y.argmax(axis=1) == labels).sum())
    if threads == 1:
        signals = [x] + [np.zeros((len(x), 128), np.float32) for _ in range(3)]
        for part in PARTS:
            place = int(part[-1])
            source = signals[place] if part < "sv" else signals[place + 1]
            target = signals[place + 1]
            call = partial(
                library.c.part,
                net,
                part.encode(),
                source.ctypes.data,
                target.ctypes.data,
                len(x),
            )
            call()
            made[part] = call
        made["memory"] = [x, y, weights, signals]
    else:
        made["memory"] = [x, y, weights]
    return made, right


def main(path, target, timing, folder, sizes):
    """Register everything, run it, and keep what came out as JSON."""
    library, torch = Library(path), peers.pytorch()
    pools = threadpoolctl.ThreadpoolController()

    def use(threads):
        pools.limit(limits=threads)
        if torch:
            torch.set_num_threads(threads)

    use(1)
    errors = judged(library, torch)
    random = np.random.default_rng(SEED)
    every = sorted({1, os.cpu_count() or 1})
    kept = []
    for size in sizes:
        x = random.normal(0, 3, size).astype(np.float32)
        y = np.empty_like(x)
        kept += [x, y]
        for threads in every:
            if threads > 1 and size < FROM_HERE_ON_THREADS:
                continue
            made = calls(library, torch, x, y, threads)
            for (who, what), call in made.items():
                name = f"{threads}/{size}/{what}/{who}"
                register(name, call, partial(use, threads))
    right = {}
    for threads in every:
        made, right = network_calls(library, torch, folder, threads)
        kept.append(made.pop("memory"))
        for way, call in made.items():
            name = f"{threads}/{len(kept[-1][0])}/network/{way}"
            register(name, call, partial(use, threads))
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
    for run in json.loads(Path(f"{target}.times").read_text())["benchmarks"]:
        if run["run_type"] == "iteration":
            name = run["run_name"].removesuffix("/real_time")
            times.setdefault(name, []).append(run["real_time"])
    found = {
        "times": times,
        "errors": [
            [*row[:2], row[2] if math.isfinite(row[2]) else "inf", row[3]]
            for row in errors
        ],
        "right": right,
        "lanes": library.c.lanes(),
        "numpy": np.__version__,
        "pytorch": torch.__version__ if torch else "none",
    }
    Path(target).write_text(json.dumps(found), encoding="utf-8")


if __name__ == "__main__":
    library, target, timing, folder, *sizes = sys.argv[1:]
    numbers = [int(size) for size in sizes] or SIZES
    main(library, target, timing, Path(folder), numbers)
