"""Which files of a policy folder a page gets."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from policyeditor.gui.web.images import LARGEST, read_image


@pytest.fixture
def root(tmp_path: Path) -> Path:
    folder = tmp_path / "folder"
    (folder / "assets").mkdir(parents=True)
    (folder / "assets" / "logo.png").write_bytes(b"picture")
    (folder / "assets" / "notes.txt").write_bytes(b"text")
    (folder / ".git").mkdir()
    (folder / ".git" / "x.png").write_bytes(b"hidden")
    (tmp_path / "outside.png").write_bytes(b"secret")
    return folder


def test_a_picture_of_the_folder_is_read(root: Path) -> None:
    assert read_image(root, "/assets/logo.png") == ("image/png", b"picture")


@pytest.mark.parametrize(
    "path",
    [
        "/assets/notes.txt",
        "/assets/missing.png",
        "/assets",
        "/",
        "",
        "/../outside.png",
        "/assets/../../outside.png",
        "/.git/x.png",
        "/assets\\logo.png",
        "/C:/x.png",
        "/assets/logo.png\0.png",
        "//outside.png",
    ],
)
def test_nothing_else_is(root: Path, path: str) -> None:
    assert read_image(root, path) is None


def test_a_link_out_of_the_folder_is_not_followed(root: Path, tmp_path: Path) -> None:
    (root / "link.png").symlink_to(tmp_path / "outside.png")
    (root / "away").symlink_to(tmp_path)
    assert read_image(root, "/link.png") is None
    assert read_image(root, "/away/outside.png") is None


def test_a_link_inside_the_folder_is_followed(root: Path) -> None:
    (root / "link.png").symlink_to(root / "assets" / "logo.png")
    assert read_image(root, "/link.png") == ("image/png", b"picture")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes on this system")
def test_a_pipe_is_not_waited_for(root: Path) -> None:
    os.mkfifo(root / "pipe.png")
    assert read_image(root, "/pipe.png") is None


def test_a_picture_that_is_too_large_is_left_out(root: Path) -> None:
    with (root / "large.png").open("wb") as file:
        file.truncate(LARGEST + 1)
    assert read_image(root, "/large.png") is None
