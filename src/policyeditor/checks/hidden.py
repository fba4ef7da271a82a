"""Where in a policy anything may stand: code and comments."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from policyeditor.drafting.comments import comments_in
from policyeditor.policy.blocks import Block, Kind
from policyeditor.policy.problems import Problem

_CODE_SPAN = re.compile(r"(`+)(?!`).+?(?<!`)\1(?!`)")


def hidden_lines(blocks: Sequence[Block]) -> set[int]:
    """The lines of code and comments."""
    hidden: set[int] = set()
    for block in blocks:
        if block.kind in (Kind.CODE, Kind.COMMENT):
            hidden.update(range(block.line, block.end_line + 1))
        hidden |= hidden_lines(block.children)
    return hidden


def in_code(line: str, column: int) -> bool:
    """Whether a column of a line (from 1) stands in a code span."""
    return "`" in line and any(
        span.start() < column <= span.end() for span in _CODE_SPAN.finditer(line)
    )


def outside_comments(problems: Iterable[Problem], view: str) -> list[Problem]:
    """Problems but for those within comments of colleagues, who may write there as they like."""
    spans = [
        ((each.line, each.column), (each.end_line, each.end_column)) for each in comments_in(view)
    ]
    return [
        problem
        for problem in problems
        if not any(start <= (problem.line, problem.column) < end for start, end in spans)
    ]
