"""The texts of many versions at once."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from tests.history.conftest import Cli

from policyeditor.errors import HistoryError
from policyeditor.history.history import History
from policyeditor.history.many import stored_texts
from policyeditor.history.model import Author, VersionNote


def test_texts_come_in_the_order_asked_for(
    history: History, folder: Path, ann: Author, note: VersionNote
) -> None:
    for number in range(5):
        history.record(folder / "en" / "a b.md", f"Text {number}\n\n".encode(), note, ann)
    versions = history.versions(folder / "en" / "a b.md")
    assert history.stored_texts(versions[::-1]) == tuple(
        f"Text {number}\n\n".encode() for number in range(5)
    )
    gone = replace(versions[0], path="nowhere.md")
    assert history.stored_texts((gone, versions[1])) == (None, b"Text 3\n\n")
    assert history.stored_texts(()) == ()


def test_a_folder_of_that_name_is_no_text(
    history: History, folder: Path, cli: Cli, ann: Author, note: VersionNote
) -> None:
    version = history.record(folder / "en" / "a.md", b"Text\n", note, ann)
    assert history.stored_texts((replace(version, path="en"),)) == (None,)


def test_long_texts_are_read_in_smaller_portions(
    history: History, folder: Path, ann: Author, note: VersionNote
) -> None:
    for number in range(4):
        history.record(folder / "a.md", str(number).encode() * 3000, note, ann)
    versions = history.versions(folder / "a.md")
    door = history._door
    found = stored_texts(door, versions, 8000)
    assert found == tuple(str(number).encode() * 3000 for number in (3, 2, 1, 0))
    with pytest.raises(HistoryError):
        stored_texts(door, versions, 2000)


def test_what_is_no_version_is_refused(
    history: History, folder: Path, ann: Author, note: VersionNote
) -> None:
    version = history.record(folder / "a.md", b"Text\n", note, ann)
    with pytest.raises(HistoryError):
        history.stored_texts((replace(version, id="--help"),))
