"""The house's own rule for notices, kept with the policy folder."""

from __future__ import annotations

import json
from pathlib import Path

from policyeditor.errors import InputError
from policyeditor.files import write_with_folder
from policyeditor.notices.profile_files import load_profiles
from policyeditor.notices.profiles import Profile
from policyeditor.workspace.roots import profile_folder

#: Days before a change applies where the folder says nothing else.
USUAL_DAYS = 30
MOST_DAYS = 3650
_FILE = Path("_policyeditor") / "house.json"
_MOST_BYTES = 4096
_KEY = "notice_days"


def house_days(root: Path) -> int:
    """The days before a change applies that a policy folder has set, else the usual ones.

    Raises InputError where the setting is there and cannot be read: a notice period must not be
    another than the one the house decided on.
    """
    file = root / _FILE
    if not file.exists() or file.is_symlink():
        return USUAL_DAYS
    try:
        with file.open("rb") as handle:
            kept = json.loads(handle.read(_MOST_BYTES).decode("utf-8-sig"))
    except (OSError, ValueError, RecursionError) as error:
        raise InputError("house.unreadable", file=_FILE.as_posix(), key=_KEY) from error
    days = kept.get(_KEY, USUAL_DAYS) if isinstance(kept, dict) else None
    if isinstance(days, int) and _possible(days):
        return days
    raise InputError("house.unreadable", file=_FILE.as_posix(), key=_KEY)


def store_house_days(root: Path, days: int) -> None:
    """Set the days for a policy folder; what else stands in the setting stays.

    Raises InputError for a number that cannot be meant or a setting that cannot be read,
    WriteError where it cannot be kept.
    """
    if not _possible(days):
        raise InputError("house.days", days=days, most=MOST_DAYS)
    house_days(root)
    file = root / _FILE
    kept = json.loads(file.read_bytes().decode("utf-8-sig")) if file.is_file() else {}
    write_with_folder(file, (json.dumps(kept | {_KEY: days}, indent=2) + "\n").encode("utf-8"))


def profiles_of(root: Path) -> tuple[Profile, ...]:
    """The profiles for a policy folder: the program's, the folder's own, and the house's days.

    Raises NoticeError for a profile and InputError for a setting that cannot be used.
    """
    return load_profiles(profile_folder(root), house_days(root))


def _possible(days: int) -> bool:
    return not isinstance(days, bool) and 1 <= days <= MOST_DAYS
