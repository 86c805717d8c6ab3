"""Our own check of contrast, which is quick, says what axe-core says."""

import pytest
from checks import judged
from pages import HTML
from visit import COLOURS, THEMES

ONLY = {"type": "rule", "values": ["color-contrast"]}
GROUND = """<!doctype html><style>body { background: #fff; color: #000 }
@media (prefers-color-scheme: dark) {
body { background: #111; color: #eee } }</style>"""
# Texts that axe and our own check have to judge alike; the first are too faint.
TEXTS = {
    "faint": "color: #888",
    "low": "color: #767676; background: #eee",
    "veiled": "opacity: 0.5",
    "glass": "color: #777; background: rgba(0, 0, 0, 0.1)",
    "large": "color: #aaa; font-size: 24px",
    "bold": "color: #999; font-size: 18.66px; font-weight: bold",
    "good": "color: #767676; background: #fff",
    "big": "color: #888; font-size: 24px; background: #fff",
    "heavy": "color: #888; font: bold 19px serif; background: #fff",
    "thin": "color: #888; font: 19px serif; background: #fff",
    "night": "color: #444; background: #111",
}


@pytest.mark.parametrize("theme", THEMES)
def test_contrast_is_judged_as_axe_judges_it(theme, tab):
    tab.emulate_media(color_scheme=theme)
    texts = (
        f'<div style="{style}"><p class="{name}">{name}</p></div>'
        for name, style in TEXTS.items()
    )
    tab.set_content(GROUND + "".join(texts))
    ours = [what.split('"')[1] for what in tab.evaluate(COLOURS)]
    axes = [what[1].split('"')[1] for what in judged(tab, ONLY, contrast=True)]
    assert sorted(ours) == sorted(axes)
    assert 3 < len(ours) < len(TEXTS)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("page", ["index.html", "chapters/00-reading.html"])
def test_axe_sees_no_contrast_that_is_too_low(page, theme, tab):
    tab.emulate_media(color_scheme=theme)
    tab.goto(f"file://{HTML / page}")
    assert judged(tab, ONLY, contrast=True) == []
