"""The verbs ``notice`` and ``export``."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

from policyeditor.cli.streams import answer, tell, told_written
from policyeditor.errors import ExportError, InputError, NoticeNotOwedError
from policyeditor.export.redline import Redline
from policyeditor.notices.notice import Notice
from policyeditor.policy.policy import read_policy
from policyeditor.policy.text import PolicyText
from policyeditor.workspace.roots import policy_root, profile_folder
from policyeditor.workspace.session import open_policy
from policyeditor.workspace.versions import DRAFT, find_version, text_of_version

# Ways to tell people that the program writes in the form of another.
_FORM_OF = {"email": "text", "letter": "text"}


def notice(arguments: Namespace) -> int:
    """Write the notice of a change; 1 where a rule of a profile is not met, or none is owed."""
    from policyeditor.notices.channels import render_notices
    from policyeditor.notices.gaps import gaps, remarks
    from policyeditor.workspace.noticing import write_notices

    channels = arguments.channel or ["text"]
    if len(set(channels)) > 1 and arguments.output is None:
        raise InputError("cli.notice-where")
    sent = arguments.sent or date.today()
    try:
        made = _build(arguments, sent)
    except NoticeNotOwedError as error:
        tell(error.message)
        return 1
    files = render_notices(made, [_FORM_OF.get(channel, channel) for channel in channels])
    if arguments.output is None:
        answer(files[0].text)
    else:
        told_written(write_notices(files, arguments.output))
    for message in (*gaps(made), *remarks(made)):
        tell(message)
    return _held_against(made, arguments, sent, channels)


def export(arguments: Namespace) -> int:
    """Write publishable files."""
    from policyeditor.workspace.exporting import Source, export_view

    path = Path(arguments.file).absolute()
    formats = [name.strip() for name in arguments.formats.split(",") if name.strip()]
    text, name, saved = _version(path, arguments.rev)
    redline = None
    if any(form.startswith("redline") for form in formats):
        if arguments.old is None:
            raise ExportError("export.no-redline")
        old, old_name, _ = _version(path, arguments.old)
        redline = _redline(old, old_name, text, name)
    version = name if saved is not None else ""
    source = Source(path, policy_root(path), text.view, text.to_bytes(), version, saved)
    exported = export_view(source, redline, formats, arguments.output)
    told_written(exported.paths)
    for note in exported.notes:
        tell(note)
    return 0


def _build(arguments: Namespace, sent: date) -> Notice:
    from policyeditor.comparison.decisions import decided
    from policyeditor.notices.notice import build_notice
    from policyeditor.workspace.comparing import compare_views
    from policyeditor.workspace.decisions import decisions_for
    from policyeditor.workspace.noticing import Changed, facts_for

    path = Path(arguments.file).absolute()
    old, _name, saved = _version(path, arguments.old)
    new = _version(path, arguments.new)[0]
    decisions = decisions_for(path, arguments.decisions)
    comparison = decided(compare_views(old.view, new.view), decisions)
    day = saved.date() if saved is not None else None
    changed = Changed(read_policy(old.view), read_policy(new.view), comparison, day)
    facts = facts_for(changed, policy_root(path), arguments.effective, sent)
    facts = replace(
        facts,
        lang=arguments.lang or facts.lang,
        sender=arguments.sender,
        contact=arguments.contact,
        why=arguments.why,
        previous_link=arguments.previous_link,
        choices=tuple(arguments.choice),
    )
    return build_notice(comparison, facts)


def _held_against(made: Notice, arguments: Namespace, sent: date, channels: Sequence[str]) -> int:
    if not arguments.profile:
        return 0
    from policyeditor.notices.profile_files import choose_profiles, load_profiles
    from policyeditor.notices.rules import unmet

    root = policy_root(Path(arguments.file))
    profiles = choose_profiles(load_profiles(profile_folder(root)), arguments.profile)
    broken = unmet(made, profiles, sent, channels)
    for message in broken:
        tell(message)
    return 1 if broken else 0


def _version(path: Path, rev: str) -> tuple[PolicyText, str, datetime | None]:
    """The text at a version, what to call it, and when it was saved."""
    if rev == DRAFT:
        return open_policy(path).text, DRAFT, None
    version = find_version(path, rev)
    name = version.name or f"{version.time:%Y-%m-%d %H:%M}"
    return text_of_version(path, version), name, version.time


def _redline(old: PolicyText, old_name: str, new: PolicyText, new_name: str) -> Redline:
    from policyeditor.workspace.comparing import redline_views

    return Redline(redline_views(old.view, new.view).html, old_name, new_name)
