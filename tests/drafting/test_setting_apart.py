import pytest

from policyeditor.drafting.setting_apart import set_apart
from policyeditor.policy.edits import apply_edits


def typed(text: str, words: str = "More") -> str | None:
    """The text after words were typed on the line with ``^``; None where nothing was made ready."""
    before, _, after = text.partition("^")
    view = before + after
    drafted = set_apart(view.split("\n"), before.count("\n") + 1, words)
    if drafted is None:
        return None
    lines = apply_edits(view, drafted.edits).split("\n")
    at = lines[drafted.line - 1]
    lines[drafted.line - 1] = at[: drafted.column - 1] + words + at[drafted.column - 1 :]
    return "\n".join(lines)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("   (A) One.\n^\n   (B) Two.", "   (A) One.\n\n   More\n\n   (B) Two."),
        ("   (B) Two.\n^\n2. Next", "   (B) Two.\n\n   More\n\n2. Next"),
        ("1. Scope\n^\n   (A) One.", "1. Scope\n\n   More\n\n   (A) One."),
        ("Words.\n^\nOthers.", "Words.\n\nMore\n\nOthers."),
        ("# Title\n^\nWords.", "# Title\n\nMore\n\nWords."),
    ],
)
def test_words_between_two_clauses_become_a_paragraph_of_their_own(before: str, after: str) -> None:
    assert typed(before) == after


def test_a_section_typed_between_two_clauses_stands_where_it_is_typed() -> None:
    assert typed("   (B) Two.\n^\n3. Next", "2") == "   (B) Two.\n\n2\n\n3. Next"


@pytest.mark.parametrize(
    "text",
    [
        "Words.\n\n^\n\nOthers.", "Words.\n^", "---\na: 1\n^\nb: 2\n---\n", "```\na\n^\nb\n```",
        "<p>\n^\n</p>", "Words^ here\nOthers.", "> One\n^\n> Two",
    ],
)  # fmt: skip
def test_elsewhere_nothing_is_made_ready(text: str) -> None:
    assert typed(text) is None
