"""The tracked changes that pandoc has no words for, put into a part of a Word file it wrote.

pandoc writes inserted and deleted words.  Ends of paragraphs, rows of tables and moves it cannot:
``document.pandoc_tree`` leaves marks for them, which here become the elements of ECMA-376 part 1,
section 17.13.5 (revisions).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from policyeditor.export.document.pandoc_tree import MARK

_TOKEN = re.compile(
    rf'<{MARK} [^>]*?kind="(?P<kind>[a-z]+)" sign="(?P<sign>[a-z]+)"'
    r' author="(?P<author>[^"]*)" date="(?P<date>[^"]*)"/>'
    r'|<w:(?P<change>ins|del) w:id="[^"]*" w:author="(?P<who>[^"]*)" w:date="(?P<when>[^"]*)">'
    r"|</w:(?P<closed>ins|del|p|tr)>"
    r"|<w:(?P<opened>p|tr)(?: [^>]*)?>"
    r"|(?P<text></?w:delText\b)"
)
_MOVE = re.compile("\ue000([0-9]+)\ue001")
_SIGNS = {"insertion": "ins", "deletion": "del"}
_MOVED = {"ins": "moveTo", "del": "moveFrom"}
_PROPERTIES = {"p": "w:pPr", "tr": "w:trPr"}


def settle_marks(part: bytes, first: int) -> bytes:
    """A part of a Word file with our marks as tracked changes, each numbered, from ``first`` on."""
    text = part.decode("utf-8")
    if f"<{MARK}" not in text and "<w:ins " not in text and "<w:del " not in text:
        return part
    return _Settling(text, first).run().encode("utf-8")


@dataclass(slots=True)
class _Place:
    """An open paragraph or row: its name, and where what it begins with ends."""

    name: str
    start: int


@dataclass(slots=True)
class _Range:
    """Where a move goes from or to: behind which offset it starts and ends, and whose it is."""

    start: int
    end: int
    facts: str


@dataclass(slots=True)
class _Settling:
    """Goes through a part once; ``edits`` are texts by the span that they take the place of."""

    text: str
    number: int
    edits: list[tuple[int, int, str]] = field(default_factory=list)
    open: list[_Place] = field(default_factory=list)
    changes: list[str] = field(default_factory=list)
    ranges: dict[tuple[str, str], _Range] = field(default_factory=dict)
    moving: list[tuple[str, str]] = field(default_factory=list)

    def run(self) -> str:
        """The part as it is to be."""
        for found in _TOKEN.finditer(self.text):
            if found["kind"]:
                self._mark(found)
            elif found["change"]:
                self._open_change(found)
            elif found["closed"]:
                self._close(found)
            elif found["opened"] and not found[0].endswith("/>"):
                self.open.append(_Place(found["opened"], found.end()))
            elif found["text"] and self.changes and self.changes[-1] == "moveFrom":
                # What moved away is not struck: it stands as words (section 17.13.5.22).
                self._put(found.start(), found.end(), found[0].replace("w:delText", "w:t"))
        self._put_ranges()
        self.edits.sort(key=lambda edit: edit[:2])
        out: list[str] = []
        at = 0
        for start, end, new in self.edits:
            out += (self.text[at:start], new)
            at = end
        return "".join((*out, self.text[at:]))

    def _put(self, start: int, end: int, new: str) -> None:
        self.edits.append((start, end, new))

    def _named(self, kind: str, author: str, date: str) -> tuple[str, str]:
        """The element of a change and its attributes; a move is noted where it stands."""
        move = _MOVE.match(author)
        author = _MOVE.sub("", author)
        known = f'w:author="{author}"' + (f' w:date="{date}"' if date else "")
        facts = f'w:id="{self._next()}" {known}'
        if move is None:
            return kind, facts
        name = _MOVED[kind]
        self.moving.append((name, move[1]))
        place = next((place for place in reversed(self.open) if place.name == "p"), None)
        if place is not None:
            start = self._inside(place)
            self.ranges.setdefault((name, move[1]), _Range(start, start, known))
        return name, facts

    def _next(self) -> int:
        self.number += 1
        return self.number

    def _open_change(self, found: re.Match[str]) -> None:
        name, facts = self._named(found["change"], found["who"], found["when"])
        self.changes.append(name)
        self._put(found.start(), found.end(), f"<w:{name} {facts}>")

    def _close(self, found: re.Match[str]) -> None:
        name = found["closed"]
        if name in ("ins", "del"):
            self._put(found.start(), found.end(), f"</w:{self.changes.pop()}>")
            return
        self.open.pop()
        if name == "p":
            for move in self.moving:
                if move in self.ranges:
                    self.ranges[move].end = found.end()
            self.moving.clear()

    def _mark(self, found: re.Match[str]) -> None:
        """The end of a paragraph, or a row, as a tracked change of its properties."""
        self._put(found.start(), found.end(), "")
        wanted = "p" if found["kind"] == "paragraph" else "tr"
        place = next((each for each in reversed(self.open) if each.name == wanted), None)
        if place is None:
            return
        name, facts = self._named(_SIGNS[found["sign"]], found["author"], found["date"])
        change = f"<w:{name} {facts}/>"
        if wanted == "p":
            change = f"<w:rPr>{change}</w:rPr>"
        properties = _PROPERTIES[wanted]
        if self.text.startswith(f"<{properties}>", place.start):
            end = self.text.index(f"</{properties}>", place.start)
            self._put(end, end, change)
        else:
            self._put(place.start, place.start, f"<{properties}>{change}</{properties}>")

    def _inside(self, place: _Place) -> int:
        """Where a paragraph's words begin."""
        if self.text.startswith("<w:pPr>", place.start):
            return self.text.index("</w:pPr>", place.start) + len("</w:pPr>")
        return place.start

    def _put_ranges(self) -> None:
        """Where each move starts and ends (sections 17.13.5.24 and 17.13.5.28)."""
        for (name, move), found in self.ranges.items():
            number = self._next()
            known = f'w:id="{number}" {found.facts} w:name="move{move}"'
            self._put(found.start, found.start, f"<w:{name}RangeStart {known}/>")
            self._put(found.end, found.end, f'<w:{name}RangeEnd w:id="{number}"/>')
