"""Where the installed program starts: ``policyeditor`` with all it needs around it."""

from __future__ import annotations

import multiprocessing
import os
import sys
from pathlib import Path

#: Where a git that came with the program lies, beside the parts: on Windows that of MinGit.
_GIT_FOLDERS = ("git/bin", "git/cmd")


def main() -> int:
    """Run the program, or the worker process that it started of itself."""
    multiprocessing.freeze_support()
    _leave_children_their_libraries()
    _offer_own_git(Path(getattr(sys, "_MEIPASS", Path(__file__).parent)))
    from policyeditor.__main__ import main as policyeditor

    return policyeditor()


def _leave_children_their_libraries() -> None:
    """Let git and the desktop's programs load the system's libraries, as if started elsewhere.

    PyInstaller's loader names the program's folder in the variable, and keeps what stood there.
    """
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    os.environ.pop("LD_LIBRARY_PATH", None)
    if before:
        os.environ["LD_LIBRARY_PATH"] = before


def _offer_own_git(parts: Path) -> None:
    """Put the git that came with the program behind the computer's own."""
    own = [str(parts / folder) for folder in _GIT_FOLDERS if (parts / folder).is_dir()]
    os.environ["PATH"] = os.pathsep.join(filter(None, [os.environ.get("PATH", ""), *own]))


if __name__ == "__main__":
    sys.exit(main())
