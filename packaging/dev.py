#!/usr/bin/env python3
"""Sets the project up on a fresh machine and runs it or its tests.  Needs only Python.

    python3 packaging/dev.py run [FOLDER]     the program, on a sample where no folder is given
    python3 packaging/dev.py test [ARGUMENTS] every check; arguments go to pytest alone
    python3 packaging/dev.py setup            only the set-up

What it makes lies in ``.venv`` and ``.venv-core`` (the core without Qt); what Qt needs of the
system it installs where it may (as root, or by ``sudo`` without a password) and names otherwise.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SUDO = ["sudo", "--non-interactive"]
WINDOW, CORE = ROOT / ".venv", ROOT / ".venv-core"

# Debian's packages for the libraries that Qt's own files ask for, by the start of their names.
LIBRARIES = {
    "libEGL": "libegl1", "libGL": "libgl1", "libGLX": "libgl1", "libOpenGL": "libopengl0",
    "libxkbcommon-x11": "libxkbcommon-x11-0", "libxkbcommon": "libxkbcommon0",
    "libdbus-1": "libdbus-1-3", "libnss3": "libnss3", "libnssutil3": "libnss3",
    "libsmime3": "libnss3", "libnspr4": "libnspr4", "libasound": "libasound2",
    "libXcomposite": "libxcomposite1", "libXdamage": "libxdamage1", "libXrandr": "libxrandr2",
    "libXtst": "libxtst6", "libXfixes": "libxfixes3", "libXext": "libxext6", "libXi": "libxi6",
    "libXrender": "libxrender1", "libX11-xcb": "libx11-xcb1", "libX11": "libx11-6",
    "libxkbfile": "libxkbfile1", "libfontconfig": "libfontconfig1", "libfreetype":
    "libfreetype6", "libglib-2.0": "libglib2.0-0", "libgthread-2.0": "libglib2.0-0",
    "libgbm": "libgbm1", "libdrm": "libdrm2",
    "libexpat": "libexpat1", "libxcb-cursor": "libxcb-cursor0", "libxcb-icccm":
    "libxcb-icccm4", "libxcb-image": "libxcb-image0", "libxcb-keysyms": "libxcb-keysyms1",
    "libxcb-render-util": "libxcb-render-util0", "libxcb-render": "libxcb-render0",
    "libxcb-randr": "libxcb-randr0", "libxcb-shape": "libxcb-shape0", "libxcb-shm":
    "libxcb-shm0", "libxcb-sync": "libxcb-sync1", "libxcb-xfixes": "libxcb-xfixes0",
    "libxcb-xinerama": "libxcb-xinerama0", "libxcb-xkb": "libxcb-xkb1", "libxcb-glx":
    "libxcb-glx0", "libxcb-dri3": "libxcb-dri3-0", "libxcb-util": "libxcb-util1",
    "libxcb": "libxcb1", "libxshmfence": "libxshmfence1", "libwayland-client":
    "libwayland-client0", "libwayland-cursor": "libwayland-cursor0", "libwayland-egl":
    "libwayland-egl1", "libgssapi_krb5": "libgssapi-krb5-2", "libz": "zlib1g",
}  # fmt: skip
QT_FILES = (
    "Qt/plugins/platforms/libqxcb.so",
    "Qt/plugins/platforms/libqoffscreen.so",
    "Qt/lib/libQt6WebEngineCore.so.6",
    "Qt/lib/libQt6WebEngineWidgets.so.6",
    "Qt/lib/libQt6Widgets.so.6",
    "Qt/lib/libQt6Svg.so.6",
    "Qt/libexec/QtWebEngineProcess",
)


def main(arguments: Sequence[str]) -> int:
    """Do what the first word says."""
    if sys.version_info < (3, 11):  # noqa: UP036 - an older Python runs this line too
        return stop(f"Python 3.11 or newer is needed; this is {sys.version.split()[0]}.")
    verb, rest = (arguments[0], list(arguments[1:])) if arguments else ("", [])
    if verb not in ("setup", "run", "test"):
        print(__doc__)
        return 2
    try:
        make_environment(WINDOW, window=True)
        need_qt_libraries()
        if verb == "run":
            return run_program(rest)
        return run_tests(rest) if verb == "test" else 0
    except subprocess.CalledProcessError as error:
        return stop(f"“{' '.join(map(str, error.cmd))}” failed ({error.returncode}).")


def run_program(rest: list[str]) -> int:
    """The program, on a sample folder where none is named."""
    python = tool(WINDOW, "python")
    folder = Path(rest[0]) if rest else ROOT / "build" / "sample"
    if not rest and not folder.exists():
        run(python, "-m", "policyeditor", "new", folder, "--sample")
    if sys.platform == "linux" and not (
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    ):
        return stop("There is no screen here. With xvfb: xvfb-run " + " ".join(sys.orig_argv))
    return subprocess.call([python, "-m", "policyeditor", "open", str(folder)])


def run_tests(rest: list[str]) -> int:
    """Every check that a change must pass; with arguments, pytest alone."""
    python = tool(WINDOW, "python")
    if rest:
        return subprocess.call([python, "-m", "pytest", *rest], cwd=ROOT)
    make_environment(CORE, window=False)
    want_screen_reader()
    core = tool(CORE, "python")
    steps: tuple[tuple[str, list[str]], ...] = (
        ("style", [python, "-m", "ruff", "check", "."]),
        ("format", [python, "-m", "ruff", "format", "--check", "."]),
        ("types", [python, "-m", "mypy"]),
        ("layers", [tool(WINDOW, "lint-imports")]),
        ("core tests, without Qt", [core, "-m", "pytest", "-q", "-n", "auto",
                                    "-m", "not gui and not process", "--ignore=tests/gui"]),
        ("window and process tests", [python, "-m", "pytest", "-q", "-n", "auto",
                                     "--maxprocesses", "4", "-m", "gui or process"]),
    )  # fmt: skip
    for name, command in steps:
        print(f"\n== {name}", flush=True)
        if code := subprocess.call(command, cwd=ROOT):
            return code
    return 0


def make_environment(folder: Path, *, window: bool) -> None:
    """A virtual environment with the project and its tools, made anew when they change."""
    wanted = hashlib.sha256((ROOT / "pyproject.toml").read_bytes() + bytes([window])).hexdigest()
    mark = folder / "made-from"
    if mark.exists() and mark.read_text() == wanted:
        return
    if not Path(tool(folder, "python")).exists():
        shutil.rmtree(folder, ignore_errors=True)
        if subprocess.call([sys.executable, "-c", "import ensurepip"], stderr=subprocess.DEVNULL):
            install_packages([f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"])
        run(sys.executable, "-m", "venv", folder)
    python = tool(folder, "python")
    groups = ["--group", "test"] + (["--group", "test-window"] if window else [])
    run(python, "-m", "pip", "install", "--quiet", "--upgrade", "pip>=25.1")
    if window:
        run(python, "-m", "pip", "install", "--quiet", *groups, "--editable", ".")
    else:  # what the program needs, but for its window
        run(python, "-m", "pip", "install", "--quiet", *groups, *needed_without_window())
        run(python, "-m", "pip", "install", "--quiet", "--no-deps", "--editable", ".")
    mark.write_text(wanted)


def needed_without_window() -> list[str]:
    """What the command line and the core stand on: all that is needed but Qt."""
    import tomllib  # an older Python gets as far as being told so

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return [name for name in project["dependencies"] if not name.startswith("PySide6")]


def need_qt_libraries() -> None:
    """Install the system's libraries that Qt asks for, or name them and stop."""
    if sys.platform != "linux":
        return
    missing = missing_libraries()
    packages = sorted({package_of(name) for name in missing} - {""})
    unknown = sorted(name for name in missing if not package_of(name))
    if packages:
        install_packages(packages)
    if unknown:
        raise SystemExit(stop("Qt needs libraries this system has not: " + ", ".join(unknown)))


def want_screen_reader() -> None:
    """Install what the tests ask the window with as a screen reader does; they skip without it."""
    if sys.platform != "linux" or not shutil.which("dpkg-query") or not may_install():
        return
    packages = ["at-spi2-core", "dbus", "gir1.2-atspi-2.0", "python3-gi", "xauth", "xvfb"]
    asked = ["dpkg-query", "--show", "--showformat", "${db:Status-Status}\n", *packages]
    told = subprocess.run(asked, capture_output=True, text=True, check=False)
    if told.stdout.split().count("installed") < len(packages):
        install_packages(packages)


def missing_libraries() -> set[str]:
    """The libraries that Qt's files ask for and the system's loader does not find."""
    package = next(WINDOW.glob("lib/python*/site-packages/PySide6"))
    missing: set[str] = set()
    for name in QT_FILES:
        told = subprocess.run(
            ["ldd", str(package / name)], capture_output=True, text=True, check=False
        )
        for line in told.stdout.splitlines():
            if "not found" in line:
                missing.add(line.split()[0])
    return missing


def package_of(library: str) -> str:
    """Debian's package of a library; empty where it is not known."""
    return LIBRARIES.get(library.split(".so")[0], "")


def install_packages(packages: list[str]) -> None:
    """Install Debian packages where that is allowed; name them and stop where it is not."""
    command = "apt-get install --yes --no-install-recommends " + " ".join(packages)
    if not hasattr(os, "geteuid") or not shutil.which("apt-get"):
        raise SystemExit(stop("Please install: " + ", ".join(packages)))
    if not may_install():
        raise SystemExit(stop(f"Some system packages are missing. Please run:\n  sudo {command}"))
    prefix = [] if os.geteuid() == 0 else SUDO
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    subprocess.check_call([*prefix, "apt-get", "update", "--quiet=2"], env=environment)
    subprocess.check_call([*prefix, *command.split(), "--quiet=2"], env=environment)


def may_install() -> bool:
    """Whether Debian packages can be installed without asking for a password."""
    if not hasattr(os, "geteuid") or not shutil.which("apt-get"):
        return False
    if os.geteuid() == 0:
        return True
    return shutil.which("sudo") is not None and subprocess.call([*SUDO, "true"]) == 0


def tool(folder: Path, name: str) -> str:
    """A program of a virtual environment."""
    if sys.platform == "win32":
        return str(folder / "Scripts" / f"{name}.exe")
    return str(folder / "bin" / name)


def run(*command: object) -> None:
    """Run a command in the project's folder; CalledProcessError where it fails."""
    subprocess.check_call([str(word) for word in command], cwd=ROOT)


def stop(reason: str) -> int:
    """Say why it goes no further; gives the exit status."""
    print(reason, file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
