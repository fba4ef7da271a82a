"""The verb ``export``."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from policyeditor.cli.streams import answer_json, tell, told_written
from policyeditor.errors import ExportError
from policyeditor.export.redline import Redline
from policyeditor.history.model import Version
from policyeditor.messages import Message
from policyeditor.policy.text import PolicyText
from policyeditor.workspace.roots import policy_root
from policyeditor.workspace.session import open_policy
from policyeditor.workspace.versions import DRAFT, find_version, published_versions, text_of_version

if TYPE_CHECKING:
    from policyeditor.workspace.exporting import Source

_REDLINE = "redline"


def export(arguments: Namespace) -> int:
    """Write publishable files, and tell them as JSON."""
    from policyeditor.workspace.export_job import export_in_time
    from policyeditor.workspace.exporting import Source, version_name

    path = Path(arguments.file).absolute()
    formats = _formats(arguments)
    text, version = _version(path, arguments.rev)
    source = Source(path, policy_root(path), text.view, text.to_bytes())
    if version is not None:
        source = replace(
            source, version=version_name(version), saved=version.time, version_id=version.id
        )
    redline = None
    if any(form.startswith(_REDLINE) for form in formats):
        old = arguments.old or (_published_before(path, version) if not arguments.formats else None)
        if old is not None:
            source, redline = _redline(source, old, version)
        elif arguments.formats:
            raise ExportError("export.no-redline")
        else:
            tell(Message("export.no-redline-yet"))
            formats = [form for form in formats if not form.startswith(_REDLINE)]
    exported = export_in_time(source, redline, formats, arguments.output)
    told_written(exported.paths)
    for note in exported.notes:
        tell(note)
    answer_json(
        [
            {"path": str(each.path), "format": each.form, "bytes": each.size, "sha256": each.sha256}
            for each in exported.files
        ]
    )
    return 0


def _formats(arguments: Namespace) -> list[str]:
    """The formats named, then those of the preset."""
    named = [name.strip() for name in (arguments.formats or "").split(",") if name.strip()]
    if arguments.preset:
        from policyeditor.workspace.places import usual_places
        from policyeditor.workspace.presets import preset_named
        from policyeditor.workspace.settings import load_settings

        kept = load_settings(usual_places().settings).presets
        named += preset_named(arguments.preset, kept).formats
    if not named:
        raise ExportError("export.nothing-asked")
    return list(dict.fromkeys(named))


def _version(path: Path, rev: str) -> tuple[PolicyText, Version | None]:
    """The text at a version, and the version; none for the draft."""
    if rev == DRAFT:
        return open_policy(path).text, None
    version = find_version(path, rev)
    return text_of_version(path, version), version


def _published_before(path: Path, version: Version | None) -> str | None:
    """The id of the version published last before another one."""
    for each in published_versions(path):
        if version is None or each.time < version.time:
            return each.id
    return None


def _redline(source: Source, rev: str, version: Version | None) -> tuple[Source, Redline]:
    """The source with its older version, and what changed since."""
    from policyeditor.workspace.attribution import Since
    from policyeditor.workspace.exporting import redline_between, version_name

    text, old = _version(source.path, rev)
    names = (version_name(old) if old else DRAFT, source.version or DRAFT)
    since = Since(text, old, version)
    return replace(source, since=since), redline_between(source, text.view, names)
