"""What is wrong with a profile of a policy folder: its field, its line, and what to write."""

from __future__ import annotations

import re
from collections.abc import Mapping
from difflib import get_close_matches
from typing import TYPE_CHECKING

from policyeditor.messages import Message

if TYPE_CHECKING:
    from jsonschema.exceptions import ValidationError

_MOST_SHOWN = 60


def explain(error: ValidationError, text: str, lines: Mapping[str, int]) -> Message:
    """The sentence for a broken rule of the schema; ``lines`` has the line of each top key."""
    path = [str(part) for part in error.absolute_path]
    field = ".".join(part for part in path if not part.isdigit())
    params: dict[str, object] = {
        "field": field,
        "line": _line(path, text, lines),
        "value": _shown(error.instance),
    }
    if path[:1] == ["triggers"]:
        return Message("notices.reason.triggers", params)
    match error.validator:
        case "required" | "dependentRequired":
            return _missing(error, field, params)
        case "additionalProperties":
            return _unknown(error, field, text, lines)
        case "enum" | "const":
            wanted = error.validator_value
            known = tuple(map(str, wanted)) if isinstance(wanted, list) else (str(wanted),)
            return Message("notices.reason.one-of", params | {"known": known})
        case "not":  # the one rule of that kind: such a period ends with the change
            return Message("notices.reason.no-length", params)
        case _:
            return _other(error, params)


def _missing(error: ValidationError, field: str, params: dict[str, object]) -> Message:
    found = re.findall(r"'([^']+)' is a (?:required property|dependency)", error.message)
    name = found[0] if found else "id"
    known = error.instance if isinstance(error.instance, dict) else {}
    if not field and not known:
        return Message("notices.reason.no-fields")
    code = "notices.reason.missing" + (".inside" if field else "")
    return Message(code, params | {"missing": name})


def _unknown(error: ValidationError, field: str, text: str, lines: Mapping[str, int]) -> Message:
    allowed = sorted(error.schema.get("properties", {})) if isinstance(error.schema, dict) else []
    given = error.instance if isinstance(error.instance, dict) else {}
    name = next((str(key) for key in given if str(key) not in allowed), "")
    path = [*filter(None, field.split(".")), name]
    near = get_close_matches(name, allowed, n=1)
    params: dict[str, object] = {
        "field": ".".join(path),
        "line": _line(path, text, lines),
        "known": tuple(allowed),
    }
    if near:
        return Message("notices.reason.meant", params | {"meant": near[0]})
    return Message("notices.reason.unknown", params)


def _other(error: ValidationError, params: dict[str, object]) -> Message:
    wanted = error.validator_value
    if error.validator == "type":
        return Message(f"notices.reason.type.{wanted}", params)
    if error.validator in ("minimum", "maximum"):
        return Message("notices.reason.number", params)
    if error.validator in ("minLength", "maxLength"):
        return Message(f"notices.reason.{error.validator}", params | {"limit": wanted})
    name = params["field"]
    code = f"notices.reason.form-of.{name}" if name in ("id", "checked") else "notices.reason.value"
    return Message(code, params)


def _shown(value: object) -> str:
    text = "" if value is None else str(value)
    return text if len(text) <= _MOST_SHOWN else text[: _MOST_SHOWN - 1] + "…"


def _line(path: list[str], text: str, lines: Mapping[str, int]) -> int:
    """The line of a field: that of its top key, or the line below on which its own name stands."""
    if not path or path[0] not in lines:
        return 1
    line = lines[path[0]]
    names = [part for part in path[1:] if not part.isdigit()]
    if not names:
        return line
    name = re.compile(rf"[\s{{,]{re.escape(names[-1])}\s*:")
    for number, words in enumerate(text.split("\n")[line - 1 :], line):
        if number > line and words[:1].strip():
            break
        if name.search(" " + words):
            return number
    return line
