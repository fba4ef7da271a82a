"""Makes the icons of every platform from one drawing, ``policyeditor.svg``."""

from __future__ import annotations

import os
import struct
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parents[1]
DRAWING = ROOT / "resources" / "program" / "policyeditor.svg"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
#: Apple's names of the sizes in an icon file.
_APPLE = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09"}
_WINDOWS = (16, 24, 32, 48, 64, 128, 256)


def drawn(sizes: tuple[int, ...] = SIZES) -> dict[int, bytes]:
    """The drawing as PNG files of so many pixels each way."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication, QImage, QPainter  # no other recipe needs Qt
    from PySide6.QtSvg import QSvgRenderer

    application = QGuiApplication.instance() or QGuiApplication([])
    assert application is not None
    renderer = QSvgRenderer(str(DRAWING))
    made: dict[int, bytes] = {}
    for size in sizes:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(0)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        with TemporaryDirectory() as folder:
            file = Path(folder) / "icon.png"
            image.save(str(file))
            made[size] = file.read_bytes()
    return made


def windows_icon(pictures: dict[int, bytes]) -> bytes:
    """An icon file of Windows: a list of places, then the PNG files."""
    chosen = [(size, pictures[size]) for size in _WINDOWS]
    place = 6 + 16 * len(chosen)
    head, body = struct.pack("<HHH", 0, 1, len(chosen)), b""
    for size, data in chosen:
        side = size % 256  # 0 says 256
        head += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(data), place + len(body))
        body += data
    return head + body


def apple_icon(pictures: dict[int, bytes]) -> bytes:
    """An icon file of macOS: each PNG file behind its name and length."""
    body = b"".join(
        name + struct.pack(">I", len(pictures[size]) + 8) + pictures[size]
        for size, name in _APPLE.items()
    )
    return b"icns" + struct.pack(">I", len(body) + 8) + body


def main(target: Path) -> None:
    """Write all of them into a folder."""
    target.mkdir(parents=True, exist_ok=True)
    pictures = drawn()
    for size, data in pictures.items():
        (target / f"{size}.png").write_bytes(data)
    (target / "policyeditor.ico").write_bytes(windows_icon(pictures))
    (target / "policyeditor.icns").write_bytes(apple_icon(pictures))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
