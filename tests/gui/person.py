"""A person at the real window, in the tests' own process: hands, eyes and answers."""

from __future__ import annotations

import signal
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLabel,
    QMessageBox,
    QWidget,
)
from shiboken6 import delete

from policyeditor.gui.application import create_window, start_window
from policyeditor.gui.desk import OpenDocument
from policyeditor.gui.ending import _ASKED, SystemEnd
from policyeditor.gui.hub import Hub
from policyeditor.workspace.places import Places

Found = TypeVar("Found")
Box = TypeVar("Box", bound=QDialog)

POLICY = """---
layout: page
title: Privacy Policy
lang: en
permalink: /en/privacy/
include_in_header: true
---

# Privacy Policy

1. Keeping

   (A) We delete your data after 90 days.

   (B) We keep invoices as the law asks.

2. Sharing

   (A) We share nothing.
"""
DAYS = "   (A) We delete your data after 90 days."

#: Seconds in which whatever is waited for must come.
_PATIENCE = 20.0
#: Milliseconds between two looks.
_LOOK = 10


def places_in(home: Path) -> Places:
    """Places of the program's own, in a folder of the test."""
    return Places(home / "settings.json", home / "window.ini", home / "recovery")


def write_folder(folder: Path, policies: dict[str, str]) -> Path:
    """A policy folder with these files."""
    for name, text in policies.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text.encode("utf-8"))
    return folder


class Person:
    """Sits at a window of its own until ``leave``."""

    def __init__(self, path: Path | None, home: Path, *, step_by_step: bool = False) -> None:
        self.home = home
        self.places = places_in(home)
        self._handlers = {number: signal.getsignal(number) for number in _ASKED}
        make = start_window if step_by_step else create_window
        self.window = make(path, self.places)
        self.window.show()
        self._answers: list[tuple[type[QDialog], Callable[[QDialog], None]]] = []
        self.answered = 0
        self._strange = 0.0
        self._eyes = QTimer(interval=_LOOK)
        self._eyes.timeout.connect(self._look_for_questions)
        self._eyes.start()

    @property
    def document(self) -> OpenDocument:
        """The policy in front."""
        document = self.window.desk.current
        assert document is not None
        return document

    @property
    def hub(self) -> Hub:
        """What wires the window; waits until it is wired."""
        hub = self.wait("the wired window", lambda: self.window.findChild(Hub))
        assert isinstance(hub, Hub)
        return hub

    @property
    def text(self) -> str:
        """What the editor in front shows."""
        return self.document.editor.toPlainText()

    def wait(self, what: str, look: Callable[[], Found]) -> Found:
        """Let the program run until something is seen."""
        end = time.monotonic() + _PATIENCE
        while not (seen := look()):
            assert time.monotonic() < end, f"never seen: {what}"
            QTest.qWait(_LOOK)
        return seen

    def press(self, id: str) -> None:
        """Choose a menu entry."""
        action = self.window.actions_by_id[id]
        self.wait(f"the entry {id}", action.isEnabled)
        action.trigger()

    def write(self, text: str) -> None:
        """Type into the editor in front, key by key."""
        QTest.keyClicks(self.document.editor, text)

    def replace(self, old: str, new: str) -> None:
        """Select words of the text in front and type others."""
        view = self.document.session.view
        start = view.index(old)
        self.document.editor.go_to(*_place(view, start), *_place(view, start + len(old)))
        if new:
            self.write(new)
        else:
            QTest.keyClick(self.document.editor, Qt.Key.Key_Delete)

    def open(self, path: Path) -> OpenDocument:
        """Open a policy as a click in the folder's tree does."""
        self.window.folder.policyChosen.emit(path)
        return self.document

    def sees(self, words: str) -> None:
        """Wait until the preview shows some words."""
        got: list[object] = []

        def look() -> bool:
            self.window.preview.web.run("document.body.innerText", got.append)
            return any(words in str(text) for text in got)

        self.wait(f"“{words}” in the preview", look)

    def is_told(self, words: str = "") -> str:
        """Wait until the program tells something in a box; close it and give its sentence."""
        box = self.wait("a sentence", self._telling)
        assert box is not None
        text = box.text()
        assert words in text, text
        box.accept()
        self.let()
        return text

    def is_told_nothing(self) -> None:
        """No box stands open."""
        box = self._telling()
        assert box is None, box and box.text()

    def reads(self, words: str) -> None:
        """Wait until the status line says some words in passing."""
        bar = self.window.statusBar()
        self.wait(f"“{words}” in the status line", lambda: words in bar.currentMessage())

    def is_warned(self, words: str) -> None:
        """Wait until the bar above the text says some words."""
        self.wait(f"“{words}” above the text", lambda: words in self.document.bar.words)

    def sees_state(self, words: str) -> None:
        """Wait until the status line tells of the draft."""
        label = self.window.findChild(QLabel, "status_state")
        assert label is not None
        self.wait(f"“{words}” as the state", lambda: words in label.text())

    def answer(self, kind: type[Box], act: Callable[[Box], None]) -> None:
        """Answer the next question of a kind, which may hold up whoever asks it."""
        self._answers.append((kind, act))  # type: ignore[arg-type]  # each act gets its own kind

    def has_answered(self, times: int = 1) -> None:
        """Wait until that many questions were asked and answered since the last time."""
        self.wait("the question", lambda: self.answered >= times)
        assert self.answered == times
        self.answered = 0

    def save(self) -> None:
        """Save and wait until it is done and the history is listed."""
        self.press("save")
        self.wait("the saved draft", lambda: not self.document.session.dirty)
        self.rest()

    def rest(self) -> None:
        """Wait until nothing is under way off the window's thread."""
        self.wait("rest", lambda: not self.hub._services.background.busy)
        self.let()

    def let(self, milliseconds: int = 0) -> None:
        """Let the program take its next steps."""
        QTest.qWait(milliseconds)

    def end_as_the_system_does(self) -> None:
        """End the program without a question, as a signal of the system does."""
        self.hub._end()

    def leave(self) -> None:
        """Close the window without a question and take it away; drafts stay in the journal."""
        self._eyes.stop()
        window, _hub = self.window, self.hub
        for document in tuple(window.desk):
            window.desk.close_document(document)
        window.close()
        self.rest()
        end = window.findChild(SystemEnd)
        assert isinstance(end, SystemEnd)
        signal.set_wakeup_fd(-1)
        for number, handler in self._handlers.items():
            signal.signal(number, handler)
        pair = (end._near, end._far)
        delete(window)
        for side in pair:
            side.close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        assert not self._answers, f"never asked: {self._answers[0][0].__name__}"

    def _telling(self) -> QMessageBox | None:
        boxes = self.window.findChildren(QMessageBox, "telling")
        return next((box for box in boxes if box.isVisible()), None)

    def _look_for_questions(self) -> None:
        box = QApplication.activeModalWidget()
        # An export under way asks nothing: it tells how far it is.
        busy = getattr(box, "running", False)
        if not isinstance(box, QDialog) or box.objectName() == "telling" or busy:
            self._strange = 0.0
            return
        if self._answers and isinstance(box, self._answers[0][0]) and box.isVisible():
            _kind, act = self._answers.pop(0)
            self.answered += 1
            act(box)
        elif not self._strange:
            self._strange = time.monotonic()
        elif time.monotonic() > self._strange + 5:
            self._strange = 0.0
            box.reject()
            raise AssertionError(f"asked out of turn: {type(box).__name__} {box.windowTitle()}")


def _place(view: str, position: int) -> tuple[int, int]:
    """Line and column of a position, from 1."""
    before = view[:position].split("\n")
    return len(before), len(before[-1]) + 1


def click(parent: QWidget, words: str) -> None:
    """Click the button that bears some words."""
    for button in parent.findChildren(QAbstractButton):
        if words in {button.text().replace("&", ""), button.accessibleName()}:
            assert button.isEnabled(), words
            button.click()
            return
    raise AssertionError(f"no button “{words}”")


def ground(widget: QWidget, place: QPoint) -> str:
    """The colour of a widget at a place, as ``#rrggbb``."""
    return widget.grab().toImage().pixelColor(place).name()
