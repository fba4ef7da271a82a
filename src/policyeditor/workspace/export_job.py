"""Exporting in a process of its own, so that a text no page can be set of costs time alone."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from policyeditor.export.made_files import Exported
from policyeditor.export.redline import Redline
from policyeditor.workspace.exporting import Source, export_view
from policyeditor.workspace.worker.jobs import Jobs

#: How long an export may take, in seconds: a policy of 1 MB takes about ten in all formats.
EXPORT_LIMIT = 120.0

# Made by this program alone, in a time that grows with the text.
_AT_ONCE = frozenset({"html", "snippet", "jekyll", "redline-html", "txt"})


def export_in_time(
    source: Source, redline: Redline | None, formats: Sequence[str], folder: Path
) -> Exported:
    """As ``export_view``, ended after ``EXPORT_LIMIT``; raises WorkError where it takes longer."""
    if _AT_ONCE.issuperset(formats):
        return export_view(source, redline, formats, folder)
    jobs = Jobs()
    try:
        return jobs.run_within(EXPORT_LIMIT, export_view, source, redline, formats, folder)
    finally:
        jobs.close()
