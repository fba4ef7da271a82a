"""The schemas for document details: the program's own, a folder's, and the two combined.

A folder's own schema stands in ``_policyeditor/front-matter.schema.json`` (a folder that Jekyll
does not publish).  It adds to the program's: a property it describes replaces the one of the same
name, what it requires is required as well, and any other keyword is its own.  With
``"x-extends": false`` it stands alone.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from policyeditor.messages import Message
from policyeditor.resources import resource_text

FOLDER_SCHEMA = "_policyeditor/front-matter.schema.json"
"""Where a folder's own schema stands, from its root."""
LARGEST_SCHEMA = 256 * 1024
"""Characters that a folder's schema may have."""

_BEHIND_ALL = 1_000_000


@dataclass(frozen=True, slots=True)
class Field:
    """One field of the form for document details.

    ``widget`` is ``text``, ``checkbox``, ``date``, ``language``, ``choice`` or ``list``; a value
    that no widget can hold (details within a detail) has ``editable`` false.
    """

    key: str
    title: str
    description: str
    widget: str
    choices: tuple[str, ...] = ()
    required: bool = False
    editable: bool = True


def default_schema() -> dict[str, object]:
    """The program's own schema (JSON Schema, draft 2020-12)."""
    schema: dict[str, object] = json.loads(resource_text("schemas", "front-matter.json"))
    return schema


def read_folder_schema(text: str) -> tuple[dict[str, object] | None, Message | None]:
    """A folder's schema, or why it cannot be used; nothing is ever fetched for it."""
    if len(text) > LARGEST_SCHEMA:
        return None, _unusable("too-long")
    try:
        schema = json.loads(text.removeprefix("\ufeff"))
    except json.JSONDecodeError as error:
        return None, Message(
            "checks.schema-not-json", {"file": FOLDER_SCHEMA, "line": error.lineno}
        )
    except (RecursionError, ValueError):  # brackets too deep, a number too long
        return None, _unusable("not-a-schema")
    if not isinstance(schema, dict):
        return None, _unusable("not-an-object")
    try:
        for reference in _references(schema):
            if not reference.startswith("#"):
                params = {"file": FOLDER_SCHEMA, "reference": reference}
                return None, Message("checks.schema-reference", params)
        return _checked(schema)
    except RecursionError:
        return None, _unusable("not-a-schema")


def _checked(schema: dict[str, object]) -> tuple[dict[str, object] | None, Message | None]:
    # jsonschema costs 70 ms to import; only a folder with its own schema pays it here.
    from jsonschema import Draft202012Validator
    from jsonschema.exceptions import SchemaError

    try:
        Draft202012Validator.check_schema(schema)
    except SchemaError as error:
        place = " › ".join(str(part) for part in error.absolute_path) or "…"
        return None, Message("checks.schema-invalid", {"file": FOLDER_SCHEMA, "place": place})
    return schema, None


def combined_schema(folder_schema: Mapping[str, object] | None) -> dict[str, object]:
    """The program's schema with a folder's on top."""
    base = default_schema()
    if folder_schema is None:
        return base
    if folder_schema.get("x-extends") is False:
        return dict(folder_schema)
    combined = {**base, **folder_schema}
    combined["properties"] = {
        **_mapping(base, "properties"),
        **_mapping(folder_schema, "properties"),
    }
    required = [*_names(base), *_names(folder_schema)]
    combined["required"] = list(dict.fromkeys(required))
    return combined


def form_fields(schema: Mapping[str, object], values: Mapping[str, object]) -> tuple[Field, ...]:
    """The fields of the form: those of the schema in its order, then the document's others."""
    properties = _mapping(schema, "properties")
    required = _names(schema)
    described = {key: value for key, value in properties.items() if isinstance(value, Mapping)}
    ordered = sorted(described, key=lambda key: _order(described[key]))
    fields = [_field(key, described[key], values.get(key), key in required) for key in ordered]
    others = [key for key in values if key not in described]
    fields += [_field(key, {}, values[key], key in required) for key in others]
    return tuple(fields)


def property_of(schema: Mapping[str, object], key: str) -> Mapping[str, object]:
    """What a schema says of a key; empty where it says nothing."""
    found = _mapping(schema, "properties").get(key)
    return found if isinstance(found, Mapping) else {}


def title_of(schema: Mapping[str, object], key: str) -> str:
    """The name of a key for people."""
    title = property_of(schema, key).get("title")
    return title if isinstance(title, str) else key.replace("_", " ").replace("-", " ").capitalize()


def _field(key: str, described: Mapping[str, object], value: object, required: bool) -> Field:
    text = described.get("description")
    choices = described.get("enum")
    plain = (
        [choice for choice in choices if isinstance(choice, str)]
        if isinstance(choices, list)
        else []
    )
    editable = not isinstance(value, dict) and not (
        isinstance(value, list) and any(not isinstance(item, str) for item in value)
    )
    return Field(
        key,
        title_of({"properties": {key: described}}, key),
        text if isinstance(text, str) else "",
        _widget(described, value),
        tuple(plain),
        required,
        editable,
    )


def _widget(described: Mapping[str, object], value: object) -> str:
    hint = described.get("x-widget")
    if hint in ("text", "checkbox", "date", "language", "choice", "list"):
        return str(hint)
    if "enum" in described:
        return "choice"
    by_format = {"date": "date", "date-time": "date", "date-or-time": "date"}
    by_format["language-tag"] = "language"
    if (widget := by_format.get(str(described.get("format")))) is not None:
        return widget
    kind = described.get("type")
    if kind == "boolean" or (kind is None and isinstance(value, bool)):
        return "checkbox"
    if kind == "array" or (kind is None and isinstance(value, list)):
        return "list"
    return "date" if kind is None and isinstance(value, date) else "text"


def _order(described: Mapping[str, object]) -> float:
    order = described.get("x-order")
    return order if isinstance(order, int | float) else _BEHIND_ALL


def _mapping(schema: Mapping[str, object], keyword: str) -> Mapping[str, object]:
    found = schema.get(keyword)
    return found if isinstance(found, Mapping) else {}


def _names(schema: Mapping[str, object]) -> list[str]:
    found = schema.get("required")
    return [name for name in found if isinstance(name, str)] if isinstance(found, list) else []


def _references(schema: object) -> Iterator[str]:
    if isinstance(schema, Mapping):
        for keyword, value in schema.items():
            if keyword in ("$ref", "$dynamicRef") and isinstance(value, str):
                yield value
            else:
                yield from _references(value)
    elif isinstance(schema, list):
        for value in schema:
            yield from _references(value)


def _unusable(why: str) -> Message:
    return Message(f"checks.schema-{why}", {"file": FOLDER_SCHEMA})
