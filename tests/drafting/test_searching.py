"""Finding words in a policy, as typed and by a pattern."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policyeditor.drafting.clause_places import clause_stretches
from policyeditor.drafting.replacing import replaced
from policyeditor.drafting.searching import Query, Replacement, check_pattern, find_all
from policyeditor.errors import SearchError
from policyeditor.policy.policy import read_policy
from policyeditor.resources import english


def words_found(view: str, query: Query) -> list[str]:
    return [view[each.start : each.end] for each in find_all(view, query)]


def fault(query: Query, new: str | None = None) -> str:
    with pytest.raises(SearchError) as caught:
        check_pattern(query, None if new is None else Replacement(new))
    sentence = english().sentence(caught.value.message)
    assert "search." not in sentence
    assert "{" not in sentence.replace("{2,5}", "")
    return sentence


@pytest.mark.parametrize(
    ("view", "query", "found"),
    [
        ("Data and data", Query("data"), ["Data", "data"]),
        ("Data and data", Query("data", match_case=True), ["data"]),
        ("Article\u00a05", Query("article 5"), ["Article\u00a05"]),
        ("the user’s data", Query("user's"), ["user’s"]),
        ("a (b) c", Query("(b)"), ["(b)"]),
        ("third-\nparty", Query("third-party"), []),
        ("personal\n   data", Query("personal data"), ["personal\n   data"]),
        ("personal\n\ndata", Query("personal data"), []),
        ("two  spaces", Query("  "), ["  "]),
        ("line \n next", Query("  "), []),
        ("Daten\u00adschutz", Query("Datenschutz"), ["Daten\u00adschutz"]),
        ("cafe\u0301", Query("caf\u00e9"), ["cafe\u0301"]),
        ("anything", Query(""), []),
    ],
)
def test_words_are_found_as_a_reader_sees_them(view: str, query: Query, found: list[str]) -> None:
    assert words_found(view, query) == found


@pytest.mark.parametrize(
    ("view", "words", "found"),
    [
        ("Straße, STRASSE, Strasse", "strasse", 3),
        ("Straße, STRASSE, Strasse", "STRASSE", 3),
        ("Straße und Strasse", "straße", 2),
        ("İstanbul ISTANBUL", "istanbul", 2),
        ("ΣΊΣΥΦΟΣ σίσυφος", "σίσυφος", 2),
    ],
)
def test_small_letters_find_capitals_in_every_language(view: str, words: str, found: int) -> None:
    assert len(words_found(view, Query(words))) == found
    assert len(words_found(view, Query(words, match_case=True))) < found


@pytest.mark.parametrize(
    ("view", "words", "found"),
    [
        ("database of data", "data", 1),
        ("Daten, Datenschutz", "Daten", 1),
        ("See 5(B) and (B).", "(B)", 2),
        ("我们使用Google服务", "Google", 1),
        ("我们收集个人信息。", "个人信息", 1),  # no spaces in Chinese: each finding is one
        ("كتاب كتابنا", "كتاب", 1),
        ("مُحَمَّد", "مُحَمَّ", 0),
        ("item 5 and 55", "5", 1),
    ],
)
def test_whole_words_are_those_of_each_script(view: str, words: str, found: int) -> None:
    assert len(words_found(view, Query(words, whole_words=True))) == found


def test_a_pattern_finds_what_it_says() -> None:
    view = "within 30 days, within 7 days\nafter 90 days"
    assert words_found(view, Query(r"\d+ days", pattern=True)) == ["30 days", "7 days", "90 days"]
    assert words_found(view, Query(r"^after", pattern=True)) == ["after"]
    assert words_found(view, Query("x*", pattern=True)) == []
    assert words_found("data days", Query("d|data", pattern=True, whole_words=True)) == ["data"]


@pytest.mark.parametrize(
    ("pattern", "says"),
    [
        ("(a", "round bracket is opened"),
        ("a)(b", "sign 2"),
        ("[a", "square bracket"),
        ("*", "nothing to repeat"),
        ("a{3,2}", "{2,5}"),
        ("a\\", "ends with a backslash"),
        (r"(a)\2", "group"),
        (r"\p{Foo}", "sign"),
        ("(?P<x", "sign"),
        ("(?<=a", "bracket"),
    ],
)
def test_a_wrong_pattern_is_told_in_words(pattern: str, says: str) -> None:
    sentence = fault(Query(pattern, pattern=True))
    assert says in sentence
    assert "regex" not in sentence.lower()


def test_a_replacement_names_groups_the_pattern_has() -> None:
    dated = Query(r"(\d+) (?<unit>days|months)", pattern=True)
    assert "only 2" in fault(dated, "$3")
    assert "none" in fault(Query("days", pattern=True), r"\1")
    assert "“many”" in fault(dated, "${many}")
    check_pattern(dated, Replacement(r"\2 $1 ${unit} \g<unit> $0 $$ \\ \n"))
    check_pattern(Query("days"), Replacement("$1"))  # words as typed: nothing is special


@pytest.mark.parametrize(
    ("new", "becomes"),
    [
        ("$2 $1", "in days 30."),
        (r"\1 calendar \2", "in 30 calendar days."),
        ("${unit}", "in days."),
        (r"\g<unit>", "in days."),
        ("[$0]", "in [30 days]."),
        ("$$5", "in $5."),
        (r"a\\b", "in a\\b."),
        (r"a\nb", "in a\nb."),
        ("5 $", "in 5 $."),
    ],
)
def test_groups_are_filled_in(new: str, becomes: str) -> None:
    view = "in 30 days."
    query = Query(r"(\d+) (?<unit>days)", pattern=True)
    assert replaced(view, find_all(view, query, Replacement(new))) == becomes


@pytest.mark.parametrize("pattern", ["(a+)+$", "(a|aa)+$", r"(\w+\s?)+$"])
def test_a_pattern_that_does_not_end_is_stopped(pattern: str) -> None:
    started = time.process_time()
    with pytest.raises(SearchError) as caught:
        find_all("a" * 4000 + "!", Query(pattern, pattern=True), seconds=0.2)
    assert caught.value.message.code == "search.too-long"
    assert time.process_time() - started < 15


POLICY = """---
title: Data
---
# Data

1. We keep [data](/data/) and `data`.

   (A) <span class="data">Data</span> {: .data}

~~~
data
~~~

| data | b |
|------|---|
| c    | d |

[data]: /data/
<!-- data -->
"""


def test_in_clauses_only_leaves_out_what_is_not_read_as_one() -> None:
    policy = read_policy(POLICY)
    found = find_all(POLICY, Query("data"), stretches=clause_stretches(policy))
    lines = [POLICY.count("\n", 0, each.start) + 1 for each in found]
    assert lines == [4, 6, 8, 14]
    assert len(find_all(POLICY, Query("data"))) == 13


@settings(max_examples=60, deadline=None)
@given(
    view=st.text("aAbß \n-’'.İ😀\u00a0", max_size=60),
    words=st.text("aAbß -'.", min_size=1, max_size=3),
    whole=st.booleans(),
)
def test_everything_found_lies_apart_and_in_order(view: str, words: str, whole: bool) -> None:
    found = find_all(view, Query(words, whole_words=whole))
    last = 0
    for each in found:
        assert last <= each.start < each.end <= len(view)
        last = each.end


@settings(max_examples=60, deadline=None)
@given(view=st.text(max_size=80), words=st.text(min_size=1, max_size=4))
def test_whatever_stands_in_a_text_is_found_there(view: str, words: str) -> None:
    text = f"{view}x{words}y{view}"
    exact = Query(words, match_case=True)
    at = len(view) + 1
    found = find_all(text, exact)
    assert any(each.start <= at < each.end or at < each.start for each in found)
    assert any(each.start < at + len(words) for each in found)


@settings(max_examples=80, deadline=None)
@given(pattern=st.text("ab()[]*+?{}1,\\|^$.dw<>:P=!", max_size=8))
def test_no_pattern_breaks_anything(pattern: str) -> None:
    try:
        found = find_all("ab 1, (a)[b]\n", Query(pattern, pattern=True), seconds=0.5)
    except SearchError as error:
        said = error.message
    else:
        assert all(each.start < each.end for each in found)
        return
    assert english().sentence(said) != said.code
