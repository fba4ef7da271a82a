"""The verbs ``publish`` and ``evidence``."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from policyeditor.cli.streams import answer, answer_json, tell, told_written
from policyeditor.errors import PublishRefusedError
from policyeditor.history.model import Published
from policyeditor.messages import Message
from policyeditor.resources import english
from policyeditor.workspace.places import usual_places
from policyeditor.workspace.roots import policy_root
from policyeditor.workspace.settings import load_settings

if TYPE_CHECKING:
    from policyeditor.workspace.publishing.plan import PublishPlan
    from policyeditor.workspace.publishing.publish import PublishResult

#: The ways in which people are told where none is named.
_CHANNELS = ("page", "text")


def publish(arguments: Namespace) -> int:
    """Publish one policy, or one document in several languages; 1 while anything is in the way."""
    from policyeditor.workspace.publishing.plans import Plans
    from policyeditor.workspace.publishing.publish import publish as carry_out

    paths = [Path(file).absolute() for file in arguments.files]
    plan = _plan(arguments, paths)
    author = load_settings(usual_places().settings).author
    plans = Plans(usual_places().plans)
    try:
        result = carry_out(plan, author, plans.folder_of(paths[0]) / "command")
    except PublishRefusedError as error:
        return _refused(error, arguments.format)
    _told(result, arguments.format)
    return 0


def published_json(published: Published) -> dict[str, object]:
    """The record of a published version as values for JSON."""
    return {
        "effective": published.effective.isoformat(),
        "sent": published.sent.isoformat(),
        "time": published.time.isoformat(),
        "approved_by": published.approved_by,
        "sha256": published.sha256,
        "base": published.base or None,
        "significance": published.significance,
        "tag": published.tag,
        "folder": published.folder,
        "together": list(published.together),
        "profiles": [each.id for each in published.profiles],
        "accepted": [
            {"rule": each.rule, "note": each.note, "who": each.who} for each in published.accepted
        ],
        "notices": [
            {
                "name": each.name,
                "channel": each.form,
                "lang": each.lang,
                "sha256": each.sha256,
            }
            for each in published.notices
        ],
        "exports": [
            {"name": each.name, "format": each.form, "sha256": each.sha256}
            for each in published.exports
        ],
    }


def _plan(arguments: Namespace, paths: list[Path]) -> PublishPlan:
    from policyeditor.notices.channels import channel_named
    from policyeditor.workspace.decisions import read_decisions
    from policyeditor.workspace.publishing.making import RECORDS
    from policyeditor.workspace.publishing.plan import NoticeWords
    from policyeditor.workspace.publishing.preparing import plan_for, prepare, siblings
    from policyeditor.workspace.publishing.refusals import rules

    for channel in arguments.channel:
        if channel not in RECORDS:
            channel_named(channel)
    root = policy_root(paths[0])
    paths = list(dict.fromkeys((*paths, *siblings(paths[0], root, arguments.lang))))
    plan = plan_for(root, paths)
    plan = replace(
        plan,
        effective=arguments.effective,
        audience=arguments.audience,
        profiles=tuple(arguments.profile),
        channels=tuple(dict.fromkeys(arguments.channel or _CHANNELS)),
        decisions=read_decisions(arguments.decisions) if arguments.decisions else (),
        exports=tuple(n.strip() for n in (arguments.formats or "").split(",") if n.strip()),
        output=arguments.output.absolute() if arguments.output else None,
        set_dates=arguments.set_dates,
        approved_by=arguments.approved_by,
    )
    words = NoticeWords(
        sender=arguments.sender,
        contact=arguments.contact,
        why=arguments.why,
        previous_link=arguments.previous_link,
        choices=tuple(arguments.choice),
    )
    for path in paths:
        plan = plan.with_words(path, words)
    if arguments.against:
        for rule in rules(prepare(plan)):
            plan = plan.accepting(rule.key, arguments.against)
    return plan


def _refused(error: PublishRefusedError, form: str) -> int:
    wording = english()
    if form == "json":
        reasons = [
            {"code": each.code, "text": wording.sentence(each)}
            | ({"change": each.params["change"]} if "change" in each.params else {})
            for each in error.reasons
        ]
        answer_json({"published": False, "reasons": reasons})
    for each in error.reasons:
        tell(each)
    if any(each.code.startswith(("notices.unmet.", "promise.")) for each in error.reasons):
        tell(Message("publishing.accept-how"))
    return 1


def _told(result: PublishResult, form: str) -> None:
    records = [version.published for version in result.versions if version.published]
    for record in records:
        params = {"file": record.path, "effective": record.effective.isoformat()}
        tell(Message("publishing.already" if result.already else "publishing.done", params))
        if not result.already:
            _tell_of_notices(record)
    told_written(result.written)
    for message in result.remarks:
        tell(message)
    if form == "json":
        answer_json(
            {
                "published": True,
                "already": result.already,
                "id": result.versions[0].id,
                "policies": [_policy_json(record) for record in records],
                "written": [str(path) for path in result.written],
                "remarks": list(_sentences(result.remarks)),
            }
        )
    else:
        answer(result.versions[0].id)


def _tell_of_notices(record: Published) -> None:
    if not record.base:
        tell(Message("publishing.first", {"file": record.path}))
    elif not record.notices and record.significance == "editorial":
        tell(Message("publishing.nothing-to-tell", {"file": record.path}))


def _policy_json(record: Published) -> dict[str, object]:
    return {"file": record.path, "first": not record.base} | published_json(record)


def _sentences(messages: Iterable[Message]) -> Iterable[str]:
    wording = english()
    return (wording.sentence(message) for message in messages)


def evidence(arguments: Namespace) -> int:
    """Write what applied on a day into a ZIP file; 1 where its digests do not agree."""
    from policyeditor.workspace.evidence_file import write_evidence
    from policyeditor.workspace.versions import rule_message

    made = write_evidence(Path(arguments.file).absolute(), arguments.as_of, arguments.output)
    tell(rule_message(made.found, arguments.as_of))
    told_written((arguments.output,))
    broken = [check for check in made.checks if not check.agrees]
    for check in broken:
        tell(Message("evidence.disagrees", {"what": check.message}))
    return 1 if broken else 0
