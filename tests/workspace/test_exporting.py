from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from tests.export.pdf.reading import facts_of, text_of
from tests.workspace.versioned import saved

from policyeditor.errors import WorkError
from policyeditor.policy.text import read_text
from policyeditor.workspace import export_job
from policyeditor.workspace.export_job import export_in_time
from policyeditor.workspace.exporting import Source, export_view

TEXT = "---\ntitle: Privacy\nlang: en\n---\n\n# Privacy\n\nWe keep data.\n"


@pytest.fixture
def source(tmp_path: Path) -> Source:
    path = tmp_path / "policies" / "privacy.md"
    path.parent.mkdir()
    path.write_text(TEXT, encoding="utf-8")
    saved(path.parent, path, "2026-03-01")
    data = path.read_bytes()
    return Source(path, path.parent, read_text(data).view, data)


def test_a_text_that_is_the_newest_version_is_named_as_it(source: Source, tmp_path: Path) -> None:
    (written,) = export_view(source, None, ["pdf"], tmp_path / "out").paths

    assert "Version March 1, 2026, 12:00" in text_of(written.read_bytes(), tmp_path)
    assert "2026" in facts_of(written.read_bytes(), tmp_path)["CreationDate"]


def test_a_draft_has_no_version(source: Source, tmp_path: Path) -> None:
    view = TEXT.replace("keep", "hold")
    draft = replace(source, view=view, data=view.encode())
    (written,) = export_view(draft, None, ["pdf"], tmp_path / "out").paths

    assert "Version" not in text_of(written.read_bytes(), tmp_path)


def test_an_export_that_takes_too_long_is_ended(
    source: Source, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(export_job, "EXPORT_LIMIT", 0.001)
    with pytest.raises(WorkError) as caught:
        export_in_time(source, None, ["pdf"], tmp_path / "out")

    assert caught.value.message.code == "worker.too-long"
    assert not (tmp_path / "out").exists()


def test_a_pdf_is_made_in_a_process_of_its_own(source: Source, tmp_path: Path) -> None:
    exported = export_in_time(source, None, ["pdf", "html"], tmp_path / "out")

    assert [path.name for path in exported.paths] == ["privacy.pdf", "privacy.html"]
