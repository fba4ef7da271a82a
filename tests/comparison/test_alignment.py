"""Clauses found again in another language."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policyeditor.comparison.alignment import Pair, align
from policyeditor.policy.clauses import every_clause
from policyeditor.policy.policy import read_policy

ENGLISH = """# Privacy

We tell you what we keep.

1. What we collect

   (A) We ask for your name and e-mail address.

   (B) We keep a log with your IP address.

2. Who sees it

   (A) We share data with Paperboat Mail.

3. How long we keep it

   (A) We delete your data after 90 days.

   (B) We delete the log after 30 days.

4. Your rights

   (A) Write to privacy@rooms.example within 14 days.
"""
GERMAN = """# Datenschutz

Wir sagen, was wir speichern.

1. Was wir erheben

   (A) Wir fragen nach Namen und E-Mail-Adresse.

   (B) Wir führen ein Protokoll mit Ihrer IP-Adresse.

2. Wer es sieht

   (A) Wir geben Daten an Paperboat Mail weiter.

3. Wie lange wir es aufbewahren

   (A) Wir löschen Ihre Daten nach 90 Tagen.

   (B) Wir löschen das Protokoll nach 30 Tagen.

4. Ihre Rechte

   (A) Schreiben Sie innerhalb von 14 Tagen an privacy@rooms.example.
"""
CHINESE = """# 隐私政策

我们说明保存哪些信息。

1. 我们收集的信息

   (A) 我们询问您的姓名和电子邮件地址。

   (B) 我们保存含有 IP 地址的日志。

2. 保存期限

   (A) 九十天后我们删除您的数据。

   (B) 三十天后我们删除日志。

3. 您的权利

   (A) 请在 14 天内写信至 privacy@rooms.example。
"""


def paths(source: str, target: str, langs: tuple[str, str]) -> list[tuple[str, str]]:
    found = align(read_policy(source).clauses, read_policy(target).clauses, langs)
    return [(_path(pair, "source"), _path(pair, "target")) for pair in found]


def _path(pair: Pair, side: str) -> str:
    clause = getattr(pair, side)
    return "" if clause is None else clause.path or clause.kind.value


def test_equal_structures_are_set_side_by_side() -> None:
    pairs = paths(ENGLISH, GERMAN, ("en", "de"))
    assert all(one == other for one, other in pairs)
    assert len(pairs) == 12


def test_a_missing_section_leaves_a_gap_and_shifts_nothing() -> None:
    start, end = GERMAN.index("2. Wer"), GERMAN.index("3. Wie")
    shorter = GERMAN[:start] + GERMAN[end:].replace("3. Wie", "2. Wie").replace(
        "4. Ihre", "3. Ihre"
    )
    pairs = paths(ENGLISH, shorter, ("en", "de"))
    assert ("2", "") in pairs
    assert ("2(A)", "") in pairs
    assert ("3(A)", "2(A)") in pairs
    assert ("4(A)", "3(A)") in pairs


@pytest.mark.parametrize("gone", ["(A) Wir löschen Ihre", "(B) Wir löschen das"])
def test_of_two_clauses_the_one_that_is_left_is_known_by_its_numbers(gone: str) -> None:
    shorter = "\n".join(line for line in GERMAN.split("\n") if gone not in line)
    shorter = shorter.replace("(B) Wir löschen das", "(A) Wir löschen das")
    pairs = paths(ENGLISH, shorter, ("en", "de"))
    assert ("3(A)" if "Ihre" in gone else "3(B)", "") in pairs
    assert ("3(B)" if "Ihre" in gone else "3(A)", "3(A)") in pairs


def test_a_script_that_shares_no_word_is_aligned_by_numbers_topics_and_order() -> None:
    pairs = paths(ENGLISH, CHINESE, ("en", "zh"))
    assert [pair for pair in pairs if not all(pair)] == [("2", ""), ("2(A)", "")]
    assert ("3(B)", "2(B)") in pairs


def test_a_title_over_all_in_one_language_alone_changes_nothing_else() -> None:
    pairs = paths(ENGLISH, GERMAN.replace("# Datenschutz\n\n", ""), ("en", "de"))
    assert pairs[0] == ("heading", "")
    assert all(one == other for one, other in pairs[1:])


def test_a_missing_clause_knows_the_line_it_belongs_after() -> None:
    shorter = GERMAN.replace("   (B) Wir führen ein Protokoll mit Ihrer IP-Adresse.\n\n", "")
    found = align(read_policy(ENGLISH).clauses, read_policy(shorter).clauses, ("en", "de"))
    pair = next(each for each in found if each.target is None)
    assert pair.source is not None
    assert pair.source.path == "1(B)"
    assert shorter.split("\n")[pair.after_line - 1].startswith("   (A) Wir fragen")


def test_what_is_known_counts_more_than_what_is_likely() -> None:
    english, german = read_policy(ENGLISH).clauses, read_policy(GERMAN).clauses
    by_path = {each.path: each.id for each in every_clause(english)}
    other = {each.path: each.id for each in every_clause(german)}
    found = align(english, german, ("en", "de"), {by_path["3(A)"]: other["3(B)"]})
    pairs = {(_path(pair, "source"), _path(pair, "target")) for pair in found}
    assert ("3(A)", "3(B)") in pairs


_LINES = st.lists(
    st.tuples(
        st.sampled_from(["# ", "## ", "1. ", "   (A) ", "   (B) ", "- ", ""]),
        st.text("abc 90 日本 ß", min_size=1, max_size=20),
    ),
    max_size=12,
)


@settings(max_examples=40, deadline=None)
@given(_LINES, _LINES)
def test_every_clause_stands_in_one_row_and_in_its_order(
    one: list[tuple[str, str]], other: list[tuple[str, str]]
) -> None:
    left, right = (
        read_policy("\n\n".join(mark + words for mark, words in lines)).clauses
        for lines in (one, other)
    )
    pairs = align(left, right, ("en", "xx"))
    sources = [pair.source.id for pair in pairs if pair.source]
    targets = [pair.target.id for pair in pairs if pair.target]
    assert sources == [each.id for each in every_clause(left)]
    assert targets == [each.id for each in every_clause(right)]
