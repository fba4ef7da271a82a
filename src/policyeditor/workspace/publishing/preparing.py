"""Everything a publish rests on, read and worked out once: texts, changes, notices, and reasons.

Nothing here writes.  It may take seconds for the largest policies.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from policyeditor.comparison.decisions import decided
from policyeditor.comparison.model import Change, Comparison, Decision, Significance
from policyeditor.errors import InputError, NoticeError, NoticeNotOwedError
from policyeditor.history.history import History
from policyeditor.history.model import Version
from policyeditor.history.publishing import Standing
from policyeditor.languages import base as base_language
from policyeditor.messages import Message
from policyeditor.notices.channels import NoticeFile
from policyeditor.notices.notice import Notice, NoticeFacts, build_notice
from policyeditor.notices.profile_files import choose_profiles
from policyeditor.notices.profiles import Profile
from policyeditor.policy.edits import apply_edits
from policyeditor.policy.header_dates import set_header_dates
from policyeditor.policy.policy import Policy, read_policy
from policyeditor.policy.text import PolicyText, read_text
from policyeditor.workspace.comparing import compare_views
from policyeditor.workspace.decisions import load_decisions
from policyeditor.workspace.families import language_family
from policyeditor.workspace.house import profiles_of
from policyeditor.workspace.noticing import Changed, facts_for
from policyeditor.workspace.publishing.known import known_version
from policyeditor.workspace.publishing.making import made_notices, made_records, said_of
from policyeditor.workspace.publishing.plan import PlannedPolicy, PublishPlan
from policyeditor.workspace.session import Opened, digest_of, open_policy
from policyeditor.workspace.trust import history_at
from policyeditor.workspace.worker.jobs import Jobs


@dataclass(frozen=True, slots=True)
class PreparedPolicy:
    """One policy of a publish.

    ``opened`` is its file, ``text`` what is to be published: the same, or with the dates at its
    head set.  ``base`` is the published version before with its text ``old``, or the saved one that
    people could read before; None for a first publication, which has no changes to tell.
    ``comparison`` carries the decisions.  ``notice`` is None where none is owed; ``problem`` tells
    why one that is owed cannot be made.  ``files`` are the notice's forms as generated, ``said``
    what it says of the effect of each change, by the change's id.
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
    said: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

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
        """Whether the text differs from the published one, before any date is set in it."""
        return self.old is None or self.old.to_bytes() != self.opened.text.to_bytes()


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
    history = history_at(root)
    return PublishPlan(root.absolute(), tuple(_planned(history, path) for path in absolute))


def renewed(plan: PublishPlan) -> PublishPlan:
    """A plan put on the texts and published versions as they are now.

    Decisions, words and notices stay; what no longer fits is asked again when it is prepared.
    """
    history = history_at(plan.root)
    planned = tuple(
        replace(_planned(history, each.path), words=each.words, known=each.known)
        for each in plan.policies
    )
    return replace(plan, policies=planned)


def outdated(plan: PublishPlan) -> tuple[Message, ...]:
    """Why a plan does not fit what is there now: a text or a published version is another one."""
    history = history_at(plan.root)
    found: list[Message] = []
    for each in plan.policies:
        now = _planned(history, each.path)
        if now.digest != each.digest:
            found.append(Message("publishing.text-changed", {"file": each.path.name}))
        if now.base != each.base:
            found.append(Message("publishing.base-changed", {"file": each.path.name}))
    return tuple(found)


def siblings(path: Path, root: Path, langs: Sequence[str]) -> tuple[Path, ...]:
    """The files of the same policy in other languages.

    Raises InputError where there is none in a language.
    """
    family = {base_language(member.lang): member.path for member in language_family(path, root)}
    for lang in langs:
        if base_language(lang) not in family:
            raise InputError("publishing.no-sibling", file=path.name, lang=lang)
    found = (family[base_language(lang)] for lang in langs)
    return tuple(dict.fromkeys(each for each in found if each != path))


def prepare(plan: PublishPlan, today: date | None = None, jobs: Jobs | None = None) -> Prepared:
    """Work a plan out.

    ``today`` is the day on which the notices go out and the version is published.  What takes
    long runs in ``jobs``, which must not be used by others meanwhile, where they are given.  Raises
    InputError for files that cannot be read, HistoryError for versions, NoticeError for unknown
    profiles.
    """
    sent = today or date.today()
    history = history_at(plan.root)
    profiles = choose_profiles(profiles_of(plan.root), plan.profiles)
    work = _Work(plan, sent, jobs)
    policies = tuple(_prepare(work, each, history) for each in plan.policies)
    return Prepared(plan, sent, policies, profiles)


def _planned(history: History | None, path: Path) -> PlannedPolicy:
    last = _base(history, path)
    return PlannedPolicy(path, open_policy(path).digest, last.id if last else "")


def _base(history: History | None, path: Path) -> Version | None:
    return next(iter(history.publications.of(path)), None) if history else None


@dataclass(frozen=True, slots=True)
class _Work:
    """What is prepared, for which day, and where what takes long is run."""

    plan: PublishPlan
    sent: date
    jobs: Jobs | None

    def compare(self, old: str, new: str) -> Comparison:
        if self.jobs is None:
            return compare_views(old, new, self.sent)
        return self.jobs.run(compare_views, old, new, self.sent)


def _prepare(work: _Work, planned: PlannedPolicy, history: History | None) -> PreparedPolicy:
    plan, sent = work.plan, work.sent
    opened = open_policy(planned.path)
    text = with_dates(opened.text, plan, sent)
    found = PreparedPolicy(planned, opened, text)
    if history is None:
        return _with_notice(work, found, ())
    newest = next(iter(history.versions(planned.path, limit=1)), None)
    saved = newest is not None and history.content(newest) == text.to_bytes()
    found = replace(
        found,
        standing=history.publications.standing(planned.path),
        saved=newest.id if newest and saved else "",
    )
    published = history.publications.of(planned.path)
    before = published[0] if published else known_version(history, planned)
    if before is None:
        return _with_notice(work, found, ())
    old = read_text(history.content(before))
    # Of the text as it was drafted: nobody has to decide on the dates that publishing sets.
    comparison = work.compare(old.view, opened.text.view)
    kept = load_decisions(planned.path, plan.root)
    here = {change.id for change in comparison.changes}
    given = {each.change_id: each for each in plan.decisions if each.change_id in here}
    decisions = (*(each for each in kept if each.change_id not in given), *given.values())
    found = replace(
        found,
        base=before,
        old=old,
        comparison=decided(comparison, decisions),
        decisions=decisions,
    )
    return _with_notice(work, found, published)


def with_dates(text: PolicyText, plan: PublishPlan, sent: date) -> PolicyText:
    """A text with the dates at its head set, where the plan asks for it.

    Raises TextError for a text that must not be changed.
    """
    if not plan.set_dates or plan.effective is None:
        return text
    edits = set_header_dates(read_policy(text.view), effective=plan.effective, updated=sent)
    return text.with_view(apply_edits(text.view, edits)) if edits else text


def _with_notice(
    work: _Work, found: PreparedPolicy, published: Sequence[Version]
) -> PreparedPolicy:
    """With the notice where one is owed, and the record of published versions where asked for."""
    plan, sent = work.plan, work.sent
    if plan.effective is None:
        return found
    changed = Changed(
        read_policy((found.old or found.text).view),
        read_policy(found.opened.text.view),
        found.comparison,
        found.base.time.astimezone().date() if found.base else None,
    )
    facts = _facts(found, changed, plan, sent)
    try:
        notice = build_notice(found.comparison, facts) if found.base else None
    except NoticeNotOwedError:
        notice = None
    except NoticeError as error:
        return replace(found, problem=error.message)
    try:
        made = made_notices(changed, notice, plan, work.jobs) if notice else ()
        records = made_records(facts, notice, published, plan, work.jobs)
    except NoticeError as error:
        return replace(found, notice=notice, problem=error.message)
    said = said_of(notice, found.comparison) if notice else {}
    return replace(found, notice=notice, files=(*made, *records), said=said)


def _facts(found: PreparedPolicy, changed: Changed, plan: PublishPlan, sent: date) -> NoticeFacts:
    assert plan.effective is not None
    published = found.base.published if found.base else None
    facts = facts_for(changed, plan.root, plan.effective, sent)
    words = found.planned.words
    return replace(
        facts,
        old_effective=published.effective if published else facts.old_effective,
        sender=words.sender,
        contact=words.contact,
        why=words.why,
        previous_link=words.previous_link,
        choices=words.choices,
        choices_until=words.choices_until,
        unchanged=words.unchanged,
        effects={
            number: words.effects[change.id]
            for number, change in enumerate(found.comparison.changes)
            if change.id in words.effects
        },
    )
