import json
from pathlib import Path
from typing import Any

import pytest

EFFECTIVE = ("--effective", "2030-06-01", "--sent", "2030-01-01")


@pytest.fixture
def changed(call: Any, policy: Path) -> Path:
    """A policy with a version, and a significant change since."""
    assert call("save", policy, "--name", "First").status == 0
    text = policy.read_text(encoding="utf-8").replace("30 days", "60 days")
    policy.write_text(text, encoding="utf-8")
    return policy


def test_a_notice_is_the_answer(call: Any, changed: Path) -> None:
    answer = call("notice", changed, "--from", "First", *EFFECTIVE, "--sender", "Example Ltd")
    assert answer.status == 0
    assert "60 days" in answer.out
    assert "Example Ltd" in answer.out
    found = call("notice", changed, "--from", "First", *EFFECTIVE, "--channel", "json")
    assert json.loads(found.out)


def test_notices_are_written_to_a_folder(call: Any, changed: Path, tmp_path: Path) -> None:
    out = tmp_path / "notices"
    arguments = ("--channel", "page", "banner", "--channel", "email")
    answer = call("notice", changed, "--from", "First", *EFFECTIVE, *arguments, "-o", out)
    assert (answer.status, answer.out) == (0, "")
    written = sorted(path.suffix for path in out.iterdir())
    assert written == [".eml", ".html", ".md"]
    assert answer.err.count("Written: ") == 3
    nowhere = call("notice", changed, "--from", "First", *EFFECTIVE, *arguments)
    assert (nowhere.status, nowhere.out) == (2, "")


def test_each_rule_that_is_not_met_is_named(call: Any, changed: Path) -> None:
    early = ("--effective", "2030-01-05", "--sent", "2030-01-01")
    answer = call("notice", changed, "--from", "First", *early, "--profile", "house")
    assert answer.status == 1
    assert "House rule" in answer.err
    met = call(
        *("notice", changed, "--from", "First", *EFFECTIVE, "--profile", "house"),
        *("--sender", "Example Ltd"),
    )
    assert met.status == 0
    unknown = call("notice", changed, "--from", "First", *EFFECTIVE, "--profile", "nonsense")
    assert unknown.status == 2


def test_no_notice_is_owed_where_nothing_changed(call: Any, changed: Path) -> None:
    answer = call("notice", changed, "--from", "First", "--to", "First", *EFFECTIVE)
    assert (answer.status, answer.out) == (1, "")
    assert answer.err


def test_files_are_exported(call: Any, changed: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    formats = ("--to", "html,jekyll,redline-html", "--from", "First")
    answer = call("export", changed, *formats, "-o", out)
    assert (answer.status, answer.out) == (0, "")
    assert answer.err.count("Written: ") == 3
    pages = {path.name: path.read_text(encoding="utf-8") for path in out.iterdir()}
    assert sum("60 days" in page for page in pages.values()) >= 2
    assert any("<del" in page for page in pages.values())
    old = tmp_path / "old"
    assert call("export", changed, "--to", "html", "--version", "First", "-o", old).status == 0
    (page,) = old.iterdir()
    assert "30 days" in page.read_text(encoding="utf-8")


@pytest.mark.parametrize("formats", ["nonsense", "redline-html"])
def test_what_cannot_be_exported_is_told(
    call: Any, changed: Path, tmp_path: Path, formats: str
) -> None:
    answer = call("export", changed, "--to", formats, "-o", tmp_path / "out")
    assert (answer.status, answer.out) == (2, "")
    assert not (tmp_path / "out").exists()


def test_a_change_decided_as_editorial_owes_no_notice(
    call: Any, policy: Path, folder: Path
) -> None:
    from policyeditor.workspace.decisions import decisions_file

    call("save", policy, "--name", "First")
    policy.write_text(policy.read_text().replace("30 days", "60 days"))
    told = ("notice", policy, "--from", "First", "--effective", "2027-03-01")
    assert "60 days" in call(*told).out
    (change,) = call("compare", policy, "--from", "First", "--format", "json").json["changes"]
    file = decisions_file(policy, folder)
    file.parent.mkdir(parents=True)
    entry = {"change": change["id"], "significance": "editorial", "who": "Ann Lee",
             "when": "2026-11-20T09:00:00+00:00"}  # fmt: skip
    file.write_text(json.dumps({"decisions": [entry]}))
    answer = call(*told)
    assert (answer.status, answer.out) == (1, "")
