"""Lettered clauses that readers see on the same line as what stands above them.

Below ``1. Scope`` a line ``(A) Names.`` belongs to the same paragraph, so that the page shows
"Scope (A) Names."; only an empty line makes it a paragraph of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from policyeditor.checks.facts import FolderFacts
from policyeditor.messages import Message
from policyeditor.policy.blocks import Block, Kind
from policyeditor.policy.comments import uncommented
from policyeditor.policy.edits import Edit
from policyeditor.policy.labels import Label, read_label
from policyeditor.policy.policy import Policy
from policyeditor.policy.problems import Fix, Problem, Severity

_SCHEMES = ("paren", "half", "number_paren", "han_paren")
# Behind the end of a sentence or of an item in a series; a break typed there is one already.
_ENDED = re.compile(r"[.;:,。；：，]\Z|[.;:,]\s(?:and|or|und|oder|et|ou|y|o)\Z")
_BREAK = re.compile(r"(?: {2,}|\\|<br\s*/?>\s*)\Z")
_SHORT = 80  # characters of a section's title, at most


def run_in(policy: Policy, _facts: FolderFacts) -> Iterator[Problem]:
    """Lettered lines inside a paragraph: below its title, or below another that has ended.

    One hint a paragraph, at the first of them; its fix sets them all apart.
    """
    lines: list[str] = []
    for block, is_title in _paragraphs(policy.scan.blocks, within_item=False):
        if "\n" in block.text:
            lines = lines or policy.view.split("\n")
            found = list(_in_paragraph(block, is_title))
            if found:
                yield _problem(found, lines)


def _paragraphs(blocks: Sequence[Block], *, within_item: bool) -> Iterator[tuple[Block, bool]]:
    """Every paragraph, and whether it is what an item begins with."""
    for place, block in enumerate(blocks):
        if block.kind is Kind.PARAGRAPH:
            yield block, within_item and place == 0
        elif block.children and block.kind is not Kind.TABLE:
            yield from _paragraphs(block.children, within_item=block.kind is Kind.ITEM)


def _in_paragraph(block: Block, is_title: bool) -> Iterator[tuple[int, Label, str]]:
    """The lines that run into the one above: number, label, and the words above."""
    above, *others = uncommented(block.text).split("\n")
    first: Label | None = _label(above)
    for offset, text in enumerate(others, 1):
        label = _label(text.strip())
        if label is not None and not _BREAK.search(above):
            below_title = offset == 1 and is_title and label.value == 1 and _is_title(above)
            goes_on = first is not None and label.scheme == first.scheme
            if below_title or (goes_on and _ENDED.search(above.rstrip())):
                yield block.line + offset, label, above.strip()
            if below_title or goes_on:
                first = label
        above = text


def _label(text: str) -> Label | None:
    label = read_label(text.lstrip())
    return label if label is not None and label.scheme.startswith(_SCHEMES) else None


def _is_title(text: str) -> bool:
    words = text.strip()
    return 0 < len(words) <= _SHORT and words[-1] not in ",;"


def _problem(found: Sequence[tuple[int, Label, str]], lines: Sequence[str]) -> Problem:
    line, label, above = found[0]
    column = max(lines[line - 1].find(label.shown), 0) + 1
    message = Message("checks.clause-runs-in", {"label": label.shown, "above": _cut(above)})
    edits = tuple([Edit(number, 1, number, 1, "\n") for number, _, _ in found])
    fix = Fix(Message("checks.fix-run-in"), edits)
    end = column + len(label.shown)
    return Problem(message, Severity.HINT, line, column, line, end, fix)


def _cut(words: str) -> str:
    return words if len(words) <= _SHORT else words[: _SHORT - 1].rstrip() + "…"
