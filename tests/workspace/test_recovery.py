"""What was typed is kept on the disk, and offered when its program ended without saving."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from policyeditor.workspace.recovery import Journal, discard, recovered_drafts


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


def test_a_damaged_draft_is_set_aside_and_the_others_are_offered(tmp_path: Path) -> None:
    journal = Journal(tmp_path)
    journal.keep(tmp_path / "a.md", "first", "d")
    journal.keep(tmp_path / "b.md", "second", "d")
    journal.close()
    place = next(
        file for file in tmp_path.glob("*/*.draft") if file.read_bytes().endswith(b"first")
    )
    place.write_bytes(place.read_bytes()[:-2])
    assert [draft.view for draft in recovered_drafts(tmp_path)] == ["second"]
    assert len(list(tmp_path.glob("*/*.damaged"))) == 1


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
