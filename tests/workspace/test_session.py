"""A policy is opened or refused in plain words, and its draft is known from its file."""

from __future__ import annotations

from pathlib import Path

import pytest

from policyeditor.errors import InputError
from policyeditor.workspace.session import DocumentSession, open_policy


def test_a_draft_is_dirty_until_it_equals_the_file_again(tmp_path: Path) -> None:
    file = tmp_path / "policy.md"
    file.write_bytes(b"One\r\n")
    session = DocumentSession(open_policy(file))
    session.change("Two\n")
    assert session.dirty
    assert session.draft_text().to_bytes() == b"Two\r\n"
    session.change("One\n")
    assert not session.dirty
    assert session.number == 3


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (lambda path: None, "session.missing"),
        (lambda path: path.mkdir(), "session.not-a-file"),
        (lambda path: path.write_bytes(b"x" * (5 * 1024**2)), "session.too-large"),
    ],
)
def test_what_cannot_be_edited_is_refused_in_plain_words(
    tmp_path: Path, make: object, code: str
) -> None:
    path = tmp_path / "policy.md"
    assert callable(make)
    make(path)
    with pytest.raises(InputError) as caught:
        open_policy(path)
    assert caught.value.message.code == code
