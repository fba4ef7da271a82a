from __future__ import annotations

from pathlib import Path

import pytest

from policyeditor.errors import NoticeError
from policyeditor.notices.profile_files import choose_profiles, load_profiles
from policyeditor.notices.profiles import Basis
from policyeditor.resources import english

OWN = """\
id: house
title: Our own rule
basis: house
source: board decision
lead: { n: 45, unit: day, anchor: before_effective }
checked: 2026-11-24
"""


def test_every_shipped_profile_names_what_it_rests_on_and_claims_nothing() -> None:
    profiles = load_profiles()

    assert profiles[0].id == "house"
    assert profiles[0].basis is Basis.HOUSE
    for profile in profiles:
        assert profile.source
        assert "complian" not in " ".join((profile.title, profile.note, profile.source)).lower()


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
        ("id: [", "line"),
        ("- a\n- b\n", "id"),
        (OWN.replace("unit: day", "unit: fortnight"), "lead.unit"),
        (OWN.replace("n: 45", "n: 0"), "lead.n"),
        (OWN + "colour: red\n", "colour"),
        (OWN.replace("title: Our own rule", "title: *x"), "references"),
        ("a: " + "[" * 50, "nests"),
        (OWN + "#" * 70_000, "64 KB"),
        (OWN.replace("2026-11-24", "2026-02-31"), "line"),
        ("id: !!python/object/apply:os.system ['true']\n", "house.yaml"),
    ],
)
def test_a_broken_profile_is_named_with_the_reason(tmp_path: Path, text: str, told: str) -> None:
    (tmp_path / "house.yaml").write_text(text, encoding="utf-8")

    with pytest.raises(NoticeError) as caught:
        load_profiles(tmp_path)

    sentence = english().sentence(caught.value.message)
    assert "house.yaml" in sentence
    assert told in sentence


def test_bytes_that_are_no_text(tmp_path: Path) -> None:
    (tmp_path / "house.yaml").write_bytes(b"\xff\xfe\x00")

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
