"""Plans that outlive an interruption, whatever happens to the folder meanwhile."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.workspace.publishing.conftest import ANN, LATER, TEXT, TODAY, Decide

from policyeditor.comparison.model import Decision, Significance
from policyeditor.errors import InputError, WriteError
from policyeditor.workspace.publishing.plan import (
    AcceptedRule,
    NoticeWords,
    PlannedNotice,
    PlannedPolicy,
    PublishPlan,
)
from policyeditor.workspace.publishing.plans import Plans, plan_bytes, read_plan
from policyeditor.workspace.publishing.preparing import outdated, plan_for, renewed
from policyeditor.workspace.publishing.publish import publish

WORDS = st.text(st.characters(codec="utf-8"), max_size=20)


@given(note=WORDS, why=WORDS, step=WORDS, name=st.binary(min_size=1, max_size=8))
@settings(max_examples=40, deadline=None)
def test_a_plan_comes_back_as_it_was_kept(note: str, why: str, step: str, name: bytes) -> None:
    path = Path("/policies") / (name.replace(b"/", b"_").replace(b"\0", b"_")).decode(
        "utf-8", "surrogateescape"
    )
    when = datetime(2026, 3, 9, 10, tzinfo=UTC)
    plan = PublishPlan(
        root=path.parent,
        policies=(
            PlannedPolicy(path, "ab" * 32, "cd" * 20, NoticeWords(
                why=why, choices=(note,), choices_until=LATER, effects={note: why},
            )),
        ),
        effective=date(2026, 5, 1),
        decisions=(Decision("x", Significance.EDITORIAL, note, "Ann", when, "1(A)"),),
        notices=(PlannedNotice(path, "page", "ef" * 32, why, read=True),),
        accepted=(AcceptedRule("key", note),),
        profiles=("house",), channels=("page",), exports=("html",), output=path, set_dates=True,
        approved_by=why, audience=note, step=step,
    )  # fmt: skip
    assert read_plan(plan_bytes(plan)) == plan


@pytest.mark.usefixtures("once")
def test_an_interrupted_assistant_goes_on_where_it_was(
    tmp_path: Path, first: PublishPlan, policy: Path, staging: Path, decided: Decide
) -> None:
    policy.write_text(TEXT.replace("30", "90"))
    plan = decided(replace(plan_for(first.root, [policy]), effective=LATER, channels=("text",)))
    Plans(tmp_path / "plans").keep(replace(plan, step="notices"))

    plans = Plans(tmp_path / "plans")  # the next start of the program
    kept = plans.load(policy)
    assert kept is not None
    assert kept.step == "notices"
    assert outdated(kept) == ()
    assert publish(kept, ANN, plans.folder_of(policy), TODAY).versions
    plans.discard(policy)
    assert plans.load(policy) is None
    assert not plans.folder_of(policy).exists()


@pytest.mark.usefixtures("once")
def test_a_plan_on_an_older_text_is_kept_and_told_of(
    tmp_path: Path, first: PublishPlan, policy: Path, staging: Path, decided: Decide
) -> None:
    policy.write_text(TEXT.replace("30", "90"))
    plans = Plans(tmp_path / "plans")
    plans.keep(decided(replace(plan_for(first.root, [policy]), effective=LATER)))
    policy.write_text(policy.read_text() + "\n2. Contact\n\n   Write to us.\n")
    kept = plans.load(policy)
    assert kept is not None
    assert [each.code for each in outdated(kept)] == ["publishing.text-changed"]
    again = renewed(kept)
    assert outdated(again) == ()
    assert again.decisions == kept.decisions


@pytest.mark.parametrize(
    "data", [b"", b"{", b"[]", b"null", b'{"format": 2}', b'{"format": 1}', b"\xff" * 10]
)
def test_a_damaged_plan_is_set_aside_and_told_once(
    tmp_path: Path, policy: Path, data: bytes
) -> None:
    plans = Plans(tmp_path / "plans")
    folder = plans.folder_of(policy)
    folder.mkdir(parents=True)
    (folder / "plan.json").write_bytes(data)
    with pytest.raises(InputError, match="plan-damaged"):
        plans.load(policy)
    assert plans.load(policy) is None
    assert (folder / "plan.damaged").read_bytes() == data


def test_a_plan_that_cannot_be_kept_leaves_the_one_before(
    tmp_path: Path, first: PublishPlan, policy: Path
) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(WriteError):
        Plans(tmp_path / "file").keep(first)


def test_the_same_policy_twice_is_no_plan(root: Path, policy: Path) -> None:
    with pytest.raises(InputError, match="named-twice"):
        plan_for(root, [policy, policy])
