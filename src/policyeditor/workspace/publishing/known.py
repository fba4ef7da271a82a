"""The text that people could read before a policy is published here for the first time.

A policy may have been on a site for years before anybody publishes it with this program.  Then one
of its saved versions stands in for the published version: it is compared with, and told from.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import dropwhile
from pathlib import Path

from policyeditor.history.history import History
from policyeditor.history.model import Version
from policyeditor.notices.profiles import Profile, earliest_date
from policyeditor.policy.date_words import DateKind
from policyeditor.policy.header_dates import header_dates
from policyeditor.policy.policy import read_policy
from policyeditor.workspace.publishing.plan import PlannedPolicy, PublishPlan
from policyeditor.workspace.session import open_policy
from policyeditor.workspace.trust import history_at

_MOST = 200  # versions to choose from; nobody looks through more


def saved_before(path: Path, root: Path) -> tuple[Version, ...]:
    """The saved versions that may have been public, the latest first.

    None where the policy was published here, or where every version has the text of today.
    Raises InputError for a file that cannot be read, HistoryError where the versions cannot be.
    """
    history = history_at(root)
    if history is None or history.publications.of(path):
        return ()
    now = open_policy(path).text.to_bytes()
    versions = history.versions(path, limit=_MOST)
    return tuple(dropwhile(lambda version: history.content(version) == now, versions))


def before_own_changes(versions: Sequence[Version], author: str) -> Version | None:
    """The version as it was before somebody began to change it: the last of another's, else the
    first of all.  ``author`` is the person's name."""
    others = (each for each in versions if each.author.name != author)
    return next(others, versions[-1] if versions else None)


def own_date(path: Path) -> date:
    """The date from which a policy says that it applies, else today: it may have for long."""
    found = header_dates(read_policy(open_policy(path).text.view))
    kinds = (DateKind.EFFECTIVE, DateKind.UPDATED)
    told = (each.day for kind in kinds for each in found if each.kind is kind)
    return next(told, date.today())


def never_public(plan: PublishPlan) -> PublishPlan:
    """The plan of policies that nobody could read before: it applies from the day they say."""
    policies = tuple(replace(each, known="") for each in plan.policies)
    return replace(plan, policies=policies, effective=own_date(plan.lead.path), set_dates=False)


def public_as(plan: PublishPlan, version: Version, house: Profile, today: date) -> PublishPlan:
    """The plan of policies that people could read as they were saved with a version of the lead.

    The other languages are taken as they were saved by then.  What changed since applies from the
    earliest day that the house's rules allow.
    """
    told = with_known(plan, version.id)
    return replace(told, effective=earliest_date(house, today), set_dates=True)


def with_known(plan: PublishPlan, id: str) -> PublishPlan:
    """The plan with what people could read: the lead as saved with a version, the others by then.

    Raises HistoryError where the versions cannot be read.
    """
    history = history_at(plan.root)
    lead = replace(plan.lead, known=id)
    version = known_version(history, lead) if history else None
    if history is None or version is None:
        return plan
    others = (
        replace(each, known="" if each.base else _by_then(history, each, version))
        for each in plan.policies[1:]
    )
    return replace(plan, policies=(lead, *others))


def known_version(history: History, planned: PlannedPolicy) -> Version | None:
    """The saved version that a plan names as the one people could read."""
    if not planned.known:
        return None
    versions = history.versions(planned.path, limit=_MOST)
    return next((each for each in versions if each.id == planned.known), None)


def _by_then(history: History, planned: PlannedPolicy, version: Version) -> str:
    versions = history.versions(planned.path, limit=_MOST)
    return next((each.id for each in versions if each.time <= version.time), "")
