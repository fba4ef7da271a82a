"""Which words are looked at: prose in the policy's language, and nothing else."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policyeditor.policy.policy import read_policy
from policyeditor.spelling.reading import words_of

HEAD = "---\ntitle: Wrod\nlang: en\n---\n\n"


def _words(body: str, lang: str = "en") -> list[str]:
    return [word.text for word in words_of(read_policy(HEAD + body).scan, lang)]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("We keep data.", ["We", "keep", "data"]),
        ("The *user’s* **data**, “Personal Data”.", ["The", "user’s", "data", "Personal", "Data"]),
        ("Run `delte --all` now.", ["Run", "now"]),
        ("Run ``a ` b`` now.", ["Run", "now"]),
        ("See [our page](https://exampel.org/delte (x)) now.", ["See", "our", "page", "now"]),
        ("See [our page][pge] now.\n\n[pge]: https://exampel.org", ["See", "our", "page", "now"]),
        ("At https://exampel.org/a or www.exampel.org now.", ["At", "or", "now"]),
        ("Mail infoo@exampel.org or exampel.org.", ["Mail", "or"]),
        ("<span class='nto'>kept</span> here", ["kept", "here"]),
        ("kept {{ site.nmae }} here {% inclde x %}", ["kept", "here"]),
        ("kept{: .clss #idd}", ["kept"]),
        ("The 3rd, B2B and ISO27001 parts", ["The", "and", "parts"]),
        ("Kept &nbsp;&copy; here[^nte]\n\n[^nte]: A note.", ["Kept", "here", "note"]),
        ("kept <!-- delte --> here", ["kept", "here"]),
        ("Es gilt Informations- und Datenschutz", ["Es", "gilt", "und", "Datenschutz"]),
        ("un**believ**able kept", ["kept"]),
        ("Don't, l’utilisateur, re-use", ["Don't", "l’utilisateur", "re-use"]),
    ],
)
def test_words_of_prose_alone_are_looked_at(body: str, expected: list[str]) -> None:
    assert [word for word in _words(body) if len(word) > 1] == expected


def test_labels_of_clauses_and_code_are_left_out() -> None:
    body = "1. Keeping\n\n   (iv) We keep.\n\n   (B) More.\n\n```\ndelte\n```\n\n    delte\n"
    assert _words(body) == ["Keeping", "We", "keep", "More"]


def test_passages_marked_in_another_language_are_left_out() -> None:
    assert _words('We keep <span lang="fr">données</span> here.') == ["We", "keep", "here"]
    assert _words('We keep <span lang="en-GB">colour</span>.') == ["We", "keep", "colour"]
    assert _words("We keep.\n\nNous gardons.\n{: lang='fr'}\n") == ["We", "keep"]


def test_each_word_stands_where_it_is_said_to() -> None:
    view = HEAD + "# A *Title*\n\n1. We **keep** [data](x), 𝒳 and colour.\n"
    lines = view.split("\n")
    found = list(words_of(read_policy(view).scan, "en"))
    assert {"Title", "keep", "data", "colour"} <= {word.text for word in found}
    for word in found:
        assert lines[word.line - 1][word.column - 1 : word.end_column - 1] == word.text


@settings(max_examples=60, deadline=None)
@given(st.text(st.sampled_from("ab Aé’'-*_`[](){}<>&;:%$@/.\n#1|~\"“”"), max_size=120))
def test_whatever_the_text_every_word_stands_in_it(body: str) -> None:
    lines = (HEAD + body).split("\n")
    for word in words_of(read_policy(HEAD + body).scan, "en"):
        assert lines[word.line - 1][word.column - 1 : word.end_column - 1] == word.text
        assert word.line > HEAD.count("\n") - 1


@pytest.mark.parametrize("half_open", ["`", "<a ", "<x lang=de>", "{{ ", "](", "<script ", "$$ "])
def test_marks_that_never_close_hide_no_more_than_themselves(half_open: str) -> None:
    words = _words("kept " + half_open * 3 + "\n\nThe next paragraph.\n")
    assert words[0] == "kept"
    assert words[-3:] == ["The", "next", "paragraph"]
