"""What is taken for a misspelling, with a small dictionary of the test's own."""

from __future__ import annotations

from policyeditor.policy.policy import read_policy
from policyeditor.spelling.checking import misspellings
from policyeditor.spelling.names import NamesSpeller

_WORDS = "we keep your data the user users free cookie cookies utilisateur and or in of for all"


class _Speller:
    def knows(self, word: str) -> bool:
        return word.lower() in _WORDS.split()

    def suggest(self, word: str) -> tuple[str, ...]:
        return ()


def _misspelt(body: str, lang: str = "en", own: tuple[str, ...] = ()) -> list[str]:
    scan = read_policy(body).scan
    return [word.text for word in misspellings(scan, lang, _Speller(), frozenset(own))]


def test_what_no_dictionary_has_is_marked_and_names_of_products_are_not() -> None:
    assert _misspelt("We kepe your data") == ["kepe"]
    assert _misspelt("We keep GDPR, SCCs, iPhone and GitHub data") == []


def test_long_words_in_capitals_are_looked_up() -> None:
    assert _misspelt("WE KEEP YOUR COOKIESS") == ["COOKIESS"]


def test_parts_of_a_word_that_are_words_make_one() -> None:
    assert _misspelt("cookie-free data, the user’s, users’, l’utilisateur") == []
    assert _misspelt("cookie-fere data") == ["cookie-fere"]


def test_own_words_are_right_at_the_start_of_a_sentence_too() -> None:
    assert _misspelt("Widgetco’s data, WIDGETCO", own=("Widgetco",)) == []
    assert _misspelt("Dogfooding data and dogfooding", own=("dogfooding",)) == []
    assert _misspelt("widgetco data", own=("Widgetco",)) == ["widgetco"]


def test_english_names_stand_in_another_language() -> None:
    class Nothing:
        def knows(self, word: str) -> bool:
            return word.lower() in ("wir", "halten")

        def suggest(self, word: str) -> tuple[str, ...]:
            return ("wir",)

    speller = NamesSpeller(Nothing(), _Speller())
    scan = read_policy("Wir halten Cookie User, wir halten data.").scan
    found = misspellings(scan, "de", speller, frozenset())
    assert [word.text for word in found] == ["data"]


def test_words_in_another_script_are_left_alone() -> None:
    assert _misspelt("We keep Политика data") == []


def test_a_line_in_another_language_is_left_alone() -> None:
    assert _misspelt("Wir halten ihre Daten auf dem Rechner fest") == []
    assert _misspelt("We keep the user data fro all") == ["fro"]
