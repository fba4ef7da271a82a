"""The number typed and the number published."""

from __future__ import annotations

import re

import pytest

from policyeditor.checks.checking import check
from policyeditor.checks.facts import FolderFacts
from policyeditor.policy.edits import apply_edits
from policyeditor.policy.policy import read_policy
from policyeditor.policy.problems import Problem
from policyeditor.rendering.fragment import render_fragment
from policyeditor.resources import english


def problems(view: str) -> list[Problem]:
    found = check(read_policy(view), FolderFacts())
    return [problem for problem in found if problem.code.startswith("checks.list")]


def fixed(view: str) -> str:
    (problem,) = problems(view)
    assert problem.fix is not None
    after = apply_edits(view, problem.fix.edits)
    assert not problems(after)
    return after


def test_a_number_left_out_is_not_what_readers_see() -> None:
    view = "1. One\n2. Two\n4. Four\n"
    (problem,) = problems(view)

    assert (problem.code, problem.line, problem.column) == ("checks.list-number", 3, 1)
    assert "typed 4, but readers will see 3" in english().sentence(problem.message)
    assert fixed(view) == "1. One\n2. Two\n3. Four\n"


@pytest.mark.parametrize(
    ("view", "after"),
    [
        (
            "1. One\n\nWords at the margin.\n\n2. Two\n",
            "1. One\n\n   Words at the margin.\n\n2. Two\n",
        ),
        (
            "1. One\n\n- first\n  more\n- second\n\n2. Two\n3. Three\n",
            "1. One\n\n   - first\n     more\n   - second\n\n2. Two\n3. Three\n",
        ),
        (
            "10. Ten\n11. Eleven\n\n Words.\n\n12. Twelve\n",
            None,
        ),
    ],
)
def test_words_between_two_parts_of_a_list_are_indented(view: str, after: str | None) -> None:
    found = problems(view)

    assert found[-1].code == "checks.list-starts-anew"
    assert found[-1].fix is not None
    assert found[-1].fix.title.code == "checks.fix-list-join"
    if after is not None:
        assert fixed(view) == after


def test_a_table_between_two_parts_of_a_list_is_indented() -> None:
    view = "1. One\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\n2. Two\n"
    assert fixed(view) == "1. One\n\n   | A | B |\n   |---|---|\n   | 1 | 2 |\n\n2. Two\n"


def test_a_list_below_another_section_says_where_it_starts() -> None:
    view = "## A\n\n1. One\n2. Two\n\n## B\n\n3. Three\n4. Four\n"
    after = fixed(view)

    assert after == '## A\n\n1. One\n2. Two\n\n## B\n\n{: start="3"}\n3. Three\n4. Four\n'
    assert re.findall(r"<ol[^>]*>", render_fragment(after)) == ["<ol>", '<ol start="3">']


def test_a_list_alone_that_starts_late_says_where_it_starts() -> None:
    (problem,) = problems("Words.\n\n5. Five\n6. Six\n")

    assert (problem.code, problem.line) == ("checks.list-starts-late", 3)
    assert "typed 5, but readers will see 1" in english().sentence(problem.message)
    fixed("Words.\n\n5. Five\n6. Six\n")


def test_a_second_list_below_the_first_is_kept_apart() -> None:
    view = "1. One\n2. Two\n\n1. Other\n2. More\n"
    (problem,) = problems(view)
    after = fixed(view)

    assert (problem.code, problem.line) == ("checks.list-goes-on", 4)
    assert "typed 1, but readers will see 3" in english().sentence(problem.message)
    assert after == "1. One\n2. Two\n^\n\n1. Other\n2. More\n"
    assert render_fragment(after).count("<ol>") == 2


@pytest.mark.parametrize(
    "view",
    [
        "1. One\n1. Two\n1. Three\n",
        '{: start="5"}\n5. Five\n6. Six\n',
        '5. Five\n6. Six\n{: start="5"}\n',
        '1. One\n2. {: value="7"} Seven\n',
        "1. One\n   1. Inner\n   2. More\n2. Two\n",
        "- a\n- b\n",
    ],
)
def test_sound_lists_are_left_alone(view: str) -> None:
    assert not [p for p in problems(view) if "value" not in view]


def test_a_list_that_says_a_wrong_start_is_told() -> None:
    (problem,) = problems('{: start="4"}\n5. Five\n6. Six\n')
    assert "typed 5, but readers will see 4" in english().sentence(problem.message)


def test_a_list_inside_an_item_is_told_with_its_own_numbers() -> None:
    view = "1. One\n\n   2. Inner\n   3. More\n\n2. Two\n"
    (problem,) = problems(view)

    assert (problem.line, problem.column) == (3, 4)
    assert '   {: start="2"}\n   2. Inner' in fixed(view)
