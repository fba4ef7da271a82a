import pytest

from policyeditor.drafting.table_rows import continue_row
from policyeditor.drafting.tables import table_at
from policyeditor.policy.edits import apply_edits

HEAD = "| Data | Days |\n| ---- | ---- |\n"
EMPTY = "|      |      |"


def enter(text: str) -> str | None:
    """The text after Enter at ``^``, with the cursor shown so; None where it is ordinary."""
    before, _, after = text.partition("^")
    view = before + after
    line, column = before.count("\n") + 1, len(before.rpartition("\n")[2]) + 1
    drafted = continue_row(view.split("\n"), line, column)
    if drafted is None:
        return None
    lines = apply_edits(view, drafted.edits).split("\n")
    at = lines[drafted.line - 1]
    lines[drafted.line - 1] = f"{at[: drafted.column - 1]}^{at[drafted.column - 1 :]}"
    return "\n".join(lines)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (HEAD + "| Name | 90   |^\n\nMore.", HEAD + "| Name | 90   |\n| ^     |      |\n\nMore."),
        (HEAD + "| Name | 90   |^", HEAD + "| Name | 90   |\n| ^     |      |"),
        (
            HEAD + "| Name | 90^ |\n| City | 30 |",
            HEAD + "| Name | 90 |\n| ^     |      |\n| City | 30 |",
        ),
        ("| Data | Days |^\n| ---- | ---- |", HEAD + "| ^     |      |"),
        (HEAD.rstrip("\n") + "^", HEAD + "| ^     |      |"),
        ("   | a | b |^", "   | a | b |\n   | ^    |     |"),
    ],
)
def test_enter_begins_the_next_row(before: str, after: str) -> None:
    text = enter(before)
    assert text == after
    assert table_at(text.replace("^", "").split("\n"), after[: after.index("^")].count("\n") + 1)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("| Name | 90 |\n" + EMPTY + "^\n\nMore.", "| Name | 90 |\n\n^\n\nMore."),
        ("| Name | 90 |\n| ^     |      |", "| Name | 90 |\n\n^"),
        ("| Name | 90 |\n| ^     |      |\nMore.", "| Name | 90 |\n\n^\n\nMore."),
        ("   | a | b |\n   | ^ |  |\n\n2. Next", "   | a | b |\n\n   ^\n\n2. Next"),
        ("| a | b |\n| ^ |  |\n| c | d |\n\nMore.", "| a | b |\n| c | d |\n\n^\n\nMore."),
        ("| a | b |\n| ^ |  |\n{: .wide}\nMore.", "| a | b |\n{: .wide}\n\n^\n\nMore."),
    ],
)
def test_enter_in_an_empty_row_goes_on_below_the_table(before: str, after: str) -> None:
    assert enter(before) == after


@pytest.mark.parametrize(
    "text",
    ["Words | with a line^", "^| a | b |", "```\n| a | b |^\n```", "---\nt: 1\n| a |^\n---\n"],
)
def test_enter_elsewhere_is_an_ordinary_one(text: str) -> None:
    assert enter(text) is None
