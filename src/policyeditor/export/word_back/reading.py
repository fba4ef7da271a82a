"""A Word file read as paragraphs, with who inserted and deleted what (ECMA-376 part 1, 17.13.5)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from xml.etree.ElementTree import Element

from policyeditor.export.word_back.model import Comment, Paragraph, Run, Shape, Trace, WordFile
from policyeditor.export.word_back.package import Package
from policyeditor.messages import Message

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_CORE_BY = "{http://schemas.openxmlformats.org/package/2006/metadata/core-properties}lastModifiedBy"
_CREATOR = "{http://purl.org/dc/elements/1.1/}creator"
_MODIFIED = "{http://purl.org/dc/terms/}modified"
_MARK = "policyeditor-"
_INSERTING = frozenset({f"{_W}ins", f"{_W}moveTo"})
_DELETING = frozenset({f"{_W}del", f"{_W}moveFrom"})
_MOVING = frozenset({f"{_W}moveFrom", f"{_W}moveTo"})
_HEADING = re.compile(r"heading\s*([1-6])", re.IGNORECASE)
_SPACES = {f"{_W}tab": " ", f"{_W}br": " ", f"{_W}cr": " ", f"{_W}noBreakHyphen": "-"}
_RISKY = re.compile(
    r"\b(?:DDE|DDEAUTO|INCLUDE\w*|LINK|IMPORT|MACROBUTTON|AUTOTEXT)\b", re.IGNORECASE
)
# Each formatting change of Word's is one of these.
_FORMATTING = frozenset(
    {f"{_W}{name}" for name in ("rPrChange", "pPrChange", "tblPrChange", "tcPrChange",
                                "trPrChange", "sectPrChange", "numberingChange")}
)  # fmt: skip
_PICTURES = frozenset({f"{_W}drawing", f"{_W}pict"})


def read_word(data: bytes) -> WordFile:
    """A Word file as paragraphs; nothing it names is followed.

    Raises WordFileError for what is none, is damaged, protected or beyond the limits.
    """
    package = Package(data)
    document = package.document
    reading = _Reading(_headings(package), _bullets(package))
    body = document.find(f"{_W}body")
    reading.blocks(() if body is None else tuple(body), ())
    reading.notes_of(package)
    by, modified = _modified(package)
    notes = (*package.left_out(), *reading.notes(document))
    return WordFile(
        tuple(reading.paragraphs), _comments(package), _marks(package), by, modified, notes
    )


@dataclass(frozen=True, slots=True)
class _State:
    """What holds for the runs inside an element."""

    inserted: Trace | None = None
    deleted: Trace | None = None


@dataclass(slots=True)
class _Reading:
    """Walks the document and collects its paragraphs."""

    headings: dict[str, int]
    bullets: dict[str, bool]
    paragraphs: list[Paragraph] = field(default_factory=list)
    open_comments: dict[str, None] = field(default_factory=dict)
    ranged: set[str] = field(default_factory=set)
    found: set[str] = field(default_factory=set)
    row: int = 0
    hidden: int = 0
    twice: int = 0
    in_field: list[bool] = field(default_factory=list)

    def blocks(
        self, elements: Sequence[Element], row: tuple[Trace | None, ...], cell: bool = False
    ) -> None:
        """The paragraphs of some blocks; ``row`` is who inserted or deleted the table's row."""
        for element in elements:
            if element.tag == f"{_W}p":
                self._paragraph(element, row, cell=cell)
            elif element.tag == f"{_W}tbl":
                self._table(element)
            elif element.tag in (f"{_W}commentRangeStart", f"{_W}commentRangeEnd"):
                self._comment(element)
            elif element.tag == f"{_W}altChunk":
                self.found.add("word.chunks")
            elif element.tag == f"{_W}sdt":
                content = element.find(f"{_W}sdtContent")
                self.blocks(() if content is None else tuple(content), row, cell=cell)
            elif element.tag in (f"{_W}customXml", f"{_W}ins", f"{_W}del"):
                self.blocks(tuple(element), row, cell=cell)

    def notes_of(self, package: Package) -> None:
        """The footnotes and endnotes, which stand after the text."""
        for part, name in (("word/footnotes.xml", "footnote"), ("word/endnotes.xml", "endnote")):
            root = package.part(part)
            for note in () if root is None else root.findall(f"{_W}{name}"):
                if note.get(f"{_W}type") is None:
                    self.blocks(tuple(note), ())

    def notes(self, document: Element) -> Iterator[Message]:
        """What of the document was left out."""
        yield from (Message(code) for code in sorted(self.found))
        formatting = sum(element.tag in _FORMATTING for element in document.iter())
        if formatting:
            yield Message("word.formatting", {"count": formatting})
        if self.hidden:
            yield Message("word.hidden", {"count": self.hidden})
        if self.twice:
            yield Message("word.inserted-and-deleted", {"count": self.twice})

    def _table(self, table: Element) -> None:
        for row in table.iter(f"{_W}tr"):
            self.row += 1
            properties = row.find(f"{_W}trPr")
            traces: tuple[Trace | None, ...] = (None, None)
            if properties is not None:
                traces = (_trace(properties.find(f"{_W}ins")), _trace(properties.find(f"{_W}del")))
            for cell in row.findall(f"{_W}tc"):
                self.blocks([each for each in cell if each.tag != f"{_W}tbl"], traces, cell=True)

    def _paragraph(self, element: Element, row: tuple[Trace | None, ...], *, cell: bool) -> None:
        shape, level = self._shape(element)
        if cell:
            shape, level = Shape.CELL, 0
        mark = element.find(f"{_W}pPr/{_W}rPr")
        inserted, deleted = _marked(mark, _INSERTING), _marked(mark, _DELETING)
        if row:
            inserted, deleted = inserted or row[0], deleted or row[1]
        runs: list[Run] = []
        self._inline(element, _State(), runs)
        if inserted and deleted:
            inserted = deleted = None  # inserted and taken out again: nothing is proposed
            if not any(run.text.strip() for run in runs):
                return
        joined = tuple(_joined(runs))
        if cell or joined or inserted or deleted:
            self.paragraphs.append(
                Paragraph(joined, shape, level, self.row if cell else 0, inserted, deleted)
            )

    def _shape(self, element: Element) -> tuple[Shape, int]:
        properties = element.find(f"{_W}pPr")
        if properties is None:
            return Shape.PLAIN, 0
        style = properties.find(f"{_W}pStyle")
        name = "" if style is None else style.get(f"{_W}val", "")
        if name in self.headings:
            return Shape.HEADING, self.headings[name]
        number = properties.find(f"{_W}numPr/{_W}numId")
        if number is None or number.get(f"{_W}val", "0") == "0":
            return Shape.PLAIN, 0
        place = properties.find(f"{_W}numPr/{_W}ilvl")
        level = _whole("0" if place is None else place.get(f"{_W}val", "0"))
        bullet = self.bullets.get(f"{number.get(f'{_W}val')}/{level}", False)
        return (Shape.BULLET if bullet else Shape.NUMBERED), level

    def _inline(self, element: Element, state: _State, runs: list[Run]) -> None:
        for child in element:
            tag = child.tag
            if tag == f"{_W}r":
                self._run(child, state, runs)
            elif tag in _INSERTING:
                self._inline(child, replace(state, inserted=_trace(child)), runs)
            elif tag in _DELETING:
                self._inline(child, replace(state, deleted=_trace(child)), runs)
            elif tag in (f"{_W}commentRangeStart", f"{_W}commentRangeEnd"):
                self._comment(child)
            elif tag == f"{_W}sdt":
                content = child.find(f"{_W}sdtContent")
                if content is not None:
                    self._inline(content, state, runs)
            elif tag in (f"{_W}hyperlink", f"{_W}smartTag", f"{_W}customXml", f"{_W}fldSimple"):
                self._field(child.get(f"{_W}instr", ""))
                self._inline(child, state, runs)
            elif tag == "{http://schemas.openxmlformats.org/officeDocument/2006/math}oMath":
                self.found.add("word.formula")

    def _run(self, run: Element, state: _State, runs: list[Run]) -> None:
        hidden = run.find(f"{_W}rPr/{_W}vanish") is not None
        text: list[str] = []
        for part in run:
            if part.tag == f"{_W}fldChar":
                self._field_mark(part.get(f"{_W}fldCharType", ""))
            elif part.tag in (f"{_W}instrText", f"{_W}delInstrText"):
                self._field(part.text or "")
            elif any(self.in_field):
                continue  # between a field's start and its shown words
            elif part.tag in (f"{_W}t", f"{_W}delText"):
                text.append(part.text or "")
            elif part.tag in _SPACES:
                text.append(_SPACES[part.tag])
            else:
                self._other(part, runs)
        written = "".join(text)
        if not written:
            return
        if hidden:
            self.hidden += 1
        elif state.inserted and state.deleted:
            self.twice += 1
        else:
            runs.append(Run(written, state.inserted, state.deleted, tuple(self.open_comments)))

    def _other(self, part: Element, runs: list[Run]) -> None:
        """What of a run is no text."""
        if part.tag == f"{_W}commentReference":
            self._pinned(part.get(f"{_W}id", ""), runs)
        elif part.tag in _PICTURES:
            self.found.add("word.pictures")
        elif part.tag == f"{_W}object":
            self.found.add("word.objects")

    def _field_mark(self, kind: str) -> None:
        if kind == "begin":
            self.in_field.append(True)
        elif kind == "separate" and self.in_field:
            self.in_field[-1] = False
        elif kind == "end" and self.in_field:
            self.in_field.pop()

    def _field(self, instruction: str) -> None:
        if _RISKY.search(instruction):
            self.found.add("word.fields")

    def _pinned(self, identity: str, runs: list[Run]) -> None:
        """A comment on no words belongs to those before it."""
        if identity not in self.ranged and runs:
            runs[-1] = replace(runs[-1], comments=(*runs[-1].comments, identity))
        self.ranged.add(identity)

    def _comment(self, element: Element) -> None:
        identity = element.get(f"{_W}id", "")
        self.ranged.add(identity)
        if element.tag == f"{_W}commentRangeStart":
            self.open_comments[identity] = None
        else:
            self.open_comments.pop(identity, None)


def _joined(runs: Sequence[Run]) -> Iterator[Run]:
    """Runs that differ in nothing but their looks, as one."""
    before: Run | None = None
    for run in runs:
        if before is not None and replace(before, text="") == replace(run, text=""):
            before = replace(before, text=before.text + run.text)
            continue
        if before is not None:
            yield before
        before = run
    if before is not None:
        yield before


def _marked(mark: Element | None, tags: frozenset[str]) -> Trace | None:
    for child in () if mark is None else mark:
        if child.tag in tags:
            return _trace(child)
    return None


def _trace(element: Element | None) -> Trace | None:
    if element is None:
        return None
    author = " ".join(element.get(f"{_W}author", "").split())[:200]
    return Trace(author, _date(element.get(f"{_W}date", "")), element.tag in _MOVING)


def _date(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None


def _whole(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 4 else 0


def _headings(package: Package) -> dict[str, int]:
    """The ids of styles that are headings, and their levels."""
    root = package.part("word/styles.xml")
    found: dict[str, int] = {f"Heading{level}": level for level in range(1, 7)}
    for style in () if root is None else root.findall(f"{_W}style"):
        name = style.find(f"{_W}name")
        heading = _HEADING.fullmatch("" if name is None else name.get(f"{_W}val", ""))
        if heading:
            found[style.get(f"{_W}styleId", "")] = int(heading[1])
    return found


def _bullets(package: Package) -> dict[str, bool]:
    """Which levels of which lists have bullets, by "list/level"."""
    root = package.part("word/numbering.xml")
    if root is None:
        return {}
    levels: dict[str, dict[str, bool]] = {}
    for abstract in root.findall(f"{_W}abstractNum"):
        row = levels.setdefault(abstract.get(f"{_W}abstractNumId", ""), {})
        for level in abstract.findall(f"{_W}lvl"):
            form = level.find(f"{_W}numFmt")
            bullet = form is not None and form.get(f"{_W}val") == "bullet"
            row[level.get(f"{_W}ilvl", "0")] = bullet
    found: dict[str, bool] = {}
    for number in root.findall(f"{_W}num"):
        abstract_id = number.find(f"{_W}abstractNumId")
        row = levels.get("" if abstract_id is None else abstract_id.get(f"{_W}val", ""), {})
        for name, bullet in row.items():
            found[f"{number.get(f'{_W}numId')}/{name}"] = bullet
    return found


def _comments(package: Package) -> dict[str, Comment]:
    root = package.part("word/comments.xml")
    found: dict[str, Comment] = {}
    for comment in () if root is None else root.findall(f"{_W}comment"):
        lines = (
            "".join(part.text or "" for part in paragraph.iter(f"{_W}t"))
            for paragraph in comment.iter(f"{_W}p")
        )
        trace = _trace(comment) or Trace("")
        text = "\n".join(line for line in lines if line.strip())
        found[comment.get(f"{_W}id", "")] = Comment(trace.author, trace.date, text)
    return found


def _marks(package: Package) -> dict[str, str]:
    """The hidden marks that an export left (see ``document.publishing.marks_of``)."""
    root = package.part("docProps/custom.xml")
    return {
        each.get("name", ""): "".join(each.itertext()).strip()
        for each in (() if root is None else root)
        if each.get("name", "").startswith(_MARK)
    }


def _modified(package: Package) -> tuple[str, datetime | None]:
    root = package.part("docProps/core.xml")
    if root is None:
        return "", None
    names = (root.findtext(tag, "") for tag in (_CORE_BY, _CREATOR))
    name = next((" ".join(name.split())[:200] for name in names if name.strip()), "")
    return name, _date(root.findtext(_MODIFIED, "").strip())
