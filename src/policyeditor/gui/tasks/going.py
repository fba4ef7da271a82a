"""Going anywhere by typing: the command palette and “Go to clause”."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QAction, QKeySequence

from policyeditor.gui.palette.choices import Command, choices
from policyeditor.gui.palette.clauses import FoundClause, clause_words, find_clauses
from policyeditor.gui.palette.matching import best
from policyeditor.gui.palette.rows import Row
from policyeditor.gui.services import Services
from policyeditor.gui.tasks.following import Following
from policyeditor.gui.tasks.opening import Opening
from policyeditor.gui.window.actions import menus
from policyeditor.gui.window.main_window import MainWindow

if TYPE_CHECKING:
    from policyeditor.gui.palette.rows import Source

#: How many of each kind a search shows at most.
_COMMANDS, _POLICIES, _CLAUSES, _GO_TO = 30, 12, 12, 200
#: Entries that make no sense in a list of what can be done.
_LEFT_OUT = frozenset({"palette", "next_pane", "previous_pane"})


class Going(QObject):
    """Opens the palette over the window, with what fits what is in front.

    ``lookChosen`` carries a look of the window that was chosen there.
    """

    lookChosen = Signal(object)

    def __init__(
        self, window: MainWindow, services: Services, opening: Opening, following: Following
    ) -> None:
        super().__init__(window)
        self._window = window
        self._settings = services.settings
        self._opening = opening
        self._following = following

    def deeds(self) -> dict[str, Callable[[], None]]:
        """What each of these entries does, by its id."""
        return {"palette": self.open_palette, "go_to_clause": self.go_to_clause}

    def open_palette(self) -> None:
        """Find a command, a policy or a clause."""
        commands = self._commands()
        settings = self._choices()

        def rows(typed: str) -> Sequence[Row]:
            if not typed.strip():
                return [row for _titles, row in commands]
            scored = best(typed, [*commands, *settings], lambda command: command[0], _COMMANDS)
            found = [(score, row) for score, (_titles, row) in scored]
            found += self._policies(typed)
            found += [
                (each.score, self._clause_row(each))
                for each in find_clauses(typed, self._following.clauses, _CLAUSES)
            ]
            return [row for _score, row in sorted(found, key=lambda pair: -pair[0])]

        self._open(
            self.tr("Command palette"),
            self.tr("Type what you want to do, a policy, or a clause"),
            self.tr("Nothing fits these words. Try fewer, or only the beginning of one."),
            rows,
        )

    def go_to_clause(self) -> None:
        """Find a clause by its number or words, and put the cursor on it."""

        def rows(typed: str) -> Sequence[Row]:
            found = find_clauses(typed, self._following.clauses, _GO_TO)
            return [self._clause_row(each) for each in found]

        self._open(
            self.tr("Go to clause"),
            self.tr("Type a number such as 5(B) or 3.2, or words of the clause"),
            self.tr("No clause has this number or these words."),
            rows,
        )

    def _open(self, title: str, hint: str, nothing: str, source: Source) -> None:
        from policyeditor.gui.palette.palette import Palette  # seldom wanted

        palette = Palette(title, hint, nothing, source, self._window.theme, self._window)
        palette.exec()
        palette.deleteLater()

    def _commands(self) -> list[tuple[tuple[str, ...], Row]]:
        """Every menu entry with the words it is found by, those chosen last first."""
        window = self._window
        actions = window.actions_by_id
        recent = self._settings.now.deeds
        found: list[tuple[str, tuple[tuple[str, ...], Row]]] = []
        seen = set(_LEFT_OUT)
        for title, entries in menus():
            menu = QCoreApplication.translate("menu", title).replace("&", "")
            for entry in entries:
                if entry is None or entry.id in seen:
                    continue
                seen.add(entry.id)
                action = actions[entry.id]
                row = _row(
                    action, menu, entry.icon, actions.why_not(entry.id), self._noted(entry.id)
                )
                english = entry.text.replace("&", "")
                found.append((entry.id, ((row.title, english, f"{menu} {row.title}"), row)))
        view = QCoreApplication.translate("MainWindow", "&View").replace("&", "")
        for action in window.docks.toggles():
            why_not = "" if action.isEnabled() else self.tr("Open a policy first")
            row = _row(
                action, self.tr("Show or hide the panel"), "panel-left", why_not, action.trigger
            )
            found.append((action.objectName(), ((row.title, f"{view} {row.title}"), row)))
        order = {id: place for place, id in enumerate(recent)}
        found.sort(key=lambda pair: order.get(pair[0], len(order)))
        return [command for _id, command in found]

    def _choices(self) -> Sequence[Command]:
        """Looks to choose: found by their words, not listed among the commands."""
        where = self._window.actions_by_id["settings"].text().rstrip("…").replace("&", "")
        return choices(self._settings.now.look, self.lookChosen.emit, where)

    def _noted(self, id: str) -> Callable[[], None]:
        def do() -> None:
            self._settings.change(self._settings.now.with_deed(id))
            self._window.actions_by_id[id].trigger()

        return do

    def _policies(self, typed: str) -> list[tuple[float, Row]]:
        folder = self._opening.folder
        if folder is None:
            return []

        def name(path: Path) -> str:
            return path.relative_to(folder.root).as_posix()

        scored = best(typed, folder.policies, lambda path: (name(path), path.stem), _POLICIES)
        where = self.tr("Policy")
        return [
            (score * 0.98, Row(name(path), _opens(self._opening, path), where, icon="file-text"))
            for score, path in scored
        ]

    def _clause_row(self, found: FoundClause) -> Row:
        clause = found.clause
        words = clause_words(clause)
        number = clause.path or clause.label
        title = f"{number}  {words}" if number and number != words else words
        above = clause.headings[-1] if clause.headings and clause.headings[-1] != words else ""
        return Row(
            title, lambda: self._following.go_to_line(clause.line), " ".join(above.split()),
            icon="list-tree",
        )  # fmt: skip


def _row(action: QAction, menu: str, icon: str, why_not: str, do: Callable[[], object]) -> Row:
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return Row(action.text().replace("&", ""), do, menu, keys, icon, why_not)


def _opens(opening: Opening, path: Path) -> Callable[[], object]:
    return lambda: opening.open_policy(path)
