"""What the letters of a formula mean: numbers, lists of them, definitions."""

from flint import arb

from press.formulas.grammar import walk
from press.formulas.house import FormulaError

CONSTANTS = {"e": arb.const_e, "pi": arb.pi, "infty": arb.pos_inf}


def letter(name, layer):
    """Return under which key a letter of a layer is kept."""
    return f"{name}({layer})" if layer else name


def replaced(value, places, new):
    """Return a value, or nested lists, with one number replaced."""
    if not places:
        return new
    place, *rest = places
    numbered = enumerate(value, 1)
    return [replaced(v, rest, new) if n == place else v for n, v in numbered]


class Letters:
    """What the letters of a formula mean; `value` is left to evaluate.py.

    values: numbers, or nested lists of them for letters with subscripts.
    functions: name -> (parameters, tree), for those that formulas define; a
    function of Python stands for one that may be any function. A letter that a
    formula defines, such as y_k, is kept as "y_", with its subscripts for
    parameters.
    """

    def __init__(self, values=None, functions=None):
        """Begin with these values and functions."""
        self.values = values or {}
        self.functions = functions or {}

    def bind(self, **values):
        """Return the same with more values."""
        return type(self)({**self.values, **values}, self.functions)

    def symbol(self, name, subscripts, layer):
        """Look a letter up."""
        if name in CONSTANTS and not subscripts:
            return CONSTANTS[name]()
        key = letter(name, layer)
        places = [self.subscript(text) for text in subscripts]
        if key not in self.values and f"{key}_" in self.functions:
            return self.component(key, places)
        value = self.number_at(key, places)
        return arb(value) if isinstance(value, int) else value

    def number_at(self, key, places):
        """Return the number at some places of a letter's value."""
        value = self.components(key)
        for place in places:
            if not isinstance(value, list) or not 0 < place <= len(value):
                raise FormulaError(f"{key} has no component {place}")
            value = value[place - 1]
        if isinstance(value, list):
            raise FormulaError(f"{key} has too few subscripts")
        return value

    def component(self, key, places):
        """Return a component of what a formula defines."""
        parameters, body = self.functions[f"{key}_"][:2]
        if len(parameters) != len(places):
            raise FormulaError(f"{key} has {len(parameters)} subscripts")
        places = dict(zip(parameters, places, strict=True))
        return self.bind(**places).value(body)

    def components(self, key):
        """Return a letter's value, all of its components if it has some."""
        if key in self.values:
            return self.values[key]
        parameters, body, *_ = self.functions.get(f"{key}_", (None, None))
        match parameters:
            case None:
                raise FormulaError(f"does not know what {key} is")
            case []:
                return self.component(key, [])
            case [index]:
                numbers = range(1, self.length(index, body) + 1)
                return [self.component(key, [k]) for k in numbers]
        raise FormulaError(f"{key} has more than one subscript")

    def subscript(self, text):
        """Return the number that a subscript stands for."""
        found = int(text) if text.isdigit() else self.values.get(text)
        if not isinstance(found, int):
            raise FormulaError(f"does not know the subscript {text}")
        return found

    def length(self, index, tree):
        """Return how far an index runs: the length of what it counts."""
        for _, name, subscripts, layer in walk(tree, "symbol"):
            if index not in subscripts:
                continue
            key, place = letter(name, layer), subscripts.index(index)
            if key not in self.values and f"{key}_" in self.functions:
                parameters, body = self.functions[f"{key}_"][:2]
                return self.length(parameters[place], body)
            value = self.values.get(key)
            for _ in range(place):
                value = value[0] if isinstance(value, list) else None
            if isinstance(value, list):
                return len(value)
        raise FormulaError(f"does not know how far {index} runs")
