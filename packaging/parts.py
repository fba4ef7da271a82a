"""What goes into the installed program, for ``policyeditor.spec`` and the tests of it."""

from __future__ import annotations

import ast
import re
from importlib.resources import files
from pathlib import Path

#: The parts of Qt that the program imports; WebEngine brings those it is built on.
QT = (
    "QtCore", "QtGui", "QtNetwork", "QtPdf", "QtPdfWidgets", "QtPrintSupport", "QtSvg",
    "QtWebChannel", "QtWebEngineCore", "QtWebEngineWidgets", "QtWidgets",
)  # fmt: skip

#: Imported by name while the program runs, so that an analysis of its imports does not see them.
BY_NAME = ("babel.dates", "babel.numbers", "jinja2.sandbox", "typst", "pypandoc")

#: What imports may lead to but no part of the program uses.
UNUSED = (
    "IPython", "PIL", "PyQt5", "PyQt6", "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtTest",
    "_pytest", "matplotlib", "numpy", "pip", "pkg_resources", "pytest", "setuptools",
    "tkinter", "wheel",
)  # fmt: skip

#: Files of Qt that no window of the program loads, by their place under the parts.
_UNUSED_FILES = re.compile(
    r"""PySide6/(Qt/)?(
        qml/ | resources/qtwebengine_devtools_resources | .*\.debug\.(pak|bin)$
        | translations/(?!qtwebengine_locales/|qtbase_(de|zh_CN)\.qm)
        | plugins/(assetimporters|designer|egldeviceintegrations|geometryloaders|multimedia
            |networkinformation|position|qmllint|qmltooling|renderers|sceneparsers|sensors|sqldrivers|texttospeech|virtualkeyboard
            |webview|platforminputcontexts/libqtvirtualkeyboard)
        | plugins/platforms/libq(eglfs|linuxfb|vnc|vkkhrdisplay|minimalegl)
        | lib/libQt6(EglF|Quick3D|SerialPort|VirtualKeyboard|Test|Sql)
        | (Qt6(Quick3D|VirtualKeyboard|Test|Sql))
    )""",
    re.VERBOSE,
)


def is_unused(place: str) -> bool:
    """Whether a file, by its place under the parts, is of no use to the program."""
    return _UNUSED_FILES.match(place.replace("\\", "/")) is not None


def modules() -> list[str]:
    """Every module of the program itself: verbs, checks and dialogs are imported when wanted."""
    package = Path(str(files("policyeditor")))
    found = []
    for file in sorted(package.rglob("*.py")):
        parts = ("policyeditor", *file.relative_to(package).with_suffix("").parts)
        found.append(".".join(parts[:-1] if parts[-1] == "__init__" else parts))
    return found


def outer_imports(package: Path) -> set[str]:
    """The modules from outside that the files of a package import, wherever they do."""
    found: set[str] = set()
    for file in package.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_bytes())):
            if isinstance(node, ast.Import):
                found.update(alias.name for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                found.add(node.module)
    return {name for name in found if name.partition(".")[0] != "policyeditor"}
