"""Makes what people install, each by one command:

python packaging/package.py wheel       the sdist and the wheel
python packaging/package.py linux       a Debian package and an archive for other systems
python packaging/package.py windows     the installer (on Windows, with Inno Setup 6 and MinGit)
python packaging/package.py macos       the disk image (on macOS)

Everything is made from the last commit, by way of the wheel, into ``dist``.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

from freezing import BUILD, ROOT, Source, freeze, make_wheel, pictures_of_program, run, take_source

DIST = ROOT / "dist"


def main(arguments: Sequence[str]) -> int:
    """Make what the first word says."""
    kinds = {"wheel": wheel, "linux": linux, "windows": windows, "macos": macos}
    if len(arguments) != 1 or arguments[0] not in kinds:
        print(__doc__)
        return 2
    for file in kinds[arguments[0]](take_source(), DIST):
        print(f"{file.stat().st_size / 1_000_000:8.1f} MB  {file}")
    return 0


def wheel(source: Source, target: Path) -> list[Path]:
    """The sdist and the wheel."""
    return list(make_wheel(source, target))


def linux(source: Source, target: Path) -> list[Path]:
    """The Debian package and the archive."""
    from debian import make_package
    from portable import make_archive

    _sdist, made = make_wheel(source, target)
    frozen = freeze(source, made)
    return [make_package(source, frozen, target), make_archive(source, frozen, target)]


def windows(source: Source, target: Path) -> list[Path]:
    """The installer, with the git of the folder that MINGIT names inside."""
    git = Path(os.environ.get("MINGIT", ""))
    if not (git / "cmd" / "git.exe").is_file():
        raise SystemExit("Set MINGIT to the folder of an unpacked MinGit (its cmd/git.exe).")
    compiler = shutil.which("iscc") or r"C:\Program Files (x86)\Inno Setup 6\ISCC.exe"
    _sdist, made = make_wheel(source, target)
    frozen = freeze(source, made)
    shutil.copytree(git, frozen.folder / "_internal" / "git", dirs_exist_ok=True)
    run(
        compiler,
        f"/DVersion={source.version}",
        f"/DProgram={frozen.folder}",
        f"/DIcon={pictures_of_program() / 'policyeditor.ico'}",
        f"/O{target}",
        source.folder / "packaging" / "windows" / "policyeditor.iss",
    )
    return [target / f"policyeditor-{source.version}-setup.exe"]


def macos(source: Source, target: Path) -> list[Path]:
    """The disk image; signed with the identity that SIGN names, else for this computer alone."""
    _sdist, made = make_wheel(source, target)
    freeze(source, made)
    stage = BUILD / "disk"
    shutil.rmtree(stage, ignore_errors=True)
    stage.mkdir()
    bundle = stage / "Policy Editor.app"
    shutil.copytree(BUILD / "frozen" / bundle.name, bundle, symlinks=True)
    if git := os.environ.get("GIT_FOLDER"):  # a relocatable git: bin, libexec, share
        shutil.copytree(git, bundle / "Contents" / "Frameworks" / "git", symlinks=True)
    run("codesign", "--force", "--deep", "--sign", os.environ.get("SIGN", "-"), bundle)
    (stage / "Applications").symlink_to("/Applications")
    file = target / f"policyeditor-{source.version}.dmg"
    name = f"Policy Editor {source.version}"
    run("hdiutil", "create", "-volname", name, "-srcfolder", stage, "-ov", "-format", "ULMO", file)
    return [file]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
