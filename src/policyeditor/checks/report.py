"""Problems for people and for other programs: text, JSON, SARIF."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from policyeditor.checks.catalogue import entry_of
from policyeditor.messages import Wording
from policyeditor.policy.edits import Edit
from policyeditor.policy.problems import Fix, Problem, Severity, fixes_of

Checked = tuple[str, Sequence[Problem]]
"""A file's name as it is to be shown, and its problems."""

_SARIF_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.HINT: "note"}


def text_report(checked: Iterable[Checked], wording: Wording) -> str:
    """One line a problem: ``file:line:column: error: sentence``."""
    return "".join(
        f"{file}:{problem.line}:{problem.column}: {problem.severity}: "
        f"{_one_line(wording.sentence(problem.message))}\n"
        for file, problems in checked
        for problem in problems
    )


def json_report(checked: Iterable[Checked], wording: Wording) -> list[dict[str, object]]:
    """The problems as values for JSON; lines and columns count from 1, the end is exclusive."""
    return [
        _json_problem(file, problem, wording) for file, problems in checked for problem in problems
    ]


def sarif_report(checked: Iterable[Checked], wording: Wording, version: str) -> dict[str, object]:
    """The problems as a SARIF 2.1.0 log, which code hosts show beside the text."""
    entries = [(file, problem) for file, problems in checked for problem in problems]
    codes = sorted({problem.code for _, problem in entries})
    driver = {
        "name": "Policy Editor",
        "semanticVersion": version,
        "rules": [_sarif_rule(code, wording) for code in codes],
    }
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [_sarif_result(file, problem, wording, codes) for file, problem in entries],
    }
    return {"$schema": _SARIF_SCHEMA, "version": "2.1.0", "runs": [run]}


def has_errors(checked: Iterable[Checked]) -> bool:
    """Whether anything stops a publish."""
    return any(
        problem.severity is Severity.ERROR for _, problems in checked for problem in problems
    )


def _json_problem(file: str, problem: Problem, wording: Wording) -> dict[str, object]:
    entry: dict[str, object] = {
        "file": file,
        "line": problem.line,
        "column": problem.column,
        "end_line": problem.end_line,
        "end_column": problem.end_column,
        "code": problem.code,
        "severity": str(problem.severity),
        "message": wording.sentence(problem.message),
    }
    if problem.fix is not None:
        entry["fix"] = {
            "title": wording.sentence(problem.fix.title),
            "edits": [_json_edit(edit) for edit in problem.fix.edits],
        }
    if problem.choices:
        entry["choices"] = [
            {
                "title": wording.sentence(fix.title),
                "edits": [_json_edit(edit) for edit in fix.edits],
            }
            for fix in problem.choices
        ]
    return entry


def _json_edit(edit: Edit) -> dict[str, object]:
    return {
        "line": edit.line,
        "column": edit.column,
        "end_line": edit.end_line,
        "end_column": edit.end_column,
        "text": edit.text,
    }


def _sarif_rule(code: str, wording: Wording) -> dict[str, object]:
    """What a code host tells of a check beside its results."""
    entry = entry_of(code)
    if entry is None:
        return {"id": code}
    title, what, why, bad, good = (
        wording.sentence(entry.part(name)) for name in ("title", "what", "why", "bad", "good")
    )
    return {
        "id": code,
        "name": entry.id,
        "shortDescription": {"text": title},
        "fullDescription": {"text": what},
        "help": {"text": f"{why}\nNot: {bad}\nBut: {good}"},
        "defaultConfiguration": {"enabled": entry.on, "level": _LEVELS[entry.severity]},
    }


def _sarif_result(
    file: str, problem: Problem, wording: Wording, codes: Sequence[str]
) -> dict[str, object]:
    location = {
        "physicalLocation": {
            "artifactLocation": {"uri": _uri(file)},
            "region": _region(problem.line, problem.column, problem.end_line, problem.end_column),
        }
    }
    result: dict[str, object] = {
        "ruleId": problem.code,
        "ruleIndex": codes.index(problem.code),
        "level": _LEVELS[problem.severity],
        "message": {"text": wording.sentence(problem.message)},
        "locations": [location],
    }
    if fixes := fixes_of(problem):
        result["fixes"] = [_sarif_fix(file, fix, wording) for fix in fixes]
    return result


def _sarif_fix(file: str, fix: Fix, wording: Wording) -> dict[str, object]:
    replacements = [
        {
            "deletedRegion": _region(edit.line, edit.column, edit.end_line, edit.end_column),
            "insertedContent": {"text": edit.text},
        }
        for edit in fix.edits
    ]
    change = {"artifactLocation": {"uri": _uri(file)}, "replacements": replacements}
    return {
        "description": {"text": wording.sentence(fix.title)},
        "artifactChanges": [change],
    }


def _region(line: int, column: int, end_line: int, end_column: int) -> dict[str, int]:
    return {
        "startLine": line,
        "startColumn": column,
        "endLine": end_line,
        "endColumn": end_column,
    }


def _uri(file: str) -> str:
    """A relative reference, or ``file:`` for a whole path: SARIF 2.1.0, 3.4.3 and 3.10."""
    from urllib.parse import quote  # only a SARIF log needs it

    place = quote(file.replace("\\", "/"), safe="/:")
    if place.startswith("//"):
        return f"file:{place}"  # a network share
    if place.startswith("/"):
        return f"file://{place}"
    return f"file:///{place}" if place[1:3] == ":/" else place


def _one_line(text: str) -> str:
    return " ".join(text.split())
