"""What is looked at before git is: git hangs on a pipe in place of a file, and follows links.

Nothing here starts a program.  What cannot be made harmless by the seal is refused in plain
words; see git's manual, "Security": it is not safe to run git in a folder from an untrusted source.
"""

from __future__ import annotations

import contextlib
import itertools
import os
import re
import stat
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from policyeditor.errors import HistoryError
from policyeditor.history.sealing import Place, Programs, programs_named

Signature = tuple[tuple[str, int, int, int], ...]
"""The state of the files that steer git: name, inode, size in bytes, time of change in ns."""

_SETTINGS_LIMIT = 1024 * 1024
_POINTER_LIMIT = 4096
_PROGRAMS_LIMIT = 500
_REFS_LIMIT = 20_000

NAMES = "refs/tags/policyeditor"
"""Where the names given to versions are."""

PUBLISHED = "refs/tags/published"
"""Where the marks on published versions are."""

_LINE = re.compile(rb"ref:[ \t]*(refs/(?!.*\.\.)[^\0-\x20\x7f]+)\s*")

_OWN_FILES = (
    "HEAD index config.worktree commondir gitdir ORIG_HEAD MERGE_HEAD MERGE_MSG FETCH_HEAD "
    "CHERRY_PICK_HEAD REVERT_HEAD AUTO_MERGE BISECT_LOG logs/HEAD sharedindex"
)
_COMMON_FILES = (
    "config packed-refs shallow info/attributes info/exclude info/grafts info/sparse-checkout "
    "objects/info/alternates objects/info/http-alternates objects/info/packs "
    "objects/info/commit-graph objects/info/commit-graphs/commit-graph-chain "
    "objects/pack/multi-pack-index"
)
_FOLDERS = (
    "",
    "objects",
    "objects/info",
    "objects/info/commit-graphs",
    "objects/pack",
    "refs",
    "refs/heads",
    "refs/tags",
)
_TREE_FILES = (".gitattributes", ".gitignore", ".gitmodules", ".mailmap")

_KNOWN_EXTENSIONS = (
    "noop noop-v1 objectformat partialclone preciousobjects refstorage relativeworktrees "
    "worktreeconfig compatobjectformat"
)


def find_place(folder: Path) -> Place | None:
    """The history that a folder lies in, its own or of a folder above; None where there is none.

    Raises HistoryError for one that is there but broken or leads elsewhere.
    """
    start = folder.resolve()
    bare: Path | None = None  # never used where a folder above has a history with files
    for root in (start, *start.parents):
        entry = root / ".git"
        try:
            kind = stat.S_IFMT(entry.lstat().st_mode)
        except OSError:
            if all((root / part).exists() for part in ("HEAD", "objects", "refs")):
                bare = bare or root
            continue
        if kind == stat.S_IFREG:
            return _linked_place(root, entry)
        if kind != stat.S_IFDIR:
            raise HistoryError("history.leads-elsewhere", file=str(entry))
        present = [(entry / part).exists() for part in ("HEAD", "objects", "refs")]
        if not any(present):
            continue  # git, too, looks further up past a folder that only has the name
        if not all(present) and not os.path.lexists(entry / "HEAD"):
            raise HistoryError("history.damaged", folder=str(root))
        return Place(root, entry, entry)
    if bare:
        raise HistoryError("history.bare", folder=str(bare))
    return None


def check_files(place: Place, paths: Iterable[str] = ()) -> Signature:
    """Refuse what is no plain file where git expects one; the state of what was looked at.

    ``paths`` are policies about to be read or written, relative to the root.  Costs some tens of
    microseconds a file; done before every call.
    """
    seen: list[tuple[str, int, int, int]] = []
    for base, names in ((place.git_dir, _OWN_FILES), (place.common_dir, _COMMON_FILES)):
        seen += [found for name in names.split() if (found := _plain_file(base / name)) is not None]
    for name in _FOLDERS:
        _plain_folder(place.common_dir / name)
    pointer = _LINE.fullmatch(_start_of(place.git_dir / "HEAD"))
    if pointer:
        line = pointer[1].decode("utf-8", "surrogateescape")
        for name in (line, f"logs/{line}"):
            _plain_file(place.common_dir / name)
    for names in (NAMES, PUBLISHED):
        check_references(place, names)
    for folder in _folders_of(place.root, paths):
        seen += [found for name in _TREE_FILES if (found := _plain_file(folder / name)) is not None]
    return tuple(seen)


def check_references(place: Place, under: str = "refs") -> None:
    """Refuse links, pipes and devices among the files that name versions."""
    count = 0
    waiting = [place.common_dir / under]
    while waiting:
        try:
            with os.scandir(waiting.pop()) as found:
                entries = list(itertools.islice(found, _REFS_LIMIT))
        except FileNotFoundError:
            continue
        count += len(entries)
        if count > _REFS_LIMIT:
            return  # the time-out of every call stands behind this look
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                waiting.append(Path(entry.path))
            elif not entry.is_file(follow_symlinks=False):
                raise HistoryError("history.not-a-file", file=entry.path)


def settings_troubles(place: Place, settings: Sequence[tuple[str, str]]) -> Iterator[HistoryError]:
    """What settings of the folder ask for that cannot be made harmless, as failures to raise.

    ``settings`` are the keys, as git lists them, and values of the folder's own file alone.
    """
    for key, value in settings:
        section, _, variable = key.partition(".")
        variable = variable.rpartition(".")[2].lower()
        match section.lower():
            case "include" | "includeif":
                yield HistoryError("history.includes", file=value)
            case "core" if variable == "worktree" and not _leads_to(place, value):
                yield HistoryError("history.other-tree", other=value)
            case "core" if variable == "bare" and value.lower() in {"true", "yes", "on", "1", ""}:
                yield HistoryError("history.bare", folder=str(place.git_dir))
            case "extensions" if variable == "refstorage" and value != "files":
                yield HistoryError("history.unknown-form", form=value)
            case "extensions" if variable not in _KNOWN_EXTENSIONS.split():
                yield HistoryError("history.unknown-form", form=variable)


def check_settings(place: Place, settings: Sequence[tuple[str, str]]) -> None:
    """Refuse settings of the folder that lead outside it or cannot be understood."""
    for trouble in settings_troubles(place, settings):
        raise trouble


def borrowing(place: Place) -> HistoryError | None:
    """The failure to raise where the history takes part of its content from another one."""
    alternates = place.common_dir / "objects" / "info" / "alternates"
    if alternates.exists() and alternates.stat().st_size:
        return HistoryError("history.borrowed", file=str(alternates))
    return None


def checked_programs(keys: Iterable[str]) -> Programs:
    """The names bound to programs; too many to override each are refused."""
    programs = programs_named(keys)
    if len(programs) > _PROGRAMS_LIMIT:
        raise HistoryError("history.too-many-programs", count=len(programs))
    return programs


def owned_by_other(place: Place) -> bool:
    """Whether another account of this computer owns the folder or its history (POSIX only).

    Git's rule (``safe.directory``): such an owner could have programs run under this account.
    """
    if not hasattr(os, "geteuid"):
        return False
    mine = {os.geteuid()}
    if os.geteuid() == 0 and os.environ.get("SUDO_UID", "").isdigit():
        mine.add(int(os.environ["SUDO_UID"]))
    return any(path.stat().st_uid not in mine for path in (place.root, place.git_dir))


def current_reference(place: Place) -> str | None:
    """The full name of the line that versions are saved on; None where none is (detached).

    Read from the file, which `check_files` found plain; git has kept its form since 2005.
    """
    text = _start_of(place.git_dir / "HEAD")
    pointer = _LINE.fullmatch(text)
    if pointer:
        return pointer[1].decode("utf-8", "surrogateescape")
    if re.fullmatch(rb"[0-9a-f]{40}(?:[0-9a-f]{24})?\s*", text):
        return None
    raise HistoryError("history.damaged", folder=str(place.root))


def line_of(folder: Path) -> str:
    """The name of the line that a folder is on now, from git's files alone; empty if unknown."""
    try:
        place = find_place(folder)
        if place is None or _plain_file(place.git_dir / "HEAD") is None:
            return ""
        return (current_reference(place) or "").removeprefix("refs/heads/")
    except (HistoryError, OSError, RuntimeError):
        return ""


def _linked_place(root: Path, entry: Path) -> Place:
    """A second work tree of a history elsewhere, which must itself point back here."""
    pointer = re.fullmatch(r"gitdir: (.+?)\s*", _pointer(entry))
    if not pointer:
        raise HistoryError("history.damaged", folder=str(root))
    git_dir = (root / pointer[1]).resolve()
    if _is_module(root, git_dir):
        return Place(root, git_dir, git_dir)
    _plain_file(git_dir / "gitdir")
    _plain_file(git_dir / "commondir")
    if not (git_dir / "gitdir").exists() or not (git_dir / "commondir").exists():
        raise HistoryError("history.leads-elsewhere", file=str(entry))
    back = git_dir / _pointer(git_dir / "gitdir").strip()
    common = (git_dir / _pointer(git_dir / "commondir").strip()).resolve()
    if back.resolve() != entry or not git_dir.is_relative_to(common / "worktrees"):
        raise HistoryError("history.leads-elsewhere", file=str(entry))
    return Place(root, git_dir, common)


def _is_module(root: Path, git_dir: Path) -> bool:
    """Whether a history kept with that of a folder above (a submodule's) points back here."""
    if _plain_file(git_dir / "config") is None or (git_dir / "commondir").exists():
        return False
    named = re.findall(
        rb"(?m)^[ \t]*worktree[ \t]*=[ \t]*(\S.*?)[ \t\r]*$", _start_of(git_dir / "config")
    )
    place = Place(root, git_dir, git_dir)
    return len(named) == 1 and _leads_to(place, named[0].decode("utf-8", "surrogateescape"))


def _leads_to(place: Place, worktree: str) -> bool:
    """Whether the setting ``core.worktree`` names the folder the history was found from."""
    with contextlib.suppress(OSError, ValueError):
        return (place.git_dir / worktree).resolve() == place.root
    return False


def _pointer(path: Path) -> str:
    return _start_of(path).decode("utf-8", "surrogateescape")


def _start_of(path: Path) -> bytes:
    """The first bytes of a file, which `_plain_file` has found to be one; nothing without it."""
    try:
        with path.open("rb") as file:
            return file.read(_POINTER_LIMIT)
    except OSError:
        return b""


def _plain_file(path: Path) -> tuple[str, int, int, int] | None:
    try:
        found = path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return None
    if not stat.S_ISREG(found.st_mode):
        raise HistoryError("history.not-a-file", file=str(path))
    if path.name in {"config", "config.worktree"} and found.st_size > _SETTINGS_LIMIT:
        raise HistoryError("history.settings-too-long", file=str(path))
    return (str(path), found.st_ino, found.st_size, found.st_mtime_ns)


def _plain_folder(path: Path) -> None:
    try:
        mode = path.lstat().st_mode
    except (FileNotFoundError, NotADirectoryError):
        return
    if not stat.S_ISDIR(mode):
        raise HistoryError("history.not-a-file", file=str(path))


def _folders_of(root: Path, paths: Iterable[str]) -> list[Path]:
    folders = {root}
    for path in paths:
        folders |= {folder for folder in (root / path).parents if folder.is_relative_to(root)}
    return sorted(folders)
