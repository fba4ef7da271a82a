"""Exporting a version of a policy."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from policyeditor.export.exporting import Exported, export
from policyeditor.export.publication import Publication
from policyeditor.export.redline import Redline
from policyeditor.workspace.dialects import DIALECTS, dialect_of, draw_policy, published_policy
from policyeditor.workspace.noticing import date_of
from policyeditor.workspace.roots import publishing_root
from policyeditor.workspace.site import SiteReader


@dataclass(frozen=True, slots=True)
class Source:
    """What is exported: a text of a policy, its bytes, its file and the top of its folder.

    ``version`` is what a person calls the version (empty for a draft), ``version_id`` what the
    history calls it, ``saved`` when it was saved.
    """

    path: Path
    root: Path
    view: str
    data: bytes
    version: str = ""
    saved: datetime | None = None
    version_id: str = ""


def export_view(
    source: Source, redline: Redline | None, formats: Sequence[str], folder: Path
) -> Exported:
    """Write a text in each format into a folder; tells what was written.

    It is written as the policy's site publishes it: filled in, in the site's dialect.  Raises
    ExportError, RenderingError for a text that cannot be drawn, WorkError where that takes too
    long.
    """
    root = publishing_root(source.root)
    dialect, _ = dialect_of(source.path, root)
    policy = published_policy(source.view, SiteReader().read(source.path, root), dialect)
    body = draw_policy(policy, dialect) if dialect != DIALECTS[0] else None
    publication = Publication(
        policy, source.data, source.path, root, date_of(policy), redline, body,
        source.version, source.saved, source.version_id,
    )  # fmt: skip
    return export(publication, formats, folder)
