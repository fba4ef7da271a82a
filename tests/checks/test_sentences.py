import pytest

from policyeditor.checks.dates import dates_disagree
from policyeditor.checks.facts import FolderFacts
from policyeditor.checks.sentences import (
    hard_to_read,
    long_sentences,
    readability,
    sentences,
)
from policyeditor.checks.tongue import language_of_text
from policyeditor.policy.edits import apply_edits
from policyeditor.policy.policy import read_policy

FACTS = FolderFacts()
EASY = "The cat sat on the mat. The dog ran to the man. We like the sun and the sea. " * 8
HARD = (
    "Notwithstanding contradictory organisational considerations, intergovernmental "
    "representatives systematically operationalise comprehensive accountability responsibilities "
    "concerning interdisciplinary telecommunication infrastructures. "
) * 8
GERMAN = (
    "Wir verarbeiten die Daten, die Sie uns geben, nur für den Zweck, zu dem Sie sie gaben, "
    "und wir löschen sie, wenn sie nicht mehr nötig sind oder wenn Sie es wünschen. "
) * 3
ENGLISH = (
    "We use the data that you give to us only for the purpose that you gave it for, and we delete "
    "it when it is no longer needed or when you ask us to do so. "
) * 3


def policy_in(lang: str, body: str) -> str:
    return f"---\ntitle: T\nlang: {lang}\n---\n\n{body}\n"


def test_sentences_end_where_they_end() -> None:
    text = "We write to Example Inc. in Berlin, e.g. by post. Do you agree? Yes; no."
    assert sentences(text) == (
        "We write to Example Inc. in Berlin, e.g. by post.",
        "Do you agree?",
        "Yes;",
        "no.",
    )
    assert sentences("我们收集信息。您可以删除！") == ("我们收集信息。", "您可以删除！")


def test_a_long_sentence_is_told_where_it_begins() -> None:
    long = "The reader " + "reads and " * 40 + "sleeps."
    view = policy_in("en", f"A short one. {long} Another one.")
    (problem,) = long_sentences(read_policy(view), FACTS)
    assert problem.message.params == {"count": 83, "most": 60}
    line = view.split("\n")[problem.line - 1]
    assert line[problem.column - 1 : problem.end_column - 1] == long


def test_a_list_of_short_points_is_no_long_sentence() -> None:
    points = "\n".join(f"- point {n} of several words" for n in range(40))
    assert not list(long_sentences(read_policy(policy_in("en", points)), FACTS))


def test_chinese_counts_characters() -> None:
    view = policy_in("zh", "我们" * 90 + "。")
    (problem,) = long_sentences(read_policy(view), FACTS)
    assert problem.message.params["count"] == 180


def test_easy_words_read_more_easily_than_hard_ones() -> None:
    easy, hard = (readability(read_policy(policy_in("en", text))) for text in (EASY, HARD))
    assert easy is not None
    assert hard is not None
    assert easy.score is not None
    assert hard.score is not None
    assert easy.score > 90 > 0 > hard.score
    assert [
        problem.code for problem in hard_to_read(read_policy(policy_in("en", HARD)), FACTS)
    ] == ["checks.reading-hard"]


@pytest.mark.parametrize(
    ("lang", "measure"), [("de", "Amstad"), ("es", "Fernández Huerta"), ("fr", "Kandel & Moles")]
)
def test_each_language_has_its_own_measure(lang: str, measure: str) -> None:
    found = readability(read_policy(policy_in(lang, GERMAN * 3)))
    assert found is not None
    assert found.measure == measure


def test_a_text_in_another_language_than_its_details_say() -> None:
    view = policy_in("en", GERMAN)
    (problem,) = language_of_text(read_policy(view), FACTS)
    assert problem.code == "checks.language-text"
    assert problem.fix is not None
    assert "lang: de\n" in apply_edits(view, problem.fix.edits)
    assert not list(language_of_text(read_policy(policy_in("de", GERMAN)), FACTS))


def test_a_passage_in_another_language() -> None:
    view = policy_in("de", f"{GERMAN}\n\n{GERMAN}\n\n{ENGLISH}")
    (problem,) = language_of_text(read_policy(view), FACTS)
    assert problem.code == "checks.language-mixed"
    assert view.split("\n")[problem.line - 1].startswith("We use")


def test_a_text_in_two_languages_is_told_once() -> None:
    view = policy_in("de", "\n\n".join([GERMAN] * 9 + [ENGLISH] * 8))
    assert len(list(language_of_text(read_policy(view), FACTS))) == 1


def test_dates_that_disagree_take_the_one_that_readers_see() -> None:
    view = "---\ntitle: T\nlang: en\neffective_date: 2026-03-01\n---\n\n*Effective May 4, 2026*\n"
    (problem,) = dates_disagree(read_policy(view), FACTS)
    assert problem.fix is not None
    mended = apply_edits(view, problem.fix.edits)
    assert "effective_date: 2026-05-04" in mended
    assert not list(dates_disagree(read_policy(mended), FACTS))
