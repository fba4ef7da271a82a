"""A policy folder with one policy in two languages, and a person with a name."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from policyeditor.comparison.model import Decision, Significance
from policyeditor.history.model import Author
from policyeditor.workspace.publishing.plan import PublishPlan
from policyeditor.workspace.publishing.preparing import plan_for, prepare
from policyeditor.workspace.publishing.publish import publish

ANN = Author("Ann Example", "ann@example.org")
TODAY = date(2026, 3, 10)
LATER = date(2026, 5, 1)
TEXT = """\
---
title: Privacy Policy
lang: en
permalink: /en/privacy/
effective_date: 2026-03-01
---

# Privacy Policy

1. Keeping

   (A) We keep your data for 30 days.

   (B) We do not sell your data.
"""
GERMAN = """\
---
title: Datenschutz
lang: de
permalink: /de/privacy/
---

# Datenschutz

1. Aufbewahrung

   (A) Wir speichern Ihre Daten 30 Tage.
"""

Git = Callable[..., str]
Decide = Callable[[PublishPlan], PublishPlan]


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in [name for name in os.environ if name.startswith("GIT_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", "/dev/null")
    place = tmp_path / "site"
    (place / "en").mkdir(parents=True)
    (place / "_config.yml").write_text("title: Example\nurl: https://example.org\n")
    (place / "en" / "privacy.md").write_text(TEXT)
    return place.resolve()


@pytest.fixture
def policy(root: Path) -> Path:
    return root / "en" / "privacy.md"


@pytest.fixture
def staging(tmp_path: Path) -> Path:
    return tmp_path / "staging"


@pytest.fixture
def git(root: Path) -> Git:
    def run(*arguments: str) -> str:
        done = subprocess.run(
            ["git", *arguments], cwd=root, capture_output=True, check=True, timeout=30
        )
        return done.stdout.decode("utf-8")

    return run


@pytest.fixture
def decided() -> Decide:
    """Everything of a plan decided: significant, by Ann."""

    def decide(plan: PublishPlan) -> PublishPlan:
        for each in prepare(plan, TODAY).policies:
            for change in each.undecided:
                plan = plan.with_decision(
                    Decision(
                        change.id, Significance.SIGNIFICANT, "Told to the board.", "Ann",
                        datetime(2026, 3, 9, 10, tzinfo=UTC), change.path,
                    )
                )  # fmt: skip
        return plan

    return decide


@pytest.fixture
def first(root: Path, policy: Path) -> PublishPlan:
    """The plan of a first publication."""
    return replace(plan_for(root, [policy]), effective=TODAY)


@pytest.fixture(scope="session")
def history_of_one(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder like ``root`` whose policy was published for the first time, to be copied."""
    place = (tmp_path_factory.mktemp("once") / "site").resolve()
    (place / "en").mkdir(parents=True)
    (place / "en" / "privacy.md").write_text(TEXT)
    plan = replace(plan_for(place, [place / "en" / "privacy.md"]), effective=TODAY)
    publish(plan, ANN, place.parent / "staging", TODAY)
    return place


@pytest.fixture
def once(root: Path, history_of_one: Path) -> None:
    """The policy published for the first time, for ``TODAY``."""
    for name in (".git", "_policyeditor"):
        shutil.copytree(history_of_one / name, root / name)
