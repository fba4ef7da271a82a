"""The verb ``compare``."""

from __future__ import annotations

import shutil
from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from policyeditor.cli.change_text import comparison_lines
from policyeditor.cli.streams import answer, answer_json, read_argument, tell
from policyeditor.comparison.decisions import decided
from policyeditor.comparison.model import Change, Comparison, Decision, Reason, Significance
from policyeditor.errors import InputError
from policyeditor.messages import Wording
from policyeditor.resources import english

if TYPE_CHECKING:
    from policyeditor.workspace.comparing import Redlined

#: The columns of text where no terminal tells its own, and the most that read well.
_WIDTH = 100


def compare(arguments: Namespace) -> int:
    """Tell what changed; 1 where ``--fail-on`` names a significance that a change has."""
    from policyeditor.workspace.comparing import compare_views, redline_views

    old, new = _views(arguments)
    decisions = _decisions(arguments)
    if arguments.format == "html":
        drawn = redline_views(old, new)
        comparison = decided(drawn.comparison, decisions)
        answer(_page(arguments, drawn, comparison, new))
    else:
        comparison = decided(compare_views(old, new), decisions)
        _answer(comparison, arguments.format)
    return 1 if _fails(comparison, arguments.fail_on) else 0


def comparison_json(comparison: Comparison, wording: Wording) -> dict[str, object]:
    """A comparison as values for JSON."""
    return {
        "significance": str(comparison.significance),
        "counts": {str(kind): count for kind, count in comparison.counts.items()},
        "reasons": [_reason_json(reason, wording) for reason in comparison.reasons],
        "changes": [_change_json(change, wording) for change in comparison.changes],
    }


def _views(arguments: Namespace) -> tuple[str, str]:
    files = arguments.files
    if len(files) == 2 and arguments.old is None:
        return read_argument(files[0]).view, read_argument(files[1]).view
    if len(files) != 1 or arguments.old is None:
        raise InputError("cli.compare-what")
    from policyeditor.workspace.versions import rule_of, text_at  # only where they are asked for

    path = Path(files[0]).absolute()
    for rev in (arguments.old, arguments.new):
        if (rule := rule_of(path, rev)) is not None:
            tell(rule)
    return text_at(path, arguments.old).view, text_at(path, arguments.new).view


def _decisions(arguments: Namespace) -> tuple[Decision, ...]:
    """The decisions of a file that was named, else those kept with the one policy compared."""
    from policyeditor.workspace.decisions import decisions_for, read_decisions

    if len(arguments.files) == 1:
        return decisions_for(Path(arguments.files[0]).absolute(), arguments.decisions)
    return read_decisions(arguments.decisions) if arguments.decisions else ()


def _answer(comparison: Comparison, form: str) -> None:
    if form == "json":
        answer_json(comparison_json(comparison, english()))
        return
    width = min(shutil.get_terminal_size((_WIDTH, 1)).columns, _WIDTH)
    answer("".join(f"{line}\n" for line in comparison_lines(comparison, english(), width)))


def _fails(comparison: Comparison, on: str | None) -> bool:
    failing = {
        None: (),
        "significant": (Significance.SIGNIFICANT,),
        "review": (Significance.SIGNIFICANT, Significance.REVIEW),
        "any": tuple(Significance),
    }[on]
    return any(change.significance in failing for change in comparison.changes)


def _page(arguments: Namespace, drawn: Redlined, comparison: Comparison, new: str) -> str:
    from policyeditor.export.change_report import change_report
    from policyeditor.export.redline import Redline, redline_page
    from policyeditor.export.titles import title_of
    from policyeditor.policy.policy import read_policy

    names = arguments.files if len(arguments.files) == 2 else (arguments.old, arguments.new)
    redline = Redline(drawn.html, Path(names[0]).name, Path(names[1]).name)
    report = change_report(comparison, english())
    return redline_page(redline, title_of(read_policy(new)), drawn.lang, report=report)


def _change_json(change: Change, wording: Wording) -> dict[str, object]:
    entry: dict[str, object] = {
        "id": change.id,
        "kind": str(change.kind),
        "significance": str(change.significance),
        "suggested": str(change.suggestion),
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
    if (decision := change.decision) is not None:
        entry["decision"] = {
            "significance": str(decision.significance),
            "note": decision.note,
            "who": decision.who,
            "when": decision.when.isoformat(),
        }
    return entry


def _reason_json(reason: Reason, wording: Wording) -> dict[str, object]:
    entry: dict[str, object] = {
        "signal": reason.signal,
        "text": wording.sentence(reason.message),
    }
    if reason.law:
        entry["law"] = reason.law
    return entry
