"""Why a publish must wait: everything at once, each with what to do about it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, replace

from policyeditor.checks.details import details_as_read, details_by_schema
from policyeditor.comparison.model import Change
from policyeditor.messages import Message
from policyeditor.notices.rules import unmet
from policyeditor.policy.policy import read_policy
from policyeditor.policy.problems import Severity
from policyeditor.resources import english
from policyeditor.workspace.facts import facts_of
from policyeditor.workspace.publishing.plan import PublishPlan, planned_notice
from policyeditor.workspace.publishing.preparing import Prepared, PreparedPolicy

_EXCERPT = 60


@dataclass(frozen=True, slots=True)
class Refusal:
    """One thing that is in the way of a publish.

    With ``key`` a person may go on against it by a note (``PublishPlan.accepting``); the key is of
    the rule as it reads now, so that a note on another day's rule does not count.  ``path`` is the
    policy it is about, where it is about one.
    """

    message: Message
    key: str = ""
    path: str = ""


def refusals(prepared: Prepared, *, require_read: bool = False) -> tuple[Refusal, ...]:
    """Everything that is in the way and was not accepted; empty when it can be published.

    With ``require_read`` each notice must have been read as it is now: the window asks for it.
    """
    found = (*_all(prepared, require_read=require_read), *rules(prepared))
    return tuple(each for each in found if not (each.key and prepared.plan.note_on(each.key)))


def rules(prepared: Prepared) -> tuple[Refusal, ...]:
    """The rules of profiles and the policies' own promises that are not met, accepted or not."""
    found: dict[str, Refusal] = {}
    for policy in prepared.policies:
        for message in _unmet(prepared, policy):
            key = rule_key(message)
            found.setdefault(key, Refusal(message, key, policy.path.name))
    return tuple(found.values())


def rule_key(message: Message) -> str:
    """What names a rule that is not met, with all its dates and names."""
    sentence = english().sentence(message)
    return hashlib.sha256(sentence.encode("utf-8", "replace")).hexdigest()[:16]


def to_complete(prepared: Prepared) -> tuple[Message, ...]:
    """The places that the notices leave for the writer; they stop nothing."""
    from policyeditor.notices.gaps import gaps, remarks  # words in many languages: only for this

    found = [
        message for notice in prepared.notices for message in (*gaps(notice), *remarks(notice))
    ]
    return tuple(message for at, message in enumerate(found) if message not in found[:at])


def _all(prepared: Prepared, *, require_read: bool) -> Iterator[Refusal]:
    yield from map(Refusal, _about_the_whole(prepared))
    for policy in prepared.policies:
        name = policy.path.name
        for message in _about_one(prepared, policy):
            yield Refusal(message, path=name)
        for change in policy.undecided:
            yield Refusal(Message("publishing.undecided", _about(change, name)), path=name)
        if require_read:
            yield from _unread(prepared.plan, policy)


def _about_the_whole(prepared: Prepared) -> Iterator[Message]:
    plan = prepared.plan
    if plan.effective is None:
        yield Message("publishing.no-date")
    elif plan.effective < prepared.sent and not prepared.first:
        # What is published for the first time may have applied for long.
        params = {"effective": plan.effective, "today": prepared.sent}
        yield Message("publishing.backdated", params)
    if not any(policy.changed for policy in prepared.policies):
        yield Message("publishing.nothing-changed", {"file": plan.lead.path.name})
    if prepared.notices and not plan.channels:
        yield Message("publishing.no-channel")


def _about_one(prepared: Prepared, policy: PreparedPolicy) -> Iterator[Message]:
    plan, name = prepared.plan, policy.path.name
    if policy.opened.digest != policy.planned.digest:
        yield Message("publishing.text-changed", {"file": name})
    published = policy.base if policy.base and policy.base.published else None
    if policy.planned.base != (published.id if published else ""):
        yield Message("publishing.base-changed", {"file": name})
    yield from _details(policy, plan)
    last = policy.base.published.effective if policy.base and policy.base.published else None
    told = policy.problem is not None
    if not told and last and plan.effective and prepared.sent <= plan.effective < last:
        params = {"file": name, "effective": plan.effective, "last": last}
        yield Message("publishing.before-last", params)
    if policy.problem is not None and policy.problem.code != "notices.backdated":
        yield policy.problem


def _details(policy: PreparedPolicy, plan: PublishPlan) -> Iterator[Message]:
    """What is wrong with the document details; it would stop the site from being built."""
    facts = facts_of(policy.path, plan.root)
    read = policy.policy
    for problem in (*details_as_read(read, facts), *details_by_schema(read, facts)):
        if problem.severity is Severity.ERROR:
            params = {"file": policy.path.name, "line": problem.line, "problem": problem.message}
            yield Message("publishing.details", params)


def _unmet(prepared: Prepared, policy: PreparedPolicy) -> Iterator[Message]:
    """What profiles ask for, and what the text that people know promises them."""
    from policyeditor.notices.promise import read_promises  # words in many languages
    from policyeditor.notices.promise_keeping import promise_unmet

    effective = prepared.plan.effective
    if policy.notice is None or policy.old is None or effective is None:
        return
    channels = prepared.plan.channels
    yield from unmet(policy.notice, prepared.profiles, prepared.sent, channels)
    promised = read_promises(read_policy(policy.old.view))
    yield from promise_unmet(promised, prepared.sent, effective, channels)


def _unread(plan: PublishPlan, policy: PreparedPolicy) -> Iterator[Refusal]:
    """Notices that nobody has read as they are, and places in them left for the writer."""
    from policyeditor.notices.drafts import gaps_in  # looks through words in many languages

    for file in policy.files:
        planned = planned_notice(plan, policy.path, file)
        params = {"notice": Message(f"notices.channel.{file.channel}"), "lang": file.lang}
        if not planned.read:
            yield Refusal(Message("publishing.unread", params), path=policy.path.name)
        text = planned.text or file.text
        for place in gaps_in(replace(file, text=text)):
            named = params | {"place": place}
            yield Refusal(Message("publishing.to-complete", named), path=policy.path.name)


def _about(change: Change, name: str) -> dict[str, object]:
    text = " ".join((change.new_text or change.old_text or change.title).split())
    excerpt = text if len(text) <= _EXCERPT else f"{text[:_EXCERPT].rstrip()}…"
    place = change.path or change.heading or change.title or "—"
    kind = Message(f"publishing.kind.{change.kind.value}")
    return {"file": name, "place": place, "kind": kind, "text": excerpt, "change": change.id}
