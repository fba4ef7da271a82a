"""The mark on a published version: an annotated tag that tells the same facts as the record.

It is made of the records and of its version alone, so that one that is missing (the computer went
off between two steps, or a copy came without it) is made again just as it was, with the same id.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Sequence
from datetime import datetime

from policyeditor.history.model import Author, Published
from policyeditor.history.preflight import PUBLISHED

PREFIX = PUBLISHED + "/"
"""Where the marks are."""

# What git-check-ref-format(1) does not allow in a name, and what would make it a hidden one.
_NOT_IN_A_NAME = re.compile(r"[\x00-\x20\x7f~^:?*\[\\%\ud800-\udfff]|\.\.|@\{|(?:^|(?<=/))\.|\.$")
_LOCK = re.compile(r"\.lock(?=/|$)")


def mark_name(path: str, entry: str) -> str:
    """The name of the mark of a policy's published version; ``entry`` is its record's folder.

    It is the policy's path; what git does not allow in a name is written as ``%`` and its bytes.
    """
    name = _LOCK.sub(lambda found: "%2Elock", _NOT_IN_A_NAME.sub(_percent, path))
    return f"published/{name}/{entry}"


def mark_bytes(version: str, name: str, author: Author, time: datetime, message: str) -> bytes:
    """The tag as git keeps it."""
    head = (
        f"object {version}\ntype commit\ntag {name}\n"
        f"tagger {author.name} <{author.email}> {int(time.timestamp())} {time:%z}\n\n"
    )
    return (head + message).encode("utf-8", "surrogateescape")


def mark_message(records: Sequence[tuple[Published, bytes]]) -> str:
    """What the mark says: of each policy published together, its facts and its record's digest."""
    first = records[0][0]
    subject = f"Published {first.title or first.path}, effective {first.effective.isoformat()}"
    parts = ["\n".join(_facts(record, data)) for record, data in records]
    return "\n\n".join([" ".join(subject.split()), *parts]) + "\n"


def _facts(record: Published, data: bytes) -> Iterator[str]:
    yield f"Policy: {' '.join(record.path.split())}"
    yield f"SHA-256 of the text: {record.sha256}"
    yield f"Record: {' '.join(record.folder.split())}/record.json"
    yield f"SHA-256 of the record: {hashlib.sha256(data).hexdigest()}"
    yield f"Effective: {record.effective.isoformat()}"
    yield f"Notices sent: {record.sent.isoformat()}"
    yield f"Approved by: {record.approved_by}"
    yield f"Significance: {record.significance or 'first publication'}"
    if record.base:
        yield f"Compared with: {record.base}"
        yield f"SHA-256 of the text before: {record.base_sha256}"
    for profile in record.profiles:
        yield f"Held against: {profile.title} ({profile.basis})"
    for accepted in record.accepted:
        yield f"Not met: {accepted.rule} Accepted by {accepted.who}: {accepted.note}"
    for change in record.changes:
        if change.who:
            what = change.place or change.heading or change.kind
            yield f"Decided: {what}: {change.significance} ({change.who})"
    for notice in record.notices:
        yield f"Notice: {notice.name} ({notice.form}, {notice.lang}), SHA-256 {notice.sha256}"
    for export in record.exports:
        yield f"Exported: {export.name}, SHA-256 {export.sha256}"


def _percent(found: re.Match[str]) -> str:
    return "".join(f"%{byte:02X}" for byte in found[0].encode("utf-8", "surrogateescape"))
