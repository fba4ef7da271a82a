"""What was marked as translated, on disk."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from policyeditor.comparison.translation import Translated, digest
from policyeditor.errors import InputError, WriteError
from policyeditor.policy.clauses import ClauseKind
from policyeditor.workspace.translation_marks import (
    Marks,
    load_marks,
    marks_file,
    source_named,
    store_marks,
)

MARKS = Marks(
    "en/privacy.md",
    (
        Translated("5(A)", "(A)", ClauseKind.LETTERED, 1, "We keep „this“ — 90 days.",
                   digest("Wir behalten das."), "Ada", datetime(2026, 3, 3, 12, tzinfo=UTC)),
    ),
)  # fmt: skip


def test_what_is_kept_is_read_back(tmp_path: Path) -> None:
    path = tmp_path / "de" / "privacy.md"
    assert load_marks(path, tmp_path) == Marks()
    store_marks(path, tmp_path, MARKS)
    assert load_marks(path, tmp_path) == MARKS
    assert source_named(path, tmp_path) == "en/privacy.md"
    file = tmp_path / "_policyeditor" / "translations" / "de" / "privacy.md.json"
    assert marks_file(path, tmp_path) == file
    assert digest("We keep „this“ — 90 days.") in file.read_text("utf-8")


@pytest.mark.parametrize(
    "text",
    ["", "[]", "{", '{"source": 1, "clauses": []}', '{"source": "a", "clauses": [{}]}',
     '{"source": "a", "clauses": [{"clause": "1", "label": "1", "kind": "item", "depth": 99, '
     '"text": "", "translation": "", "who": "A", "when": "2026-03-03T12:00:00+00:00"}]}',
     "[" * 5000],
)  # fmt: skip
def test_a_damaged_file_is_told_and_stays_as_it_is(tmp_path: Path, text: str) -> None:
    path = tmp_path / "privacy.md"
    file = marks_file(path, tmp_path)
    file.parent.mkdir(parents=True)
    file.write_text(text)
    with pytest.raises(InputError) as caught:
        load_marks(path, tmp_path)
    assert caught.value.message.code == "translations.damaged"
    assert source_named(path, tmp_path) == ""
    assert file.read_text() == text


@pytest.mark.skipif(not hasattr(os, "symlink"), reason="the system has no links")
def test_nothing_is_written_through_a_link_that_leads_out(tmp_path: Path) -> None:
    outside, root = tmp_path / "outside", tmp_path / "root"
    outside.mkdir()
    (root / "_policyeditor").mkdir(parents=True)
    try:
        (root / "_policyeditor" / "translations").symlink_to(outside)
    except OSError:
        pytest.skip("this account may make no links")
    with pytest.raises(WriteError):
        store_marks(root / "privacy.md", root, MARKS)
    assert not any(outside.iterdir())
    assert load_marks(root / "privacy.md", root) == Marks()
