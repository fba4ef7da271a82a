"""The list styles of an OpenDocument text.

pandoc gives one style to a list and all lists in it, so that of two lists in one item the second
goes on counting where the first ended.  Here each list gets a style of its own, which says how it
counts at its depth (OpenDocument 1.3 part 3, section 16.30).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from policyeditor.errors import ExportError
from policyeditor.export.document.model import Block, Group, Leaf, fact

_STYLES = re.compile(r"\s*<text:list-style .*?</text:list-style>", re.DOTALL)
_END_OF_STYLES = "</office:automatic-styles>"
_LIST = re.compile(r"<text:list(?: [^>]*)?>")
_OF_PARAGRAPH = re.compile(r' style:list-style-name="L[0-9]+"')
_FORMS = {
    "decimal": "1", "lower-alpha": "a", "upper-alpha": "A", "lower-roman": "i",
    "upper-roman": "I",
}  # fmt: skip
_ENDS = {"period": ("", "."), "paren": ("", ")"), "parens": ("(", ")")}
_BULLETS = "•◦▪"
_STEP = 0.7  # centimetres that each depth is set in
_DEEPEST = 10  # levels that a list style may have


def with_list_styles(content: str, blocks: Iterable[Block]) -> str:
    """The content of a text that was written from blocks, each list in a style of its own.

    Raises ExportError where the lists are not those of the blocks.
    """
    styles = [_style(f"List{n}", group, depth) for n, (group, depth) in enumerate(_lists(blocks))]
    if len(_LIST.findall(content)) != len(styles):
        raise ExportError("export.pandoc-failed")
    numbers = iter(range(len(styles)))
    content = _OF_PARAGRAPH.sub("", _STYLES.sub("", content))
    content = _LIST.sub(lambda _: f'<text:list text:style-name="List{next(numbers)}">', content)
    return content.replace(_END_OF_STYLES, "".join(styles) + _END_OF_STYLES, 1)


def _lists(blocks: Iterable[Block], depth: int = 1) -> Iterator[tuple[Group, int]]:
    """All lists in reading order, each with its depth; those of footnotes begin anew."""
    for block in blocks:
        if isinstance(block, Leaf):
            for run in block.runs:
                yield from _lists(run.note)
        elif block.kind in ("ordered", "bullets"):
            yield block, depth
            yield from _lists(block.blocks, depth + 1)
        else:
            yield from _lists(block.blocks, 1 if block.kind == "cell" else depth)


def _style(name: str, group: Group, depth: int) -> str:
    level = min(depth, _DEEPEST)
    left = f"{_STEP * (level + 0.3):.2f}cm"
    place = (
        '<style:list-level-properties text:list-level-position-and-space-mode="label-alignment">'
        '<style:list-level-label-alignment text:label-followed-by="listtab" '
        f'text:list-tab-stop-position="{left}" fo:text-indent="-{_STEP}cm" '
        f'fo:margin-left="{left}"/>'
        "</style:list-level-properties>"
    )
    if group.kind == "bullets":
        sign = _BULLETS[(level - 1) % len(_BULLETS)]
        kind, known = "bullet", f'text:bullet-char="{sign}"'
    else:
        before, after = _ENDS[fact(group, "end") or "period"]
        form = _FORMS.get(fact(group, "style"), "1")
        known = (
            f'style:num-format="{form}" style:num-prefix="{before}" style:num-suffix="{after}" '
            f'text:start-value="{fact(group, "start") or "1"}"'
        )
        kind = "number"
    return (
        f'<text:list-style style:name="{name}"><text:list-level-style-{kind} '
        f'text:level="{level}" {known}>{place}</text:list-level-style-{kind}></text:list-style>'
    )
