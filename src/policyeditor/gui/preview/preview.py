"""The preview: the policy as its site shows it, changed in place as the text changes."""

from __future__ import annotations

import json
import os
import signal
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from policyeditor.gui.preview.notes import Note
from policyeditor.gui.preview.pages import Page, Splice
from policyeditor.gui.preview.width_bar import Width, WidthBar
from policyeditor.gui.style.theme import LIGHT, Theme
from policyeditor.gui.web.colours import theme_style
from policyeditor.gui.web.safe_view import SafeWebView
from policyeditor.rendering.frame import PLACE, Frame
from policyeditor.rendering.patch import Patch
from policyeditor.resources import resource_text

_PATIENCE = 15_000  # milliseconds in which the page must have taken a change
_WIDTHS = {Width.PHONE: 390, Width.TABLET: 820}  # logical pixels of a page
_ZOOMS = (0.5, 0.67, 0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0)
_SOUND = 20  # changes taken well, after which an earlier end of the page's process is forgotten


class Preview(QWidget):
    """Shows the page that patches make, and keeps its place while they come.

    ``lineClicked`` has the line of the text that was clicked, ``topLineChanged`` the one at the
    upper edge after the reader scrolled (not after ``scroll_to_line``), 7.5 being the middle of
    what stands on line 7, ``linkActivated`` an
    address as ``SafeWebView`` gives it, ``siteChosen`` whether the reader wants the site's page
    around the policy, ``painted`` how many patches can now be seen.
    """

    lineClicked = Signal(int)
    topLineChanged = Signal(float)
    linkActivated = Signal(QUrl)
    siteChosen = Signal(bool)
    painted = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("preview")
        self.setAccessibleName(self.tr("Preview"))
        self._theme = theme
        self._page: Page | None = None
        self._frame: Frame | None = None
        self._wants_site = False
        self._patches = 0
        self._begun = False
        self._behind = False
        self._zoom = 1.0
        self._language = ""
        self._width = Width.PAGE
        self._line = 0
        self._wanted_line = 0.0
        self._ends = 0
        self._sound = 0
        self._stopped = False
        self._bar = WidthBar(theme)
        self._view = SafeWebView()
        self._view.setAccessibleName(self.tr("The policy as it will be published"))
        for script in ("morphing.js", "places.js", "preview.js"):
            self._view.add_script(resource_text("preview", script))
        self._note = Note(theme)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._note)
        self._stack.addWidget(self._view)
        place = QVBoxLayout(self)
        place.setContentsMargins(0, 0, 0, 0)
        place.setSpacing(0)
        place.addWidget(self._bar)
        place.addWidget(self._stack, 1)
        self._answer = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._answer.timeout.connect(self._end_process)
        self._bar.widthChosen.connect(self._set_width)
        self._bar.look.siteChosen.connect(self._choose_site)
        self._note.again.connect(self._show_again)
        self._view.shown.connect(self._catch_up)
        self._view.ended.connect(self._process_ended)
        self._view.received.connect(self._receive)
        self._view.zoomWanted.connect(self.zoom_by)
        self._view.linkActivated.connect(self.linkActivated)
        self.set_theme(theme)
        self.clear()

    def clear(self) -> None:
        """Show no page."""
        self._page = None
        self._ends = 0
        self._stopped = False
        self._line, self._wanted_line = 0, 0.0
        self._language = ""
        self.show_frame(None)
        if self._view.ready:
            self._view.run("preview.clear()")
        self._say(self.tr("The policy is shown here as it will be published."))

    def set_folder(self, root: Path | None, folder: Path | None = None) -> None:
        """Another policy comes, from ``folder``; its pictures are those of ``root``."""
        base = ""
        if root is not None and folder is not None and folder.is_relative_to(root):
            base = folder.relative_to(root).as_posix()
        if self._view.set_folder(root, "" if base == "." else base) or not self._begun:
            self._begin()
        if self._page is None:
            self._note.say(self.tr("Drawing the preview…"), late=True)

    def show_patch(self, patch: Patch) -> None:
        """Change the page."""
        self._patches += 1
        if self._page is None:
            self._page = Page()
        splices = self._page.take(patch)
        if self._stopped:
            self._behind = True
            return
        self._stack.setCurrentWidget(self._view)
        if self._view.ready and self._view.isVisible() and not self._behind:
            self._change(splices)
            return
        self._behind = True
        if self._view.ready and self._view.isVisible():
            self._catch_up()
        elif not self._begun:
            self._begin()

    def show_frame(self, frame: Frame | None) -> None:
        """The site's page around the policy, shown where the reader wants it; None for no site."""
        before, self._frame = self._look(), frame
        self._show_look(before)

    def set_site(self, wanted: bool) -> None:
        """Show the site's page around the policy from now on, wherever there is one; or never."""
        before, self._wants_site = self._look(), wanted
        self._show_look(before)

    def set_language(self, language: str) -> None:
        """The language of the policy, as a code such as ``de`` or ``ar-EG``; empty if not known."""
        if language != self._language:
            self._language = language
            self._set_page()

    def scroll_to_line(self, line: float) -> None:
        """Bring what stands on a line of the text, or within it (7.5), to the upper edge."""
        self._wanted_line = line
        self._run(f"scrollToLine({line})")

    def highlight_line(self, line: int) -> None:
        """Mark quietly what stands on a line of the text, and keep it in sight; nothing for 0."""
        self._line = line
        self._run(f"mark({line})")
        self._run(f"reveal({line})")

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme, where the page stands."""
        self._theme = theme
        self._bar.set_theme(theme)
        self._note.set_theme(theme)
        self._view.set_theme(LIGHT if self._look() else theme)
        self._view.set_style(self._style())

    @property
    def zoom(self) -> float:
        """How large the page is drawn; 1.0 is its own size."""
        return self._zoom

    def set_zoom(self, factor: float) -> None:
        """Draw the page larger or smaller; what stands at the upper edge stays there."""
        self._zoom = min(max(factor, _ZOOMS[0]), _ZOOMS[-1])

        def zoom(line: object) -> None:
            self._view.set_zoom(self._zoom)
            if isinstance(line, int | float):
                self._run(f"scrollToLine({line})")

        if self._page is not None and self._view.ready:
            self._view.run("preview.topLine()", zoom)
        else:
            self._view.set_zoom(self._zoom)

    def zoom_by(self, steps: int) -> None:
        """Draw the page some steps larger, or smaller where they are negative."""
        nearest = min(range(len(_ZOOMS)), key=lambda at: abs(_ZOOMS[at] - self.zoom))
        self.set_zoom(_ZOOMS[min(max(nearest + steps, 0), len(_ZOOMS) - 1)])

    def printed(self) -> tuple[str, str]:
        """HTML and style sheet of the page as it is printed: on white, without marks."""
        body = "".join(self._page.parts) if self._page is not None else ""
        look = self._look()
        if look is None:
            style = theme_style(LIGHT) + resource_text("preview", "plain.css")
            return f"<main>{body}</main>", style
        place = f'<div data-policy-body="">{body}</div>'
        return look.html.replace(PLACE, place, 1), look.style

    @property
    def direction(self) -> str:
        """``rtl`` or ``ltr``, as the language is written; empty where it is not known."""
        return self._direction()

    @property
    def language(self) -> str:
        """The language of the policy, as ``set_language`` was told."""
        return self._language

    @property
    def web(self) -> SafeWebView:
        """The view of the page."""
        return self._view

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what came while the preview was hidden."""
        super().showEvent(event)
        if not self._begun:
            self._begin()
        elif self._behind:
            self._catch_up()

    def _look(self) -> Frame | None:
        """The site's page that is to be shown; None for the policy alone."""
        return self._frame if self._wants_site and self._frame and self._frame.html else None

    def _show_look(self, before: Frame | None) -> None:
        look = self._look()
        self._bar.look.show_state(self._frame, site=look is not None)
        if look == before:
            return
        self._view.set_theme(LIGHT if look else self._theme)
        self._view.set_width_limit(self._width_limit())
        if self._begun:
            self._begin()

    def _choose_site(self, wanted: bool) -> None:
        self.set_site(wanted)
        self.siteChosen.emit(wanted)

    def _width_limit(self) -> int:
        # A site lays itself out by the width of the window; our own look does not need that.
        return _WIDTHS.get(self._width, 0) if self._look() else 0

    def _style(self) -> str:
        look, unresolved = self._look(), resource_text("preview", "unresolved.css")
        if look is None:
            return theme_style(self._theme) + resource_text("preview", "plain.css") + unresolved
        # Most sites are made for a light ground.
        return (
            f"{theme_style(LIGHT)}{look.style}\n{resource_text('preview', 'site.css')}{unresolved}"
        )

    def _begin(self) -> None:
        """Load the page, still empty: once, and again where its folder or its process changes."""
        if not self.isVisible() or self._stopped:
            return
        self._begun = True
        self._answer.stop()
        self._behind = self._page is not None
        look = self._look()
        body = look.html if look else "<main data-policy-body></main>"
        self._view.show_html(body, self._style())
        # At once, so that the web engine starts while the analyst is at work.
        self._view.start()

    def _catch_up(self) -> None:
        self._set_page()
        if self._page is None or not self._view.ready:
            return
        if self._behind:
            self._behind = False
            self._change([(0, -1, self._page.parts)])
        if self._wanted_line:
            self.scroll_to_line(self._wanted_line)
        if self._line:
            self.highlight_line(self._line)

    def _change(self, splices: list[Splice]) -> None:
        assert self._page is not None
        self._answer.start()
        self._view.run(self._page.script(splices, self._patches), self._taken)

    def _taken(self, _count: object) -> None:
        self._answer.stop()
        self._sound += 1
        if self._sound >= _SOUND:
            self._ends = 0

    def _run(self, call: str) -> None:
        if self._page is not None and self._view.ready and not self._behind:
            self._view.run(f"preview.{call}")

    def _set_page(self) -> None:
        if not self._view.ready:
            return
        facts = {
            "lang": self._language,
            "dir": self._direction(),
            "width": "" if self._look() else self._width,
            "tooComplex": self.tr("This part is too complex to be drawn. It is shown as text."),
            "bodyClass": look.body_class if (look := self._look()) else "",
        }
        self._view.run(f"preview.setPage({json.dumps(facts)})")

    def _direction(self) -> str:
        if not self._language:
            return ""
        right = QLocale(self._language).textDirection() is Qt.LayoutDirection.RightToLeft
        return "rtl" if right else "ltr"

    def _set_width(self, width: str) -> None:
        self._width = Width(width)
        self._view.set_width_limit(self._width_limit())
        self._set_page()

    def _receive(self, kind: str, value: object) -> None:
        if kind == "top" and isinstance(value, int | float):
            self._wanted_line = 0.0
            self.topLineChanged.emit(float(value))
        elif not isinstance(value, int):
            return
        elif kind == "line":
            self.lineClicked.emit(value)
        elif kind == "painted":
            self.painted.emit(value)

    def _end_process(self) -> None:
        """The page does not answer: end its process, which is then started again."""
        with suppress(OSError):
            if self._view.process:
                os.kill(self._view.process, getattr(signal, "SIGKILL", signal.SIGTERM))

    def _process_ended(self) -> None:
        self._answer.stop()
        self._sound = 0
        self._ends += 1
        self._begun = False
        if self._page is None:
            return
        if self._ends > 1:
            self._stopped = True
            self._say(self.tr("The preview stopped. Your text is untouched."), button=True)
        else:
            self._begin()

    def _show_again(self) -> None:
        self._ends = 0
        self._stopped = False
        if self._page is not None:
            self._stack.setCurrentWidget(self._view)
            self._begin()

    def _say(self, words: str, *, button: bool = False) -> None:
        self._note.say(words, button=button)
        self._stack.setCurrentWidget(self._note)
