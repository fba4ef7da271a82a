"""``check --spelling`` looks words up, too."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest


@pytest.fixture
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "home" / ".config"))
    return tmp_path


def _policy(folder: Path, lang: str = "en") -> Path:
    policy = folder / "privacy.md"
    head = f"---\ntitle: Privacy Policy\nlang: {lang}\npermalink: /{lang}/privacy/\n---\n\n"
    policy.write_text(f"{head}# Privacy Policy\n\nWe recieve data for Widgetco.\n", "utf-8")
    return policy


def test_misspelt_words_are_hints_and_own_words_are_right(call: Any, own_home: Path) -> None:
    policy = _policy(own_home)
    assert "recieve" not in call("check", policy).out
    answer = call("check", policy, "--spelling", "--format", "json")
    assert answer.status == 0
    found = [(each["line"], each["column"], each["severity"]) for each in answer.json]
    assert found == [(9, 4, "hint"), (9, 21, "hint")]
    assert "Meant may be: receive" in answer.json[0]["message"]
    words = own_home / "_policyeditor" / "words.txt"
    words.parent.mkdir()
    words.write_text("Widgetco\n", encoding="utf-8")
    assert "Widgetco" not in call("check", policy, "--spelling").out


def test_a_language_without_a_dictionary_is_told_and_fails_nothing(
    call: Any, own_home: Path
) -> None:
    answer = call("check", _policy(own_home, "tlh"), "--spelling", "--format", "json")
    assert answer.status == 0
    assert not [each for each in answer.json if each["code"].startswith("spelling.")]
    assert "no dictionary for the language of this policy (tlh)" in answer.err
