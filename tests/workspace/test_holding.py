"""One window writes a policy; whoever ends, however it ends, locks nobody out."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from policyeditor.workspace.holding import Holder, Holds

_HOLD = """
import sys
from pathlib import Path
from policyeditor.workspace.holding import Holds
holds = Holds(Path(sys.argv[1]))
assert holds.take(Path(sys.argv[2])) is None
print("held", flush=True)
sys.stdin.read()
"""


def test_a_second_window_is_told_who_holds_it_and_gets_it_when_it_is_let_go(tmp_path: Path) -> None:
    policy = tmp_path / "a.md"
    one, other = Holds(tmp_path / "open"), Holds(tmp_path / "open")
    assert one.take(policy) is None
    assert one.take(policy) is None
    holder = other.take(policy)
    assert holder is not None
    assert holder.since is not None
    assert holder.process > 0
    one.let_go(policy)
    assert other.take(policy) is None
    other.close()
    assert one.take(policy) is None
    one.close()


def test_two_policies_of_a_folder_do_not_hinder_each_other(tmp_path: Path) -> None:
    one, other = Holds(tmp_path / "open"), Holds(tmp_path / "open")
    assert one.take(tmp_path / "a.md") is None
    assert other.take(tmp_path / "b.md") is None
    one.close()
    other.close()


def test_the_same_policy_by_another_way_is_the_same(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "way").symlink_to(tmp_path / "folder")
    one, other = Holds(tmp_path / "open"), Holds(tmp_path / "open")
    assert one.take(tmp_path / "folder" / "a.md") is None
    assert other.take(tmp_path / "way" / "a.md") is not None
    one.close()
    other.close()


def test_a_killed_program_locks_nobody_out(tmp_path: Path) -> None:
    policy, holds = tmp_path / "a.md", Holds(tmp_path / "open")
    with subprocess.Popen(
        [sys.executable, "-c", _HOLD, str(tmp_path / "open"), str(policy)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == b"held\n"
        holder = holds.take(policy)
        assert holder is not None
        assert holder.process == child.pid
        child.kill()
    assert holds.take(policy) is None
    holds.close()


def test_damaged_words_about_the_holder_are_no_words(tmp_path: Path) -> None:
    policy = tmp_path / "a.md"
    one, other = Holds(tmp_path / "open"), Holds(tmp_path / "open")
    one.take(policy)
    for told in (tmp_path / "open").glob("*.json"):
        told.write_bytes(b"\xff{")
    assert other.take(policy) == Holder()
    one.close()


def test_where_no_lock_can_be_made_nobody_is_kept_from_writing(tmp_path: Path) -> None:
    (tmp_path / "open").write_text("in the way")
    assert Holds(tmp_path / "open").take(tmp_path / "a.md") is None
