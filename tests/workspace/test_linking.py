import pytest

from policyeditor.policy.edits import apply_edits
from policyeditor.workspace.linking import reference_linked

POLICY = """\
## 1. Scope of it

See Section 2(B), [Section 2](#use) and Section 9.

## 2. Use

(A) Yes.

(B) No. See Section 3.

## 3. Use
"""


def linked(words: str, text: str = POLICY, dialect: str = "kramdown") -> str:
    """The line with the words when their reference was linked, or why it was not."""
    before = text[: text.index(words)]
    line, column = before.count("\n") + 1, len(before.rpartition("\n")[2]) + 1
    found = reference_linked(text, line, column, dialect)
    if found.refusal:
        return found.refusal
    return apply_edits(text, found.edits).split("\n")[line - 1]


def test_a_reference_becomes_a_link_to_the_heading_its_clause_is_under() -> None:
    assert linked("Section 2(B)").startswith("See [Section 2(B)](#2-use), ")
    assert linked("Section 3.") == "(B) No. See [Section 3](#3-use)."


def test_an_id_of_its_own_counts_first() -> None:
    text = POLICY.replace("(B) No. See Section 3.", "(B) No. See Section 3.\n{: #no}")
    assert "[Section 2(B)](#no)" in linked("Section 2(B)", text)


def test_headings_alike_are_told_apart_as_each_dialect_does() -> None:
    text = "## Use\n\n## Use\n\n1. One. See Section 2.\n\n2. Two.\n\n3. Three.\n"
    assert "[Section 2](#use-1)" in linked("Section 2", text)
    assert "[Section 2](#use_1)" in linked("Section 2", text, "python-markdown")


@pytest.mark.parametrize(
    ("words", "refusal"),
    [("Section 2](", "is-link"), ("Section 9", "no-clause"), ("Yes", "no-reference")],
)
def test_what_cannot_be_linked_says_why(words: str, refusal: str) -> None:
    assert linked(words) == refusal


def test_a_policy_without_headings_has_nothing_to_link_to() -> None:
    assert linked("Section 2", "1. One. See Section 2.\n\n2. Two.\n\n3. Three.\n") == "no-heading"
