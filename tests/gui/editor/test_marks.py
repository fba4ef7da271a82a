"""Struck words and code, and all marks taken off."""

from __future__ import annotations

import pytest

pytest.importorskip("PySide6")

from policyeditor.gui.editor.formatting import Formatted, Selection
from policyeditor.gui.editor.marks import CODE, STRUCK, cleared, marked
from policyeditor.policy.edits import apply_edits

pytestmark = pytest.mark.gui


def read(view: str) -> tuple[str, Selection]:
    """A view without ``[`` and ``]``, which stand for the selection's ends; on one line."""
    start = view.index("[")
    end = view.index("]") - 1
    return view.replace("[", "").replace("]", ""), Selection(1, start + 1, 1, end + 1)


def shown(view: str, formatted: Formatted) -> str:
    text = apply_edits(view, formatted.edits)
    chosen = formatted.selection
    start, end = chosen.column - 1, chosen.end_column - 1
    return f"{text[:start]}[{text[start:end]}]{text[end:]}"


@pytest.mark.parametrize("mark", [STRUCK, CODE])
def test_a_mark_comes_and_goes(mark: str) -> None:
    view, selection = read("1. We [keep ]it")
    made = marked([view], selection, mark)
    assert shown(view, made) == f"1. We {mark}[keep]{mark} it"
    view = apply_edits(view, made.edits)
    assert shown(view, marked([view], made.selection, mark)) == "1. We [keep] it"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("a **[b c]** d", "a [b c] d"),
        ("[a **b *c*** ~~d~~ `e`]", "[a b c d e]"),
        ("a **b** [c] *d*", "a **b** [c] *d*"),
        ("a **b[]c** d", "a b[]c d"),
        ("[snake_case_word 2 * 3 * 4]", "[snake_case_word 2 * 3 * 4]"),
    ],
)
def test_clearing_takes_marks_of_the_selected_words(before: str, after: str) -> None:
    view, selection = read(before)
    assert shown(view, cleared([view], selection)) == after
