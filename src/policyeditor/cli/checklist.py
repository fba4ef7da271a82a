"""What ``check --checklist ID`` tells: which items of a checklist policies speak of, and where."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterable

from policyeditor.checks.checklists import Answer, checklists, looked_through
from policyeditor.cli.streams import answer, answer_json, read_argument, tell
from policyeditor.errors import InputError
from policyeditor.messages import Message
from policyeditor.policy.policy import read_policy


def look_through(files: Iterable[str], arguments: Namespace) -> int:
    """Tell the items; 0 whatever is found (a person judges), 2 where a policy cannot be read."""
    known = {each.id: each for each in checklists()}
    checklist = known.get(arguments.checklist)
    if checklist is None:
        params = {"id": arguments.checklist, "known": tuple(known)}
        tell(Message("cli.unknown-checklist", params))
        return 2
    status = 0
    rows: list[dict[str, object]] = []
    for file in files:
        try:
            answers = looked_through(read_policy(read_argument(file).view), checklist)
        except InputError as error:
            tell(error.message)
            status = 2
            continue
        if answers is None:
            tell(Message("cli.checklist-language", {"id": checklist.id, "file": file}))
            continue
        rows += [_row(file, each) for each in answers]
        if arguments.format == "text":
            answer("".join(_line(file, each) for each in answers))
    if arguments.format != "text":
        answer_json(rows)
    return status


def _line(file: str, found: Answer) -> str:
    basis = found.item.basis if found.item.verified else f"{found.item.basis}, not verified"
    where = f"{file}:{found.clauses[0].line}: found" if found.found else f"{file}: not found"
    return f"{where}: {found.item.title} ({basis})\n"


def _row(file: str, found: Answer) -> dict[str, object]:
    return {
        "file": file,
        "item": found.item.id,
        "title": found.item.title,
        "basis": found.item.basis,
        "verified": found.item.verified,
        "when": found.item.when,
        "found": found.found,
        "clauses": [
            {"line": clause.line, "path": clause.path, "title": clause.title}
            for clause in found.clauses
        ],
    }
