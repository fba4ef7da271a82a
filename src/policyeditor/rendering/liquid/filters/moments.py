"""Jekyll's filters for dates (lib/jekyll/filters/date_filters.rb)."""

from __future__ import annotations

from datetime import UTC, datetime

from liquid.exceptions import FilterArgumentError
from liquid.filter import with_context

from policyeditor.rendering.liquid.dates import read_moment, write_moment
from policyeditor.rendering.liquid.run import Context
from policyeditor.rendering.liquid.values import as_text


def _moment(value: object, context: Context) -> datetime | None:
    now = context.run.facts.time or datetime.now(UTC)
    return read_moment(value, now)


@with_context
def date_filter(value: object, form: object = "", *, context: Context) -> object:
    """A date in a form; what is no date stays as it is."""
    moment = _moment(value, context)
    if moment is None or not as_text(form):
        return value
    return write_moment(moment, as_text(form))


@with_context
def date_to_string(
    value: object, kind: object = None, style: object = None, *, context: Context
) -> object:
    """A date with a short month."""
    return _stringified(value, "%b", kind, style, context)


@with_context
def date_to_long_string(
    value: object, kind: object = None, style: object = None, *, context: Context
) -> object:
    """A date with a long month."""
    return _stringified(value, "%B", kind, style, context)


def _stringified(
    value: object, month: str, kind: object, style: object, context: Context
) -> object:
    if not as_text(value):
        return value
    moment = _moment(value, context)
    if moment is None:
        raise FilterArgumentError("no date", token=None)
    if kind != "ordinal":
        return write_moment(moment, f"%d {month} %Y")
    day = moment.day
    ending = "th" if 11 <= day <= 13 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")
    form = f"{month} {day}{ending}, %Y" if style == "US" else f"{day}{ending} {month} %Y"
    return write_moment(moment, form)


@with_context
def date_to_xmlschema(value: object, *, context: Context) -> object:
    """A date for feeds."""
    moment = _moment(value, context) if as_text(value) else None
    return write_moment(moment, "%Y-%m-%dT%H:%M:%S%:z") if moment else value


@with_context
def date_to_rfc822(value: object, *, context: Context) -> object:
    """A date for mail."""
    moment = _moment(value, context) if as_text(value) else None
    return write_moment(moment, "%a, %d %b %Y %H:%M:%S %z") if moment else value
