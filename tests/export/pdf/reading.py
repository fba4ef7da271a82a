"""Reading a PDF back with poppler's tools, as its readers do."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest


def poppler(tool: str, *arguments: str) -> str:
    """What one of poppler's tools says; the test is skipped where it is not installed."""
    if shutil.which(tool) is None:
        pytest.skip(f"{tool} (poppler-utils) is not installed")
    done = subprocess.run([tool, *arguments], capture_output=True, check=True, timeout=60)
    return done.stdout.decode("utf-8")


def text_of(data: bytes, folder: Path, *arguments: str) -> str:
    """The words of a PDF in reading order."""
    return poppler("pdftotext", *arguments, str(_file(data, folder)), "-")


def facts_of(data: bytes, folder: Path) -> dict[str, str]:
    """The facts that ``pdfinfo`` tells of a PDF."""
    lines = poppler("pdfinfo", str(_file(data, folder))).splitlines()
    return {name: value.strip() for name, _, value in (line.partition(":") for line in lines)}


def structure_of(data: bytes, folder: Path) -> list[str]:
    """The tags of a PDF that a screen reader goes by, with their text."""
    text = poppler("pdfinfo", "-struct-text", str(_file(data, folder)))
    return [line.strip() for line in text.splitlines() if line.strip()]


def fonts_of(data: bytes, folder: Path) -> list[tuple[str, bool]]:
    """The fonts of a PDF, and whether each is within it."""
    lines = poppler("pdffonts", str(_file(data, folder))).splitlines()[2:]
    return [(line.split()[0].partition("+")[2], line.split()[-5] == "yes") for line in lines]


def _file(data: bytes, folder: Path) -> Path:
    path = folder / "read.pdf"
    path.write_bytes(data)
    return path
