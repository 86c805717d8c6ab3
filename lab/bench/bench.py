"""Time the fast functions and their peers, and keep what came out.

    bench.py ROOT BUILD [TIMING [SIZE ...]]

C++ is compiled twice: for this processor, and for AVX2 alone; the peers are
told to keep to the same. With a size nothing is kept: this is a trial.
"""

import ast
import hashlib
import json
import os
import platform
import statistics
import subprocess
import sys
from pathlib import Path

from lab.mnist import record
from press import files
from press.steps.flatten import flatten

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
RECORDS = ("bench.csv", "bench_accuracy.csv", "bench_network.csv")
STAMP = Path("lab", "records", "bench.txt")


def python(text):
    """Return what Python code does, without comments and docstrings."""
    tree = ast.parse(text)
    for node in ast.walk(tree):
        body = getattr(node, "body", None)
        if not isinstance(body, list) or not body:
            continue
        first = body[0]
        if isinstance(first, ast.Expr) and isinstance(
            first.value, ast.Constant
        ):
            body[:1] = [] if body[1:] else [ast.Pass()]
    return ast.unparse(tree)


def stamp(root):
    """Return the hash of what is timed and of how it is timed."""
    folder = root / "lab" / "bench"
    lines = flatten((folder / "library.cpp").resolve(), [])
    digest = hashlib.sha256(record.code("\n".join(lines)).encode())
    for file in sorted(folder.glob("*.py")):
        digest.update(python(file.read_text(encoding="utf-8")).encode())
    return digest.hexdigest()


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


def measured(build, folder, name, library, variables, timing, sizes):
    """Let a process of its own time everything; return what it found."""
    target = build / "bench" / f"{name}.json"
    print(f"{name}: timing", file=sys.stderr)
    command = [
        sys.executable,
        "-m",
        "lab.bench.measure",
        library,
        target,
        timing,
    ]
    subprocess.run(
        [*command, target, timing, folder, *sizes],
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
    """Return the three records, as lists of lines."""
    elements = ["instructions,threads,elements,function,contender,ns,low,high"]
    network = ["instructions,threads,way,ms,low,high,right"]
    accuracy = ["instructions,function,contender,ulp,x"]
    for name, result in found.items():
        for key, times in result["times"].items():
            threads, size, what, who = key.split("/")
            if what == "network":
                row = [f"{time / 1e6:.3f}" for time in spread(times)]
                right = result["right"].get(who, "")
                network.append(
                    f"{name},{threads},{who},{','.join(row)},{right}"
                )
            else:
                row = [f"{time / int(size):.4f}" for time in spread(times)]
                elements.append(f"{name},{threads},{size},{what},{who},")
                elements[-1] += ",".join(row)
        for what, who, ulp, x in result["errors"]:
            accuracy.append(f"{name},{what},{who},{float(ulp):.4g},{x:.9g}")
    return elements, accuracy, network


def processor():
    """Return what the processor calls itself."""
    try:
        lines = Path("/proc/cpuinfo").read_text().splitlines()
    except OSError:
        return platform.processor() or platform.machine()
    names = [line.split(": ", 1)[1] for line in lines if "model name" in line]
    return " ".join(names[0].split()) if names else platform.machine()


def versions(found):
    """Return the lines that say what the record was made with."""
    native = found["native"]
    lines = [
        f"processor {processor()}, {os.cpu_count()} threads",
        record.versions(),
        f"NumPy {native['numpy']}, PyTorch {native['pytorch']}",
        f"flags {' '.join(FLAGS)}",
    ]
    for name, result in found.items():
        lines.append(
            f"{name} {INSTRUCTIONS[result['lanes']]}: {' '.join(SETS[name][0])}"
        )
    return lines


def main(root, build, timing=TIMING, *sizes):
    """Time both builds, and keep three records and their stamp."""
    source = Path(os.environ.get("MNIST_DIR") or root / "data" / "mnist")
    weights = source / record.WEIGHTS
    if not weights.is_file():
        files.stop(
            f"{weights}: expected the weights of the fish book, got none. Let "
            "MNIST_DIR name a folder that has them beside the digits."
        )
    folder = record.unpacked(source, build / "mnist")
    (folder / record.WEIGHTS).write_bytes(weights.read_bytes())
    found = {}
    for name, (flags, variables) in SETS.items():
        if library := compiled(root, build, name, flags):
            found[name] = measured(
                build, folder, name, library, variables, timing, sizes
            )
    place = build / "bench" if sizes else root / "lab" / "records"
    for name, lines in zip(RECORDS, tables(found), strict=True):
        files.write(place / name, "\n".join(lines) + "\n")
    if not sizes:
        lines = [stamp(root), *versions(found)]
        files.write(root / STAMP, "\n".join(lines) + "\n")


if __name__ == "__main__":
    root, build, *rest = sys.argv[1:]
    main(Path(root), Path(build), *rest)
