"""The steps that all installers share: source, wheel, environment, the frozen folder."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tarfile
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
BUILD = ROOT / "build" / "packages"
#: The versions that the packages are made with; a newer one is tried before it is named here.
TOOLS = ("hatchling==1.33.0", "pyinstaller==6.22.3", "pyinstaller-hooks-contrib==2026.9")


@dataclass(frozen=True, slots=True)
class Source:
    """The program's files as they were kept last, with the version and the time (since 1970)."""

    folder: Path
    version: str
    time: int


@dataclass(frozen=True, slots=True)
class Frozen:
    """The folder that runs without Python, and where each of its shared libraries came from."""

    folder: Path
    libraries: dict[str, Path]


def take_source() -> Source:
    """Lay out the files of the last commit, or those of an unpacked sdist as they are."""
    folder = BUILD / "source"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    if (ROOT / ".git").exists():
        call = ["git", "-C", str(ROOT), "archive", "--format=tar", "HEAD"]
        packed = subprocess.run(call, check=True, capture_output=True).stdout
        with tarfile.open(fileobj=BytesIO(packed)) as archive:
            archive.extractall(folder, filter="data")
        asked = ["git", "-C", str(ROOT), "show", "-s", "--format=%ct", "HEAD"]
        time = int(subprocess.run(asked, check=True, capture_output=True, text=True).stdout)
    else:
        ignored = shutil.ignore_patterns("build", "dist", ".venv", "__pycache__")
        shutil.copytree(ROOT, folder, dirs_exist_ok=True, ignore=ignored)
        time = int((ROOT / "pyproject.toml").stat().st_mtime)
    said: dict[str, str] = {}
    exec((folder / "src" / "policyeditor" / "__init__.py").read_text(encoding="utf-8"), said)
    return Source(folder, said["__version__"], time)


def environment() -> Path:
    """The Python of an environment that holds the tools and nothing of the computer's own."""
    folder = BUILD / "environment"
    python = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    mark = folder / "made-from"
    if not mark.exists() or mark.read_text() != " ".join(TOOLS):
        shutil.rmtree(folder, ignore_errors=True)
        run(sys.executable, "-m", "venv", folder)
        run(python, "-m", "pip", "install", "--quiet", *TOOLS)
        mark.write_text(" ".join(TOOLS))
    return python


def make_wheel(source: Source, target: Path) -> tuple[Path, Path]:
    """The sdist and the wheel; SystemExit where the sdist would not make the same wheel."""
    target.mkdir(parents=True, exist_ok=True)
    build(source, source.folder, target, "sdist", "wheel")
    sdist = target / f"policyeditor-{source.version}.tar.gz"
    wheel = target / f"policyeditor-{source.version}-py3-none-any.whl"
    again = BUILD / "from-sdist"
    shutil.rmtree(again, ignore_errors=True)
    with tarfile.open(sdist) as archive:
        archive.extractall(again, filter="data")
    build(source, again / f"policyeditor-{source.version}", again, "wheel")
    if (again / wheel.name).read_bytes() != wheel.read_bytes():
        raise SystemExit("The sdist makes another wheel than the source does.")
    return sdist, wheel


def build(source: Source, folder: Path, target: Path, *kinds: str) -> None:
    """Let the build backend make what is asked for; the same bytes each time."""
    command = [str(environment()), "-m", "hatchling", "build", "--directory", str(target)]
    for kind in kinds:
        command += ["--target", kind]
    own = {**os.environ, "SOURCE_DATE_EPOCH": str(source.time)}
    subprocess.run(command, cwd=folder, env=own, check=True)


def freeze(source: Source, wheel: Path) -> Frozen:
    """Install the wheel and freeze it; the folder starts by ``policyeditor`` in it."""
    python = environment()
    run(python, "-m", "pip", "install", "--quiet", wheel)
    run(python, "-m", "pip", "install", "--quiet", "--force-reinstall", "--no-deps", wheel)
    pictures, told = BUILD / "icons", BUILD / "libraries.json"
    run(python, source.folder / "packaging" / "icons.py", pictures)
    own = {
        **os.environ,
        "SOURCE_DATE_EPOCH": str(source.time),
        "PYTHONHASHSEED": "1",  # the same order of everything in each build
        "POLICYEDITOR_ICONS": str(pictures),
        "POLICYEDITOR_LIBRARIES": str(told),
    }
    command = [
        str(python), "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN",
        "--distpath", str(BUILD / "frozen"), "--workpath", str(BUILD / "work"),
        str(source.folder / "packaging" / "policyeditor.spec"),
    ]  # fmt: skip
    subprocess.run(command, env=own, check=True)
    libraries = {place: Path(path) for place, path in json.loads(told.read_text()).items()}
    return Frozen(BUILD / "frozen" / "policyeditor", libraries)


def pictures_of_program() -> Path:
    """The folder of the icons that ``freeze`` made."""
    return BUILD / "icons"


def run(*command: object) -> None:
    """Run a command; CalledProcessError where it fails."""
    subprocess.run([str(word) for word in command], check=True)
