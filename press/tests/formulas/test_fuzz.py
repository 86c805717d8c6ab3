"""No formula ends in a trace, and what is read has one meaning."""

import hypothesis.strategies as some

# What formulas are made of, and much that they should not be.
PIECES = r"""
x y a_i w^{(1)}_{12} e n i \alpha \sigma \epsilon \ell f h 0 1 2.5 .5 10
+ - = < > \le \ge \ne \approx \cdot \times * / ( ) [ ] { } | \{ \} , ; . ! & \\
^ ^2 ^{-1} ^{x} ^+ ^{(2)} ^\top _i _{ij} _1 _+ ' '' \prime \% : # $ ~ é " ? @
\frac \frac{1}{2} \frac12 \dfrac{x}{y} {x\over2} \sqrt \sqrt{x} \sqrt[3]{x}
\max \max(0,x) \min_i \ln \log_2 \log_{10} \tanh \exp \sin^{-1} \Phi P(X\le
\sum \sum_{i=1}^{3} \sum_i \prod \lim_{x\to0} \int \pm \infty \propto \circ
\frac{d}{dx} \frac{\partial}{\partial}{x} \frac{dy}{dx} \D \name{x} \one [x>0]
\text{if } \text{otherwise} \text{ReLU} \operatorname{ELU} \mathrm{d} \mathbf{1}
\begin{cases} \end{cases} \begin{pmatrix} \end{pmatrix} \begin{aligned}
\end{aligned} \left( \right) \left| \right| \quad \, \in \mathbb{R} \foo \hat{y}
"""
SOUP = some.lists(some.sampled_from(PIECES.split()), max_size=14).map(" ".join)

ATOMS = some.sampled_from(["x", "y", "2", "3", "0.5", r"\pi", "1"])


def longer(inner):
    """Return formulas that are made of shorter ones."""
    pair = some.tuples(inner, inner)
    forms = [
        r"\frac{%s}{%s}",
        "(%s) (%s)",
        r"%s \cdot (%s)",
        "(%s) + %s",
        "%s - (%s)",
        "(%s)^{2} %s",
    ]
    ones = [
        r"\sin(%s)",
        r"\cos(%s)",
        r"\tanh(%s)",
        r"\exp(%s)",
        r"\sqrt{%s}",
        "|%s|",
        "-(%s)",
    ]
    return some.one_of(
        some.tuples(some.sampled_from(forms), pair).map(lambda p: p[0] % p[1]),
        some.tuples(some.sampled_from(ones), inner).map(lambda p: p[0] % p[1]),
    )


FORMULAS = some.recursive(ATOMS, longer, max_leaves=6)
RELATIONS = some.tuples(
    FORMULAS, some.sampled_from(["=", "<", r"\le", r"\approx"]), FORMULAS
).map(" ".join)
