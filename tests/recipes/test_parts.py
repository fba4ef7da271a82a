"""The recipes of the installers take in all that the program imports and reads."""

from __future__ import annotations

import re
import shutil
import subprocess
import tomllib
from pathlib import Path

import parts
import pytest

_ROOT = Path(__file__).parents[2]
_PACKAGE = _ROOT / "src" / "policyeditor"


@pytest.fixture(scope="module")
def imported() -> set[str]:
    return parts.outer_imports(_PACKAGE)


def test_every_module_of_qt_that_is_imported_is_taken_in(imported: set[str]) -> None:
    of_qt = {name.split(".")[1] for name in imported if name.startswith("PySide6.")}
    assert of_qt == set(parts.QT)


def test_nothing_that_the_program_imports_is_left_out(imported: set[str]) -> None:
    tops = {name.partition(".")[0] for name in imported}
    assert not tops & set(parts.UNUSED)
    assert not imported & set(parts.UNUSED)


def test_every_module_of_the_program_is_named() -> None:
    named = set(parts.modules())
    assert {"policyeditor", "policyeditor.__main__", "policyeditor.gui.mishaps"} <= named
    assert len(named) == len(list(_PACKAGE.rglob("*.py")))


def test_what_the_window_needs_of_qt_stays() -> None:
    for place in (
        "PySide6/Qt/plugins/platforms/libqxcb.so", "PySide6/Qt/libexec/QtWebEngineProcess",
        "PySide6/Qt/resources/qtwebengine_resources.pak", "PySide6/Qt/resources/icudtl.dat",
        "PySide6/Qt/translations/qtwebengine_locales/de.pak", "PySide6/Qt/plugins/tls/libx.so",
        "PySide6/Qt/lib/libQt6WebEngineCore.so.6", "PySide6/Qt/lib/libQt6Quick.so.6",
        "PySide6/Qt/translations/qtbase_de.qm", "PySide6\\translations\\qtbase_zh_CN.qm",
        "PySide6\\plugins\\platforms\\qwindows.dll", "policyeditor/resources/dates.json",
    ):  # fmt: skip
        assert not parts.is_unused(place), place
    for place in (
        "PySide6/Qt/resources/qtwebengine_devtools_resources.pak", "PySide6/Qt/qml/QtQuick/x.so",
        "PySide6/Qt/translations/qtbase_fr.qm", "PySide6\\translations\\qt_de.qm",
        "PySide6/Qt/plugins/sqldrivers/libqsqlite.so",
    ):  # fmt: skip
        assert parts.is_unused(place), place


def test_what_the_program_is_said_to_need_it_imports_and_the_reverse(
    imported: set[str],
) -> None:
    project = tomllib.loads((_ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    names = {re.match(r"[\w.-]+", line)[0] for line in project["dependencies"]}  # type: ignore[index]  # each line begins with a name
    by_module = {
        "markdown": "Markdown", "ruamel": "ruamel.yaml", "git": "GitPython", "liquid":
        "python-liquid", "jinja2": "Jinja2", "dateutil": "python-dateutil", "pygments": "Pygments",
        "spellchecker": "pyspellchecker", "shiboken6": "PySide6", "hunspell": "chunspell",
    }  # fmt: skip
    found = {by_module.get(name.partition(".")[0], name.partition(".")[0]) for name in imported}
    assert names - found <= {"pypandoc-binary"}, "it comes for the program in it"


def test_the_recipes_name_files_that_are_there() -> None:
    for name in ("package.py", "release.py", "start.py", "policyeditor.spec", "linux/install.sh",
                 "windows/policyeditor.iss", "macos/info.json",
                 "linux/policyeditor.desktop"):  # fmt: skip
        assert (_ROOT / "packaging" / name).is_file(), name
    spec = (_ROOT / "packaging" / "policyeditor.spec").read_text(encoding="utf-8")
    compile(spec, "policyeditor.spec", "exec")


@pytest.mark.skipif(not shutil.which("appstreamcli"), reason="appstreamcli is not installed")
def test_software_centres_can_read_what_the_program_says_of_itself(tmp_path: Path) -> None:
    name = "org.policyeditor.PolicyEditor.metainfo.xml"
    told = (_ROOT / "packaging" / "linux" / name).read_text(encoding="utf-8")
    told = told.replace("@VERSION@", "1.0.0").replace("@DATE@", "2026-03-01")
    (tmp_path / name).write_text(told, encoding="utf-8")
    done = subprocess.run(
        ["appstreamcli", "validate", "--no-net", str(tmp_path / name)],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout


@pytest.mark.skipif(not shutil.which("desktop-file-validate"), reason="not installed")
def test_the_menu_entry_is_in_order() -> None:
    entry = _ROOT / "packaging" / "linux" / "policyeditor.desktop"
    done = subprocess.run(
        ["desktop-file-validate", str(entry)], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (0, "")
