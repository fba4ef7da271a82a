"""One publish, cut off at one place: the folder it is tried on, and what must hold afterwards.

Run as a program, it publishes the policy of a folder made by ``make_folder`` and tells the id.
"""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path

from policyeditor.comparison.model import Decision, Significance
from policyeditor.errors import PolicyEditorError
from policyeditor.history.model import Author
from policyeditor.workspace.publishing.plan import PublishPlan
from policyeditor.workspace.publishing.preparing import plan_for, prepare
from policyeditor.workspace.publishing.publish import publish
from policyeditor.workspace.trust import history_at

ANN = Author("Ann Example", "ann@example.org")
FIRST, SECOND = date(2026, 3, 3), date(2026, 5, 1)
TODAY = date(2026, 3, 10)
WHEN = datetime(2026, 3, 10, 9, 0, tzinfo=UTC)
OLD = """\
---
title: Privacy Policy
lang: en
permalink: /en/privacy/
effective_date: 2026-03-03
---

# Privacy Policy

1. Keeping

   (A) We keep your data for 30 days.
"""
NEW = OLD.replace("30 days", "90 days")


@dataclass(frozen=True, slots=True)
class State:
    """What a folder holds of the publish: nothing or all of it."""

    published: bool


def make_folder(root: Path) -> Path:
    """A folder whose policy was published once and then changed; the policy's file."""
    policy = root / "en" / "privacy.md"
    policy.parent.mkdir(parents=True)
    policy.write_text(OLD)
    plan = replace(plan_for(root, [policy]), effective=FIRST)
    publish(plan, ANN, root.parent / "staging", FIRST)
    policy.write_text(NEW)
    return policy


def the_plan(policy: Path) -> PublishPlan:
    """The publish that is cut off: everything decided, dates set, one notice."""
    root = policy.parent.parent
    plan = replace(plan_for(root, [policy]), effective=SECOND, channels=("text",), set_dates=True)
    given = Decision("", Significance.SIGNIFICANT, "", "Ann", WHEN)
    for change in prepare(plan, TODAY).policies[0].comparison.changes:
        plan = plan.with_decision(replace(given, change_id=change.id))
    return plan


def look(policy: Path) -> State:
    """What stands after the cut, before it is put right; AssertionError for a half publish."""
    root = policy.parent.parent
    for lock in (root / ".git").rglob("*.lock"):
        lock.unlink()  # as the message tells the person to do
    git(root, "fsck", "--strict")
    listed = git(root, "ls-tree", "-r", "--name-only", "HEAD", "_policyeditor").split()
    held = [name for name in listed if f"/{SECOND}-1/" in name]
    marks = [mark for mark in git(root, "tag").split() if mark.endswith(f"{SECOND}-1")]
    text = git(root, "show", "HEAD:en/privacy.md")
    if held:
        assert any(name.endswith("/record.json") for name in held)
        assert any(name.endswith(".txt") for name in held)
        assert "90 days" in text
        assert f"effective_date: {SECOND}" in text
    else:
        assert not marks
        assert text == OLD
    assert policy.read_text() in (NEW, text)
    return State(published=bool(held))


def put_right(policy: Path, state: State) -> None:
    """The next look at the folder, then the same publish again: it stands once, all of it."""
    root = policy.parent.parent
    history = history_at(root)
    assert history is not None
    history.publications.settle()
    if state.published:
        whole(policy)
    result = publish(the_plan(policy), ANN, root.parent / "staging", TODAY)
    assert result.already == state.published
    whole(policy)
    assert history.publications.settle() == ()


def whole(policy: Path) -> None:
    """AssertionError where anything is missing of the publish, or anything is there twice."""
    root = policy.parent.parent
    history = history_at(root)
    assert history is not None
    published = history.publications.of(policy)
    assert [v.published.effective for v in published if v.published] == [SECOND, FIRST]
    marks = [f"published/en/privacy.md/{day}-1" for day in (FIRST, SECOND)]
    assert git(root, "tag").split() == marks
    assert git(root, "rev-parse", f"{marks[1]}^{{commit}}").strip() == published[0].id
    left = git(root, "status", "--porcelain").splitlines()
    # A file that was being written beside its place when the power went is nobody's text.
    assert [line for line in left if not (line.startswith("?? ") and line.endswith(".tmp"))] == []
    assert policy.read_text() == history.content(published[0]).decode()
    assert len(history.versions(policy)) == 2


def git(root: Path, *arguments: str) -> str:
    """Plain git, as another program would use it."""
    done = subprocess.run(
        ["git", *arguments], cwd=root, capture_output=True, check=False, timeout=60,
        env=os.environ | {"PATH": os.environ.get("PLAIN_PATH", os.environ["PATH"])},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr.decode("utf-8", "replace")
    return done.stdout.decode("utf-8")


if __name__ == "__main__":
    file = Path(sys.argv[1])
    try:
        print(publish(the_plan(file), ANN, file.parents[2] / "staging", TODAY).versions[0].id)
    except PolicyEditorError as failure:
        print(failure.message.code, file=sys.stderr)
        sys.exit(1)
