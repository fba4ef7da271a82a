"""The blocks of pasted HTML as lines of Markdown: headings, paragraphs, lists, quotes, tables."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from policyeditor.drafting.pasted_html import Tag
from policyeditor.drafting.pasted_lists import Entry, entry_of
from policyeditor.drafting.pasted_words import Run, hidden, inline, runs_of
from policyeditor.drafting.tables import Alignment, Table, written
from policyeditor.policy.kramdown.patterns import words

_HEADING = re.compile(r"h([1-6])")
_BLOCKS = words(
    """article aside blockquote body center dd details div dl dt figcaption figure footer h1 h2 h3
    h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr
    ul"""
)
_TITLES = ("msotitle", "title")
_NOTE = re.compile(r"(?:ftn|edn|sdfootnote|sdendnote)(\d{1,4})")
_LETTERS = {"a": "abcdefghijklmnopqrstuvwxyz", "A": "ABCDEFGHIJKLMNOPQRSTUVWXYZ"}
_ROMAN = ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
_LIST_TYPES = {"lower-alpha": "a", "upper-alpha": "A", "lower-latin": "a", "upper-latin": "A",
               "lower-roman": "i", "upper-roman": "I", "decimal": "1"}  # fmt: skip
_MARKER = re.compile(r" *(?:-|\d+\.) ")
_TYPED_NUMBER = re.compile(r"(\d{1,3})\\\. (?=\S)")


@dataclass(frozen=True, slots=True)
class Piece:
    """A block: its lines, and whether it is an entry of a list that needs no lines around it."""

    lines: tuple[str, ...]
    kind: str = "text"

    @property
    def tight(self) -> bool:
        """Whether nothing but entries stands in it, so that its neighbours may be close."""
        return self.kind == "item" and "" not in self.lines


def pieces_of(root: Tag) -> list[Piece]:
    """The blocks of a tree, in their order."""
    reader = _Blocks()
    reader.read(root)
    return _counted(reader.finished())


def joined(pieces: Sequence[Piece]) -> tuple[str, ...]:
    """The lines of blocks, with an empty one between those that need it."""
    lines: list[str] = []
    before: Piece | None = None
    for piece in pieces:
        if before is not None and not (before.tight and piece.tight):
            lines.append("")
        lines += piece.lines
        before = piece
    return tuple(lines)


class _Blocks:
    """Reads the blocks of one element's content."""

    def __init__(self) -> None:
        self._pieces: list[Piece] = []
        self._entries: list[tuple[Entry, tuple[str, ...]]] = []
        self._loose: list[Tag | str] = []

    def finished(self) -> list[Piece]:
        """What was read."""
        self._end_loose()
        self._end_entries()
        return self._pieces

    def read(self, tag: Tag) -> None:
        """Read what an element holds."""
        for child in tag.children:
            if isinstance(child, Tag) and not hidden(child) and _holds_blocks(child):
                self._end_loose()
                self._block(child)
            else:
                self._loose.append(child)
        self._end_loose()

    def _block(self, tag: Tag) -> None:
        name = tag.name
        if heading := _HEADING.fullmatch(name):
            self._heading(tag, int(heading[1]))
        elif name in ("p", "dt", "summary", "figcaption"):
            self._paragraph(tag)
        elif name in ("ul", "ol"):
            self._list(tag)
        elif name == "dd":
            lines = joined(_inner(tag))
            if lines:
                self._put(Piece((f": {lines[0]}", *(_in(line, 2) for line in lines[1:]))))
        elif name == "blockquote":
            self._put(Piece(tuple(f"> {line}".rstrip() for line in joined(_inner(tag)))))
        elif name == "table":
            self._put(*_table(tag))
        elif name == "pre":
            self._put(_code(tag))
        elif name == "hr":
            self._put(Piece(("---",)))
        elif note := _NOTE.fullmatch(tag.attributes.get("id", "")):
            self._footnote(tag, note[1])
        else:
            self.read(tag)

    def _put(self, *pieces: Piece) -> None:
        self._end_entries()
        self._pieces += [piece for piece in pieces if any(piece.lines)]

    def _list(self, tag: Tag) -> None:
        pieces = _list(tag)
        inner = [child for child in tag.children if isinstance(child, Tag)]
        last = self._pieces[-1] if self._pieces else None
        marker = _MARKER.match(last.lines[0]) if last is not None else None
        if marker and last and last.kind == "item" and all(c.name in ("ul", "ol") for c in inner):
            # LibreOffice begins a list anew for what stands under an entry of another kind.
            pieces = [
                Piece(tuple(_in(line.strip(), len(marker[0])) for line in piece.lines), "item")
                for piece in pieces
            ]
        self._put(*pieces)

    def _end_loose(self) -> None:
        loose, self._loose = self._loose, []
        if text := inline(runs_of(loose)):
            self._put(Piece(tuple(text.split("\n"))))

    def _heading(self, tag: Tag, level: int) -> None:
        entry = entry_of(tag)
        text = inline(runs_of(tag.children), heading=True)
        label = f"{entry.label} " if entry is not None and entry.marker != "- " else ""
        if text:
            self._put(Piece((f"{'#' * level} {label}{text}",)))

    def _paragraph(self, tag: Tag) -> None:
        entry = entry_of(tag)
        looks = tag.attributes.get("class", "").lower()
        if entry is None and looks in _TITLES:
            self._heading(tag, 1)
            return
        text = inline(runs_of(tag.children))
        if not text:
            return
        if entry is None:
            self._put(Piece(tuple(text.split("\n"))))
        else:
            self._entries.append((entry, tuple(text.split("\n"))))

    def _footnote(self, tag: Tag, number: str) -> None:
        lines = joined(_inner(tag))
        if lines:
            self._put(Piece((f"[^{number}]: {lines[0]}", *(_in(line, 4) for line in lines[1:]))))

    def _end_entries(self) -> None:
        entries, self._entries = self._entries, []
        columns = [0]
        for entry, lines in entries:
            # As far in as the words of the entry above, whatever level was left out.
            level = min(entry.level, len(columns))
            del columns[level:]
            marker, own = entry.marker, lines
            if not marker:
                own = (f"{entry.label} {lines[0]}", *lines[1:])
            column = columns[-1]
            columns.append(column + len(marker))
            made = _marked(marker, own)
            kind = "item" if marker else "text"
            self._pieces.append(Piece(tuple(_in(line, column) for line in made), kind))


def _inner(tag: Tag) -> list[Piece]:
    reader = _Blocks()
    reader.read(tag)
    return reader.finished()


def _holds_blocks(tag: Tag) -> bool:
    """Whether an element is a block, or something like ``<b>`` that a browser put around some."""
    if tag.name in _BLOCKS:
        return True
    return any(isinstance(child, Tag) and _holds_blocks(child) for child in tag.children)


def _in(line: str, columns: int) -> str:
    return " " * columns + line if line else ""


def _marked(marker: str, lines: Sequence[str]) -> tuple[str, ...]:
    first, *others = lines
    return (f"{marker}{first}", *(_in(line, len(marker)) for line in others))


def _list(tag: Tag) -> list[Piece]:
    """The entries of a list; letters and Roman numbers stay as words, as they were seen."""
    kind = _LIST_TYPES.get(tag.style.get("list-style-type", ""), tag.attributes.get("type", "1"))
    number = _whole(tag.attributes.get("start", ""), 1)
    found: list[Piece] = []
    for child in tag.children:
        if isinstance(child, str):
            continue
        if child.name in ("ul", "ol"):
            # As Word for the web and old browsers nest: a list right inside a list.
            inner = tuple(_in(line, 3 if tag.name == "ol" else 2) for line in joined(_list(child)))
            if inner:
                found.append(Piece(inner, "item"))
            continue
        pieces = _inner(child)
        if not pieces:
            continue
        number = _whole(child.attributes.get("value", ""), number)
        label = _label(number, kind)
        number += 1
        lines = _item_lines(pieces)
        if tag.name == "ul":
            found.append(Piece(_marked("- ", lines), "item"))
        elif label:
            found.append(Piece((f"{label} {lines[0]}", *lines[1:])))
        else:
            found.append(Piece(_marked(f"{number - 1}. ", lines), "item"))
    return found


def _item_lines(pieces: Sequence[Piece]) -> tuple[str, ...]:
    """An entry's lines: entries under it follow its words closely."""
    first, *others = pieces
    if others and all(piece.tight for piece in others):
        return (*first.lines, *joined(others))
    return joined(pieces)


def _label(number: int, kind: str) -> str:
    """What a browser draws before an entry, where that is no plain number."""
    if kind in _LETTERS and 1 <= number <= 26:
        return f"{_LETTERS[kind][number - 1]}."
    if kind in ("i", "I") and 1 <= number <= 39:
        letters, left = "", number
        for value, sign in _ROMAN:
            letters += sign * (left // value)
            left %= value
        return f"{letters if kind == 'i' else letters.upper()}."
    return ""


def _whole(text: str, otherwise: int) -> int:
    return int(text) if re.fullmatch(r"\d{1,6}", text) else otherwise


def _code(tag: Tag) -> Piece:
    text = tag.words().strip("\n")
    fence = "`" * max(3, *(len(each) + 1 for each in re.findall("`+", text)), 3)
    return Piece((fence, *text.split("\n"), fence))


def _table(tag: Tag) -> list[Piece]:
    """A table; one that only lays out a page, or holds another, as what it holds."""
    rows = [row for row in tag.find("tr") if _cells(row)]
    if not rows or tag.find("table") or (len(rows) == 1 and len(_cells(rows[0])) == 1):
        return [piece for row in rows for cell in _cells(row) for piece in _inner(cell)]
    grid = []
    for row in rows:
        line: list[str] = []
        for cell in _cells(row):
            line.append(_cell(cell))
            line += [""] * (min(_whole(cell.attributes.get("colspan", ""), 1), 40) - 1)
        grid.append(line)
    width = max(len(line) for line in grid)
    whole = tuple((*line, *[""] * (width - len(line))) for line in grid)
    aligned = tuple(_alignment(rows, column) for column in range(width))
    return [Piece(written(Table(whole, aligned, head=True)))]


def _cells(row: Tag) -> list[Tag]:
    return [c for c in row.children if isinstance(c, Tag) and c.name in ("td", "th")]


def _cell(cell: Tag) -> str:
    parts = [inline(group, cell=True) for group in _cell_parts(cell)]
    return "<br />".join(part for part in parts if part)


def _cell_parts(tag: Tag) -> Iterable[list[Run]]:
    """The paragraphs of a cell, as runs."""
    loose: list[Tag | str] = []
    for child in tag.children:
        if isinstance(child, Tag) and not hidden(child) and _holds_blocks(child):
            yield from _broken(runs_of(loose))
            loose = []
            label = entry_of(child)
            shown = [Run(f"{label.label} ")] if label is not None else []
            for number, part in enumerate(_cell_parts(child)):
                yield part if number else [*shown, *part]
        else:
            loose.append(child)
    yield from _broken(runs_of(loose))


def _broken(runs: Iterable[Run]) -> Iterable[list[Run]]:
    """Runs cut where a line is broken."""
    row: list[Run] = []
    for run in runs:
        if run.text == "\n":
            yield row
            row = []
        else:
            row.append(run)
    yield row


def _alignment(rows: Sequence[Tag], column: int) -> Alignment:
    """How most of a column's cells are aligned."""
    found = []
    for row in rows:
        cells = _cells(row)
        if column < len(cells):
            cell = cells[column]
            inner = next((c for c in cell.children if isinstance(c, Tag)), cell)
            found.append(
                cell.style.get("text-align")
                or inner.style.get("text-align")
                or inner.attributes.get("align", "")
                or cell.attributes.get("align", "")
            )
    said = max(set(found), key=found.count) if found else ""
    return {"center": Alignment.CENTRE, "right": Alignment.RIGHT}.get(said, Alignment.NONE)


def _counted(pieces: Sequence[Piece]) -> list[Piece]:
    """Make paragraphs with typed numbers a list where they count from 1."""
    found: list[Piece] = []
    expected = 1
    for number, piece in enumerate(pieces):
        typed = _TYPED_NUMBER.match(piece.lines[0]) if piece.kind == "text" else None
        if typed is None or not (int(typed[1]) == expected or int(typed[1]) == 1):
            expected = 1
            found.append(piece)
            continue
        after = pieces[number + 1] if number + 1 < len(pieces) else None
        follows = _TYPED_NUMBER.match(after.lines[0]) if after is not None else None
        alone = expected == 1 and not (follows and int(follows[1]) == 2)
        if alone:
            found.append(piece)
            continue
        expected = int(typed[1]) + 1
        marker = f"{typed[1]}. "
        rest = (piece.lines[0][typed.end() :], *piece.lines[1:])
        found.append(Piece(_marked(marker, rest), "item"))
    return found
