"""The start of the program: ``policyeditor``, or ``python -m policyeditor``."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from policyeditor.cli.main import run

_SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program; gives its exit status."""
    return run(argv, _open_window)


def _open_window(path: Path | None) -> int:
    """Open the window; raises InputError on a computer that has none to open."""
    from policyeditor.errors import InputError

    if sys.platform == "linux" and not any(map(os.environ.get, _SCREENS)):
        raise InputError("cli.no-screen")  # Qt would abort the process
    try:
        # Qt is needed by this verb alone, and may not be installed.
        from policyeditor.gui.application import run as run_window
    except ImportError as error:
        missing = (error.name or "").partition(".")[0] == "PySide6"
        code = "cli.no-window-parts" if missing else "cli.window-broken"
        raise InputError(code, reason=str(error)) from error
    return run_window(path, [])


if __name__ == "__main__":
    sys.exit(main())
