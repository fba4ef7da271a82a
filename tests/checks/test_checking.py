from pathlib import Path

import pytest

from policyeditor.checks.checking import check
from policyeditor.checks.facts import FolderFacts
from policyeditor.checks.report import text_report
from policyeditor.policy.edits import apply_edits
from policyeditor.policy.policy import read_policy
from policyeditor.policy.problems import Problem
from policyeditor.policy.text import read_text
from policyeditor.resources import english

CORPUS = Path(__file__).parents[3] / "shared" / "corpus"
SOUND = """\
---
layout: page
title: Privacy Policy
lang: en
permalink: /en/privacy/
include_in_header: true
effective_date: 2026-03-01
---

# Privacy Policy

1. Scope

   (A) Data you give us.

   (B) Data we collect.

2. Use

   (A) Your consent.
"""


def problems(view: str, facts: FolderFacts | None = None) -> tuple[Problem, ...]:
    return check(read_policy(view), facts or FolderFacts())


def codes(view: str, facts: FolderFacts | None = None) -> list[str]:
    return [problem.code for problem in problems(view, facts)]


def fixed(view: str, facts: FolderFacts | None = None) -> str:
    (problem,) = problems(view, facts)
    assert problem.fix is not None
    after = apply_edits(view, problem.fix.edits)
    assert not problems(after, facts)
    return after


def with_details(details: str) -> str:
    return f"---\n{details}---\n\nWe respect you.\n"


def with_body(body: str) -> str:
    return f"---\ntitle: Terms\n---\n\n{body}"


def test_a_sound_policy_has_no_problem() -> None:
    assert not problems(SOUND)


@pytest.mark.parametrize(
    ("line", "code", "mended"),
    [
        ('include_in_header: "yes"', "checks.detail-type-boolean", "include_in_header: true"),
        ("title: 2026", "checks.detail-type-string", 'title: "2026"'),
        ("lang: no", "checks.detail-type-string", 'lang: "no"'),
        ("lang: pt_BR", "checks.detail-language-tag", "lang: pt-BR"),
        ("permalink: en/terms/", "checks.detail-path", "permalink: /en/terms/"),
        ("permalink: /en/terms", "checks.address-end", "permalink: /en/terms/"),
        ("effective_date: 14 June 2026", "checks.detail-date", "effective_date: 2026-06-14"),
        ("last_updated: Nov. 7, 2025", "checks.detail-date", "last_updated: 2025-11-07"),
    ],
)
def test_a_detail_of_the_wrong_kind_is_put_right(line: str, code: str, mended: str) -> None:
    title = "" if line.startswith("title") else "title: Terms\n"
    view = with_details(f"{title}{line}\n")
    (problem,) = problems(view)
    assert (problem.code, problem.line) == (code, 2 + title.count("\n"))
    assert fixed(view) == with_details(f"{title}{mended}\n")


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("effective_date: 2024-13-45", "checks.detail-date"),
        ("effective_date: 03/04/2026", "checks.detail-date"),
        ("date: soon", "checks.detail-date-or-time"),
        ("lang: english", "checks.detail-language-tag"),
        ("permalink: https://example.org/terms/", "checks.detail-path"),
        ("description: [a]", "checks.detail-type-string"),
        ('layout: ""', "checks.detail-empty"),
    ],
)
def test_what_may_be_meant_in_two_ways_gets_no_fix(line: str, code: str) -> None:
    (problem,) = problems(with_details(f"title: Terms\n{line}\n"))
    assert (problem.code, problem.line, problem.fix) == (code, 3, None)


def test_dates_may_be_quoted_or_have_a_time_and_empty_details_are_left_alone() -> None:
    details = "title: Terms\neffective_date: '2026-03-01'\ndate: 2026-03-01 10:00:00 +0100\nlang:\n"
    assert not problems(with_details(details))


def test_a_missing_title_is_taken_from_the_first_heading() -> None:
    view = "---\nlang: en\n---\n\n# Terms of Use\n\nWords.\n"
    (problem,) = problems(view)
    assert (problem.code, problem.line) == ("checks.detail-missing", 1)
    assert "title: Terms of Use\n" in fixed(view)
    assert codes("Words without details.\n") == ["checks.detail-missing"]
    assert codes(with_details('title: " "\n')) == ["checks.detail-empty"]
    assert codes(with_details("title:\n")) == ["checks.detail-missing"]


def test_a_title_is_not_missed_where_the_details_cannot_be_read() -> None:
    assert codes(with_details("lang: a: b\ntitle: Terms\n")) == ["details.colon"]


def test_the_language_must_be_that_of_the_address() -> None:
    view = with_details("title: Terms\nlang: de\npermalink: /en/terms/\n")
    (problem,) = problems(view)
    assert (problem.code, problem.severity, problem.line) == (
        "checks.language-address",
        "warning",
        3,
    )
    assert "lang: en\n" in fixed(view)
    in_folder = fixed(view, FolderFacts(relative_path="de/terms.md"))
    assert "lang: de\npermalink: /de/terms/\n" in in_folder
    for details in ("lang: zh-Hans\npermalink: /zh-cn/x/\n", "lang: en\npermalink: /us/x/\n"):
        assert not problems(with_details("title: Terms\n" + details))


@pytest.mark.parametrize(
    ("body", "code", "line", "sentence"),
    [
        ("(A) One.\n\n(C) Three.\n", "numbering-gap", 7, "(C) follows (A)"),
        ("(A) One.\n\n(B) Two.\n\n(B) Too.\n", "numbering-repeat", 9, "(B) is used twice"),
        ("(A) One.\n\n(A) Too.\n\n(B) Two.\n", "numbering-repeat", 7, "also on line 5"),
        ("(B) Two.\n\n(C) Three.\n", "numbering-start", 5, "starts with (B)"),
        ("1. Scope\n\n   (A) One.\n\n   (C) Three.\n", "numbering-gap", 9, "(C) follows (A)"),
        ("## 1. A\n\nWords.\n\n## 3. B\n\nWords.\n", "numbering-gap", 9, "3 follows 1"),
        ("(a) 1\n\n(b) 2\n\n(d) 4\n", "numbering-gap", 9, "(d) follows (b)"),
    ],
)
def test_letters_and_numbers_typed_by_hand_are_counted(
    body: str, code: str, line: int, sentence: str
) -> None:
    (problem,) = problems(with_body(body))
    assert (problem.code, problem.line, problem.severity) == (f"checks.{code}", line, "warning")
    assert sentence in english().sentence(problem.message)


@pytest.mark.parametrize(
    "body",
    [
        "(A) One.\n\n(B) Two.\n\nThe following does not apply:\n\n(A) Three.\n\n(B) Four.\n",
        "(c) 2026 Example Ltd.\n",
        "(a) One.\n\n" + "\n\n".join(f"({letter}) More." for letter in "bcdefghi") + "\n",
        "(i) One.\n\n(ii) Two.\n\n(iii) Three.\n",
        "a. Words.\n\nMore words.\n\na. Words.\n",
        "## Annex A\n\nX.\n\n## Annex B\n\nX.\n\n## Annex C\n\nX.\n\n## Annex D\n\nX.\n",
        "## Section 1.1 A\n\nX.\n\n## Section 1.2 B\n\nX.\n\n## Section 2a\n\nX.\n",
    ],
)
def test_sound_numbering_is_left_alone(body: str) -> None:
    assert not problems(with_body(body))


def test_sections_and_items_without_text_are_found() -> None:
    view = with_body("# Terms\n\nWords.\n\n## Retention\n\n<!-- soon -->\n\n## 4. (Reserved)\n")
    (problem,) = problems(view)
    assert (problem.code, problem.line) == ("checks.empty-section", 9)
    assert not problems(with_body("# Terms\n\n## Map\n\n![Map](map.png)\n\n## Words\n\nX.\n"))


def test_a_number_begun_above_other_clauses_and_left_without_words_is_told() -> None:
    view = with_body("1. Keeping\n\n2. \N{NO-BREAK SPACE}\n\n   (A) A year.\n\n   (B) A day.\n")
    assert [problem.code for problem in problems(view)] == ["checks.empty-clause"]
    assert not problems(with_body("1. (A) A year.\n\n   (B) A day.\n"))


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ("Write to [COMPANY] now.", "[COMPANY]"),
        ("We answer within [DAYS] days.", "[DAYS]"),
        ("Write to [Your Company Name].", "[Your Company Name]"),
        ("From [insert date] on.", "[insert date]"),
        ("From [●] on.", "[●]"),
        ("TODO: ask counsel.", "TODO"),
        ("Lorem ipsum dolor.", "Lorem ipsum"),
        ("Signed: __________", "__________"),
    ],
)
def test_places_left_to_fill_in_are_found(words: str, text: str) -> None:
    (problem,) = problems(with_body(words + "\n"))
    assert problem.code == "checks.placeholder"
    start, end = problem.column - 1, problem.end_column - 1
    assert words[start:end] == text


@pytest.mark.parametrize(
    "body",
    [
        "See the [company](https://example.org) and [Contact][1] and [Name].\n\n"
        "[Name]: https://example.org\n\n[1]: https://example.org\n",
        "Todo está bien. The [GDPR] and Article [5] apply, [sic].\n",
        "    [COMPANY] in code code\n",
        "- [x] done\n",
    ],
)
def test_brackets_of_other_kinds_are_left_alone(body: str) -> None:
    assert not problems(with_body(body))


def test_a_word_written_twice_loses_its_second() -> None:
    view = with_body("We keep the the data, also across\nacross lines.\n")
    first, second = problems(view)
    assert (first.code, first.severity, first.line, first.column) == (
        "checks.doubled-word",
        "hint",
        5,
        9,
    )
    assert first.fix is not None
    assert second.fix is not None
    after = apply_edits(view, (*first.fix.edits, *second.fix.edits))
    assert after == with_body("We keep the data, also across lines.\n")
    assert not problems(with_body("We had had it that that way. Nous nous engageons. `the the`\n"))


@pytest.mark.skipif(not CORPUS.is_dir(), reason="the corpus of real policies is not here")
def test_real_policies_are_checked_without_failing() -> None:
    for file in sorted((CORPUS / "policies").rglob("*.md")):
        view = read_text(file.read_bytes()).view
        found = problems(view)
        lines = view.split("\n")
        for problem in found:
            assert 1 <= problem.line <= problem.end_line <= len(lines), (file.name, problem)
            assert problem.column <= len(lines[problem.line - 1]) + 1, (file.name, problem)
        report = text_report([(file.name, found)], english())
        assert report.count("\n") == len(found)
        assert "checks." not in report.replace("policychecks.", "")


@pytest.mark.skipif(not CORPUS.is_dir(), reason="the corpus of real policies is not here")
def test_the_seed_is_sound() -> None:
    found = problems(read_text((CORPUS / "seed" / "privacy.md").read_bytes()).view)
    assert {problem.severity for problem in found} == {"hint"}
    told = {problem.code for problem in found}
    assert told == {"checks.clause-runs-in", "checks.sentence-long"}
