"""Every construct, drawn as kramdown draws it.

The golden files are kramdown's own work: ``ruby tests/tools/kramdown.rb tests/golden/rendering
tests/golden/rendering``.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.fidelity import stretches

from policyeditor.policy.scanner import scan
from policyeditor.rendering.fragment import render_body
from policyeditor.rendering.renderer import Renderer

GOLDEN = Path(__file__).parents[1] / "golden" / "rendering"
NAMES = sorted(path.stem for path in GOLDEN.glob("*.md"))


@pytest.mark.parametrize("name", NAMES)
def test_a_construct_is_drawn_as_published(name: str) -> None:
    source = (GOLDEN / f"{name}.md").read_text(encoding="utf-8")
    published = (GOLDEN / f"{name}.html").read_text(encoding="utf-8")

    drawn = stretches(render_body(scan(source, 1)), strict=True)

    assert drawn == stretches(published, strict=True)


@pytest.mark.parametrize("name", NAMES)
def test_the_preview_shows_what_is_published(name: str) -> None:
    scanned = scan((GOLDEN / f"{name}.md").read_text(encoding="utf-8"), 1)

    assert Renderer(lines=False).render(scanned).html.strip() == render_body(scanned)


def test_the_golden_files_cover_the_dialect() -> None:
    assert len(NAMES) >= 25
