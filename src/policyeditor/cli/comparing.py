"""The verb ``compare``."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path

from policyeditor.cli.streams import answer, answer_json, read_argument
from policyeditor.comparison.model import Change, Comparison, Reason
from policyeditor.errors import InputError
from policyeditor.messages import Message, Wording
from policyeditor.resources import english


def compare(arguments: Namespace) -> int:
    """Tell what changed."""
    from policyeditor.workspace.comparing import compare_views  # comparing is for this verb alone

    old, new = _views(arguments)
    if arguments.format == "html":
        answer(_redline(arguments, old, new))
        return 0
    comparison = compare_views(old, new)
    if arguments.format == "json":
        answer_json(comparison_json(comparison, english()))
    else:
        answer("".join(f"{line}\n" for line in comparison_lines(comparison, english())))
    return 0


def comparison_json(comparison: Comparison, wording: Wording) -> dict[str, object]:
    """A comparison as values for JSON."""
    return {
        "significance": str(comparison.significance),
        "counts": {str(kind): count for kind, count in comparison.counts.items()},
        "changes": [_change_json(change, wording) for change in comparison.changes],
    }


def comparison_lines(comparison: Comparison, wording: Wording) -> Iterator[str]:
    """A comparison for people, a paragraph for each change."""
    if not comparison.changes:
        yield wording.sentence(Message("cli.no-changes"))
        return
    counts = {str(kind): count for kind, count in comparison.counts.items()}
    yield wording.sentence(Message("cli.counts", counts))
    for change in comparison.changes:
        yield ""
        kind = Message(f"cli.kind.{change.kind}")
        weight = Message(f"cli.significance.{change.significance}")
        place = change.path or change.heading or change.title
        params = {"place": place, "kind": kind, "significance": weight}
        yield wording.sentence(Message("cli.change", params)).lstrip()
        if change.old_text and change.old_text != change.new_text:
            yield f"  - {change.old_text}"
        if change.new_text:
            mark = "+" if change.old_text != change.new_text else " "
            yield f"  {mark} {change.new_text}"
        for reason in change.reasons:
            law = f" ({reason.law})" if reason.law else ""
            yield f"    {wording.sentence(reason.message)}{law}"


def _views(arguments: Namespace) -> tuple[str, str]:
    files = arguments.files
    if len(files) == 2 and arguments.old is None:
        return read_argument(files[0]).view, read_argument(files[1]).view
    if len(files) != 1 or arguments.old is None:
        raise InputError("cli.compare-what")
    from policyeditor.workspace.versions import text_at  # only where versions are asked for

    path = Path(files[0]).absolute()
    return text_at(path, arguments.old).view, text_at(path, arguments.new).view


def _redline(arguments: Namespace, old: str, new: str) -> str:
    from policyeditor.export.html import title_of
    from policyeditor.export.redline import Redline, redline_page
    from policyeditor.policy.policy import read_policy
    from policyeditor.workspace.comparing import redline_views

    drawn = redline_views(old, new)
    names = arguments.files if len(arguments.files) == 2 else (arguments.old, arguments.new)
    redline = Redline(drawn.html, Path(names[0]).name, Path(names[1]).name)
    return redline_page(redline, title_of(read_policy(new)), drawn.lang)


def _change_json(change: Change, wording: Wording) -> dict[str, object]:
    return {
        "kind": str(change.kind),
        "significance": str(change.significance),
        "old_path": change.old_path,
        "new_path": change.new_path,
        "heading": change.heading,
        "title": change.title,
        "old_text": change.old_text,
        "new_text": change.new_text,
        "old_lines": list(change.old_lines) if change.old_lines else None,
        "new_lines": list(change.new_lines) if change.new_lines else None,
        "words": [[str(op), text] for op, text in change.words],
        "reasons": [_reason_json(reason, wording) for reason in change.reasons],
    }


def _reason_json(reason: Reason, wording: Wording) -> dict[str, object]:
    entry: dict[str, object] = {
        "signal": reason.signal,
        "text": wording.sentence(reason.message),
    }
    if reason.law:
        entry["law"] = reason.law
    return entry
