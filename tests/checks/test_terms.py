import pytest

from policyeditor.checks.facts import FolderFacts
from policyeditor.checks.terms import defined_terms, mixed_names, undefined_terms
from policyeditor.policy.edits import apply_edits
from policyeditor.policy.policy import read_policy

HEAD = "---\ntitle: Terms\nlang: en\n---\n\n"


def told(body: str) -> list[tuple[str, object]]:
    policy = read_policy(HEAD + body)
    return [
        (problem.code.removeprefix("checks."), problem.message.params["term"])
        for problem in defined_terms(policy, FolderFacts())
    ]


@pytest.mark.parametrize(
    "body",
    [
        "The site (the “Site”) is ours. The Site is open.",
        "“Affiliates” means companies. An Affiliate may act.",
        "**“Company Data”** means data. Company Data is kept.",
        'The law ("GDPR") and the act (the “Privacy Act”).',
        '[link](https://example.org "Some Title")',
        "See the page (see “Payments”).",
    ],
)
def test_terms_in_order(body: str) -> None:
    assert not told(body)


def test_a_term_that_is_not_used() -> None:
    assert told("“Affiliate” means a company.\n\nWords.") == [("terms-unused", "Affiliate")]
    assert told("Our store (the “Shop”) sells.") == [("terms-unused", "Shop")]


def test_a_term_that_is_defined_twice() -> None:
    body = "“User” means you.\n\nThe User pays.\n\n“User” means a reader."
    assert told(body) == [("terms-twice", "User")]


def test_capitals_are_put_right() -> None:
    body = (
        "“Personal Data” means facts.\n\nPersonal Data is kept. Personal Data is used.\n\n"
        "We delete personal data. Personal Data is yours."
    )
    assert told(body) == [("terms-capitals", "Personal Data")]
    (problem,) = defined_terms(read_policy(HEAD + body), FolderFacts())
    assert problem.fix is not None
    assert "We delete Personal Data." in apply_edits(HEAD + body, problem.fix.edits)


def test_small_letters_that_are_the_habit_of_the_text_are_left() -> None:
    assert not told("“Personal Data” means facts.\n\nWe keep personal data and personal data.")


def test_another_language_has_other_forms_of_defining() -> None:
    view = "---\ntitle: T\nlang: hu\n---\n\nA „Boston” means kifejezés.\n"
    assert not list(defined_terms(read_policy(view), FolderFacts()))


def test_a_term_that_nothing_defines() -> None:
    body = (
        "“User” means you. “Site” means this. “Shop” means that. The User, the Site, the Shop.\n\n"
        "Join the Partner Programme. Leave the Partner Programme."
    )
    (problem,) = undefined_terms(read_policy(HEAD + body), FolderFacts())
    assert problem.message.params == {"term": "Partner Programme", "count": 2}


def test_two_words_for_the_same_party() -> None:
    body = "We act. " * 8 + "The Company acts."
    (problem,) = mixed_names(read_policy(HEAD + body), FolderFacts())
    assert problem.message.params == {"found": "The Company", "usual": "we"}
