from __future__ import annotations

from pathlib import Path
from typing import Any

PROMISING = """
3. Changes to this policy

   We will notify you by email 14 days before a change. Last updated: March 3, 2026
"""


def test_the_rules_of_a_folder_with_what_each_rests_on(call: Any, folder: Path) -> None:
    answer = call("rules", folder)

    assert answer.status == 0
    assert answer.out.startswith("house: House rule\n")
    assert "law: Directive (EU) 2015/2366" in answer.out
    assert "law, not verified:" in answer.out
    assert "2 calendar months before the change applies (law)" in answer.out
    verified = call("rules", folder, "--verified").out
    assert "not verified" not in verified
    assert "Not verified: The exceptions for danger and the form of a waiver." in verified
    assert "Longer where people must adapt technically or commercially." in verified


def test_rules_as_data(call: Any, folder: Path) -> None:
    answer = call("rules", folder, "--format", "json").json
    profiles = {profile["id"]: profile for profile in answer["profiles"]}

    assert profiles["eu-psd2"]["lead"] == {
        "n": 2, "unit": "month", "anchor": "before_effective", "basis": "statute",
    }  # fmt: skip
    assert profiles["eu-p2b"]["exit"] == {"n": 15, "unit": "day", "anchor": "after_receipt"}
    assert profiles["eu-eecc"]["status"] == "draft"
    assert profiles["us-co"]["lead"] is None
    assert "promises" not in answer


def test_what_a_policy_promises_and_its_dates(call: Any, policy: Path) -> None:
    policy.write_text(policy.read_text() + PROMISING)
    text = call("rules", policy).out

    assert "eu-gdpr:" in text
    assert "eu-psd2:" not in text  # for terms
    assert "promises: an e-mail, 14 days before the change." in text
    assert "last updated: March 3, 2026" in text
    answer = call("rules", policy, "--format", "json").json
    (promise,) = answer["promises"]["clauses"]
    assert promise["ways"] == ["email"]
    assert promise["period"] == {"n": 14, "unit": "day"}
    assert answer["dates"][0]["date"] == "2026-03-03"


def test_a_policy_that_promises_nothing_is_told(call: Any, policy: Path) -> None:
    assert (
        "hint: The policy does not say how people learn of its changes" in call("rules", policy).out
    )


def test_a_language_that_is_not_read(call: Any, policy: Path) -> None:
    policy.write_text("---\nlang: ru\n---\n# Политика\n\nМы храним журналы.\n", encoding="utf-8")
    assert "the language of this policy is “ru”" in call("rules", policy).out


def test_the_house_sets_its_days(call: Any, folder: Path) -> None:
    assert "45 days before the change" in call("rules", folder, "--house-days", "45").out
    assert "45 days before the change" in call("rules", folder).out

    refused = call("rules", folder, "--house-days", "0")
    assert (refused.status, "from 1 to 3650" in refused.err) == (2, True)


def test_a_profile_that_cannot_be_used_is_named(call: Any, folder: Path) -> None:
    own = folder / "_policyeditor" / "profiles"
    own.mkdir(parents=True)
    (own / "ours.yaml").write_text("id: ours\ntitle: Ours\nbasis: law\nsource: us\n")
    answer = call("rules", folder)

    assert answer.status == 2
    assert "“ours.yaml”" in answer.err
    assert "line 3: “basis” is “law”; write one of: statute" in answer.err
