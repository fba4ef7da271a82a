import json
from datetime import date

import pytest

from policyeditor.checks.checking import check
from policyeditor.checks.facts import FolderFacts
from policyeditor.checks.schema import (
    combined_schema,
    default_schema,
    form_fields,
    read_folder_schema,
)
from policyeditor.policy.policy import read_policy
from policyeditor.resources import english

FOLDER = {
    "required": ["owner"],
    "properties": {
        "owner": {"title": "Owner", "enum": ["Legal", "Product"], "x-order": 15},
        "review": {"type": "array", "items": {"type": "string"}, "maxItems": 2},
        "layout": {"const": "policy"},
    },
}


def codes(details: str, schema: object) -> list[tuple[str, int]]:
    found, problem = read_folder_schema(json.dumps(schema))
    facts = FolderFacts(schema=found, schema_problem=problem)
    view = f"---\n{details}---\nWords.\n"
    problems = check(read_policy(view), facts)
    for entry in problems:
        assert english().sentence(entry.message) != entry.code
    return [(problem.code, problem.line) for problem in problems]


def test_a_folder_adds_to_the_rules() -> None:
    assert codes("title: Terms\n", FOLDER) == [("checks.detail-missing", 1)]
    assert codes("title: Terms\nowner: Sales\n", FOLDER) == [("checks.detail-choice", 3)]
    assert codes("owner: Legal\n", FOLDER) == [("checks.detail-missing", 1)]
    details = "title: Terms\nowner: Legal\nreview: [a, b, c]\nlayout: page\n"
    assert codes(details, FOLDER) == [("checks.detail-maxItems", 4), ("checks.detail-choice", 5)]
    assert codes("title: T\nowner: Legal\nreview:\n- 1\n", FOLDER) == [
        ("checks.detail-type-string", 4)
    ]
    alone = {**FOLDER, "x-extends": False}
    assert codes("owner: Legal\nlang: english\n", alone) == []


def test_a_choice_in_other_letters_is_put_right() -> None:
    view = "---\ntitle: T\nowner: legal\n---\nWords.\n"
    (problem,) = check(read_policy(view), FolderFacts(schema=FOLDER))
    assert problem.fix is not None
    assert problem.fix.edits[0].text == "Legal"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("{", "checks.schema-not-json"),
        ("[]", "checks.schema-not-an-object"),
        ("[" * 100_000, "checks.schema-not-a-schema"),
        ('{"type": "nonsense"}', "checks.schema-invalid"),
        ('{"properties": {"a": {"pattern": "("}}}', "checks.schema-invalid"),
        ('{"$ref": "https://example.org/x.json"}', "checks.schema-reference"),
        ('{"allOf": [{"$ref": "other.json"}]}', "checks.schema-reference"),
        ('{"title": "' + "x" * 300_000 + '"}', "checks.schema-too-long"),
    ],
)
def test_a_broken_schema_of_a_folder_is_one_problem(text: str, code: str) -> None:
    schema, message = read_folder_schema(text)
    assert schema is None
    assert message is not None
    facts = FolderFacts(schema_problem=message)
    (problem,) = check(read_policy("---\ntitle: T\n---\nWords.\n"), facts)
    assert problem.code == code
    assert english().sentence(problem.message) != code


@pytest.mark.parametrize("reference", ["#", "#/$defs/missing"])
def test_references_to_nowhere_or_in_a_circle_are_one_problem(reference: str) -> None:
    assert codes("title: T\n", {"$ref": reference}) == [("checks.schema-not-usable", 1)]


def test_references_within_the_schema_are_followed() -> None:
    schema = {
        "$defs": {"short": {"maxLength": 3}},
        "properties": {"code": {"$ref": "#/$defs/short"}},
    }
    assert codes("title: T\ncode: abcd\n", schema) == [("checks.detail-maxLength", 3)]


def test_the_form_has_the_fields_of_the_schema_and_of_the_document() -> None:
    values = {"title": "T", "from": date(2026, 1, 1), "tags": ["a"], "draft": True, "nav": {"x": 1}}
    fields = {field.key: field for field in form_fields(combined_schema(FOLDER), values)}
    assert list(fields)[:4] == ["title", "owner", "lang", "permalink"]
    assert list(fields)[-4:] == ["from", "tags", "draft", "nav"]
    assert fields["title"].required
    assert fields["owner"].required
    assert fields["owner"].choices == ("Legal", "Product")
    widgets = {key: field.widget for key, field in fields.items()}
    assert widgets["owner"] == "choice"
    assert widgets["lang"] == "language"
    assert widgets["include_in_header"] == "checkbox"
    assert widgets["effective_date"] == "date"
    assert widgets["review"] == "list"
    assert [widgets[key] for key in ("from", "tags", "draft")] == ["date", "list", "checkbox"]
    assert not fields["nav"].editable


def test_every_detail_of_the_default_schema_is_described_for_people() -> None:
    for field in form_fields(default_schema(), {}):
        assert field.title
        assert field.description.endswith(".")
