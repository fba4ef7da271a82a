"""The one door to jsonschema."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from itertools import islice
from typing import Any

from jsonschema import Draft202012Validator, FormatChecker
from referencing import Registry
from referencing.exceptions import Unresolvable

from policyeditor.errors import DetailsError

_MOST = 100


@dataclass(frozen=True, slots=True)
class SchemaError:
    """A rule that a value breaks: the keyword and its value, the path to the value, the value."""

    keyword: str
    wanted: object
    path: tuple[str | int, ...]
    value: object


_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")


def validation_errors(
    schema: Mapping[str, object], instance: Mapping[str, object]
) -> tuple[SchemaError, ...]:
    """The rules that document details break, the first hundred of them.

    The registry is empty, so that a reference is never fetched.  Raises DetailsError where the
    schema's references lead nowhere or in a circle.
    """
    registry: Registry[bool | Mapping[str, Any]] = Registry()
    validator = Draft202012Validator(schema, registry=registry, format_checker=_formats())
    try:
        errors = list(islice(validator.iter_errors(instance), _MOST))
    except (Unresolvable, RecursionError, ArithmeticError) as error:
        raise DetailsError("checks.schema-not-usable") from error
    return tuple(
        SchemaError(
            str(error.validator), error.validator_value, tuple(error.absolute_path), error.instance
        )
        for error in errors
    )


def _formats() -> FormatChecker:
    formats = FormatChecker(formats=())
    formats.checks("date")(_is_date)
    formats.checks("date-time")(_is_time)
    formats.checks("date-or-time")(lambda value: _is_date(value) or _is_time(value))
    formats.checks("language-tag")(_is_language_tag)
    return formats


def _is_date(value: object) -> bool:
    if not isinstance(value, str):
        return True
    try:
        return _DATE.fullmatch(value) is not None and date.fromisoformat(value) is not None
    except ValueError:
        return False


def _is_time(value: object) -> bool:
    if not isinstance(value, str):
        return True
    try:
        return len(value) > len("2026-01-01") and datetime.fromisoformat(value) is not None
    except ValueError:
        return False


def _is_language_tag(value: object) -> bool:
    """Whether a text is a BCP 47 tag of registered parts, with hyphens."""
    from langcodes import tag_is_valid  # its registry costs 30 ms: only where a tag is checked

    return not isinstance(value, str) or ("_" not in value and tag_is_valid(value))
