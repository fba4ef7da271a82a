"""Numbers typed before list items against those that the page will show.

Kramdown numbers a list from one, whatever is typed; a text that refers to "section 9" then points
at another section than its reader sees.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from policyeditor.checks.facts import FolderFacts
from policyeditor.messages import Message
from policyeditor.policy.blocks import Block, Kind
from policyeditor.policy.edits import Edit
from policyeditor.policy.policy import Policy
from policyeditor.policy.problems import Fix, Problem, Severity

_TYPED = re.compile(r"(\d{1,9})[.)]?\Z")


def list_numbers(policy: Policy, _facts: FolderFacts) -> Iterator[Problem]:
    """Lists whose typed numbers are not those published; one problem a list.

    A list with the same number before every item leaves the counting to the page on purpose.
    """
    lines = policy.view.split("\n")
    for block in _every_list(policy.scan.blocks):
        typed = [_typed(item) for item in block.children]
        if None in typed or len(set(typed)) == 1 < len(typed):
            continue
        wrong = [place for place, number in enumerate(typed, 1) if number != place]
        if wrong:
            yield _problem(block, wrong, lines, continued=typed[0] != 1)


def _every_list(blocks: Sequence[Block]) -> Iterator[Block]:
    for block in blocks:
        if block.kind is Kind.NUMBERED and block.children:
            yield block
        yield from _every_list(block.children)


def _typed(item: Block) -> int | None:
    found = _TYPED.match(item.marker)
    return int(found[1]) if found else None


def _problem(
    block: Block, wrong: Sequence[int], lines: Sequence[str], *, continued: bool
) -> Problem:
    edits = []
    for place in wrong:
        item = block.children[place - 1]
        column = lines[item.line - 1].find(item.marker)
        if column < 0:
            continue
        digits = item.marker.rstrip(".)")
        edits.append(Edit(item.line, column + 1, item.line, column + 1 + len(digits), str(place)))
    item = block.children[wrong[0] - 1]
    params = {"typed": item.marker.rstrip(".)"), "published": wrong[0]}
    code = "checks.list-starts-anew" if continued else "checks.list-number"
    fix = None
    if edits and not continued:
        fix = Fix(Message("checks.fix-list-numbers"), tuple(edits))
    column = max(lines[item.line - 1].find(item.marker), 0) + 1
    end = column + len(item.marker)
    message = Message(code, params)
    return Problem(message, Severity.WARNING, item.line, column, item.line, end, fix)
