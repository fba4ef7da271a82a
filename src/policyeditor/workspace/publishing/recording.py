"""The record of a publish, from what was prepared: facts, decisions, digests."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime

from policyeditor.comparison.model import Significance
from policyeditor.comparison.summary import summarise
from policyeditor.history.model import (
    Accepted,
    HeldAgainst,
    Published,
    PublishedChange,
    PublishedFile,
)
from policyeditor.messages import Message
from policyeditor.notices.channels import NoticeFile
from policyeditor.notices.view import view_of
from policyeditor.resources import english
from policyeditor.workspace.noticing import title_of
from policyeditor.workspace.publishing.plan import planned_notice
from policyeditor.workspace.publishing.preparing import Prepared, PreparedPolicy
from policyeditor.workspace.publishing.refusals import rules
from policyeditor.workspace.session import digest_of

_FIRST = 10  # clauses named in the summary of a version


def notice_files(prepared: Prepared, policy: PreparedPolicy) -> tuple[NoticeFile, ...]:
    """The notices as they go out: with the person's own text where there is one.

    Two of the same name are told apart by their number.
    """
    names: dict[str, int] = {}
    found: list[NoticeFile] = []
    for file in policy.files:
        planned = planned_notice(prepared.plan, policy.path, file)
        count = names[file.name] = names.get(file.name, 0) + 1
        stem, dot, suffix = file.name.rpartition(".")
        name = file.name if count == 1 else f"{stem}-{count}{dot}{suffix}"
        found.append(replace(file, name=name, text=planned.text or file.text))
    return tuple(found)


def record_of(
    prepared: Prepared,
    policy: PreparedPolicy,
    author: str,
    exports: Sequence[tuple[str, str, bytes]],
) -> Published:
    """The record of one policy; path, folder, mark and time are the history's to set.

    ``exports`` are the policy's exported files: format, name, bytes.
    """
    plan, base = prepared.plan, policy.base
    effective = plan.effective or prepared.sent
    published = base.published if base else None
    now = datetime.now().astimezone()
    details = policy.policy.front_matter
    return Published(
        path="",
        folder="",
        tag="",
        effective=effective,
        sent=prepared.sent,
        time=now,
        approved_by=plan.approved_by.strip() or author,
        sha256=policy.digest,
        drafted=policy.opened.digest,
        title=title_of(policy.policy),
        lang=details.text("lang"),
        audience=plan.audience,
        significance=policy.comparison.significance.value if base else "",
        base=base.id if base else "",
        base_sha256=digest_of(policy.old.to_bytes()) if policy.old else "",
        base_effective=published.effective if published else None,
        saved=policy.saved,
        notice_link=_page_of(policy),
        profiles=tuple(
            HeldAgainst(each.id, each.title, english().sentence(each.basis_message))
            for each in prepared.profiles
        ),
        accepted=tuple(
            Accepted(
                english().sentence(rule.message),
                plan.note_on(rule.key),
                plan.approved_by.strip() or author,
                now.isoformat(timespec="seconds"),
            )
            for rule in rules(prepared)
            if rule.path == policy.path.name and plan.note_on(rule.key)
        ),
        changes=tuple(_changes(policy)),
        notices=tuple(
            PublishedFile(
                file.name, file.channel, file.lang, digest_of(notice_bytes(file)), file.media_type
            )
            for file in notice_files(prepared, policy)
        ),
        exports=tuple(
            PublishedFile(name, form, details.text("lang"), digest_of(data))
            for form, name, data in exports
        ),
    )


def notice_bytes(file: NoticeFile) -> bytes:
    """The bytes of a notice as they are kept and written."""
    return file.text.encode("utf-8", "replace")


def summary_of(prepared: Prepared) -> str:
    """What the version is called in the history: when it applies from, and what changed."""
    effective = (prepared.plan.effective or prepared.sent).isoformat()
    if prepared.first:
        return english().sentence(Message("publishing.summary-first", {"effective": effective}))
    lines = [english().sentence(Message("publishing.summary", {"effective": effective})), ""]
    for policy in prepared.policies:
        parts = [english().sentence(part) for part in summarise(policy.comparison)[:_FIRST]]
        named = f"{_place(prepared, policy)}: " if len(prepared.policies) > 1 else ""
        lines.append(named + "; ".join(parts))
    return "\n".join(lines).strip()


def significance_of(prepared: Prepared) -> str:
    """The worst significance of the policies; empty for a first publication."""
    found = {policy.comparison.significance for policy in prepared.policies if policy.base}
    for worst in (Significance.SIGNIFICANT, Significance.REVIEW, Significance.EDITORIAL):
        if worst in found:
            return worst.value
    return ""


def _page_of(policy: PreparedPolicy) -> str:
    """The address of the notice's page on the site; empty where none is made."""
    paged = any(file.channel == "page" for file in policy.files)
    return view_of(policy.notice).permalink if policy.notice and paged else ""


def _place(prepared: Prepared, policy: PreparedPolicy) -> str:
    root, path = prepared.plan.root, policy.path
    return path.relative_to(root).as_posix() if path.is_relative_to(root) else path.name


def _changes(policy: PreparedPolicy) -> Iterator[PublishedChange]:
    for change in policy.comparison.changes:
        decision = change.decision
        yield PublishedChange(
            id=change.id,
            kind=change.kind.value,
            place=change.path,
            heading=change.heading or change.title,
            significance=change.significance.value,
            suggested=change.suggestion.value,
            old_text=change.old_text,
            new_text=change.new_text,
            signals=tuple(dict.fromkeys(reason.signal for reason in change.reasons)),
            said=policy.said.get(change.id, ()),
            note=decision.note if decision else "",
            who=decision.who if decision else "",
            decided=decision.when.isoformat() if decision else "",
        )
