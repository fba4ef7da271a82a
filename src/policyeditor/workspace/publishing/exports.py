"""The exports of a publish: made before the version, waiting outside the folder until it stands."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import ParamSpec, TypeVar

from policyeditor.export.exporting import format_named
from policyeditor.export.redline import Redline
from policyeditor.history.model import Published
from policyeditor.messages import Message
from policyeditor.workspace.attribution import Since
from policyeditor.workspace.exporting import Source, export_view, redline_between
from policyeditor.workspace.publishing.preparing import Prepared, PreparedPolicy
from policyeditor.workspace.session import digest_of
from policyeditor.workspace.worker.jobs import Jobs

Params = ParamSpec("Params")
Result = TypeVar("Result")

_FOLDER = "exports"


@dataclass(frozen=True, slots=True)
class Exports:
    """Exported files, each with its policy, format, name and bytes; and what to know of them."""

    files: tuple[tuple[Path, str, str, bytes], ...] = ()
    notes: tuple[Message, ...] = ()

    def of(self, path: Path) -> tuple[tuple[str, str, bytes], ...]:
        """The files of one policy: format, name, bytes."""
        return tuple((form, name, data) for owner, form, name, data in self.files if owner == path)


def made_exports(prepared: Prepared, staging: Path, jobs: Jobs | None) -> Exports:
    """Make the exports of a publish in ``staging``, in place of those of an earlier try.

    A first publication has no redline: there is nothing to compare it with.  Raises ExportError
    and RenderingError for what cannot be made, WorkError where that takes too long.
    """
    shutil.rmtree(staging / _FOLDER, ignore_errors=True)
    files: list[tuple[Path, str, str, bytes]] = []
    notes: list[Message] = []
    for form in prepared.plan.exports:
        format_named(form)
    for number, policy in enumerate(prepared.policies):
        for form in dict.fromkeys(prepared.plan.exports):
            redline = _redline(prepared, policy, jobs) if form.startswith("redline") else None
            if form.startswith("redline") and redline is None:
                continue
            source = _source(prepared, policy)
            folder = staging / _FOLDER / str(number)
            made = _run(jobs, export_view, source, redline, (form,), folder)
            files += [(policy.path, form, file.name, file.read_bytes()) for file in made.paths]
            notes += [note for note in made.notes if note not in notes]
    return Exports(tuple(files), tuple(notes))


def waiting_exports(staging: Path, number: int, record: Published) -> dict[str, bytes]:
    """The exports that wait for a policy, by its number, as far as its record names just them."""
    found: dict[str, bytes] = {}
    for each in record.exports:
        try:
            data = (staging / _FOLDER / str(number) / Path(each.name).name).read_bytes()
        except OSError:
            continue
        if digest_of(data) == each.sha256:
            found[each.name] = data
    return found


def _source(prepared: Prepared, policy: PreparedPolicy) -> Source:
    """The text as it is published, called by its effective date."""
    plan = prepared.plan
    return Source(
        policy.path,
        plan.root,
        policy.text.view,
        policy.text.to_bytes(),
        version=plan.effective.isoformat() if plan.effective else "",
        saved=datetime.now().astimezone(),
        since=Since(policy.old, policy.base, None) if policy.old else None,
    )


def _redline(prepared: Prepared, policy: PreparedPolicy, jobs: Jobs | None) -> Redline | None:
    effective = prepared.plan.effective
    if policy.old is None or policy.base is None or effective is None:
        return None
    before = policy.base.published
    old_name = (before.effective if before else policy.base.time.date()).isoformat()
    names = old_name, effective.isoformat()
    source = _source(prepared, policy)
    return _run(jobs, redline_between, source, policy.old.view, names, prepared.sent)


def _run(
    jobs: Jobs | None,
    function: Callable[Params, Result],
    *args: Params.args,
    **kwargs: Params.kwargs,
) -> Result:
    return function(*args, **kwargs) if jobs is None else jobs.run(function, *args, **kwargs)
