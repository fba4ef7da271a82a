"""The state of a folder's history, and what a person can have put right in it.

Every function may wait for the disk and for git: never from the window's thread.
"""

from __future__ import annotations

from pathlib import Path

from policyeditor.errors import HistoryError
from policyeditor.history.history import History
from policyeditor.history.model import HistoryState
from policyeditor.history.remedies import Remedy
from policyeditor.workspace.trust import history_at


def history_state(folder: Path, store: Path | None = None) -> HistoryState:
    """What is to be told of a folder's history; never raises for what is wrong with it.

    Where there is none yet, a save will make one.  The state's ``line`` belongs into the
    ``SaveRequest`` of texts opened from here.
    """
    try:
        history = history_at(folder, store)
        return history.state() if history else HistoryState(can_save=True)
    except HistoryError as error:
        return HistoryState(can_save=False, messages=(error.message,))


def put_right(folder: Path, remedy: Remedy, store: Path | None = None) -> HistoryState:
    """Take a remedy that needs no more than a yes; the state afterwards.

    These are ``REMOVE_LOCK``, ``REBUILD_LIST``, ``LAST_SOUND`` and ``START_LINE``.  Raises
    HistoryError where it cannot be done; then nothing was changed.
    """
    history = _history(folder, store)
    match remedy:
        case Remedy.REMOVE_LOCK:
            history.remove_left_locks()
        case Remedy.REBUILD_LIST:
            history.rebuild_list()
        case Remedy.LAST_SOUND:
            history.go_back_to_sound()
        case Remedy.START_LINE:
            history.start_line()
        case _:
            raise HistoryError("trust.other-way")
    return history_state(folder, store)


def keep_fast(folder: Path, store: Path | None = None) -> None:
    """What keeps a long history quick: after opening a folder, and now and then after saves.

    Takes milliseconds where nothing is to be done, seconds for the first time in a long history.
    What cannot be done is left.
    """
    try:
        history = history_at(folder, store)
        if history:
            history.keep_fast()
    except HistoryError:
        return  # it is told where it matters


def _history(folder: Path, store: Path | None) -> History:
    history = history_at(folder, store)
    if history is None:
        raise HistoryError("versions.none", file=folder.name)
    return history
