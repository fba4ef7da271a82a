"""Every menu entry: its words, icon and shortcut."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from policyeditor.gui.style.icons import icon
from policyeditor.gui.style.theme import Theme

Keys = QKeySequence.StandardKey


@dataclass(frozen=True, slots=True)
class Entry:
    """One menu entry.  ``needs`` is what must be open for it to make sense."""

    id: str
    text: str
    icon: str = ""
    keys: QKeySequence.StandardKey | str = ""
    needs: str = ""
    checkable: bool = False


def _entry(
    id: str,
    text: str,
    icon: str = "",
    keys: QKeySequence.StandardKey | str = "",
    needs: str = "policy",
    checkable: bool = False,
) -> Entry:
    return Entry(id, text, icon, keys, needs, checkable)


SEPARATOR = None


def menus() -> tuple[tuple[str, tuple[Entry | None, ...]], ...]:
    """The menus with their entries; ``None`` is a line between two groups."""
    return (
        (
            "&File",
            (
                _entry("new_policy", "New policy…", "file-plus", Keys.New, "folder"),
                _entry("new_translation", "New translation…", "", "", "policy"),
                _entry("new_folder", "New policy folder…", "folder-plus", needs=""),
                _entry("open_folder", "Open policy folder…", "folder-open", Keys.Open, ""),
                _entry("open_policy", "Open policy…", "", "Ctrl+Shift+O", ""),
                _entry("sample", "Open the sample", "", needs=""),
                SEPARATOR,
                _entry("save", "Save version", "save", Keys.Save),
                _entry("save_copy", "Save a copy…", "", "Ctrl+Shift+S"),
                SEPARATOR,
                _entry("export", "Export…", "download", "Ctrl+E"),
                _entry("import_word", "Import Word changes…", "file-input", needs="draft"),
                SEPARATOR,
                _entry("get_latest", "Get latest", "arrow-down", "F9", "folder"),
                _entry("send", "Send", "arrow-up", "Shift+F9", "folder"),
                _entry("share", "Connect to a shared folder…", "", needs="folder"),
                SEPARATOR,
                _entry("print", "Print…", "printer", Keys.Print),
                _entry("print_preview", "Print preview", "", "Ctrl+F2"),
                SEPARATOR,
                _entry("drafts_aside", "Drafts put aside…", needs=""),
                SEPARATOR,
                _entry("settings", "Settings…", "settings", "Ctrl+,", ""),
                SEPARATOR,
                _entry("close", "Close policy", "", Keys.Close),
                _entry("quit", "Quit", "", Keys.Quit, ""),
            ),
        ),
        (
            "&Edit",
            (
                _entry("undo", "Undo", "undo-2", Keys.Undo, needs="undo"),
                _entry("redo", "Redo", "redo-2", Keys.Redo, needs="redo"),
                SEPARATOR,
                _entry("cut", "Cut", "", Keys.Cut, needs="text"),
                _entry("copy", "Copy", "", Keys.Copy),
                _entry("paste", "Paste", "", Keys.Paste, needs="text"),
                _entry("paste_plain", "Paste plain text", "", "Ctrl+Shift+V", "text"),
                _entry("select_all", "Select all", "", Keys.SelectAll),
                SEPARATOR,
                _entry("find", "Find…", "search", Keys.Find, needs="writing"),
                _entry("replace", "Find and replace…", "", "Ctrl+H", needs="text"),
                _entry("find_all", "Find in all policies…", "", "Ctrl+Shift+F", "folder"),
                _entry("replace_in_all", "Replace in all policies…", "", "", "folder"),
                _entry("next_found", "Next finding", "", "F4", "folder"),
                _entry("previous_found", "Previous finding", "", "Shift+F4", "folder"),
                _entry("go_to_clause", "Go to clause…", "list-tree", "Ctrl+G"),
                _entry("go_to_cited", "Go to the clause cited here", "", "F12", "text"),
            ),
        ),
        (
            "&View",
            (
                _entry("palette", "Command palette…", "search", "Ctrl+Shift+P", ""),
                SEPARATOR,
                _entry("zoom_in", "Larger text", "", Keys.ZoomIn),
                _entry("zoom_out", "Smaller text", "", Keys.ZoomOut),
                _entry("zoom_reset", "Normal text size", "", "Ctrl+0"),
                SEPARATOR,
                _entry("preview_larger", "Larger preview", "", "Ctrl+Alt++"),
                _entry("preview_smaller", "Smaller preview", "", "Ctrl+Alt+-"),
                _entry("preview_reset", "Normal preview size", "", "Ctrl+Alt+0"),
                SEPARATOR,
                _entry("view_text", "Text only", "", "Alt+1", checkable=True),
                _entry("view_both", "Text and preview", "columns-2", "Alt+2", checkable=True),
                _entry("view_preview", "Preview only", "eye", "Alt+3", checkable=True),
                _entry("fold", "Fold or unfold details", "", "Ctrl+Alt+D", "writing"),
                _entry("split", "Split the text", "", "Ctrl+Alt+S", "writing", True),
                SEPARATOR,
                _entry("next_pane", "Next pane", "", "F6", "policy"),
                _entry("previous_pane", "Previous pane", "", "Shift+F6", "policy"),
                _entry("full_screen", "Full screen", "", "F11", "", True),
            ),
        ),
        (
            "&Insert",
            (
                _entry("link", "Link…", "link", "Ctrl+K", needs="text"),
                _entry("table", "Table…", "table", needs="text"),
                _entry("picture", "Picture…", "image", needs="text"),
                _entry("comment", "Comment…", "message-square", "Ctrl+Alt+M", "text"),
                SEPARATOR,
                _entry("date", "Today’s date", "calendar", "Alt+Shift+D", needs="text"),
                _entry("rule", "Dividing line", needs="text"),
                _entry("link_clause", "Link to clause", "", "Ctrl+Shift+K", "text"),
                _entry("clause_insert", "Insert clause below", "", "Alt+Shift+Return", "text"),
                _entry("details", "Document details…", "settings"),
            ),
        ),
        (
            "F&ormat",
            (
                _entry("bold", "Bold", "bold", Keys.Bold, needs="text"),
                _entry("italic", "Italic", "italic", Keys.Italic, needs="text"),
                _entry("struck", "Struck through", "strikethrough", "Alt+Shift+5", "text"),
                _entry("code", "Code", needs="text"),
                _entry("clear", "Clear formatting", "", "Ctrl+\\", "text"),
                SEPARATOR,
                _entry("body", "Body text", "", "Ctrl+Alt+B", "text"),
                _entry("heading_1", "Heading 1", "heading", "Ctrl+Alt+1", needs="text"),
                _entry("heading_2", "Heading 2", "", "Ctrl+Alt+2", needs="text"),
                _entry("heading_3", "Heading 3", "", "Ctrl+Alt+3", needs="text"),
                _entry("heading_4", "Heading 4", "", "Ctrl+Alt+4", needs="text"),
                _entry("heading_5", "Heading 5", "", "Ctrl+Alt+5", needs="text"),
                _entry("heading_6", "Heading 6", "", "Ctrl+Alt+6", needs="text"),
                SEPARATOR,
                _entry("numbered", "Numbered list", "list-ordered", "Ctrl+Shift+7", needs="text"),
                _entry("bullets", "Bulleted list", "list", "Ctrl+Shift+L", needs="text"),
                _entry("quote", "Quotation", "quote", needs="text"),
                _entry("indent", "Further in", "", "Ctrl+]", "text"),
                _entry("outdent", "Further out", "", "Ctrl+[", "text"),
                SEPARATOR,
                _entry("clause_up", "Move clause up", "arrow-up", "Alt+Shift+Up", "text"),
                _entry("clause_down", "Move clause down", "arrow-down", "Alt+Shift+Down", "text"),
                _entry("clause_in", "Clause one level in", "", "Alt+Shift+Right", "text"),
                _entry("clause_out", "Clause one level out", "", "Alt+Shift+Left", "text"),
                _entry("clause_insert", "Insert clause below", "", "Alt+Shift+Return", "text"),
                _entry("clause_delete", "Delete clause", "", "Alt+Shift+Del", "text"),
                _entry("renumber", "Renumber clauses…", needs="text"),
                _entry("left_references", "References to renumbered clauses…", needs="text"),
            ),
        ),
        (
            "&Review",
            (
                _entry("compare", "Compare with last version", "file-diff", "Ctrl+D"),
                _entry("compare_two", "Compare…", "git-compare", "Ctrl+Shift+D"),
                _entry("next", "Next change", "chevron-down", "F8", "redline"),
                _entry("previous", "Previous change", "", "Shift+F8", "redline"),
                _entry("accept", "Accept change", "check", "Alt+Shift+A", "revisable"),
                _entry("reject", "Reject change", "", "Alt+Shift+R", "revisable"),
                SEPARATOR,
                _entry(
                    "decide_significant",
                    "Change is significant",
                    "bell-ring",
                    "Alt+Shift+S",
                    "redline",
                ),
                _entry(
                    "decide_editorial",
                    "Change is editorial",
                    "circle-check",
                    "Alt+Shift+E",
                    "redline",
                ),
                _entry("decide_suggested", "As suggested", "", "Alt+Shift+U", "redline"),
                SEPARATOR,
                _entry("comments", "Comments…", "message-square"),
                _entry("next_comment", "Next comment", "", "Alt+F8", "writing"),
                _entry("previous_comment", "Previous comment", "", "Alt+Shift+F8", "writing"),
                SEPARATOR,
                _entry("versions", "Version history", "history", "Ctrl+Shift+H"),
                _entry(
                    "clause_history", "History of this clause", "", "Ctrl+Alt+H", needs="writing"
                ),
                _entry("translations", "Translations side by side", "columns-2", "Ctrl+Shift+T"),
                SEPARATOR,
                _entry("published", "Published versions…", "calendar"),
                _entry("notice", "Draft a notice…", "", "Ctrl+Shift+N", "keeping"),
                _entry("publish", "Publish changes…", "megaphone", "Ctrl+Shift+Return", "keeping"),
            ),
        ),
        (
            "&Tools",
            (
                _entry("problems", "Problems", "circle-check", "Ctrl+Shift+M"),
                _entry("next_problem", "Next problem", "", "F7"),
                _entry("checks", "Checks…"),
                _entry("checklists", "Checklists…"),
                SEPARATOR,
                _entry("spelling", "Check spelling", "", checkable=True),
                _entry("spell_words", "Spelling, word by word…", "", "Shift+F7"),
                _entry("own_words", "Own words…", needs=""),
                SEPARATOR,
                _entry("author", "Your name…", "user", needs=""),
            ),
        ),
        (
            "&Help",
            (
                _entry("guide", "Guide", "book-open", Keys.HelpContents, ""),
                _entry("tour", "First tour", "lightbulb", needs=""),
                _entry("shortcuts", "Keyboard shortcuts", "", "Ctrl+F1", ""),
                SEPARATOR,
                _entry("about", "About Policy Editor", "info", needs=""),
            ),
        ),
    )


#: The entries that stand in the tool bar too; ``None`` is a line between two groups.
TOOL_BAR = ("save", None, "undo", "redo", None, "bold", "italic", "numbered", "bullets", "link",
            "table", "comment", None, "find", None, "compare", "publish", "export")  # fmt: skip


class Actions:
    """The actions of all menu entries, by id."""

    def __init__(self, window: QWidget, theme: Theme) -> None:
        self._entries = {entry.id: entry for entry in _every_entry()}
        self._actions = {entry.id: self._make(window, entry) for entry in _every_entry()}
        self._open: frozenset[str] = frozenset()
        self.set_theme(theme)

    def __getitem__(self, id: str) -> QAction:
        return self._actions[id]

    def __iter__(self) -> Iterator[str]:
        return iter(self._actions)

    def entry(self, id: str) -> Entry:
        """The menu entry of an action."""
        return self._entries[id]

    def why_not(self, id: str) -> str:
        """Why an action cannot be done now; empty where it can."""
        if self._actions[id].isEnabled():
            return ""
        from policyeditor.gui.window.reasons import why_not  # for the palette alone

        return why_not(self._entries[id].needs, self._open)

    def every(self) -> tuple[QAction, ...]:
        """All actions, in the order of the menus."""
        return tuple(self._actions.values())

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons in a theme's colours."""
        for id, action in self._actions.items():
            if name := self._entries[id].icon:
                action.setIcon(icon(name, theme))

    def enable(self, open_things: frozenset[str]) -> None:
        """Enable what makes sense with what is open.

        That is ``folder``, ``policy``, ``keeping`` (and nothing forbids to write for it),
        ``writing`` (its text is in front), ``text`` (and may be
        changed) and ``redline``.
        """
        self._open = open_things
        for id, action in self._actions.items():
            needs = self._entries[id].needs
            action.setEnabled(not needs or needs in open_things)

    @staticmethod
    def _make(window: QWidget, entry: Entry) -> QAction:
        action = QAction(QCoreApplication.translate("menu", entry.text), window)
        action.setObjectName(f"action_{entry.id}")
        action.setCheckable(entry.checkable)
        action.setEnabled(False)  # until something is there that does it
        if entry.keys != "":
            own = QKeySequence(entry.keys)
            others = [QKeySequence(keys) for keys in _ALSO.get(entry.id, ())]
            every = [own, *(keys for keys in others if keys != own)]
            action.setShortcuts([keys for keys in every if not keys.isEmpty()])
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(f"{action.text().replace('&', '').rstrip('…')} ({keys})")
        return action


#: Keys that do the same; the menu shows the desktop's own.
_ALSO = {"redo": ("Ctrl+Y", "Ctrl+Shift+Z")}


def _every_entry() -> Iterator[Entry]:
    """Each entry once, also where it stands in two menus."""
    seen: set[str] = set()
    for _title, entries in menus():
        for entry in entries:
            if entry is not None and entry.id not in seen:
                seen.add(entry.id)
                yield entry
