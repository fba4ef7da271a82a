"""Mutations of a clean policy: what changes the meaning is never editorial, the rest always is."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from policyeditor.comparison.model import Comparison, Direction, Significance
from policyeditor.resources import english

Compared = Callable[[str, str], Comparison]


def changed(policy: str, old: str, new: str) -> str:
    assert policy.count(old) == 1, f"{old!r} must stand once in the sample"
    return policy.replace(old, new)


@pytest.mark.parametrize(
    ("old", "new", "signal"),
    [
        ("We delete your account", "We do not delete your account", "S18"),
        ("We must keep", "We may keep", "S17"),
        ("We will never sell", "We will sell", "S18"),
        ("We shall answer", "We may answer", "S17"),
        ("within 30 days", "within 90 days", "S19"),
        ("within 30 days", "within 30 months", "S19"),
        ("for\nten years", "for\nfive years", "S19"),
        ("within one month", "within two months", "S19"),
        ("14 days before", "7 days before", "S19"),
        ("which Stripe keeps", "which Acme Payments keeps", "S03"),
        ("which Stripe keeps", "which Stripe and Cloudflare keep", "S03"),
        ("- the pages you visit on our site;\n", "", "S26"),
        ("- the pages", "- your location data;\n- the pages", "S01"),
        ("your data, except where you ask us to", "your data", "S18"),
        ("privacy@example.org", "help@example.org", "S09"),
        ("You have the right to access", "You have the right to access and erasure of", "S07"),
        ("at any time", "in certain cases", "S18"),
        ("We may change this policy. ", "We may change this policy without notice. ", "S18"),
    ],
)
def test_a_change_of_meaning_is_significant_and_says_why(
    policy: str, compared: Compared, old: str, new: str, signal: str
) -> None:
    comparison = compared(policy, changed(policy, old, new))
    assert comparison.significance is Significance.SIGNIFICANT
    signals = {reason.signal for change in comparison.changes for reason in change.reasons}
    assert signal in signals


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("We delete your account data", "We remove your account data"),
        ("when you open an account", "while you open an account"),
        ("US", "us"),
        ("by e-mail 14", "by 14"),
        ("the pages you visit", "the sites you visit"),
        ("Let's eat, grandma", "Let's eat grandma and"),
        ("write to", "wriet to you at"),
        ("close the account. We must", "close the account we must"),
        ("# Your rights", "# Our rights"),
    ],
)
def test_what_is_not_proved_goes_to_a_person(
    policy: str, compared: Compared, old: str, new: str
) -> None:
    base = policy + "\nOur US team reads this. Let's eat, grandma.\n"
    if old not in policy:
        base = base.replace("US", "US")
    comparison = compared(base, base.replace(old, new, 1))
    assert comparison.significance is not Significance.EDITORIAL


@pytest.mark.parametrize(
    ("old", "new", "proof"),
    [
        ("- your name", "*   your name", None),
        ("We must keep invoices for\nten years.", "We must keep\ninvoices for ten years.", "E01"),
        ("your data.\n2.", "your   data.\n2.", "E01"),
        ("the right to access", "the **right** to access", "E02"),
        ("*Last updated: May 6, 2025*", "*Last updated: May 7, 2025*", "E15"),
        ("privacy@example.org", "[privacy@example.org](mailto:privacy@example.org)", "E16"),
        ("when you open", "when you you open", None),
        ("e-mail address", "email address", "E06"),
        ("direct marketing", "direct  marketing", "E01"),
        ("account:\n\n-", "account:\n\n\n-", None),
        ("we will notify".capitalize(), "We'll notify", "E14"),
        ("the pages you visit", "pages you visit", "E14"),
        ("## Your rights", "### Your rights", "E02"),
        ("To exercise your rights,", "To exercise your rights", "E08"),
    ],
)
def test_what_changes_no_meaning_is_proved_editorial(
    policy: str, compared: Compared, old: str, new: str, proof: str | None
) -> None:
    if proof is None and "you you" in new:
        policy, new, old, proof = changed(policy, old, new), old, new, "E07"
    comparison = compared(policy, changed(policy, old, new))
    assert comparison.significance is Significance.EDITORIAL
    if proof:
        signals = {reason.signal for change in comparison.changes for reason in change.reasons}
        assert proof in signals


HEAD = "---\nlang: en\n---\n\n"


@pytest.mark.parametrize(
    ("old", "new", "proof"),
    [
        ("We keep it for thirty (30) days.", "We keep it for 30 days.", "E14"),
        ("We keep it for 5 years.", "We keep it for five years.", "E14"),
        ("We do not sell data.", "We don’t sell data.", "E14"),
        ("We organise the data.", "We organize the data.", "E06"),
        ("Third party sites.", "Third-party sites.", "E08"),
        ("Use our web site.", "Use our website.", "E06"),
        ("We keep names, addresses and ages.", "We keep names, addresses, and ages.", "E08"),
        ("The data is yours.", "The data are yours.", "E14"),
        ("It is you're choice.", "It is your choice.", "E05"),
        ("See http://example.org/a today.", "See https://www.example.org/a/ today.", "E12"),
        ("Go to the below list.", "Go to the following list.", "E14"),
        ("We use the Github site.", "We use the GitHub site.", "E04"),
    ],
)
def test_each_class_of_editorial_change_has_its_proof(
    compared: Compared, old: str, new: str, proof: str
) -> None:
    comparison = compared(HEAD + old + "\n", HEAD + new + "\n")
    assert comparison.significance is Significance.EDITORIAL
    assert proof in {reason.signal for c in comparison.changes for reason in c.reasons}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("We keep unencrypted copies of it.", "We keep encrypted copies of it."),
        ("The licensor keeps all of it.", "The license keeps all of it."),
        ("We share it with Strype today.", "We share it with Stripe today."),
        ("“Services” means all. The Services stop.", "“Services” means all. The services stop."),
        ("Data about US citizens is kept.", "Data about us citizens is kept."),
        ("We keep thirty (30) days of it.", "We keep (40) days of it."),
        ("We share data, unless you object.", "We share data unless you object."),
        ("We keep no data. With you we talk.", "We keep no data with you we talk."),
        ("We may, if asked, delete it.", "We may not, if asked, delete it."),
        ("We share data with partners.", "We share data with partner."),
        ("Write by mail to us.", "Write by e-mail to us."),
        ("A fee of 5% applies.", "A fee of 5 applies."),
        ("See http://example.org/a today.", "See http://example.com/a today."),
        ("We now share it.", "We not share it."),
        ("You can opt out of it.", "You can opt in to it."),
        ("Users and partners see it.", "Users or partners see it."),
        ("Kept 30 days after it was last updated.", "Kept 90 days after it was last updated."),
        ("Updated 30 days after the end.", "Updated 90 days after the end."),
        ("We delete any of it.", "We delete some of it."),
    ],
)
def test_look_alikes_are_never_editorial(compared: Compared, old: str, new: str) -> None:
    comparison = compared(HEAD + old + "\n", HEAD + new + "\n")
    assert comparison.significance is not Significance.EDITORIAL


def test_a_typing_mistake_put_right_is_editorial(policy: str, compared: Compared) -> None:
    wrong = changed(policy, "marketing at any", "marketting at any")
    comparison = compared(wrong, policy)
    assert comparison.significance is Significance.EDITORIAL
    assert comparison.changes[0].reasons[0].signal == "E05"


def test_another_word_by_one_letter_is_no_typing_mistake(policy: str, compared: Compared) -> None:
    comparison = compared(policy, changed(policy, "We collect the", "We correct the"))
    assert comparison.significance is not Significance.EDITORIAL


@pytest.mark.parametrize(
    "mutate",
    [
        lambda view: view.replace("'", "’").replace('"', "“"),
        lambda view: view.replace("- ", "* "),
        lambda view: re.sub(r"(?m)^## (.*)$", r"## \1 ##", view),
        lambda view: view.replace("\n\n", "\n\n\n"),
        lambda view: view.replace(" data", "\u00a0data"),
        lambda view: re.sub(r"(?m)^\d\. ", "7. ", view),
        lambda view: view.replace("e-mail", "e‑mail"),
    ],
)
def test_looks_of_the_whole_document_are_editorial(
    policy: str, compared: Compared, mutate: Callable[[str], str]
) -> None:
    new = mutate(policy)
    assert new != policy
    assert compared(policy, new).significance is Significance.EDITORIAL


def test_renumbered_items_are_editorial_beside_what_was_removed(
    policy: str, compared: Compared
) -> None:
    new = changed(policy, "1. You have the right to access your data.\n", "")
    kinds = [(c.kind.value, c.significance.value) for c in compared(policy, new).changes]
    assert kinds == [
        ("removed", "significant"),
        ("renumbered", "editorial"),
        ("renumbered", "editorial"),
    ]


def test_a_reference_that_follows_its_clause_is_editorial(compared: Compared) -> None:
    old = (
        "Intro words stand here.\n\n1. One rule holds.\n2. Two rules hold.\n"
        "3. As section 2 says, we help.\n"
    )
    new = (
        "Intro words stand here.\n\n1. A wholly new thing we promise to everybody.\n"
        "2. One rule holds.\n3. Two rules hold.\n4. As section 3 says, we help.\n"
    )
    by_path = {change.new_path: change for change in compared(old, new).changes}
    assert by_path["4"].significance is Significance.EDITORIAL
    wrong = new.replace("section 3", "section 1")
    by_path = {change.new_path: change for change in compared(old, wrong).changes}
    assert by_path["4"].significance is Significance.SIGNIFICANT


def test_shorter_retention_is_told_in_words_and_favours_the_reader(
    policy: str, compared: Compared
) -> None:
    comparison = compared(policy, changed(policy, "within 30 days", "within 14 days"))
    reason = comparison.changes[0].reasons[0]
    assert english().sentence(reason.message) == "“30 days” became “14 days”: kept shorter."
    assert reason.direction is Direction.RESTRICTS


def test_laws_are_named_where_one_names_the_change(policy: str, compared: Compared) -> None:
    comparison = compared(policy, changed(policy, "- the pages", "- your photos;\n- the pages"))
    assert any("Colorado" in reason.law for reason in comparison.changes[0].reasons)


def test_a_move_under_a_heading_that_denies_is_significant(compared: Compared) -> None:
    old = (
        "lang\n\n## Information we collect\n\n- your name\n- your precise address\n\n"
        "## Information we do not collect\n\n- your income\n"
    )
    new = (
        "lang\n\n## Information we collect\n\n- your name\n\n"
        "## Information we do not collect\n\n- your precise address\n- your income\n"
    )
    comparison = compared("---\nlang: en\n---\n" + old, "---\nlang: en\n---\n" + new)
    assert [(c.kind.value, c.significance.value) for c in comparison.changes] == [
        ("moved", "significant")
    ]


def test_an_entry_that_changes_lists_is_not_editorial(compared: Compared) -> None:
    head = "---\nlang: en\n---\n"
    old = head + "In Austria we exclude:\n\n- pharmacies\n\nIn Belgium we exclude:\n\n- casinos\n"
    new = head + "In Austria we exclude:\n\n- casinos\n\nIn Belgium we exclude:\n\n- pharmacies\n"
    assert compared(old, new).significance is not Significance.EDITORIAL


def test_a_section_moved_whole_is_editorial_and_one_change(policy: str, compared: Compared) -> None:
    start, end = policy.index("## Your rights"), policy.index("## Changes")
    section = policy[start:end]
    new = policy[:start] + policy[end:] + "\n" + section
    comparison = compared(policy, new)
    moved = [change for change in comparison.changes if change.kind == "moved"]
    assert len(moved) == 1
    assert comparison.significance is Significance.EDITORIAL


def test_a_language_without_word_lists_is_never_editorial_beyond_looks(
    compared: Compared,
) -> None:
    old = "---\nlang: fi\n---\n\nKeräämme tietoja sinusta ja säilytämme ne.\n"
    assert compared(old, old.replace("tietoja", "tietoa")).significance is Significance.REVIEW
    assert compared(old, old.replace("tietoja", "**tietoja**")).significance is (
        Significance.EDITORIAL
    )


@pytest.mark.parametrize(
    ("lang", "old", "new"),
    [
        ("zh", "我们不会向第三方出售您的个人信息。", "我们会向第三方出售您的个人信息。"),
        ("zh", "我们应当在三十日内删除您的信息。", "我们可以在三十日内删除您的信息。"),
        ("zh", "我们在30日内删除您的信息。", "我们在90日内删除您的信息。"),
        ("de", "Wir löschen Ihre Daten nach 30 Tagen.", "Wir löschen Ihre Daten nach 90 Tagen."),
        ("de", "Wir verkaufen Ihre Daten nicht.", "Wir verkaufen Ihre Daten."),
        ("de", "Wir müssen Sie informieren.", "Wir können Sie informieren."),
        ("fr", "Nous ne vendons pas vos données.", "Nous vendons vos données."),
        ("fr", "Nous devons vous répondre.", "Nous pouvons vous répondre."),
        ("es", "No compartimos sus datos con nadie.", "Compartimos sus datos con nadie."),
        ("es", "Debemos responder en treinta días.", "Podemos responder en treinta días."),
    ],
)
def test_other_languages_have_their_signals(
    compared: Compared, lang: str, old: str, new: str
) -> None:
    head = f"---\nlang: {lang}\n---\n\n"
    comparison = compared(head + old + "\n", head + new + "\n")
    assert comparison.significance is Significance.SIGNIFICANT


def test_the_language_is_guessed_where_none_is_named(compared: Compared) -> None:
    old = "We collect your data and we use it for you. We must answer you in 30 days.\n"
    comparison = compared(old, old.replace("must", "may"))
    assert any(reason.signal == "S17" for reason in comparison.changes[0].reasons)


def test_a_changed_definition_counts_the_clauses_that_use_its_term(compared: Compared) -> None:
    old = (
        "---\nlang: en\n---\n\n“Content” means text you post.\n\nWe may show Content.\n\n"
        "We delete Content with your account.\n"
    )
    comparison = compared(old, old.replace("text you post", "text and pictures you post"))
    reasons = [reason for change in comparison.changes for reason in change.reasons]
    definition = next(reason for reason in reasons if reason.signal == "S21")
    assert english().sentence(definition.message).endswith("clauses that use the term: 2.")
