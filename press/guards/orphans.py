"""Listings and figures that no page shows."""

import re


def findings(root):
    """Return a message for each listing and each figure without a reader."""
    pages = [*root.glob("index.md"), *sorted(root.glob("chapters/*.md"))]
    shown = "".join(page.read_text(encoding="utf-8") for page in pages)
    messages, drawn = [], set()
    for script in sorted(root.glob("figures/*.gp")):
        if script.name == "style.gp":
            continue
        if f"/build/figures/{script.stem}.svg" in shown:
            drawn.update(re.findall(r"(\w+)\.txt", script.read_text()))
        else:
            messages.append(
                f"figures/{script.name}: no page shows this figure. "
                "Show it with a figure directive, or remove the script."
            )
    for listing in sorted(root.glob("code/*/*.cpp")):
        stem = listing.stem
        name = rf"\b{stem}\.(cpp|txt)\b|\{{reading-card\}} {stem}\b"
        if stem not in drawn and not re.search(name, shown):
            messages.append(
                f"{listing.relative_to(root)}: no page shows this listing, "
                "its output, or a figure of it. Include it, or remove it."
            )
    return messages
