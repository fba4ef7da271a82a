"""Goes through the whole program as it stands on the screen: every view and dialog."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QTabWidget,
    QWidget,
)
from tests.gui.accessibility.boxes import boxes
from tests.gui.person import Person, write_folder

from policyeditor.gui.publish.assistant import PublishAssistant
from policyeditor.gui.publish.steps import STEPS

#: Takes what stands there now: a name for it, and the window or dialog.
Visit = Callable[[str, QWidget], None]

#: The text that the program holds while it is looked at; every word of it begins with this.
POLICY = """---
layout: page
title: zz policy
lang: en
permalink: /en/privacy/
include_in_header: true
---

# zz policy

1. zz keeping

   (A) We delete your data after 90 days.

   (B) As Section 2(A) says, and see Section 9(C).

2. zz sharing

   (A) We share nothing but [TODO] with with others.
"""
GERMAN = POLICY.replace("lang: en", "lang: de").replace("/en/", "/de/")

#: Entries that open a dialog while a policy stands open.
ASKING = (
    "new_policy", "new_translation", "new_folder", "share", "settings", "palette",
    "go_to_clause", "link", "table", "comment", "comments", "compare_two",
    "published", "notice", "checks", "checklists", "spell_words", "own_words",
    "author", "guide", "shortcuts", "about", "export", "print_preview",
)  # fmt: skip


def scene(folder: Path) -> Path:
    """A folder of two policies that are each other's translation."""
    return write_folder(folder, {"en/privacy.md": POLICY, "de/privacy.md": GERMAN})


class Walk:
    """One person's way through everything; each stop is shown to ``visit``."""

    def __init__(self, person: Person, visit: Visit, *, boxes_too: bool = True) -> None:
        self._person = person
        self._visit = visit
        self._boxes_too = boxes_too
        self.stops: list[str] = []

    def go(self) -> list[str]:
        """Go the whole way; gives the names of the stops."""
        person = self._person
        person.save()
        self._show("writing", person.window)
        self._views()
        for entry in ASKING:
            self._ask(entry)
        self._publish()
        if self._boxes_too:
            for name, box in boxes(person.window, person.home):
                box.show()
                self._settle()
                self._show(name, box)
                box.close()
                box.deleteLater()
        return self.stops

    def _views(self) -> None:
        person, window = self._person, self._person.window
        for dock in (window.docks.problems, window.docks.history, window.docks.details):
            dock.show()
            dock.raise_()
            self._settle()
            self._show(dock.objectName(), window)
        person.press("replace")
        person.press("split")
        person.press("find_all")
        person.rest()
        self._show("searching", window)
        for entry in ("split", "find_all"):
            person.press(entry)
        search = window.findChild(QWidget, "dock_search")
        assert search is not None
        search.hide()
        person.document.find_bar.hide()
        person.replace("90", "30")
        person.press("compare")
        person.wait("the redline", lambda: window.redline.comparison.changes)
        person.press("next")
        person.rest()
        self._show("redline", window)
        window.redline.closeRequested.emit()
        person.press("translations")
        person.rest()
        self._show("translations", window)
        person.hub.showing.back_to_writing()
        person.save()
        window.show_welcome()
        self._settle()
        self._show("welcome", window)
        window.show_place(window.writing)

    def _publish(self) -> None:
        person = self._person
        person.press("publish")
        person.wait("the assistant", lambda: person.window.findChild(PublishAssistant))
        assistant = person.window.findChild(PublishAssistant)
        assert isinstance(assistant, PublishAssistant)
        person.wait("its answers", lambda: assistant.settled)
        for step in STEPS:
            assistant.go_to(step)
            person.wait("its answers", lambda: assistant.settled)
            self._settle()
            self._show(f"publish {step.value}", assistant)
        assistant.reject()
        person.rest()

    def _ask(self, entry: str) -> None:
        """Choose an entry, look at the dialog it opens with each of its pages, and leave it."""
        before = set(open_dialogs())
        done: list[bool] = []
        timer = QTimer(self._person.window, interval=10)

        def look() -> None:
            new = [dialog for dialog in open_dialogs() if dialog not in before]
            if not new:
                return
            timer.stop()
            self._settle()
            for page in pages(new[0]):
                self._show(f"{entry} {page}", new[0])
            new[0].reject()
            self._settle()
            done.append(True)

        timer.timeout.connect(look)
        self._person._eyes.stop()  # the dialog is expected, and answered here
        timer.start()
        self._person.press(entry)
        self._person.wait(f"the dialog of {entry}", lambda: done)
        timer.deleteLater()
        self._settle()
        self._person._eyes.start()

    def _show(self, name: str, widget: QWidget) -> None:
        self.stops.append(name)
        self._visit(name, widget)

    def _settle(self) -> None:
        """Let layouts and whatever is under way come to rest; a long way off is not waited for."""
        end = time.monotonic() + 5
        QTest.qWait(1)
        while self._person.hub.busy and time.monotonic() < end:
            QTest.qWait(10)
        QTest.qWait(1)


def open_dialogs() -> list[QDialog]:
    """The program's own dialogs that stand open."""
    return [
        each
        for each in QApplication.topLevelWidgets()
        if isinstance(each, QDialog) and each.isVisible() and not isinstance(each, QFileDialog)
    ]


def pages(dialog: QWidget) -> Iterator[int]:
    """Bring each of a dialog's pages to the front; gives its number once it stands there."""
    tabs = next((each for each in dialog.findChildren(QTabWidget) if each.isVisible()), None)
    if tabs is None:
        yield 1
        return
    for page in range(tabs.count()):
        tabs.setCurrentIndex(page)
        QTest.qWait(1)
        yield page + 1
