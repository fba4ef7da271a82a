"""What takes the place of found words, and the text with them in it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from policyeditor.errors import SearchError
from policyeditor.policy.edits import Edit

if TYPE_CHECKING:
    import regex

    from policyeditor.drafting.searching import Found

# Of a replacement, what is not taken as it is typed.
_SPECIAL = re.compile(
    r"\$\$|\\\\|[$\\](?P<number>\d{1,2})|\$\{(?P<braced>\w+)\}|\\g<(?P<named>\w+)>|\\(?P<letter>[nt])"
)
_LETTERS = {"n": "\n", "t": "\t"}
#: Parts of a template: words as they are, or the number or name of a group.
_Part = tuple[str, str | int | None]


@dataclass(frozen=True, slots=True)
class Template:
    """The replacement of a pattern, with places for what its groups found."""

    parts: tuple[_Part, ...]

    def filled(self, match: regex.Match[str]) -> str:
        """The words that replace one finding; a group that found nothing gives nothing."""
        return "".join(
            words if group is None else match.group(group) or "" for words, group in self.parts
        )


def read_template(words: str, groups: int, names: tuple[str, ...]) -> Template:
    r"""A replacement in which ``$1``, ``\1``, ``${name}`` and ``\g<name>`` stand for groups.

    ``$0`` is all that was found, ``$$`` a dollar sign, ``\\`` a backslash, ``\n`` a new line and
    ``\t`` a tab.  Raises SearchError for a group that the pattern does not have.
    """
    parts: list[_Part] = []
    at = 0
    for token in _SPECIAL.finditer(words):
        parts.append((words[at : token.start()], None))
        at = token.end()
        asked = token["number"] or token["braced"] or token["named"]
        if asked is not None:
            parts.append(("", _group(asked, groups, names)))
        else:
            parts.append((_LETTERS.get(token["letter"] or "", token.group()[0]), None))
    parts.append((words[at:], None))
    return Template(tuple(parts))


def kept_capitals(old: str, new: str) -> str:
    """A replacement typed in small letters, with the capitals of the words it replaces.

    As Word does it: all in capitals where the old words (of two letters at least) are, a capital
    first letter where they have one.  A replacement with capitals of its own stays as typed.
    """
    if new != new.lower():
        return new
    letters = [letter for letter in old if letter.isalpha()]
    if len(letters) > 1 and old.isupper():
        return new.upper()
    if letters and letters[0].isupper():
        first = next((at for at, letter in enumerate(new) if letter.isalpha()), None)
        if first is not None:
            return new[:first] + new[first].title() + new[first + 1 :]
    return new


def replaced(view: str, found: Iterable[Found]) -> str:
    """The text with each finding replaced; they are in order and do not overlap."""
    pieces, last = [], 0
    for each in found:
        pieces += [view[last : each.start], each.new]
        last = each.end
    return "".join(pieces) + view[last:]


def as_edits(view: str, found: Iterable[Found]) -> tuple[Edit, ...]:
    """The findings' replacements as edits of the text; in order."""
    edits = []
    line, start_of_line, at = 1, 0, 0

    def place(offset: int) -> tuple[int, int]:
        nonlocal line, start_of_line, at
        line += view.count("\n", at, offset)
        start_of_line = max(view.rfind("\n", at, offset) + 1, start_of_line)
        at = offset
        return line, offset - start_of_line + 1

    for each in found:
        start = place(each.start)
        edits.append(Edit(*start, *place(each.end), each.new))
    return tuple(edits)


def _group(asked: str, groups: int, names: tuple[str, ...]) -> str | int:
    if not asked.isdecimal():
        if asked in names:
            return asked
        raise SearchError("search.no-such-name", name=asked)
    number = int(asked)
    if number > groups:
        code = "search.no-such-group" if groups else "search.no-groups"
        raise SearchError(code, group=number, groups=groups)
    return number
