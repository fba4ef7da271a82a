"""The interface's words are all translated, and say the same with the same blanks."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
import translations

pytestmark = pytest.mark.gui  # the menus are the window's

_BLANK = re.compile(r"\{[^{}]*\}")
_TAG = re.compile(r"</?\w+")
_NEVER = re.compile(r"\b(commits?|diffs?|HEAD|YAML|regex|traceback|repository|branch)\b", re.I)


def _messages(folder: Path, language: str) -> Iterator[tuple[str, str, str]]:
    root = ElementTree.parse(folder / f"policyeditor_{language}.ts").getroot()
    for context in root.iter("context"):
        for message in context.iter("message"):
            source, done = message.findtext("source", ""), message.findtext("translation", "")
            yield context.findtext("name", ""), source, done


@pytest.fixture(scope="module")
def renewed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The translations brought up to date with the source, in a folder of their own."""
    folder = tmp_path_factory.mktemp("translations")
    for file in translations.FOLDER.glob("*.ts"):
        shutil.copy(file, folder)
    translations.update(folder)
    return folder


def test_every_word_of_the_interface_is_translated(renewed: Path) -> None:
    assert not list(translations.missing(renewed))


def test_no_word_is_translated_that_is_nowhere_any_more(renewed: Path) -> None:
    for language in translations.LANGUAGES:
        kept = {each[:2] for each in _messages(translations.FOLDER, language)}
        assert kept == {each[:2] for each in _messages(renewed, language)}


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_blanks_and_marks_of_a_sentence_are_those_of_the_source(language: str) -> None:
    for context, source, done in _messages(translations.FOLDER, language):
        place = f"{context}: {source}"
        assert sorted(_BLANK.findall(done)) == sorted(_BLANK.findall(source)), place
        assert sorted(_TAG.findall(done)) == sorted(_TAG.findall(source)), place
        assert not _NEVER.search(done) or _NEVER.search(source), place


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_a_menu_has_each_key_once(language: str) -> None:
    keys = [
        done[done.index("&") + 1].casefold()
        for context, source, done in _messages(translations.FOLDER, language)
        if context == "menu" and "&" in source
    ]
    assert len(keys) == len(set(keys))


def test_what_the_program_loads_was_made_from_the_translations(tmp_path: Path) -> None:
    translations.compile_all(to=tmp_path)
    for language in translations.LANGUAGES:
        name = f"policyeditor_{language}.qm"
        assert (tmp_path / name).read_bytes() == (translations.FOLDER / name).read_bytes()
