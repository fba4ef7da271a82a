"""New translations, and the words of single clauses."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.workspace.translated_texts import ENGLISH

from policyeditor.errors import InputError
from policyeditor.workspace.families import FamilyMember, families_of, language_family
from policyeditor.workspace.folder import read_folder
from policyeditor.workspace.translating import (
    new_translation,
    side_by_side,
    source_of,
    translated_address,
    translated_place,
)
from policyeditor.workspace.translation_marks import Marks, load_marks, store_marks


@pytest.mark.parametrize(
    ("path", "made"),
    [
        ("en/privacy.md", "de/privacy.md"),
        ("_pages/en/a/privacy.md", "_pages/de/a/privacy.md"),
        ("privacy.en.md", "privacy.de.md"),
        ("privacy-en.md", "privacy-de.md"),
        ("privacy.md", "privacy.de.md"),
        ("privacy.markdown", "privacy.de.markdown"),
    ],
)
def test_a_translation_is_named_as_its_source_is(tmp_path: Path, path: str, made: str) -> None:
    assert translated_place(tmp_path / path, tmp_path, "en", "de") == tmp_path / made


def test_a_folder_of_the_language_is_used_where_there_is_one(tmp_path: Path) -> None:
    (tmp_path / "de").mkdir()
    place = translated_place(tmp_path / "privacy.md", tmp_path, "en", "de")
    assert place == tmp_path / "de" / "privacy.md"


@pytest.mark.parametrize(
    ("address", "made"),
    [("/en/privacy/", "/de/privacy/"), ("/privacy/", "/de/privacy/"), ("/EN/a.html", "/de/a.html")],
)
def test_an_address_gets_the_other_language(address: str, made: str) -> None:
    assert translated_address(address, "en", "de") == made


def test_a_new_translation_differs_in_its_details_and_title_alone(
    tmp_path: Path,
) -> None:
    source = tmp_path / "en" / "privacy.md"
    source.parent.mkdir()
    source.write_text(ENGLISH, "utf-8")
    made = new_translation(source, ENGLISH, tmp_path, "de", "Datenschutz")
    assert made == tmp_path / "de" / "privacy.md"
    expected = ENGLISH.replace("lang: en", "lang: de").replace("/en/privacy/", "/de/privacy/")
    expected = expected.replace("title: Privacy #", "title: Datenschutz #")
    expected = expected.replace("# Privacy\n", "# Datenschutz\n")
    assert made.read_text("utf-8") == expected
    assert load_marks(made, tmp_path) == Marks("en/privacy.md")
    members = language_family(made, tmp_path)
    assert [each.lang for each in members] == ["de", "en"]
    assert source_of(members, tmp_path).path == source
    with pytest.raises(InputError) as caught:
        new_translation(source, ENGLISH, tmp_path, "de")
    assert caught.value.message.code == "translations.exists"


def test_a_heading_that_is_not_the_title_stays(tmp_path: Path) -> None:
    view = ENGLISH.replace("# Privacy\n", "# How we keep data\n")
    made = new_translation(tmp_path / "privacy.md", view, tmp_path, "de", "Datenschutz")
    assert "\n# How we keep data\n" in made.read_text("utf-8")


@pytest.mark.parametrize("lang", ["en", "en-GB", "", "no language"])
def test_a_translation_is_into_another_language(tmp_path: Path, lang: str) -> None:
    with pytest.raises(InputError):
        new_translation(tmp_path / "privacy.md", ENGLISH, tmp_path, lang)
    assert not list(tmp_path.iterdir())


def test_marks_name_the_source_where_nothing_else_ties_two_policies(tmp_path: Path) -> None:
    (tmp_path / "privacy.md").write_text("---\nlang: en\npermalink: /privacy/\n---\nA\n")
    german = tmp_path / "datenschutz.md"
    german.write_text("---\nlang: de\npermalink: /datenschutz/\n---\nA\n")
    assert len(language_family(german, tmp_path)) == 1
    store_marks(german, tmp_path, Marks("privacy.md"))
    assert [each.path.name for each in language_family(german, tmp_path)] == [
        "datenschutz.md",
        "privacy.md",
    ]


def test_the_source_is_the_one_marked_else_the_site_s_language_else_english(tmp_path: Path) -> None:
    german, english, french = (
        FamilyMember(tmp_path / f"{lang}.md", lang) for lang in ("de", "en", "fr")
    )
    members = (german, english, french)
    assert source_of(members, tmp_path) == english
    (tmp_path / "_config.yml").write_text("title: A\nlang: fr\n")
    assert source_of(members, tmp_path) == french
    store_marks(english.path, tmp_path, Marks("de.md"))
    assert source_of(members, tmp_path) == german


def test_policies_are_grouped_and_the_languages_they_lack_named(tmp_path: Path) -> None:
    for name, lang in (("privacy", "en"), ("privacy", "de"), ("terms", "en")):
        file = tmp_path / lang / f"{name}.md"
        file.parent.mkdir(exist_ok=True)
        file.write_text(f'---\nlang: "{lang}"\ntitle: {name.title()} # {lang}\n---\nText\n')
    (tmp_path / "README.md").write_text("No details\n")
    families = families_of(read_folder(tmp_path))
    assert [(each.title, [member.lang for member in each.members], each.missing)
            for each in families] == [
        ("Privacy", ["de", "en"], ()), ("Terms", ["en"], ("de",)),
    ]  # fmt: skip


def test_a_folder_in_one_language_has_no_families(tmp_path: Path) -> None:
    (tmp_path / "privacy.md").write_text("---\nlang: en\n---\nText\n")
    assert families_of(read_folder(tmp_path)) == ()


def test_rows_show_the_words_as_published_without_their_labels() -> None:
    german = ENGLISH.replace("lang: en", "lang: ar")
    shown = side_by_side(ENGLISH, german, ("en", "ar"), Marks())
    row = next(each for each in shown.rows if each.row.pair.source.path == "1(A)")  # type: ignore[union-attr]  # all have one
    assert row.source_html == (
        'We <strong>delete</strong> your data\nafter <a href="/en/terms/">90 days</a>.'
    )
    assert row.lines == (11, 12)
    assert shown.langs == ("en", "ar")


def test_hostile_words_are_as_harmless_as_in_the_preview() -> None:
    bad = "# A\n\n<script>alert(1)</script>\n\n<img src=x onerror=alert(1)> words\n"
    shown = side_by_side(bad, bad, ("en", "de"), Marks())
    html = "".join(row.source_html + row.target_html for row in shown.rows)
    assert "<script" not in html
    assert "<img" not in html
