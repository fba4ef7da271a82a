"""The real program on a screen of its own, as a screen reader is told of it."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from tests.gui.person import POLICY, write_folder

_WALK = Path(__file__).with_name("atspi_walk.py")
_SYSTEM_PYTHON = "/usr/bin/python3"
#: Seconds for the program to be on the bus, and for all of it.
_STARTS, _LONGEST = 90, 300

#: What a node tells of itself; see ``atspi_walk.describe``.
Node = dict[str, object]


def missing() -> str:
    """What this system lacks to be asked as a screen reader asks; empty where nothing is."""
    for program in ("Xvfb", "xvfb-run", "dbus-run-session"):
        if shutil.which(program) is None:
            return program
    if not any(
        Path(folder, "at-spi-bus-launcher").exists()
        for folder in ("/usr/libexec", "/usr/lib/at-spi2-core")
    ):
        return "at-spi2-core"
    asked = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
    if not Path(_SYSTEM_PYTHON).exists() or subprocess.call(
        [_SYSTEM_PYTHON, "-c", asked], stderr=subprocess.DEVNULL
    ):
        return "python3-gi with gir1.2-atspi-2.0"
    return ""


def heard(home: Path, entries: Sequence[str]) -> dict[str, list[Node]]:
    """The window's nodes under an empty name, those of each entry's dialog under its words."""
    home.mkdir(exist_ok=True)
    policy = write_folder(home / "zz", {"en/privacy.md": POLICY}) / "en" / "privacy.md"
    environment = dict(
        os.environ,
        HOME=str(home), XDG_RUNTIME_DIR=str(home), GIT_CONFIG_GLOBAL=os.devnull,
        XDG_CONFIG_HOME=str(home / "config"), XDG_DATA_HOME=str(home / "data"),
        GIT_CONFIG_NOSYSTEM="1", LC_ALL="C.UTF-8", QT_QPA_PLATFORM="xcb",
        QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QTWEBENGINE_DISABLE_SANDBOX="1",
    )  # fmt: skip
    script = (
        f'"{sys.executable}" -m policyeditor open "{policy}" >"{home}/log" 2>&1 & program=$!\n'
        f'{_SYSTEM_PYTHON} "{_WALK}" {_STARTS} "$@" >"{home}/told.json"; status=$?\n'
        "kill $program; exit $status"
    )
    subprocess.run(
        ["xvfb-run", "-a", "-s", "-screen 0 1400x900x24",
         "dbus-run-session", "--", "bash", "-c", script, "walk", *entries],
        env=environment, capture_output=True, text=True, timeout=_LONGEST, check=True,
    )  # fmt: skip
    nodes: dict[str, list[Node]] = json.loads((home / "told.json").read_text(encoding="utf-8"))
    return nodes


def nameless(nodes: Sequence[Node]) -> Iterator[str]:
    """The nodes that take the keyboard and have nothing to be read aloud."""
    for node in nodes:
        states = node["states"]
        assert isinstance(states, list)
        if "FOCUSABLE" in states and "SHOWING" in states and not str(node["name"]).strip():
            yield f"{node['role']} in {node['above']}"
