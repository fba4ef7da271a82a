"""The menu entries that act on the text where the cursor is."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from policyeditor.gui.dates import day_words, local_day
from policyeditor.gui.editor.policy_editor import PolicyEditor
from policyeditor.gui.web.safe_view import SafeWebView
from policyeditor.gui.window.main_window import MainWindow
from policyeditor.gui.window.undoing import Undoing


class Writing(QObject):
    """Passes the Edit, Insert, Format and zoom entries to the editor in front."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def deeds(self) -> dict[str, Callable[[], None]]:
        """What each of these entries does, by its id."""
        return {
            "undo": lambda: self._step("undo"),
            "redo": lambda: self._step("redo"),
            "cut": lambda: self._focused("cut"),
            "copy": lambda: self._focused("copy"),
            "paste": lambda: self._focused("paste"),
            "paste_plain": self._paste_plain,
            "select_all": lambda: self._focused("selectAll"),
            "find": self._find,
            "replace": self._replace,
            "zoom_in": self._on_editor(PolicyEditor.zoom_in),
            "zoom_out": self._on_editor(PolicyEditor.zoom_out),
            "zoom_reset": self._on_editor(PolicyEditor.reset_zoom),
            "link": self._on_editor(PolicyEditor.link),
            "date": self._on_editor(lambda editor: editor.insertPlainText(_today())),
            "rule": self._on_editor(lambda editor: editor.insertPlainText("\n\n---\n\n")),
            "bold": self._on_editor(PolicyEditor.bold),
            "italic": self._on_editor(PolicyEditor.italic),
            "heading_1": self._on_editor(lambda editor: editor.heading(1)),
            "heading_2": self._on_editor(lambda editor: editor.heading(2)),
            "heading_3": self._on_editor(lambda editor: editor.heading(3)),
            "heading_4": self._on_editor(lambda editor: editor.heading(4)),
            "heading_5": self._on_editor(lambda editor: editor.heading(5)),
            "heading_6": self._on_editor(lambda editor: editor.heading(6)),
            "body": self._on_editor(lambda editor: editor.heading(0)),
            "struck": self._on_editor(PolicyEditor.struck),
            "code": self._on_editor(PolicyEditor.code),
            "clear": self._on_editor(PolicyEditor.clear_looks),
            "indent": self._on_editor(PolicyEditor.indent),
            "outdent": self._on_editor(PolicyEditor.outdent),
            "numbered": self._on_editor(PolicyEditor.numbered_list),
            "bullets": self._on_editor(PolicyEditor.bullet_list),
            "quote": self._on_editor(PolicyEditor.quote),
        }

    def _on_editor(self, deed: Callable[[PolicyEditor], object]) -> Callable[[], None]:
        def do() -> None:
            if (document := self._window.desk.current) is not None:
                self._window.show_place(self._window.writing)
                deed(document.editor)
                document.editor.setFocus()

        return do

    def _step(self, method: str) -> None:
        """Undo and redo act on the view in front where it keeps its own steps."""
        place = self._window.places.currentWidget()
        if isinstance(place, Undoing):
            getattr(place, method)()
        else:
            self._focused(method)

    def _focused(self, method: str) -> None:
        """Edit entries act on the field or page with the keyboard, else on the text."""
        focused = QApplication.focusWidget()
        page = _page_of(focused)
        if page is not None and method in ("copy", "selectAll"):
            page.copy() if method == "copy" else page.select_all()
            return
        document = self._window.desk.current
        is_field = isinstance(focused, (QLineEdit, QPlainTextEdit, QTextEdit))
        target = focused if is_field else document and document.editor
        if target is not None:
            getattr(target, method)()

    def _paste_plain(self) -> None:
        """The words without their looks; fields take nothing else."""
        focused = QApplication.focusWidget()
        if isinstance(focused, PolicyEditor):
            focused.paste_plain()
        else:
            self._focused("paste")

    def _find(self) -> None:
        if (document := self._window.desk.current) is not None:
            self._window.show_place(self._window.writing)
            document.find_bar.open_find()

    def _replace(self) -> None:
        if (document := self._window.desk.current) is not None:
            self._window.show_place(self._window.writing)
            document.find_bar.open_replace()


def _page_of(widget: QWidget | None) -> SafeWebView | None:
    """The page that a widget with the keyboard belongs to, if any."""
    while widget is not None and not isinstance(widget, SafeWebView):
        widget = widget.parentWidget()
    return widget


def _today() -> str:
    return day_words(local_day(datetime.now(UTC)))
