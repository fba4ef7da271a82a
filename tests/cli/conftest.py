"""A policy folder for the command line, and a way to call it."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from policyeditor.__main__ import main

POLICY = """\
---
title: Privacy Policy
lang: en
permalink: /en/privacy/
---

# Privacy Policy

1. Use

   (A) We use your address to send you invitations.

   (B) We keep your data for 30 days.

2. Contact

   Write to us.
"""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a call answered: its exit status, standard output and standard error."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


Call = Callable[..., Answer]


@pytest.fixture
def call(capsys: pytest.CaptureFixture[str]) -> Call:
    def call(*arguments: object) -> Answer:
        status = main([str(argument) for argument in arguments])
        captured = capsys.readouterr()
        assert "Traceback" not in captured.err
        return Answer(status, captured.out, captured.err)

    return call


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A policy folder with one policy, and a person who has told git their name."""
    settings = tmp_path / "git-settings"
    settings.write_text("[user]\n\tname = Ann Lee\n\temail = ann@example.org\n")
    for name in [name for name in os.environ if name.startswith("GIT_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", str(settings))
    monkeypatch.setenv("HOME", str(tmp_path))
    place = tmp_path / "site"
    (place / "en").mkdir(parents=True)
    (place / "_config.yml").write_text("title: Example\nurl: https://example.org\n")
    (place / "en" / "privacy.md").write_text(POLICY, encoding="utf-8")
    return place


@pytest.fixture
def policy(folder: Path) -> Path:
    return folder / "en" / "privacy.md"
