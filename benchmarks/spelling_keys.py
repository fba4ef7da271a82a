"""What spelling costs a key: the real window, typed into with spelling on and off, in turns.

Run: python -m benchmarks.spelling_keys [--keys 60] [--size 100] (thousands of characters).
A display is needed, or QT_QPA_PLATFORM=offscreen.  The time runs from the key to the painted
letter, on the window's own thread; keys come 60 ms apart, so that looks fall between them.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
import time
from pathlib import Path

from benchmarks.texts import policy
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from policyeditor.gui.application import create_window
from policyeditor.gui.editor.policy_editor import PolicyEditor
from policyeditor.gui.hub import Hub
from policyeditor.gui.web.scheme import register_scheme
from policyeditor.workspace.places import Places

_TURN = 10  # keys with spelling, then as many without


def main() -> None:
    """Print the medians and their ratio."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--keys", type=int, default=60)
    parser.add_argument("--size", type=int, default=100)
    given = parser.parse_args()
    register_scheme()
    QApplication([])
    with tempfile.TemporaryDirectory() as made:
        file = Path(made) / "privacy.md"
        file.write_text("---\nlang: en\n---\n\n" + policy(given.size * 1000), encoding="utf-8")
        places = Places(Path(made, "s.json"), Path(made, "w.ini"), Path(made, "recovery"))
        window = create_window(file, places)
        window.show()
        hub = window.findChild(Hub)
        document = window.desk.current
        assert hub is not None
        assert document is not None
        editor = document.editor
        editor.go_to(editor.blockCount() // 2, 1)
        _let(4.0)
        on: list[float] = []
        off: list[float] = []
        for turn in range(2 * given.keys // _TURN):
            (on if turn % 2 == 0 else off).extend(_key(editor) for _ in range(_TURN))
            _let(1.5)
            window.actions_by_id["spelling"].trigger()
            _let(1.0)
        with_it, without = statistics.median(on), statistics.median(off)
        worst = f"worst {max(on):.1f} and {max(off):.1f}"
        ratio = f"ratio {with_it / without:.2f}"
        print(f"with spelling {with_it:.2f} ms, without {without:.2f} ms, {ratio} ({worst})")
        document.session.change(document.session.opened.text.view)
        window.close()


def _key(editor: PolicyEditor) -> float:
    began = time.perf_counter()
    QTest.keyClick(editor, Qt.Key.Key_X)
    editor.viewport().repaint()
    taken = 1000 * (time.perf_counter() - began)
    _let(0.06)
    return taken


def _let(seconds: float) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QTest.qWait(5)
        time.sleep(0.001)  # other threads need the interpreter, too


if __name__ == "__main__":
    main()
