"""Spelling of whole policies with the program's own dictionaries, and own words on disk."""

from __future__ import annotations

from pathlib import Path

import pytest

from policyeditor.errors import InputError, WriteError
from policyeditor.workspace.own_words import (
    add_own_word,
    known_words,
    own_words,
    remove_own_words,
    words_file,
)
from policyeditor.workspace.spelling import (
    WordPlaces,
    check_spelling,
    spelling_problems,
    suggestions,
)

NOWHERE = WordPlaces()


def _view(lang: str, body: str) -> str:
    return f"---\ntitle: Wrnog\nlang: {lang}\n---\n\n{body}\n"


def _misspelt(lang: str, body: str, places: WordPlaces = NOWHERE) -> list[str]:
    return [word.text for word in check_spelling(_view(lang, body), places).words]


@pytest.mark.parametrize(
    ("lang", "right", "wrong"),
    [
        ("en-US", "We analyze the behavior of visitors.", "behaviour"),
        ("en-GB", "We analyse the behaviour of visitors.", "behavior"),
        ("de", "Die Datenschutzerklärung gilt für alle Nutzungsdaten.", "Datenschutzerklährung"),
        ("de-CH", "Die Strasse und die Grösse.", "Straße"),
        ("fr", "Les données de l’utilisateur sont traitées.", "donées"),
        ("es", "Tratamos los datos de los usuarios.", "usaurios"),
        ("it", "Trattiamo i dati dell’utente.", "utentte"),
        ("nl", "Wij bewaren uw gegevens.", "gegevns"),
        ("pt-BR", "Tratamos a informação do usuário.", "informassão"),
        ("pt-PT", "Tratamos a informação do utilizador.", "informassão"),
    ],
)
def test_each_language_is_looked_up_in_its_own_dictionary(
    lang: str, right: str, wrong: str
) -> None:
    assert _misspelt(lang, right) == []
    assert _misspelt(lang, f"{right} {wrong}.") == [wrong]


def test_swiss_german_is_offered_with_ss() -> None:
    assert suggestions("Straße", "de-CH", NOWHERE) == ("Strasse",)
    assert not any("ß" in each for each in suggestions("Strase", "de-CH", NOWHERE))


def test_suggestions_begin_with_what_was_meant_and_are_five_at_most() -> None:
    assert suggestions("recieve", "en", NOWHERE)[0] == "receive"
    assert 1 < len(suggestions("teh", "en", NOWHERE)) <= 5


def test_the_title_and_other_details_are_not_looked_up() -> None:
    assert _misspelt("en", "We keep data.") == []


@pytest.mark.parametrize("lang", ["zh", "ja", "th"])
def test_languages_without_spaces_are_left_alone_quietly(lang: str) -> None:
    spelt = check_spelling(_view(lang, "Sum wrods 我们保护您的数据"), NOWHERE)
    assert not spelt.words
    assert spelt.trouble is None


def test_a_language_without_a_dictionary_says_so() -> None:
    spelt = check_spelling(_view("tlh", "nuqneH wrods"), NOWHERE)
    assert not spelt.words
    assert spelt.trouble is not None
    assert spelt.trouble.code == "spelling.no-dictionary"


def test_a_dictionary_that_a_person_puts_there_is_used(tmp_path: Path) -> None:
    (tmp_path / "tlh.aff").write_text("SET UTF-8\n", encoding="utf-8")
    (tmp_path / "tlh.dic").write_text("1\nnuqneH\n", encoding="utf-8")
    places = WordPlaces(dictionaries=tmp_path)
    assert _misspelt("tlh", "nuqneH qaplaa", places) == ["qaplaa"]


def test_without_a_language_the_text_tells_it() -> None:
    body = "We keep your data for as long as the law asks us to and then we delete it. " * 3
    words = check_spelling(f"# Policy\n\n{body} We recieve it.\n", NOWHERE).words
    assert [word.text for word in words] == ["recieve"]


def test_own_words_of_the_folder_and_of_the_person_are_right(tmp_path: Path) -> None:
    person = tmp_path / "home" / "words.txt"
    places = WordPlaces(tmp_path, person)
    assert _misspelt("en", "Widgetco and Foobarly", places) == ["Widgetco", "Foobarly"]
    add_own_word(words_file(tmp_path), "Widgetco")
    add_own_word(person, "Foobarly")
    assert _misspelt("en", "Widgetco’s and Foobarly", places) == []


def test_words_are_kept_sorted_one_a_line_and_can_be_taken_out(tmp_path: Path) -> None:
    file = words_file(tmp_path)
    for word in ("Widgetco", "acme", "Acme"):
        add_own_word(file, word)
    lines = file.read_text(encoding="utf-8").split("\n")
    assert lines[1:] == ["Acme", "acme", "Widgetco", ""]
    remove_own_words(file, ["acme"])
    assert own_words(file) == {"Acme", "Widgetco"}


def test_a_list_that_cannot_be_read_is_never_written_over(tmp_path: Path) -> None:
    file = words_file(tmp_path)
    file.parent.mkdir()
    file.write_bytes(b"caf\xe9\n")
    with pytest.raises(InputError):
        add_own_word(file, "acme")
    assert file.read_bytes() == b"caf\xe9\n"
    assert known_words(file) == frozenset()


def test_a_link_in_the_place_of_the_list_is_neither_read_nor_written(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("word\n", encoding="utf-8")
    file = words_file(tmp_path)
    file.parent.mkdir()
    file.symlink_to(secret)
    assert known_words(file) == frozenset()
    with pytest.raises((InputError, WriteError)):
        add_own_word(file, "acme")
    assert secret.read_text(encoding="utf-8") == "word\n"


def test_problems_name_what_may_have_been_meant() -> None:
    found, trouble = spelling_problems(_view("en", "We recieve data."), NOWHERE)
    assert trouble is None
    assert [(each.line, each.column, each.end_column) for each in found] == [(6, 4, 11)]
    assert "receive" in str(found[0].message.params["meant"])
