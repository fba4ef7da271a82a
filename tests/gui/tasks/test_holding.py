"""A second window on the same policy reads it, and takes it over when the first is gone."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

pytest.importorskip("PySide6")

from tests.gui.person import POLICY, click, write_folder

if TYPE_CHECKING:
    from tests.gui.conftest import Sit

pytestmark = pytest.mark.gui


def test_the_second_window_reads_and_edits_once_the_first_has_closed_it(
    sit: Sit, folder: Path
) -> None:
    first, second = sit(folder), sit(folder)
    second.is_warned("is open in another window of Policy Editor")
    assert second.document.editor.isReadOnly()
    assert not second.window.actions_by_id["publish"].isEnabled()
    second.sees("We delete your data after 90 days.")
    click(second.document.bar, "Edit here")
    second.reads("still open in the other window")
    second.press("save")
    second.is_told("can only be read")
    first.replace("90", "30")
    first.save()
    first.press("close")
    click(second.document.bar, "Edit here")
    second.reads("You can edit it here now")
    second.wait("the saved text", lambda: "30 days" in second.text)
    assert not second.document.editor.isReadOnly()
    assert not second.document.bar.words
    second.replace("30", "31")
    second.save()
    assert "31 days" in (folder / "en" / "privacy.md").read_text(encoding="utf-8")


def test_two_policies_of_one_folder_are_written_in_two_windows(sit: Sit, folder: Path) -> None:
    write_folder(folder, {"en/terms.md": POLICY})
    first, second = sit(folder / "en" / "privacy.md"), sit(folder / "en" / "terms.md")
    for person in (first, second):
        assert not person.document.bar.words
        assert not person.document.editor.isReadOnly()
        person.replace("90", "30")
        person.save()
