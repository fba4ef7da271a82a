from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import pytest
from jsonschema import Draft202012Validator
from tests.notices.examples import (
    FACTS,
    NEGATION,
    NEW_CLAUSE,
    RETENTION,
    REWRITTEN,
    SPELLING,
    comparison,
)

from policyeditor.notices.channels import render_notice
from policyeditor.notices.data import SCHEMA_ID
from policyeditor.notices.notice import NoticeFacts, build_notice
from policyeditor.resources import resource_text

SCHEMA = json.loads(resource_text("schemas", "notice.json"))
WHOLE = replace(
    FACTS,
    site="https://example.com",
    choices_until=date(2026, 12, 23),
    redline_link="/en/privacy/redline/",
    old_version=date(2025, 2, 1),
)


def data(facts: NoticeFacts) -> dict[str, object]:
    changes = comparison(RETENTION, NEGATION, NEW_CLAUSE, REWRITTEN, SPELLING)
    made: dict[str, object] = json.loads(render_notice(build_notice(changes, facts), "json").text)
    return made


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(SCHEMA)
    assert SCHEMA["$id"] == SCHEMA_ID


@pytest.mark.parametrize(
    "facts",
    [WHOLE, NoticeFacts("T", date(2026, 12, 24), date(2026, 11, 24)), replace(WHOLE, lang="zh")],
)
def test_the_data_are_as_the_schema_says(facts: NoticeFacts) -> None:
    validator = Draft202012Validator(SCHEMA, format_checker=Draft202012Validator.FORMAT_CHECKER)

    assert [error.message for error in validator.iter_errors(data(facts))] == []


def test_what_an_app_needs_is_there() -> None:
    made = data(WHOLE)

    assert made["effective"] == "2026-12-24"
    assert made["choices_until"] == "2026-12-23"
    assert made["links"] == {
        "notice": "https://example.com/en/privacy/notice-2026-12-24/",
        "redline": "https://example.com/en/privacy/redline/",
    }
    changes = made["changes"]
    assert isinstance(changes, list)
    assert [change["meaning_complete"] for change in changes] == [True, True, True, False]
