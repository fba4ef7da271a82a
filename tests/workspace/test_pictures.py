"""Pictures come into the folder without overwriting any, under an address that shows them."""

from __future__ import annotations

from pathlib import Path

import pytest

from policyeditor.errors import InputError
from policyeditor.export.images import LARGEST_IMAGE, ImageFolder, image_bytes
from policyeditor.resources import english
from policyeditor.workspace.pictures import read_picture, take_picture

PNG = b"\x89PNG\r\n\x1a\n" + b"data"
GIF = b"GIF89a" + b"data"


def test_it_is_copied_once_and_shown_from_there(tmp_path: Path) -> None:
    policy = tmp_path / "en" / "privacy.md"
    policy.parent.mkdir()
    taken = take_picture(PNG, "Flow of Data (1).PNG", policy, tmp_path, None)
    assert taken.file == tmp_path / "assets" / "flow-of-data-1.png"
    assert taken.address == "../assets/flow-of-data-1.png"
    assert image_bytes(taken.address, ImageFolder(tmp_path, policy.parent)) == PNG
    again = take_picture(PNG, "Flow of Data (1).PNG", policy, tmp_path, None)
    assert (again.file, again.new) == (taken.file, False)


def test_no_other_picture_is_overwritten(tmp_path: Path) -> None:
    (tmp_path / "images").mkdir()
    (tmp_path / "images" / "a.gif").write_bytes(b"another")
    taken = take_picture(GIF, "a.png", tmp_path / "p.md", tmp_path, {})
    assert taken.address == "/images/a-2.gif"
    assert (tmp_path / "images" / "a.gif").read_bytes() == b"another"


def test_a_site_below_an_address_is_minded(tmp_path: Path) -> None:
    taken = take_picture(PNG, "数据.png", tmp_path / "p.md", tmp_path, {"baseurl": "/legal"})
    assert taken.address == "{{ site.baseurl }}/assets/%E6%95%B0%E6%8D%AE.png"
    assert take_picture(GIF, "con.gif", tmp_path / "p.md", tmp_path, {}).file.name != "con.gif"


def test_what_is_no_picture_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.svg").write_text("<svg/>", encoding="utf-8")
    (tmp_path / "b.png").write_bytes(PNG + b"0" * LARGEST_IMAGE)
    for name, said in (("a.svg", "not a PNG"), ("b.png", "larger than 5 MB"), ("c", "not a PNG")):
        with pytest.raises(InputError) as caught:
            read_picture(tmp_path / name)
        assert said in english().sentence(caught.value.message)
