"""Looking for versions in a real history: by person, day, name, words and clause."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import ParamSpec, TypeVar

import pytest
from tests.workspace.test_timeline_clause import (
    ELSEWHERE,
    FIRST,
    MOVED,
    RENUMBERED,
    REWORDED,
    place,
)

from policyeditor.history.model import Author, Published, VersionNote
from policyeditor.history.open import create_history
from policyeditor.workspace import timeline
from policyeditor.workspace.timeline import Found, Step, Wanted, search
from policyeditor.workspace.timeline_words import folded_words, turned
from policyeditor.workspace.versions import list_versions
from policyeditor.workspace.worker.jobs import Jobs

ADA = Author("Ada Lovelace", "ada@example.org")
GRACE = Author("Grace Hopper", "grace@example.org")
TEXTS = (FIRST, REWORDED, ELSEWHERE, RENUMBERED, MOVED)

Result = TypeVar("Result")
Params = ParamSpec("Params")


class Here:
    """Does the work in this process."""

    def run(
        self, function: Callable[Params, Result], *args: Params.args, **kwargs: Params.kwargs
    ) -> Result:
        return function(*args, **kwargs)


@pytest.fixture
def policy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A policy with a version of each text, by two people in turn; the third has a name."""
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    history = create_history(tmp_path)
    path = tmp_path / "privacy.md"
    for number, text in enumerate(TEXTS):
        note = VersionNote(f"Version {number}", name="For the board" if number == 2 else "")
        history.record(path, text.encode(), note, (ADA, GRACE)[number % 2])
    path.write_text(MOVED)
    return path


def _found(path: Path, wanted: Wanted) -> list[Found]:
    return [found for step in search(path, wanted, Here()) for found in step.found]


def _numbers(path: Path, wanted: Wanted) -> list[int]:
    return [int(found.version.summary.split()[1]) for found in _found(path, wanted)]


TODAY = date.today()


@pytest.mark.parametrize(
    ("wanted", "numbers"),
    [
        (Wanted(), [4, 3, 2, 1, 0]),
        (Wanted(person="hopper"), [3, 1]),
        (Wanted(person="nobody"), []),
        (Wanted(named=True), [2]),
        (Wanted(since=TODAY - timedelta(days=1)), [4, 3, 2, 1, 0]),
        (Wanted(since=TODAY + timedelta(days=1)), []),
        (Wanted(until=TODAY - timedelta(days=1)), []),
        (Wanted(words="30 DAYS"), [1]),
        (Wanted(words="your data after"), [0]),
        (Wanted(words="your data after 30"), [1]),
        (Wanted(words="in plain words"), [3]),
        (Wanted(words="six years", person="Ada"), [2]),
        (Wanted(words="never said"), []),
    ],
)
def test_versions_are_found(policy: Path, wanted: Wanted, numbers: list[int]) -> None:
    assert _numbers(policy, wanted) == numbers


def test_a_clause_has_its_own_history(policy: Path) -> None:
    here = place(MOVED, "We delete")
    found = _found(policy, Wanted(clause=here))
    assert [each.version.summary for each in found] == [
        "Version 4", "Version 3", "Version 1", "Version 0",
    ]  # fmt: skip
    assert all(each.change is not None for each in found)
    assert _numbers(policy, Wanted(clause=here, person="Grace")) == [3, 1]
    assert _numbers(policy, Wanted(clause=here, words="30 days")) == [1]
    assert _numbers(policy, Wanted(clause=here, words="your data")) == []


def test_the_same_in_portions_and_in_a_process(
    policy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = place(MOVED, "We delete")
    wanted = (Wanted(clause=here), Wanted(words="30 days"), Wanted(words="six"))
    whole = [_found(policy, each) for each in wanted]
    for portion in (1, 2, 3):
        monkeypatch.setattr(timeline, "_PORTION", portion)
        steps = [list(search(policy, each, Here())) for each in wanted]
        assert [[f for step in each for f in step.found] for each in steps] == whole
        assert all(_counts_up(each) for each in steps)
    jobs = Jobs()
    try:
        there = [f for step in search(policy, wanted[0], jobs) for f in step.found]
        assert there == whole[0]
    finally:
        jobs.close()


def _counts_up(steps: list[Step]) -> bool:
    looked = [step.looked for step in steps]
    return looked == sorted(looked) and looked[-1] == steps[-1].of


def test_published_versions_are_found(policy: Path) -> None:
    version = list_versions(policy)[0]
    record = Published("privacy.md", "r", "t", TODAY, TODAY, version.time, "Ada Lovelace", "0", "0")
    wanted = Wanted(published=True)
    assert not wanted.admits(version)
    assert wanted.admits(replace(version, published=record))
    assert _numbers(policy, wanted) == []


def test_a_search_ends_where_nobody_asks_for_more(policy: Path) -> None:
    steps: Iterator[Step] = search(policy, Wanted(words="six"), Here())
    assert next(steps) == Step(0, 5)
    steps.close()  # type: ignore[attr-defined]  # it is a generator
    assert next(steps, None) is None


def test_no_history_has_no_versions(tmp_path: Path) -> None:
    path = tmp_path / "privacy.md"
    path.write_text(FIRST)
    assert _found(path, Wanted(words="data")) == []
    assert list_versions(path) == ()


def test_words_are_found_across_marks_quotes_and_lines() -> None:
    needle = folded_words("We do “not” share")
    old = "Same.\n\nWe do\n\nSame.\n"
    assert turned(needle, old, old.replace("We do\n", 'We do **"not"**\nshare it.\n'))
    assert not turned(needle, old, old.replace("Same", "Other"))
    assert turned(folded_words("b c"), "a\nb\nx\n", "a\nb\nc\n")
    assert not turned(folded_words("b c"), "a\nb\nc\nd\n", "a\nb\nc\ne\n")
