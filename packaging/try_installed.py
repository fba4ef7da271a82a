"""Tries the Debian package in a fresh Debian, as a person does, and keeps pictures.

python packaging/try_installed.py DEB CHROOT [PICTURES]

CHROOT is a folder made by ``debootstrap --variant=minbase bookworm CHROOT``; nothing but the
package and what it depends on is installed in it.  Needs root, Xvfb, openbox, xdotool and
imagemagick.
The steps: welcome, sample, edit, preview, save, guide, compare, notice, about; then PDF, Word
and spelling.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

_SCREEN = ":87"
_HOME = "/root/person"
_SAMPLE = f"{_HOME}/Documents/Policy Editor sample"
_PATIENCE = 60.0
_CLEAN = {
    "HOME": _HOME,
    "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
    "LANG": "C.UTF-8",
    "DISPLAY": _SCREEN,
    "QTWEBENGINE_DISABLE_SANDBOX": "1",  # Chromium refuses root otherwise
}


def main(arguments: Sequence[str]) -> int:
    """Install and try; ends with what did not come about."""
    if len(arguments) not in (2, 3):
        print(__doc__)
        return 2
    deb, root = Path(arguments[0]), Path(arguments[1])
    pictures = Path(arguments[2]) if len(arguments) == 3 else Path("build/packages/pictures")
    pictures.mkdir(parents=True, exist_ok=True)
    with mounted(root), screen():
        install(deb, root)
        go_the_whole_way(root, pictures)
        export(root)
        spell(root)
    print(f"All of it came about; the pictures are in {pictures}.")
    return 0


@contextmanager
def mounted(root: Path) -> Iterator[None]:
    """The system's own folders in the fresh Debian, taken out at the end."""
    sockets = root / "tmp" / ".X11-unix"
    sockets.mkdir(parents=True, exist_ok=True)
    places = {"/dev": root / "dev", "/proc": root / "proc", "/sys": root / "sys",
              "/tmp/.X11-unix": sockets}  # fmt: skip
    done: list[Path] = []
    try:
        for source, target in places.items():
            if not os.path.ismount(target):
                subprocess.run(["mount", "--bind", source, str(target)], check=True)
                done.append(target)
        yield
    finally:
        for target in reversed(done):
            subprocess.run(["umount", "--lazy", str(target)], check=False)


@contextmanager
def screen() -> Iterator[None]:
    """A screen with a window manager."""
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    server = subprocess.Popen(["Xvfb", _SCREEN, "-screen", "0", "1400x900x24", "-ac"], **quiet)  # type: ignore[call-overload]  # the same two words for both
    time.sleep(2)
    windows = subprocess.Popen(["openbox"], env={**os.environ, "DISPLAY": _SCREEN}, **quiet)  # type: ignore[call-overload]  # as above
    try:
        yield
    finally:
        windows.terminate()
        server.terminate()


def install(deb: Path, root: Path) -> None:
    """Install the package as apt does, with what it depends on and no more."""
    shutil.copyfile("/etc/resolv.conf", root / "etc" / "resolv.conf")
    shutil.copyfile(deb, root / "root" / "policyeditor.deb")
    shutil.rmtree(root / _HOME.lstrip("/"), ignore_errors=True)
    (root / _HOME.lstrip("/") / "Documents").mkdir(parents=True)
    own = {**_CLEAN, "DEBIAN_FRONTEND": "noninteractive"}
    options = ["--yes", "-qq", "--no-install-recommends", "--reinstall"]
    for command in (["apt-get", "update", "-qq"],
                    ["apt-get", "install", *options, "/root/policyeditor.deb"]):  # fmt: skip
        subprocess.run(["chroot", str(root), *command], env=own, check=True)
    assert not (root / "usr" / "bin" / "python3").exists(), "not a fresh Debian"


def go_the_whole_way(root: Path, pictures: Path) -> None:
    """Press keys as a person does, and look at what comes of it on the disk."""
    log = (pictures / "output.txt").open("w")
    began = time.monotonic()
    program = subprocess.Popen(
        ["chroot", str(root), "policyeditor"], env=_CLEAN, stdout=log, stderr=log
    )
    try:
        until("the window", lambda: "Policy Editor" in said("xdotool", "getactivewindow",
                                                            "getwindowname"))  # fmt: skip
        print(f"The window stood after {time.monotonic() - began:.1f} seconds.")
        policy = root / _SAMPLE.lstrip("/") / "en" / "privacy.md"
        picture("1-welcome", pictures)
        key("alt+s")  # the sample
        until("the sample", policy.exists)
        picture("2-sample", pictures, 12)
        key("ctrl+f")
        write("e-mail address and the city")
        key("Return", "Escape", "End")
        write(" We keep it for 30 days.")
        picture("3-edited-with-preview", pictures, 6)
        key("ctrl+s")
        time.sleep(4)
        picture("4-your-name", pictures)
        write("Ada Lovelace")
        key("Tab")
        write("ada@example.org")
        key("Return")
        until("the saved text", lambda: "30 days" in policy.read_text(encoding="utf-8"))
        picture("5-saved", pictures, 6)
        key("F1")
        picture("guide", pictures, 4)
        key("Escape")
        key("ctrl+d")
        picture("6-compared", pictures, 10)
        key("ctrl+shift+n")
        picture("7-notice", pictures, 10)
        key("Escape")
        time.sleep(1)
        key("alt+h", "Up", "Return")
        picture("8-about", pictures, 5)
        key("Escape")
        assert program.poll() is None, "the program ended"
        key("ctrl+q")
        program.wait(timeout=30)
    finally:
        program.kill()
        log.close()
    reports = list((root / _HOME.lstrip("/")).glob(".local/state/policyeditor/reports/report-*"))
    assert not reports, f"the program made a mistake: {reports[0].read_text()}"


def export(root: Path) -> None:
    """The same policy from the command line: its versions, PDF and Word."""
    policy = f"{_SAMPLE}/en/privacy.md"
    told = inside(root, "history", policy, "--format", "json")
    versions = json.loads(told)
    assert len(versions) >= 2, told
    inside(root, "export", policy, "--to", "pdf,docx", "-o", f"{_HOME}/out")
    made = sorted((root / _HOME.lstrip("/") / "out").iterdir())
    starts = {file.suffix: file.read_bytes()[:4] for file in made}
    assert starts == {".pdf": b"%PDF", ".docx": b"PK\x03\x04"}, starts


def spell(root: Path) -> None:
    """A misspelt word, which the dictionary that comes along does not have."""
    policy = root / _HOME.lstrip("/") / "spelling.md"
    policy.write_text(
        "---\nlayout: page\ntitle: T\nlang: en\npermalink: /en/t/\n---\n\nWe anwser.\n",
        encoding="utf-8",
    )
    told = inside(root, "check", f"{_HOME}/spelling.md", "--spelling")
    assert "anwser" in told, told


def inside(root: Path, *words: str) -> str:
    """What the program answers in the fresh Debian."""
    command = ["chroot", str(root), "policyeditor", *words]
    done = subprocess.run(command, env=_CLEAN, capture_output=True, text=True, check=True)
    return done.stdout


def until(what: str, look: object) -> None:
    """Wait until something is so; SystemExit where it never is."""
    end = time.monotonic() + _PATIENCE
    assert callable(look)
    while not look():
        if time.monotonic() > end:
            raise SystemExit(f"never seen: {what}")
        time.sleep(0.2)


def key(*names: str) -> None:
    """Press keys, one after the other."""
    for name in names:
        said("xdotool", "key", "--clearmodifiers", name)
        time.sleep(0.7)


def write(words: str) -> None:
    """Type words."""
    said("xdotool", "type", "--delay", "40", words)
    time.sleep(0.7)


def picture(name: str, pictures: Path, wait: float = 3) -> None:
    """Keep what the screen shows after some seconds."""
    time.sleep(wait)
    said("import", "-window", "root", str(pictures / f"{name}.png"))


def said(*command: str) -> str:
    """What a program at the screen says; empty where it fails."""
    own = {**os.environ, "DISPLAY": _SCREEN}
    done = subprocess.run(command, env=own, capture_output=True, text=True, check=False)
    return done.stdout


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
