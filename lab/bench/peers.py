"""What NumPy and PyTorch are asked to compute, into memory that is given.

PyTorch takes part if it can be imported.
"""

import importlib
import tomllib
from pathlib import Path

import numpy as np

# The steps of each peer, for each function that is timed.
ASKED = tomllib.loads(
    Path(__file__).with_suffix(".toml").read_text(encoding="utf-8")
)
COLUMNS = 1024


def asked(who, names):
    """Return what a peer can compute, {function: a call without parameters}."""
    made = {}
    for what, steps in ASKED.items():
        if who in steps:
            lines = steps[who].strip().replace("\n", "\n    ")
            exec(f"def call():\n    {lines}\n", names)
            made[who, what] = names["call"]
    return made


def numpy_calls(x, y):
    """Return what NumPy can compute, {(who, what): call}.

    A function that takes several steps has a third array to work in.
    """
    rows, answers = x.reshape(-1, COLUMNS), y.reshape(-1, COLUMNS)
    spare = {"z": np.empty_like(x), "high": np.empty_like(rows[:, :1])}
    names = {"x": x, "y": y, "rows": rows, "answers": answers, "np": np}
    return asked("numpy", names | spare)


def pytorch():
    """Return the module, ready to infer, or None where there is none."""
    try:
        torch = importlib.import_module("torch")
    except ImportError:
        return None
    torch.set_grad_enabled(False)
    return torch


def pytorch_calls(torch, x, y):
    """Return what PyTorch can compute, {(who, what): call}."""
    x, y = torch.from_numpy(x), torch.from_numpy(y)
    rows, answers = x.view(-1, COLUMNS), y.view(-1, COLUMNS)
    names = {"x": x, "y": y, "rows": rows, "answers": answers}
    return asked("pytorch", names | {"ops": torch.ops.aten})


def numpy_network(layers, x, y):
    """Return a pass forward, as the fish book writes it."""
    (w1, b1), (w2, b2), (w3, b3) = layers

    def sigmoid(a):
        return 1 / (1 + np.exp(-a))

    def forward():
        z = sigmoid(x @ w1 + b1)
        z = sigmoid(z @ w2 + b2)
        np.add(z @ w3, b3, out=y)

    return forward


def pytorch_networks(torch, layers, x, y):
    """Return a pass of modules, and one that writes into given memory."""
    a, b = torch.from_numpy(x), torch.from_numpy(y)
    made, kept = [], []
    for weights, biases in layers:
        rows, columns = weights.shape
        linear = torch.nn.Linear(rows, columns)
        linear.weight.copy_(torch.from_numpy(weights.T.copy()))
        linear.bias.copy_(torch.from_numpy(biases))
        made += [linear, torch.nn.Sigmoid()]
        kept.append((torch.from_numpy(weights), torch.from_numpy(biases)))
    modules = torch.nn.Sequential(*made[:-1])
    sums = [torch.empty(len(x), len(biases)) for _, biases in kept[:-1]] + [b]

    def given():
        signal = a
        for (weights, biases), out in zip(kept, sums, strict=True):
            if signal is not a:
                signal.sigmoid_()
            torch.addmm(biases, signal, weights, out=out)
            signal = out

    return {"pytorch": lambda: b.copy_(modules(a)), "pytorch_given": given}
