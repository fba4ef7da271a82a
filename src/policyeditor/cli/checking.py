"""The verb ``check``."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from policyeditor import __version__
from policyeditor.checks.checking import judged
from policyeditor.checks.facts import FolderFacts
from policyeditor.checks.report import (
    Checked,
    has_errors,
    json_report,
    sarif_report,
    text_report,
)
from policyeditor.cli.checklist import look_through
from policyeditor.cli.explaining import explain_check, list_checks
from policyeditor.cli.streams import STANDARD_INPUT, answer, answer_json, read_argument, tell
from policyeditor.drafting.references import references
from policyeditor.errors import InputError
from policyeditor.messages import Message
from policyeditor.policy.policy import read_policy
from policyeditor.policy.problems import Problem, Severity
from policyeditor.policy.text import PolicyText
from policyeditor.resources import english
from policyeditor.workspace.facts import facts_of
from policyeditor.workspace.folder import read_folder
from policyeditor.workspace.roots import policy_root


def check(arguments: Namespace) -> int:
    """Report the problems of policies; 1 where there are errors, 2 where one cannot be read."""
    if arguments.list:
        return list_checks(arguments)
    if arguments.explain is not None:
        return explain_check(arguments)
    if not arguments.paths:
        tell(Message("cli.check-what"))
        return 2
    if arguments.checklist is not None:
        return look_through(_files(arguments.paths), arguments)
    checked: list[Checked] = []
    unread = False
    for file in _files(arguments.paths):
        try:
            found = _problems(file, muted=arguments.muted, spelling=arguments.spelling)
            checked.append((file, found))
        except InputError as error:  # the others are checked all the same
            tell(error.message)
            unread = True
    _report(checked, arguments.format)
    if unread:
        return 2
    return 1 if has_errors(checked) else 0


def _files(paths: Sequence[str]) -> Iterator[str]:
    for name in paths:
        path = Path(name)
        if name == STANDARD_INPUT or not path.is_dir():
            yield name
            continue
        folder = read_folder(path)
        if not folder.complete:
            tell(Message("cli.folder-too-large", {"folder": name, "count": len(folder.policies)}))
        if not folder.policies:
            tell(Message("cli.folder-empty", {"folder": name}))
        yield from map(str, folder.policies)


def _problems(file: str, *, muted: bool, spelling: bool) -> Sequence[Problem]:
    text = read_argument(file)
    policy, facts = read_policy(text.view), FolderFacts()
    if file != STANDARD_INPUT:
        path = Path(file).absolute()
        facts = facts_of(path, policy_root(path))
        if references(policy):
            from policyeditor.workspace.marking import last_text  # the history, for these alone

            facts = replace(facts, last_version=last_text(path))
    found = judged(policy, facts)
    if muted:
        for problem, muting in found.muted:
            params = {"file": file, "line": problem.line, "problem": problem.message}
            tell(Message("cli.muted", {**params, "reason": muting.reason}))
    misspelt = _spelling(file, text.view) if spelling else ()
    return [*_encoding(text), *found.told, *misspelt]


def _spelling(file: str, view: str) -> Sequence[Problem]:
    """The misspelt words; that there is no dictionary is told and stops nothing."""
    from policyeditor.workspace.places import usual_places  # all this for who asks for it
    from policyeditor.workspace.spelling import WordPlaces, spelling_problems

    root = None if file == STANDARD_INPUT else policy_root(Path(file).absolute())
    own = usual_places()
    found, trouble = spelling_problems(view, WordPlaces(root, own.words, own.dictionaries))
    if trouble is not None:
        tell(trouble)
    return found


def _encoding(text: PolicyText) -> Iterator[Problem]:
    """A file that is not text in UTF-8: a site would not publish it as it looks here."""
    if text.read_only is not None:
        line = text.read_only.params.get("line")
        place = line if isinstance(line, int) else 1
        yield Problem(text.read_only, Severity.ERROR, place, 1, place, 1)


def _report(checked: Sequence[Checked], form: str) -> None:
    wording = english()
    if form == "json":
        answer_json(json_report(checked, wording))
    elif form == "sarif":
        answer_json(sarif_report(checked, wording, __version__))
    else:
        answer(text_report(checked, wording))
