from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

import pytest
from tests.export.word_back.marked import replaced, with_parts, word

from policyeditor.errors import InputError
from policyeditor.export.word_back.reading import read_word
from policyeditor.resources import english

PLAIN = "We keep your data for 30 days.\n"
_DOCUMENT = "word/document.xml"
_OPENED = "<w:tbl><w:tr><w:tc>"


def packed(parts: dict[str, bytes], how: int = zipfile.ZIP_DEFLATED) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", how) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return made.getvalue()


def encrypted() -> bytes:
    data = bytearray(word(PLAIN))
    with zipfile.ZipFile(io.BytesIO(bytes(data))) as archive:
        start = archive.start_dir
    data[start + 8] |= 1  # the flag of the first entry of the directory
    return bytes(data)


def body(xml: str) -> bytes:
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    return f'<w:document xmlns:w="{space}"><w:body>{xml}</w:body></w:document>'.encode()


HOSTILE: dict[str, tuple[Callable[[], bytes], str]] = {
    "empty": (lambda: b"", "word.empty"),
    "zeros": (lambda: b"\0" * 4096, "word.empty"),
    "text": (lambda: b"Dear all, please find attached", "word.not-word"),
    "old Word": (lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 4096, "word.old-word"),
    "with a password": (
        lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
        "word.protected",
    ),
    "encrypted entries": (encrypted, "word.protected"),
    "rich text": (lambda: b"{\\rtf1\\ansi Hello}", "word.rich-text"),
    "OpenDocument": (
        lambda: packed({"mimetype": b"application/vnd.oasis.opendocument.text"}),
        "word.open-document",
    ),
    "another archive": (lambda: packed({"a.txt": b"hello"}), "word.not-word"),
    "cut short": (lambda: word(PLAIN)[:4000], "word.damaged"),
    "wrong sum": (
        lambda: packed({_DOCUMENT: body("<w:p/>")}, zipfile.ZIP_STORED).replace(b"w:p/", b"w:q/"),
        "word.damaged",
    ),
    "bomb": (lambda: packed({_DOCUMENT: b" " * (40 * 1024 * 1024)}), "word.packed-too-tight"),
    "too large": (
        lambda: packed({f"word/{n}.xml": b" " * (11 * 1024 * 1024) for n in range(5)}),
        "word.too-large",
    ),
    "too many parts": (
        lambda: packed({f"word/{n}.xml": b"" for n in range(2100)} | {_DOCUMENT: b""}),
        "word.too-large",
    ),
    "entity": (
        lambda: packed(
            {_DOCUMENT: b'<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><d>&x;</d>'}
        ),
        "word.document-type",
    ),
    "entity in UTF-16": (
        lambda: packed({_DOCUMENT: '<!DOCTYPE d [<!ENTITY x "y">]><d>&x;</d>'.encode("utf-16")}),
        "word.document-type",
    ),
    "nested tables": (
        lambda: packed(
            {_DOCUMENT: body(_OPENED * 5000 + "</w:tc></w:tr></w:tbl>" * 5000)}, zipfile.ZIP_STORED
        ),
        "word.too-deep",
    ),
    "corrupt": (lambda: packed({_DOCUMENT: b"<w:document><w:body>"}), "word.damaged"),
    "no text at all": (lambda: packed({"word/styles.xml": b"<a/>"}), "word.not-word"),
}  # fmt: skip


@pytest.mark.parametrize("name", HOSTILE)
def test_a_file_that_means_harm_or_is_no_word_file_is_refused_in_a_sentence(name: str) -> None:
    make, code = HOSTILE[name]
    data = make()
    with pytest.raises(InputError) as refused:
        read_word(data)
    assert refused.value.message.code == code
    assert not english().sentence(refused.value.message).startswith("word.")


def test_macros_objects_and_what_lies_outside_are_left_out_and_said() -> None:
    data = with_parts(word(PLAIN), {"word/vbaProject.bin": b"x", "word/embeddings/sheet.bin": b"x"})
    data = replaced(
        data, b"</Relationships>",
        b'<Relationship Id="rIdX" Type="http://x/image" Target="file:///etc/passwd" '
        b'TargetMode="External"/></Relationships>',
        "word/_rels/document.xml.rels",
    )  # fmt: skip
    read = read_word(data)
    assert {note.code for note in read.notes} == {"word.macros", "word.objects", "word.outside"}
    assert "".join(run.text for run in read.paragraphs[0].runs) == PLAIN.strip()


def test_field_codes_are_dropped_and_what_they_show_is_kept() -> None:
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    field = (
        "<w:p><w:r><w:t>We </w:t></w:r>"
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        '<w:r><w:instrText>DDEAUTO c:\\\\cmd.exe "/k calc"</w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>keep</w:t></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t> it.</w:t></w:r></w:p>'
    )
    xml = f'<w:document xmlns:w="{space}"><w:body>{field}</w:body></w:document>'
    read = read_word(packed({_DOCUMENT: xml.encode()}))
    assert "".join(run.text for run in read.paragraphs[0].runs) == "We keep it."
    assert [note.code for note in read.notes] == ["word.fields"]
