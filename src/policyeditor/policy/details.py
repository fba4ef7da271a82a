"""Changing one detail of a document, and not a character of any other."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from policyeditor.errors import DetailsError
from policyeditor.policy.details_writing import quoted, written_forms
from policyeditor.policy.edits import Edit, apply_edits
from policyeditor.policy.front_matter import Fence, FrontMatter, read_front_matter
from policyeditor.policy.key_place import KeyPlace
from policyeditor.policy.source_lines import SourceLines

DetailValue = str | bool | int | date | list[str] | None
"""What a detail can be set to; None removes it."""

_KEY = re.compile(r"(?:\"(?:[^\"\\]|\\.)*\"|'(?:[^']|'')*'|[^\s\"'#][^#]*?)[ \t]*:(?=\s|$)")
_PLAIN_KEY = re.compile(r"[A-Za-z_][\w-]*", re.ASCII)


def set_detail(
    view: str, front_matter: FrontMatter, key: str, value: DetailValue
) -> tuple[Edit, ...]:
    """The edits that give a detail another value, add it, or remove it (None).

    Only the lines of that key change; its quotes, list style and comment stay where they can.  A
    new key comes last, and a document without details gets some.  Raises DetailsError where the
    details are of another kind or so damaged that the change would not be read back.
    """
    if front_matter.fence in (Fence.TOML, Fence.UNCLOSED):
        raise DetailsError(f"details.not-changed-{front_matter.fence}", key=key)
    if key not in front_matter.places and value is None:
        return ()
    if key in front_matter.places and _same(front_matter.values.get(key), value):
        return ()
    for edits in _attempts(view, front_matter, key, value):
        if _reads_back(view, front_matter, edits, key, value):
            return edits
    if front_matter.problems:
        raise DetailsError(
            "details.repair-first", key=key, problem=front_matter.problems[0].message
        )
    raise DetailsError("details.not-changed", key=key)


def _attempts(
    view: str, front_matter: FrontMatter, key: str, value: DetailValue
) -> Iterator[tuple[Edit, ...]]:
    """Ways to make the change; the first that reads back as meant is taken."""
    place = front_matter.places.get(key)
    if place is not None:
        lines = SourceLines(front_matter.source)
        if value is None:
            yield (Edit(place.line, 1, place.end_line + 1, 1, ""),)
        elif isinstance(value, list):
            yield from _list_edits(lines, place, value)
        else:
            yield from _value_edits(lines, place, value)
        return
    name = key if _PLAIN_KEY.fullmatch(key) else quoted(key)
    for text in _new_values(value):
        if front_matter.fence is Fence.NONE:
            gap = "\n" if view and not view.startswith("\n") else ""
            yield (Edit(1, 1, 1, 1, f"---\n{name}:{text}\n---\n{gap}"),)
        else:
            line = _closing_line(front_matter)
            yield (Edit(line, 1, line, 1, f"{name}:{text}\n"),)


def _closing_line(front_matter: FrontMatter) -> int:
    return front_matter.body_line - 1


def _new_values(value: DetailValue) -> Iterator[str]:
    if isinstance(value, list):
        yield _block_list(value, "  ") if value else " []"
    elif value is not None:
        for form in written_forms(value, ""):
            yield " " + form


def _value_edits(
    lines: SourceLines, place: KeyPlace, value: str | bool | int | date
) -> Iterator[tuple[Edit, ...]]:
    start, end = (
        (place.value_line, place.value_column),
        (place.value_end_line, place.value_end_column),
    )
    style = lines.line(start[0])[start[1] - 1 : start[1]]
    for form in written_forms(value, style):
        if place.value_line > place.line:
            yield _after_key(lines, place, " " + form)
        else:
            yield (Edit(*start, *end, form if end > start else " " + form),)


def _list_edits(
    lines: SourceLines, place: KeyPlace, value: list[str]
) -> Iterator[tuple[Edit, ...]]:
    start = (place.value_line, place.value_column)
    first = lines.line(start[0])[start[1] - 1 : start[1]]
    if first == "[" or not value:
        flow = "[" + ", ".join(_flow_item(item) for item in value) + "]"
        if place.value_line > place.line:
            yield _after_key(lines, place, " " + flow)
        else:
            end = (place.value_end_line, place.value_end_column)
            yield (Edit(*start, *end, flow if end > start else " " + flow),)
    else:
        indentation = " " * (start[1] - 1) if place.value_line > place.line else "  "
        yield _after_key(lines, place, _block_list(value, indentation))


def _after_key(lines: SourceLines, place: KeyPlace, text: str) -> tuple[Edit, ...]:
    """Put a value behind the key, instead of all that stands behind it but a comment there."""
    key_line = lines.line(place.line)
    match = _KEY.match(key_line)
    if match is None:
        return ()
    column = match.end() + 1
    below, after = text.startswith("\n"), len(key_line) + 1
    if place.value_line == place.line and place.end_line > place.line:
        return (Edit(place.line, column, place.value_end_line, place.value_end_column, text),)
    if place.value_line == place.line:
        old = Edit(place.line, column, place.line, place.value_end_column, "")
        return (old, Edit(place.line, after, place.line, after, text))
    last = (place.end_line, len(lines.line(place.end_line)) + 1)
    if below:
        return (Edit(place.line, after, *last, text),)
    return (Edit(place.line, column, place.line, column, text), Edit(place.line, after, *last, ""))


def _block_list(values: list[str], indentation: str) -> str:
    return "".join(f"\n{indentation}- {_item(value)}" for value in values)


def _item(text: str) -> str:
    return next(form for form in written_forms(text, "") if "\n" not in form and _reads(form, text))


def _flow_item(text: str) -> str:
    form = _item(text)
    return form if form.startswith('"') or not re.search(r"[,\[\]{}:]", form) else quoted(text)


def _reads(form: str, text: str) -> bool:
    return _same(read_front_matter(f"---\na: {form}\n---\n").values.get("a"), text)


def _reads_back(
    view: str, front_matter: FrontMatter, edits: tuple[Edit, ...], key: str, value: DetailValue
) -> bool:
    """Whether the changed text says what is meant of the key, and the same of all others."""
    after = read_front_matter(apply_edits(front_matter.source or view, edits))
    if after.problems and not front_matter.problems:
        return False
    expected = {name: old for name, old in front_matter.values.items() if name != key}
    if value is not None:
        expected[key] = value
    return _same(dict(after.values), expected)


def _same(left: object, right: object) -> bool:
    """Equal, and of the same kinds: 1 is not true, a text is not a date."""
    if isinstance(left, dict) and isinstance(right, dict):
        return left.keys() == right.keys() and all(_same(left[key], right[key]) for key in left)
    if isinstance(left, list) and isinstance(right, list):
        return len(left) == len(right) and all(map(_same, left, right))
    return type(left) is type(right) and left == right
