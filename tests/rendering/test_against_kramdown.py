"""Random documents, drawn here and by the real kramdown."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from random import Random

import pytest
from tests.fidelity import stretches
from tests.rendering.random_markdown import random_document

from policyeditor.policy.scanner import scan
from policyeditor.rendering.fragment import render_body

TOOL = Path(__file__).parents[1] / "tools" / "kramdown.rb"


def _has_kramdown() -> bool:
    if shutil.which("ruby") is None:
        return False
    call = ["ruby", "-e", "require 'kramdown-parser-gfm'"]
    return subprocess.run(call, check=False, capture_output=True).returncode == 0


@pytest.mark.skipif(not _has_kramdown(), reason="ruby with kramdown is not installed")
def test_random_documents_are_drawn_as_kramdown_draws_them(tmp_path: Path) -> None:
    random = Random(20261124)
    documents = {f"{number:04}": random_document(random) for number in range(600)}
    for name, text in documents.items():
        (tmp_path / f"{name}.md").write_text(text, encoding="utf-8")

    subprocess.run(["ruby", str(TOOL), str(tmp_path), str(tmp_path)], check=True)

    different = []
    for name, text in documents.items():
        theirs = (tmp_path / f"{name}.html").read_text(encoding="utf-8")
        if stretches(render_body(scan(text, 1)), strict=True) != stretches(theirs, strict=True):
            different.append(text)
    # What is left: options set inside a sentence, comments in comments.
    assert len(different) <= 3, different
