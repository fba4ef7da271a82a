"""What was found in all policies, as a tree: policies, and under each its findings with ticks."""

from __future__ import annotations

from collections.abc import Container, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QWidget

from policyeditor.drafting.searching import Found
from policyeditor.gui.search.result_delegate import COUNT, HIT, REPLACING, ResultDelegate
from policyeditor.gui.style.theme import STEP, Theme
from policyeditor.gui.wording import as_tip, say
from policyeditor.workspace.searching import FoundPolicy, Hit

Check = Qt.CheckState


@dataclass(frozen=True, slots=True)
class Ticked:
    """A policy with its findings that are to be replaced."""

    policy: FoundPolicy
    found: tuple[Found, ...]


@dataclass(frozen=True, slots=True, eq=False)
class _Group:
    """A policy in the tree: its item and those of its findings."""

    item: QTreeWidgetItem
    policy: FoundPolicy
    rows: tuple[QTreeWidgetItem, ...]

    def ticked(self) -> Ticked:
        """What is to be replaced in it; an item without a tick counts as none."""
        pairs = zip(self.rows, self.policy.hits, strict=True)
        ticked = (hit.found for row, hit in pairs if row.checkState(0) is Check.Checked)
        return Ticked(self.policy, tuple(ticked))


class Results(QTreeWidget):
    """``opened`` has the policy and the finding that a person wants to see in the text."""

    opened = Signal(object, object)
    ticksChanged = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("searchResults")
        self.setAccessibleName(self.tr("Findings"))
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setIndentation(3 * STEP)
        self.setEditTriggers(QTreeWidget.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setExpandsOnDoubleClick(False)
        self._replacing = False
        self._root = Path()
        self._groups: dict[Path, _Group] = {}
        self._delegate = ResultDelegate(theme, self)
        self.setItemDelegate(self._delegate)
        self.itemDoubleClicked.connect(lambda item: self._open(item))
        # One tick of a policy is one of each of its findings: they are told of together.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.ticksChanged)
        self.itemChanged.connect(lambda _item, _column: self._soon.start())

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of another theme."""
        self._delegate.set_theme(theme)
        self.viewport().update()

    def begin(self, root: Path, *, replacing: bool) -> None:
        """Empty the tree for a search in a folder; ``replacing`` gives each finding a tick."""
        self._root, self._replacing = root, replacing
        self._groups = {}
        self.clear()

    def add(self, found: Sequence[FoundPolicy]) -> None:
        """Append policies and their findings, all ticked."""
        first = not self._groups
        self.setUpdatesEnabled(False)
        for policy in found:
            self._groups[policy.path] = self._fill(QTreeWidgetItem(self), policy, frozenset())
        self.setUpdatesEnabled(True)
        if first and found:
            self.setCurrentItem(self._groups[found[0].path].item)

    def renew(self, path: Path, policy: FoundPolicy | None) -> None:
        """Show what is found in a policy now that its text is another; None for nothing.

        Findings that are as many as before keep their ticks.
        """
        group = self._groups.get(path)
        if policy is None:
            if group is not None:
                del self._groups[path]
                self.takeTopLevelItem(self.indexOfTopLevelItem(group.item))
        elif group is None:
            self.add((policy,))
        else:
            same = len(group.rows) == len(policy.hits)
            unticked = frozenset(
                number
                for number, row in enumerate(group.rows)
                if same and row.checkState(0) is Check.Unchecked
            )
            expanded, current = group.item.isExpanded(), self.currentItem()
            number = group.rows.index(current) if current in group.rows else -1
            group.item.takeChildren()
            self._groups[path] = renewed = self._fill(group.item, policy, unticked)
            group.item.setExpanded(expanded)
            if number >= 0:
                self.setCurrentItem(renewed.rows[min(number, len(renewed.rows) - 1)])
        self._soon.start()

    def ticked(self) -> tuple[Ticked, ...]:
        """What is to be replaced, policy by policy."""
        every = (group.ticked() for group in self._groups.values())
        return tuple(ticked for ticked in every if ticked.found)

    @property
    def counts(self) -> tuple[int, int]:
        """How many findings there are, and in how many policies."""
        return sum(len(group.rows) for group in self._groups.values()), len(self._groups)

    @property
    def paths(self) -> frozenset[Path]:
        """The policies in which something was found."""
        return frozenset(self._groups)

    def go(self, step: int) -> None:
        """Open the next finding (1) or the one before (-1), round the ends."""
        every = [row for group in self._groups.values() for row in group.rows]
        if not every:
            return
        current = self.currentItem()
        if current in every:
            place = every.index(current) + step
        else:
            group = next((each for each in self._groups.values() if each.item is current), None)
            place = every.index(group.rows[0]) if group is not None else 0
            place -= step < 0
        chosen = every[place % len(every)]
        self.setCurrentItem(chosen)
        self._open(chosen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens what is selected."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if (item := self.currentItem()) is not None:
                self._open(item)
        else:
            super().keyPressEvent(event)

    def _open(self, item: QTreeWidgetItem) -> None:
        for group in self._groups.values():
            if item is group.item:
                self.opened.emit(group.policy, group.policy.hits[0])
            elif item in group.rows:
                self.opened.emit(group.policy, group.policy.hits[group.rows.index(item)])

    def _fill(self, item: QTreeWidgetItem, policy: FoundPolicy, unticked: Container[int]) -> _Group:
        name = _name(policy.path, self._root)
        item.setText(0, name)
        item.setData(0, COUNT, len(policy.hits))
        words = self.tr("{name}: {count} found").format(name=name, count=len(policy.hits))
        tip = str(policy.path)
        if policy.read_only is not None:
            tip = f"{tip}\n{say(policy.read_only)}"
        item.setToolTip(0, as_tip(tip))
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, words)
        tickable = self._replacing and policy.read_only is None
        rows = tuple(
            self._row(hit, tickable=tickable, ticked=number not in unticked)
            for number, hit in enumerate(policy.hits)
        )
        item.addChildren(rows)
        if tickable:
            flag = Qt.ItemFlag
            item.setFlags(item.flags() | flag.ItemIsUserCheckable | flag.ItemIsAutoTristate)
        item.setExpanded(True)
        return _Group(item, policy, rows)

    def _row(self, hit: Hit, *, tickable: bool, ticked: bool) -> QTreeWidgetItem:
        row = QTreeWidgetItem()
        row.setData(0, HIT, hit)
        row.setData(0, REPLACING, tickable)
        row.setData(0, Qt.ItemDataRole.AccessibleTextRole, self._told(hit, tickable=tickable))
        tip = f"{hit.before}{hit.words}{hit.after}"
        if tickable:
            tip = f"{tip}\n→ {hit.before}{hit.found.new}{hit.after}"
        row.setToolTip(0, as_tip(tip))
        row.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        if tickable:
            row.setFlags(row.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            row.setCheckState(0, Check.Checked if ticked else Check.Unchecked)
        return row

    def _told(self, hit: Hit, *, tickable: bool) -> str:
        text = f"{hit.before}{hit.words}{hit.after}"
        place = self.tr("line {line}").format(line=hit.line)
        if hit.clause:
            place = self.tr("{clause}, line {line}").format(clause=hit.clause, line=hit.line)
        if not tickable:
            return self.tr("{place}: {text}").format(place=place, text=text)
        words = self.tr("{place}: “{old}” becomes “{new}” in: {text}")
        return words.format(place=place, old=hit.words, new=hit.found.new, text=text)


def _name(path: Path, root: Path) -> str:
    return path.relative_to(root).as_posix() if path.is_relative_to(root) else path.name
