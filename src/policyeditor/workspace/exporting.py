"""Exporting a version of a policy."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path

from policyeditor.errors import PolicyEditorError
from policyeditor.export.bundle import BUNDLED
from policyeditor.export.exporting import BUNDLE, make_files, write_made
from policyeditor.export.made_files import Exported, MadeFile
from policyeditor.export.publication import Publication, Stage
from policyeditor.export.redline import Redline
from policyeditor.history.model import Version
from policyeditor.messages import Message
from policyeditor.policy.clauses import Clause
from policyeditor.policy.text import read_text
from policyeditor.workspace.attribution import Since, TextWay, way_between
from policyeditor.workspace.comparing import redline_views
from policyeditor.workspace.dialects import DIALECTS, dialect_of, draw_policy, published_policy
from policyeditor.workspace.noticing import date_of
from policyeditor.workspace.published_address import published_address
from policyeditor.workspace.roots import publishing_root
from policyeditor.workspace.site import SiteReader
from policyeditor.workspace.trust import history_at
from policyeditor.workspace.versions import (
    find_version,
    list_versions,
    published_versions,
    text_of_version,
)

_NAMES_PEOPLE = "redline-docx"  # the format that tells whose each change is
_WITH_NAMES = frozenset({"html", "snippet"})  # the formats in which clauses have lasting names
_MOST_BEFORE = 200  # published versions that are read for these names


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
    return write_made(made_view(source, redline, formats), folder, source.path)


def made_view(
    source: Source,
    redline: Redline | None,
    formats: Sequence[str],
    made: Sequence[MadeFile] = (),
) -> tuple[MadeFile, ...]:
    """The files that ``export_view`` writes, not written yet; errors as there.

    ``made`` are files that a bundle takes in besides.
    """
    source, version = _with_version(source)
    root = publishing_root(source.root)
    dialect, _ = dialect_of(source.path, root)
    site = SiteReader().read(source.path, root)
    policy = published_policy(source.view, site, dialect)
    body = draw_policy(policy, dialect) if dialect != DIALECTS[0] else None
    wanted = {*formats, *(BUNDLED if BUNDLE in formats and not made else ())}
    way, notes = _way(source, formats, dialect)
    before = _published_before(source, dialect) if wanted & _WITH_NAMES and body is None else ()
    kept = _kept(source.path, version) if BUNDLE in formats else ()
    publication = Publication(
        policy, source.data, source.path, root, date_of(policy), redline, body,
        source.version, source.saved, source.version_id, way, before, kept,
        address=published_address(policy, site),
    )  # fmt: skip
    files = make_files(publication, formats, made)
    if not notes:
        return files
    return tuple(
        file._replace(notes=(*file.notes, *notes)) if file.form == _NAMES_PEOPLE else file
        for file in files
    )


def redline_between(
    source: Source, old: str, names: tuple[str, str], today: date | None = None
) -> Redline:
    """The redline of a source against the view of an older text, both as their site fills them in.

    ``names`` are what the older and the newer are called; ``today`` is as for ``redline_views``.
    """
    root = publishing_root(source.root)
    dialect, _ = dialect_of(source.path, root)
    site = SiteReader().read(source.path, root)
    before, after = (published_policy(view, site, dialect).view for view in (old, source.view))
    return Redline(redline_views(before, after, today).html, *names)


def _published_before(source: Source, dialect: str) -> tuple[tuple[Clause, ...], ...]:
    """The clauses of the versions published before a source, the oldest first."""
    root = publishing_root(source.root)
    site = SiteReader().read(source.path, root)
    found: list[tuple[Clause, ...]] = []
    try:
        for version in reversed(published_versions(source.path)[:_MOST_BEFORE]):
            if version.id == source.version_id:
                break
            if source.saved is None or version.time < source.saved:
                view = text_of_version(source.path, version).view
                found.append(published_policy(view, site, dialect).clauses)
    except PolicyEditorError:
        return ()  # a folder whose history cannot be used has texts to export all the same
    return tuple(found)


def _kept(path: Path, version: Version | None) -> tuple[tuple[str, bytes], ...]:
    """The record and the notices of a published version."""
    history = history_at(path.parent) if version is not None else None
    if history is None or version is None or version.published is None:
        return ()
    return history.publications.files(version)


def version_name(version: Version) -> str:
    """What a version is called in files: its name, else when it was saved, by its own clock.

    It is the same wherever and in whatever language the program runs.
    """
    return version.name or f"{version.time:%Y-%m-%d %H:%M}"


def _with_version(source: Source) -> tuple[Source, Version | None]:
    """The source with its version, where it has one that is known.

    A text without one is named as the newest version where it is that version, byte for byte.
    """
    try:
        if source.version_id:
            return source, find_version(source.path, source.version_id)
        if source.version or source.saved is not None:
            return source, None
        newest = next(iter(list_versions(source.path, limit=1)), None)
        if newest is None or text_of_version(source.path, newest).to_bytes() != source.data:
            return source, None
    except PolicyEditorError:
        return source, None  # without a history there are texts to export all the same
    named = replace(source, version=version_name(newest), saved=newest.time, version_id=newest.id)
    return named, newest


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
