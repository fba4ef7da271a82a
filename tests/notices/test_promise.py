from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policyeditor.notices.periods import Period, Unit
from policyeditor.notices.promise import Promise, PromiseReading, read_promises
from policyeditor.notices.promise_words import Way, promise_languages, promise_words
from policyeditor.policy.policy import read_policy
from policyeditor.resources import english

CLAUSES = {
    "en": "# Privacy\n\nWe keep the logs of our website for 30 days.\n\n"
    "## Changes to this policy\n\n",
    "de": "# Datenschutz\n\nWir speichern die Daten der Nutzer für 30 Tage.\n\n"
    "## Änderungen dieser Datenschutzerklärung\n\n",
    "fr": "# Confidentialité\n\nNous conservons les données de nos clients pendant 30 jours.\n\n"
    "## Modifications de la présente politique\n\n",
    "es": "# Privacidad\n\nConservamos los datos de los usuarios durante 30 días.\n\n"
    "## Cambios en esta política\n\n",
    "zh": "# 隐私政策\n\n我们保存日志三十日。\n\n## 本政策的变更\n\n",
}


def read(sentence: str, lang: str = "en") -> PromiseReading:
    head = f"---\nlang: {lang}\n---\n"
    return read_promises(read_policy(head + CLAUSES[lang] + sentence + "\n"))


def only(sentence: str, lang: str = "en") -> Promise:
    (promise,) = read(sentence, lang).promises
    return promise


def flags(reading: PromiseReading) -> list[str]:
    return [flag.message.code.removeprefix("promise.flag.") for flag in reading.flags]


W, P, E, L, A = Way.WEBSITE, Way.POSTED, Way.EMAIL, Way.LETTER, Way.IN_APP


@pytest.mark.parametrize(
    ("lang", "sentence", "ways"),
    [
        ("en", "We will notify you through website notifications.", {W}),
        ("en", "We will notify you of any change by e-mail.", {E}),
        ("en", "We will notify you by posting the new policy on this page.", {P}),
        ("en", "We will inform you of material changes.", set()),
        ("en", "We will let you know via email or a notice on our website.", {E, W}),
        ("en", "We will notify you in writing.", {L}),
        ("en", "We will notify you via in-app notice or push notification.", {A}),
        ("en", "We will notify you and update the effective date.", set()),
        ("en", "We will post changes here and inform you by email.", {E}),
        ("en", "You are told by email or by posting the changes here when we notify you.", {E, P}),
        ("de", "Über Änderungen informieren wir Sie per E-Mail.", {E}),
        ("de", "Wir weisen auf unserer Website auf Änderungen hin.", {W}),
        ("de", "Die neue Fassung wird auf dieser Seite veröffentlicht.", {P}),
        ("fr", "Nous vous informerons de toute modification par courrier électronique.", {E}),
        ("fr", "Nous vous en informerons par un bandeau sur notre site.", {W}),
        ("es", "Le notificaremos los cambios por correo electrónico.", {E}),
        ("es", "Te notificaremos publicando la nueva política en esta página.", {P}),
        ("zh", "如有重大变更，我们会通过网站公告通知您。", {W}),
        ("zh", "我们将通过电子邮件通知您。", {E}),
        ("zh", "重大变更时，我们会通过应用内通知告知您。", {A}),
    ],
)
def test_the_ways_a_clause_promises(lang: str, sentence: str, ways: set[Way]) -> None:
    promise = only(sentence, lang)

    assert set(promise.ways) == ways
    assert promise.firm
    assert promise.sentence == sentence


@pytest.mark.parametrize(
    ("lang", "sentence", "period"),
    [
        ("en", "We will notify you at least 30 days before a change.", Period(30, Unit.DAY)),
        ("en", "We will give you thirty (30) days' notice.", Period(30, Unit.DAY)),
        ("en", "We will notify you two weeks in advance.", Period(2, Unit.WEEK)),
        ("en", "We will give you 10 business days prior notice.", Period(10, Unit.BUSINESS_DAY)),
        ("en", "We will notify you two months before a change.", Period(2, Unit.MONTH)),
        ("en", "We will notify you of changes. You may object within 30 days of the notice.", None),
        (
            "de",
            "Wir informieren Sie spätestens sechs Wochen vor Inkrafttreten.",
            Period(6, Unit.WEEK),
        ),
        ("de", "Wir benachrichtigen Sie dreißig Tage vorher.", Period(30, Unit.DAY)),
        ("fr", "Nous vous informerons au moins quinze jours avant.", Period(15, Unit.DAY)),
        ("es", "Le informaremos con 30 días de antelación.", Period(30, Unit.DAY)),
        ("zh", "我们将提前七日通知您。", Period(7, Unit.DAY)),
        ("zh", "我们将在生效前30天通知您。", Period(30, Unit.DAY)),
    ],
)
def test_the_days_a_clause_promises(lang: str, sentence: str, period: Period | None) -> None:
    assert read(sentence, lang).promises[0].period == period


def test_beforehand_prominently_and_with_consent() -> None:
    promise = only("We will place a prominent notice on our website before the change applies.")
    assert (promise.before, promise.prominent, promise.consent) == (True, True, False)

    assert only("We will obtain your consent where the law asks for it.").consent
    assert not read("Your use of the site means that we have your consent.").promises


def test_all_of_several_ways_or_any_one() -> None:
    both = only("We will notify you by email and by a notice on our website.")
    one = only("We will notify you by email or by a notice on our website.")

    assert set(both.ways) == set(one.ways) == {E, W}
    assert both.every
    assert not one.every


def test_what_may_happen_binds_nobody() -> None:
    assert not only("We may notify you by email.").firm


@pytest.mark.parametrize(
    "sentence",
    [
        "If you object, notify us by e-mail.",
        "You must notify us of changes of your address by email.",
        "We like our website.",
        "We will not notify you of changes by email.",
    ],
)
def test_what_is_no_promise(sentence: str) -> None:
    assert read(sentence).promises == ()


@pytest.mark.parametrize(
    ("lang", "sentence", "flag"),
    [
        ("en", "Please check this page regularly.", "check-back"),
        ("en", "You are advised to review this policy periodically for any changes.", "check-back"),
        ("de", "Bitte informieren Sie sich regelmäßig über den Inhalt.", "check-back"),
        ("fr", "Nous vous invitons à consulter régulièrement cette page.", "check-back"),
        ("es", "Le recomendamos revisar esta página periódicamente.", "check-back"),
        ("zh", "请您经常查看本页面。", "check-back"),
        ("en", "We may change this policy at any time without notice.", "no-notice"),
        ("de", "Wir können diese Erklärung ohne Ankündigung ändern.", "no-notice"),
        ("fr", "Nous pouvons modifier cette politique sans préavis.", "no-notice"),
        ("es", "Podemos modificar esta política sin previo aviso.", "no-notice"),
        ("zh", "我们有权随时修改本政策，恕不另行通知。", "no-notice"),
        ("en", "Continued use of the service constitutes acceptance.", "use-accepts"),
        ("de", "Die weitere Nutzung gilt als Zustimmung.", "use-accepts"),
        ("fr", "La poursuite de l'utilisation vaut acceptation.", "use-accepts"),
        ("es", "El uso continuado implica la aceptación.", "use-accepts"),
        ("zh", "您继续使用即视为接受修订后的政策。", "use-accepts"),
        ("en", "We will update the date at the top.", "not-told"),
    ],
)
def test_what_a_person_should_look_at(lang: str, sentence: str, flag: str) -> None:
    reading = read(sentence, lang)

    assert reading.found
    assert flag in flags(reading)
    for each in reading.flags:
        assert "{" not in english().sentence(each.message)
        assert not each.sentence or each.line == reading.flags[0].line


def test_looking_at_the_page_is_no_matter_where_people_are_told_besides() -> None:
    reading = read("Please check this page regularly. We will notify you of changes by email.")
    assert flags(reading) == []


def test_a_policy_without_such_a_clause() -> None:
    reading = read_promises(read_policy("---\nlang: en\n---\n# Privacy\n\nWe keep your logs.\n"))

    assert (reading.looked, reading.found, flags(reading)) == (True, False, ["none"])
    assert "Add a clause" in english().sentence(reading.flags[0].message)


def test_a_language_that_is_not_read_is_said_and_nothing_is_claimed() -> None:
    reading = read_promises(read_policy("---\nlang: ru\n---\n# Политика\n\nМы храним журналы.\n"))

    assert (reading.language, reading.looked, reading.flags) == ("ru", False, ())


def test_the_clause_is_found_without_a_heading_and_cited() -> None:
    text = (
        "---\nlang: en\n---\n1. Logs\n   (A) We keep logs.\n\n2. General\n"
        "   (A) We may change this policy from time to time. If we do, we will notify you by email "
        "14 days in advance.\n"
    )
    (promise,) = read_promises(read_policy(text)).promises

    assert (promise.path, promise.line) == ("2(A)", 8)
    assert promise.ways == (E,)
    assert promise.period == Period(14, Unit.DAY)
    assert english().sentence(promise.message) == (
        "2(A) promises: an e-mail, 14 days before the change"
    )


def test_every_language_has_every_kind_of_word() -> None:
    assert promise_languages() == {"en", "zh", "de", "fr", "es"}
    for language in promise_languages():
        words = promise_words(language)
        assert words is not None
        assert set(words.ways) == set(Way)
        assert set(words.units.values()) >= {Unit.DAY, Unit.BUSINESS_DAY, Unit.WEEK, Unit.MONTH}


@given(st.text(max_size=400), st.sampled_from(sorted(CLAUSES)))
def test_any_text_can_be_read(text: str, lang: str) -> None:
    for promise in read(text, lang).promises:
        assert "{" not in english().sentence(promise.message).replace(text, "")


def test_the_first_policys_last_clause_promises_a_notice_on_the_website(corpus: Path) -> None:
    seed = (corpus / "seed" / "privacy.md").read_text(encoding="utf-8")
    reading = read_promises(read_policy(seed))
    firm = [each for each in reading.promises if each.ways != (P,)]

    assert [(each.path, each.ways, each.period, each.firm) for each in firm] == [
        ("7(B)", (W,), None, True)
    ]
    assert firm[0].sentence.endswith("notify you through website notifications.")


def test_real_clauses_are_found(corpus: Path) -> None:
    """A quarter of them; of all 176, 139 are in a language that is read and 74 have a clause."""
    files = sorted((corpus / "policies").rglob("*.md"))[::4]
    readings = [read_promises(read_policy(file.read_text("utf-8", "replace"))) for file in files]

    assert sum(reading.found for reading in readings) >= 12


def test_a_promise_below_the_title_of_its_item_is_read() -> None:
    text = "# Privacy\n\n1. Scope\n   Who.\n\n2. Changes\n   We will notify you by e-mail.\n"
    (promise,) = read_promises(read_policy(text), "en").promises
    assert (promise.path, promise.sentence) == ("2", "We will notify you by e-mail.")
