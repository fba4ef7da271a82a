"""Links to other pages of the site, in files that go about alone."""

from __future__ import annotations

import io
from collections.abc import Callable
from zipfile import ZipFile

import pytest
from tests.export.reading_back import published, redlined

from policyeditor.export.epub import epub_file
from policyeditor.export.open_document import open_document_file
from policyeditor.export.pdf.document import policy_pdf
from policyeditor.export.publication import Made, Publication
from policyeditor.export.word import word_file
from policyeditor.export.word_redline import word_redline_file
from policyeditor.resources import english

SOURCE = (
    b"# T\n\nSee the [terms](../terms/), [our site](https://e.com) and [below](#here).\n\n## Here\n"
)
ADDRESS = "https://a.example/en/privacy/"
FILES = [policy_pdf, word_file, open_document_file, epub_file]


def told(made: Made) -> list[str]:
    return [english().sentence(note) for note in made.notes]


def words_of(data: bytes) -> bytes:
    if data.startswith(b"%PDF"):
        return data
    with ZipFile(io.BytesIO(data)) as archive:
        return b"".join(archive.read(name) for name in archive.namelist())


@pytest.mark.parametrize("make", FILES)
def test_a_link_that_leads_nowhere_is_told(make: Callable[[Publication], Made]) -> None:
    (sentence,) = told(make(published(SOURCE)))

    assert sentence.startswith(
        "1 link to another page of the site leads nowhere in the file: "
        "the site’s address is not known."
    )


@pytest.mark.parametrize("make", FILES)
def test_a_link_is_whole_where_the_site_is_known(make: Callable[[Publication], Made]) -> None:
    made = make(published(SOURCE, address=ADDRESS))

    assert told(made) == []
    assert b"https://a.example/en/terms/" in words_of(made.data)


def test_a_redline_tells_of_its_links_too() -> None:
    (sentence,) = told(word_redline_file(redlined(SOURCE, SOURCE + b"\n[Imprint](/imprint/)\n")))

    assert sentence.startswith("2 links to other pages of the site lead nowhere in the file")
