from __future__ import annotations

import io
import re
from pathlib import Path
from zipfile import ZipFile

import pytest
from tests.export.reading_back import (
    has_office,
    office_lines,
    pandoc_lines,
    published,
    redlined,
)

from policyeditor.errors import ExportError
from policyeditor.export.document.publishing import publication_blocks
from policyeditor.export.publication import Publication, Stage
from policyeditor.export.word import write_word
from policyeditor.export.word_redline import word_redline_file

OLD = b"""# Terms

We keep your data for 30 days. It is never sold.

1. First point about accounts and access.
2. Second point about cookies and other things.
3. Third point on how to reach us by letter.

(A) one thing
(B) another

| Data | Kept |
|---|---|
| Name | 1 year |
| Mail | 2 years |

Text with a note[^1].

## Gone

Closing words of this policy stand here.

[^1]: The note of old.
"""
NEW = b"""# Terms of use

We keep your data for 60 days. It is never sold or rented.

1. A wholly new point that was not there before.
2. Second point about **cookies** and other things.
3. Third point on how to reach us by letter.
   * with a list
4. First point about accounts and access.

(A) one thing
(B) a new thing
(C) another

| Data | Kept |
|---|---|
| Name | 1 year |
| Phone | 3 years |
| Mail | 2 years |

Text with a note[^1].

Closing words of this policy stand here, at last.

> Quoted at the very end.

[^1]: The note of new.
"""


def alone(source: bytes) -> bytes:
    publication = published(source)
    return write_word(publication_blocks(publication, counted=False), publication, {})


def redline(*versions: bytes) -> bytes:
    return word_redline_file(redlined(*versions)).data


def document(data: bytes) -> str:
    with ZipFile(io.BytesIO(data)) as archive:
        return archive.read("word/document.xml").decode()


@pytest.mark.parametrize(("old", "new"), [(OLD, NEW), (NEW, OLD)], ids=["there", "back"])
def test_accepted_it_reads_as_the_newer_and_rejected_as_the_older(old: bytes, new: bytes) -> None:
    data = redline(old, new)

    assert pandoc_lines(data, "docx", "accept") == pandoc_lines(alone(new), "docx")
    assert pandoc_lines(data, "docx", "reject") == pandoc_lines(alone(old), "docx")


@pytest.mark.skipif(not has_office(), reason="LibreOffice and its bridge are not installed")
def test_libre_office_accepts_and_rejects_with_the_right_numbers(tmp_path: Path) -> None:
    data = {"ab": redline(OLD, NEW), "ba": redline(NEW, OLD)}
    files = {
        (f"{name}.docx", how): made for name, made in data.items() for how in ("accept", "reject")
    }
    shown = office_lines(
        {**files, ("old.docx", ""): alone(OLD), ("new.docx", ""): alone(NEW)}, tmp_path
    )

    assert "2. Second point about cookies and other things." in shown["old.docx"]
    assert shown["ab.docx accept"] == shown["ba.docx reject"] == shown["new.docx"]
    assert shown["ab.docx reject"] == shown["ba.docx accept"] == shown["old.docx"]


def test_real_changes_come_back_as_they_were(corpus: Path) -> None:
    for name in ("basecamp-c4416c7", "npm-e04bec7"):
        old, new = ((corpus / "changes" / name / f"{s}.md").read_bytes() for s in ("old", "new"))
        data = redline(old, new)

        assert pandoc_lines(data, "docx", "accept") == pandoc_lines(alone(new), "docx")
        assert pandoc_lines(data, "docx", "reject") == pandoc_lines(alone(old), "docx")


def test_each_change_names_who_made_it_and_when() -> None:
    between = OLD.replace(b"30 days", b"60 days")
    kept = document(redline(OLD, between, between.replace(b"never sold", b"never ever sold")))
    found = re.findall(
        r'<w:(ins|del) w:id="\d+" w:author="([^"]*)" w:date="([^"]*)">(.*?)</w:\1>', kept
    )
    found = [(*facts, re.sub(r"<[^>]*>", "", words).strip()) for *facts, words in found]

    assert found == [
        ("del", "Person 1", "2026-11-01T02:30:00Z", "30"),
        ("ins", "Person 1", "2026-11-01T02:30:00Z", "60"),
        ("ins", "Person 2", "2026-11-01T03:30:00Z", "ever"),
    ]


def test_a_draft_has_no_time_yet() -> None:
    given = redlined(OLD, NEW)
    way = (given.way[0], Stage(given.policy, NEW, "Ann & <Co>"))
    found = document(word_redline_file(Publication(given.policy, NEW, way=way)).data)

    assert 'w:author="Ann &amp; &lt;Co&gt;"' in found
    assert "w:date" not in found


def test_moves_are_moves() -> None:
    found = document(redline(OLD, NEW))
    name = re.findall(r'<w:(move(?:From|To))RangeStart [^>]*w:name="(move\d+)"', found)

    assert sorted(name) == [("moveFrom", "move1"), ("moveTo", "move1")]
    assert re.search(r"<w:moveFrom [^>]*><w:r><w:t[^>]*>First point about accounts", found)
    assert re.search(r"<w:moveTo [^>]*><w:r><w:t[^>]*>First point about accounts", found)
    for end in ("moveFrom", "moveTo"):
        (start,) = re.findall(rf'<w:{end}RangeStart w:id="(\d+)"', found)
        assert f'<w:{end}RangeEnd w:id="{start}"/>' in found


def test_rows_of_tables_are_tracked() -> None:
    assert re.search(r"<w:trPr><w:ins [^>]*/></w:trPr>.*?Phone", document(redline(OLD, NEW)))


def test_every_change_has_its_own_number() -> None:
    found = document(redline(OLD, NEW))
    numbers = re.findall(
        r'<w:(?:ins|del|move(?:From|To)(?:RangeStart)?|bookmarkStart) w:id="(\d+)"', found
    )

    assert len(numbers) == len(set(numbers)) > 20


def test_without_an_older_version_there_is_no_redline() -> None:
    with pytest.raises(ExportError):
        word_redline_file(published(NEW))


def test_the_same_two_versions_are_the_same_bytes() -> None:
    assert redline(OLD, NEW) == redline(OLD, NEW)
