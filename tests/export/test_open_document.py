from __future__ import annotations

import io
from datetime import date
from pathlib import Path
from zipfile import ZIP_STORED, ZipFile

import pytest
from tests.export.reading_back import (
    SAVED,
    has_office,
    office_lines,
    pandoc_lines,
    published,
    published_lines,
)

from policyeditor.export.open_document import open_document_file
from policyeditor.export.tree import publication_tree

SOURCE = """---
title: Privacy
lang: en
---
# Privacy

1. First
   (A) amid

   (B) below

   (C) below that

   Words between.

   (A) once more

   (B) and more
2. Second

   i) roman

   ii) too

| Data |
|---|
| Name[^1] |

[^1]: A note
    1. with a list
"""


def made(**more: object) -> bytes:
    return open_document_file(published(SOURCE.encode(), **more)).data


def part(data: bytes, name: str) -> str:
    with ZipFile(io.BytesIO(data)) as archive:
        return archive.read(name).decode()


def test_a_reader_sees_the_published_words() -> None:
    lines = pandoc_lines(made(), "odt")

    assert [line for line in lines if line in ("below", "once more", "Second", "too")] == [
        "below",
        "once more",
        "Second",
        "too",
    ]


@pytest.mark.skipif(not has_office(), reason="LibreOffice and its bridge are not installed")
def test_libre_office_counts_each_list_by_itself(tmp_path: Path) -> None:
    shown = office_lines({("a odt", ""): made()}, tmp_path)["a odt"]
    wanted = published_lines(publication_tree(published(SOURCE.encode())))

    assert "(A) once more" in wanted
    assert shown == wanted


def test_head_foot_and_properties() -> None:
    data = made(version="Spring", version_id="0ff1ce", saved=SAVED, effective=date(2026, 12, 1))
    styles, meta = part(data, "styles.xml"), part(data, "meta.xml")

    assert "Version Spring · Effective from December 1, 2026" in styles
    assert "<text:page-count>" in styles
    assert "<dc:title>Privacy</dc:title>" in meta
    assert 'meta:name="policyeditor-version" meta:value-type="string">0ff1ce<' in meta
    assert meta.count("2026-11-01T09:30:00Z") == 2
    assert "<dc:creator></dc:creator>" in meta


def test_the_kind_of_file_stands_first_and_the_bytes_are_the_same() -> None:
    data = made(saved=SAVED)
    with ZipFile(io.BytesIO(data)) as archive:
        first = archive.infolist()[0]

    assert (first.filename, first.compress_type) == ("mimetype", ZIP_STORED)
    assert made(saved=SAVED) == data
