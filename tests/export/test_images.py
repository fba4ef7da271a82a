from __future__ import annotations

import base64
import os
from pathlib import Path

import pytest

from policyeditor.export import images
from policyeditor.export.images import ImageFolder, with_images
from policyeditor.export.page import tongue

PNG = b"\x89PNG\r\n\x1a\n" + b"\x00" * 20
ENGLISH = tongue("en")


@pytest.fixture
def folder(tmp_path: Path) -> ImageFolder:
    """A policy folder with an image at its top and one beside the policy; one lies outside."""
    top = tmp_path / "site"
    (top / "en" / "img dir").mkdir(parents=True)
    (top / "logo.png").write_bytes(PNG)
    (top / "en" / "img dir" / "a.png").write_bytes(PNG)
    (tmp_path / "secret.png").write_bytes(PNG)
    return ImageFolder(top, top / "en")


def shown(source: str, folder: ImageFolder | None, alt: str = "Logo") -> str:
    return with_images(f'<p><img src="{source}" alt="{alt}"></p>', folder, ENGLISH)


@pytest.mark.parametrize(
    "source", ["/logo.png", "../logo.png", "img%20dir/a.png", "./img dir/a.png?v=2#x"]
)
def test_images_of_the_folder_are_inside_the_page(folder: ImageFolder, source: str) -> None:
    data = base64.b64encode(PNG).decode("ascii")
    assert shown(source, folder) == (f'<p><img src="data:image/png;base64,{data}" alt="Logo"></p>')


@pytest.mark.parametrize(
    "source",
    [
        "../../secret.png",
        "/../secret.png",
        "/%2e%2e/secret.png",
        "..\\..\\secret.png",
        "https://example.com/a.png",
        "//example.com/a.png",
        "file:///etc/passwd",
        "missing.png",
        "http://[bad",
        "a%00.png",
        "",
        "/en",
    ],
)
def test_all_others_leave_a_note(folder: ImageFolder, source: str) -> None:
    note = '<p><span class="left-out">[Image not included: Logo]</span></p>'
    assert shown(source, folder) == note


def test_without_a_folder_there_are_no_images() -> None:
    assert "left-out" in shown("/logo.png", None)


def test_an_image_in_the_text_already_stays() -> None:
    assert shown("data:image/png;base64,AAAA", None) == (
        '<p><img src="data:image/png;base64,AAAA" alt="Logo"></p>'
    )


def test_links_are_not_followed(folder: ImageFolder) -> None:
    outside = folder.top.parent
    (folder.top / "link.png").symlink_to(outside / "secret.png")
    (folder.top / "inside.png").symlink_to(folder.top / "logo.png")
    (folder.top / "dir").symlink_to(outside)

    for source in ("/link.png", "/inside.png", "/dir/secret.png"):
        assert "left-out" in shown(source, folder)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_no_image_and_nothing_waits_for_it(folder: ImageFolder) -> None:
    os.mkfifo(folder.top / "pipe.png")
    assert "left-out" in shown("/pipe.png", folder)


def test_only_what_is_an_image_by_its_bytes(folder: ImageFolder) -> None:
    (folder.top / "a.png").write_bytes(b"<svg onload=alert(1)>")
    assert "left-out" in shown("/a.png", folder)


def test_large_images_are_left_out(folder: ImageFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(images, "LARGEST_IMAGE", len(PNG) - 1)
    assert "left-out" in shown("/logo.png", folder)


def test_all_images_together_have_a_largest_size(
    folder: ImageFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(images, "LARGEST_TOTAL", len(PNG) + 1)
    html = with_images('<img src="/logo.png"><img src="/logo.png">', folder, ENGLISH)

    assert html.count("data:image/png") == 1
    assert html.count("[Image not included]") == 1


def test_the_words_of_a_left_out_image_stay_text() -> None:
    html = shown("x.png", None, alt="&lt;b&gt;&quot;onload=1")
    assert "[Image not included: &lt;b&gt;&quot;onload=1]" in html
