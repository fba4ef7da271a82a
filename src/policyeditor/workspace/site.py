"""Reading a Jekyll site's settings, data, pieces, layouts and style sheets.

Only ordinary files that really lie in the policy folder are read, none above a size, not more than
a number of them.  What cannot be read is told, and costs itself alone.
"""

from __future__ import annotations

import json
import os
import re
import stat
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath
from typing import TypeVar

from policyeditor.messages import Message
from policyeditor.policy.front_matter import read_front_matter
from policyeditor.rendering.site import Layout, SiteFacts

LARGEST = 1024 * 1024
"""Bytes of one file that is used."""
MOST_FILES = 500
"""Files of each kind that are used."""
MOST_BYTES = 4 * 1024 * 1024
"""Bytes of all files of one kind together."""

_CONFIGS = ("_config.yml", "_config.yaml", "_config.toml")
_SIGNS = (*_CONFIGS, "_layouts", "_includes", "_data")
_DATA = frozenset({".yml", ".yaml", ".json", ".csv", ".tsv"})
_MOST_TOLD = 20
_MOST_SEEN = 20_000  # files of a folder, used or not
_BUILT = "_site"
_DEEPEST = 8
# As Jekyll names data by its files (lib/jekyll/readers/data_reader.rb).
_NOT_IN_NAMES = re.compile(r"[^\w\s-]+")

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class _Found:
    path: Path
    name: str
    size: int
    changed: int


class _UnusableError(Exception):
    """A file that cannot be used, or only in part (``value``), with what to tell."""

    def __init__(self, code: str, line: int = 0, value: object = None) -> None:
        super().__init__(code)
        self.code = code
        self.line = line
        self.value = value


def site_root(path: Path, root: Path) -> Path | None:
    """The top of the Jekyll site that a policy of a folder stands in; None where there is none."""
    folder = path.absolute().parent
    top = root.absolute()
    while folder.is_relative_to(top):
        if any((folder / sign).exists() for sign in _SIGNS):
            return folder
        if folder == folder.parent:
            break
        folder = folder.parent
    return None


@dataclass(slots=True)
class SiteReader:
    """Reads sites; a file that has not changed since (time, size) is not read again."""

    _kept: dict[tuple[Path, str], tuple[int, int, object]] = field(default_factory=dict)

    def read(self, path: Path, root: Path) -> SiteFacts | None:
        """What the site says of a policy of a folder; None where it stands in no site."""
        top = site_root(path, root)
        if top is None:
            return None
        reading = _Reading(Path(os.path.realpath(root)), top, self._kept)
        settings = reading.settings()
        data = reading.data(_folder(settings, "data_dir", "_data"))
        includes = reading.texts(_folder(settings, "includes_dir", "_includes"))
        layouts = reading.layouts(_folder(settings, "layouts_dir", "_layouts"))
        styles = reading.styles()
        today = datetime.now().astimezone().date()
        return SiteFacts(
            settings,
            data,
            includes,
            layouts,
            styles,
            path.absolute().relative_to(top).as_posix(),
            "" if top == root.absolute() else top.relative_to(root.absolute()).as_posix(),
            datetime(today.year, today.month, today.day, tzinfo=UTC),
            tuple(reading.unread),
        )


@dataclass(slots=True)
class _Reading:
    """One reading of one site; ``real_root`` is what no file may lie outside of."""

    real_root: Path
    top: Path
    kept: dict[tuple[Path, str], tuple[int, int, object]]
    unread: list[Message] = field(default_factory=list)

    def settings(self) -> dict[str, object]:
        for name in _CONFIGS:
            found = self._look(self.top / name, name)
            if found is not None:
                parse = _toml if name.endswith(".toml") else _yaml_mapping
                return self._parsed(found, "settings", parse) or {}
        return {}

    def data(self, folder: str) -> dict[str, object]:
        values: dict[str, object] = {}
        for found in self._files(folder, _DATA.__contains__):
            value = self._parsed(found, "data", _PARSERS[found.path.suffix.lower()])
            if value is None:
                continue
            at = values
            *above, name = PurePosixPath(found.name).with_suffix("").parts
            for part in above:
                inner = at.setdefault(_data_name(part), {})
                at = inner if isinstance(inner, dict) else {}
            at[_data_name(name)] = value
        return values

    def texts(self, folder: str) -> dict[str, str]:
        read = ((each.name, self._parsed(each, "text", str)) for each in self._files(folder))
        return {name: text for name, text in read if text is not None}

    def layouts(self, folder: str) -> dict[str, Layout]:
        found: dict[str, Layout] = {}
        for each in self._files(folder):
            layout = self._parsed(each, "layout", _layout)
            if layout is not None:
                found.setdefault(str(PurePosixPath(each.name).with_suffix("")), layout)
        return found

    def styles(self) -> dict[str, str]:
        """The style sheets of the site; of those it makes itself, what it made of them last."""
        found: dict[str, str] = {}
        for folder in (_BUILT, ""):
            for each in self._files(folder, ".css".__eq__):
                text = self._parsed(each, "text", str)
                if text is not None and not text.startswith("---"):
                    found[each.name] = text
        return found

    def _files(
        self, folder: str, wanted: Callable[[str], bool] = lambda _suffix: True
    ) -> Iterator[_Found]:
        """The files of a folder by name, from the folder's top, within the limits."""
        top = self.top / folder
        count = total = seen = 0
        for parent, folders, files in os.walk(top):
            depth = len(Path(parent).relative_to(top).parts)
            folders[:] = sorted(each for each in folders if _open(each, bool(folder)))
            seen += len(files)
            if depth >= _DEEPEST or seen > _MOST_SEEN:
                folders.clear()
            for name in sorted(files):
                if name.startswith(".") or not wanted(PurePosixPath(name).suffix.lower()):
                    continue
                path = Path(parent) / name
                found = self._look(path, path.relative_to(top).as_posix())
                if found is None:
                    continue
                count, total = count + 1, total + found.size
                if count > MOST_FILES or total > MOST_BYTES:
                    self._tell(Message("site.too-many"))
                    return
                yield found

    def _tell(self, message: Message) -> None:
        if message not in self.unread and len(self.unread) < _MOST_TOLD:
            self.unread.append(message)

    def _look(self, path: Path, name: str) -> _Found | None:
        """A file's facts, where it is an ordinary one inside the folder."""
        try:
            facts = path.lstat()
        except OSError:
            return None
        real = os.path.realpath(path)
        inside = os.path.commonpath((self.real_root, real)) == str(self.real_root)
        if not stat.S_ISREG(facts.st_mode) or not inside:
            return None
        if facts.st_size > LARGEST:
            self._tell(Message("site.too-large", {"file": name}))
            return None
        return _Found(path, name, facts.st_size, facts.st_mtime_ns)

    def _parsed(self, found: _Found, use: str, parse: Callable[[str], Value]) -> Value | None:
        key = (found.path, use)
        kept = self.kept.get(key)
        if kept is not None and kept[:2] == (found.changed, found.size):
            return kept[2]  # type: ignore[return-value]  # what the same parser made before
        try:
            text = found.path.read_bytes()[:LARGEST].decode("utf-8-sig")
            value = parse(text.replace("\r\n", "\n"))
        except (OSError, UnicodeDecodeError):
            self._tell(Message("site.unreadable", {"file": found.name}))
            return None
        except _UnusableError as error:
            params = {"file": found.name, "line": error.line}
            self._tell(Message(error.code, params))
            return error.value  # type: ignore[return-value]  # what the same parser made
        self.kept[key] = (found.changed, found.size, value)
        return value


def _open(name: str, inside: bool) -> bool:
    if name.startswith(".") or name in ("node_modules", "vendor", "__pycache__"):
        return False
    return inside or not name.startswith("_")


def _folder(settings: Mapping[str, object], key: str, usual: str) -> str:
    """A folder that the settings name; the usual one where what they name leads elsewhere."""
    named = settings.get(key)
    if not isinstance(named, str) or not named.strip("/"):
        return usual
    parts = PurePosixPath(named).parts
    return usual if ".." in parts or named.startswith("/") else named


def _data_name(name: str) -> str:
    return re.sub(r"\s+", "_", _NOT_IN_NAMES.sub("", name).strip())


def _yaml(text: str) -> object:
    """YAML as the details of a document are read: with limits, by Jekyll's rules for values."""
    from policyeditor.policy.details_reader import read_details  # needs ruamel.yaml

    # A list at the top is no document details: it is read as the value of one.
    is_list = next((line for line in text.split("\n") if _says(line)), "").startswith("- ")
    body = text.removeprefix("---\n")
    read = read_details(("---\nlist:\n" if is_list else "---\n") + body)
    value = read.values.get("list") if is_list else read.values
    if read.problems:
        line = max(read.problems[0].line - 1 - is_list, 1)
        raise _UnusableError("site.not-understood", line, value)
    return value


def _says(line: str) -> bool:
    return bool(line.strip()) and not line.startswith(("#", "---"))


def _yaml_mapping(text: str) -> dict[str, object]:
    found = _yaml(text)
    return found if isinstance(found, dict) else {}


def _toml(text: str) -> dict[str, object]:
    import tomllib  # rare

    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise _UnusableError("site.not-understood", 1) from error


def _json(text: str) -> object:
    try:
        value: object = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise _UnusableError("site.not-understood", getattr(error, "lineno", 1)) from error
    return value


def _table(separator: str) -> Callable[[str], object]:
    def read(text: str) -> object:
        import csv  # not for every site
        from io import StringIO

        try:
            rows = csv.DictReader(StringIO(text), delimiter=separator)
            return [{key: row[key] for key in row if key is not None} for row in rows]
        except csv.Error as error:
            raise _UnusableError("site.not-understood", 1) from error

    return read


def _layout(text: str) -> Layout:
    front_matter = read_front_matter(text)
    body = "\n".join(text.split("\n")[front_matter.body_line - 1 :])
    return Layout(dict(front_matter.values), body)


_PARSERS: dict[str, Callable[[str], object]] = {
    ".yml": _yaml,
    ".yaml": _yaml,
    ".json": _json,
    ".csv": _table(","),
    ".tsv": _table("\t"),
}
