"""Marking: the margin of the editor shows what the draft has changed since earlier versions."""

from __future__ import annotations

import contextlib
import time
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from policyeditor.comparison.model import Decision
from policyeditor.errors import InputError, PolicyEditorError
from policyeditor.gui.dates import moment_words
from policyeditor.gui.desk import OpenDocument
from policyeditor.gui.editor.change_marks import ChangeMarks
from policyeditor.gui.services import Services
from policyeditor.gui.window.main_window import MainWindow
from policyeditor.history.model import Version
from policyeditor.workspace.decisions import load_decisions
from policyeditor.workspace.marking import Baseline, ChangedLines, baselines, changed_since
from policyeditor.workspace.worker.jobs import Jobs

#: The rest after the last key before the draft is compared, in milliseconds; and how many times
#: as long as the last comparison took it is, so that large texts are compared seldom.
_REST = 700
_TIMES = 4
_LONGEST_REST = 10_000
#: Seconds after which a comparison for the margin is given up.
_PATIENCE = 15.0


@dataclass(frozen=True, slots=True)
class _Known:
    """What the draft of a policy is held against."""

    document: OpenDocument
    baselines: tuple[Baseline, ...]


class Marking(QObject):
    """Compares the draft in front when the person rests; typing costs a timer's start.

    It has a process of its own, which ``close`` ends at once: nobody waits for the margin.
    ``lastKnown`` carries a document and the text of its last version, empty where it has none.
    """

    lastKnown = Signal(object, str)

    def __init__(self, window: MainWindow, services: Services) -> None:
        super().__init__(window)
        self._window = window
        self._services = services
        self._jobs = Jobs()
        self._known: _Known | None = None
        self._asked = 0
        self._busy = False
        self._again = False
        self._warm = False
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self._compare)

    def close(self) -> None:
        """Stop; nothing is marked any more."""
        self._rest.stop()
        self._known = None
        self._asked += 1
        self._jobs.close()

    def follow(self, document: OpenDocument | None) -> None:
        """Take up the policy in front, or what its history holds now."""
        self._asked += 1
        asked = self._asked
        self._known = None
        if document is None:
            self._rest.stop()
            return
        path = document.path

        def know(found: tuple[Baseline | None, Baseline | None]) -> None:
            if asked == self._asked:
                self._known = _Known(document, tuple(each for each in found if each))
                self._rest.start(_REST)
                self.lastKnown.emit(document, found[0].view if found[0] else "")

        def forget(_error: PolicyEditorError) -> None:
            # The history panel tells why there is no history.
            if asked == self._asked:
                document.editor.show_changes(ChangeMarks(), ChangeMarks())

        self._services.background.run(lambda: baselines(path), know, forget)

    def take_draft(self, document: OpenDocument) -> None:
        """Compare the draft once the person rests."""
        if self._known is not None and self._known.document is document:
            self._rest.start()

    def _compare(self) -> None:
        known = self._known
        if known is None:
            return
        if self._busy:
            self._again = True
            return
        self._busy = True
        document, session = known.document, known.document.session
        number, draft, began = session.number, session.view, time.monotonic()
        olds = tuple(baseline.view for baseline in known.baselines)

        def work() -> tuple[tuple[ChangedLines, ...], ...]:
            decisions: tuple[Decision, ...] = ()
            with contextlib.suppress(InputError):  # whoever compares is told of a damaged file
                decisions = load_decisions(document.path, document.folder)
            return self._jobs.run_within(_PATIENCE, changed_since, olds, draft, decisions)

        def show(found: tuple[tuple[ChangedLines, ...], ...]) -> None:
            taken = round(1000 * (time.monotonic() - began))
            if self._warm:  # the first comparison also starts the process and tells nothing
                self._rest.setInterval(min(max(_REST, _TIMES * taken), _LONGEST_REST))
            self._warm = True
            if known is self._known and number == session.number:
                self._show(known, found)
            self._rested()

        self._services.background.run(work, show, lambda _error: self._rested())

    def _rested(self) -> None:
        self._busy = False
        if self._again:
            self._again = False
            self._rest.start()

    def _show(self, known: _Known, found: tuple[tuple[ChangedLines, ...], ...]) -> None:
        marks = [
            ChangeMarks(changes, self._name(baseline.version))
            for changes, baseline in zip(found, known.baselines, strict=True)
        ]
        marks += [ChangeMarks()] * (2 - len(marks))
        known.document.editor.show_changes(marks[0], marks[1])

    def _name(self, version: Version) -> str:
        if version.name:
            return self.tr("“{name}”").format(name=version.name)
        return self.tr("the version of {time}").format(time=moment_words(version.time))
