from __future__ import annotations

import io
import json
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from xml.etree.ElementTree import fromstring
from zipfile import ZIP_STORED, ZipFile

from tests.export.reading_back import SAVED, pandoc_lines, published

from policyeditor.export.epub import epub_file

SOURCE = b"---\ntitle: A & B\nlang: de\n---\n# A & B\n\nWorte.\n\n## Zwei\n\n1. eins\n2. zwei\n"


def parts(data: bytes) -> dict[str, str]:
    with ZipFile(io.BytesIO(data)) as archive:
        first = archive.infolist()[0]
        assert (first.filename, first.compress_type) == ("mimetype", ZIP_STORED)
        return {name: archive.read(name).decode("utf-8") for name in archive.namelist()}


def pages(held: dict[str, str]) -> Iterator[str]:
    yield from (text for name, text in held.items() if name.endswith(".xhtml"))


def test_a_reader_sees_the_published_words() -> None:
    data = epub_file(published(SOURCE)).data

    assert pandoc_lines(data, "epub")[-5:] == ["A & B", "Worte.", "Zwei", "eins", "zwei"]


def test_the_package_tells_what_it_is() -> None:
    held = parts(epub_file(published(SOURCE, saved=SAVED, effective=date(2026, 12, 1))).data)
    package = held["EPUB/content.opf"]

    assert 'version="3.0"' in package
    assert "<dc:language>de</dc:language>" in package
    assert ">A &amp; B</dc:title>" in package
    assert ">2026-11-01T09:30:00Z</meta>" in package
    assert ">2026-12-01</dc:date>" in package
    assert re.search(r">urn:uuid:[0-9a-f-]{36}<", package)
    for name, text in held.items():
        if name.endswith((".xhtml", ".opf", ".ncx", "container.xml")):
            fromstring(text.partition("<!DOCTYPE html>")[2] or text.encode())
    for page in pages(held):
        assert 'xml:lang="de"' in page
        assert "<title>A &amp; B</title>" in page


def test_everything_named_is_there_and_nothing_from_elsewhere() -> None:
    held = parts(epub_file(published(SOURCE)).data)
    named = set(re.findall(r'<item [^>]*href="([^"]*)"', held["EPUB/content.opf"]))

    assert {f"EPUB/{name}" for name in named} <= set(held)
    assert "Zwei" in held["EPUB/nav.xhtml"]
    assert "font-family: sans-serif" in held["EPUB/styles/stylesheet1.css"]
    for page in pages(held):
        assert not re.search(r'(?:src|href)="(?:https?:)?//', page)


def test_the_same_version_is_the_same_bytes() -> None:
    assert epub_file(published(SOURCE)).data == epub_file(published(SOURCE)).data


def test_a_policy_written_from_the_right_is_read_so() -> None:
    held = parts(epub_file(published(b"---\nlang: he\n---\n# T\n\nx\n")).data)

    assert 'page-progression-direction="rtl"' in held["EPUB/content.opf"]
    assert all('dir="rtl"' in page for name, page in held.items() if "/text/" in name)


def test_hostile_texts_do_nothing(corpus: Path) -> None:
    rows = json.loads((corpus / "hostile-html.json").read_text(encoding="utf-8"))
    payloads = [row["payload"] for row in rows][::16]
    held = parts(epub_file(published("\n\n".join(payloads).encode("utf-8", "replace"))).data)

    for page in pages(held):
        root = fromstring(page.partition("<!DOCTYPE html>")[2])
        for element in root.iter():
            name = str(element.tag).partition("}")[2]
            assert name not in {"script", "iframe", "object", "embed", "form", "svg", "math"}
            for attribute, value in element.attrib.items():
                assert not attribute.lower().startswith("on")
                if attribute in ("src", "href", "action", "style"):
                    assert not re.match(r"\s*(?:javascript|data|vbscript|file):", value, re.I)
