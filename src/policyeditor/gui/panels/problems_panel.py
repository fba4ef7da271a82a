"""The problems of a policy: what is wrong, where, and what puts it right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QListView,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from policyeditor.checks.catalogue import entry_of
from policyeditor.gui.elided_label import ElidedLabel
from policyeditor.gui.panels.problem_rows import PROBLEM, ProblemDelegate, ProblemRows
from policyeditor.gui.style.icons import icon
from policyeditor.gui.style.severity import severity_icon
from policyeditor.gui.style.theme import STEP, Theme
from policyeditor.gui.tool_button import tool_button
from policyeditor.gui.wording import as_tip, say
from policyeditor.policy.problems import Problem, Severity, fixes_of

#: In a panel wider than this, in pixels, the fix stands beside its problem.
_WIDE = 480
#: For so long, in milliseconds, nothing is said of a policy that is being read.
_PATIENCE = 300
#: The list is at least so high: a low panel keeps room for what is told of a problem.
_LOWEST = 8 * STEP


class ProblemsPanel(QWidget):
    """Lists problems; says which the person wants to see, and which to be put right.

    ``problemShown`` has one to be looked at from the list, ``problemChosen`` one to be worked at.
    """

    problemShown = Signal(Problem)
    problemChosen = Signal(Problem)
    fixChosen = Signal(Problem)
    fixAllChosen = Signal(Problem)
    aboutWanted = Signal(Problem)
    muteWanted = Signal(Problem)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("problems")
        self._problems: tuple[Problem, ...] = ()
        self._count = ElidedLabel()
        self._filters = {
            Severity.ERROR: tool_button(self.tr("Show errors")),
            Severity.WARNING: tool_button(self.tr("Show warnings")),
            Severity.HINT: tool_button(self.tr("Show hints")),
        }
        for severity, button in self._filters.items():
            button.setObjectName(f"show_{severity}")
            button.setCheckable(True)
            button.setChecked(True)
            button.toggled.connect(self._fill)
        self._rows = ProblemRows(self)
        self._delegate = ProblemDelegate(theme, self)
        self._list = _ProblemList(self)
        self._list.setModel(self._rows)
        self._list.setItemDelegate(self._delegate)
        self._list.setUniformItemSizes(True)
        self._list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setAccessibleName(self.tr("Problems of the policy"))
        self._list.setMinimumHeight(_LOWEST)
        self._list.clicked.connect(self._look_at)
        self._list.doubleClicked.connect(self._choose)
        self._list.chosen.connect(self._choose)
        self._list.fixWanted.connect(self._fix_current)
        self._list.selectionModel().currentChanged.connect(self._show_current)
        self._rows.modelReset.connect(self._show_current)
        self._sentence = QLabel()
        self._sentence.setWordWrap(True)
        self._sentence.setTextFormat(Qt.TextFormat.PlainText)
        self._changeable = True
        self._later = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._later.timeout.connect(lambda: self._count.set_full_text(self.tr("Reading…")))
        self._fix = QPushButton()
        self._fix.setObjectName("fix")
        self._fix.clicked.connect(self._fix_current)
        self._fix_all = QPushButton()
        self._fix_all.setObjectName("fix_all")
        self._fix_all.clicked.connect(lambda: self._tell(self.fixAllChosen))
        self._about = QPushButton(self.tr("About…"))
        self._about.setObjectName("about_problem")
        self._about.setAccessibleName(self.tr("About this problem…"))
        self._about.clicked.connect(lambda: self._tell(self.aboutWanted))
        self._list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._list.customContextMenuRequested.connect(self._open_menu)
        self.setFocusProxy(self._list)
        self._lay_out()
        self.set_theme(theme)
        self.show_problems(())
        self._show_current()

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of another theme."""
        self._delegate.set_theme(theme)
        for severity, button in self._filters.items():
            button.setIcon(severity_icon(severity, theme))
        self._fix.setIcon(icon("wrench", theme))
        self._foot.setStyleSheet(f"#problemFoot {{ border-top: 1px solid {theme.border}; }}")
        self._list.viewport().update()

    def set_changeable(self, changeable: bool) -> None:
        """Offer to put problems right, or (of a text that can only be read) not."""
        self._changeable = changeable
        self._fix.setEnabled(changeable)
        self._fix_all.setEnabled(changeable)

    def expect(self) -> None:
        """Another policy is being read: its problems are not known yet."""
        self._count.set_full_text("")
        self._later.start()

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show other problems; the selected one stays so while it is among them."""
        self._later.stop()
        if tuple(problems) == self._problems and self._count.full_text == self._counted():
            return
        self._problems = tuple(problems)
        self._count.set_full_text(self._counted())
        for severity, button in self._filters.items():
            button.setVisible(any(problem.severity is severity for problem in problems))
        self._fill()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow panel the fix stands under its problem."""
        super().resizeEvent(event)
        direction = QBoxLayout.Direction
        wide = self.width() > _WIDE
        self._foot_row.setDirection(direction.LeftToRight if wide else direction.TopToBottom)
        self._fit_foot()

    def _fill(self) -> None:
        before = self._current()
        shown = [each for each in self._problems if self._filters[each.severity].isChecked()]
        shown.sort(key=lambda problem: (problem.line, problem.column))
        if tuple(shown) == self._rows.problems:
            return
        scroll = self._list.verticalScrollBar().value()
        self._rows.show_problems(shown)
        row = _same(before, shown) if before else -1
        if row >= 0:
            self._list.setCurrentIndex(self._rows.index(row))
        self._list.verticalScrollBar().setValue(scroll)

    def _current(self) -> Problem | None:
        index = self._list.currentIndex()
        return self._rows.problems[index.row()] if index.isValid() else None

    def _choose(self, index: QModelIndex) -> None:
        problem = index.data(PROBLEM)
        if problem is not None:
            self.problemChosen.emit(problem)

    def _look_at(self, index: QModelIndex) -> None:
        """Show the place of a problem; the keyboard stays here, to go on to the next."""
        problem = index.data(PROBLEM)
        if problem is not None:
            self.problemShown.emit(problem)
            self._list.setFocus(Qt.FocusReason.MouseFocusReason)

    def _fix_current(self) -> None:
        problem = self._current() if self._changeable else None
        if problem is not None and problem.fix is not None:
            self.fixChosen.emit(problem)
        elif problem is not None and problem.choices:
            menu = QMenu(self)
            self._add_choices(menu, problem)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self._fix.mapToGlobal(QPoint(0, self._fix.height())))

    def menu(self) -> QMenu | None:
        """What can be done with the selected problem; None where none is selected."""
        problem = self._current()
        if problem is None:
            return None
        menu = QMenu(self)
        if self._changeable:
            self._add_choices(menu, problem)
        if self._changeable and problem.fix is not None:
            menu.addAction(say(problem.fix.title).replace("&", "&&"), self._fix_current)
            if self._alike(problem) > 1:
                menu.addAction(self._fix_all.text(), lambda: self._tell(self.fixAllChosen))
            menu.addSeparator()
        menu.addAction(self.tr("About this problem…"), lambda: self._tell(self.aboutWanted))
        entry = entry_of(problem.code)
        if entry is not None and not entry.fixed:
            menu.addAction(self.tr("Mute…"), lambda: self._tell(self.muteWanted))
        return menu

    def _add_choices(self, menu: QMenu, problem: Problem) -> None:
        """An entry for each change that a person may choose."""
        for fix in problem.choices:
            fixed = replace(problem, fix=fix)
            entry = menu.addAction(say(fix.title).replace("&", "&&"))
            entry.triggered.connect(lambda _on=False, fixed=fixed: self.fixChosen.emit(fixed))
        if problem.choices:
            menu.addSeparator()

    def _open_menu(self, place: QPoint) -> None:
        menu = self.menu()
        if menu is not None:
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self._list.viewport().mapToGlobal(place))

    def _tell(self, wish: SignalInstance) -> None:
        problem = self._current()
        if problem is not None:
            wish.emit(problem)

    def _alike(self, problem: Problem) -> int:
        """How many problems of a kind can be put right."""
        return sum(each.code == problem.code and each.fix is not None for each in self._problems)

    def _show_current(self) -> None:
        """Tell the whole sentence of the selected problem, and what puts it right."""
        problem = self._current()
        # It is there before a problem is selected: rows that moved would slip from under a click.
        self._foot.setVisible(bool(self._rows.problems))
        self._sentence.setProperty("role", "muted" if problem is None else "")
        self._sentence.style().polish(self._sentence)
        if problem is None:
            self._sentence.setText(self.tr("Select a problem to read all of it."))
            for deed in (self._fix, self._fix_all, self._about):
                deed.hide()
        else:
            self._tell_of(problem)
        self._fit_foot()

    def _tell_of(self, problem: Problem) -> None:
        self._sentence.setText(say(problem.message))
        self._fix.setVisible(bool(fixes_of(problem)))
        alike = self._alike(problem) if problem.fix is not None else 0
        self._fix_all.setVisible(alike > 1)
        self._fix_all.setText(self.tr("Fix all {count}").format(count=alike))
        self._about.setVisible(entry_of(problem.code) is not None)
        if fixes_of(problem):
            fix = problem.fix
            title = say(fix.title) if fix is not None else self.tr("Choose a correction…")
            shown = title.replace("&", "&&")
            self._fix.setText(f"\N{FOUR-PER-EM SPACE}{shown}")
            self._fix.setAccessibleName(title)
            self._fix.setToolTip(as_tip(self.tr("{title} (Alt+Enter)").format(title=title)))

    def _fit_foot(self) -> None:
        """Be high enough for the whole sentence, and for the buttons that may come with another."""
        margins = self._foot_row.contentsMargins()
        lines = 2 * self._sentence.fontMetrics().lineSpacing()
        least = max(lines, self._about.sizeHint().height()) + margins.top() + margins.bottom()
        for row in (self._deeds, self._foot_row):
            row.invalidate()  # Qt would measure the buttons as they were a moment ago
        needed = self._foot_row.minimumHeightForWidth(self.width())
        self._foot.setMinimumHeight(max(least, needed) + 1)  # the line above it

    def _counted(self) -> str:
        """How many there are: "2 errors, 1 warning"."""
        words = {
            Severity.ERROR: (self.tr("1 error"), self.tr("{count} errors")),
            Severity.WARNING: (self.tr("1 warning"), self.tr("{count} warnings")),
            Severity.HINT: (self.tr("1 hint"), self.tr("{count} hints")),
        }
        counted = []
        for severity, (one, many) in words.items():
            count = sum(problem.severity is severity for problem in self._problems)
            if count:
                counted.append(one if count == 1 else many.format(count=count))
        return ", ".join(counted) or self.tr("No problems found")

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(3 * STEP, STEP, 2 * STEP, STEP)
        head.setSpacing(STEP)
        head.addWidget(self._count, 1)
        for button in self._filters.values():
            head.addWidget(button)
        self._foot = QWidget()
        self._foot.setObjectName("problemFoot")
        self._foot_row = foot = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._foot)
        foot.setContentsMargins(3 * STEP, 2 * STEP, 3 * STEP, 2 * STEP)
        foot.setSpacing(2 * STEP)
        foot.addWidget(self._sentence, 1)
        self._deeds = deeds = QHBoxLayout()
        deeds.setSpacing(2 * STEP)
        for deed in (self._fix, self._fix_all, self._about):
            deeds.addWidget(deed, 0, Qt.AlignmentFlag.AlignTop)
        deeds.addStretch(0)
        foot.addLayout(deeds)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._list, 1)
        layout.addWidget(self._foot)


class _ProblemList(QListView):
    """A list that tells of Enter as of a click, and of Alt+Enter as of the fix."""

    chosen = Signal(QModelIndex)
    fixWanted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the problem; with Alt it puts it right."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.fixWanted.emit()
        else:
            self.chosen.emit(self.currentIndex())


def _same(problem: Problem, problems: Sequence[Problem]) -> int:
    """Which of other problems this one is now: of the same kind and words, on the nearest line."""
    alike = [
        (abs(each.line - problem.line), row)
        for row, each in enumerate(problems)
        if each.code == problem.code and each.severity is problem.severity
    ]
    same_words = [pair for pair in alike if problems[pair[1]].message == problem.message]
    return min(same_words or alike, default=(0, -1))[1]
