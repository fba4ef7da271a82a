"""Pictures come into the folder without overwriting any, under an address that shows them."""

from __future__ import annotations

from pathlib import Path

import pytest

from policyeditor.errors import InputError
from policyeditor.export.images import LARGEST_IMAGE, ImageFolder, image_bytes
from policyeditor.history.model import Author
from policyeditor.policy.text import read_text
from policyeditor.resources import english
from policyeditor.workspace.pictures import pictures_of, read_picture, take_picture
from policyeditor.workspace.saving import SaveRequest, history_of, save_policy
from policyeditor.workspace.session import open_policy

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


def test_a_picture_goes_into_the_history_with_the_policy_that_shows_it(tmp_path: Path) -> None:
    policy = tmp_path / "site" / "en" / "privacy.md"
    policy.parent.mkdir(parents=True)
    policy.write_text("# Privacy\n", encoding="utf-8")
    taken = take_picture(PNG, "Our House.png", policy, tmp_path / "site", None)
    (policy.parent / "other.png").write_bytes(PNG)
    opened = open_policy(policy)
    text = read_text(f"# Privacy\n\n![House]({taken.address})\n".encode())
    author = Author("Ada", "ada@example.org")
    saved = save_policy(SaveRequest(tmp_path / "site", opened, text), author)
    assert saved.trouble is None
    history = history_of(tmp_path / "site")
    assert history.newest_text(taken.file) == PNG
    assert history.newest_text(policy.parent / "other.png") is None
    again = read_text(f"# Privacy\n\nWords.\n\n![House]({taken.address})\n".encode())
    save_policy(SaveRequest(tmp_path / "site", saved.opened, again), author)
    assert len(history.versions(taken.file)) == 1


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("![a](a.png)", ["a.png"]),
        ("![a](<a b.png>) ![b](a%20b.png)", ["a b.png"]),
        ("![a]({{ site.baseurl }}/en/a.png)", ["a.png"]),
        ('<img alt="" src="/en/a.png">', ["a.png"]),
        ("![a](https://example.org/a.png) ![b](../../out.png) ![c](none.png)", []),
    ],
)
def test_only_pictures_of_the_folder_are_shown(tmp_path: Path, text: str, shown: list[str]) -> None:
    folder = tmp_path / "site" / "en"
    folder.mkdir(parents=True)
    for file in (folder / "a.png", folder / "a b.png", tmp_path / "out.png"):
        file.write_bytes(PNG)
    found = pictures_of(text, folder / "privacy.md", tmp_path / "site")
    assert [file.name for file, _data in found] == shown
