"""A policy as a Word file."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import UTC
from xml.sax.saxutils import escape

from policyeditor.export.archive import packed, unpacked
from policyeditor.export.document.model import Block
from policyeditor.export.document.pandoc_tree import Target, pandoc_document
from policyeditor.export.document.publishing import (
    Ends,
    content_of,
    details_of,
    ends_of,
    marks_of,
)
from policyeditor.export.pandoc import write_document
from policyeditor.export.publication import Made, Publication
from policyeditor.export.word_marks import settle_marks
from policyeditor.resources import resource_path

_PLACEHOLDER = re.compile(r"%(title|facts|before|between|after|bidi|wordsbidi|mode)%")
_NO_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_MADE = re.compile(r"<dcterms:(created|modified) [^>]*>[^<]*</dcterms:\1>")
# Where the numbers of tracked changes begin, above those that pandoc gives to bookmarks.
_NUMBERED_FROM = {"word/document.xml": 1_000_000, "word/footnotes.xml": 2_000_000}
_TABLE = b'<w:tblPr><w:tblStyle w:val="Table" />'
_TABLE_RTL = _TABLE + b"<w:bidiVisual />"
# pandoc gives pictures their whole address as a second description.
_ADDRESS = re.compile(rb'(<pic:cNvPr\b[^>]*?) descr="data:[^"]*"')


def word_file(publication: Publication) -> Made:
    """The policy as a Word file: styles by level, counted numbers, header and footer.

    Raises RenderingError for a body that cannot be drawn, ExportError where pandoc fails.
    """
    content = content_of(publication)
    return Made(write_word(content.blocks, publication, marks_of(publication)), content.notes)


def write_word(
    blocks: Sequence[Block], publication: Publication, marks: Mapping[str, str]
) -> bytes:
    """Blocks as a Word file of a publication; ``marks`` become its hidden properties."""
    details = details_of(publication)
    target = Target(styles=True, changes=True)
    parts = unpacked(
        write_document(
            pandoc_document(blocks, {**details, **marks}, target),
            "docx",
            options=("--reference-doc=policy.docx", "--template=word.openxml"),
            files={
                "policy.docx": _reference(ends_of(publication)),
                "word.openxml": resource_path("documents", "word.openxml").read_bytes(),
            },
        )
    )
    parts["word/document.xml"] = _ADDRESS.sub(rb"\1", parts["word/document.xml"])
    if details.get("dir") == "rtl":
        # The columns of a table run from right to left too (section 17.4.1).
        parts["word/document.xml"] = parts["word/document.xml"].replace(_TABLE, _TABLE_RTL)
    for name, first in _NUMBERED_FROM.items():
        if name in parts:
            parts[name] = settle_marks(parts[name], first)
    parts["docProps/core.xml"] = _dated(parts["docProps/core.xml"].decode(), publication).encode()
    return packed(parts)


def _reference(ends: Ends) -> bytes:
    """The reference document with the words above and below its pages filled in."""
    parts = unpacked(resource_path("documents", "policy.docx").read_bytes())
    for name in ("word/header1.xml", "word/footer1.xml"):
        parts[name] = filled(parts[name].decode(), ends).encode()
    return packed(parts)


def filled(part: str, ends: Ends) -> str:
    """A part of a reference document with its placeholders filled in."""
    words = {
        name: escape(_NO_XML.sub("", getattr(ends, name)))
        for name in ("title", "facts", "before", "between", "after")
    }
    words["bidi"] = "<w:bidi />" if ends.rtl else ""
    words["wordsbidi"] = "<w:bidi />" if ends.words_rtl else ""
    words["mode"] = "rl-tb" if ends.rtl else "lr-tb"
    return _PLACEHOLDER.sub(lambda found: words[found[1]], part)


def _dated(core: str, publication: Publication) -> str:
    """The properties with the time the version was saved; a draft tells none."""
    if publication.saved is None:
        return _MADE.sub("", core)
    time = publication.saved.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return _MADE.sub(rf'<dcterms:\1 xsi:type="dcterms:W3CDTF">{time}</dcterms:\1>', core)
