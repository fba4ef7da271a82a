"""Jekyll's filters for words, and those of Liquid that could make too many of them."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Mapping
from html import escape

from liquid.undefined import is_undefined

from policyeditor.rendering.liquid.filters.lists import items
from policyeditor.rendering.liquid.limits import MOST_OUTPUT, TooMuchError
from policyeditor.rendering.liquid.values import as_text, inspect

_CJK = r"\u3400-\u9fff\u3040-\u30ff\uac00-\ud7af"
_SLUG_MODES = ("raw", "default", "pretty", "ascii", "latin")
_ALSO_PRETTY = frozenset("._~!$&'()+,;=@")


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
    parts = [as_text(part) for part in items(value)]
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
    parts, glue = [as_text(part) for part in items(value)], as_text(between)
    if sum(map(len, parts)) + len(parts) * len(glue) > MOST_OUTPUT:
        raise TooMuchError("output")
    return glue.join(parts)


def append(value: object, other: object = "") -> str:
    """Words with others behind, within limits."""
    text = as_text(value) + as_text(other)
    if len(text) > MOST_OUTPUT:
        raise TooMuchError("output")
    return text


def prepend(value: object, other: object = "") -> str:
    """Words with others before, within limits."""
    return append(other, value)


def _jsonable(value: object) -> object:
    if is_undefined(value):
        return None
    if isinstance(value, Mapping):
        return {as_text(key): _jsonable(each) for key, each in value.items()}
    if isinstance(value, list | tuple | range):
        return [_jsonable(each) for each in items(value)]
    return value if isinstance(value, bool | int | float | str | None) else as_text(value)
