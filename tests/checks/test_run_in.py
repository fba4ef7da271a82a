"""Lettered clauses that would be published on the line of their title."""

from __future__ import annotations

import pytest

from policyeditor.checks.facts import FolderFacts
from policyeditor.checks.run_in import run_in
from policyeditor.policy.edits import apply_edits
from policyeditor.policy.policy import read_policy
from policyeditor.policy.problems import Problem
from policyeditor.rendering.fragment import render_fragment
from policyeditor.resources import english


def problems(view: str) -> list[Problem]:
    return list(run_in(read_policy(view), FolderFacts()))


def test_a_clause_below_its_title_is_set_apart() -> None:
    view = "1. Scope of use\n   (A) Your name.\n\n   (B) Your address.\n"
    (problem,) = problems(view)
    assert problem.fix is not None
    after = apply_edits(view, problem.fix.edits)

    assert (problem.severity, problem.line, problem.column) == ("hint", 2, 4)
    assert (
        english()
        .sentence(problem.message)
        .startswith("Readers will see (A) on the same line as “Scope of use”.")
    )
    assert "Scope of use (A)" in " ".join(render_fragment(view).split())
    assert "<p>(A) Your name.</p>" in render_fragment(after)
    assert not problems(after)


def test_all_clauses_that_run_together_are_set_apart_at_once() -> None:
    view = "(a) One;\n(b) two; and\n(c) three.\n"
    (problem,) = problems(view)
    assert problem.line == 2
    assert problem.fix is not None
    assert apply_edits(view, problem.fix.edits) == "(a) One;\n\n(b) two; and\n\n(c) three.\n"


@pytest.mark.parametrize(
    "view",
    [
        "1. Scope\n\n   (A) Names.\n",
        "1. Scope  \n   (A) Names.\n",
        "1. Scope\\\n   (A) Names.\n",
        "We process data as told in section\n(A) above.\n",
        "(A) as told in section\n(B) above.\n",
        "1. Scope\n   of use.\n",
        "    1. Scope\n       (A) code\n",
    ],
)
def test_other_lines_are_left_alone(view: str) -> None:
    assert not problems(view)
