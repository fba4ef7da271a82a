"""Jekyll's filters for lists (lib/jekyll/filters.rb, grouping_filters.rb)."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from liquid import TokenStream
from liquid.builtin.expressions import BooleanExpression, FilteredExpression, tokenize
from liquid.exceptions import FilterArgumentError
from liquid.filter import with_context
from liquid.token import TOKEN_EXPRESSION, Token
from liquid.undefined import is_undefined

from policyeditor.rendering.liquid.filters.numbers import to_integer
from policyeditor.rendering.liquid.limits import LARGEST_NUMBER, TooMuchError
from policyeditor.rendering.liquid.run import Context
from policyeditor.rendering.liquid.values import as_text

_INTEGER = re.compile(r"\s*-?\d+\s*", re.ASCII)
_FLOAT = re.compile(r"\s*-?(?:\d+\.?\d*|\.\d+)\s*", re.ASCII)


def items(value: object) -> list[Any]:
    """What a value holds, as a list: nothing, a map's values, a list's items, or itself."""
    if value is None or is_undefined(value):
        return []
    if isinstance(value, Mapping):
        return list(value.values())
    if isinstance(value, Sequence) and not isinstance(value, str):
        if len(value) > 100_000:
            raise TooMuchError("rounds")
        return list(value)
    return [value]


def _property(item: object, name: object) -> object:
    found = item
    for key in as_text(name).split("."):
        if not isinstance(found, Mapping):
            return None
        found = found.get(key)
    text = as_text(found)
    if _INTEGER.fullmatch(text) and len(text) < 300:
        return int(text)
    return float(text) if _FLOAT.fullmatch(text) else found


def _is(value: object, target: object) -> bool:
    if target is None or is_undefined(target):
        return value is None
    parts = value if isinstance(value, list) else [] if value is None else [value]
    return any(as_text(part) == as_text(target) for part in parts)


def where(value: object, name: object, target: object = None) -> object:
    """The items in which a key has a value."""
    if not as_text(name) or isinstance(target, list | Mapping):
        return value
    # A number in a text and the number itself are the same to Jekyll.
    return [item for item in items(value) if _is(_property(item, name), target)]


def find(value: object, name: object, target: object = None) -> object:
    """The first item in which a key has a value."""
    return next(iter(items(where(value, name, target))), None)


@with_context
def where_exp(value: object, variable: object, expression: object, *, context: Context) -> object:
    """The items for which a condition holds."""
    condition = BooleanExpression.parse(context.env, _stream(expression))
    return [
        item for item in items(value)
        if _with(context, variable, item, lambda: bool(condition.evaluate(context)))
    ]  # fmt: skip


@with_context
def find_exp(value: object, variable: object, expression: object, *, context: Context) -> object:
    """The first item for which a condition holds."""
    return next(iter(items(where_exp(value, variable, expression, context=context))), None)


def group_by(value: object, name: object) -> object:
    """The items in groups, by the value of a key."""
    return _grouped(value, lambda item: as_text(_property(item, name)))


@with_context
def group_by_exp(
    value: object, variable: object, expression: object, *, context: Context
) -> object:
    """The items in groups, by what an expression gives for each."""
    parsed = FilteredExpression.parse(context.env, _stream(expression))
    return _grouped(
        value, lambda item: _with(context, variable, item, lambda: parsed.evaluate(context))
    )


def _grouped(value: object, key: Callable[[Any], object]) -> object:
    groups: dict[str, tuple[object, list[object]]] = {}
    for item in items(value):
        name = key(item)
        groups.setdefault(as_text(name), (name, []))[1].append(item)
    return [{"name": name, "items": each, "size": len(each)} for name, each in groups.values()]


def sort(value: object, name: object = None, nils: object = "first") -> list[object]:
    """The items in order, of themselves or of a key."""
    if value is None or is_undefined(value):
        raise FilterArgumentError("nothing to sort", token=None)
    found = items(value)
    keys = found if name is None else [_property(item, name) for item in found]
    order = 1 if nils == "last" else -1
    numbered = sorted(range(len(found)), key=lambda at: _sort_key(keys[at], order))
    return [found[at] for at in numbered]


def _sort_key(value: object, nils: int) -> tuple[int, int, float, str]:
    if value is None or is_undefined(value):
        return (nils, 0, 0.0, "")
    if isinstance(value, int | float | Decimal) and -LARGEST_NUMBER < value < LARGEST_NUMBER:
        return (0, 0, float(value), "")
    return (0, 1, 0.0, value.isoformat() if isinstance(value, date) else as_text(value))


def pop(value: object, number: object = 1) -> object:
    """A list without its last items."""
    return value[: max(len(value) - to_integer(number), 0)] if isinstance(value, list) else value


def shift(value: object, number: object = 1) -> object:
    """A list without its first items."""
    return value[to_integer(number) :] if isinstance(value, list) else value


def push(value: object, item: object) -> object:
    """A list with one item more at its end."""
    return [*value, item] if isinstance(value, list) else value


def unshift(value: object, item: object) -> object:
    """A list with one item more at its beginning."""
    return [item, *value] if isinstance(value, list) else value


def sample(value: object, _number: object = 1) -> object:
    """An item by chance: always the first here, so that the preview stands still."""
    return next(iter(items(value)), None)


def _stream(expression: object) -> TokenStream:
    text = as_text(expression)
    return TokenStream(tokenize(text, Token(TOKEN_EXPRESSION, text, 0, text)))


def _with(context: Context, name: object, item: object, work: Callable[[], Any]) -> Any:
    context.run.budget.piece()
    with context.extend({as_text(name): item}):
        return work()
