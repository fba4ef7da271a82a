"""What a person has chosen so far of a publish, from the first step to the last."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from policyeditor.comparison.decisions import with_decision, without_decision
from policyeditor.comparison.model import Decision
from policyeditor.notices.channels import NoticeFile
from policyeditor.workspace.session import digest_of


@dataclass(frozen=True, slots=True)
class NoticeWords:
    """What only the writer can say in a policy's notice, in the notice's language.

    ``effects`` holds the writer's sentence for a change, by the change's id.
    """

    sender: str = ""
    contact: str = ""
    why: str = ""
    previous_link: str = ""
    choices: tuple[str, ...] = ()
    choices_until: date | None = None
    unchanged: str = ""
    effects: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PlannedPolicy:
    """One policy of a publish.

    ``path`` is absolute.  ``digest`` is that of its file as the plan knows it, ``base`` the id of
    the published version that it is compared with, empty for a first publication; then ``known``
    may be the id of the saved version that people could read before.
    """

    path: Path
    digest: str
    base: str = ""
    words: NoticeWords = field(default_factory=NoticeWords)
    known: str = ""


@dataclass(frozen=True, slots=True)
class PlannedNotice:
    """What a person did with one generated notice.

    ``generated`` is the digest of the generated text that they saw; ``text`` their own, empty
    while it is as generated; ``read`` tells that a person has read it.
    """

    path: Path
    channel: str
    generated: str
    text: str = ""
    read: bool = False


@dataclass(frozen=True, slots=True)
class AcceptedRule:
    """A rule against which a person goes on, by its key (see ``refusals``), and why."""

    key: str
    note: str


@dataclass(frozen=True, slots=True)
class PublishPlan:
    """The state of the publish assistant.

    ``root`` is the policy folder.  The first policy leads; the others are the same document in
    other languages, published in the same version.  ``profiles`` are ids, ``channels`` the ways in
    which people are told, also those that the program does not make.  ``exports`` are formats;
    they go to ``output`` together with the notices.  With ``set_dates`` the dates at the head of
    the policies are set.  ``step`` is the assistant's own word for where the person is.
    """

    root: Path
    policies: tuple[PlannedPolicy, ...]
    effective: date | None = None
    audience: str = ""
    profiles: tuple[str, ...] = ()
    channels: tuple[str, ...] = ()
    decisions: tuple[Decision, ...] = ()
    notices: tuple[PlannedNotice, ...] = ()
    accepted: tuple[AcceptedRule, ...] = ()
    exports: tuple[str, ...] = ()
    output: Path | None = None
    set_dates: bool = False
    approved_by: str = ""
    step: str = ""

    @property
    def lead(self) -> PlannedPolicy:
        """The policy that the publish began with."""
        return self.policies[0]

    def with_decision(self, decision: Decision) -> PublishPlan:
        """With a decision on a change, in place of an earlier one."""
        return replace(self, decisions=with_decision(self.decisions, decision))

    def without_decision(self, change_id: str) -> PublishPlan:
        """With a decision of this plan taken back."""
        return replace(self, decisions=without_decision(self.decisions, change_id))

    def with_words(self, path: Path, words: NoticeWords) -> PublishPlan:
        """With what the writer says in one policy's notice."""
        changed = (
            replace(each, words=words) if each.path == path else each for each in self.policies
        )
        return replace(self, policies=tuple(changed))

    def with_notice(self, notice: PlannedNotice) -> PublishPlan:
        """With what a person did with one notice."""
        others = (
            each
            for each in self.notices
            if (each.path, each.channel) != (notice.path, notice.channel)
        )
        return replace(self, notices=(*others, notice))

    def accepting(self, key: str, note: str) -> PublishPlan:
        """Going on against a rule, with a note; without the rule where the note is empty."""
        others = tuple(each for each in self.accepted if each.key != key)
        kept = (AcceptedRule(key, note.strip()),) if note.strip() else ()
        return replace(self, accepted=(*others, *kept))

    def note_on(self, key: str) -> str:
        """The note with which a rule was accepted; empty where it was not."""
        return next((each.note for each in self.accepted if each.key == key), "")


def notice_read(plan: PublishPlan, path: Path, made: NoticeFile) -> PublishPlan:
    """The plan in which a person has read a notice just as it is now."""
    known = planned_notice(plan, path, made)
    return plan.with_notice(
        replace(known, generated=digest_of(made.text.encode("utf-8", "replace")), read=True)
    )


def notice_edited(plan: PublishPlan, path: Path, made: NoticeFile, text: str) -> PublishPlan:
    """The plan in which a notice has a person's own text; back to generated where it is equal."""
    digest = digest_of(made.text.encode("utf-8", "replace"))
    own = "" if text == made.text else text
    return plan.with_notice(PlannedNotice(path, made.channel, digest, own, read=True))


def planned_notice(plan: PublishPlan, path: Path, made: NoticeFile) -> PlannedNotice:
    """What a person did with a notice; what was generated anew since has to be read again."""
    digest = digest_of(made.text.encode("utf-8", "replace"))
    for known in plan.notices:
        if (known.path, known.channel) == (path, made.channel):
            return known if known.generated == digest else replace(known, read=False)
    return PlannedNotice(path, made.channel, digest)
