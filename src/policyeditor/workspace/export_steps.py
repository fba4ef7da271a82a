"""An export step by step, so that it can be followed and stopped."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from policyeditor.errors import ExportError, WorkError
from policyeditor.export.exporting import BUNDLE, REDLINE
from policyeditor.export.made_files import MadeFile
from policyeditor.export.redline import Redline
from policyeditor.history.model import Version
from policyeditor.policy.text import PolicyText
from policyeditor.workspace.attribution import Since
from policyeditor.workspace.export_job import EXPORT_LIMIT
from policyeditor.workspace.exporting import Source, made_view, redline_between, version_name
from policyeditor.workspace.versions import text_of_version
from policyeditor.workspace.worker.jobs import Jobs


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be exported: the draft, or a version in its place; for redlines an older one.

    ``root`` is the top of the policy folder; ``draft_name`` is what the draft is called.
    """

    path: Path
    root: Path
    draft: PolicyText
    formats: tuple[str, ...]
    version: Version | None = None
    older: Version | None = None
    draft_name: str = "draft"


class Stop:
    """Tells the other thread to stop, and ends the process that works for it at once."""

    def __init__(self, jobs: Jobs) -> None:
        self._jobs = jobs
        self.wanted = False

    def now(self) -> None:
        """Stop; what was not written by then is not written."""
        self.wanted = True
        self._jobs.close()


def made_in_steps(
    order: Order, jobs: Jobs, stop: Stop, told: Callable[[int, str], object]
) -> tuple[MadeFile, ...]:
    """The files of an order, not written yet, each made in a process of ``jobs``.

    ``told`` hears before each step how many files are made, and the format that comes next.
    Raises ExportError ``export.stopped`` where it was stopped, and what ``made_view`` raises.
    """
    try:
        return _made(order, jobs, stop, told)
    except WorkError as error:
        if stop.wanted:
            raise ExportError("export.stopped") from error
        raise


def _made(
    order: Order, jobs: Jobs, stop: Stop, told: Callable[[int, str], object]
) -> tuple[MadeFile, ...]:
    formats = sorted(dict.fromkeys(order.formats), key=lambda form: form == BUNDLE)
    told(0, formats[0] if formats else "")
    source, redline = _ready(order, jobs)
    files: list[MadeFile] = []
    for form in formats:
        if stop.wanted:
            raise ExportError("export.stopped")
        told(len(files), form)
        held = tuple(files) if form == BUNDLE else ()
        files += jobs.run_within(EXPORT_LIMIT, made_view, source, redline, (form,), held)
    if stop.wanted:
        raise ExportError("export.stopped")
    return tuple(files)


def _ready(order: Order, jobs: Jobs) -> tuple[Source, Redline | None]:
    """What is exported, and its redline where one is asked for."""
    version = order.version
    text = text_of_version(order.path, version) if version is not None else order.draft
    source = Source(
        order.path, order.root, text.view, text.to_bytes(),
        version_name(version) if version else "", version.time if version else None,
        version.id if version else "",
    )  # fmt: skip
    if order.older is None or not any(form.startswith(REDLINE) for form in order.formats):
        return source, None
    old = text_of_version(order.path, order.older)
    names = version_name(order.older), source.version or order.draft_name
    redline = jobs.run_within(EXPORT_LIMIT, redline_between, source, old.view, names)
    since = Since(old, order.older, version)
    return Source(
        source.path, source.root, source.view, source.data, source.version, source.saved,
        source.version_id, since,
    ), redline  # fmt: skip
