from __future__ import annotations

import pytest

from policyeditor.export.jekyll import jekyll_file
from policyeditor.export.publication import Publication
from policyeditor.policy.policy import read_policy
from policyeditor.policy.text import read_text


def made(data: bytes) -> tuple[bytes, list[str]]:
    file = jekyll_file(Publication(read_policy(read_text(data).view), data))
    return file.data, [note.code for note in file.notes]


@pytest.mark.parametrize("data", [b"---\r\ntitle: A\r\n---\r\nText\r\n", b"---\n---\nText"])
def test_a_file_for_the_site_goes_out_as_it_is(data: bytes) -> None:
    assert made(data) == (data, [])


def test_a_file_without_details_gets_its_title_or_jekyll_would_not_publish_it() -> None:
    mark = "\ufeff".encode()
    assert made(mark + b"# Terms: ours\r\n\r\nText\r\n") == (
        mark + b'---\r\ntitle: "Terms: ours"\r\n---\r\n\r\n# Terms: ours\r\n\r\nText\r\n',
        ["export.jekyll-title-added"],
    )


@pytest.mark.parametrize("data", [b"+++\ntitle = 1\n+++\nText\n", b"---\ntitle: [\n---\nText\n"])
def test_details_that_jekyll_cannot_read_are_told(data: bytes) -> None:
    assert made(data) == (data, ["export.jekyll-details"])
