"""A document as pandoc's own tree, from which it writes files.

Only what the model holds gets in: no raw markup but the program's own marks of tracked changes.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC
from itertools import groupby
from xml.sax.saxutils import quoteattr

from policyeditor.export.document.model import (
    Block,
    Change,
    Format,
    Group,
    Leaf,
    Run,
    fact,
)
from policyeditor.export.pandoc import API_VERSION, JsonObject

#: The name and the namespace of our marks, which are gone from the finished file.
MARKS = "urn:policyeditor:marks"
MARK = "pe:mark"

_NOTHING: Sequence[object] = ("", (), ())
# Control characters, and those that set off the number of a move.
_PRIVATE = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff\ue000-\uf8ff\ufffe\uffff]")
# The order in which formats enclose one another; those not named come between, as they came.
_OUTER = ("anchor", "link", "change")
_INLINES = {
    "strong": "Strong", "emph": "Emph", "strike": "Strikeout", "underline": "Underline",
    "sup": "Superscript", "sub": "Subscript",
}  # fmt: skip
_STYLES = {
    "decimal": "Decimal", "lower-alpha": "LowerAlpha", "upper-alpha": "UpperAlpha",
    "lower-roman": "LowerRoman", "upper-roman": "UpperRoman",
}  # fmt: skip
_ENDS = {"period": "Period", "paren": "OneParen", "parens": "TwoParens"}
_ALIGNMENTS = {"left": "AlignLeft", "right": "AlignRight", "center": "AlignCenter"}
_DEEPEST = 6
_LONGEST_LEAD = 120  # letters: what is longer is a clause of its own
_LEAF_STYLES = {"code": "Source Code", "caption": "Table Caption", "term": "Definition Term"}
_Write = Callable[[str], list[JsonObject]]


@dataclass(frozen=True, slots=True)
class Target:
    """What the file's format takes: ``styles`` of our own for paragraphs, marks of changes."""

    styles: bool = False
    changes: bool = False


def pandoc_document(
    blocks: Sequence[Block], details: Mapping[str, str], target: Target
) -> JsonObject:
    """The whole document; ``details`` are facts about it, such as its title."""
    writer = _Writer(target, frozenset(_targets(blocks)) & frozenset(_names(blocks)))
    return {
        "pandoc-api-version": API_VERSION,
        "meta": {
            name: {"t": "MetaInlines", "c": _in_words(value)} for name, value in details.items()
        },
        "blocks": writer.blocks(blocks, 0),
    }


def _targets(blocks: Iterable[Block]) -> Iterator[str]:
    """The places within the document that its links lead to."""
    for block in blocks:
        if isinstance(block, Group):
            yield from _targets(block.blocks)
            continue
        for run in block.runs:
            yield from (
                value[1:] for name, value in run.formats if name == "link" and value[:1] == "#"
            )
            yield from _targets(run.note)


def _names(blocks: Iterable[Block]) -> Iterator[str]:
    """The places within the document that there are."""
    for block in blocks:
        yield fact(block, "id")
        if isinstance(block, Group):
            yield from _names(block.blocks)
        else:
            for run in block.runs:
                yield from _names(run.note)


@dataclass(slots=True)
class _Writer:
    target: Target
    wanted: frozenset[str]
    used: set[str] = field(default_factory=set)
    row: Change | None = None

    def blocks(self, blocks: Iterable[Block], depth: int) -> list[JsonObject]:
        """Blocks at a depth of lists."""
        return [made for block in blocks for made in self._block(block, depth)]

    def _block(self, block: Block, depth: int) -> Iterator[JsonObject]:
        if isinstance(block, Leaf):
            yield self._leaf(block, depth)
        elif block.kind in ("ordered", "bullets"):
            yield self._list(block, depth)
        elif block.kind == "quote":
            yield _node("BlockQuote", self.blocks(block.blocks, depth))
        elif block.kind == "definitions":
            yield from self._definitions(block, depth)
        elif block.kind == "table":
            yield self._table(block)
        else:
            yield from self.blocks(block.blocks, depth)

    def _leaf(self, leaf: Leaf, depth: int) -> JsonObject:
        if leaf.kind == "rule":
            return {"t": "HorizontalRule"}
        if leaf.kind == "code" and not self.target.styles:
            return _node("CodeBlock", [_NOTHING, leaf.text])
        inlines = self._inlines(leaf.runs, _as_written if leaf.kind == "code" else _in_words)
        if self.target.changes and leaf.mark is not None:
            inlines.append(_mark("paragraph", leaf.mark))
        if self.row is not None:
            inlines.append(_mark("row", self.row))
            self.row = None
        name = fact(leaf, "id")
        if leaf.kind == "heading":
            # Without a name pandoc gives one by the words, which another heading may have.
            name = self._fresh(name) or self._fresh(f"heading-{len(self.used)}")
            level = int(fact(leaf, "level") or "1")
            return self._set(leaf, "", _node("Header", [level, [name, [], []], inlines]))
        if name in self.wanted and (fresh := self._fresh(name)):
            inlines = [_span([fresh, [], []], inlines)]
        style = self._style(leaf, depth)
        tight = leaf.kind == "plain" and not style
        return self._set(leaf, style, _node("Plain" if tight else "Para", inlines))

    def _style(self, leaf: Leaf, depth: int) -> str:
        if not self.target.styles:
            return ""
        name = "Clause Lead" if fact(leaf, "leads") else "Clause"
        by_depth = f"{name} {min(depth, _DEEPEST)}" if depth else ""
        return _LEAF_STYLES.get(leaf.kind, by_depth)

    def _set(self, leaf: Leaf, style: str, made: JsonObject) -> JsonObject:
        """A block with what is said of it as a whole around it."""
        known = {
            "custom-style": style,
            **{name: fact(leaf, name) for name in ("lang", "dir")},
        }
        kept = [[name, value] for name, value in known.items() if value]
        return _node("Div", [["", [], kept], [made]]) if kept else made

    def _list(self, block: Group, depth: int) -> JsonObject:
        items = [self.blocks(_led(_held(item)), depth + 1) for item in block.blocks]
        if block.kind == "bullets":
            return _node("BulletList", items)
        start = max(int(fact(block, "start") or "1"), 0)
        style = {"t": _STYLES.get(fact(block, "style"), "Decimal")}
        return _node(
            "OrderedList", [[start, style, {"t": _ENDS[fact(block, "end") or "period"]}], items]
        )

    def _definitions(self, block: Group, depth: int) -> Iterator[JsonObject]:
        # As paragraphs of their own where changes are marked: pandoc keeps no mark in a term.
        if self.target.styles:
            for part in block.blocks:
                if isinstance(part, Leaf):
                    yield from self._block(part, 0)
                else:
                    yield _styled("Definition", self.blocks(part.blocks, depth))
            return
        pairs: list[tuple[list[JsonObject], list[list[JsonObject]]]] = []
        for part in block.blocks:
            if isinstance(part, Leaf):
                pairs.append((self._inlines(part.runs, _in_words), []))
            elif pairs:
                pairs[-1][1].append(self.blocks(part.blocks, depth))
            else:
                pairs.append(([], [self.blocks(part.blocks, depth)]))
        yield _node("DefinitionList", [[term, meanings] for term, meanings in pairs])

    def _table(self, table: Group) -> JsonObject:
        rows = [row for row in table.blocks if isinstance(row, Group)]
        heads = [row for row in rows if fact(row, "role") == "head"]
        feet = [row for row in rows if fact(row, "role") == "foot"]
        bodies = [row for row in rows if not fact(row, "role")]
        columns = _columns(rows)
        width = {"t": "ColWidth", "c": round(1 / max(columns, 1), 4)}
        return _node("Table", [
            _NOTHING,
            [None, []],
            [[{"t": "AlignDefault"}, width] for _ in range(columns)],
            [_NOTHING, [self._row(row) for row in heads]],
            [[_NOTHING, 0, [], [self._row(row) for row in bodies]]],
            [_NOTHING, [self._row(row) for row in feet]],
        ])  # fmt: skip

    def _row(self, row: Group) -> list[object]:
        cells = []
        for at, cell in enumerate(row.blocks):
            if at == 0 and self.target.changes:
                self.row = row.change
            content = self.blocks(_held(cell), 0)
            align = _ALIGNMENTS.get(fact(cell, "align"), "AlignDefault")
            cells.append([
                _NOTHING, {"t": align}, int(fact(cell, "rows") or "1"),
                int(fact(cell, "columns") or "1"), content,
            ])  # fmt: skip
        return [_NOTHING, cells]

    def _inlines(self, runs: Sequence[Run], write: _Write) -> list[JsonObject]:
        laid = [(_stack(run, self.target), run) for run in runs]
        return self._nested(laid, 0, write)

    def _nested(
        self, laid: Sequence[tuple[tuple[object, ...], Run]], depth: int, write: _Write
    ) -> list[JsonObject]:
        """Runs set alike within one element each, from the outermost format inwards."""
        made: list[JsonObject] = []
        for outer, held in groupby(laid, key=lambda each: each[0][depth : depth + 1]):
            inside = list(held)
            if outer:
                made += self._within(outer[0], self._nested(inside, depth + 1, write))
            else:
                for _, run in inside:
                    made += self._run(run, write)
        return made

    def _within(self, outer: object, inlines: list[JsonObject]) -> list[JsonObject]:
        if isinstance(outer, Change):
            return [_span(_change_facts(outer), inlines)]
        assert isinstance(outer, tuple)
        name, value = outer
        if name in _INLINES:
            return [_node(_INLINES[name], inlines)]
        if name == "link" and value[:1] == "#" and value[1:] not in self.wanted:
            return inlines
        if name == "link":
            return [_node("Link", [_NOTHING, inlines, [value, ""]])]
        if name == "anchor":
            fresh = self._fresh(value)
            return [_span([fresh, [], []], inlines)] if fresh else inlines
        if name in ("lang", "dir"):
            return [_span(["", [], [[name, value]]], inlines)]
        return inlines

    def _run(self, run: Run, write: _Write) -> Iterator[JsonObject]:
        if run.image is not None:
            image = run.image
            sizes = [
                [n, v]
                for n, v in (("width", image.width), ("height", image.height))
                if v.isdecimal()
            ]
            yield _node(
                "Image", [["", [], sizes], _in_words(image.description), [image.source, ""]]
            )
        elif run.note:
            yield _node("Note", self.blocks(run.note, 0))
        elif ("code", "") in run.formats:
            yield from _as_written(run.text)
        else:
            yield from write(run.text)

    def _fresh(self, name: str) -> str:
        """A place's name, once."""
        if not name or name in self.used:
            return ""
        self.used.add(name)
        return name


def _stack(run: Run, target: Target) -> tuple[object, ...]:
    """The formats of a run from the outermost to the innermost."""
    formats: list[Format | Change] = list(run.formats)
    if target.changes and run.change is not None:
        formats.append(run.change)
    return tuple(sorted((each for each in formats if each != ("code", "")), key=_nesting))


def _nesting(each: Format | Change) -> int:
    name = "change" if isinstance(each, Change) else each[0]
    return _OUTER.index(name) if name in _OUTER else len(_OUTER)


def _in_words(text: str) -> list[JsonObject]:
    made: list[JsonObject] = []
    for at, line in enumerate(text.split("\n")):
        if at:
            made.append({"t": "LineBreak"})
        for number, word in enumerate(line.split(" ")):
            if number:
                made.append({"t": "Space"})
            if word:
                made.append(_str(word))
    return made


def _as_written(text: str) -> list[JsonObject]:
    made: list[JsonObject] = []
    for at, line in enumerate(text.split("\n")):
        if at:
            made.append({"t": "LineBreak"})
        if line:
            made.append(_node("Code", [_NOTHING, line]))
    return made


def _str(text: str) -> JsonObject:
    return {"t": "Str", "c": text}


def _node(kind: str, content: object) -> JsonObject:
    return {"t": kind, "c": content}


def _span(attributes: object, inlines: list[JsonObject]) -> JsonObject:
    return _node("Span", [attributes, inlines])


def _styled(style: str, blocks: list[JsonObject]) -> JsonObject:
    return _node("Div", [["", [], [["custom-style", style]]], blocks])


def _change_facts(change: Change) -> list[object]:
    """The attributes by which pandoc knows a tracked change."""
    return ["", [change.sign.value], [["author", signed(change)], ["date", moment(change)]]]


def _mark(kind: str, change: Change) -> JsonObject:
    """The place of a change that pandoc has no words for; ``word_marks`` makes it one of Word's."""
    facts = {
        "kind": kind,
        "sign": change.sign.value,
        "author": signed(change),
        "date": moment(change),
    }
    told = "".join(f" {name}={quoteattr(value)}" for name, value in facts.items())
    return _node("RawInline", ["openxml", f'<{MARK} xmlns:pe="{MARKS}"{told}/>'])


def signed(change: Change) -> str:
    """A change's author, behind the number of the move where it is one end of one."""
    author = _PRIVATE.sub("", change.author)
    return f"\ue000{change.move}\ue001{author}" if change.move else author


def moment(change: Change) -> str:
    """A change's time as Word writes it; empty where none is known."""
    if change.time is None:
        return ""
    return change.time.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _led(held: tuple[Block, ...]) -> tuple[Block, ...]:
    """What an item holds; words that only lead what follows are not left alone on a page."""
    first, *others = held
    if others and isinstance(first, Leaf) and len(first.text) <= _LONGEST_LEAD:
        return (replace(first, facts=(*first.facts, ("leads", "yes"))), *others)
    return held


def _held(group: Block) -> tuple[Block, ...]:
    return group.blocks if isinstance(group, Group) else (group,)


def _columns(rows: Sequence[Group]) -> int:
    """How many columns a table has, cells that reach into later rows counted in each."""
    most = 0
    reaching: list[tuple[int, int]] = []
    for row in rows:
        spans = [
            (int(fact(cell, "columns") or "1"), int(fact(cell, "rows") or "1"))
            for cell in row.blocks
        ]
        most = max(most, sum(wide for wide, _ in (*spans, *reaching)))
        reaching = [(wide, left - 1) for wide, left in (*reaching, *spans) if left > 1]
    return most
