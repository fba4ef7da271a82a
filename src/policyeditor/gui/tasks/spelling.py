"""Spelling: the policy in front is looked up in its own language when the person rests."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMenu

from policyeditor.errors import PolicyEditorError
from policyeditor.gui.desk import OpenDocument
from policyeditor.gui.dialogs.telling import tell
from policyeditor.gui.editor.places import position_of
from policyeditor.gui.message_bar import Deed
from policyeditor.gui.services import Services
from policyeditor.gui.spelling.menu import SpellingMenu
from policyeditor.gui.window.main_window import MainWindow
from policyeditor.gui.wording import say
from policyeditor.messages import Message
from policyeditor.policy.edits import Edit
from policyeditor.spelling.reading import Word
from policyeditor.workspace.own_words import add_own_word, words_file
from policyeditor.workspace.roots import publishing_root
from policyeditor.workspace.spelling import Spelt, WordPlaces, check_spelling, suggestions
from policyeditor.workspace.worker.jobs import Jobs

#: The rest after the last key, in milliseconds; and how many times as long as the last look took
#: it is, so that long policies are looked at seldom.
_REST = 400
_FIRST_REST = 1_000  # its process starts when the policy and its page stand on the screen
_TIMES = 4
_LONGEST_REST = 10_000
#: Seconds after which a look, or a suggestion, is given up.
_PATIENCE = 20.0


class Spelling(QObject):
    """Has words looked up in a process of its own; typing costs a timer's start."""

    def __init__(self, window: MainWindow, services: Services) -> None:
        super().__init__(window)
        self._window = window
        self._services = services
        self._jobs = Jobs()
        self._document: OpenDocument | None = None
        self._spelt = Spelt("")
        self._ignored: set[tuple[Path, str]] = set()
        self._told: set[str] = set()
        self._busy = False
        self._again = False
        self._warm = False
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self._look)
        toggle = window.actions_by_id["spelling"]
        toggle.setChecked(services.settings.now.spelling)
        desk = window.desk
        desk.documentShown.connect(self.follow)
        desk.draftChanged.connect(self.take_draft)
        desk.documentClosed.connect(self._forget)
        window.cameToFront.connect(self._look_again)

    def deeds(self) -> dict[str, Callable[[], None]]:
        """What the entries of the Tools menu do, by their ids."""
        return {"spelling": self._toggle, "spell_words": self.walk, "own_words": self.show_own}

    def close(self) -> None:
        """Stop; nothing is looked up any more."""
        self._rest.stop()
        self._document = None
        self._jobs.close()

    def follow(self, document: OpenDocument | None) -> None:
        """Take up the policy in front."""
        if self._document is not None:
            self._document.editor.menuMade.disconnect(self._fill_menu)
        self._document = document
        self._spelt = Spelt("")
        if document is None:
            self._rest.stop()
            return
        document.editor.menuMade.connect(self._fill_menu)
        self._look_again()

    def take_draft(self, document: OpenDocument) -> None:
        """Look the draft through once the person rests."""
        if document is self._document and self._on:
            self._rest.start()

    def walk(self) -> None:
        """Go from word to word; the draft is looked through first."""
        document = self._document
        if document is None:
            return
        self._window.show_place(self._window.writing)

        def begin(spelt: Spelt) -> None:
            if document is not self._document:
                return
            if spelt.trouble is not None:
                tell(self._window, spelt.trouble)
                return
            words = self._wanted(spelt.words)
            if not words:
                self._window.status.say(self.tr("No misspelt words found."))
                return
            self._open_walk(document, spelt.lang, words)

        self._check(document, begin)

    def show_own(self) -> None:
        """Show the own words, of this folder and of the person."""
        from policyeditor.gui.spelling.own_words_dialog import OwnWordsDialog

        root = self._root()
        folder = words_file(root) if root is not None else None
        dialog = OwnWordsDialog(folder, self._services.places.words, self._window)
        dialog.exec()
        dialog.deleteLater()
        self._look_again()

    @property
    def _on(self) -> bool:
        return self._services.settings.now.spelling

    def _toggle(self) -> None:
        settings = self._services.settings
        settings.change(replace(settings.now, spelling=not settings.now.spelling))
        self._window.actions_by_id["spelling"].setChecked(settings.now.spelling)
        if not settings.now.spelling:
            self._rest.stop()
            for document in self._window.desk:
                document.editor.spelling.show(())
        self._look_again()

    def _look_again(self) -> None:
        if self._document is not None and self._on:
            self._rest.start(_REST if self._warm else _FIRST_REST)

    def _forget(self, document: OpenDocument) -> None:
        if document is self._document:
            self._document = None
            self._rest.stop()

    def _look(self) -> None:
        document = self._document
        if document is None or not self._on:
            return
        if self._busy:
            self._again = True
            return
        self._busy = True
        number, began = document.session.number, time.monotonic()

        def show(spelt: Spelt) -> None:
            taken = round(1000 * (time.monotonic() - began))
            if self._warm:  # the first look also starts the process and reads the dictionary
                self._rest.setInterval(min(max(_REST, _TIMES * taken), _LONGEST_REST))
            self._warm = True
            if document is self._document and number == document.session.number and self._on:
                self._show(document, spelt)
            self._rested()

        self._check(document, show, self._rested)

    def _check(
        self,
        document: OpenDocument,
        done: Callable[[Spelt], None],
        failed: Callable[[], None] = lambda: None,
    ) -> None:
        view, places = document.session.view, self._places()
        self._services.background.run(
            lambda: self._jobs.run_within(_PATIENCE, check_spelling, view, places),
            done,
            lambda _error: failed(),  # the words stay unmarked; the next rest looks again
        )

    def _rested(self) -> None:
        self._busy = False
        if self._again:
            self._again = False
            self._rest.start()

    def _show(self, document: OpenDocument, spelt: Spelt) -> None:
        self._spelt = spelt
        document.editor.spelling.show(self._wanted(spelt.words))
        if spelt.trouble is not None and spelt.lang not in self._told:
            self._told.add(spelt.lang)
            self._tell_once(document, spelt.lang, spelt.trouble)

    def _tell_once(self, document: OpenDocument, lang: str, trouble: Message) -> None:
        settings = self._services.settings
        if lang in settings.now.no_dictionary:
            return
        told = (*settings.now.no_dictionary, lang)
        settings.change(replace(settings.now, no_dictionary=told))
        show = Deed(self.tr("Show the folder of dictionaries"), self._show_dictionaries)
        document.bar.say(say(trouble), (show,), topic="spelling")

    def _show_dictionaries(self) -> None:
        folder = self._services.places.dictionaries
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError:
            self._window.status.say(self.tr("This folder cannot be made: {folder}").format(
                folder=folder))  # fmt: skip
            return
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def _wanted(self, words: Sequence[Word]) -> tuple[Word, ...]:
        """Without what is ignored in the policy in front until the program ends."""
        path = self._document.path if self._document is not None else Path()
        return tuple(word for word in words if (path, word.text) not in self._ignored)

    def _root(self) -> Path | None:
        return publishing_root(self._document.folder) if self._document is not None else None

    def _places(self) -> WordPlaces:
        places = self._services.places
        return WordPlaces(self._root(), places.words, places.dictionaries)

    def _suggest(self, word: str, lang: str, done: Callable[[Sequence[str]], None]) -> None:
        places = self._places()
        self._services.background.run(
            lambda: self._jobs.run_within(_PATIENCE, suggestions, word, lang, places),
            done,
            lambda _error: done(()),
        )

    def _fill_menu(self, menu: QMenu, position: int) -> None:
        document = self._document
        found = document.editor.spelling.at(position) if document is not None else None
        if document is None or found is None:
            return
        word, editor = found[0], document.editor

        def change(text: str) -> None:
            editor.apply((Edit(word.line, word.column, word.line, word.end_column, text),))

        entries = (
            (self.tr("Ignore here"), lambda: self._ignore(word.text)),
            (
                self.tr("Add to the own words of this folder"),
                lambda: self._add(word.text, words_file(publishing_root(document.folder))),
            ),
            (
                self.tr("Add to my words for all folders"),
                lambda: self._add(word.text, self._services.places.words),
            ),
        )
        made = SpellingMenu(menu, change, entries, may_change=not editor.isReadOnly())
        if not editor.isReadOnly():
            closed: list[bool] = []
            menu.destroyed.connect(lambda: closed.append(True))
            self._suggest(
                word.text, self._spelt.lang, lambda meant: None if closed else made.show(meant)
            )

    def _ignore(self, word: str) -> None:
        if self._document is not None:
            self._ignored.add((self._document.path, word))
            marks = self._document.editor.spelling
            marks.show(self._wanted(marks.words))

    def _add(self, word: str, file: Path) -> None:
        try:
            add_own_word(file, word)
        except PolicyEditorError as error:
            tell(self._window, error.message)
            return
        self._look_again()

    def _open_walk(self, document: OpenDocument, lang: str, words: Sequence[Word]) -> None:
        from policyeditor.gui.spelling.spelling_dialog import SpellingDialog

        editor = document.editor
        folder = words_file(publishing_root(document.folder))
        dialog = SpellingDialog(words, editor.view().split("\n"), self._window)
        if editor.isReadOnly():
            dialog.only_look()

        def apply(edits: Sequence[Edit]) -> None:
            editor.apply(edits)
            dialog.take_lines(editor.view().split("\n"))

        def show(word: Word) -> None:
            text = editor.document()
            start = position_of(text, word.line, word.column)
            editor.select_stretch((start, position_of(text, word.line, word.end_column)))
            self._suggest(word.text, lang, lambda meant: dialog.show_suggestions(word.text, meant))

        dialog.editsWanted.connect(apply)
        dialog.wordShown.connect(show)
        dialog.wordIgnored.connect(self._ignore)
        dialog.wordAdded.connect(lambda word: self._add(word, folder))
        dialog.begin()
        dialog.exec()
        dialog.deleteLater()
        editor.setFocus()
