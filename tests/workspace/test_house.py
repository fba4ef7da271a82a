from __future__ import annotations

from pathlib import Path

import pytest

from policyeditor.errors import InputError
from policyeditor.resources import english
from policyeditor.workspace.house import house_days, profiles_of, store_house_days


def write(root: Path, text: str) -> None:
    (root / "_policyeditor").mkdir(exist_ok=True)
    (root / "_policyeditor" / "house.json").write_text(text, encoding="utf-8")


def test_thirty_days_unless_the_folder_says_otherwise(tmp_path: Path) -> None:
    assert house_days(tmp_path) == 30

    store_house_days(tmp_path, 45)

    assert house_days(tmp_path) == 45
    lead = profiles_of(tmp_path)[0].lead_message
    assert lead is not None
    assert english().sentence(lead) == "45 days before the change applies (house rule)"


def test_what_else_stands_in_the_setting_stays(tmp_path: Path) -> None:
    write(tmp_path, '{"name": "Example", "notice_days": 10}')

    store_house_days(tmp_path, 20)

    kept = (tmp_path / "_policyeditor" / "house.json").read_text(encoding="utf-8")
    assert '"name": "Example"' in kept
    assert house_days(tmp_path) == 20


def test_a_profile_of_the_folder_stands_before_the_number_of_days(tmp_path: Path) -> None:
    store_house_days(tmp_path, 45)
    own = tmp_path / "_policyeditor" / "profiles"
    own.mkdir()
    (own / "house.yaml").write_text(
        "id: house\ntitle: Ours\nbasis: house\nsource: board\n", encoding="utf-8"
    )

    assert profiles_of(tmp_path)[0].title == "Ours"


@pytest.mark.parametrize(
    "text",
    ["", "[", "[]", '{"notice_days": "30"}', '{"notice_days": 0}', '{"notice_days": true}',
     '{"notice_days": 99999}', '{"a": ' + "[" * 4000],
)  # fmt: skip
def test_a_damaged_setting_is_said_and_never_taken_for_another_number(
    tmp_path: Path, text: str
) -> None:
    write(tmp_path, text)

    with pytest.raises(InputError) as caught:
        house_days(tmp_path)
    sentence = english().sentence(caught.value.message)
    assert "_policyeditor/house.json" in sentence
    assert '{"notice_days": 30}' in sentence
    with pytest.raises(InputError):
        store_house_days(tmp_path, 30)
    kept = (tmp_path / "_policyeditor" / "house.json").read_text(encoding="utf-8")
    assert kept == text


@pytest.mark.parametrize("days", [0, -1, 3651])
def test_a_number_that_cannot_be_meant_is_refused(tmp_path: Path, days: int) -> None:
    with pytest.raises(InputError, match=r"house\.days"):
        store_house_days(tmp_path, days)
    assert not (tmp_path / "_policyeditor").exists()
