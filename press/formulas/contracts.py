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
        kinds = (self.returns, *self.types)
        return any(re.search("vector|matrix|array", kind) for kind in kinds)

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


def contracts(build, root):
    """Return the contracts of all documented functions by their full name."""
    found = {}
    xml = build / "doxygen" / "xml"
    for file in [*sorted(xml.glob("namespace*")), *sorted(xml.glob("struct*"))]:
        compound = ElementTree.parse(file).find("compounddef")
        of_template = has_real(compound)
        for member in compound.iter("memberdef"):
            if member.get("kind") != "function":
                continue
            place = member.find("location")
            contract = Contract(
                name=member.findtext("qualifiedname"),
                header=place.get("file").removeprefix(f"{root}/"),
                line=int(place.get("line")),
                parameters=[
                    parameter.findtext("declname")
                    for parameter in member.findall("param")
                ],
                types=[
                    "".join(parameter.find("type").itertext())
                    for parameter in member.findall("param")
                ],
                defaults=[
                    "".join(value.itertext())
                    if (value := parameter.find("defval")) is not None
                    else ""
                    for parameter in member.findall("param")
                ],
                returns="".join(member.find("type").itertext()),
                real=has_real(member),
                member_of_real=of_template,
                formulas=[
                    re.sub(r"^\\\[|\\\]$", "", formula.text).strip()
                    for formula in member.iter("formula")
                    if formula.text.startswith(r"\[")
                ],
            )
            contract.explained = {
                name.text for name in member.iter("parametername")
            }
            for part in member.iter("simplesect"):
                if part.get("kind") == "return":
                    contract.explained.add("the return value")
                if part.get("kind") == "par":
                    text = "".join(part.find("para").itertext()).strip()
                    contract.promises[part.findtext("title")] = text
            if contract.returns.endswith("void"):
                contract.explained.add("the return value")
            # Another of the same name has a comment of its own.
            also = member.findtext("argsstring")
            name = contract.name
            found[f"{name}{also}" if name in found else name] = contract
    return found
