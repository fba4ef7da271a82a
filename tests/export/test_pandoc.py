from __future__ import annotations

from pathlib import Path

import pytest

from policyeditor.errors import ExportError
from policyeditor.export import pandoc
from policyeditor.export.pandoc import read_document, write_document
from policyeditor.resources import english

DOCUMENT: pandoc.JsonObject = {
    "pandoc-api-version": pandoc.API_VERSION,
    "meta": {},
    "blocks": [{"t": "Para", "c": [{"t": "Str", "c": "words"}]}],
}


def told(error: pytest.ExceptionInfo[ExportError]) -> str:
    return english().sentence(error.value.message)


def test_what_is_written_reads_the_same() -> None:
    read = read_document(write_document(DOCUMENT, "docx"), "docx")

    assert read["blocks"] == DOCUMENT["blocks"]


def test_no_file_of_the_machine_gets_in(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("confidential", encoding="utf-8")
    source = f".. include:: {secret}\n\n.. image:: {secret}\n"

    try:
        read = str(read_document(source.encode(), "rst"))
    except ExportError:
        read = ""
    assert "confidential" not in read


def test_what_is_no_word_file_is_refused_in_plain_words() -> None:
    with pytest.raises(ExportError) as caught:
        read_document(b"no word file", "docx")

    assert "could not be made" in told(caught)


def test_it_is_ended_in_time() -> None:
    with pytest.raises(ExportError) as caught:
        write_document(DOCUMENT, "docx", limit=0.000_001)

    assert "longer than" in told(caught)


def test_without_it_the_person_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pandoc, "find_spec", lambda _name: None)
    monkeypatch.setattr("shutil.which", lambda _name: None)
    with pytest.raises(ExportError) as caught:
        write_document(DOCUMENT, "docx")

    assert "pandoc" in told(caught)
