"""A person at the real program, in a process of its own.

python driver.py whole-way FOLDER HOME OUT   types, saves, compares, publishes; prints JSON
python driver.py type FOLDER HOME            types, prints "kept" once it is kept, and waits
python driver.py recover FOLDER HOME         takes the draft that is offered; prints JSON
python driver.py assist FOLDER HOME          begins a publish, prints "kept", and waits
python driver.py publish FOLDER HOME         goes on with it to the end; prints JSON
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QDialog,
    QFileDialog,
    QLineEdit,
    QPushButton,
)

from policyeditor.gui.application import new_application, start_window
from policyeditor.gui.desk import OpenDocument
from policyeditor.gui.dialogs.author_dialog import AuthorDialog
from policyeditor.gui.dialogs.export_dialog import ExportDialog
from policyeditor.gui.dialogs.recovery_dialog import RecoveryDialog
from policyeditor.gui.publish.assistant import PublishAssistant
from policyeditor.gui.publish.steps import Step
from policyeditor.workspace.places import Places

Found = TypeVar("Found")
Box = TypeVar("Box", bound=QDialog)
_PATIENCE = 90.0
_TEXTS = (".md", ".html", ".txt", ".eml", ".json")
_DAYS = "   (A) We delete your data after 90 days."


class Person:
    """Hands and eyes: presses keys and menu entries, and waits for what comes of it."""

    def __init__(self, folder: Path, home: Path) -> None:
        self.application = new_application([])
        places = Places(home / "settings.json", home / "window.ini", home / "recovery")
        self.window = start_window(folder, places)
        self.wait("the furnished window", lambda: hasattr(self.window, "version"))
        self.wait("the menus", lambda: self.window.actions_by_id["save"].isEnabled())

    @property
    def document(self) -> OpenDocument:
        """The policy in front."""
        document = self.window.desk.current
        assert document is not None
        return document

    def wait(self, what: str, look: Callable[[], Found]) -> Found:
        """Let the program run until something is seen; ends the process where it never is."""
        end = time.monotonic() + _PATIENCE
        while time.monotonic() < end:
            if seen := look():
                return seen
            QTest.qWait(10)
        raise SystemExit(f"never seen: {what}")

    def press(self, id: str) -> None:
        """Choose a menu entry."""
        action = self.window.actions_by_id[id]
        self.wait(f"the entry {id}", action.isEnabled)
        action.trigger()

    def answer(self, kind: type[Box], act: Callable[[Box], None]) -> None:
        """Answer the next dialog of a kind, which may hold up whoever opens it."""

        def look() -> None:
            for widget in QApplication.topLevelWidgets():
                if isinstance(widget, kind) and widget.isVisible():
                    timer.stop()
                    act(widget)
                    return

        timer = QTimer(self.window)
        timer.timeout.connect(look)
        timer.start(20)

    def dialog(self, kind: type[Box]) -> Box:
        """The dialog of a kind that is open."""

        def look() -> Box | None:
            for widget in QApplication.topLevelWidgets():
                if isinstance(widget, kind) and widget.isVisible():
                    return widget
            return None

        found = self.wait(kind.__name__, look)
        assert found is not None
        return found

    def type(self, text: str) -> None:
        """Type into the editor in front, key by key."""
        QTest.keyClicks(self.document.editor, text)

    def sees(self, words: str) -> None:
        """Wait until the preview shows some words."""
        got: list[object] = []

        def look() -> bool:
            self.window.preview.web.run("document.body.innerText", got.append)
            return any(words in str(text) for text in got)

        self.wait(f"“{words}” in the preview", look)


def whole_way(folder: Path, home: Path, out: Path) -> dict[str, object]:
    """Type, preview, save, compare, notice, export."""
    person = Person(folder, home)
    window = person.window
    person.sees("90 days")
    document = person.document
    line = document.session.view.split("\n").index(_DAYS) + 1
    column = _DAYS.index("90") + 1
    document.editor.go_to(line, column, line, column + 2)
    person.type("30")
    person.sees("after 30 days")
    person.answer(AuthorDialog, _give_name)
    person.press("save")
    person.wait("the saved draft", lambda: not document.session.dirty)
    person.wait("both versions", lambda: len(window.history.versions) == 2)
    person.press("compare")
    person.wait("the redline", lambda: window.redline.comparison.changes)
    changes = window.redline.comparison.changes
    # The system's own dialog cannot be driven; it answers with the folder at once.
    QFileDialog.getExistingDirectory = lambda *_args: str(out)  # type: ignore[method-assign]  # as said
    person.press("notice")
    notice = person.wait("the notice", lambda: window.findChild(QDialog, "notice"))
    assert notice is not None
    person.wait("the notice's buttons", notice.isVisible)
    _button(notice, "Save notice files…").click()
    person.wait("the notice's files", lambda: len(list(out.glob("*"))) >= 2)
    person.answer(ExportDialog, lambda dialog: _export_all(dialog, out))
    person.press("export")
    person.wait("the exported files", lambda: (out / "en-privacy.zip").exists())  # the last one
    seen: dict[str, object] = {
        "changes": [[change.path, change.significance.value] for change in changes],
        "files": {
            path.name: path.read_text(encoding="utf-8")
            for path in out.glob("*")
            if path.suffix in _TEXTS
        },
        "exported": sorted(path.suffix for path in out.glob("*")),
        "text": document.path.read_text(encoding="utf-8"),
    }
    window.close()
    return seen


def type_and_wait(folder: Path, home: Path) -> None:
    """Type, say when the recovery journal has it, and wait to be killed."""
    person = Person(folder, home)
    person.document.editor.go_to(1, 1)
    document = person.document
    document.editor.go_to(len(document.session.view.split("\n")))
    person.type("Typed and never saved")
    kept = b"Typed and never saved"
    person.wait(
        "the journal",
        lambda: any(kept in place.read_bytes() for place in home.glob("recovery/*/*.draft")),
    )
    print("kept", flush=True)
    person.application.exec()


def recover(folder: Path, home: Path) -> dict[str, object]:
    """Take the draft that is offered."""
    person = Person(folder, home)
    offered = person.dialog(RecoveryDialog)
    _button(offered, "Continue").click()
    person.wait("the draft", lambda: "Typed and never saved" in person.document.session.view)
    seen: dict[str, object] = {
        "view": person.document.session.view,
        "dirty": person.document.session.dirty,
        "left": [place.name for place in home.glob("recovery/*/*.draft")],
    }
    person.window.end_now()
    return seen


def assist(folder: Path, home: Path) -> None:
    """Say who approves a publish, wait until that is kept, and to be killed."""
    person = Person(folder, home)
    assistant = _assistant(person)
    assistant.go_to(Step.PUBLISH)
    page = assistant.page(Step.PUBLISH)
    (field,) = page.findChildren(QLineEdit)
    QTest.keyClicks(field, "Ada Lovelace, counsel")
    kept = b"Ada Lovelace, counsel"
    person.wait(
        "the kept plan",
        lambda: any(kept in place.read_bytes() for place in home.glob("publishing/*/plan.json")),
    )
    print("kept", flush=True)
    person.application.exec()


def publish(folder: Path, home: Path) -> dict[str, object]:
    """Go on with a publish that was begun before, and publish."""
    person = Person(folder, home)
    assistant = _assistant(person)
    seen: dict[str, object] = {"step": assistant.step}
    assistant.go_to(Step.PUBLISH)
    (field,) = assistant.page(Step.PUBLISH).findChildren(QLineEdit)
    seen["approved"] = field.text()
    person.wait("the plan to be worked out", lambda: assistant.settled)
    person.answer(AuthorDialog, _give_name)
    _button(assistant, "&Publish").click()
    person.wait("the published version", lambda: assistant.result is not None)
    assistant.close()
    person.window.close()
    return seen


def _assistant(person: Person) -> PublishAssistant:
    person.press("publish")
    assistant = person.dialog(PublishAssistant)
    person.wait("the plan to be worked out", lambda: assistant.settled)
    return assistant


def _give_name(dialog: AuthorDialog) -> None:
    name, mail = dialog.findChildren(QLineEdit)
    name.setText("Ada Lovelace")
    mail.setText("ada@example.org")
    dialog.accept()


def _button(dialog: QDialog, words: str) -> QPushButton:
    return next(button for button in dialog.findChildren(QPushButton) if button.text() == words)


def _export_all(dialog: ExportDialog, out: Path) -> None:
    for box in dialog.findChildren(QCheckBox):
        box.setChecked(box.isEnabled())
    dialog.findChildren(QLineEdit)[0].setText(str(out))
    _button(dialog, "Export").click()


def main() -> None:
    """Do what the arguments say."""
    verb, *places = sys.argv[1:]
    paths = [Path(place) for place in places]
    if verb == "whole-way":
        print(json.dumps(whole_way(*paths)), flush=True)
    elif verb == "type":
        type_and_wait(*paths)
    elif verb == "assist":
        assist(*paths)
    elif verb == "publish":
        print(json.dumps(publish(*paths)), flush=True)
    else:
        print(json.dumps(recover(*paths)), flush=True)


if __name__ == "__main__":
    main()
