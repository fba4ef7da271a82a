from __future__ import annotations

import base64
import io
import re
from datetime import date
from pathlib import Path
from zipfile import ZipFile

import pytest
from tests.export.reading_back import (
    SAVED,
    has_office,
    office_lines,
    pandoc_lines,
    published,
    published_lines,
)

from policyeditor.export.document.publishing import DIGEST_KEY, PATH_KEY, VERSION_KEY
from policyeditor.export.document.words import clause_name
from policyeditor.export.tree import publication_tree
from policyeditor.export.word import word_file
from policyeditor.policy.clauses import every_clause

SOURCE = """---
title: Privacy & <Cookies>
lang: en
---
# Privacy

We keep data[^1] for **30 days**. See [our site](https://example.com) or [this](/x).

1. Accounts
   (A) amid the words

   (B) in its own paragraph

   (C) and another

2. Cookies
   * one
   * two

## Who

| Data | Kept |
|---|---|
| Name | 1 year |

Term
: Meaning

[^1]: Data is what you tell us.
"""
PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)


def part(data: bytes, name: str) -> str:
    with ZipFile(io.BytesIO(data)) as archive:
        return archive.read(name).decode()


def word(text: str, **more: object) -> bytes:
    return word_file(published(text.encode(), **more)).data


def test_a_reader_sees_the_published_lines() -> None:
    assert pandoc_lines(word(SOURCE), "docx") == [
        "Privacy",
        "We keep data[ Data is what you tell us. ] for 30 days. See our site or this.",
        "Accounts (A) amid the words",
        "in its own paragraph",
        "and another",
        "Cookies",
        "one",
        "two",
        "Who",
        "Data",
        "Kept",
        "Name",
        "1 year",
        "Term",
        "Meaning",
    ]


@pytest.mark.skipif(not has_office(), reason="LibreOffice and its bridge are not installed")
def test_libre_office_shows_the_published_numbers(tmp_path: Path) -> None:
    wanted = published_lines(publication_tree(published(SOURCE.encode())))
    shown = office_lines({("a.docx", ""): word(SOURCE)}, tmp_path)["a.docx"]

    assert "(C) and another" in wanted
    assert sorted(shown) == sorted(wanted)


def test_words_that_lead_a_list_stay_on_its_page() -> None:
    data = word(SOURCE)
    leads = [row for row in part(data, "word/document.xml").split("<w:p>") if "ClauseLead" in row]
    assert len(leads) == 2
    assert "Cookies" in leads[1]
    style = part(data, "word/styles.xml").split('w:styleId="ClauseLead1"')[1].split("</w:style>")[0]
    assert "<w:keepNext />" in style


def test_head_and_foot_name_the_version() -> None:
    data = word(SOURCE, version="Spring", saved=SAVED, effective=date(2026, 12, 1))

    header, footer = part(data, "word/header1.xml"), part(data, "word/footer1.xml")
    assert "Privacy &amp; &lt;Cookies&gt;" in header
    assert "Version Spring · Effective from December 1, 2026" in header
    assert re.findall(r'instr="([^"]*)"', footer) == [" PAGE ", " NUMPAGES "]
    assert "%" not in re.sub(r"<[^>]*>", "", header + footer)


def test_properties_name_the_document_and_nobody() -> None:
    core = part(word(SOURCE, saved=SAVED), "docProps/core.xml")

    assert "<dc:title>Privacy &amp; &lt;Cookies&gt;</dc:title>" in core
    assert "<dc:language>en</dc:language>" in core
    assert "<dc:creator></dc:creator>" in core
    assert core.count("2026-11-01T09:30:00Z") == 2
    assert "dcterms" not in part(word(SOURCE), "docProps/core.xml").partition(">")[2].replace(
        "xmlns:dcterms", ""
    )


def test_a_hidden_mark_tells_the_version(tmp_path: Path) -> None:
    data = word(SOURCE, source=tmp_path / "en" / "p.md", folder=tmp_path, version_id="0ff1ce")
    custom = part(data, "docProps/custom.xml")
    told = dict(re.findall(r'name="([^"]*)"><vt:lpwstr>([^<]*)', custom))

    assert told[VERSION_KEY] == "0ff1ce"
    assert told[PATH_KEY] == "en/p.md"
    assert len(told[DIGEST_KEY]) == 64


def test_every_clause_has_a_bookmark() -> None:
    publication = published(SOURCE.encode())
    found = re.findall(
        r'bookmarkStart [^>]*w:name="(clause_[^"]*)"',
        part(word_file(publication).data, "word/document.xml"),
    )
    clauses = [c for c in every_clause(publication.policy.clauses) if c.text]

    assert len(found) == len(set(found))
    # A footnote's words stand elsewhere.
    assert {clause_name(clause) for clause in clauses[:-1]} <= set(found)


def test_the_same_version_is_the_same_bytes() -> None:
    assert word(SOURCE, saved=SAVED) == word(SOURCE, saved=SAVED)


def test_pictures_come_from_the_folder_alone(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(PIXEL)
    text = "# T\n\n![in](a.png) ![web](https://e.com/b.png) ![up](../c.png) ![abs](/etc/passwd)\n"
    data = word(text, source=tmp_path / "p.md", folder=tmp_path)

    with ZipFile(io.BytesIO(data)) as archive:
        held = [archive.read(n) for n in archive.namelist() if n.startswith("word/media/")]
    assert held == [PIXEL]
    assert "data:image" not in part(data, "word/document.xml")
    (line,) = pandoc_lines(data, "docx")[1:]
    assert "[Image not included: web] [Image not included: up] [Image not included: abs]" in line
    notes = word_file(published(text.encode(), source=tmp_path / "p.md", folder=tmp_path)).notes
    assert [note.params["image"] for note in notes] == [
        "web",
        "../c.png",
        "/etc/passwd",
    ]


def test_a_policy_written_from_the_right_is_set_so() -> None:
    text = "---\nlang: ar\n---\n# سياسة\n\n| أ | ب |\n|---|---|\n| ج | د |\n"
    document = part(word(text), "word/document.xml")

    assert "<w:bidi />" in document
    assert "<w:bidiVisual />" in document


@pytest.mark.parametrize(
    "text",
    [
        "[a](javascript:alert(1)) <a href='file:///etc/passwd'>b</a> [c](//evil.example/x)",
        "<script>alert(1)</script><iframe src='https://e.com'></iframe>",
        '{ HYPERLINK "https://evil.example" } \\* MERGEFORMAT',
        "<pe:mark kind='paragraph'/> </w:t></w:r></w:p> &lt;w:fldSimple/&gt;",
    ],
)
def test_hostile_words_stay_words(text: str) -> None:
    data = word(f"# T\n\nBefore {text} after.\n")
    document = part(data, "word/document.xml")
    links = part(data, "word/_rels/document.xml.rels")

    assert "fldSimple w" not in document
    assert "pe:mark" not in re.sub(r">[^<]*<", "><", document)
    assert not re.search(r'Target="(?:javascript|file|//)', links)
    assert pandoc_lines(data, "docx")[1].startswith("Before")


def test_control_characters_and_halves_are_dropped() -> None:
    assert pandoc_lines(word("# T\n\na\x0bb\x01c\x9fd\n"), "docx")[1] == "abcd"
