"""Contracts of functions that the tests of formulas are about."""

from press.formulas import contracts

LEAKY = contracts.Contract(
    "activation::leaky", "code/l.hpp", 1, ["x", "alpha"], True
)
LEAKY.types, LEAKY.defaults = ["Real", "Real"], ["", "Real(0.01)"]
LEAKY.promises = {
    "Largest error": "1 ulp",
    "At minus infinity, infinity and NaN": "-infinity, infinity, NaN",
}
SOFTMAX = contracts.Contract(
    "activation::softmax", "code/s.hpp", 1, ["scores"], True
)
SOFTMAX.types, SOFTMAX.returns = ["std::vector<Real>"], "std::vector<Real>"
SOFTMAX.promises = {
    "Largest error": "4 ulp",
    "At minus infinity, infinity and NaN": "0, NaN, NaN",
}
SUMS = contracts.Contract(
    "network::sums", "code/n.hpp", 1, ["inputs", "weights", "biases"], True
)
SUMS.types = ["std::vector<Real>", "arrays::matrix<Real>", "std::vector<Real>"]
SUMS.returns = "std::vector<Real>"
LETTERS = r"x inputs; w^\top weights; b biases"
LAYER = r"a^{(1)}_j = \sum_{i=1}^{n} w^{(1)}_{ji} x_i + b^{(1)}_j"
