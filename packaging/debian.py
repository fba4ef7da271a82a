"""The Debian package: the frozen folder without what Debian has itself."""

from __future__ import annotations

import os
import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path

import icons
from freezing import BUILD, ROOT, Frozen, Source, pictures_of_program
from system_libraries import linked, needed, package_of, packages_of

_HOME = Path("usr/lib/policyeditor")
#: Loaded while the program runs, so that no file is linked with them: OpenGL, fonts, and git.
_LOADED = ("fontconfig", "fonts-dejavu-core", "git", "libegl1", "libgl1", "shared-mime-info")
#: Native dialogs on GNOME, opening folders and links, sharing with a team over https and SSH.
_RECOMMENDED = ("ca-certificates", "libgtk-3-0", "openssh-client", "xdg-utils")
_WORDS = """ Draft privacy policies and terms of use with their published look beside
 the text, keep every version, compare versions clause by clause, and write
 the notice of a significant change. Exports PDF, Word, OpenDocument, EPUB
 and web pages. Works on Jekyll sites and any folder of Markdown policies."""


def make_package(source: Source, frozen: Frozen, target: Path) -> Path:
    """Make the package in a folder; gives its file."""
    tree = BUILD / "debian"
    shutil.rmtree(tree, ignore_errors=True)
    home = tree / _HOME
    shutil.copytree(frozen.folder, home, symlinks=True)
    leave_to_system(home, frozen)
    lay_out_desktop(source, tree / "usr")
    (tree / "usr" / "bin").mkdir()
    (tree / "usr" / "bin" / "policyeditor").symlink_to("../lib/policyeditor/policyeditor")
    _lay_out_papers(source, tree, home)
    own = linked(home)  # what those are linked with is theirs to ask for
    wanted = [place for name, place in needed(home).items() if name in own]
    depends = sorted({*packages_of(wanted), *_LOADED})
    kilobytes = sum(file.lstat().st_size for file in tree.rglob("*")) // 1024
    machine = _said("dpkg", "--print-architecture")
    floor = _said("dpkg-query", "--show", "--showformat=${Version}", "libc6").split("-")[0]
    depends[depends.index("libc6")] = f"libc6 (>= {floor})"
    control = tree / "DEBIAN" / "control"
    control.parent.mkdir()
    control.write_text(
        f"Package: policyeditor\nVersion: {source.version}\nArchitecture: {machine}\n"
        "Maintainer: Policy Editor developers <policyeditor@example.org>\n"
        f"Installed-Size: {kilobytes}\nSection: editors\nPriority: optional\n"
        f"Depends: {', '.join(depends)}\nRecommends: {', '.join(_RECOMMENDED)}\n"
        f"Description: editor for drafting, versioning and publishing policies\n{_WORDS}\n",
        encoding="utf-8",
    )
    _set_rights(tree)
    target.mkdir(parents=True, exist_ok=True)
    file = target / f"policyeditor_{source.version}_{machine}.deb"
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", "-Zzstd", "-z13", "--build", str(tree), str(file)],
        env={**os.environ, "SOURCE_DATE_EPOCH": str(source.time)},
        check=True,
    )
    return file


def leave_to_system(home: Path, frozen: Frozen) -> None:
    """Take out the libraries that Debian's packages bring, and keep up to date."""
    parts = home / "_internal"
    for place, origin in frozen.libraries.items():
        of_system = origin.is_relative_to("/usr") or origin.is_relative_to("/lib")
        if of_system and package_of(origin) is not None:
            (parts / place).unlink(missing_ok=True)
    for link in parts.rglob("*"):
        if link.is_symlink() and not link.exists():
            link.unlink()


def lay_out_desktop(source: Source, usr: Path) -> None:
    """The entry in the menu, what software centres tell, and the icons."""
    here = ROOT / "packaging" / "linux"
    share = usr / "share"
    _copy(here / "policyeditor.desktop", share / "applications" / "policyeditor.desktop")
    day = datetime.fromtimestamp(source.time, UTC).date().isoformat()
    name = "org.policyeditor.PolicyEditor.metainfo.xml"
    told = (here / name).read_text(encoding="utf-8")
    told = told.replace("@VERSION@", source.version).replace("@DATE@", day)
    (share / "metainfo").mkdir(parents=True)
    (share / "metainfo" / name).write_text(told, encoding="utf-8")
    themed = share / "icons" / "hicolor"
    for size in icons.SIZES:
        to = themed / f"{size}x{size}" / "apps" / "policyeditor.png"
        _copy(pictures_of_program() / f"{size}.png", to)
    _copy(icons.DRAWING, themed / "scalable" / "apps" / "policyeditor.svg")


def _lay_out_papers(source: Source, tree: Path, home: Path) -> None:
    papers = tree / "usr" / "share" / "doc" / "policyeditor"
    papers.mkdir(parents=True)
    run = [str(home / "policyeditor"), "--licences"]
    licences = subprocess.run(run, capture_output=True, check=True).stdout
    (papers / "copyright").write_bytes(licences)
    _copy(source.folder / "CHANGELOG.md", papers / "CHANGELOG.md")
    _copy(source.folder / "README.md", papers / "README.md")


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def _set_rights(tree: Path) -> None:
    for path in tree.rglob("*"):
        if not path.is_symlink():
            runs = path.is_dir() or path.stat().st_mode & 0o100
            path.chmod(0o755 if runs else 0o644)


def _said(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
