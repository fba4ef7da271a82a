"""The notice of changes, from questions to files."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QCheckBox,
    QDateEdit,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTabBar,
    QTextBrowser,
)
from pytestqt.qtbot import QtBot

from policyeditor.comparison.model import Change, ChangeKind, Comparison, Op, Significance
from policyeditor.gui.dialogs.notice_dialog import NoticeDialog
from policyeditor.gui.dialogs.notice_form import NoticeStart, make_notice, places_for_effects
from policyeditor.gui.dialogs.notice_preview import NoticePreview, body_of
from policyeditor.gui.style.theme import LIGHT
from policyeditor.notices.notice import NoticeFacts
from policyeditor.notices.profile_files import load_profiles

pytestmark = pytest.mark.gui

TODAY = date(2026, 11, 24)
KEPT = Change(
    ChangeKind.REWORDED,
    Significance.SIGNIFICANT,
    "2",
    "2",
    "Retention",
    "We keep logs for 90 days.",
    "We keep logs for 30 days.",
    words=((Op.EQUAL, "We keep logs for "), (Op.DELETE, "90"), (Op.INSERT, "30"),
           (Op.EQUAL, " days.")),
)  # fmt: skip
REWRITTEN = Change(
    ChangeKind.REWORDED,
    Significance.REVIEW,
    "3",
    "3",
    "Sharing",
    "Old words " * 20,
    "Other words " * 20,
    words=((Op.DELETE, "Old words " * 20), (Op.INSERT, "Other words " * 20)),
)
SPELLING = Change(ChangeKind.REWORDED, Significance.EDITORIAL, "4", "4", "Cookies")
COMPARISON = Comparison((SPELLING, KEPT, REWRITTEN))
FACTS = NoticeFacts("Privacy Policy", TODAY, TODAY, lang="en", permalink="/en/privacy/")

Opened = Callable[[Comparison], NoticeDialog]


@pytest.fixture
def opened(qtbot: QtBot) -> Opened:
    def open_dialog(comparison: Comparison) -> NoticeDialog:
        profiles = load_profiles()
        start = NoticeStart(FACTS, TODAY, profiles, effects=places_for_effects(comparison))
        make = partial(make_notice, comparison, FACTS, profiles)
        made = NoticeDialog(start, make, LIGHT)
        qtbot.addWidget(made)
        return made

    return open_dialog


@pytest.fixture
def dialog(opened: Opened) -> NoticeDialog:
    return opened(COMPARISON)


def _report(dialog: NoticeDialog) -> str:
    found = dialog.findChild(QTextBrowser)
    assert isinstance(found, QTextBrowser)
    return found.toPlainText()


def _box(dialog: NoticeDialog, text: str) -> QCheckBox:
    return next(box for box in dialog.findChildren(QCheckBox) if box.text() == text)


def _line(dialog: NoticeDialog, name: str) -> QLineEdit:
    return next(line for line in dialog.findChildren(QLineEdit) if line.accessibleName() == name)


def _effective(dialog: NoticeDialog) -> QDateEdit:
    return dialog.findChildren(QDateEdit)[1]


def _save(dialog: NoticeDialog) -> QPushButton:
    return next(button for button in dialog.findChildren(QPushButton) if button.isDefault())


def test_the_effective_date_is_thirty_days_ahead_by_the_house_rule(dialog: NoticeDialog) -> None:
    assert _effective(dialog).date() == QDate(2026, 12, 24)


def test_a_stricter_rule_moves_the_date_in_calendar_months(dialog: NoticeDialog) -> None:
    _box(dialog, "EU payment services, framework contract").click()
    assert _effective(dialog).date() == QDate(2027, 1, 24)


def test_rules_that_are_not_verified_are_folded_away_and_off(dialog: NoticeDialog) -> None:
    draft = _box(dialog, "EU telecommunications contracts")
    assert draft.isHidden() or not draft.isVisibleTo(dialog)
    assert not draft.isChecked()
    assert "not verified" in draft.accessibleDescription()

    next(b for b in dialog.findChildren(QCheckBox) if "not verified" in b.text()).click()
    assert draft.isVisibleTo(dialog)


def test_a_date_that_the_person_chose_stays_and_the_broken_rule_is_named(
    qtbot: QtBot, dialog: NoticeDialog
) -> None:
    _effective(dialog).setDate(QDate(2026, 12, 1))
    _box(dialog, "EU payment services, framework contract").click()
    assert _effective(dialog).date() == QDate(2026, 12, 1)
    qtbot.waitUntil(lambda: "2 calendar months" in _report(dialog), timeout=3000)
    use = next(b for b in dialog.findChildren(QPushButton) if b.text() == "Use that day")
    use.click()
    assert _effective(dialog).date() == QDate(2027, 1, 24)


def test_a_change_is_never_backdated(dialog: NoticeDialog) -> None:
    _effective(dialog).setDate(QDate(2026, 11, 1))
    assert _effective(dialog).date() == QDate(2026, 11, 24)


def test_a_durable_medium_is_asked_for_and_e_mail_meets_it(
    qtbot: QtBot, dialog: NoticeDialog
) -> None:
    _box(dialog, "EU platforms towards business users").click()
    qtbot.waitUntil(lambda: "durable medium" in _report(dialog), timeout=3000)
    _box(dialog, "E-mail").click()
    qtbot.waitUntil(lambda: "durable medium" not in _report(dialog), timeout=3000)


def test_what_is_missing_is_named_until_it_is_given(qtbot: QtBot, dialog: NoticeDialog) -> None:
    assert "does not say who you are" in _report(dialog)
    assert "Rules not met" in _report(dialog)
    for name, text in (
        ("Who you are", "Example Ltd"),
        ("Why the policy changes, in one sentence", "We have a new provider."),
        ("How to reach you", "privacy@example.org"),
        ("Where the earlier text can be read", "https://example.org/old/"),
        ("3 Sharing — Reworded", "Your address goes to one more company."),
    ):
        _line(dialog, name).setText(text)
    choices = next(
        edit
        for edit in dialog.findChildren(QPlainTextEdit)
        if edit.accessibleName().startswith("What readers can do")
    )
    choices.setPlainText("Close your account.\n\nObject.\n")
    qtbot.waitUntil(
        lambda: "Nothing that the chosen rules ask for" in _report(dialog), timeout=3000
    )
    text = dialog.outcome.files["page"].text
    assert "Your address goes to one more company." in text
    assert "Please complete" not in text
    assert text.count("Close your account.") == 1


def test_every_change_told_can_be_explained_and_no_other(dialog: NoticeDialog) -> None:
    asked = [line.accessibleName() for line in dialog.findChildren(QLineEdit)]
    assert "3 Sharing — Reworded" in asked
    assert any("Retention" in name for name in asked)
    assert not any("Cookies" in name for name in asked)


def test_the_files_go_out_with_what_was_said(qtbot: QtBot, dialog: NoticeDialog) -> None:
    _line(dialog, "Who you are").setText("Example Ltd")
    with qtbot.waitSignal(dialog.saveRequested, timeout=1000) as wish:
        _save(dialog).click()
    files, form = wish.args
    assert [file.media_type for file in files] == ["text/markdown", "text/html"]
    assert "Example Ltd" in files[0].text
    assert form.sender == "Example Ltd"
    assert form.effective == date(2026, 12, 24)
    assert form.profiles == ("house",)


def test_each_form_has_its_tab(qtbot: QtBot, dialog: NoticeDialog) -> None:
    tabs = dialog.findChild(QTabBar)
    assert isinstance(tabs, QTabBar)
    assert [tabs.tabText(n) for n in range(tabs.count())] == [
        "Page on the website",
        "Banner on the website",
    ]
    _box(dialog, "Web page as a file").click()
    qtbot.waitUntil(lambda: tabs.count() == 3, timeout=3000)
    for name in ("Page on the website", "Web page as a file", "Banner on the website"):
        _box(dialog, name).click()
    qtbot.waitUntil(lambda: not _save(dialog).isEnabled(), timeout=3000)


def test_without_a_significant_change_no_notice_is_owed(opened: Opened) -> None:
    dialog = opened(Comparison((SPELLING,)))
    assert "No notice is owed" in _report(dialog)
    assert not _save(dialog).isEnabled()
    preview = dialog.findChild(NoticePreview)
    assert isinstance(preview, NoticePreview)
    assert any("No notice is owed" in label.text() for label in preview.findChildren(QLabel))


def test_the_banner_is_drawn_and_follows_what_is_typed(qtbot: QtBot, dialog: NoticeDialog) -> None:
    dialog.show()
    tabs, preview = dialog.findChild(QTabBar), dialog.findChild(NoticePreview)
    assert isinstance(tabs, QTabBar)
    assert isinstance(preview, NoticePreview)
    with qtbot.waitSignal(preview.web.shown, timeout=20_000):
        tabs.setCurrentIndex(1)
    _line(dialog, "3 Sharing — Reworded").setText("One more company <sees> it.")

    def drawn() -> bool:
        found: list[object] = []
        preview.web.run("document.body.innerText", found.append)
        qtbot.waitUntil(lambda: bool(found), timeout=3000)
        return "One more company <sees> it." in str(found[0])

    qtbot.waitUntil(drawn, timeout=5000)


def test_escape_and_close_save_nothing(qtbot: QtBot, dialog: NoticeDialog) -> None:
    dialog.show()
    with qtbot.assertNotEmitted(dialog.saveRequested):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_the_body_of_a_page_is_found() -> None:
    assert body_of("<html><BODY class='x'>\n<p>a</p></BODY></html>") == "\n<p>a</p>"
    assert body_of("<section>b</section>") == "<section>b</section>"
