import os
from pathlib import Path

import pytest

from policyeditor.checks.settings import CHECK_SETTINGS, CheckSettings, Muting
from policyeditor.errors import InputError
from policyeditor.workspace.check_settings import settings_of, store_settings
from policyeditor.workspace.folder_links import links_of, places_for


def test_settings_are_kept_with_the_folder(tmp_path: Path) -> None:
    settings = CheckSettings({"site": "hint"}, (Muting("placeholder", "a form"),))
    store_settings(tmp_path, settings)
    assert settings_of(tmp_path) == (settings, None)


def test_settings_that_cannot_be_read_are_not_written_over(tmp_path: Path) -> None:
    file = tmp_path / CHECK_SETTINGS
    file.parent.mkdir()
    file.write_bytes(b"{ somebody was here")
    with pytest.raises(InputError):
        store_settings(tmp_path, CheckSettings())
    assert file.read_bytes() == b"{ somebody was here"


@pytest.mark.parametrize("data", [b"\xff\xfe", b"[" * 100_000, b" " * 300_000])
def test_bad_settings_leave_the_usual_checks(tmp_path: Path, data: bytes) -> None:
    file = tmp_path / CHECK_SETTINGS
    file.parent.mkdir()
    file.write_bytes(data)
    settings, trouble = settings_of(tmp_path)
    assert settings == CheckSettings()
    assert trouble is not None


def test_what_links_may_lead_to(tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "_site").mkdir()
    (tmp_path / "en" / "terms.md").write_text("---\npermalink: '/en/terms/'\n---\n", "utf-8")
    (tmp_path / "_site" / "terms.html").write_text("", "utf-8")
    found = links_of(tmp_path)
    assert found.files == {"en/terms.md"}
    assert found.addresses == {"/en/terms/": "en/terms.md"}


def test_the_places_of_policies_that_are_linked_into(tmp_path: Path) -> None:
    (tmp_path / "terms.md").write_text("# Payment\n", "utf-8")
    (tmp_path / "other.md").write_text("# Other\n", "utf-8")
    policy = tmp_path / "privacy.md"
    policy.write_text("[a](terms.md#payment) [b](other.md) [c](gone.md#x)\n", "utf-8")
    places = places_for(policy, tmp_path, links_of(tmp_path))
    assert set(places) == {"terms.md"}
    assert "payment" in places["terms.md"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes with names")
def test_a_pipe_or_a_link_to_elsewhere_is_not_read(tmp_path: Path) -> None:
    house = tmp_path / "house"
    house.mkdir()
    os.mkfifo(house / "pipe.md")
    (tmp_path / "secret.md").write_text("---\npermalink: /secret/\n---\n\n# Secret\n", "utf-8")
    (house / "link.md").symlink_to(tmp_path / "secret.md")
    (house / "own.md").write_text("[a](pipe.md#x) [b](link.md#secret)\n", "utf-8")
    found = links_of(house)
    assert not found.addresses
    assert not places_for(house / "own.md", house, found)
