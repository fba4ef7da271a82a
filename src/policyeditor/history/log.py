"""What a version log asks git for, and how its answer is read.

Records are NUL-separated: a message cannot hold a NUL, so nothing a stranger wrote into a name
or a summary can look like another field.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from policyeditor.history.model import Author, Version

TRAILERS = ("Policy", "Significance", "Version-Name")
"""The facts kept at the foot of a version's message, one a line."""

PUBLISHED_TRAILERS = ("Effective", "Published-Record")
"""Those that a published version has besides."""

CO_AUTHOR = "Co-authored-by"
"""Names another person whose work is in a version, as other programs write it too."""

REVIEWER = "Reviewed-by"
"""Names a person whose proposals a version took (an example in git-interpret-trailers(1))."""

_ONE = "%(trailers:key={},valueonly,unfold,separator=%x0A)"
FIELDS = ("%H", "%cI", "%an", "%ae", "%B", _ONE.format(TRAILERS[1]), _ONE.format(TRAILERS[2]))

LOG = (
    "log",
    "-z",
    "-c",
    "--raw",
    "--no-abbrev",
    "--no-ext-diff",
    "--no-textconv",
    "--no-color",
    "--no-show-signature",
    "--no-mailmap",
    "--diff-filter=d",
    "--encoding=UTF-8",
    "--format=" + "%x00".join(FIELDS),
)
"""The call without its limits, start and path.

A merge is listed only where its text differs from all it joins; a removal is no version.
"""

DETAILS = (
    "log",
    "-z",
    "--no-walk=unsorted",
    "--no-color",
    "--no-show-signature",
    "--no-mailmap",
    "--encoding=UTF-8",
    "--format=" + "%x00".join(FIELDS),
)
"""The same facts of versions that are named, without what they hold."""

_SUMMARY_LIMIT = 20_000


@dataclass(frozen=True, slots=True)
class Entry:
    """One version with how the file came to its text: ``A`` where it begins here."""

    version: Version
    status: str


def entries(output: bytes, names: Mapping[str, str]) -> Iterator[Entry]:
    """The entries of a log; ``names`` are those given afterwards, by version id."""
    tokens = output.split(b"\0")
    at = 0
    while at + len(FIELDS) <= len(tokens) and tokens[at]:
        fields = tokens[at : at + len(FIELDS)]
        at += len(FIELDS)
        status, path = "", b""
        while at < len(tokens) and (not tokens[at] or tokens[at].lstrip(b"\n").startswith(b":")):
            if tokens[at]:
                status = tokens[at].rsplit(b" ", 1)[-1].decode("ascii", "replace")
                path = tokens[at + 1]
                at += 1
            at += 1
        if path:
            yield Entry(_version(fields, path, names), status)


def details(output: bytes, names: Mapping[str, str]) -> Iterator[Version]:
    """The versions that ``DETAILS`` tells of; their path is not known from it."""
    tokens = output.removesuffix(b"\0").split(b"\0")
    for at in range(0, len(tokens) - len(FIELDS) + 1, len(FIELDS)):
        yield _version(tokens[at : at + len(FIELDS)], b"", names)


def renamed_from(output: bytes, path: str) -> str | None:
    """Where a file came from, from the raw differences (``-z -M``) of the version it begins in."""
    tokens = output.split(b"\0")
    wanted = path.encode("utf-8", "surrogateescape")
    at = 0
    while at + 1 < len(tokens):
        status = tokens[at].rsplit(b" ", 1)[-1]
        if status[:1] in (b"R", b"C"):
            if at + 2 < len(tokens) and tokens[at + 2] == wanted and status[:1] == b"R":
                return tokens[at + 1].decode("utf-8", "surrogateescape")
            at += 3
        else:
            at += 2
    return None


def without_controls(text: str) -> str:
    """Text from strangers, with control and direction characters made visible."""
    return re.sub(
        r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]",
        lambda found: f"\\u{ord(found[0]):04x}",
        text.replace("\r\n", "\n"),
    )


def _version(fields: list[bytes], path: bytes, names: Mapping[str, str]) -> Version:
    identifier, time, name, email, message, significance, given = (
        field.decode("utf-8", "replace") for field in fields
    )
    return Version(
        id=identifier,
        time=_time(time),
        author=Author(_line(name), _line(email)),
        summary=_summary(message),
        path=path.decode("utf-8", "surrogateescape"),
        significance=_line(significance.split("\n")[-1]),
        name=names.get(identifier) or _line(given.split("\n")[-1]),
    )


def _summary(message: str) -> str:
    """The message without our trailers at its foot."""
    body, _, foot = message.rstrip().rpartition("\n\n")
    keys = {line.partition(":")[0] for line in foot.splitlines()}
    known = {*TRAILERS, *PUBLISHED_TRAILERS, CO_AUTHOR, REVIEWER}
    text = body if keys and keys <= known else message
    return without_controls(text.strip())[:_SUMMARY_LIMIT]


def _line(text: str) -> str:
    return " ".join(without_controls(text).split())[:500]


def _time(text: str) -> datetime:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return datetime.fromtimestamp(0, UTC)  # a date no calendar has; git itself shows 1970
