"""One who types and saves in the real window without end, and tells each key and each save.

python -m tests.durability.window_typist FOLDER HOME DESCRIPTOR SEED
"""

from __future__ import annotations

import os
import random
import sys
import time
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from tests.durability.checking import ADA, HEAD, NAME, text_of

from policyeditor.gui.application import create_window, new_application
from policyeditor.gui.desk import OpenDocument
from policyeditor.gui.hub import Hub
from policyeditor.workspace.places import Places
from policyeditor.workspace.settings import Settings, store_settings

_SAVED_EVERY = 40  # keys
_SLOWEST = 60  # milliseconds between two keys
_WORDS = text_of(2000)[len(HEAD) :]


def main() -> None:
    """Type until the process is ended; lines ``key LETTERS NANOSECONDS``, ``saved LETTERS``."""
    folder, home, tell = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
    chance = random.Random(int(sys.argv[4]))
    places = Places(home / "settings.json", home / "window.ini", home / "recovery")
    store_settings(places.settings, Settings().with_author(ADA))
    _application = new_application([])
    window = create_window(folder / NAME, places)
    window.show()
    hub = window.findChild(Hub)
    document = window.desk.current
    assert isinstance(hub, Hub)
    assert isinstance(document, OpenDocument)
    told = [document.session.opened.digest]

    def say(document: OpenDocument) -> None:
        opened = document.session.opened
        if opened.digest != told[0]:
            told[0] = opened.digest
            os.write(tell, b"saved %d\n" % len(opened.text.view))

    hub.saving.saved.connect(say)
    editor = document.editor
    editor.go_to(len(document.session.view.split("\n")))
    QTest.qWait(200)
    os.write(tell, b"ready\n")
    for letter in _WORDS:
        if letter == "\n":
            QTest.keyClick(editor, Qt.Key.Key_Return)
        else:
            QTest.keyClicks(editor, letter)
        os.write(tell, b"key %d %d\n" % (len(document.session.view), time.monotonic_ns()))
        if chance.randrange(_SAVED_EVERY) == 0:
            window.actions_by_id["save"].trigger()
        QTest.qWait(chance.randrange(_SLOWEST))


if __name__ == "__main__":
    main()
