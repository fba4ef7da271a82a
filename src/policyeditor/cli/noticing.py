"""The verb ``notice``."""

from __future__ import annotations

import re
from argparse import Namespace
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING

from policyeditor.cli.streams import answer, tell, told_written
from policyeditor.errors import InputError, NoticeError, NoticeNotOwedError
from policyeditor.languages import base
from policyeditor.messages import Message
from policyeditor.notices.notice import Notice
from policyeditor.workspace.roots import policy_root

if TYPE_CHECKING:
    from policyeditor.history.model import Version
    from policyeditor.notices.channels import NoticeFile
    from policyeditor.notices.templates import Templates
    from policyeditor.workspace.families import TextChange
    from policyeditor.workspace.worker.jobs import Jobs

_EVERY = "all"
_BESIDE = ("redline", "changelog", "atom")  # forms that are made of more than the notice
_PREFIX = re.compile(r"([A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*)=(.*)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class _Told:
    """A notice with what it tells of, and whether a person gave its words in its language."""

    notice: Notice
    change: TextChange


def notice(arguments: Namespace) -> int:
    """Write the notice of a change; 1 where a rule of a profile is not met, or none is owed."""
    from policyeditor.notices.gaps import gaps, remarks
    from policyeditor.workspace.noticing import write_notices
    from policyeditor.workspace.own_templates import read_templates

    channels = tuple(dict.fromkeys(arguments.channel)) or ("text",)
    _check(channels)
    several = len(channels) > 1 or len(arguments.lang) > 1 or _EVERY in arguments.lang
    if several and arguments.output is None:
        raise InputError("cli.notice-where")
    sent = arguments.sent or date.today()
    path = Path(arguments.file).absolute()
    templates = read_templates(policy_root(path))
    told = list(_told(arguments, path, sent))
    if not told:
        return 1
    files = _files(told, channels, templates)
    if arguments.output is None:
        answer(files[0].text)
    else:
        told_written(write_notices(files, arguments.output))
    for each in told:
        for message in (*gaps(each.notice), *remarks(each.notice)):
            tell(_in_language(message, each.notice, several=len(told) > 1))
    broken = [_held_against(each.notice, arguments, sent, channels) for each in told]
    return 1 if any(broken) else 0


def _check(channels: Sequence[str]) -> None:
    """Raise NoticeError for a channel that is none, before anything is made."""
    from policyeditor.notices.channels import CHANNELS

    known = (*(channel.id for channel in CHANNELS), *_BESIDE)
    for channel in channels:
        if channel not in known:
            names = ", ".join(known)
            raise NoticeError("notices.unknown-channel", channel=channel, known=names)


def _told(arguments: Namespace, path: Path, sent: date) -> Iterator[_Told]:
    """The notices in the languages asked for; tells where there is none, and why."""
    from policyeditor.notices.notice import build_notice
    from policyeditor.workspace.families import family_changes, language_family
    from policyeditor.workspace.noticing import facts_for

    root = policy_root(path)
    family = language_family(path, root)
    every = [member.lang for member in family]
    wanted = every if _EVERY in arguments.lang else arguments.lang or every[:1]
    bases = [base(lang) for lang in wanted]
    members = [member for member in family[1:] if base(member.lang) in bases]
    found = family_changes((family[0], *members), arguments.old, arguments.new, arguments.decisions)
    for message in found.untold:
        tell(message)
    own = {base(change.member.lang): change for change in found.changes}
    for lang in dict.fromkeys(wanted):
        change = own.get(base(lang), found.changes[0])
        facts = facts_for(change.changed, root, arguments.effective, sent)
        # The words given are in the policy's own language, or say in which they are.
        plain = base(lang) == base(every[0]) or not every[0] or len(wanted) == 1
        facts = replace(
            facts,
            lang=lang,
            old_effective=change.old.effective or facts.old_effective,
            sender=arguments.sender,
            contact=arguments.contact,
            why=next(iter(_words(arguments.why, lang, plain=plain)), ""),
            choices=tuple(_words(arguments.choice, lang, plain=plain)),
            unchanged=next(iter(_words(arguments.unchanged, lang, plain=plain)), ""),
            choices_until=arguments.choices_until,
            previous_link=arguments.previous_link,
            redline_link=arguments.redline_link,
        )
        try:
            yield _Told(build_notice(change.changed.comparison, facts), change)
        except NoticeNotOwedError as error:
            tell(error.message)


def _words(given: Sequence[str], lang: str, *, plain: bool) -> Iterator[str]:
    """The sentences for a language: those marked with it (``de=…``), else the unmarked ones."""
    marked = [(found[1], found[2]) for each in given if (found := _PREFIX.fullmatch(each))]
    own = [sentence for tongue, sentence in marked if base(tongue) == base(lang)]
    yield from own or (each for each in given if plain and not _PREFIX.fullmatch(each))


def _files(
    told: Sequence[_Told], channels: Sequence[str], templates: Templates
) -> tuple[NoticeFile, ...]:
    from policyeditor.workspace.worker.jobs import Jobs

    with closing(Jobs()) as jobs:
        return tuple(_file(each, channel, templates, jobs) for each in told for channel in channels)


def _file(told: _Told, channel: str, templates: Templates, jobs: Jobs) -> NoticeFile:
    """One notice in one form; the record has the versions published before, and this one."""
    from policyeditor.notices.record import atom_feed
    from policyeditor.workspace.noticing import entry_of, record_facts, redline_file
    from policyeditor.workspace.own_templates import changelog_safely, render_safely
    from policyeditor.workspace.publishing.making import published_entries

    made, change = told.notice, told.change
    if channel == "redline":
        return redline_file(change.changed, made, (change.old.name, change.new.name))
    if channel in ("changelog", "atom"):
        facts = record_facts(made)
        before = published_entries(_published(change.member.path), facts)
        entries = (entry_of(made, datetime.combine(made.sent, time(12), UTC)), *before)
        if channel == "atom":
            return atom_feed(facts, entries)
        return changelog_safely(facts, entries, templates, jobs)
    return render_safely(made, (channel,), templates, jobs)[0]


def _published(path: Path) -> tuple[Version, ...]:
    from policyeditor.workspace.trust import history_at

    history = history_at(path.parent)
    return history.publications.of(path) if history else ()


def _in_language(message: Message, made: Notice, *, several: bool) -> Message:
    if not several:
        return message
    return Message("cli.notice-in", {"lang": made.lang, "message": message})


def _held_against(made: Notice, arguments: Namespace, sent: date, channels: Sequence[str]) -> int:
    if not arguments.profile:
        return 0
    from policyeditor.notices.profile_files import choose_profiles
    from policyeditor.notices.rules import unmet
    from policyeditor.workspace.house import profiles_of

    root = policy_root(Path(arguments.file))
    profiles = choose_profiles(profiles_of(root), arguments.profile)
    broken = unmet(made, profiles, sent, channels)
    for message in broken:
        tell(message)
    return 1 if broken else 0
