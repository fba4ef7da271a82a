"""An old version drawn to be read."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from policyeditor.history.model import Author, VersionNote
from policyeditor.history.open import create_history
from policyeditor.workspace.timeline_reading import draw_version, version_before, view_of
from policyeditor.workspace.versions import list_versions

POLICY = """---
title: Privacy Policy
lang: de
---

# Privacy

Of {{ site.company }}.

1. Keeping

   (A) Say `<b data-line="1">` to us.
"""
ADA = Author("Ada Lovelace", "ada@example.org")


def _text_at(html: str, line: int) -> str:
    """The text of the element that stands on a line."""
    found = re.search(rf'<(\w+)[^<>]* data-line="{line}"[^<>]*>(.*?)</\1>', html, re.DOTALL)
    assert found is not None, html
    return re.sub(r"<[^>]*>", "", found[2]).strip()


def test_elements_tell_the_line_they_stand_on(tmp_path: Path) -> None:
    drawn = draw_version(POLICY.encode(), tmp_path / "privacy.md", tmp_path)
    lines = POLICY.split("\n")
    assert _text_at(drawn.html, lines.index("# Privacy") + 1) == "Privacy"
    assert drawn.lang == "de"
    assert [each.path for each in drawn.clauses][-2:] == ["1", "1(A)"]
    assert 'data-line="1"&gt;' in drawn.html or "data-line=&quot;1&quot;" in drawn.html


def test_what_the_site_fills_in_is_filled_in(tmp_path: Path) -> None:
    (tmp_path / "_config.yml").write_text("company: Example Ltd\n")
    (tmp_path / "privacy.md").write_text(POLICY)
    drawn = draw_version(POLICY.encode(), tmp_path / "privacy.md", tmp_path)
    assert "Of Example Ltd." in re.sub(r"<[^>]*>", "", drawn.html)


def test_a_folder_of_another_dialect_is_drawn_in_it(tmp_path: Path) -> None:
    (tmp_path / "mkdocs.yml").write_text("site_name: Policies\n")
    text = "# Privacy\n\n!!! note\n    Kept.\n\n3. Third\n"
    drawn = draw_version(text.encode(), tmp_path / "privacy.md", tmp_path)
    assert 'start="3"' in drawn.html or "<ol" in drawn.html


def test_a_version_has_one_before_it_but_the_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    history = create_history(tmp_path)
    path = tmp_path / "privacy.md"
    for number in range(3):
        history.record(path, f"# {number}\n".encode(), VersionNote(str(number)), ADA)
    newest, middle, oldest = list_versions(path)
    assert version_before(path, newest) == middle
    assert version_before(path, oldest) is None
    assert view_of(path, middle) == "# 1\n"
