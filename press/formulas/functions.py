"""The formula of a C++ function: its letters, and what it lets names mean."""

import re
import tomllib
from pathlib import Path

from press.formulas import identity
from press.formulas.balls import FUNCTIONS
from press.formulas.calls import symbol
from press.formulas.definitions import (
    BUILT_IN,
    defined,
    pairs,
    renamed,
    without,
)
from press.formulas.evaluate import Scope
from press.formulas.grammar import parse, walk
from press.formulas.house import FormulaError
from press.formulas.letters import letter


def default(promise, parameter):
    """Return the default of a parameter as a number's text, or None."""
    texts = dict(zip(promise.parameters, promise.defaults, strict=False))
    found = re.search(r"-?\d+(\.\d+)?", texts.get(parameter, ""))
    return found and found[0]


def defaults(promise):
    """Return {parameter: default} of the parameters that have one."""
    found = {name: default(promise, name) for name in promise.parameters}
    return {name: text for name, text in found.items() if text}


def lettered(promise, options, chain):
    """Return a formula in the letters of the function's parameters.

    Its first letter is the input, whatever it is called. The others are called
    as in C++, or `:parameters: a alpha` says so.
    """
    if len(chain) < 4:
        raise FormulaError("has only one side")
    said = pairs(options.get("parameters", ""), "parameters")
    named = {new for new in said.values() if not new[:1].isdigit()}
    if strange := named - {*promise.parameters}:
        raise FormulaError(
            f":parameters: names {', '.join(sorted(strange))}; {promise.name} "
            f"has the parameters {', '.join(promise.parameters)}"
        )
    if not promise.collections and len(index := indices(chain[1])) == 1:
        chain = without(chain, index[0])
    _, names = defined(chain[1]) or ("", [])
    if promise.collections or chain[1][0] == "symbol":
        return renamed(chain, said)
    known = {*names} == {*promise.parameters}
    first = [] if known else names[:1]
    letters = {name: promise.parameters[0] for name in first} | said
    for name in names:
        if letters.get(name, name) not in promise.parameters:
            raise FormulaError(
                f"has the letters {', '.join(names)}, and {promise.name} has "
                f"the parameters {', '.join(promise.parameters)}: call them "
                f"so, or say :parameters: {name} {promise.parameters[-1]}"
            )
    return renamed(chain, letters)


def other_letter(promise, chain, functions):
    """Return {letter: parameter} if one of each has no name in the other."""
    right = {name: i for _, name, i, _ in walk(chain[3:], "symbol")}
    counted = {part for parts in right.values() for part in parts}
    left = {name for _, name, *_ in walk(chain[1], "symbol")}
    known = {*promise.parameters, *functions, *counted, *left, *BUILT_IN}
    strange = right.keys() - known
    missing = {*promise.parameters} - right.keys()
    if len(strange) == len(missing) == 1:
        return dict(zip(strange, missing, strict=True))
    if strange and not promise.collections:
        letter_ = min(strange)
        raise FormulaError(
            f"has the letter {letter_}, which is no parameter of "
            f"{promise.name}: say what it is, as in :parameters: {letter_} = "
            "1.5"
        )
    return {}


def complete(promise, chain):
    """Refuse a first formula of a function that leaves out a parameter."""
    right = {name for _, name, *_ in walk(chain[1:], "symbol")}
    missing = [name for name in promise.parameters if name not in right]
    if missing and not promise.collections:
        raise FormulaError(
            f"is the formula of {promise.name} and leaves out its parameter "
            f"{missing[0]}"
        )


def letters(promise, text, chain):
    r"""Return {parameter: (letter, transposed)} from `a scores; w^\top W`.

    The letter of a single parameter needs no words.
    """
    found = {}
    for pair in filter(None, text.split(";")):
        name, _, parameter = pair.strip().partition(" ")
        name, mark, _ = name.partition(r"^\top")
        found[parameter] = (name.strip("\\"), bool(mark))
    if not text and len(promise.parameters) == 1:
        lists = {name for _, name, i, _ in walk(chain[3], "symbol") if i}
        if len(lists) == 1:
            found = {promise.parameters[0]: (lists.pop(), False)}
    if {*promise.parameters} != {*found}:
        raise FormulaError(
            f"{promise.name} has the parameters "
            f"{', '.join(promise.parameters)}: name the letter of each, and of "
            "no other, in :letters: a scores; b biases"
        )
    return found


def indices(tree):
    """Return the subscripts of a tree that are letters, each once."""
    every = [part for _, _, parts, _ in walk(tree, "symbol") for part in parts]
    every += [part for _, _, parts in walk(tree, "component") for part in parts]
    return list(dict.fromkeys(filter(str.isalpha, every)))


def of_vector(promise, chain, options):
    """Return the meaning of a function of one vector, or None."""
    index = indices(chain[1])
    if not promise.collections or len(promise.parameters) != 1:
        return None
    if len(index) != 1:
        return None
    named = letters(promise, options.get("letters", ""), chain)
    [(name, _)] = named.values()
    layers = {layer for _, n, _, layer in walk(chain[3], "symbol") if n == name}
    keys = [letter(name, layer) for layer in layers]
    return (keys, ("each", index[0], chain[3])) if len(keys) == 1 else None


def short(promise):
    """Return the name of a function without namespace and lines."""
    return promise.name.rpartition("::")[2].replace("_", "")


def second_name(chain, scope):
    """Return the call of a known function that a right side is, or None."""
    _, names = defined(chain[1])
    arguments = tuple(map(symbol, names))
    known = [
        name
        for name, (parameters, body, *_) in scope.functions.items()
        if len(parameters) == len(names)
        and not callable(body)
        and body[0] != "each"
    ]
    if len(names) == 1:
        known += FUNCTIONS
    for name in known:
        call = ("call", name, 0, arguments)
        try:
            identity.hold(("chain", call, "=", chain[3]), scope)
        except (FormulaError, ArithmeticError):
            continue
        return call
    return None


def elsewhere():
    """Return the meaning of functions that this book has no code for."""
    text = Path(__file__).with_name("elsewhere.toml").read_text("utf-8")
    found = {}
    for function in tomllib.loads(text)["function"]:
        chain = parse(function["formula"])
        name, parameters = defined(chain[1])
        usual = function.get("defaults", {})
        found[name] = (parameters, Scope().read(chain[3]), usual)
    return found
