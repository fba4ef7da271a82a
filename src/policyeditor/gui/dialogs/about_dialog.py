"""What this program is, of which version, and made of what."""

from __future__ import annotations

import platform
from importlib.metadata import PackageNotFoundError, version

import PySide6
from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox, QFormLayout, QWidget

from policyeditor import __version__
from policyeditor.gui.dialogs.frame import Dialog, label
from policyeditor.gui.style.theme import STEP

_PARTS = ("Markdown", "nh3", "ruamel.yaml", "GitPython", "Jinja2", "babel")


class AboutDialog(Dialog):
    """Name, version, parts; the details can be copied for a report."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("About Policy Editor"),
            self.tr("Policy Editor {version}").format(version=__version__),
            self.tr(
                "Draft, version and publish policies, and tell the people concerned what changes."
            ),
            parent,
        )
        self._parts = part_versions()
        form = QFormLayout()
        form.setHorizontalSpacing(4 * STEP)
        form.setVerticalSpacing(STEP)
        for name, number in self._parts:
            form.addRow(label(name, "muted"), label(number))
        self.content.addLayout(form)
        self.content.addSpacing(2 * STEP)
        self.content.addWidget(
            label(
                self.tr(
                    "Published under the MIT licence, without any warranty. Icons by Lucide (ISC "
                    "licence). Nothing this program shows is legal advice."
                ),
                "muted",
            )
        )
        self.content.addStretch(1)
        copy = self.add_button(self.tr("Copy details"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(self._copy)
        close = self.add_button(
            self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole, default=True
        )
        close.clicked.connect(self.reject)

    def details(self) -> str:
        """What a report about a fault should say of the program."""
        lines = [
            f"Policy Editor {__version__}",
            *(f"{name} {number}" for name, number in self._parts),
        ]
        return "\n".join(lines)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.details())


def part_versions() -> tuple[tuple[str, str], ...]:
    """The parts the program runs on, with their versions."""
    parts = [
        ("Python", platform.python_version()),
        ("Qt", qVersion()),
        ("PySide6", PySide6.__version__),
    ]
    for name in _PARTS:
        try:
            parts.append((name, version(name)))
        except PackageNotFoundError:  # an installer may leave out what a part says of itself
            continue
    return (*parts, ("System", platform.platform()))
