"""One window: a second start hands over what it was asked for."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

pytest.importorskip("PySide6")

from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot
from tests.gui.person import places_in

from policyeditor.gui.handing import Door, _name, hand_over

if TYPE_CHECKING:
    from tests.gui.conftest import Sit

pytestmark = pytest.mark.gui


@pytest.fixture
def door(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> Iterator[Door]:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    door = Door(places_in(tmp_path))
    yield door
    door.close()


_OTHER = """
import sys
from pathlib import Path
from policyeditor.gui.handing import hand_over
from policyeditor.workspace.places import Places
home, path = Path(sys.argv[1]), sys.argv[2]
places = Places(home / "settings.json", home / "window.ini", home / "recovery")
sys.exit(0 if hand_over(places, Path(path) if path else None) else 7)
"""


def _start_again(qtbot: QtBot, home: Path, path: Path | None) -> bool:
    """Start once more in another process, while this one serves its events."""
    call = [sys.executable, "-c", _OTHER, str(home), str(path or "")]
    with subprocess.Popen(call) as other:
        qtbot.waitUntil(lambda: other.poll() is not None, timeout=20_000)
    return other.returncode == 0


def test_the_first_start_finds_nobody(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    assert hand_over(places_in(tmp_path), tmp_path / "a.md") is False


def test_what_comes_early_is_kept_and_all_arrives_in_order(
    door: Door, qtbot: QtBot, tmp_path: Path
) -> None:
    assert _start_again(qtbot, tmp_path, tmp_path / "a “b”.md")
    taken: list[Path | None] = []
    door.give_to(taken.append)
    assert _start_again(qtbot, tmp_path, None)
    qtbot.waitUntil(lambda: len(taken) == 2)
    assert taken == [tmp_path / "a “b”.md", None]


def test_nothing_comes_in_between_a_question(door: Door, qtbot: QtBot, tmp_path: Path) -> None:
    taken: list[Path | None] = []
    door.give_to(taken.append)
    question = QDialog()
    qtbot.addWidget(question)
    question.open()
    question.setModal(True)
    assert _start_again(qtbot, tmp_path, tmp_path / "a.md")
    assert taken == []
    question.close()
    qtbot.waitUntil(lambda: len(taken) == 1)


def test_noise_at_the_door_harms_nothing(door: Door, qtbot: QtBot, tmp_path: Path) -> None:
    taken: list[Path | None] = []
    door.give_to(taken.append)
    for noise in (b"hello\n", b"[]\n", b'{"open": {}}x\n', b"[" * 5000 + b"\n"):
        line = QLocalSocket()
        line.connectToServer(_name(places_in(tmp_path)))
        with qtbot.waitSignal(line.disconnected):
            line.write(noise)
            line.flush()
    assert _start_again(qtbot, tmp_path, None)
    assert taken == [None]


def test_a_door_left_by_a_killed_program_is_taken_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    name = _name(places_in(tmp_path))
    call = "import socket, sys; socket.socket(socket.AF_UNIX).bind(sys.argv[1])"
    subprocess.run([sys.executable, "-c", call, name], check=True)
    assert hand_over(places_in(tmp_path), None) is False
    door = Door(places_in(tmp_path))
    assert _start_again(qtbot, tmp_path, None)
    door.close()
    assert not QLocalServer.removeServer(name) or not Path(name).exists()


def test_a_file_handed_over_opens_in_the_window(
    sit: Sit, door: Door, qtbot: QtBot, tmp_path: Path, folder: Path
) -> None:
    from policyeditor.gui.application import _come_forward

    person = sit(folder)
    (folder / "terms.md").write_text("# Terms\n", encoding="utf-8")
    door.give_to(lambda path: _come_forward(person.window, person.hub, path))
    assert _start_again(qtbot, tmp_path, folder / "terms.md")
    person.wait("the terms", lambda: person.document.path.name == "terms.md")
