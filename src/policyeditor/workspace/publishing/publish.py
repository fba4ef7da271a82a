"""The publish itself: all of it or nothing, and what follows once it stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from policyeditor.errors import HistoryError, PolicyEditorError, PublishRefusedError, WriteError
from policyeditor.files import write_atomically
from policyeditor.history.history import History
from policyeditor.history.model import Author, Version
from policyeditor.history.publishing import Publication, PublishedPart
from policyeditor.messages import Message
from policyeditor.workspace.decisions import decisions_file, decisions_text, store_decisions
from policyeditor.workspace.publishing.exports import Exports, made_exports, waiting_exports
from policyeditor.workspace.publishing.plan import PublishPlan
from policyeditor.workspace.publishing.preparing import Prepared, prepare
from policyeditor.workspace.publishing.recording import (
    notice_bytes,
    notice_files,
    record_of,
    significance_of,
    summary_of,
)
from policyeditor.workspace.publishing.refusals import refusals, to_complete
from policyeditor.workspace.saving import AuthorNeededError
from policyeditor.workspace.trust import history_to_save_in
from policyeditor.workspace.worker.jobs import Jobs


@dataclass(frozen=True, slots=True)
class PublishResult:
    """A publish that stands: the version as each policy has it, the lead first.

    ``written`` are the notices and exports written for the person.  ``already`` tells that it had
    been published before, just so; ``remarks`` are for the person to know, such as places of a
    notice still to be completed, or a file that could not be written.
    """

    versions: tuple[Version, ...]
    written: tuple[Path, ...] = ()
    already: bool = False
    remarks: tuple[Message, ...] = ()


def publish(
    plan: PublishPlan,
    author: Author | None,
    staging: Path,
    today: date | None = None,
    jobs: Jobs | None = None,
    *,
    require_read: bool = False,
) -> PublishResult:
    """Publish what was planned: one version with texts, decisions, notices and records, one mark.

    ``author`` is whose version it is, else the person of the history's own settings; ``staging``
    is a folder outside the policy folder where exports wait until the version stands.  What takes
    long runs in ``jobs``, where they are given.  Publishing the same once more changes nothing and
    writes what may be missing.

    Raises PublishRefusedError with everything that is in the way, AuthorNeededError where nobody
    is named, HistoryError where the version cannot be made (with nothing published), and
    ExportError or RenderingError for exports that cannot be made.
    """
    history = history_to_save_in(plan.root)
    history.publications.settle()
    prepared = prepare(plan, today, jobs)
    if stands := published_so(prepared):
        return _stands(plan, stands, history, staging)
    if found := refusals(prepared, require_read=require_read):
        reasons = tuple(each.message for each in found)
        raise PublishRefusedError("publishing.refused", file=plan.lead.path.name, reasons=reasons)
    person = author or history.author()
    if person is None:
        raise AuthorNeededError("history.no-author")
    exports = made_exports(prepared, staging, jobs)
    publication = _publication(prepared, history, person, exports)
    _store_decisions(prepared)
    try:
        versions = history.publications.publish(publication, person)
    except HistoryError:
        # Another program may have been quicker with the very same, or git was cut off behind it.
        if not (stands := published_so(prepare(plan, today, jobs))):
            raise
        history.publications.settle()
        return _stands(plan, stands, history, staging)
    written, remarks = _hand_out(plan, versions, history, staging)
    return PublishResult(
        versions, written, remarks=(*to_complete(prepared), *exports.notes, *remarks)
    )


def published_so(prepared: Prepared) -> tuple[Version, ...]:
    """The published version that already says just this; none where something is new.

    It is the same where each policy's text is the one published last, together, for that day.
    """
    bases = [each.base for each in prepared.policies if each.base is not None]
    records = [base.published for base in bases if base.published is not None]
    same = (
        len(records) == len(prepared.policies)
        and len({base.id for base in bases}) == 1
        and all(
            record.effective == prepared.plan.effective
            and each.opened.digest in (record.sha256, record.drafted)
            for each, record in zip(prepared.policies, records, strict=True)
        )
    )
    return tuple(bases) if same else ()


def _stands(
    plan: PublishPlan, versions: tuple[Version, ...], history: History, staging: Path
) -> PublishResult:
    """What is told of a publish that stood before."""
    written, remarks = _hand_out(plan, versions, history, staging)
    return PublishResult(versions, written, already=True, remarks=remarks)


def _publication(
    prepared: Prepared, history: History, author: Author, exports: Exports
) -> Publication:
    parts: list[PublishedPart] = []
    besides: list[tuple[str, bytes]] = []
    for policy in prepared.policies:
        standing = policy.standing or history.publications.standing(policy.path)
        record = record_of(prepared, policy, author.name, exports.of(policy.path))
        files = tuple((f.name, notice_bytes(f)) for f in notice_files(prepared, policy))
        parts.append(PublishedPart(standing, policy.text.to_bytes(), record, files))
        if policy.decisions:
            file = decisions_file(policy.path, prepared.plan.root)
            data = decisions_text(policy.decisions).encode("utf-8", "replace")
            besides.append((history.relative(file), data))
    return Publication(
        tuple(parts), summary_of(prepared), significance_of(prepared), tuple(besides)
    )


def _store_decisions(prepared: Prepared) -> None:
    """Keep this plan's decisions with the policies, as those made before are kept."""
    if prepared.plan.decisions:
        for policy in prepared.policies:
            if policy.decisions:
                store_decisions(policy.path, prepared.plan.root, policy.decisions)


def _hand_out(
    plan: PublishPlan, versions: Sequence[Version], history: History, staging: Path
) -> tuple[tuple[Path, ...], tuple[Message, ...]]:
    """Write the notices and the waiting exports where the person wants them.

    All languages go into one folder; one whose files have the names of another's gets a folder
    of its own in it.  The version stands already: what cannot be written is told, and can be
    written again.
    """
    if plan.output is None:
        return (), ()
    written: list[Path] = []
    remarks: list[Message] = []
    taken: set[str] = set()
    for number, version in enumerate(versions):
        if (record := version.published) is None:
            continue
        files = dict(history.publications.files(version))
        files = {each.name: files[each.name] for each in record.notices if each.name in files}
        files |= waiting_exports(staging, number, record)
        names = {Path(name).name.casefold() for name in files}
        folder = plan.output / (record.lang or str(number)) if names & taken else plan.output
        taken |= names
        for name, data in files.items():
            try:
                folder.mkdir(parents=True, exist_ok=True)
                write_atomically(folder / Path(name).name, data)
                written.append(folder / Path(name).name)
            except (OSError, WriteError) as error:
                params = {"file": name, "folder": str(folder), "reason": _reason(error)}
                remarks.append(Message("publishing.not-handed-out", params))
    return tuple(written), tuple(remarks)


def _reason(error: OSError | PolicyEditorError) -> object:
    if isinstance(error, PolicyEditorError):
        return error.message
    return error.strerror or str(error)
