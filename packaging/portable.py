"""The archive that runs on other Linux systems where it is unpacked, git included."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from debian import lay_out_desktop, leave_to_system
from freezing import BUILD, ROOT, Frozen, Source
from system_libraries import needed

#: What every desktop has and must match its kernel, its drivers or its settings.
_FROM_SYSTEM = (
    "ld-linux", "libc.so", "libm.so", "libdl.so", "libpthread.so", "librt.so", "libutil.so",
    "libresolv.so", "libGL", "libEGL", "libOpenGL", "libdrm", "libgbm", "libX11", "libxcb.so",
    "libasound", "libfontconfig", "libfreetype", "libstdc++", "libgcc_s", "libexpat", "libz.so",
)  # fmt: skip
#: Git's own programs that the program's use of git comes to.
_GIT_PROGRAMS = ("git", "git-remote-https", "git-remote-http", "git-sh-setup")
_GIT = """#!/bin/sh
# Runs the git that came with Policy Editor, wherever it was unpacked.
own=$(cd "${0%/*}/.." && pwd)
export GIT_EXEC_PATH="$own/libexec" GIT_TEMPLATE_DIR="$own/templates"
LD_LIBRARY_PATH="$own/lib${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}" exec "$own/libexec/git" "$@"
"""


def make_archive(source: Source, frozen: Frozen, target: Path) -> Path:
    """Make the archive in a folder; gives its file."""
    name = f"policyeditor-{source.version}-linux-x86_64"
    tree = BUILD / "portable" / name
    shutil.rmtree(tree.parent, ignore_errors=True)
    shutil.copytree(frozen.folder, tree, symlinks=True)
    leave_to_system(tree, frozen)
    parts = tree / "_internal"
    for library, place in needed(tree).items():
        if not library.startswith(_FROM_SYSTEM):
            shutil.copyfile(place, parts / library)
    _bring_nss(parts)
    _bring_git(parts / "git")
    lay_out_desktop(source, tree)
    for paper in ("README.md", "LICENSE"):
        shutil.copyfile(source.folder / paper, tree / paper)
    script = tree / "install.sh"
    shutil.copyfile(ROOT / "packaging" / "linux" / "install.sh", script)
    script.chmod(0o755)
    target.mkdir(parents=True, exist_ok=True)
    file = target / f"{name}.tar.xz"

    # The same bytes each time: sorted, with one date, owned by nobody in particular.
    pack = ["tar", "--create", "--sort=name", f"--mtime=@{source.time}", "--owner=root:0",
            "--group=root:0", "--numeric-owner", "-C", str(tree.parent), name]  # fmt: skip
    with file.open("wb") as opened, subprocess.Popen(pack, stdout=subprocess.PIPE) as tar:
        subprocess.run(["xz", "-T0", "-3"], stdin=tar.stdout, stdout=opened, check=True)
    if tar.returncode:
        raise SystemExit("The archive could not be packed.")
    return file


def _bring_nss(parts: Path) -> None:
    """What WebEngine's library of certificates loads by name."""
    for folder in (Path("/usr/lib/x86_64-linux-gnu/nss"), Path("/usr/lib/x86_64-linux-gnu")):
        for library in ("libsoftokn3", "libfreebl3", "libfreeblpriv3", "libnssckbi"):
            if (found := folder / f"{library}.so").exists():
                shutil.copyfile(found, parts / found.name)


def _bring_git(target: Path) -> None:
    """The computer's git with what it is linked with, made to run from any folder."""
    said = subprocess.run(["git", "--exec-path"], capture_output=True, text=True, check=True)
    home = Path(said.stdout.strip())
    for folder in ("bin", "libexec", "lib", "templates"):
        (target / folder).mkdir(parents=True)
    for program in _GIT_PROGRAMS:
        shutil.copy(home / program, target / "libexec" / program)
    for library, place in needed(target / "libexec").items():
        if not library.startswith(_FROM_SYSTEM):
            shutil.copyfile(place, target / "lib" / library)
    start = target / "bin" / "git"
    start.write_text(_GIT, encoding="utf-8")
    start.chmod(0o755)
