import json
from pathlib import Path

import pytest

from policyeditor.__main__ import main

POLICY = "---\ntitle: T\n---\n\nWrite to [COMPANY] or or us.\n"


@pytest.fixture
def house(tmp_path: Path) -> Path:
    (tmp_path / "terms.md").write_text(POLICY, encoding="utf-8")
    (tmp_path / "_policyeditor").mkdir()
    settings = {
        "checks": {"doubled-word": "error"},
        "muted": [{"code": "placeholder", "text": "[COMPANY]", "reason": "a form"}],
    }
    (tmp_path / "_policyeditor" / "checks.json").write_text(json.dumps(settings), encoding="utf-8")
    return tmp_path


def test_the_settings_of_the_folder_hold(house: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(house / "terms.md"), "--format", "json"]) == 1
    (problem,) = json.loads(capsys.readouterr().out)
    assert (problem["code"], problem["severity"]) == ("checks.doubled-word", "error")


def test_what_is_muted_is_told_with_its_reason(
    house: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["check", str(house / "terms.md"), "--muted"])
    assert "muted (a form): “[COMPANY]”" in capsys.readouterr().err


def test_settings_that_cannot_be_read_are_told(
    house: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (house / "_policyeditor" / "checks.json").write_text("{", encoding="utf-8")
    assert main(["check", str(house / "terms.md")]) == 0
    out = capsys.readouterr().out
    assert "_policyeditor/checks.json" in out
    assert "[COMPANY]" in out


def test_every_check_is_listed_with_its_level(
    house: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", "--list", str(house)]) == 0
    rows = {line.split()[0]: line.split()[1] for line in capsys.readouterr().out.splitlines()}
    assert rows["doubled-word"] == "error"
    assert rows["terms-mixed"] == "off"


def test_a_check_is_explained(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--explain", "checks.numbering-gap"]) == 0
    out = capsys.readouterr().out
    assert out.startswith("Numbers of clauses (numbering)")
    assert "but: (A) … (B) … (C)" in out
    assert main(["check", "--explain", "nonsense"]) == 2
    assert "nonsense" in capsys.readouterr().err


def test_check_alone_asks_what_to_check(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check"]) == 2
    assert "--list" in capsys.readouterr().err


def test_a_checklist_tells_which_clause_speaks_of_an_item(
    house: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    policy = house / "privacy.md"
    policy.write_text(
        "---\ntitle: P\nlang: en\n---\n\nWe retain your data for a year.\n", encoding="utf-8"
    )
    assert main(["check", str(policy), "--checklist", "gdpr-13"]) == 0
    out = capsys.readouterr().out
    assert f"{policy}:6: found: How long the data is kept (Art. 13(2)(a))" in out
    assert f"{policy}: not found: The data protection officer" in out
    assert main(["check", str(policy), "--checklist", "hipaa"]) == 2
    assert "gdpr-13" in capsys.readouterr().err
