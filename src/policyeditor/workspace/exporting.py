"""Exporting a version of a policy."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from policyeditor.errors import PolicyEditorError
from policyeditor.export.exporting import Exported, export
from policyeditor.export.publication import Publication, Stage
from policyeditor.export.redline import Redline
from policyeditor.messages import Message
from policyeditor.policy.text import read_text
from policyeditor.workspace.attribution import Since, TextWay, way_between
from policyeditor.workspace.dialects import DIALECTS, dialect_of, draw_policy, published_policy
from policyeditor.workspace.noticing import date_of
from policyeditor.workspace.roots import publishing_root
from policyeditor.workspace.site import SiteReader
from policyeditor.workspace.versions import list_versions, text_of_version

_NAMES_PEOPLE = "redline-docx"  # the format that tells whose each change is


@dataclass(frozen=True, slots=True)
class Source:
    """What is exported: a text of a policy, its bytes, its file and the top of its folder.

    ``version`` is what a person calls the version (empty for a draft), ``version_id`` what the
    history calls it, ``saved`` when it was saved.  ``since`` is the older version of a redline in
    Word.
    """

    path: Path
    root: Path
    view: str
    data: bytes
    version: str = ""
    saved: datetime | None = None
    version_id: str = ""
    since: Since | None = None


def export_view(
    source: Source, redline: Redline | None, formats: Sequence[str], folder: Path
) -> Exported:
    """Write a text in each format into a folder; tells what was written.

    It is written as the policy's site publishes it: filled in, in the site's dialect.  Raises
    ExportError, RenderingError for a text that cannot be drawn, WorkError where that takes too
    long.
    """
    source = _with_version(source)
    root = publishing_root(source.root)
    dialect, _ = dialect_of(source.path, root)
    policy = published_policy(source.view, SiteReader().read(source.path, root), dialect)
    body = draw_policy(policy, dialect) if dialect != DIALECTS[0] else None
    way, notes = _way(source, formats, dialect)
    publication = Publication(
        policy, source.data, source.path, root, date_of(policy), redline, body,
        source.version, source.saved, source.version_id, way,
    )  # fmt: skip
    exported = export(publication, formats, folder)
    return exported._replace(notes=(*exported.notes, *notes))


def _with_version(source: Source) -> Source:
    """The source named as the newest version where it is that version, byte for byte."""
    if source.version or source.saved is not None:
        return source
    try:
        newest = next(iter(list_versions(source.path, limit=1)), None)
        if newest is None or text_of_version(source.path, newest).to_bytes() != source.data:
            return source
    except PolicyEditorError:
        return source  # a folder whose history cannot be used has texts to export all the same
    name = newest.name or f"{newest.time:%Y-%m-%d %H:%M}"
    return replace(source, version=name, saved=newest.time, version_id=newest.id)


def _way(
    source: Source, formats: Sequence[str], dialect: str
) -> tuple[tuple[Stage, ...], tuple[Message, ...]]:
    """The versions from the older to the newer as published, for a redline that names people."""
    if source.since is None or _NAMES_PEOPLE not in formats:
        return (), ()
    found = way_between(source.path, source.since, read_text(source.data))
    if dialect != DIALECTS[0]:
        # Each version would be drawn in a process of its own.
        found = TextWay((found.texts[0], found.texts[-1]), complete=len(found.texts) == 2)
    root = publishing_root(source.root)
    site = SiteReader().read(source.path, root)
    stages = []
    for each in found.texts:
        policy = published_policy(each.text.view, site, dialect)
        body = draw_policy(policy, dialect) if dialect != DIALECTS[0] else None
        stages.append(
            Stage(policy, each.text.to_bytes(), each.author, each.saved, body, each.version_id)
        )
    last = found.texts[-1]
    note = Message("export.authors-not-known", {"author": last.author or "?"})
    return tuple(stages), () if found.complete else (note,)
