"""After a power cut the newest version that is whole is found, and nothing is thrown away."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from policyeditor.errors import HistoryError
from policyeditor.history.history import History
from policyeditor.history.model import Author, VersionNote

Cli = Callable[..., str]
POLICY = Path("privacy.md")


@pytest.fixture
def three(history: History, ann: Author) -> History:
    for text in (b"1\n", b"2\n", b"3\n"):
        (history.root / POLICY).write_bytes(text)
        history.record(POLICY, text, VersionNote(text.decode().strip()), ann)
    return history


def damage(history: History, identifier: str, data: bytes) -> None:
    file = history.root / ".git" / "objects" / identifier[:2] / identifier[2:]
    file.chmod(0o644)
    file.write_bytes(data)


@pytest.mark.parametrize("data", [b"", b"\0" * 200, b"made up"])
@pytest.mark.parametrize(
    ("spoiled", "left"),
    [
        (("HEAD",), ["2", "1"]),
        (("HEAD^{tree}",), ["2", "1"]),
        (("HEAD:privacy.md",), ["2", "1"]),
        (("HEAD", "HEAD^{tree}", "HEAD:privacy.md", "HEAD^:privacy.md"), ["1"]),
    ],
)
def test_what_is_whole_stays_and_the_lost_text_can_be_saved_again(
    three: History,
    ann: Author,
    note: VersionNote,
    cli: Cli,
    spoiled: tuple[str, ...],
    left: list[str],
    data: bytes,
) -> None:
    identifiers = [cli("rev-parse", revision).strip() for revision in spoiled]
    for identifier in identifiers:
        damage(three, identifier, data)
    three.go_back_to_sound()
    assert three.state().can_save
    assert [version.summary for version in three.versions(POLICY)] == left
    assert (three.root / POLICY).read_bytes() == b"3\n"
    again = three.record(POLICY, b"3\n", note, ann)
    assert three.content(again) == b"3\n"
    cli("fsck", "--strict")
    (aside,) = (three.root / ".git").glob("damaged-*")
    assert {file.name for file in aside.iterdir()} >= set(identifiers)


def test_where_nothing_is_whole_nothing_is_changed(three: History, cli: Cli) -> None:
    damage(three, cli("rev-list", "--max-parents=0", "HEAD").strip(), b"")
    before = sorted((three.root / ".git").rglob("*"))
    with pytest.raises(HistoryError) as error:
        three.go_back_to_sound()
    assert error.value.message.code == "history.none-sound"
    assert sorted((three.root / ".git").rglob("*")) == before
