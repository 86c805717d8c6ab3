"""What NumPy and PyTorch are asked to compute, into memory that is given.

PyTorch takes part if it can be imported. Its functions for users allocate their
answers; each of them is a call of an operator that can also write into memory
that is there, and that one is timed.
"""

import importlib

import numpy as np

SELU_ALPHA = 1.6732632423543772
SELU_SCALE = 1.0507009873554805
COLUMNS = 1024


def numpy_calls(x, y):
    """Return what NumPy can compute, each a function without parameters.

    A function that takes several steps has a third array to work in.
    """
    z = np.empty_like(x)
    rows, answers = x.reshape(-1, COLUMNS), y.reshape(-1, COLUMNS)
    high = np.empty_like(rows[:, :1])

    def hard_sigmoid():
        np.multiply(x, 1 / 6, out=y)
        np.add(y, 0.5, out=y)
        np.clip(y, 0, 1, out=y)

    def hard_swish():
        hard_sigmoid()
        np.multiply(x, y, out=y)

    def sigmoid():
        np.negative(x, out=y)
        np.exp(y, out=y)
        np.add(y, 1, out=y)
        np.reciprocal(y, out=y)

    def leaky_relu():
        np.multiply(x, 0.01, out=y)
        np.maximum(x, y, out=y)

    def squared_relu():
        np.maximum(x, 0, out=y)
        np.multiply(y, y, out=y)

    def elu():
        np.minimum(x, 0, out=y)
        np.expm1(y, out=y)
        np.maximum(x, y, out=y)

    def selu():
        np.minimum(x, 0, out=y)
        np.expm1(y, out=y)
        np.multiply(y, SELU_ALPHA, out=y)
        np.maximum(x, 0, out=z)
        np.add(y, z, out=y)
        np.multiply(y, SELU_SCALE, out=y)

    def silu():
        sigmoid()
        np.multiply(x, y, out=y)

    def mish():
        np.logaddexp(x, 0, out=y)
        np.tanh(y, out=y)
        np.multiply(x, y, out=y)

    def gelu_tanh():
        np.multiply(x, x, out=y)
        np.multiply(y, 0.044715, out=y)
        np.add(y, 1, out=y)
        np.multiply(y, x, out=y)
        np.multiply(y, 0.7978845608028654, out=y)
        np.tanh(y, out=y)
        np.add(y, 1, out=y)
        np.multiply(y, x, out=y)
        np.multiply(y, 0.5, out=y)

    def softmax():
        np.max(rows, axis=1, keepdims=True, out=high)
        np.subtract(rows, high, out=answers)
        np.exp(answers, out=answers)
        np.sum(answers, axis=1, keepdims=True, out=high)
        np.divide(answers, high, out=answers)

    return {
        "copy": lambda: np.copyto(y, x),
        "relu": lambda: np.maximum(x, 0, out=y),
        "leaky_relu": leaky_relu,
        "relu6": lambda: np.clip(x, 0, 6, out=y),
        "hard_sigmoid": hard_sigmoid,
        "hard_swish": hard_swish,
        "squared_relu": squared_relu,
        "sigmoid": sigmoid,
        "tanh": lambda: np.tanh(x, out=y),
        "elu": elu,
        "selu": selu,
        "softplus": lambda: np.logaddexp(x, 0, out=y),
        "silu": silu,
        "mish": mish,
        "gelu_tanh": gelu_tanh,
        "softmax": softmax,
    }


def pytorch():
    """Return the module, ready to infer, or None where there is none."""
    try:
        torch = importlib.import_module("torch")
    except ImportError:
        return None
    torch.set_grad_enabled(False)
    return torch


def pytorch_calls(torch, x, y):
    """Return what PyTorch can compute, each a function without parameters.

    ReLU, ReLU6 and SELU are written as what PyTorch itself makes of them, as
    their own operators would compute elsewhere and then copy.
    """
    a, b = torch.from_numpy(x), torch.from_numpy(y)
    rows, answers = a.view(-1, COLUMNS), b.view(-1, COLUMNS)
    ops = torch.ops.aten

    def squared_relu():
        ops.clamp_min.out(a, 0, out=b)
        ops.mul.out(b, b, out=b)

    return {
        "copy": lambda: b.copy_(a),
        "relu": lambda: ops.clamp_min.out(a, 0, out=b),
        "leaky_relu": lambda: ops.leaky_relu.out(a, 0.01, out=b),
        "relu6": lambda: ops.hardtanh.out(a, 0, 6, out=b),
        "hard_sigmoid": lambda: ops.hardsigmoid.out(a, out=b),
        "hard_swish": lambda: ops.hardswish.out(a, out=b),
        "squared_relu": squared_relu,
        "sigmoid": lambda: ops.sigmoid.out(a, out=b),
        "tanh": lambda: ops.tanh.out(a, out=b),
        "elu": lambda: ops.elu.out(a, out=b),
        "selu": lambda: ops.elu.out(a, SELU_ALPHA, SELU_SCALE, 1, out=b),
        "softplus": lambda: ops.softplus.out(a, out=b),
        "silu": lambda: ops.silu.out(a, out=b),
        "mish": lambda: ops.mish.out(a, out=b),
        "gelu": lambda: ops.gelu.out(a, out=b),
        "gelu_tanh": lambda: ops.gelu.out(a, approximate="tanh", out=b),
        "softmax": lambda: ops._softmax.out(rows, -1, False, out=answers),
    }


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
