import json
from pathlib import Path

import jsonschema
import pytest

from policyeditor.checks.checking import check
from policyeditor.checks.facts import FolderFacts
from policyeditor.checks.report import has_errors, json_report, sarif_report, text_report
from policyeditor.policy.policy import read_policy
from policyeditor.resources import english

#: As it comes with Microsoft's SARIF SDK 5.7.0 (MIT licence).
_SCHEMA = Path(__file__).with_name("sarif-2.1.0.json")
VIEW = "---\ntitle: 5\n---\nWe keep the the data.\n"
CHECKED = [("my folder/terms.md", check(read_policy(VIEW), FolderFacts()))]


def test_text_names_the_place_and_says_it_in_a_sentence() -> None:
    first, second = text_report(CHECKED, english()).splitlines()
    assert first.startswith("my folder/terms.md:2:8: error: “title” must be text")
    assert second == "my folder/terms.md:4:9: hint: “the” is written twice."


def test_json_has_the_agreed_keys() -> None:
    error, hint = json_report(CHECKED, english())
    assert error["severity"] == "error"
    assert error["fix"] == {
        "title": "Put the value in quotes",
        "edits": [{"line": 2, "column": 8, "end_line": 2, "end_column": 9, "text": '"5"'}],
    }
    assert {key: hint[key] for key in ("file", "line", "column", "end_line", "end_column")} == {
        "file": "my folder/terms.md",
        "line": 4,
        "column": 9,
        "end_line": 4,
        "end_column": 16,
    }
    assert hint["code"] == "checks.doubled-word"


def test_sarif_has_rules_places_and_fixes() -> None:
    log = sarif_report(CHECKED, english(), "1.0")
    assert log["version"] == "2.1.0"
    runs = log["runs"]
    assert isinstance(runs, list)
    (run,) = runs
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    error, hint = run["results"]
    assert rules[error["ruleIndex"]] == error["ruleId"] == "checks.detail-type-string"
    assert (error["level"], hint["level"]) == ("error", "note")
    place = hint["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "my%20folder/terms.md"
    assert place["region"] == {"startLine": 4, "startColumn": 9, "endLine": 4, "endColumn": 16}
    replacement = error["fixes"][0]["artifactChanges"][0]["replacements"][0]
    assert replacement["insertedContent"]["text"] == '"5"'


def test_only_errors_stop_a_publish() -> None:
    assert has_errors(CHECKED)
    hints = check(read_policy(VIEW.replace("5", "Terms")), FolderFacts())
    assert not has_errors([("terms.md", hints)])


def test_a_sarif_log_explains_each_rule_and_points_into_the_text() -> None:
    """What the schema of SARIF 2.1.0 asks (sections 3.49, 3.27, 3.30 of the standard)."""
    view = "---\ntitle: T\n---\n\nWrite to [COMPANY] or or us.\n"
    found = check(read_policy(view), FolderFacts())
    log = sarif_report([("en/my terms.md", found)], english(), "1.0.0")
    assert log["version"] == "2.1.0"
    run = json.loads(json.dumps(log))["runs"][0]
    rules = run["tool"]["driver"]["rules"]
    assert {rule["id"] for rule in rules} == {"checks.placeholder", "checks.doubled-word"}
    for rule in rules:
        assert set(rule["defaultConfiguration"]) == {"enabled", "level"}
        assert rule["defaultConfiguration"]["level"] in ("none", "note", "warning", "error")
        for part in ("shortDescription", "fullDescription", "help"):
            assert rule[part]["text"]
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        place = result["locations"][0]["physicalLocation"]
        assert place["artifactLocation"]["uri"] == "en/my%20terms.md"
        assert 1 <= place["region"]["startLine"] <= place["region"]["endLine"]


@pytest.mark.parametrize(
    ("file", "uri"),
    [
        ("en/a b.md", "en/a%20b.md"),
        ("/home/ada/a.md", "file:///home/ada/a.md"),
        ("C:\\Texts\\a.md", "file:///C:/Texts/a.md"),
        ("\\\\office\\share\\a.md", "file://office/share/a.md"),
    ],
)
def test_a_whole_path_in_sarif_is_an_address_of_its_own(file: str, uri: str) -> None:
    (checked,) = [(file, problems) for _, problems in CHECKED]
    log = sarif_report([checked], english(), "1.0")
    assert f'"uri": "{uri}"' in json.dumps(log)


def test_sarif_is_as_its_schema_asks() -> None:
    schema = json.loads(_SCHEMA.read_text(encoding="utf-8"))
    log = json.loads(json.dumps(sarif_report(CHECKED, english(), "1.0")))
    check_against = jsonschema.Draft202012Validator(schema)
    assert not list(check_against.iter_errors(log))
    log["runs"][0]["results"][0]["level"] = "grave"
    assert list(check_against.iter_errors(log))
