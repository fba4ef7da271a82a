"""Pictures of the program, made by working in its real window.

    python packaging/pictures.py guide                 the guide's and the README's
    python packaging/pictures.py views FOLDER [LOOK …] every view in every look, to be looked at
    python packaging/pictures.py some LOOK FOLDER NAME …  single views, by their functions' names

Needs a screen of 1600x1000; where there is none, put xvfb-run -a -s "-screen 0 2800x1900x24" and
a window manager before it.  A look is one of light, dark, contrast, double (200 %), de, zh,
reversed (right to left) and small (900x600).
"""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
import tempfile
import traceback
from collections.abc import Iterator
from pathlib import Path

_ROOT = Path(__file__).resolve().parent.parent
_PICTURES = _ROOT / "resources" / "guide" / "pictures"
#: Theme, language and size of the window in each look.
LOOKS = {
    "light": ("light", "en", 1320, 860),
    "dark": ("dark", "en", 1320, 860),
    "contrast": ("contrast", "en", 1320, 860),
    "double": ("light", "en", 1320, 860),
    "de": ("light", "de", 1320, 860),
    "zh": ("light", "zh-CN", 1320, 860),
    "reversed": ("light", "en", 1320, 860),
    "small": ("light", "en", 900, 600),
    "guide": ("light", "en", 1180, 760),
}

#: The views whose pictures the guide shows.
_GUIDE = (
    "start", "writing", "problems", "versions", "export", "redline", "publishing", "translations",
    "word",
)  # fmt: skip


def session(look: str, out: Path, names: list[str]) -> int:
    """Make every picture in one look, or those of some views; gives how many views failed."""
    os.environ.setdefault("QTWEBENGINE_DISABLE_SANDBOX", "1")
    os.environ["QT_SCALE_FACTOR"] = "2" if look == "double" else "1"
    sys.path.insert(0, str(_ROOT))  # the tests know how Word files come back
    from PySide6.QtCore import Qt

    from policyeditor.gui.application import new_application
    from policyeditor.workspace.look import Look
    from policyeditor.workspace.places import Places
    from policyeditor.workspace.settings import Settings, store_settings

    theme, language, width, height = LOOKS[look]
    application = new_application([])
    if look == "reversed":
        application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    from picture_book import SHOTS
    from picture_camera import Camera
    from picture_scene import ADA, make_scene

    with _documents() as home:
        policy = make_scene(home / "Reading Rooms")
        places = Places(home / "settings.json", home / "window.ini", home / "recovery")
        store_settings(
            places.settings,
            Settings(author=ADA, export_folder=home / "Published", look=Look(theme, language)),
        )
        camera = Camera(places, out, width, height)
        failed = 0
        if names and "writing" not in names:
            camera.open(policy)
        for shot in SHOTS:
            if names and shot.__name__ not in names:
                continue
            try:
                shot(camera, policy)
            except Exception:  # one view that fails shall not cost the others
                failed += 1
                print(f"{look}: {shot.__name__}", file=sys.stderr)
                traceback.print_exc()
        camera.close()
    return failed


@contextlib.contextmanager
def _documents() -> Iterator[Path]:
    """A folder for a while, with a name that can be shown."""
    with tempfile.TemporaryDirectory() as scratch:
        shown = Path(tempfile.gettempdir(), "Documents")
        if shown.exists():
            yield Path(scratch)
            return
        shown.mkdir()
        try:
            yield shown
        finally:
            shutil.rmtree(shown)


def views(out: Path, looks: list[str]) -> int:
    """Every view in some looks, each in a process of its own; gives how many failed."""
    failed = 0
    for look in looks:
        command = [sys.executable, __file__, "session", look, str(out / look)]
        failed += subprocess.run(command, check=False).returncode
    return failed


def guide() -> int:
    """The pictures that the guide and the README show."""
    with tempfile.TemporaryDirectory() as scratch:
        out = Path(scratch)
        command = [sys.executable, __file__, "some", "guide", str(out), *_GUIDE]
        if failed := subprocess.run(command, check=False).returncode:
            return failed
        for picture in sorted(_wanted()):
            shutil.copy(out / picture, _PICTURES)
        shutil.copy(out / "writing.png", _ROOT / "docs" / "window.png")
    return 0


def _wanted() -> set[str]:
    import re

    text = "".join(
        file.read_text(encoding="utf-8") for file in (_PICTURES.parent / "en").glob("*.md")
    )
    return set(re.findall(r"\.\./pictures/([\w-]+\.png)", text))


def main(arguments: list[str]) -> int:
    """Do what was asked for; gives the exit status."""
    match arguments:
        case ["guide"]:
            return guide()
        case ["views", folder, *looks]:
            return views(Path(folder), looks or [look for look in LOOKS if look != "guide"])
        case ["session", look, folder]:
            return session(look, Path(folder), [])
        case ["some", look, folder, *names]:
            return session(look, Path(folder), names)
        case _:
            print(__doc__)
            return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
