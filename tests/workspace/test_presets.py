from __future__ import annotations

from pathlib import Path

import pytest

from policyeditor.errors import ExportError
from policyeditor.export.exporting import FORMATS
from policyeditor.workspace.presets import (
    PRESETS,
    Preset,
    preset_named,
    presets_with,
    with_preset,
    without_preset,
)
from policyeditor.workspace.settings import Settings, load_settings, store_settings

OWN = Preset(("pdf",), name="For Ann")


def test_every_preset_names_formats_that_there_are() -> None:
    known = {form.id for form in FORMATS}
    assert all(set(preset.formats) <= known for preset in PRESETS)


def test_a_preset_is_known_by_id_and_by_name() -> None:
    assert preset_named("archive", ()) == preset_named("for the Archive", ())
    assert preset_named("for ann", (OWN,)) == OWN
    with pytest.raises(ExportError):
        preset_named("", (OWN,))


def test_what_a_person_changed_stands_in_its_place_and_can_go_back() -> None:
    changed = Preset(("epub",), "website")
    kept = with_preset(with_preset((), OWN), changed)

    assert presets_with(kept)[0] == changed
    assert presets_with(kept)[-1] == OWN
    assert presets_with(without_preset(kept, changed)) == (*PRESETS, OWN)


def test_presets_and_folders_are_kept(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    settings = Settings().with_presets((OWN, Preset(("txt",), "counsel")))
    settings = settings.with_export(tmp_path / "out", ("pdf",), tmp_path / "site")
    store_settings(file, settings)
    again = load_settings(file)

    assert again == settings
    assert again.export_folder_of(tmp_path / "site") == tmp_path / "out"
    assert Settings().export_folder_of(tmp_path) is None
