"""Word's habits as changes of Markdown."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policyeditor.gui.editor import formatting
from policyeditor.gui.editor.formatting import BOLD, ITALIC, Formatted, Selection
from policyeditor.policy.edits import apply_edits

Act = Callable[[Sequence[str], Selection], Formatted]


def bold(lines: Sequence[str], selection: Selection) -> Formatted:
    return formatting.emphasis(lines, selection, BOLD)


def italic(lines: Sequence[str], selection: Selection) -> Formatted:
    return formatting.emphasis(lines, selection, ITALIC)


def second_level(lines: Sequence[str], selection: Selection) -> Formatted:
    return formatting.heading(lines, selection, 2)


def marked(text: str) -> tuple[list[str], Selection]:
    """The lines of a text and its selection, written between ``[`` and ``]`` or as ``|``."""
    text = text.replace("|", "⟦⟧").replace("⟦⟧", "⟦⟧", 1)
    places = []
    for mark in "⟦⟧":
        before = text[: text.index(mark)]
        text = text.replace(mark, "", 1)
        places += [before.count("\n") + 1, len(before) - before.rfind("\n")]
    return text.split("\n"), Selection(*places)


def shown(act: Act, text: str) -> str:
    """What an act makes of a text, with the selection after it marked again."""
    lines, selection = marked(text)
    done = act(lines, selection)
    result = apply_edits("\n".join(lines), done.edits).split("\n")
    after = done.selection
    end = result[after.end_line - 1]
    result[after.end_line - 1] = end[: after.end_column - 1] + "⟧" + end[after.end_column - 1 :]
    start = result[after.line - 1]
    result[after.line - 1] = start[: after.column - 1] + "⟦" + start[after.column - 1 :]
    return "\n".join(result).replace("⟦⟧", "|")


@pytest.mark.parametrize(
    ("act", "before", "after"),
    [
        (bold, "the ⟦data subject⟧ may", "the **⟦data subject⟧** may"),
        (bold, "the **⟦data subject⟧** may", "the ⟦data subject⟧ may"),
        (bold, "the ⟦**data subject**⟧ may", "the ⟦data subject⟧ may"),
        (bold, "the da|ta", "the **⟦data⟧**"),
        (bold, "the |", "the **|**"),
        (bold, "a⟦ word ⟧b", "a **⟦word⟧** b"),
        (bold, "1. ⟦One⟧", "1. **⟦One⟧**"),
        (bold, "⟦1. One\n\n   (A) Two⟧", "1. **⟦One**\n\n   (A) **Two⟧**"),
        (italic, "the *⟦data⟧* may", "the ⟦data⟧ may"),
        (italic, "the **⟦data⟧** may", "the ***⟦data⟧*** may"),
        (italic, "the ***⟦data⟧*** may", "the **⟦data⟧** may"),
        (bold, "the ***⟦data⟧*** may", "the *⟦data⟧* may"),
        (second_level, "Sc|ope", "## Sc|ope"),
        (second_level, "# Sc|ope", "## Sc|ope"),
        (second_level, "## Sc|ope", "Sc|ope"),
        (second_level, "|", "## |"),
        (formatting.numbered_list, "⟦one\n\ntwo⟧", "⟦1. one\n\n2. two⟧"),
        (formatting.numbered_list, "⟦1. one\n\n2. two⟧", "⟦one\n\ntwo⟧"),
        (formatting.numbered_list, "⟦- one\n- two⟧", "⟦1. one\n2. two⟧"),
        (formatting.numbered_list, "3. three\n\nfo|ur", "3. three\n\n4. fo|ur"),
        (formatting.numbered_list, "|", "1. |"),
        (formatting.bullet_list, "⟦1. one\n2. two⟧", "⟦- one\n- two⟧"),
        (formatting.bullet_list, "   - o|ne", "   o|ne"),
        (formatting.quote, "⟦one\n\ntwo⟧", "⟦> one\n>\n> two⟧"),
        (formatting.quote, "⟦> one\n>\n> two⟧", "⟦one\n\ntwo⟧"),
        (formatting.link, "see ⟦our list⟧.", "see [our list](|)."),
        (formatting.link, "see ⟦https://example.org⟧", "see [|](https://example.org)"),
        (formatting.link, "see |", "see [|]()"),
        (formatting.indent, "⟦1. one\n\ntwo\n⟧three", "⟦   1. one\n\n   two\n⟧three"),
        (formatting.outdent, "⟦     one\n two\n\tthree⟧", "⟦  one\ntwo\nthree⟧"),
        (formatting.outdent, "(A) o|ne", "(A) o|ne"),
    ],
)
def test_word_habits(act: Act, before: str, after: str) -> None:
    assert shown(act, before) == after


@settings(max_examples=150, deadline=None)
@given(
    text=st.text(alphabet="ab *_#>-1.()\n\t", min_size=0, max_size=40),
    data=st.data(),
    act=st.sampled_from(
        [bold, italic, second_level, formatting.numbered_list, formatting.bullet_list,
         formatting.quote, formatting.link, formatting.indent, formatting.outdent]
    ),
)  # fmt: skip
def test_no_act_loses_words_or_leaves_the_text(text: str, data: st.DataObject, act: Act) -> None:
    lines = text.split("\n")
    places = sorted(
        (line, data.draw(st.integers(1, len(lines[line - 1]) + 1)))
        for line in data.draw(st.lists(st.integers(1, len(lines)), min_size=2, max_size=2))
    )
    done = act(lines, Selection(*places[0], *places[1]))
    result = apply_edits(text, done.edits)
    assert [letter for letter in result if letter in "ab"] == [c for c in text if c in "ab"]
    after = result.split("\n")
    for line, column in (
        (done.selection.line, done.selection.column),
        (done.selection.end_line, done.selection.end_column),
    ):
        assert 1 <= line <= len(after)
        assert 1 <= column <= len(after[line - 1]) + 1
