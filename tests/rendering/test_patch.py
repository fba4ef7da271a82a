"""The preview replaces only what changed."""

from __future__ import annotations

import pickle

from policyeditor.policy.scanner import scan
from policyeditor.rendering.page import Page
from policyeditor.rendering.patch import patch
from policyeditor.rendering.renderer import Renderer


def page(text: str) -> Page:
    return Renderer().render(scan(text, 1))


TEXT = "".join(f"Clause {number}.\n\n" for number in range(200))


def test_one_changed_block_is_one_splice() -> None:
    change = patch(page(TEXT), page(TEXT.replace("Clause 70.", "Clause seventy.")))

    [splice] = change.splices
    assert (splice.start, splice.removed) == (70, 1)
    assert [block.html for block in splice.blocks] == ['<p data-line="0">Clause seventy.</p>\n']


def test_changes_far_apart_leave_what_is_between() -> None:
    changed = TEXT.replace("Clause 3.", "Three.").replace("Clause 190.", "New.\n\nClause 190.")
    change = patch(page(TEXT), page(changed))

    assert [(s.start, s.removed, len(s.blocks)) for s in change.splices] == [(190, 0, 1), (3, 1, 1)]


def test_a_line_added_above_only_moves_lines() -> None:
    change = patch(page(TEXT), page("\n" + TEXT))

    assert change.splices == ()
    assert change.lines[:2] == (2, 4)


def test_the_first_page_is_given_whole() -> None:
    [splice] = patch(None, page("One.\n\nTwo.\n")).splices

    assert (splice.start, splice.removed, len(splice.blocks)) == (0, 0, 2)


def test_a_patch_is_small_on_its_way_between_processes() -> None:
    change = patch(page(TEXT), page(TEXT.replace("Clause 70.", "Clause seventy.")))

    assert len(pickle.dumps(change)) < 2000
