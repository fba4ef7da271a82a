"""Decisions on the changes of a policy: kept in its folder, so that they travel with its history.

Each policy has a file of its own in ``_policyeditor/decisions`` (a folder that Jekyll does not
publish); a save of the policy takes it into the history.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from pathlib import Path

from policyeditor.comparison.decisions import with_decision, without_decision
from policyeditor.comparison.model import Change, Decision, Significance
from policyeditor.errors import InputError, WriteError
from policyeditor.files import lies_inside, write_with_folder
from policyeditor.history.model import Author
from policyeditor.workspace.roots import policy_root

_FOLDER = ("_policyeditor", "decisions")
_LARGEST = 8 * 1024 * 1024
_DECIDABLE = (Significance.EDITORIAL, Significance.SIGNIFICANT)


def decisions_file(path: Path, root: Path) -> Path:
    """Where the decisions on a policy are kept in its policy folder."""
    relative = path.relative_to(root) if path.is_relative_to(root) else Path(path.name)
    return root.joinpath(*_FOLDER, relative.parent, f"{relative.name}.json")


def load_decisions(path: Path, root: Path) -> tuple[Decision, ...]:
    """The decisions on a policy; none where nobody decided yet.

    Raises InputError where the file is damaged, so that nothing is decided by half a file.
    """
    file = decisions_file(path, root)
    return read_decisions(file) if file.is_file() and lies_inside(file, root) else ()


def decisions_for(path: Path, file: Path | None) -> tuple[Decision, ...]:
    """The decisions in a file that was named, else those kept with the policy in its folder.

    Raises InputError where they cannot be read.
    """
    return load_decisions(path, policy_root(path)) if file is None else read_decisions(file)


def keep_decision(path: Path, root: Path, decision: Decision) -> tuple[Decision, ...]:
    """Keep a decision in place of an earlier one on the same change; all that are kept now.

    Raises InputError where the file is damaged (it stays as it is), WriteError where it cannot be
    written.
    """
    return store_decisions(path, root, with_decision(load_decisions(path, root), decision))


def decision_on(change: Change, significance: Significance, note: str, author: Author) -> Decision:
    """What a person decides of a change now."""
    place = change.path or change.title
    return Decision(change.id, significance, note, author.name, datetime.now().astimezone(), place)


def drop_decision(path: Path, root: Path, change_id: str) -> tuple[Decision, ...]:
    """Take the decision on a change back; all that are kept now.  Raises as ``keep_decision``."""
    known = load_decisions(path, root)
    left = without_decision(known, change_id)
    return store_decisions(path, root, left) if len(left) != len(known) else known


def read_decisions(file: Path) -> tuple[Decision, ...]:
    """The decisions in a file.  Raises InputError where it cannot be read or holds no decisions."""
    try:
        with file.open("rb") as handle:
            data = handle.read(_LARGEST + 1)
    except OSError as error:
        reason = error.strerror or str(error)
        raise InputError("decisions.unreadable", file=str(file), reason=reason) from error
    try:
        if len(data) > _LARGEST:
            raise ValueError(len(data))
        entries = json.loads(data.decode("utf-8-sig"))["decisions"]
        return tuple(_decision(entry) for entry in entries)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise InputError("decisions.damaged", file=str(file)) from error


def decisions_text(decisions: Iterable[Decision]) -> str:
    """Decisions as a file holds them, in an order of their own: two people's files merge."""
    entries = [
        {
            "change": each.change_id,
            "place": each.place,
            "significance": each.significance.value,
            "note": each.note,
            "who": each.who,
            "when": each.when.isoformat(),
        }
        for each in sorted(decisions, key=lambda decision: decision.change_id)
    ]
    return json.dumps({"decisions": entries}, ensure_ascii=False, indent=2) + "\n"


def _decision(entry: Mapping[str, object]) -> Decision:
    change, who = entry["change"], entry["who"]
    significance = Significance(str(entry["significance"]))
    when = datetime.fromisoformat(str(entry["when"]))
    if not (isinstance(change, str) and change and isinstance(who, str) and who.strip()):
        raise ValueError(change)
    if significance not in _DECIDABLE or when.tzinfo is None:
        raise ValueError(significance)
    note, place = str(entry.get("note", "")), str(entry.get("place", ""))
    return Decision(change, significance, note, who, when, place)


def store_decisions(path: Path, root: Path, decisions: Sequence[Decision]) -> tuple[Decision, ...]:
    """Keep just these decisions with a policy.  Raises WriteError where that cannot be done."""
    file = decisions_file(path, root)
    if not lies_inside(file, root):
        raise WriteError("decisions.outside", file=str(file))
    write_with_folder(file, decisions_text(decisions).encode("utf-8", "replace"))
    return tuple(decisions)
