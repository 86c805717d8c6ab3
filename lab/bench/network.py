"""Passes of ten thousand digits through the network of the fish book."""

from functools import partial

import numpy as np

from lab.bench import peers

WAYS = ("loops", "products", "eigen", "fused")
PARTS = ("sums 0", "switches 0", "sums 1", "switches 1", "sums 2")


def layers(weights):
    """Return weights and biases of each layer."""
    made, sizes = [], (784, 50, 100, 10)
    for rows, columns in zip(sizes, sizes[1:], strict=False):
        matrix, biases, weights = np.split(
            weights, [rows * columns, rows * columns + columns]
        )
        made.append((matrix.reshape(rows, columns).copy(), biases.copy()))
    return made


class Passes:
    """The digits, the weights, and every way to pass one through the other."""

    def __init__(self, library, torch, folder):
        """Read the pixels of the digits, their labels, and the weights."""
        images = (folder / "t10k-images-idx3-ubyte").read_bytes()[16:]
        pixels = np.frombuffer(images, np.uint8).reshape(-1, 784)
        labels = (folder / "t10k-labels-idx1-ubyte").read_bytes()[8:]
        weights = (folder / "sample_weight.f32le.bin").read_bytes()
        self.x = pixels.astype(np.float32) / np.float32(255)
        self.y = np.empty((len(self.x), 10), np.float32)
        self.labels = np.frombuffer(labels, np.uint8)
        self.weights = np.frombuffer(weights, "<f4").copy()
        self.library, self.torch = library, torch
        self.net = library.make_nets(self.weights.ctypes.data)

    def calls(self, threads):
        """Return the passes of all ways, {way: call}."""
        where = (self.x.ctypes.data, self.y.ctypes.data, len(self.x), threads)
        forward = partial(self.library.forward, self.net)
        made = {way: partial(forward, way.encode(), *where) for way in WAYS}
        given = layers(self.weights), self.x, self.y
        made["numpy"] = peers.numpy_network(*given)
        if self.torch:
            made |= peers.pytorch_networks(self.torch, *given)
        return made

    def right(self, made):
        """Return how many digits each way reads rightly."""
        found = {}
        for way, call in made.items():
            self.y.fill(0)
            call()
            found[way] = int((self.y.argmax(axis=1) == self.labels).sum())
        return found

    def parts(self):
        """Return the parts of the fused way on one thread, {part: call}."""
        self.signals = [self.x]
        self.signals += [
            np.zeros((len(self.x), 128), np.float32) for _ in range(3)
        ]
        made = {}
        for part in PARTS:
            place = int(part[-1])
            target = self.signals[place + 1]
            source = target if "switches" in part else self.signals[place]
            where = (source.ctypes.data, target.ctypes.data, len(self.x))
            forward = self.library.part
            made[part] = partial(forward, self.net, part.encode(), *where)
            made[part]()
        return made
