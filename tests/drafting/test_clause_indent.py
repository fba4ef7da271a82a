"""What is put between two clauses stays in the one above, so that the numbers go on."""

from __future__ import annotations

import pytest

from policyeditor.drafting.pasted_blocks import Piece
from policyeditor.drafting.pasting import Pasted, paste_edit
from policyeditor.policy.clauses import every_clause
from policyeditor.policy.edits import apply_edits
from policyeditor.policy.policy import read_policy

POLICY = """\
1. Members

   (A) Members are asked for a name.

   (B) The fee is due in March.


2. Leaving

   (A) Leaving is free.
"""
TABLE = ("| A | B |", "| --- | --- |", "| 1 | 2 |")


@pytest.mark.parametrize("put", [("![A map](/map.png)",), TABLE, ("Nobody else is asked.",)])
@pytest.mark.parametrize("line", [4, 6, 7])
def test_clauses_behind_it_keep_their_numbers(put: tuple[str, ...], line: int) -> None:
    edit = paste_edit(POLICY.split("\n"), (line, 1), (line, 1), Pasted((Piece(put),)))
    after = apply_edits(POLICY, [edit])
    labels = [each.path for each in every_clause(read_policy(after).clauses) if each.label]
    assert labels == ["1", "1(A)", "1(B)", "2", "2(A)"]


def test_what_ends_a_list_stands_at_the_margin() -> None:
    lines = POLICY.split("\n")
    heading = paste_edit(lines, (6, 1), (6, 1), Pasted((Piece(("## Leaving",)),)))
    assert "\n   ##" not in f"\n{heading.text}"
    behind = paste_edit(lines, (11, 1), (11, 1), Pasted((Piece(("The end.",)),)))
    assert behind.text == "The end."
