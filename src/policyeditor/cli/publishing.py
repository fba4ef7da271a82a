"""The verb ``export``."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import replace
from pathlib import Path

from policyeditor.cli.streams import tell, told_written
from policyeditor.errors import ExportError
from policyeditor.export.redline import Redline
from policyeditor.history.model import Version
from policyeditor.policy.text import PolicyText
from policyeditor.workspace.roots import policy_root
from policyeditor.workspace.session import open_policy
from policyeditor.workspace.versions import DRAFT, find_version, text_of_version


def export(arguments: Namespace) -> int:
    """Write publishable files."""
    from policyeditor.workspace.attribution import Since
    from policyeditor.workspace.export_job import export_in_time
    from policyeditor.workspace.exporting import Source

    path = Path(arguments.file).absolute()
    formats = [name.strip() for name in arguments.formats.split(",") if name.strip()]
    text, name, version = _version(path, arguments.rev)
    redline = since = None
    if any(form.startswith("redline") for form in formats):
        if arguments.old is None:
            raise ExportError("export.no-redline")
        old, old_name, old_version = _version(path, arguments.old)
        redline = _redline(old, old_name, text, name)
        since = Since(old, old_version, version)
    source = Source(path, policy_root(path), text.view, text.to_bytes(), since=since)
    if version is not None:
        source = replace(source, version=name, saved=version.time, version_id=version.id)
    exported = export_in_time(source, redline, formats, arguments.output)
    told_written(exported.paths)
    for note in exported.notes:
        tell(note)
    return 0


def _version(path: Path, rev: str) -> tuple[PolicyText, str, Version | None]:
    """The text at a version, what to call it, and the version; none for the draft."""
    if rev == DRAFT:
        return open_policy(path).text, DRAFT, None
    version = find_version(path, rev)
    name = version.name or f"{version.time:%Y-%m-%d %H:%M}"
    return text_of_version(path, version), name, version


def _redline(old: PolicyText, old_name: str, new: PolicyText, new_name: str) -> Redline:
    from policyeditor.workspace.comparing import redline_views

    return Redline(redline_views(old.view, new.view).html, old_name, new_name)
