"""Makes a release by one command: python packaging/release.py VERSION

Sets the version, turns the changelog's "Unreleased" into the version's section, keeps both as one
commit with a tag, makes the wheel, the sdist and this platform's packages from it, and writes the
notes and SHA256SUMS into ``dist``.  Nothing is sent anywhere: pushing the tag lets the workflow
make the same for all three platforms.

python packaging/release.py --files makes the files of the version as it stands, without a commit.
"""

from __future__ import annotations

import hashlib
import re
import subprocess
import sys
from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path

import package
from freezing import ROOT, Source, make_wheel, take_source

_VERSION_FILE = Path("src/policyeditor/__init__.py")
_CHANGES = Path("CHANGELOG.md")
_SEMANTIC = re.compile(r"\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?")  # https://semver.org


def main(arguments: Sequence[str]) -> int:
    """Make the release that is asked for."""
    if len(arguments) != 1:
        print(__doc__)
        return 2
    if arguments[0] != "--files":
        if (wrong := set_version(ROOT, arguments[0], datetime.now(UTC).date())) is not None:
            print(wrong, file=sys.stderr)
            return 1
        keep(arguments[0])
    source = take_source()
    files = make_files(source, package.DIST)
    for file in files:
        print(f"{file.stat().st_size / 1_000_000:8.1f} MB  {file}")
    return 0


def set_version(root: Path, version: str, day: date) -> str | None:
    """Write the version and its section into a checkout; gives why not where that cannot be."""
    file, changes = root / _VERSION_FILE, root / _CHANGES
    if not _SEMANTIC.fullmatch(version):
        return f"“{version}” is not a version of the form 1.2.3."
    told = changes.read_text(encoding="utf-8")
    if f"\n## {version} " in told:
        return f"The changelog has a section of {version} already."
    if not section(told, "Unreleased"):
        return "The changelog says nothing under “Unreleased”."
    head = f"## Unreleased\n\n## {version} ({day.isoformat()})\n"
    changes.write_text(told.replace("## Unreleased\n", head, 1), encoding="utf-8")
    said = file.read_text(encoding="utf-8")
    said = re.sub(r'(?m)^__version__ = ".*"$', f'__version__ = "{version}"', said)
    file.write_text(said, encoding="utf-8")
    return None


def section(changes: str, version: str) -> str:
    """What the changelog says of a version; empty where it says nothing."""
    found = re.search(
        rf"^## {re.escape(version)}\b[^\n]*\n(.*?)(?=^## |\Z)", changes, re.MULTILINE | re.DOTALL
    )
    return found[1].strip() if found else ""


def keep(version: str) -> None:
    """Keep both files as one commit, with a tag on it."""
    paths = [str(_VERSION_FILE), str(_CHANGES)]
    for command in (
        ["git", "commit", "--quiet", "-m", f"Release {version}", "--", *paths],
        ["git", "tag", "--annotate", "-m", f"Policy Editor {version}", f"v{version}"],
    ):
        subprocess.run(command, cwd=ROOT, check=True)


def make_files(source: Source, target: Path) -> list[Path]:
    """Everything of a release that this platform can make, with notes and sums."""
    makers = {"linux": package.linux, "win32": package.windows, "darwin": package.macos}
    files = makers[sys.platform](source, target)
    sdist, wheel = make_wheel(source, target)
    notes = target / "NOTES.md"
    changes = (source.folder / _CHANGES).read_text(encoding="utf-8")
    said = section(changes, source.version) or section(changes, "Unreleased")
    notes.write_text(said + "\n", encoding="utf-8")
    sums = target / "SHA256SUMS"
    sums.write_text(sums_of([sdist, wheel, *files]), encoding="utf-8")
    return [sdist, wheel, *files, notes, sums]


def sums_of(files: Sequence[Path]) -> str:
    """The list that ``sha256sum --check`` reads."""
    lines = []
    for file in sorted(files):
        with file.open("rb") as opened:
            lines.append(f"{hashlib.file_digest(opened, 'sha256').hexdigest()}  {file.name}\n")
    return "".join(lines)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
