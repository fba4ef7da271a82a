"""Liquid's filters for numbers, held within limits, and Jekyll's own."""

from __future__ import annotations

import re
from decimal import Decimal

from liquid.builtin.filters.math import plus as liquid_plus
from liquid.builtin.filters.math import times as liquid_times

from policyeditor.rendering.liquid.limits import LARGEST_NUMBER, TooMuchError
from policyeditor.rendering.liquid.values import as_text


def times(value: object, other: object) -> object:
    """A product, within limits."""
    return _limited(liquid_times(value, other))


def plus(value: object, other: object) -> object:
    """A sum, within limits."""
    return _limited(liquid_plus(value, other))


def to_integer(value: object) -> int:
    """A whole number."""
    if isinstance(value, bool | int | float):
        return int(value)
    found = re.match(r"\s*[+-]?\d{1,30}", as_text(value), re.ASCII)
    return int(found[0]) if found else 0


def _limited(number: object) -> object:
    if isinstance(number, int | float | Decimal) and not -LARGEST_NUMBER < number < LARGEST_NUMBER:
        raise TooMuchError("rounds")
    return number
