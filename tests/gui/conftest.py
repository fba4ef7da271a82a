"""The window's tests run it offscreen, as it is, with places of its own."""

from __future__ import annotations

import multiprocessing
import os
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import pytest

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from tests.gui.person import Person


class Sit(Protocol):
    """Sits a person down at a window."""

    def __call__(
        self, path: Path | None = None, *, known: bool = True, step_by_step: bool = False
    ) -> Person:
        """``known``: whether the program knows the person's name.

        ``step_by_step``: the window comes up bare, as it does for a real start.
        """


os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LC_ALL"] = "C.UTF-8"
if hasattr(os, "geteuid") and os.geteuid() == 0:
    os.environ["QTWEBENGINE_DISABLE_SANDBOX"] = "1"  # Chromium refuses root otherwise


@pytest.fixture(scope="session")
def qapp_cls() -> type[QApplication]:
    """The program's application class; what shows pages must be prepared before one is made."""
    from PySide6.QtWidgets import QApplication

    from policyeditor.gui.web.scheme import register_scheme

    register_scheme()
    return QApplication


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home folder of the test's own, where nobody's settings are."""
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")
    return home


@pytest.fixture
def sit(home: Path, qapp: QApplication) -> Iterator[Sit]:
    """Makes real windows; each leaves no thread and no process behind."""
    from tests.gui.person import Person, places_in

    from policyeditor.gui.interface_language import speak
    from policyeditor.history.model import Author
    from policyeditor.workspace.settings import load_settings, store_settings

    people: list[Person] = []
    threads = set(threading.enumerate())

    def sit_down(
        path: Path | None = None, *, known: bool = True, step_by_step: bool = False
    ) -> Person:
        settings = places_in(home).settings
        if known:
            ada = Author("Ada Lovelace", "ada@example.org")
            store_settings(settings, load_settings(settings).with_author(ada))
        people.append(Person(path, home, step_by_step=step_by_step))
        return people[-1]

    yield sit_down
    for person in people:
        person.leave()
    speak(qapp)  # the next test is spoken to as the system says
    assert not multiprocessing.active_children()
    left = {thread.name for thread in set(threading.enumerate()) - threads}
    assert not {name for name in left if not name.startswith("Dummy")}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A policy folder with one policy and no history."""
    from tests.gui.person import POLICY, write_folder

    return write_folder(tmp_path / "policies", {"en/privacy.md": POLICY})
