"""Which dictionary a language gets."""

from __future__ import annotations

from pathlib import Path

import pytest

from policyeditor.spelling.dictionaries import find_dictionary, folders_of_dictionaries, has_words


def _make(folder: Path, *names: str) -> Path:
    folder.mkdir(exist_ok=True)
    for name in names:
        (folder / f"{name}.aff").write_text("SET UTF-8\n", encoding="utf-8")
        (folder / f"{name}.dic").write_text("1\nwort\n", encoding="utf-8")
    return folder


@pytest.mark.parametrize(
    ("lang", "stem"),
    [
        ("de-AT", "de_AT"), ("de", "de_DE"), ("de-CH", "de_DE"), ("en-IE", "en_GB"),
        ("en-NZ", "en_AU"), ("en", "en_US"), ("pt", "pt_BR"), ("pt-PT", "pt_PT"), ("fr-CA", "fr"),
        ("PT_br", "pt_BR"), ("sv-SE", None), ("", None), ("not a language", None),
    ],
)  # fmt: skip
def test_the_nearest_variant_is_taken(tmp_path: Path, lang: str, stem: str | None) -> None:
    names = ("de_AT", "de_DE", "en_AU", "en_GB", "en_US", "fr", "pt_BR", "pt_PT")
    found = find_dictionary(lang, (_make(tmp_path / "d", *names),))
    assert (found.stem.name if found else None) == stem


def test_a_dictionary_of_ones_own_goes_before_the_programs(tmp_path: Path) -> None:
    own = _make(tmp_path / "own", "en-US", "hyph_en_US")
    found = find_dictionary("en", folders_of_dictionaries(own))
    assert found is not None
    assert found.stem.parent == own


def test_half_a_dictionary_is_none(tmp_path: Path) -> None:
    (tmp_path / "sv.dic").write_text("1\nord\n", encoding="utf-8")
    assert find_dictionary("sv", (tmp_path, tmp_path / "missing")) is None


@pytest.mark.parametrize("lang", ["en", "en-GB", "en-AU", "de", "de-CH", "fr", "es", "it", "nl",
                                  "pt", "pt-PT"])  # fmt: skip
def test_the_program_brings_dictionaries(lang: str) -> None:
    assert find_dictionary(lang, folders_of_dictionaries(None)) is not None


def test_languages_without_spaces_are_left_alone() -> None:
    assert not any(map(has_words, ("zh", "zh-Hant", "ja", "th-TH")))
    assert has_words("ko")
