"""The verbs ``publish`` and ``evidence``, and what ``history`` tells of them."""

from __future__ import annotations

import json
import zipfile
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from tests.cli.conftest import Call

TODAY = date.today()
SOON = (TODAY + timedelta(days=40)).isoformat()


@pytest.fixture
def published(call: Call, policy: Path) -> str:
    """The id of a first publication that applies from today."""
    answer = call("publish", policy, "--effective", TODAY)
    assert answer.status == 0
    return answer.out.strip()


def changed(policy: Path) -> None:
    policy.write_text(policy.read_text().replace("30 days", "90 days"))


def decisions(call: Call, policy: Path, file: Path) -> Path:
    """Every change of the policy decided on, as a script would do it."""
    changes = call("compare", policy, "--from", "latest", "--format", "json").json["changes"]
    entries = [
        {"change": each["id"], "significance": "significant", "who": "Ann Lee", "note": "",
         "when": datetime(2026, 1, 1, tzinfo=UTC).isoformat()}
        for each in changes
    ]  # fmt: skip
    file.write_text(json.dumps({"decisions": entries}))
    return file


def test_a_first_publication_says_that_nobody_is_owed_a_notice(call: Call, policy: Path) -> None:
    answer = call("publish", policy, "--effective", TODAY, "--format", "json")
    assert answer.status == 0
    assert answer.json["published"] is True
    assert answer.json["policies"][0]["first"] is True
    assert answer.json["policies"][0]["notices"] == []
    assert "nobody is owed a notice" in answer.err


def test_it_refuses_while_a_change_is_undecided_and_names_each(
    call: Call, policy: Path, published: str
) -> None:
    changed(policy)
    answer = call("publish", policy, "--effective", SOON, "--format", "json")
    assert answer.status == 1
    (reason,) = answer.json["reasons"]
    assert reason["code"] == "publishing.undecided"
    assert "1(B)" in reason["text"]
    assert reason["change"]
    assert reason["text"] in answer.err
    assert len(call("history", policy, "--format", "json").json) == 1


def test_with_decisions_it_publishes_and_history_tells(
    call: Call, policy: Path, published: str, tmp_path: Path
) -> None:
    changed(policy)
    given = decisions(call, policy, tmp_path / "decisions.json")
    answer = call(
        "publish", policy, "--effective", SOON, "--decisions", given, "--profile", "house",
        "--sender", "Example", "--channel", "page", "email", "-o", tmp_path / "out",
    )  # fmt: skip
    assert answer.status == 0, answer.err
    newest, oldest = call("history", policy, "--format", "json").json
    assert (newest["id"], oldest["id"]) == (answer.out.strip(), published)
    assert newest["published"]["effective"] == SOON
    assert [each["channel"] for each in newest["published"]["notices"]] == ["page", "email"]
    assert newest["published"]["base"] == published
    assert {file.suffix for file in (tmp_path / "out").iterdir()} == {".md", ".eml"}


def test_a_rule_that_is_not_met_is_named_and_can_be_gone_against_with_a_reason(
    call: Call, policy: Path, published: str, tmp_path: Path
) -> None:
    changed(policy)
    given = decisions(call, policy, tmp_path / "decisions.json")
    tomorrow = TODAY + timedelta(days=1)
    arguments = ("publish", policy, "--effective", tomorrow, "--decisions", given,
                 "--profile", "house", "--sender", "Example")  # fmt: skip
    answer = call(*arguments)
    assert answer.status == 1
    assert "30 days" in answer.err
    assert "--against" in answer.err
    assert call(*arguments, "--against", "The regulator has asked for it.").status == 0
    kept = call("history", policy, "--format", "json").json[0]["published"]["accepted"]
    assert [each["note"] for each in kept] == ["The regulator has asked for it."]


def test_the_same_again_is_fine_and_a_date_in_the_past_is_not(
    call: Call, policy: Path, published: str
) -> None:
    again = call("publish", policy, "--effective", TODAY)
    assert (again.status, again.out.strip()) == (0, published)
    assert "already published" in again.err
    changed(policy)
    past = call("publish", policy, "--effective", TODAY - timedelta(days=1))
    assert past.status == 1
    assert "before today" in past.err


@pytest.mark.parametrize(
    "arguments",
    [
        ("--effective", "tomorrow"),
        ("--effective", "2099-01-01", "--channel", "pigeon"),
        ("--effective", "2099-01-01", "--profile", "mars"),
        ("--effective", "2099-01-01", "--decisions", "/no/such/file.json"),
        ("--effective", "2099-01-01", "--lang", "fr"),
        ("--effective", "2099-01-01", "--to", "scroll"),
        (),
    ],
)
def test_what_cannot_be_used_ends_with_two_and_publishes_nothing(
    call: Call, policy: Path, arguments: tuple[str, ...]
) -> None:
    assert call("publish", policy, *arguments).status == 2
    assert call("history", policy, "--format", "json").json == []


def test_a_policy_that_is_missing_is_told(call: Call, folder: Path) -> None:
    answer = call("publish", folder / "no.md", "--effective", SOON)
    assert answer.status == 2
    assert "no.md" in answer.err


def test_evidence_of_today_and_of_a_day_before_everything(
    call: Call, policy: Path, published: str, tmp_path: Path
) -> None:
    archive = tmp_path / "evidence.zip"
    answer = call("evidence", policy, "--as-of", TODAY, "-o", archive)
    assert answer.status == 0
    with zipfile.ZipFile(archive) as opened:
        assert opened.read("policy.md") == policy.read_bytes()
    missing = call("evidence", policy, "--as-of", "1999-01-01", "-o", tmp_path / "none.zip")
    assert missing.status == 2
    assert not (tmp_path / "none.zip").exists()


def test_what_was_in_force_can_be_named_by_its_day(
    call: Call, policy: Path, published: str, tmp_path: Path
) -> None:
    changed(policy)
    call("save", policy)
    answer = call("compare", policy, "--from", TODAY, "--to", "draft", "--format", "json")
    assert [each["new_path"] for each in answer.json["changes"]] == ["1(B)"]
    assert f"the version effective from {TODAY}" in answer.err
