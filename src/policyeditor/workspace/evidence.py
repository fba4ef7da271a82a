"""Evidence of what a policy said on a day: texts, pages, notices, decisions, digests, proofs.

Everything comes from the history, so that the same question gives the same files, byte for byte,
by whomever it is asked.
"""

from __future__ import annotations

import re
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from policyeditor.errors import HistoryError, PolicyEditorError
from policyeditor.export.redline import Redline
from policyeditor.history.history import History
from policyeditor.history.model import PublishedFile, Version
from policyeditor.history.proof import Witness
from policyeditor.history.publications import InForce
from policyeditor.history.records import RECORD
from policyeditor.messages import Message
from policyeditor.policy.text import PolicyText, read_text
from policyeditor.workspace.comparing import redline_views
from policyeditor.workspace.decisions import decisions_file
from policyeditor.workspace.exporting import Source, export_view
from policyeditor.workspace.roots import policy_root
from policyeditor.workspace.session import digest_of
from policyeditor.workspace.trust import history_at

_ALL = 1_000_000
_UNFIT = re.compile(r"[^\w.-]+", re.ASCII)


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was compared when the evidence was made, and whether it agreed."""

    message: Message
    agrees: bool


@dataclass(frozen=True, slots=True)
class Evidence:
    """What applied on a day and everything that shows it.

    ``files`` are its files by name, without those that explain and list them.  ``previous`` is the
    version before, None where there is none.  ``notices`` are those of ``files`` that the record
    names.
    """

    path: str
    day: date
    found: InForce
    previous: Version | None
    files: tuple[tuple[str, bytes], ...]
    witnesses: tuple[Witness, ...]
    checks: tuple[Check, ...]
    title: str
    lang: str
    notices: tuple[tuple[str, PublishedFile], ...] = ()

    @property
    def version(self) -> Version:
        """The version that applied."""
        return self.found.version


def gather(path: Path, day: date) -> Evidence:
    """The evidence of what a policy said on a day.

    Raises HistoryError where there is no history, nothing applied then, or a text is missing.
    """
    history = history_at(path.parent)
    if history is None:
        raise HistoryError("versions.none", file=path.name)
    found = history.publications.in_force(path, day)
    version = found.version
    previous = _previous(history, path, version)
    data = history.content(version)
    before = history.content(previous) if previous else None
    kept = dict(history.publications.files(version))
    text, old = read_text(data), read_text(before) if before is not None else None
    files: list[tuple[str, bytes]] = [("policy.md", data)]
    if before is not None:
        files.append(("previous.md", before))
    files += _pages(path, version, previous, text, old)
    if (decisions := _decisions(history, path, version)) is not None:
        files.append(("decisions.json", decisions))
    if RECORD in kept:
        files.append((RECORD, kept[RECORD]))
    files += [(_notice(name), each) for name, each in kept.items() if name != RECORD]
    witnesses = history.publications.witnesses(version)
    files += [(f"git/{each.kind}-{each.id}", each.data) for each in witnesses]
    from policyeditor.policy.policy import read_policy  # heavy: only for what is found

    policy = read_policy(text.view)
    title = (version.published.title if version.published else "") or policy.front_matter.text(
        "title"
    )
    return Evidence(
        path=version.path,
        day=day,
        found=found,
        previous=previous,
        files=tuple(files),
        witnesses=witnesses,
        checks=tuple(_checks(version, data, before, kept, witnesses)),
        title=title or path.stem,
        lang=policy.front_matter.text("lang"),
        notices=tuple(
            (_notice(each.name), each)
            for each in (version.published.notices if version.published else ())
            if each.name in kept
        ),
    )


def _previous(history: History, path: Path, version: Version) -> Version | None:
    """The version that this published one was compared with, else the version saved before it."""
    if version.published is not None:
        base = version.published.base
        if not base:
            return None
        # Before a first publication people could read a version that was only saved.
        known = (*history.publications.of(path), *history.versions(path, limit=_ALL))
        return next((each for each in known if each.id == base), None)
    ids = [each.id for each in history.versions(path, limit=_ALL)]
    at = ids.index(version.id) + 1 if version.id in ids else len(ids)
    return next(iter(history.versions(path, limit=1, skip=at)), None)


def _pages(
    path: Path,
    version: Version,
    previous: Version | None,
    text: PolicyText,
    old: PolicyText | None,
) -> Iterator[tuple[str, bytes]]:
    """The texts as pages that need nothing else, and the redline; none that cannot be drawn."""
    judged = version.time.date()
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder)
        yield from _page(path, version, text, None, made / "policy", "policy.html")
        if old is None or previous is None:
            return
        yield from _page(path, previous, old, None, made / "previous", "previous.html")
        try:
            drawn = redline_views(old.view, text.view, judged)
        except PolicyEditorError:
            return
        redline = Redline(drawn.html, name_of(previous), name_of(version))
        yield from _page(path, version, text, redline, made / "redline", "redline.html")


def _page(
    path: Path, version: Version, text: PolicyText, redline: Redline | None, folder: Path, name: str
) -> Iterator[tuple[str, bytes]]:
    form = "redline-html" if redline else "html"
    source = Source(
        path, policy_root(path), text.view, text.to_bytes(),
        version=name_of(version), saved=version.time,
    )  # fmt: skip
    try:
        paths = export_view(source, redline, (form,), folder).paths
    except PolicyEditorError:
        return
    for made in paths:
        yield name, made.read_bytes()


def name_of(version: Version) -> str:
    """What a version is called: its effective date, else when it was saved."""
    if version.published is not None:
        return version.published.effective.isoformat()
    return f"{version.time:%Y-%m-%d %H:%M}"


def _decisions(history: History, path: Path, version: Version) -> bytes | None:
    file = decisions_file(path, policy_root(path))
    try:
        return history.content(replace(version, path=history.relative(file)))
    except HistoryError:
        return None


def _checks(
    version: Version,
    data: bytes,
    before: bytes | None,
    kept: dict[str, bytes],
    witnesses: tuple[Witness, ...],
) -> Iterator[Check]:
    record = version.published
    if record is None:
        return
    yield Check(Message("evidence.check.text"), digest_of(data) == record.sha256)
    if record.base:
        agrees = before is not None and digest_of(before) == record.base_sha256
        yield Check(Message("evidence.check.previous"), agrees)
    for notice in record.notices:
        agrees = notice.name in kept and digest_of(kept[notice.name]) == notice.sha256
        yield Check(Message("evidence.check.notice", {"notice": _safe(notice.name)}), agrees)
    mark = next((each.data for each in witnesses if each.kind == "tag"), b"")
    named = digest_of(kept.get(RECORD, b"")).encode("ascii")
    agrees = version.id.encode("ascii") in mark and named in mark
    yield Check(Message("evidence.check.mark"), agrees)


def _notice(name: str) -> str:
    return f"notices/{_safe(name)}"


def _safe(name: str) -> str:
    """A notice's name as a file of the evidence; never a path."""
    return _UNFIT.sub("-", name).lstrip(".-")[:120] or "notice"
