"""What this program is, of which version, and made of what."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox, QFormLayout, QScrollArea, QWidget

from policyeditor import __version__
from policyeditor.gui.dialogs.frame import Dialog, label
from policyeditor.gui.style.theme import STEP
from policyeditor.workspace.failures import last_report
from policyeditor.workspace.program import installed_as, part_versions, program_details, system_name


class AboutDialog(Dialog):
    """Name, version, parts; the details can be copied for a report.

    ``reports`` is the folder where reports of the program's own mistakes are kept.
    """

    def __init__(self, parent: QWidget | None = None, reports: Path | None = None) -> None:
        super().__init__(
            self.tr("About Policy Editor"),
            self.tr("Policy Editor {version}").format(version=__version__),
            self.tr(
                "Draft, version and publish policies, and tell the people concerned what changes."
            ),
            parent,
        )
        self._report = last_report(reports) if reports is not None else ""
        self.content.addWidget(self._list_of_parts(), 1)
        self.content.addWidget(label(self._small_print(), "muted"))
        copy = self.add_button(self.tr("Copy details"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(self._copy)
        licences = self.add_button(self.tr("Licences…"), QDialogButtonBox.ButtonRole.ActionRole)
        licences.clicked.connect(self._show_licences)
        close = self.add_button(
            self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole, default=True
        )
        close.clicked.connect(self.reject)
        self.resize(124 * STEP, 132 * STEP)  # the list scrolls, and it fits a small screen

    def details(self) -> str:
        """What a report about a fault should say of the program, with the latest such report."""
        about = f"{program_details(_screen())}\nQt {qVersion()}"
        return f"{about}\n\n{self._report}".rstrip()

    def _list_of_parts(self) -> QScrollArea:
        form = QFormLayout()
        form.setHorizontalSpacing(4 * STEP)
        form.setVerticalSpacing(STEP)
        parts = (
            (self.tr("Installed as"), installed_as()), (self.tr("System"), system_name()),
            ("Qt", qVersion()), *part_versions(),
        )  # fmt: skip
        for name, number in parts:
            form.addRow(label(name, "muted"), label(number))
        inner = QWidget()
        inner.setLayout(form)
        area = QScrollArea()
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setAccessibleName(self.tr("Parts"))
        area.setMinimumHeight(32 * STEP)
        return area

    def _small_print(self) -> str:
        words = self.tr(
            "Published under the MIT licence, without any warranty. Nothing this program shows is "
            "legal advice."
        )
        if self._report:
            told = self.tr(
                "“Copy details” also copies the report of what went wrong last. It holds nothing "
                "of your policies."
            )
            words = f"{words}\n\n{told}"
        return words

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.details())

    def _show_licences(self) -> None:
        from policyeditor.gui.dialogs.licences_dialog import LicencesDialog  # seldom wanted

        LicencesDialog(self).exec()


def _screen() -> str:
    """The kind of screen with its size and scale."""
    screen = QGuiApplication.primaryScreen()
    size = screen.size()
    kind = QGuiApplication.platformName()
    return f"{kind}, {size.width()} × {size.height()}, scale {screen.devicePixelRatio():g}"
