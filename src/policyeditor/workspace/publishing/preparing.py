"""Everything a publish rests on, read and worked out once: texts, changes, notices, and reasons.

Nothing here writes.  It may take seconds for the largest policies: the window runs it in a job.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from policyeditor.comparison.decisions import decided
from policyeditor.comparison.model import Change, Comparison, Decision, Significance
from policyeditor.errors import InputError, NoticeError, NoticeNotOwedError
from policyeditor.history.history import History
from policyeditor.history.model import Version
from policyeditor.history.open import open_history
from policyeditor.history.publishing import Standing
from policyeditor.messages import Message
from policyeditor.notices.channels import CHANNELS, NoticeFile
from policyeditor.notices.notice import Notice, build_notice
from policyeditor.notices.profile_files import choose_profiles, load_profiles
from policyeditor.notices.profiles import Profile
from policyeditor.policy.policy import Policy, read_policy
from policyeditor.policy.text import PolicyText, read_text
from policyeditor.workspace.comparing import compare_views
from policyeditor.workspace.decisions import load_decisions
from policyeditor.workspace.noticing import Changed, facts_for
from policyeditor.workspace.publishing.plan import PlannedPolicy, PublishPlan
from policyeditor.workspace.roots import profile_folder
from policyeditor.workspace.session import Opened, digest_of, open_policy


@dataclass(frozen=True, slots=True)
class PreparedPolicy:
    """One policy of a publish.

    ``opened`` is its file, ``text`` what is to be published: the same, or with the dates at its
    head set.  ``base`` is the published version before with its text ``old``; None for a first
    publication, which has no changes to tell.  ``comparison`` carries the decisions.  ``notice``
    is None where none is owed; ``problem`` tells why one that is owed cannot be made.  ``files``
    are the notice's forms as generated.
    """

    planned: PlannedPolicy
    opened: Opened
    text: PolicyText
    base: Version | None = None
    old: PolicyText | None = None
    comparison: Comparison = field(default_factory=Comparison)
    decisions: tuple[Decision, ...] = ()
    notice: Notice | None = None
    files: tuple[NoticeFile, ...] = ()
    problem: Message | None = None
    standing: Standing | None = None
    saved: str = ""

    @property
    def path(self) -> Path:
        """The policy's file."""
        return self.opened.path

    @property
    def policy(self) -> Policy:
        """The text to be published, read."""
        return read_policy(self.text.view)

    @property
    def digest(self) -> str:
        """The SHA-256 of the file as it is published."""
        return digest_of(self.text.to_bytes())

    @property
    def undecided(self) -> tuple[Change, ...]:
        """The changes on which a person has to decide; what is proved editorial needs nobody."""
        return tuple(
            change
            for change in self.comparison.changes
            if change.decision is None and change.suggestion is not Significance.EDITORIAL
        )

    @property
    def changed(self) -> bool:
        """Whether the text differs from the published one."""
        return self.old is None or self.old.to_bytes() != self.text.to_bytes()


@dataclass(frozen=True, slots=True)
class Prepared:
    """A publish worked out for a day: what is told and why it cannot be published yet is in it."""

    plan: PublishPlan
    sent: date
    policies: tuple[PreparedPolicy, ...]
    profiles: tuple[Profile, ...] = ()

    @property
    def notices(self) -> tuple[Notice, ...]:
        """The notices owed."""
        return tuple(each.notice for each in self.policies if each.notice is not None)

    @property
    def first(self) -> bool:
        """Whether none of the policies was published before: then nobody is owed a notice."""
        return all(each.base is None for each in self.policies)


def plan_for(root: Path, paths: Sequence[Path]) -> PublishPlan:
    """A new plan to publish policies as their files stand now; the first leads.

    Raises InputError for a file that cannot be read or that is named twice, HistoryError where
    the versions cannot be.
    """
    absolute = [path.absolute() for path in paths]
    if len(set(absolute)) != len(absolute):
        raise InputError("publishing.named-twice")
    history = open_history(root)
    return PublishPlan(root.absolute(), tuple(_planned(history, path) for path in absolute))


def renewed(plan: PublishPlan) -> PublishPlan:
    """A plan put on the texts and published versions as they are now.

    Decisions, words and notices stay; what no longer fits is asked again when it is prepared.
    """
    history = open_history(plan.root)
    planned = tuple(
        replace(_planned(history, each.path), words=each.words) for each in plan.policies
    )
    return replace(plan, policies=planned)


def outdated(plan: PublishPlan) -> tuple[Message, ...]:
    """Why a plan does not fit what is there now: a text or a published version is another one."""
    history = open_history(plan.root)
    found: list[Message] = []
    for each in plan.policies:
        now = _planned(history, each.path)
        if now.digest != each.digest:
            found.append(Message("publishing.text-changed", {"file": each.path.name}))
        if now.base != each.base:
            found.append(Message("publishing.base-changed", {"file": each.path.name}))
    return tuple(found)


def prepare(plan: PublishPlan, today: date | None = None) -> Prepared:
    """Work a plan out.

    ``today`` is the day on which the notices go out and the version is published.  Raises
    InputError for files that cannot be read, HistoryError for versions, NoticeError for unknown
    profiles.
    """
    sent = today or date.today()
    history = open_history(plan.root)
    profiles = choose_profiles(load_profiles(profile_folder(plan.root)), plan.profiles)
    policies = tuple(_prepare(plan, each, history, sent) for each in plan.policies)
    return Prepared(plan, sent, policies, profiles)


def _planned(history: History | None, path: Path) -> PlannedPolicy:
    base = _base(history, path)
    return PlannedPolicy(path, open_policy(path).digest, base.id if base else "")


def _base(history: History | None, path: Path) -> Version | None:
    return next(iter(history.publications.of(path)), None) if history else None


def _prepare(
    plan: PublishPlan, planned: PlannedPolicy, history: History | None, sent: date
) -> PreparedPolicy:
    opened = open_policy(planned.path)
    text = with_dates(opened.text, plan, sent)
    found = PreparedPolicy(planned, opened, text)
    if history is None:
        return found
    newest = next(iter(history.versions(planned.path, limit=1)), None)
    saved = newest is not None and history.content(newest) == text.to_bytes()
    found = replace(
        found,
        standing=history.publications.standing(planned.path),
        saved=newest.id if newest and saved else "",
    )
    base = _base(history, planned.path)
    if base is None:
        return found
    old = read_text(history.content(base))
    kept = load_decisions(planned.path, plan.root)
    comparison = compare_views(old.view, text.view, sent)
    here = {change.id for change in comparison.changes}
    given = {each.change_id: each for each in plan.decisions if each.change_id in here}
    decisions = (*(each for each in kept if each.change_id not in given), *given.values())
    comparison = decided(comparison, decisions)
    found = replace(found, base=base, old=old, comparison=comparison, decisions=decisions)
    return _with_notice(found, plan, sent) if plan.effective else found


def with_dates(text: PolicyText, plan: PublishPlan, sent: date) -> PolicyText:
    """A text with the dates at its head set, where the plan asks for it."""
    return text


def _with_notice(found: PreparedPolicy, plan: PublishPlan, sent: date) -> PreparedPolicy:
    assert found.old is not None
    assert found.base is not None
    assert plan.effective is not None
    published = found.base.published
    changed = Changed(
        read_policy(found.old.view),
        found.policy,
        found.comparison,
        found.base.time.astimezone().date(),
    )
    facts = facts_for(changed, plan.root, plan.effective, sent)
    words = found.planned.words
    effects = {
        number: words.effects[change.id]
        for number, change in enumerate(found.comparison.changes)
        if change.id in words.effects
    }
    facts = replace(
        facts,
        old_effective=published.effective if published else facts.old_effective,
        sender=words.sender,
        contact=words.contact,
        why=words.why,
        previous_link=words.previous_link,
        choices=words.choices,
        choices_until=words.choices_until,
        unchanged=words.unchanged,
        effects=effects,
    )
    try:
        notice = build_notice(found.comparison, facts)
        return replace(found, notice=notice, files=_files(notice, plan.channels))
    except NoticeNotOwedError:
        return found
    except NoticeError as error:
        return replace(found, problem=error.message)


def _files(notice: Notice, channels: Sequence[str]) -> tuple[NoticeFile, ...]:
    """The notice in each form that the program makes; other channels are the person's own."""
    from policyeditor.notices.channels import render_notices  # templates: only where asked for

    made = {channel.id for channel in CHANNELS}
    return render_notices(notice, [channel for channel in channels if channel in made])
