"""What of a source each translation was made from: kept in its folder, beside its decisions.

Each translation has a file of its own in ``_policyeditor/translations`` (a folder that Jekyll does
not publish), which names its source; a save of the translation takes it into the history.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from policyeditor.comparison.translation import Translated, digest
from policyeditor.errors import InputError, WriteError
from policyeditor.files import lies_inside, write_with_folder
from policyeditor.policy.clauses import ClauseKind

_FOLDER = ("_policyeditor", "translations")
_LARGEST = 16 * 1024 * 1024
_DEEPEST = 50


@dataclass(frozen=True, slots=True)
class Marks:
    """The source of a translation, relative to the folder with forward slashes, and its marks."""

    source: str = ""
    clauses: tuple[Translated, ...] = ()


def marks_file(path: Path, root: Path) -> Path:
    """Where the marks of a translation are kept in its policy folder."""
    relative = path.relative_to(root) if path.is_relative_to(root) else Path(path.name)
    return root.joinpath(*_FOLDER, relative.parent, f"{relative.name}.json")


def load_marks(path: Path, root: Path) -> Marks:
    """The marks of a translation; none where nothing was marked yet.

    Raises InputError where the file is damaged, so that nothing counts as translated by half a
    file.
    """
    file = marks_file(path, root)
    try:
        if not file.is_file() or not lies_inside(file, root):
            return Marks()
        with file.open("rb") as handle:
            data = handle.read(_LARGEST + 1)
    except OSError as error:
        reason = error.strerror or str(error)
        raise InputError("translations.unreadable", file=str(file), reason=reason) from error
    try:
        if len(data) > _LARGEST:
            raise ValueError(len(data))
        found = json.loads(data.decode("utf-8-sig"))
        source, clauses = found["source"], found["clauses"]
        if not isinstance(source, str):
            raise TypeError(source)
        return Marks(source, tuple(_translated(each) for each in clauses))
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise InputError("translations.damaged", file=str(file)) from error


def store_marks(path: Path, root: Path, marks: Marks) -> None:
    """Keep just these marks with a translation.  Raises WriteError where that cannot be done."""
    file = marks_file(path, root)
    if not lies_inside(file, root):
        raise WriteError("translations.outside", file=str(file))
    write_with_folder(file, marks_text(marks).encode("utf-8", "replace"))


def marks_text(marks: Marks) -> str:
    """Marks as a file holds them, in the order of the source."""
    entries = [
        {
            "clause": each.path,
            "label": each.label,
            "kind": each.kind.value,
            "depth": each.depth,
            "source": digest(each.text),
            "text": each.text,
            "translation": each.target,
            "who": each.who,
            "when": each.when.isoformat(),
        }
        for each in marks.clauses
    ]
    return json.dumps(
        {"source": marks.source, "clauses": entries}, ensure_ascii=False, indent=2
    ) + "\n"  # fmt: skip


def source_named(path: Path, root: Path) -> str:
    """The source that a translation's marks name; empty where there is none to be read."""
    try:
        return load_marks(path, root).source
    except InputError:
        return ""


def _translated(entry: Mapping[str, object]) -> Translated:
    depth, when = entry["depth"], datetime.fromisoformat(str(entry["when"]))
    if not isinstance(depth, int) or not 0 <= depth <= _DEEPEST or when.tzinfo is None:
        raise ValueError(depth)
    words = [entry[key] for key in ("clause", "label", "text", "translation", "who")]
    path, label, text, target, who = (each for each in words if isinstance(each, str))
    return Translated(path, label, ClauseKind(str(entry["kind"])), depth, text, target, who, when)
