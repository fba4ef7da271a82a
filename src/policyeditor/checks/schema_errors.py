"""What a broken rule of the schema means, at the line of its detail and with a fix where sure."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING

from policyeditor.checks.schema import property_of, title_of
from policyeditor.errors import DetailsError
from policyeditor.messages import Message
from policyeditor.policy.details import DetailValue, set_detail
from policyeditor.policy.policy import Policy
from policyeditor.policy.problems import Fix, Problem, Severity

if TYPE_CHECKING:
    from policyeditor.checks.validation import SchemaError

_TYPES = ("string", "boolean", "integer", "number", "array", "object", "null")
_YES = ("yes", "true", "on", "y", "1")
_NO = ("no", "false", "off", "n", "0")
_MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
)  # fmt: skip
_DAY_MONTH = re.compile(
    r"(?P<d>\d{1,2})(?:st|nd|rd|th)?[ -](?P<m>[A-Za-z]{3,9})\.?,?[ -](?P<y>\d{4})", re.ASCII
)
_MONTH_DAY = re.compile(
    r"(?P<m>[A-Za-z]{3,9})\.? (?P<d>\d{1,2})(?:st|nd|rd|th)?,? (?P<y>\d{4})", re.ASCII
)
_LIMITS = (
    "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf",
    "minLength", "maxLength", "minItems", "maxItems", "uniqueItems",
)  # fmt: skip


def explain_schema_error(
    policy: Policy, schema: Mapping[str, object], error: SchemaError
) -> Problem:
    """The problem that a broken rule stands for."""
    key = str(error.path[0]) if error.path else ""
    described = property_of(schema, key)
    params: dict[str, object] = {
        "key": " › ".join(_part(part) for part in error.path),
        "title": title_of(schema, key),
        "value": _shown(policy, error),
        "wanted": _wanted(error.wanted),
    }
    if description := described.get("description"):
        params["description"] = Message("checks.described", {"description": description})
    else:
        params["description"] = ""
    message = Message(_code(error), params)
    return _problem(policy, key, message, _fix(policy, key, error))


def setting(policy: Policy, key: str, value: DetailValue, title: str) -> Fix | None:
    """The fix that sets a detail, where it can be set."""
    try:
        edits = set_detail(policy.view, policy.front_matter, key, value)
    except DetailsError:
        return None
    shown = {True: "true", False: "false"}[value] if isinstance(value, bool) else value
    return Fix(Message(title, {"key": key, "value": shown}), edits) if edits else None


def _code(error: SchemaError) -> str:
    keyword, wanted = error.keyword, error.wanted
    if keyword == "type":
        one = wanted if isinstance(wanted, str) and wanted in _TYPES else "other"
        return f"checks.detail-type-{one}"
    if keyword in ("enum", "const"):
        return "checks.detail-choice"
    if keyword == "format" and wanted in ("date", "date-time", "date-or-time", "language-tag"):
        return f"checks.detail-{wanted}"
    if keyword == "pattern" and wanted == "^/":
        return "checks.detail-path"
    if keyword in ("minLength", "pattern") and not str(error.value).strip():
        return "checks.detail-empty"
    if keyword in _LIMITS:
        return f"checks.detail-{keyword}"
    if keyword in ("additionalProperties", "unevaluatedProperties"):
        return "checks.detail-unknown"
    if keyword in ("required", "dependentRequired"):
        return "checks.detail-parts"
    return "checks.detail-rule"


def _part(part: str | int) -> str:
    return str(part + 1) if isinstance(part, int) else part


def _wanted(wanted: object) -> object:
    if isinstance(wanted, list):
        return ", ".join(str(choice) for choice in wanted)
    return str(wanted)


def _shown(policy: Policy, error: SchemaError) -> str:
    """The value as the writer wrote it."""
    if len(error.path) == 1:
        written = policy.front_matter.written.get(str(error.path[0]))
        if written is not None:
            return written
    return "" if isinstance(error.value, list | dict) else str(error.value)


def _fix(policy: Policy, key: str, error: SchemaError) -> Fix | None:
    """The fix for a top-level value, where only one thing can be meant."""
    if len(error.path) != 1:
        return None
    written = policy.front_matter.written.get(key)
    if written is None:
        return None
    value = _meant(error, written)
    if value is None:
        return None
    title = "checks.fix-quote" if value == written else "checks.fix-set"
    return setting(policy, key, value, title)


def _meant(error: SchemaError, written: str) -> DetailValue:
    word = written.strip().lower()
    match error.keyword, error.wanted:
        case "type", "string":
            return written
        case "type", "boolean":
            return True if word in _YES else False if word in _NO else None
        case "type", "integer":
            return int(word) if word.isascii() and word.isdigit() and len(word) < 10 else None
        case "type", "array":
            return [written]
        case "enum", list(choices):
            near = [choice for choice in choices if str(choice).lower() == word]
            return near[0] if len(near) == 1 and isinstance(near[0], str) else None
        case "format", "date" | "date-or-time":
            return _day_meant(written)
        case "format", "language-tag":
            return _language_meant(written)
        case "pattern", "^/":
            return "/" + written.strip() if word and ":" not in word.split("/")[0] else None
    return None


def _day_meant(written: str) -> date | None:
    """The day that English words name without a doubt: "14 June 2026", "June 14, 2026"."""
    found = _DAY_MONTH.fullmatch(written.strip()) or _MONTH_DAY.fullmatch(written.strip())
    if found is None:
        return None
    months = [place for place, name in enumerate(_MONTHS, 1) if name.startswith(found["m"].lower())]
    try:
        return date(int(found["y"]), months[0], int(found["d"])) if len(months) == 1 else None
    except ValueError:
        return None


def _language_meant(written: str) -> str | None:
    from langcodes import tag_is_valid  # its registry costs 30 ms: only where a tag is wrong

    tag = written.strip().replace("_", "-")
    return tag if tag != written and tag_is_valid(tag) else None


def _problem(policy: Policy, key: str, message: Message, fix: Fix | None) -> Problem:
    place = policy.front_matter.places.get(key)
    if place is None:
        return Problem(message, Severity.ERROR, 1, 1, 1, 1, fix)
    start = (place.value_line, place.value_column)
    end = (place.value_end_line, place.value_end_column)
    if start == end or start[0] != place.line:
        return Problem(message, Severity.ERROR, place.line, 1, place.line, len(key) + 1, fix)
    return Problem(message, Severity.ERROR, *start, *end, fix)
