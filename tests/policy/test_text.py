"""A policy's bytes come back as they were, and an edit changes only what was edited."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policyeditor.errors import TextError
from policyeditor.policy.text import read_text

_PIECES = st.lists(
    st.sampled_from(["a", "clause", "\n", "\r\n", "\r", "\u2028", "\u2029", "\ufeff", "é", "條"])
)


@given(_PIECES, st.booleans())
def test_bytes_come_back_unchanged(pieces: list[str], bom: bool) -> None:
    data = (b"\xef\xbb\xbf" if bom else b"") + "".join(pieces).encode()
    assert read_text(data).to_bytes() == data


@settings(max_examples=200)
@given(st.lists(st.sampled_from(["one\n", "two\r\n", "three\r", "\r\n"]), min_size=1), st.data())
def test_lines_around_an_edit_keep_their_endings(lines: list[str], data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(lines) - 1))
    text = read_text("".join(lines).encode())
    view_lines = text.view.split("\n")
    view_lines[at] += "!"
    expected = list(lines)
    ending = "".join(character for character in lines[at] if character in "\r\n")
    expected[at] = lines[at].removesuffix(ending) + "!" + ending
    assert text.with_view("\n".join(view_lines)).to_bytes() == "".join(expected).encode()


def test_a_new_line_takes_the_ending_most_lines_have() -> None:
    text = read_text(b"a\r\nb\r\nc\n")
    assert text.with_view("a\nb\nnew\nc\n").to_bytes() == b"a\r\nb\r\nnew\r\nc\n"


@pytest.mark.parametrize(
    "data", [b"caf\xe9\n", "für".encode("utf-16"), b"a\xff\xfeb\r\n", b"text\x00more"]
)
def test_what_is_not_text_is_shown_but_never_changed(data: bytes) -> None:
    text = read_text(data)
    assert text.read_only is not None
    assert text.to_bytes() == data
    with pytest.raises(TextError):
        text.with_view(text.view + "x")


def test_a_character_no_file_can_hold_is_named_by_its_line() -> None:
    with pytest.raises(TextError) as caught:
        read_text(b"a\n").with_view("a\nb\ud800\n")
    assert caught.value.message.params["line"] == 2


def test_every_policy_of_the_corpus_comes_back_byte_for_byte(corpus: Path) -> None:
    files = [file for file in (corpus / "policies").rglob("*") if file.is_file()]
    files.append(corpus / "seed" / "privacy.md")
    assert len(files) > 100
    for file in files:
        data = file.read_bytes()
        assert read_text(data).to_bytes() == data, file


def test_an_edit_in_the_corpus_changes_only_the_edited_bytes(corpus: Path) -> None:
    for file in sorted((corpus / "policies").rglob("*.md")):
        data = file.read_bytes()
        text = read_text(data)
        if text.read_only is None and text.view:
            place = len(text.view) // 2
            changed = text.with_view(text.view[:place] + "X" + text.view[place:]).to_bytes()
            pairs = enumerate(zip(changed, data, strict=False))
            at = next((index for index, (new, old) in pairs if new != old), len(data))
            assert changed[:at] + changed[at + 1 :] == data, file
