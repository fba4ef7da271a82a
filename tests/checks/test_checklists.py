import json

import pytest
from jsonschema import Draft202012Validator
from ruamel.yaml import YAML

from policyeditor.checks.checklists import checklists, looked_through
from policyeditor.policy.policy import read_policy
from policyeditor.resources import resource_path, resource_text

NOTICE = """\
---
title: Privacy
lang: en
---

## Who we are

Example Ltd is the data controller; contact us at privacy@example.org.

## How long we keep it

We retain your orders for ten years.

## Your rights

You have the right to access, rectification and erasure of your data.
"""


@pytest.mark.parametrize("file", sorted(resource_path("checklists").glob("*.yaml")))
def test_a_checklist_is_as_its_schema_asks(file: object) -> None:
    schema = json.loads(resource_text("schemas", "checklist.json"))
    data = YAML(typ="safe", pure=True).load(file)
    data["checked"] = str(data["checked"])
    assert not list(Draft202012Validator(schema).iter_errors(data))


def test_each_item_leads_to_the_clause_that_speaks_of_it() -> None:
    gdpr = next(each for each in checklists() if each.id == "gdpr-13")
    answers = looked_through(read_policy(NOTICE), gdpr)
    assert answers is not None
    found = {each.item.id: each.clauses[0].line for each in answers if each.found}
    assert found["controller"] == 8
    assert found["retention"] == 12
    assert found["rights"] == 16
    assert "dpo" not in found
    assert "automated" not in found


def test_a_language_without_words_is_not_guessed_at() -> None:
    ccpa = next(each for each in checklists() if each.id == "ccpa")
    assert looked_through(read_policy(NOTICE.replace("lang: en", "lang: zh")), ccpa) is None


def test_rows_that_nobody_read_are_marked() -> None:
    ccpa = next(each for each in checklists() if each.id == "ccpa")
    assert [item.id for item in ccpa.items if item.verified] == ["updated"]
    for checklist in checklists():
        assert "complian" not in (checklist.title + checklist.note).lower()
