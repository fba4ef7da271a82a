"""Which libraries of the system a frozen folder asks for, and which packages hold them (Linux)."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Iterable
from pathlib import Path

_ELF = b"\x7fELF"
#: Plug-ins that may find their libraries missing: Qt then goes on without them.
_OPTIONAL = re.compile(
    r"platformthemes/libqgtk3|egldeviceintegrations|libqeglfs|libqlinuxfb|libqvnc"
)


def programs_in(folder: Path) -> list[Path]:
    """The programs and shared libraries in a folder."""
    found = []
    for file in sorted(folder.rglob("*")):
        if file.is_file() and not file.is_symlink():
            with file.open("rb") as opened:
                if opened.read(4) == _ELF:
                    found.append(file)
    return found


def needed(folder: Path) -> dict[str, Path]:
    """The libraries outside the folder that its files are linked with: name and place.

    Raises SystemExit where one is found nowhere.
    """
    found: dict[str, Path] = {}
    own = {file.name for file in folder.rglob("*.so*")}
    clean = {name: value for name, value in os.environ.items() if name != "LD_LIBRARY_PATH"}
    for file in programs_in(folder):
        if _OPTIONAL.search(str(file)):
            continue
        call = ["ldd", str(file)]
        told = subprocess.run(call, capture_output=True, text=True, check=False, env=clean).stdout
        for line in told.splitlines():
            name, _, place = line.strip().partition(" => ")
            if place.startswith("not found"):
                if name not in own:
                    raise SystemExit(f"{file} needs {name}, which is not on this computer.")
            elif place and not Path(place.split(" ")[0]).is_relative_to(folder):
                found[name] = Path(place.split(" ")[0])
    return found


def linked(folder: Path) -> set[str]:
    """The names of the libraries that the files of a folder themselves are linked with."""
    found: set[str] = set()
    for file in programs_in(folder):
        if not _OPTIONAL.search(str(file)):
            call = ["objdump", "-p", str(file)]
            told = subprocess.run(call, capture_output=True, text=True, check=True).stdout
            found.update(re.findall(r"NEEDED\s+(\S+)", told))
    return found


def packages_of(libraries: Iterable[Path]) -> set[str]:
    """The Debian packages that hold libraries; SystemExit where one belongs to none."""
    found = set()
    for library in libraries:
        if (package := package_of(library)) is None:
            raise SystemExit(f"{library} belongs to no Debian package.")
        found.add(package)
    return found


def package_of(library: Path) -> str | None:
    """The Debian package of a library, by any of the names it goes under; None for no package."""
    real = library.resolve()
    names = [library, real, Path("/usr") / library.relative_to("/")]
    if real.is_relative_to("/usr"):  # packages still name files by the place before the merge
        names.append(Path("/") / real.relative_to("/usr"))
    for path in names:
        asked = subprocess.run(
            ["dpkg-query", "--search", str(path)], capture_output=True, text=True, check=False
        )
        if asked.returncode == 0:
            return asked.stdout.split(":")[0]
    return None
