from __future__ import annotations

import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from policyeditor.comparison.lexicon import laws
from policyeditor.errors import NoticeError
from policyeditor.notices.profile_files import choose_profiles, load_profiles, shipped_profiles
from policyeditor.notices.profiles import Basis, Profile
from policyeditor.policy.details_reader import read_details
from policyeditor.resources import english, message_templates, resource_path, resource_text

OWN = """\
id: house
title: Our own rule
basis: house
source: board decision
lead: { n: 45, unit: day, anchor: before_effective }
checked: 2026-11-24
"""
SHIPPED = sorted(resource_path("profiles").glob("*.yaml"))
# Table A of the reading notes has these; what differs inside a row is a profile of its own.
ROWS = {
    "eu-gdpr", "eu-gdpr-28", "eu-eprivacy", "uk-gdpr", "eu-p2b", "eu-dcd", "eu-eecc", "fr-eecc",
    "eu-dsa", "eu-psd2", "eu-uctd", "us-ftc", "us-coppa", "us-hipaa", "us-glba", "us-ca-caloppa",
    "us-ca-ccpa", "us-co", "us-mn", "us-nv", "us-de", "us-nj", "us-wa", "ca-pipeda", "ca-qc",
    "br-lgpd", "cn-pipl", "cn-app", "cn-ecl34", "kr-pipa", "jp-appi", "in-dpdp", "sg-pdpa",
    "au-app", "za-popia", "ch-nfadp", "house",
}  # fmt: skip
READ_IN_THEIR_SOURCE = {
    "house", "eu-gdpr", "eu-gdpr-purpose", "uk-gdpr", "eu-p2b", "eu-dsa", "eu-psd2", "us-ftc",
    "us-coppa", "us-mn", "br-lgpd", "cn-pipl", "kr-pipa", "kr-practice-7", "kr-practice-30",
}  # fmt: skip


@pytest.mark.parametrize("file", SHIPPED, ids=lambda file: file.stem)
def test_every_shipped_file_holds_to_the_schema(file: Path) -> None:
    values = read_details(f"---\n{file.read_text(encoding='utf-8')}").values
    schema = json.loads(resource_text("schemas", "profile.json"))
    plain = json.loads(json.dumps(values, default=str))

    assert list(Draft202012Validator(schema).iter_errors(plain)) == []
    assert plain["id"] == file.stem


@pytest.mark.parametrize("profile", shipped_profiles(), ids=lambda profile: profile.id)
def test_every_shipped_profile_says_when_it_applies_and_claims_nothing(profile: Profile) -> None:
    words = " ".join((profile.title, profile.applies, profile.note, profile.source))

    assert profile.source
    assert profile.note
    assert profile.applies.startswith(("When ", "To "))
    assert "complian" not in words.lower()
    assert "comply" not in words.lower()
    assert profile.verified or profile.unverified
    basis = english().sentence(profile.basis_message)
    assert ("not verified" in basis) is not profile.verified


@pytest.mark.parametrize("profile", shipped_profiles(), ids=lambda profile: profile.id)
def test_every_code_of_a_profile_has_its_words(profile: Profile) -> None:
    messages = [profile.basis_message, *profile.circumstances]
    if profile.lead_message is not None:
        messages.append(profile.lead_message)

    for message in messages:
        sentence = english().sentence(message)
        assert "notices." not in sentence
        assert "{" not in sentence


def test_every_instrument_of_the_reading_notes_has_a_profile() -> None:
    assert {profile.id for profile in shipped_profiles()} >= ROWS


def test_only_what_was_read_in_its_source_is_verified() -> None:
    verified = {profile.id for profile in shipped_profiles() if profile.verified}

    assert verified == READ_IN_THEIR_SOURCE


def test_every_signal_that_a_law_names_has_its_words() -> None:
    known = message_templates()
    named = {signal for profile in shipped_profiles() for signal in profile.triggers}

    assert all(f"notices.signal.{signal}" in known for signal in named | laws().keys())


def test_the_house_rule_first_then_what_is_verified() -> None:
    profiles = load_profiles()

    assert profiles[0].id == "house"
    assert profiles[0].basis is Basis.HOUSE
    states = [profile.verified for profile in profiles]
    assert states == sorted(states, reverse=True)


def test_the_house_has_its_own_number_of_days() -> None:
    house = load_profiles(house_days=45)[0]

    assert house.lead is not None
    assert house.lead.period is not None
    assert english().sentence(house.lead.period.message) == "45 days"


def test_a_folders_profile_stands_in_the_place_of_the_shipped_one(tmp_path: Path) -> None:
    (tmp_path / "house.yaml").write_text(OWN, encoding="utf-8")
    (tmp_path / "ours.yaml").write_text(OWN.replace("id: house", "id: ours"), encoding="utf-8")
    profiles = {profile.id: profile for profile in load_profiles(tmp_path)}

    assert profiles["house"].title == "Our own rule"
    assert profiles["ours"].lead == profiles["house"].lead
    assert "eu-p2b" in profiles


def test_a_missing_folder_leaves_the_shipped_ones(tmp_path: Path) -> None:
    assert load_profiles(tmp_path / "none") == load_profiles()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("id: [", ["line 1"]),
        ("- a\n- b\n", ["line 1"]),
        ("", ["id: our-rule"]),
        (
            OWN.replace("unit: day", "unit: fortnight"),
            ["line 5", "lead.unit", "fortnight", "business_day"],
        ),
        (OWN.replace("n: 45", "n: 0"), ["line 5", "lead.n", "3650"]),
        (OWN.replace("n: 45, ", ""), ["lead", "lacks “n”"]),
        (OWN.replace("n: 45", "n: many"), ["line 5", "whole number"]),
        (OWN + "colour: red\n", ["line 7", "colour", "channels"]),
        (OWN + "must_includ: [why]\n", ["line 7", "write “must_include”"]),
        (OWN + "triggers: [S01, S99]\n", ["line 7", "S99", "S26"]),
        (OWN + "triggers: all\n", ["line 7", "“all”", "triggers: any"]),
        (OWN + "channels: [fax]\n", ["line 7", "fax", "email"]),
        (OWN + "channels: email\n", ["line 7", "square brackets"]),
        (OWN + "lead_time: 3\n", ["line 7", "lead_time"]),
        (OWN + "exit: { n: 3, unit: day, anchor: until_effective }\n", ["line 7", "leave out"]),
        (OWN.replace("title: Our own rule\n", ""), ["title", "add a line"]),
        (OWN.replace("title: Our own rule", "title: 7"), ["line 2", "quotation marks"]),
        (OWN.replace("id: house", "id: Our Rule"), ["line 1", "our-rule"]),
        (OWN.replace("title: Our own rule", "title: *x"), ["line 2"]),
        ("a: " + "[" * 50, ["line 1"]),
        (OWN + "#" * 70_000, ["64 KB"]),
        (OWN.replace("2026-11-24", "2026-02-31"), ["line 6", "2026-11-24"]),
        (OWN.replace("2026-11-24", "soon"), ["line 6", "soon"]),
    ],
)
def test_a_broken_profile_is_named_with_line_and_what_to_write(
    tmp_path: Path, text: str, told: list[str]
) -> None:
    (tmp_path / "house.yaml").write_text(text, encoding="utf-8")

    with pytest.raises(NoticeError) as caught:
        load_profiles(tmp_path)

    sentence = english().sentence(caught.value.message)
    assert "house.yaml" in sentence
    assert [part for part in told if part not in sentence] == []
    assert "notices." not in sentence


def test_a_unit_on_a_line_of_its_own(tmp_path: Path) -> None:
    text = OWN.replace("{ n: 45, unit: day, anchor", "\n  n: 45\n  unit: moon\n  anchor")
    (tmp_path / "house.yaml").write_text(text.replace(" }", ""), encoding="utf-8")

    with pytest.raises(NoticeError) as caught:
        load_profiles(tmp_path)
    assert "line 7" in english().sentence(caught.value.message)


def test_bytes_that_are_no_text_and_a_file_that_points_elsewhere(tmp_path: Path) -> None:
    (tmp_path / "house.yaml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(NoticeError, match="unreadable"):
        load_profiles(tmp_path)

    (tmp_path / "house.yaml").unlink()
    (tmp_path / "elsewhere").write_text(OWN, encoding="utf-8")
    (tmp_path / "house.yaml").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(NoticeError) as caught:
        load_profiles(tmp_path)
    assert "points to another file" in english().sentence(caught.value.message)


def test_a_tag_of_another_program_is_plain_text(tmp_path: Path) -> None:
    text = OWN.replace("board decision", "!!python/object/apply:os.system ['true']")
    (tmp_path / "house.yaml").write_text(text, encoding="utf-8")

    with pytest.raises(NoticeError, match="unreadable"):
        load_profiles(tmp_path)


def test_profiles_are_chosen_by_id() -> None:
    profiles = load_profiles()

    assert [p.id for p in choose_profiles(profiles, ["eu-p2b", "house", "eu-p2b"])] == [
        "eu-p2b",
        "house",
    ]
    with pytest.raises(NoticeError) as caught:
        choose_profiles(profiles, ["mars"])
    assert "eu-p2b" in english().sentence(caught.value.message)
