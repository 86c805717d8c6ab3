"""What the reference promises of every function, read from Doxygen's XML."""

import re
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass, field

from press.formulas import bounds


@dataclass
class Contract:
    """The promises of one function's doc comment."""

    name: str
    header: str
    line: int
    parameters: list
    real: bool
    types: list = field(default_factory=list)
    defaults: list = field(default_factory=list)
    returns: str = ""
    member_of_real: bool = False
    formulas: list = field(default_factory=list)
    explained: set = field(default_factory=set)
    promises: dict = field(default_factory=dict)

    @property
    def bound(self):
        """Return the largest error, or None where words describe it."""
        return bounds.read(self.promises.get("Largest error", ""))

    @property
    def collections(self):
        """Tell whether it takes or gives vectors or matrices."""
        kinds = " ".join([self.returns, *self.types])
        return re.search("vector|matrix|array", kinds) is not None

    @property
    def exact(self):
        """Tell whether its sums of small eighths have to be exact."""
        return self.collections and not self.name.startswith("activation::")

    @property
    def limits(self):
        """Return the answers to minus infinity, infinity and NaN, as text."""
        promise = self.promises.get("At minus infinity, infinity and NaN", "")
        return promise.split(", ") if promise else []


def has_real(element):
    """Tell whether a function or struct is a template over Real."""
    names = element.iterfind("templateparamlist/param/declname")
    return "Real" in {name.text for name in names}


def text(element):
    """Return the text of an element that may be missing."""
    return "" if element is None else "".join(element.itertext())


def read(member, root):
    """Return the contract of one function."""
    place, parameters = member.find("location"), member.findall("param")
    sections = list(member.iter("simplesect"))
    explained = {name.text for name in member.iter("parametername")}
    returns = text(member.find("type"))
    said = {section.get("kind") for section in sections}
    if "return" in said or returns.endswith("void"):
        explained.add("the return value")
    return Contract(
        name=member.findtext("qualifiedname"),
        header=place.get("file").removeprefix(f"{root}/"),
        line=int(place.get("line")),
        parameters=[part.findtext("declname") for part in parameters],
        types=[text(part.find("type")) for part in parameters],
        defaults=[text(part.find("defval")) for part in parameters],
        returns=returns,
        real=has_real(member),
        formulas=[
            formula.text[2:-2].strip()
            for formula in member.iter("formula")
            if formula.text.startswith(r"\[")
        ],
        explained=explained,
        promises={
            part.findtext("title"): text(part.find("para")).strip()
            for part in sections
            if part.get("kind") == "par"
        },
    )


def contracts(build, root):
    """Return the contracts of all documented functions by their full name."""
    found = {}
    xml = build / "doxygen" / "xml"
    for file in [*sorted(xml.glob("namespace*")), *sorted(xml.glob("struct*"))]:
        compound = ElementTree.parse(file).find("compounddef")
        for member in compound.iterfind(".//memberdef[@kind='function']"):
            contract = read(member, root)
            contract.member_of_real = has_real(compound)
            # Another of the same name has a comment of its own.
            also = member.findtext("argsstring")
            name = contract.name
            found[f"{name}{also}" if name in found else name] = contract
    return found
