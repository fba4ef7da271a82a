"""Values as Ruby writes them, for that is what stands on the published page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime

from liquid.undefined import is_undefined


def as_text(value: object) -> str:
    """A value as Liquid puts it on a page."""
    if isinstance(value, str):
        return value
    if value is None or is_undefined(value):
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime):
        return _moment(value)
    if isinstance(value, range):
        return f"{value.start}..{value.stop - 1}"
    if isinstance(value, list | tuple):
        return "".join(as_text(part) for part in value)
    if isinstance(value, Mapping):
        return inspect(value)
    return str(value)


def inspect(value: object) -> str:
    """A value as Ruby's ``inspect`` shows it: a mapping on a page looks so."""
    if value is None or is_undefined(value):
        return "nil"
    if isinstance(value, str):
        escaped = value.replace("\\", "\\\\").replace('"', '\\"').replace("#{", "\\#{")
        return f'"{escaped}"'.replace("\n", "\\n").replace("\t", "\\t")
    if isinstance(value, Mapping):
        pairs = (f"{inspect(key)}=>{inspect(each)}" for key, each in value.items())
        return "{" + ", ".join(pairs) + "}"
    if isinstance(value, Sequence):
        return "[" + ", ".join(inspect(part) for part in value) + "]"
    return as_text(value)


def _moment(value: datetime) -> str:
    zone = value.strftime("%z") if value.tzinfo is not None and value.tzinfo is not UTC else ""
    return value.strftime("%Y-%m-%d %H:%M:%S ") + (zone or "+0000")


def plain(value: date) -> datetime:
    """A day as the moment it begins."""
    if isinstance(value, datetime):
        return value
    return datetime(value.year, value.month, value.day, tzinfo=UTC)
