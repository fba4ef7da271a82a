"""What a history is in the middle of, from the files git keeps for it."""

from __future__ import annotations

import os

from policyeditor.errors import HistoryError
from policyeditor.history.door import Door
from policyeditor.history.failures import failure
from policyeditor.history.git import SOUND
from policyeditor.history.locks import failure_of, left_locks
from policyeditor.history.model import HistoryState
from policyeditor.history.preflight import current_reference
from policyeditor.history.sealing import Place
from policyeditor.history.unborn import is_unborn
from policyeditor.messages import Message

_UNDER_WAY = (
    ("MERGE_HEAD", "history.joining"),
    ("rebase-merge", "history.moving"),
    ("rebase-apply", "history.moving"),
    ("CHERRY_PICK_HEAD", "history.picking"),
    ("REVERT_HEAD", "history.reverting"),
    ("BISECT_LOG", "history.searching"),
)


def under_way(place: Place) -> Message | None:
    """What another git program began here and did not finish."""
    for name, code in _UNDER_WAY:
        if (place.git_dir / name).exists():
            return Message(code, {"folder": str(place.root)})
    return None


def reference_to_save_on(place: Place, expected: str = "") -> str:
    """The line a version may be saved on now; raises HistoryError where there is none.

    ``expected`` is the name of the line the text was opened on, where that is known: another
    program may have changed to another one meanwhile.
    """
    busy = under_way(place)
    if busy is not None:
        raise HistoryError(busy.code, **busy.params)
    reference = current_reference(place)
    if reference is None or not reference.startswith("refs/heads/"):
        raise HistoryError("history.detached", folder=str(place.root))
    line = reference.removeprefix("refs/heads/")
    if expected and line != expected:
        raise HistoryError("history.other-line", line=line, before=expected)
    return reference


def read_state(door: Door) -> HistoryState:
    """The state of a history; never raises for what is wrong with it, but tells it."""
    line = ""
    try:
        door.look()
        reference = current_reference(door.place)
        line = (reference or "").removeprefix("refs/heads/")
        _check_sound(door, reference)
        reference_to_save_on(door.place)
        _check_free(door.place)
    except HistoryError as error:
        return HistoryState(can_save=False, line=line, messages=(error.message,))
    return HistoryState(can_save=True, line=line, messages=_advice(door))


def _check_free(place: Place) -> None:
    """Raise HistoryError where nothing can be written, or a lock was left behind."""
    if not all(os.access(each, os.W_OK) for each in (place.git_dir, place.common_dir / "objects")):
        raise HistoryError("history.not-writable", folder=str(place.root))
    for lock in left_locks(place):
        if lock.stops:
            raise failure_of(lock)


def _advice(door: Door) -> tuple[Message, ...]:
    """What is to be told though versions can be saved."""
    told = [failure_of(lock).message for lock in left_locks(door.place)[:1]]
    if door.git.version < SOUND:
        version, sound = (".".join(map(str, each)) for each in (door.git.version, SOUND))
        told.append(Message("history.git-aging", {"version": version, "sound": sound}))
    return tuple(told)


def _check_sound(door: Door, reference: str | None) -> None:
    """Raise HistoryError where the newest version or the list of files cannot be read."""
    newest = reference or "HEAD"
    found = door.call("rev-parse", "--verify", "--quiet", f"{newest}^{{tree}}")
    if found.status != 0 and not is_unborn(door, reference):
        raise HistoryError("history.damaged", folder=str(door.place.root))
    if found.status == 0:
        door.read("cat-file", "-p", found.output.decode("ascii").strip())
    listed = door.call("ls-files", "--error-unmatch", "--", "\x01")
    if listed.status not in {0, 1}:
        raise failure(door.place, listed)
