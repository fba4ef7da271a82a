"""The front matter of a policy: "Document details" in the interface."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from policyeditor.messages import Message
from policyeditor.policy.edits import Edit, apply_edits
from policyeditor.policy.key_place import KeyPlace
from policyeditor.policy.problems import Fix, Problem, Severity

# Jekyll: \A(---\s*\n.*?\n?)^((---|\.\.\.)\s*$\n?), here line by line.
_YAML_OPENS = re.compile(r"---[ \t\r\f\v]*\n")
_YAML_CLOSES = re.compile(r"^(?:---|\.\.\.)[ \t\r\f\v]*$\n?", re.MULTILINE)
_TOML_OPENS = re.compile(r"\+\+\+[ \t\r\f\v]*\n")
_TOML_CLOSES = re.compile(r"^\+\+\+[ \t\r\f\v]*$\n?", re.MULTILINE)
_DETAIL_LINE = re.compile(r"[A-Za-z_][\w-]*:(?:\s|$)|[ \t]+\S|- ")


class Fence(StrEnum):
    """How the front matter is fenced off from the body."""

    YAML = "yaml"
    TOML = "toml"
    UNCLOSED = "unclosed"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """The details of a document, as read, with the places of their keys.

    ``values`` holds what could be read, as plain Python values (text, numbers, booleans, dates,
    lists, mappings); ``problems`` tells what could not.  ``body_line`` is the line of the view on
    which the body starts (1 where there is no front matter).  ``written`` has the characters of
    each single value as they stand in the file (``1.10``, ``no``), without quotes; ``source`` is
    the fenced text with both fences.
    """

    fence: Fence
    body_line: int
    values: Mapping[str, object] = field(default_factory=dict)
    places: Mapping[str, KeyPlace] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    written: Mapping[str, str] = field(default_factory=dict)
    source: str = ""

    def text(self, key: str) -> str:
        """The value of a key as text; empty where the key is missing or holds no scalar.

        Booleans are ``true`` or ``false``; anything else is as it was written.
        """
        value = self.values.get(key)
        if isinstance(value, bool):
            return "true" if value else "false"
        if value is None or isinstance(value, list | dict):
            return ""
        return self.written.get(key, str(value))


def read_front_matter(view: str, previous: FrontMatter | None = None) -> FrontMatter:
    """Read the details at the top of a policy's view.

    Fences are those that Jekyll takes; its other rules for values are in ``policy.scalars``.
    Nothing raises: what cannot be read is a problem.  ``previous`` is given back where the
    fenced text has not changed.
    """
    if _YAML_OPENS.match(view):
        return _fenced(view, _YAML_CLOSES, Fence.YAML, previous)
    if _TOML_OPENS.match(view):
        return _fenced(view, _TOML_CLOSES, Fence.TOML, previous)
    return FrontMatter(Fence.NONE, 1)


def _fenced(
    view: str, closes: re.Pattern[str], fence: Fence, previous: FrontMatter | None
) -> FrontMatter:
    close = closes.search(view, view.index("\n") + 1)
    if close is None:
        return FrontMatter(Fence.UNCLOSED, 1, problems=(_unclosed(view),))
    source = view[: close.end()]
    if previous is not None and previous.source == source:
        return previous
    body_line = view.count("\n", 0, close.start()) + 2
    if fence is Fence.TOML:
        toml = Problem(Message("details.toml"), Severity.HINT, 1, 1, 1, 4)
        return FrontMatter(fence, body_line, problems=(toml,), source=source)
    # Reading needs ruamel.yaml, which start-up does not.
    from policyeditor.policy.details_reader import read_details

    read = read_details(view[: close.start()])
    return FrontMatter(
        fence, body_line, read.values, read.places, read.problems, read.written, source
    )


def _unclosed(view: str) -> Problem:
    """A first line that opens details which no line closes.

    Where plain details lines are followed by a blank line or a heading, that is where they end.
    """
    fence = view[:3]
    lines = view.split("\n")
    last = 1
    while last < len(lines) and _DETAIL_LINE.match(lines[last]):
        last += 1
    has_details = last > 1 and not lines[1].startswith((" ", "\t", "#", "- "))
    message = Message("details.unclosed", {"fence": fence})
    if not has_details:
        return Problem(Message("details.rule-first"), Severity.WARNING, 1, 1, 1, 4)
    fix = None
    if fence == "---" and (last == len(lines) or not lines[last].strip()):
        at_end = last == len(lines)
        place = (last, len(lines[-1]) + 1) if at_end else (last + 1, 1)
        text = "\n---\n" if at_end else "---\n"
        edits = (Edit(*place, *place, text),)
        if not read_front_matter(apply_edits(view, edits)).problems:
            fix = Fix(Message("details.fix-close"), edits)
    return Problem(message, Severity.ERROR, 1, 1, 1, 4, fix)
