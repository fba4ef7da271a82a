"""How the window looks is kept; what is no choice gives the usual one."""

from __future__ import annotations

import pytest

from policyeditor.workspace.look import LARGEST, Look, kept_look, look_of


def test_it_comes_back_as_it_was_kept() -> None:
    look = Look("contrast", "de", "Noto Serif", 14.0, 72)
    assert look_of(kept_look(look)) == look


@pytest.mark.parametrize(
    "kept",
    [None, 3, "dark", {}, {"theme": "pink", "language": "xx", "font": 3, "size": "l", "width": 7},
     {"size": float("nan")}, {"size": True}],
)  # fmt: skip
def test_what_is_no_choice_gives_the_usual_one(kept: object) -> None:
    assert look_of(kept) == Look()


def test_letters_are_no_larger_than_the_largest() -> None:
    assert look_of({"size": 4000}).size == LARGEST
