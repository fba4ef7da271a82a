"""What this program is made of: the parts, their versions and their licences."""

from __future__ import annotations

import json
import os
import platform
import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from policyeditor import __version__
from policyeditor.errors import PolicyEditorError
from policyeditor.resources import resource_path

#: The parts that a report about a fault must name, as their distributions call themselves.
_TOLD = (
    "PySide6", "Markdown", "nh3", "ruamel.yaml", "GitPython", "Jinja2", "python-liquid",
    "jsonschema", "babel", "rapidfuzz", "typst", "pypandoc_binary",
)  # fmt: skip
_LICENCE_FILE = re.compile(r"(licen[cs]e|copying|notice|copyright)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Part:
    """A part that the program stands on, with the words of its licence."""

    name: str
    version: str
    licence: str
    text: str


def part_versions() -> tuple[tuple[str, str], ...]:
    """The parts the program runs on, with their versions; those not installed are left out."""
    told = [("Python", platform.python_version())]
    for name in _TOLD:
        try:
            told.append((name, distribution(name).version))
        except PackageNotFoundError:  # the command line alone needs no Qt
            continue
    return (*told, ("Git", _git_version()))


def program_details(screen: str = "") -> str:
    """What a report about a fault should say: the program, its parts, the computer.

    Nothing of a policy, no name of a person and no path of theirs stands in it.
    """
    language = os.environ.get("LC_ALL") or os.environ.get("LANG") or "not set"
    lines = [
        f"Policy Editor {__version__}",
        f"Installed as: {installed_as()}",
        *(f"{name} {number}" for name, number in part_versions()),
        f"System: {system_name()}, {platform.machine()}",
        f"Language: {language}",
    ]
    if screen:
        lines.append(f"Screen: {screen}")
    return "\n".join(lines)


def system_name() -> str:
    """The system with its version, by the name that people know it under."""
    if sys.platform == "linux":
        try:
            known = platform.freedesktop_os_release()
        except OSError:  # a system that says nothing of itself
            known = {}
        return f"{known.get('PRETTY_NAME', 'Linux')}, kernel {platform.release()}"
    return platform.platform()


def installed_as() -> str:
    """How the program came onto this computer, in a word or two."""
    if getattr(sys, "frozen", False):
        debian = Path(sys.executable).is_relative_to("/usr/lib/policyeditor")
        return "Debian package" if debian else "installed program"
    inside = (Path(__file__).parents[1] / "resources").is_dir()
    return "Python package" if inside else "source"


def licences() -> tuple[Part, ...]:
    """Every part that comes with the program, with its licence; by name."""
    found = [_part(distribution(name)) for name in distributions()]
    found.extend(_others())
    return tuple(sorted(found, key=lambda part: part.name.lower()))


def distributions(names: Iterable[str] = ("policyeditor",)) -> list[str]:
    """The installed distributions that the program needs, with those that they need in turn."""
    met: dict[str, str] = {}
    waiting = list(names)
    while waiting:
        name = waiting.pop()
        key = re.sub(r"[-_.]+", "-", name).lower()
        if key in met:
            continue
        try:
            needed = distribution(name).requires or []
        except PackageNotFoundError:  # needed on another system only
            continue
        met[key] = name
        waiting.extend(_names(needed))
    return sorted(met.values(), key=str.lower)


def _names(requirements: Iterable[str]) -> Iterator[str]:
    for requirement in requirements:
        found = re.match(r"[A-Za-z0-9._-]+", requirement)
        if found is not None and not re.search(r";.*\bextra\s*==", requirement):
            yield found[0]


def _part(found: Distribution) -> Part:
    about = found.metadata
    told = (*(about.get_all("License-Expression") or ()), *(about.get_all("License") or ()))
    licence = str(told[0]) if told else _classified(found)
    texts = [
        _read(Path(str(file.locate())))
        for file in found.files or ()
        if _LICENCE_FILE.match(file.name) and (".dist-info" in str(file) or "pandoc" in file.name)
    ]
    if not any(texts) and "LGPL" in licence:
        texts = [_read(resource_path("licences", "lgpl-3.txt"))]
    name = str(about["Name"])
    words = "\n\n".join(filter(None, texts))
    return Part(name, found.version, licence.split("\n", 1)[0][:80], words)


def _classified(found: Distribution) -> str:
    for line in found.metadata.get_all("Classifier") or ():
        if line.startswith("License ::"):
            return str(line).rpartition("::")[2].strip()
    return "see its text"


def _others() -> Iterator[Part]:
    """The parts that are not Python's: fonts and drawings have theirs beside them."""
    yield Part(
        "Python",
        platform.python_version(),
        "PSF-2.0",
        _read(resource_path("licences", "python.txt")),
    )
    yield Part("Icons by Lucide", "", "ISC", _read(resource_path("icons", "LICENSE")))
    yield from _dictionaries()
    yield Part("Pandoc", "", "GPL-2.0-or-later", _read(resource_path("licences", "gpl-2.txt")))
    yield Part(
        "Qt and Chromium (inside PySide6)",
        "",
        "LGPL-3.0-only",
        _read(resource_path("licences", "qt.txt")),
    )
    if own_git() is not None:
        yield Part("Git", "", "GPL-2.0-only", _read(resource_path("licences", "gpl-2.txt")))


def _dictionaries() -> Iterator[Part]:
    """The spelling dictionaries: works of their own, each under the licence beside it."""
    folder = resource_path("dictionaries")
    for tag, source in json.loads(_read(folder / "sources.json") or "{}").items():
        words = _read(folder / f"{tag}.licence.txt")
        if "GPL" in source["license"] and "OR MPL" not in source["license"]:
            words += "\n\n" + _read(resource_path("licences", "gpl-2.txt"))
        name = f"Spelling dictionary {tag}"
        yield Part(name, source["version"], source["license"].strip("()"), words)


def own_git() -> Path | None:
    """The folder of the git that came with the installed program, where one did."""
    folder = Path(getattr(sys, "_MEIPASS", os.devnull)) / "git"
    return folder if folder.is_dir() else None


def _read(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


def _git_version() -> str:
    from policyeditor.history.git import find_git  # seldom wanted, and it loads much

    try:
        return ".".join(map(str, find_git(Path(os.devnull)).version))
    except PolicyEditorError:
        return "not found"
