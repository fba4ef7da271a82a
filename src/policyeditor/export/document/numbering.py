"""Numbers typed before paragraphs, such as ``(A)``, turned into numbers that are counted.

A writer in Word or LibreOffice expects them to go on by themselves.  Only labels that look the
same when counted are taken; all others stay words.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from policyeditor.export.document.model import Block, Facts, Group, Leaf, Run, facts
from policyeditor.policy.labels import Label, read_label

_ENDS = {"paren": "parens", "number_paren": "parens", "half": "paren", "dot": "period"}
_ROMAN_ONES = ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")
_ROMAN_TENS = ("", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc")
_LETTERS = 26


@dataclass(frozen=True, slots=True)
class _Numbered:
    """A paragraph that begins with a number: the number, how it is set, what it is without."""

    label: Label
    style: str
    end: str
    leaf: Leaf

    def follows(self, before: _Numbered) -> bool:
        """Whether it stands next in one list with the paragraph before it."""
        alike = (self.style, self.end) == (before.style, before.end)
        return alike and self.label.value == before.label.value + 1


def count_labels(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks with typed numbers counted, at every depth."""
    return tuple(_gathered([_inside(block) for block in blocks]))


def _inside(block: Block) -> Block:
    if isinstance(block, Leaf):
        return block
    # What begins an item stands behind the item's own number.
    kept = 1 if block.kind == "item" else 0
    return replace(
        block, blocks=(*map(_inside, block.blocks[:kept]), *count_labels(block.blocks[kept:]))
    )


def _gathered(blocks: Sequence[Block]) -> Iterator[Block]:
    row: list[_Numbered] = []
    latest: dict[str, int] = {}
    for block in blocks:
        found = _numbered(block, latest)
        if row and (found is None or not found.follows(row[-1])):
            yield _list(row)
            row = []
        if found is None:
            yield block
        else:
            row.append(found)
            latest[found.label.scheme] = found.label.value
    if row:
        yield _list(row)


def _list(row: Sequence[_Numbered]) -> Group:
    items = tuple(Group("item", (each.leaf,)) for each in row)
    first = row[0]
    known: Facts = facts(start=str(first.label.value), style=first.style, end=first.end)
    return Group("ordered", items, known)


def _numbered(block: Block, latest: dict[str, int]) -> _Numbered | None:
    if not isinstance(block, Leaf) or block.kind not in ("para", "plain"):
        return None
    if not block.text or any(run.text == "\n" for run in block.runs[:2]):
        return None
    label = read_label(block.text, latest)
    if label is None or label.end >= len(block.text):
        return None
    kind = label.scheme.split(" ")[0]
    end = _ENDS.get(kind)
    style = _style(label)
    if (
        end is None
        or not style
        or _shown(label.value, style, end) != block.text[: label.end].rstrip()
    ):
        return None
    return _Numbered(label, style, end, replace(block, runs=_without(block.runs, label.end)))


def _style(label: Label) -> str:
    kind, *more = label.scheme.split(" ")
    if kind == "number_paren":
        return "decimal"
    case, *how = more or [""]
    if how == ["double"] or not case:
        return ""
    return f"{case}-roman" if how else f"{case}-alpha"


def _shown(value: int, style: str, end: str) -> str:
    """A number as word processors count it; empty beyond what needs no second letter."""
    if style == "decimal":
        text = str(value)
    elif style.endswith("alpha"):
        text = chr(96 + value) if 0 < value <= _LETTERS else ""
    else:
        text = _ROMAN_TENS[value // 10] + _ROMAN_ONES[value % 10] if 0 < value < 100 else ""
    if style.startswith("upper"):
        text = text.upper()
    return {"parens": f"({text})", "paren": f"{text})", "period": f"{text}."}[end]


def _without(runs: Sequence[Run], length: int) -> tuple[Run, ...]:
    """Runs without their first characters."""
    kept: list[Run] = []
    for run in runs:
        cut = min(length, len(run.text))
        length -= cut
        rest = run.text[cut:]
        if rest or run.image or run.note:
            kept.append(replace(run, text=rest))
    return tuple(kept)
