r"""Relations in sentences: true ones pass, false ones are told.

What LaTeX could mean in two ways is asked for, never guessed.
"""

import pytest

TRUE = r"""
\max(0, 3) = 3
\ln(e^x) = x
\log(e^x) = x
\log_2 8 = 3
\log_{10}(100) = 2
\tanh 2x = \frac{2 \tanh x}{1 + \tanh^2 x}
\ln(x) \le x - 1
\sqrt{x} \ge 0
(x-1)^{0.5} \ge 0
\ln x^2 = 2 \ln x, \quad x > 0
2^{(3)} = 8
\epsilon + 1 = 1 + \epsilon
x + 1 \ne x
\sum_{i=1}^{10} i = 55
\sum_{i=1}^{100} i = 5050
\sum_{i=1}^{n} i = \frac{n(n + 1)}{2}
\sum_{i=1}^{6} x_i = \sum_{i=1}^{5} x_i + x_6
\sum^{3}_{j=1} j = 6
\frac{1}{3} \approx 0.33
10^{-3} \approx 0.001
50\% = \frac{1}{2}
0.1 + 0.2 = 0.3
x^{+} = \max(0, x)
[x]_+ - (-x)^+ = x
P(X \le x) = \Phi(x)
\sigma(x) = 1/(1 + e^{-x})
\operatorname{softmax}(x)_1 + \operatorname{softmax}(x)_2 < 1
\text{ELU}(0) = 0
\text{LeakyReLU}(-1) = -0.01
\text{Softplus}(0) = \ln 2
\frac{\mathrm{d}}{\mathrm{d}x} \sin x = \cos x
\frac{d\sigma}{dx} = \sigma'(x)
\frac{d^2}{dx^2} x^3 = 6x
\operatorname{artanh}(\tanh(x)) = x
\operatorname{sech}^2 x = 1 - \tanh^2 x
\sin^2 x + \cos^2 x = 1
|x - y| \le |x| + |y|
a_1 \le \max_i a_i
\mathbb{1}_{x > 0} = h(x)
\lfloor 2.5 \rfloor = 2
e^{-\infty} = 0
x \cdot -1 = -x
\text{GELU}(x) \approx x \sigma(1.702 x)
\operatorname{sgn}(x) |x| = x
x (1 + x) = x + x^2
"""

FALSE = r"""
\max(0, 3) = 4
\max(0, x) = 5
\max(x, 0) = |x|
\min(1, x) = \max(1, x)
\log(e^x) = x + 1
e^{(x)} = e
\exp(x) = e x
\sqrt{x^2} = x
\sqrt{x}^2 = \operatorname{ReLU}(x)
\operatorname{sgn}(-2) = 1
\operatorname{sgn}(x) = |x|
\tanh(x) = \tanh(-x)
\tanh 2x = 2 x \tanh 1
y_k = 2 y_k
\sigma_1 = \sigma_2
\sigma'(0) = \frac{1}{2}
\sigma''(x) = 0
1 < 2 < 3 < 2
1 = 1 = 2
0 < \sigma(x) < 0.5 < 1
\sigma(x) \ge 1
\ln(x) \ge x - 1
\sqrt{x} < 0
\sum_{i=1}^{3} i = 7
\sum_{i=0}^{3} 1 = 3
\sum_{i=1}^{n} i = \frac{n(n - 1)}{2}
\sum_{i=1}^{6} x_i = \sum_{i=1}^{5} x_i
\prod_{i=1}^{4} i = 23
\pi \approx 3.15
0.34 \approx \frac{1}{3}
10^{-3} \approx 2 \cdot 10^{-3}
\ln(1 + x) \approx x
\frac{d}{dx} x^2 = x
\frac{d\sigma}{dx} = \sigma(x)
\frac{d^2}{dx^2} x^3 = 3x
50\% = 0.05
1000\,\text{ms} = 2\,\text{s}
x(1 + x) = 5
x^{(2)} = x^2
\operatorname{ReLU}(-1) = 1
\text{LeakyReLU}(-1) = -0.1
\text{ELU}(-1) = e^{-1}
P(X \le 0) = \frac{1}{3}
\sigma(x) = 1/1 + e^{-x}
\mathbf{1}\{x \ge 0\} = h(x)
|x + y| = |x| + |y|
\max_i a_i = a_1
\infty = 3
\lvert -3 \rvert = -3
max(0, 3) = 4
\sin x^2 = \sin(x)^2
x \ne 3
x^2 > 0
a_1^2 + a_2^2 > 0
\sigma'(x) < 0.25
\log_2 8 = 4
\lfloor 2.5 \rfloor = 3
"""

REFUSED = [
    (r"x^10 = x \cdot x^9", "put braces"),
    (r"e^-x > 0", "put braces"),
    (r"x_12 = x_1", "put braces"),
    (r"\lim_{x \to \infty} \tanh(x) = 2", "claim it in words"),
    (r"\sqrt{x^2} = \pm x", "a formula for each"),
    (r"\sigma(x) \propto x", "write it, as in y = c x"),
    (r"\tanh^{-1}(x) = x", "undoes it, or is 1 divided by it?"),
    (r"\sigma^{(2)}(x) = 1", "a prime for each slope"),
    (r"1/2x = \frac{1}{2} x", r"Write \frac"),
    (r"\ln x (1 + x) = 0", "put parentheses around what \\ln is applied to"),
    (r"\sigma' = \sigma (1 - \sigma)", "needs what it is applied to"),
    (r"\ln(x, 2) = 1", "takes 1 in parentheses"),
    (r"\max(x) = x", "takes two or more in parentheses"),
    (r"x_1 = x", "by another letter"),
    (r"x2 = 2x", "is that a subscript, a power, or a product?"),
    (r"2 \; 3 = 6", "or a product?"),
    (r"10\,000 > 1", "in one piece"),
    (r"1e3 = 1000", "write a power of 10"),
    (r"{x + 1} 2 = 3", "write parentheses around a sum"),
    (r"f(2) = 5", "define it before"),
    (r"g(x) = 5", "define it before"),
    (r"y = 2x", "display it with :exempt: definition of notation"),
    (r"w^T x = x", r"Write ^\top"),
    (r"n! = n", "write the product"),
    (r"\|x\| = x", "write what it stands for"),
    (r"x_1 + \dots + x_4 = 1", r"write a \sum"),
    (r"\int x = 1", "say it in words"),
    (r"\lg x = 1", r"Write \log_2 or \log_{10}"),
    (r"\sum_{i=1}^{100} x_i = 1", "counts beyond 50"),
    (r"\sum_{i=1}^{100000} i = 1", "runs too far"),
    (r"\ln x^2 = 2 \ln x", ":where: x > 0"),
    (r"x = x", "trivial"),
    (r"2 = 2", "trivial"),
]


def relations(text):
    """Return the relations of a list, one a line."""
    return text.strip().splitlines()


@pytest.mark.parametrize("latex", relations(TRUE))
def test_a_true_relation_passes(judged, latex):
    assert judged(f"It is ${latex}$.") == []


@pytest.mark.parametrize("latex", relations(FALSE))
def test_a_false_relation_does_not_hold(judged, latex):
    [finding] = judged(f"It is ${latex}$.")
    assert "does not hold" in finding


@pytest.mark.parametrize("latex, said", REFUSED)
def test_what_is_refused_says_what_to_write(judged, latex, said):
    [finding] = judged(f"It is ${latex}$.")
    assert said in finding


@pytest.mark.parametrize("latex", relations(FALSE))
def test_a_false_relation_is_told_in_a_display_too(judged, latex):
    assert judged(f"$$\n{latex}\n$$\n")
