"""What the reference promises of every function, read from Doxygen's XML."""

import re
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass, field


@dataclass
class Contract:
    """The promises of one function's doc comment."""

    name: str
    header: str
    line: int
    parameters: list
    real: bool
    formulas: list = field(default_factory=list)
    explained: set = field(default_factory=set)
    promises: dict = field(default_factory=dict)

    @property
    def ulp(self):
        """Return the largest error in ulp, or None where words describe it."""
        promise = self.promises.get("Largest error", "")
        number = re.fullmatch(r"(\d+) ulp", promise)
        return int(number[1]) if number else None

    @property
    def limits(self):
        """Return the answers to minus infinity, infinity and NaN, as text."""
        promise = self.promises.get("At minus infinity, infinity and NaN", "")
        return promise.split(", ") if promise else []


def contracts(build, root):
    """Return the contracts of all documented functions by their full name."""
    found = {}
    xml = build / "doxygen" / "xml"
    for file in [*sorted(xml.glob("namespace*")), *sorted(xml.glob("struct*"))]:
        for member in ElementTree.parse(file).iter("memberdef"):
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
                real="Real"
                in {
                    parameter.findtext("declname")
                    for parameter in member.iterfind("templateparamlist/param")
                },
                formulas=[
                    re.sub(r"^\\\[|\\\]$", "", formula.text).strip()
                    for formula in member.iter("formula")
                    if formula.text.startswith(r"\[")
                ],
            )
            contract.explained = {
                name.text for name in member.iter("parametername")
            }
            returns = member.findtext("type") or ""
            for part in member.iter("simplesect"):
                if part.get("kind") == "return":
                    contract.explained.add("the return value")
                if part.get("kind") == "par":
                    text = "".join(part.find("para").itertext()).strip()
                    contract.promises[part.findtext("title")] = text
            if returns.endswith("void"):
                contract.explained.add("the return value")
            found[contract.name] = contract
    return found
