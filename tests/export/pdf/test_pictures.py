from __future__ import annotations

import struct
import zlib
from dataclasses import replace
from pathlib import Path

import pytest
from tests.export.pdf.reading import poppler, structure_of, text_of

from policyeditor.export.pdf.document import policy_pdf, redline_pdf
from policyeditor.export.pdf.picture_size import picture_size
from policyeditor.export.publication import Made, Publication
from policyeditor.export.redline import Redline
from policyeditor.policy.policy import read_policy
from policyeditor.resources import english

#: The colours of what came and what is gone, as the template has them.
COME, GONE = bytes.fromhex("0b4a8f"), bytes.fromhex("9b1c1c")


def png(width: int, height: int) -> bytes:
    """A real picture, grey all over."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        )

    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    rows = zlib.compress(b"".join(b"\x00" + b"\x80" * width for _ in range(height)))
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")
    )


def made(folder: Path, body: str) -> Made:
    path = folder / "privacy.md"
    source = f"---\ntitle: T\nlang: en\n---\n\n# T\n\n{body}\n"
    return policy_pdf(Publication(read_policy(source), source.encode(), path, folder))


def images_in(data: bytes, folder: Path) -> int:
    (folder / "images.pdf").write_bytes(data)
    return len(poppler("pdfimages", "-list", str(folder / "images.pdf")).splitlines()) - 2


def test_a_picture_of_the_folder_is_within_with_its_description(tmp_path: Path) -> None:
    (tmp_path / "seal.png").write_bytes(png(40, 20))
    found = made(tmp_path, "![Our seal](seal.png)")

    assert images_in(found.data, tmp_path) == 1
    assert any("Figure" in line for line in structure_of(found.data, tmp_path))
    assert found.notes == ()


def test_a_picture_without_description_is_decoration_and_told(tmp_path: Path) -> None:
    (tmp_path / "seal.png").write_bytes(png(40, 20))
    found = made(tmp_path, "Text ![](seal.png)")

    assert images_in(found.data, tmp_path) == 1
    assert [note.code for note in found.notes] == ["export.images-undescribed"]
    assert "seal.png" in english().sentence(found.notes[0])


def inked(folder: Path, html: str, ink: bytes) -> int:
    """How many dots of a colour a redline's pages show."""
    path = folder / "privacy.md"
    source = "---\ntitle: T\nlang: en\n---\n\nWords.\n"
    publication = Publication(read_policy(source), source.encode(), path, folder)
    made = redline_pdf(replace(publication, redline=Redline(html, "old", "new")))
    (folder / "redline.pdf").write_bytes(made.data)
    poppler("pdftoppm", "-r", "72", str(folder / "redline.pdf"), str(folder / "page"))
    pages = [each.read_bytes() for each in folder.glob("page*.ppm")]
    return sum(dots[at : at + 3] == ink for dots in pages for at in range(15, len(dots) - 2, 3))


@pytest.mark.parametrize(("mark", "ink"), [("ins", "gone"), ("del", "come")])
def test_a_picture_that_came_or_went_has_a_frame(tmp_path: Path, mark: str, ink: str) -> None:
    (tmp_path / "seal.png").write_bytes(png(300, 200))
    picture = '<p><img src="seal.png" alt="Our seal"></p>'
    marked = f'<p><{mark}><img src="seal.png" alt="Our seal"></{mark}></p>'
    inks = {"come": COME, "gone": GONE}
    assert inked(tmp_path, marked, inks[ink]) == inked(tmp_path, picture, inks[ink])
    own = inks["come" if mark == "ins" else "gone"]
    assert inked(tmp_path, marked, own) > inked(tmp_path, picture, own) + 200


@pytest.mark.parametrize(
    "address", ["../outside.png", "/etc/passwd", "https://example.org/a.png", "missing.png"]
)
def test_no_other_picture_is_read(tmp_path: Path, address: str) -> None:
    folder = tmp_path / "policies"
    folder.mkdir()
    (tmp_path / "outside.png").write_bytes(png(4, 4))
    found = made(folder, f"![Seal]({address})")

    assert images_in(found.data, tmp_path) == 0
    assert "[Image not included: Seal]" in text_of(found.data, tmp_path)
    assert [note.code for note in found.notes] == ["export.images-left-out"]


def test_a_picture_of_more_pixels_than_memory_is_left_out(tmp_path: Path) -> None:
    bomb = bytearray(png(4, 4))
    bomb[16:24] = struct.pack(">II", 60_000, 60_000)
    (tmp_path / "bomb.png").write_bytes(bytes(bomb))

    assert [note.code for note in made(tmp_path, "![x](bomb.png)").notes] == [
        "export.images-left-out"
    ]


def test_a_broken_picture_is_left_out(tmp_path: Path) -> None:
    (tmp_path / "seal.png").write_bytes(png(40, 20)[:60])
    (tmp_path / "fine.png").write_bytes(png(40, 20))
    found = made(tmp_path, "![Seal](seal.png) ![Fine](fine.png)")

    assert images_in(found.data, tmp_path) == 1
    assert "[Image not included: Seal]" in text_of(found.data, tmp_path)


def test_a_picture_is_no_wider_than_the_page(tmp_path: Path) -> None:
    (tmp_path / "wide.png").write_bytes(png(3000, 20))
    found = made(tmp_path, "![Wide](wide.png)")
    (tmp_path / "wide.pdf").write_bytes(found.data)
    (line,) = poppler("pdfimages", "-list", str(tmp_path / "wide.pdf")).splitlines()[2:]

    assert int(line.split()[12]) > 400  # pixels to the inch: 3000 on 440 points and not on 2250


@pytest.mark.parametrize(
    ("data", "size"),
    [
        (png(7, 9), (7, 9)),
        (b"GIF89a" + struct.pack("<HH", 3, 4) + b"\x00" * 9, (3, 4)),
        (b"\xff\xd8\xff\xe0\x00\x04ab\xff\xc0\x00\x11\x08\x00\x05\x00\x06", (6, 5)),
        (
            b"RIFF\x00\x00\x00\x00WEBPVP8X\x0a\x00\x00\x00\x00\x00\x00\x00\x04\x00\x00\x05\x00\x00",
            (5, 6),
        ),
        (b"RIFF\x00\x00\x00\x00WEBPVP8L\x0a\x00\x00\x00\x2f\x02\xc0\x00\x00", (3, 4)),
        (
            b"RIFF\x00\x00\x00\x00WEBPVP8 \x0a\x00\x00\x00\x00\x00\x00\x9d\x01\x2a\x08\x00\x09\x00",
            (8, 9),
        ),
        (b"", None),
        (b"\x89PNG\r\n\x1a\n", None),
        (b"\xff\xd8\xff", None),
        (b"GIF89a\x00\x00\x00\x00", None),
    ],
)
def test_the_size_is_read_from_the_first_bytes(data: bytes, size: tuple[int, int] | None) -> None:
    assert picture_size(data) == size
