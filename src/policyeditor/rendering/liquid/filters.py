"""Jekyll's filters (lib/jekyll/filters.rb), and those of Liquid that must be held within limits."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from html import escape
from typing import Any
from urllib.parse import quote, quote_plus, urlsplit

from liquid import TokenStream
from liquid.builtin.expressions import BooleanExpression, FilteredExpression, tokenize
from liquid.builtin.filters.math import plus as liquid_plus
from liquid.builtin.filters.math import times as liquid_times
from liquid.exceptions import FilterArgumentError
from liquid.filter import with_context
from liquid.token import TOKEN_EXPRESSION, Token
from liquid.undefined import is_undefined

from policyeditor.rendering.liquid.dates import read_moment, write_moment
from policyeditor.rendering.liquid.limits import LARGEST_NUMBER, MOST_OUTPUT, TooMuchError
from policyeditor.rendering.liquid.run import Context
from policyeditor.rendering.liquid.values import as_text, inspect

_ABSOLUTE = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:")
_CJK = r"\u3400-\u9fff\u3040-\u30ff\uac00-\ud7af"
_INTEGER = re.compile(r"\s*-?\d+\s*", re.ASCII)
_FLOAT = re.compile(r"\s*-?(?:\d+\.?\d*|\.\d+)\s*", re.ASCII)
_SLUG_MODES = ("raw", "default", "pretty", "ascii", "latin")
_ALSO_PRETTY = frozenset("._~!$&'()+,;=@")


# Addresses


def _setting(context: Context, name: str) -> str:
    site = context.globals.get("site")
    return as_text(site.get(name)) if isinstance(site, Mapping) else ""


@with_context
def relative_url(value: object, *, context: Context) -> str | None:
    """An address from the top of the site's computer."""
    if value is None or is_undefined(value):
        return None
    address = as_text(value)
    if _ABSOLUTE.match(address):
        return address
    base = _setting(context, "baseurl").rstrip("/")
    parts = [part if not part or part.startswith("/") else f"/{part}" for part in (base, address)]
    return quote("".join(parts), safe="/%?#[]@!$&'()*+,;=:~\uf8c0\uf8c1") or "/"


@with_context
def absolute_url(value: object, *, context: Context) -> str | None:
    """A whole address."""
    relative: str | None = relative_url(value, context=context)
    site = _setting(context, "url")
    if relative is None or not site or urlsplit(relative).scheme:
        return relative
    return site.rstrip("/") + relative


def strip_index(value: object) -> str:
    """An address without ``index.html``."""
    return re.sub(r"/index\.html?$", "/", as_text(value))


def cgi_escape(value: object) -> str:
    """Words for the query of an address."""
    return quote_plus(as_text(value), safe="*-._")


def uri_escape(value: object) -> str:
    """Words for an address."""
    return quote(as_text(value), safe="/%?#[]@!$&'()*+,;=:~-._")


# Words


def xml_escape(value: object) -> str:
    """Words for XML."""
    return escape(as_text(value), quote=False).replace('"', "&quot;")


def normalize_whitespace(value: object) -> str:
    """Words with one space between."""
    return " ".join(as_text(value).split())


def slugify(value: object, mode: object = None) -> str | None:
    """Words as a piece of an address."""
    if value is None or is_undefined(value):
        return None
    text, how = as_text(value), as_text(mode) or "default"
    if how not in _SLUG_MODES:
        return text.lower()
    if how == "latin":
        parts = unicodedata.normalize("NFKD", text)
        text = "".join(letter for letter in parts if not unicodedata.combining(letter))
    kept = "".join(letter if _in_slug(letter, how) else " " for letter in text)
    return re.sub(" +", "-", kept).removeprefix("-").removesuffix("-").lower()


def _in_slug(letter: str, how: str) -> bool:
    if how == "raw":
        return not letter.isspace()
    if how == "ascii":
        return letter.isascii() and letter.isalnum()
    category = unicodedata.category(letter)
    return category[0] in "LM" or category == "Nd" or (how == "pretty" and letter in _ALSO_PRETTY)


def number_of_words(value: object, mode: object = None) -> int:
    """How many words; Chinese and Japanese ones by letters if asked."""
    text = as_text(value)
    letters = len(re.findall(f"[{_CJK}]", text)) if mode in ("cjk", "auto") else 0
    if mode == "cjk" or letters:
        return letters + len(re.findall(rf"[^{_CJK}\s]+", text))
    return len(text.split())


def array_to_sentence_string(value: object, connector: object = "and") -> str:
    """A list as words: ``a, b, and c``."""
    parts = [as_text(part) for part in _items(value)]
    if len(parts) < 2:
        return "".join(parts)
    if len(parts) == 2:
        return f"{parts[0]} {as_text(connector)} {parts[1]}"
    return f"{', '.join(parts[:-1])}, {as_text(connector)} {parts[-1]}"


def jsonify(value: object) -> str:
    """A value as JSON."""
    return json.dumps(_jsonable(value), ensure_ascii=False, separators=(",", ":"))


def inspect_filter(value: object) -> str:
    """A value for those who look for a mistake."""
    return xml_escape(inspect(value))


def markdownify(value: object) -> str:
    """Markdown as HTML."""
    from policyeditor.policy.scanner import scan
    from policyeditor.rendering.document import document_tree
    from policyeditor.rendering.serialise import inner_html

    return inner_html(document_tree(scan(as_text(value), 1)))


def smartify(value: object) -> str:
    """Words with typographic quotation marks and dashes."""
    drawn = markdownify(value).strip()
    return drawn.removeprefix("<p>").removesuffix("</p>")


def replace(value: object, old: object = "", new: object = "") -> str:
    """Words with some of them replaced, within limits."""
    text, sought, put = as_text(value), as_text(old), as_text(new)
    if len(text) + text.count(sought) * len(put) > MOST_OUTPUT:
        raise TooMuchError("output")
    return text.replace(sought, put)


def join(value: object, between: object = " ") -> str:
    """A list as words, within limits."""
    parts, glue = [as_text(part) for part in _items(value)], as_text(between)
    if sum(map(len, parts)) + len(parts) * len(glue) > MOST_OUTPUT:
        raise TooMuchError("output")
    return glue.join(parts)


def times(value: object, other: object) -> object:
    """A product, within limits."""
    return _limited(liquid_times(value, other))


def plus(value: object, other: object) -> object:
    """A sum, within limits."""
    return _limited(liquid_plus(value, other))


def append(value: object, other: object = "") -> str:
    """Words with others behind, within limits."""
    text = as_text(value) + as_text(other)
    if len(text) > MOST_OUTPUT:
        raise TooMuchError("output")
    return text


def prepend(value: object, other: object = "") -> str:
    """Words with others before, within limits."""
    return append(other, value)


def to_integer(value: object) -> int:
    """A whole number."""
    if isinstance(value, bool | int | float):
        return int(value)
    found = re.match(r"\s*[+-]?\d{1,30}", as_text(value), re.ASCII)
    return int(found[0]) if found else 0


# Dates


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


# Lists


def _items(value: object) -> list[Any]:
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
    return [item for item in _items(value) if _is(_property(item, name), target)]


def find(value: object, name: object, target: object = None) -> object:
    """The first item in which a key has a value."""
    return next(iter(_items(where(value, name, target))), None)


@with_context
def where_exp(value: object, variable: object, expression: object, *, context: Context) -> object:
    """The items for which a condition holds."""
    condition = BooleanExpression.parse(context.env, _stream(expression))
    return [
        item for item in _items(value)
        if _with(context, variable, item, lambda: bool(condition.evaluate(context)))
    ]  # fmt: skip


@with_context
def find_exp(value: object, variable: object, expression: object, *, context: Context) -> object:
    """The first item for which a condition holds."""
    return next(iter(_items(where_exp(value, variable, expression, context=context))), None)


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
    for item in _items(value):
        name = key(item)
        groups.setdefault(as_text(name), (name, []))[1].append(item)
    return [{"name": name, "items": each, "size": len(each)} for name, each in groups.values()]


def sort(value: object, name: object = None, nils: object = "first") -> list[object]:
    """The items in order, of themselves or of a key."""
    if value is None or is_undefined(value):
        raise FilterArgumentError("nothing to sort", token=None)
    items = _items(value)
    keys = items if name is None else [_property(item, name) for item in items]
    order = 1 if nils == "last" else -1
    numbered = sorted(range(len(items)), key=lambda at: _sort_key(keys[at], order))
    return [items[at] for at in numbered]


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
    return next(iter(_items(value)), None)


FILTERS: dict[str, Callable[..., object]] = {
    "absolute_url": absolute_url,
    "append": append,
    "array_to_sentence_string": array_to_sentence_string,
    "cgi_escape": cgi_escape,
    "date": date_filter,
    "date_to_long_string": date_to_long_string,
    "date_to_rfc822": date_to_rfc822,
    "date_to_string": date_to_string,
    "date_to_xmlschema": date_to_xmlschema,
    "find": find,
    "find_exp": find_exp,
    "group_by": group_by,
    "group_by_exp": group_by_exp,
    "inspect": inspect_filter,
    "join": join,
    "jsonify": jsonify,
    "markdownify": markdownify,
    "normalize_whitespace": normalize_whitespace,
    "number_of_words": number_of_words,
    "plus": plus,
    "pop": pop,
    "prepend": prepend,
    "push": push,
    "relative_url": relative_url,
    "replace": replace,
    "sample": sample,
    "shift": shift,
    "slugify": slugify,
    "smartify": smartify,
    "sort": sort,
    "strip_index": strip_index,
    "times": times,
    "to_integer": to_integer,
    "unshift": unshift,
    "uri_escape": uri_escape,
    "where": where,
    "where_exp": where_exp,
    "xml_escape": xml_escape,
}


def _stream(expression: object) -> TokenStream:
    text = as_text(expression)
    return TokenStream(tokenize(text, Token(TOKEN_EXPRESSION, text, 0, text)))


def _with(context: Context, name: object, item: object, work: Callable[[], Any]) -> Any:
    context.run.budget.piece()
    with context.extend({as_text(name): item}):
        return work()


def _limited(number: object) -> object:
    if isinstance(number, int | float | Decimal) and not -LARGEST_NUMBER < number < LARGEST_NUMBER:
        raise TooMuchError("rounds")
    return number


def _jsonable(value: object) -> object:
    if is_undefined(value):
        return None
    if isinstance(value, Mapping):
        return {as_text(key): _jsonable(each) for key, each in value.items()}
    if isinstance(value, list | tuple | range):
        return [_jsonable(each) for each in _items(value)]
    return value if isinstance(value, bool | int | float | str | None) else as_text(value)
