"""What was typed is kept on the disk, and offered when its program ended without saving."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policyeditor.workspace.recovery import (
    KEPT_DAYS,
    Journal,
    RecoveredDraft,
    discard,
    drafts_aside,
    recovered_drafts,
    set_aside,
    where_moved,
)
from policyeditor.workspace.session import digest_of


def test_a_running_program_offers_nothing(tmp_path: Path) -> None:
    journal = Journal(tmp_path)
    journal.keep(tmp_path / "a.md", "text", "d")
    journal.flush()
    assert recovered_drafts(tmp_path) == ()
    journal.close()


def test_an_orderly_end_without_drafts_leaves_nothing(tmp_path: Path) -> None:
    journal = Journal(tmp_path)
    journal.keep(tmp_path / "a.md", "text", "d")
    journal.forget(tmp_path / "a.md")
    journal.close()
    assert list(tmp_path.iterdir()) == []


def test_the_draft_of_an_ended_program_is_offered_until_discarded(tmp_path: Path) -> None:
    journal = Journal(tmp_path)
    journal.keep(tmp_path / "a.md", "older", "d")
    journal.keep(tmp_path / "a.md", "newer \ud800", "d")
    journal.close()
    (draft,) = recovered_drafts(tmp_path)
    assert (draft.path, draft.view, draft.base_digest) == (tmp_path / "a.md", "newer \ud800", "d")
    discard(draft)
    assert recovered_drafts(tmp_path) == ()


def _kept(folder: Path, text: str = "# Terms\n\nWe keep data for 90 days.\n") -> Path:
    """The journal's file of a draft whose program has ended."""
    journal = Journal(folder)
    journal.keep(folder / "a.md", text, "d")
    journal.close()
    return next(folder.glob("*-*/*.draft"))


def _cut(data: bytes) -> bytes:
    return data[:-9]


def _cut_in_the_head(data: bytes) -> bytes:
    return data[:60]


def _flip_in_the_text(data: bytes) -> bytes:
    return data[:-4] + bytes((data[-4] ^ 1,)) + data[-3:]


def _flip_in_the_path(data: bytes) -> bytes:
    at = data.index(b'"path": "') + 12
    return data[:at] + (b"0" if data[at : at + 1] != b"0" else b"1") + data[at + 1 :]


def _zeros_at_the_end(data: bytes) -> bytes:
    return data[:-9] + bytes(9)


def _other_version(data: bytes) -> bytes:
    return data.replace(b'"version": 2', b'"version": 9')


@pytest.mark.parametrize(
    ("damage", "read", "certain"),
    [
        (_cut, "We keep data for", True),
        (_flip_in_the_text, "We keep data for", True),
        (_zeros_at_the_end, "We keep data for", True),
        (_flip_in_the_path, "We keep data for 90 days.", False),
        (_other_version, "We keep data for 90 days.", False),
        (lambda _data: b"Not ours, but words.\n", "Not ours, but words.", False),
    ],
)
def test_what_can_be_read_of_a_damaged_draft_is_offered_and_never_for_another_policy(
    tmp_path: Path, damage: Callable[[bytes], bytes], read: str, certain: bool
) -> None:
    place = _kept(tmp_path)
    place.write_bytes(damage(place.read_bytes()))
    (draft,) = recovered_drafts(tmp_path)
    assert read in draft.view
    assert draft.damaged
    assert draft.path == (tmp_path / "a.md" if certain else None)


@pytest.mark.parametrize(
    "damage",
    [_cut_in_the_head, lambda _data: b"", lambda _data: bytes(4096), lambda _data: os.urandom(999)],
)
def test_a_draft_of_which_nothing_can_be_read_is_put_aside(
    tmp_path: Path, damage: Callable[[bytes], bytes]
) -> None:
    place = _kept(tmp_path)
    place.write_bytes(damage(place.read_bytes()))
    sound = Journal(tmp_path)
    sound.keep(tmp_path / "b.md", "second", "d")
    sound.close()
    assert [draft.view for draft in recovered_drafts(tmp_path)] == ["second"]
    assert len(list(tmp_path.glob("*/*.damaged"))) == 1


@given(st.data())
def test_no_damage_ends_the_program_or_changes_the_policy(data: st.DataObject) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        place = _kept(folder)
        whole = place.read_bytes()
        start = data.draw(st.integers(0, len(whole)))
        end = data.draw(st.integers(start, len(whole)))
        place.write_bytes(whole[:start] + data.draw(st.binary(max_size=20)) + whole[end:])
        for draft in recovered_drafts(folder):
            assert draft.path in {folder / "a.md", None}


def test_a_draft_that_was_not_wanted_stays_aside_for_thirty_days(tmp_path: Path) -> None:
    _kept(tmp_path, "unwanted")
    (draft,) = recovered_drafts(tmp_path)
    set_aside(draft, tmp_path)
    assert recovered_drafts(tmp_path) == ()
    now = datetime.now(UTC)
    (kept,) = drafts_aside(tmp_path, now + timedelta(days=KEPT_DAYS - 1))
    assert (kept.view, kept.path) == ("unwanted", tmp_path / "a.md")
    assert drafts_aside(tmp_path, now - timedelta(days=400)) == (kept,)  # the clock was put back
    assert drafts_aside(tmp_path, now + timedelta(days=KEPT_DAYS + 1)) == ()


def test_the_policy_of_a_moved_folder_is_known_by_its_text(tmp_path: Path) -> None:
    (tmp_path / "old").mkdir()
    policy = tmp_path / "old" / "a.md"
    policy.write_text("text")
    draft = RecoveredDraft(policy, "draft", datetime.now(UTC), digest_of(b"text"), tmp_path / "j")
    (tmp_path / "old").rename(tmp_path / "new")
    assert where_moved(draft, [tmp_path / "gone", tmp_path / "new"]) == tmp_path / "new" / "a.md"
    (tmp_path / "new" / "copy").mkdir()
    (tmp_path / "new" / "copy" / "a.md").write_text("text")
    assert where_moved(draft, [tmp_path / "new"]) is None


def test_a_draft_is_kept_as_soon_as_there_is_room_again(tmp_path: Path) -> None:
    place = tmp_path / "state"
    place.write_text("in the way")  # as where the disk is full: nothing can be written there
    journal = Journal(place / "recovery")
    journal.keep(tmp_path / "a.md", "text", "d")
    journal.flush()
    assert journal.trouble
    place.unlink()
    journal.close()  # writes what waits
    assert not journal.trouble
    (draft,) = recovered_drafts(place / "recovery")
    assert draft.view == "text"


_TYPE_AND_HANG = """
import sys, time
from pathlib import Path
from policyeditor.workspace.recovery import Journal
folder = Path(sys.argv[1])
journal = Journal(folder)
for count in range(100):
    journal.keep(folder / "policy.md", f"typed {count}", "d")
while not any(place.read_bytes().endswith(b"typed 99") for place in folder.glob("*/*.draft")):
    time.sleep(0.01)
print("kept", flush=True)
sys.stdin.read()
"""


def test_a_killed_program_loses_nothing_that_was_kept(tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", _TYPE_AND_HANG, str(tmp_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == b"kept\n"
        child.kill()
    (draft,) = recovered_drafts(tmp_path)
    assert draft.view == "typed 99"
