"""Time the fast functions and their peers, and keep what came out.

    python -m lab.bench.bench ROOT BUILD [TIMING [SIZE ...]]

C++ is compiled twice: for this processor, and for AVX2 alone; the peers are
told to keep to the same. Only functions that have changed are timed again, on
the machine and with the versions of the record; with others, everything is.
With a size nothing is kept: this is a trial.
"""

import csv
import json
import os
import platform
import statistics
import subprocess
import sys
from importlib import metadata
from pathlib import Path

from lab import records
from lab.bench.peers import ASKED
from lab.mnist.record import digits
from press import files

# What the compiler may do: use the processor, and count on no trap and no
# errno. That does not change a result.
FLAGS = ["-O3", "-fno-trapping-math", "-fno-math-errno"]
SETS = {
    "native": (["-march=native", "-mprefer-vector-width=512"], {}),
    "avx2": (
        ["-mavx2", "-mfma", "-mno-avx512f"],
        {
            "ATEN_CPU_CAPABILITY": "avx2",
            "MKL_ENABLE_INSTRUCTIONS": "AVX2",
            "ONEDNN_MAX_CPU_ISA": "AVX2",
            "OPENBLAS_CORETYPE": "Haswell",
            "NPY_DISABLE_CPU_FEATURES": "AVX512F AVX512CD AVX512_SKX",
        },
    ),
}
INSTRUCTIONS = {4: "SSE2 or another of 128 bits", 8: "AVX2", 16: "AVX-512"}
TIMING = "0.02s"
TABLES = {
    "bench": "instructions,threads,elements,function,contender,ns,low,high",
    "bench_accuracy": "instructions,function,contender,ulp,x",
    "bench_network": "instructions,threads,way,ms,low,high,right",
}

# Python says what is timed and how. Another way to write that changes no time,
# so it is not hashed: who changes what it does raises this number.
METHOD = "1"


def present(root):
    """Return the stamp of each function: its code, the contenders', flags."""
    folder, flags = root / "lab" / "bench", [*FLAGS, repr(SETS), METHOD]
    elements = (folder / "elements.hpp").read_text(encoding="utf-8")
    made = {"network": [records.source(folder / "network.hpp")]}
    for what, peers in ASKED.items():
        headers = sorted(root.glob(f"code/*/{what}.hpp"))
        code = [records.source(header) for header in headers]
        made[what] = [*code, records.code(elements), repr(peers)]
    return {what: records.stamp(*code, *flags) for what, code in made.items()}


def eigen():
    """Return the folder of Eigen's headers."""
    for folder in ("/usr", "/usr/local", "/opt/homebrew"):
        if (place := Path(folder, "include", "eigen3")).is_dir():
            return place
    files.stop("Eigen's headers are not where they use to be.")


def compiled(root, build, name, flags):
    """Compile the library; return it, or None if this compiler cannot."""
    library = build / "bench" / f"{name}.so"
    library.parent.mkdir(parents=True, exist_ok=True)
    command = [os.environ.get("CXX", "c++"), "-std=c++20", *FLAGS, *flags]
    command += ["-shared", "-fPIC", "-isystem", eigen()]
    command += [root / "lab" / "bench" / "library.cpp", "-o", library]
    ran = subprocess.run(command, capture_output=True, encoding="utf-8")
    if ran.returncode and name == "native":
        files.stop(f"The library does not compile:\n{ran.stderr}")
    return None if ran.returncode else library


def measured(build, name, library, variables, *arguments):
    """Let a process of its own time everything; return what it found."""
    target = build / "bench" / f"{name}.json"
    print(f"{name}: timing", file=sys.stderr)
    command = [sys.executable, "-m", "lab.bench.measure", library, target]
    subprocess.run(
        [*command, *arguments],
        env=os.environ | variables,
        stdout=subprocess.DEVNULL,
        check=True,
    )
    return json.loads(target.read_text(encoding="utf-8"))


def spread(times):
    """Return the median, and the quartiles below and above it."""
    low, middle, high = statistics.quantiles(times, n=4, method="inclusive")
    return middle, low, high


def tables(found):
    """Return the rows of the three records, {record: rows}."""
    rows = {name: [] for name in TABLES}
    for name, result in found.items():
        for key, times in result["times"].items():
            threads, size, what, who = key.split("/")
            if what == "network":
                row = [f"{time / 1e6:.3f}" for time in spread(times)]
                row.append(str(result["right"].get(who, "")))
                rows["bench_network"].append([name, threads, who, *row])
            else:
                row = [f"{time / int(size):.4f}" for time in spread(times)]
                rows["bench"].append([name, threads, size, what, who, *row])
        for what, who, ulp, x in result["errors"]:
            row = [name, what, who, f"{float(ulp):.4g}", f"{x:.9g}"]
            rows["bench_accuracy"].append(row)
    return rows


def keep(folder, rows, timed):
    """Write the records, with the rows of before for what was not timed."""
    for name, columns in TABLES.items():
        path, columns, before = folder / f"{name}.csv", columns.split(","), []
        if path.is_file():
            before = list(csv.reader(path.read_text("utf-8").splitlines()))[1:]
        place = columns.index("function") if "function" in columns else None
        kept = [
            row
            for row in before
            if ("network" if place is None else row[place]) not in timed
        ]
        lines = [",".join(row) for row in [columns, *kept, *rows[name]]]
        files.write(path, "\n".join(lines) + "\n")


def processor():
    """Return what the processor calls itself."""
    try:
        lines = Path("/proc/cpuinfo").read_text().splitlines()
    except OSError:
        return platform.processor() or platform.machine()
    names = [line.split(": ", 1)[1] for line in lines if "model name" in line]
    return " ".join(names[0].split()) if names else platform.machine()


def version(package):
    """Return the version of a package that Python can import, or none."""
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return "none"


def machine():
    """Return the lines that say what the record is made with."""
    return [
        f"processor {processor()}, {os.cpu_count()} threads",
        records.versions(),
        f"NumPy {version('numpy')}, PyTorch {version('torch')}",
        f"flags {' '.join(FLAGS)}",
    ]


def main(root, build, timing=TIMING, *sizes):
    """Time what has changed, and keep three records and their stamps."""
    now, (_, remarks) = present(root), records.read(root, "bench")
    here = machine()
    timed = records.aged(root, "bench", now)
    if sizes or remarks[: len(here)] != here:
        timed = list(now)
    if not timed:
        print("The times are of the present code.", file=sys.stderr)
        return
    folder, found = digits(root, build), {}
    for name, (flags, variables) in SETS.items():
        if library := compiled(root, build, name, flags):
            arguments = (timing, folder, ",".join(timed), *sizes)
            found[name] = measured(build, name, library, variables, *arguments)
    keep(
        build / "bench" if sizes else root / records.FOLDER,
        tables(found),
        timed,
    )
    if not sizes:
        here += [
            f"{name} {INSTRUCTIONS[result['lanes']]}: {' '.join(SETS[name][0])}"
            for name, result in found.items()
        ]
        stamps = {what: (stamp, None) for what, stamp in now.items()}
        records.write(root, "bench", stamps, here)


if __name__ == "__main__":
    root, build, *rest = sys.argv[1:]
    main(Path(root), Path(build), *rest)
