"""The notices and the record of published versions that a publish hands out, as generated."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, time

from policyeditor.comparison.model import Comparison
from policyeditor.history.model import Published, Version
from policyeditor.history.records import next_entry
from policyeditor.notices.channels import CHANNELS, NoticeFile
from policyeditor.notices.notice import Notice, NoticeFacts
from policyeditor.notices.record import PublishedEntry, RecordFacts, atom_feed
from policyeditor.notices.view import view_of
from policyeditor.workspace.noticing import Changed, entry_of, redline_file
from policyeditor.workspace.own_templates import changelog_safely, read_templates, render_safely
from policyeditor.workspace.publishing.plan import PublishPlan
from policyeditor.workspace.worker.jobs import Jobs

REDLINE, CHANGELOG, ATOM = RECORDS = ("redline", "changelog", "atom")


def made_notices(
    changed: Changed, notice: Notice, plan: PublishPlan, jobs: Jobs | None
) -> tuple[NoticeFile, ...]:
    """The notice in each form that the program makes; other channels are the person's own.

    Raises NoticeError for a notice too long and for templates that cannot be filled in.
    """
    known = {channel.id for channel in CHANNELS}
    channels = [channel for channel in plan.channels if channel in known]
    with _jobs(jobs) as work:
        files = render_safely(notice, channels, read_templates(plan.root), work)
    if REDLINE not in plan.channels:
        return files
    before = notice.old_effective or notice.old_version
    names = (before.isoformat() if before else "", notice.effective.isoformat())
    if jobs is None:
        return (*files, redline_file(changed, notice, names))
    return (*files, jobs.run(redline_file, changed, notice, names))


def made_records(
    facts: NoticeFacts,
    notice: Notice | None,
    published: Sequence[Version],
    plan: PublishPlan,
    jobs: Jobs | None,
) -> tuple[NoticeFile, ...]:
    """The change log page and the feed of all published versions with this one, where chosen.

    Raises NoticeError for a template that cannot be filled in.
    """
    if not {CHANGELOG, ATOM} & set(plan.channels):
        return ()
    entries = published_entries(published, facts)
    names = (each.published.folder.rpartition("/")[2] for each in published if each.published)
    entries.insert(0, _this(facts, notice, next_entry(names, facts.effective)))
    about = RecordFacts(
        title=facts.title,
        lang=facts.lang,
        permalink=facts.permalink,
        site=facts.site,
        author=facts.sender,
        layout=facts.layout,
        heading=facts.heading,
        details=facts.details,
    )
    files: list[NoticeFile] = []
    if CHANGELOG in plan.channels:
        with _jobs(jobs) as work:
            files.append(changelog_safely(about, entries, read_templates(plan.root), work))
    if ATOM in plan.channels:
        files.append(atom_feed(about, entries))
    return tuple(files)


def published_entries(
    published: Sequence[Version], facts: NoticeFacts | RecordFacts
) -> list[PublishedEntry]:
    """Published versions as the record lists them; ``facts`` are those of their policy now."""
    return [entry for version in published if (entry := _entry(version, facts)) is not None]


def said_of(notice: Notice, comparison: Comparison) -> Mapping[str, tuple[str, ...]]:
    """What the notice says of each change in one sentence, by the change's id."""
    view = view_of(notice)
    return {
        comparison.changes[change.number].id: (shown.brief,)
        for change, shown in zip(notice.changes, view.changes, strict=True)
        if 0 <= change.number < len(comparison.changes)
    }


def _this(facts: NoticeFacts, notice: Notice | None, name: str) -> PublishedEntry:
    """The version that is being published; its day is known, its minute is not yet."""
    when = _noon(facts.sent)
    if notice is not None:
        return entry_of(notice, when, name)
    return PublishedEntry(facts.effective, when, facts.title, facts.lang, facts.permalink, name)


def _entry(version: Version, facts: NoticeFacts | RecordFacts) -> PublishedEntry | None:
    record = version.published
    if record is None:
        return None
    return PublishedEntry(
        effective=record.effective,
        published=_noon(record.sent),
        title=record.title or facts.title,
        lang=record.lang or facts.lang,
        permalink=facts.permalink,
        id=record.folder.rpartition("/")[2],
        changes=tuple(_sentences(record)),
        notice_link=record.notice_link,
    )


def _sentences(record: Published) -> Iterator[str]:
    for change in record.changes:
        yield from change.said


def _noon(day: date) -> datetime:
    """A time on a day, so that a feed written twice for one version is the same."""
    return datetime.combine(day, time(12), UTC)


@contextlib.contextmanager
def _jobs(given: Jobs | None) -> Iterator[Jobs]:
    """The processes to work in: those given, else own ones that end afterwards."""
    if given is not None:
        yield given
        return
    own = Jobs()
    try:
        yield own
    finally:
        own.close()
