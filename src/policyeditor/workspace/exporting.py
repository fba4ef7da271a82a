"""Exporting a version of a policy."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from policyeditor.export.exporting import export
from policyeditor.export.publication import Publication
from policyeditor.export.redline import Redline
from policyeditor.policy.policy import read_policy
from policyeditor.workspace.noticing import date_of


@dataclass(frozen=True, slots=True)
class Source:
    """What is exported: a text of a policy, its bytes, its file and the top of its folder."""

    path: Path
    root: Path
    view: str
    data: bytes


def export_view(
    source: Source, redline: Redline | None, formats: Sequence[str], folder: Path
) -> tuple[Path, ...]:
    """Write a text in each format into a folder; tells what was written.

    Raises ExportError, or RenderingError for a text that cannot be drawn.
    """
    policy = read_policy(source.view)
    publication = Publication(
        policy, source.data, source.path, source.root, date_of(policy), redline
    )
    return export(publication, formats, folder)
