"""A policy as an EPUB 3 book."""

from __future__ import annotations

import re
import uuid
from datetime import UTC
from html import escape

from policyeditor.export.archive import packed, unpacked
from policyeditor.export.document.pandoc_tree import Target, pandoc_document
from policyeditor.export.document.publishing import (
    DIGEST_KEY,
    content_of,
    details_of,
    marks_of,
)
from policyeditor.export.pandoc import write_document
from policyeditor.export.publication import Made, Publication
from policyeditor.resources import resource_path

_STYLES = "EPUB/styles/stylesheet1.css"
_NAMELESS = re.compile(r"<title>[^<]*</title>")
_MODIFIED = re.compile(r'(<meta property="dcterms:modified">)[^<]*')


def epub_file(publication: Publication) -> Made:
    """The policy as an EPUB 3 book with a table of contents.

    Raises RenderingError for a body that cannot be drawn, ExportError where pandoc fails.
    """
    details = details_of(publication)
    # The book is known by what it says: the same version has the same name (RFC 9562, version 5).
    digest = marks_of(publication)[DIGEST_KEY]
    details["identifier"] = f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, f'sha256:{digest}')}"
    if publication.effective is not None:
        details["date"] = publication.effective.isoformat()
    if details.get("dir") == "rtl":
        details["page-progression-direction"] = "rtl"
    content = content_of(publication)
    data = write_document(
        pandoc_document(content.blocks, details, Target()),
        "epub3",
        options=("--epub-title-page=false", "--split-level=1", "--toc-depth=3"),
    )
    parts = unpacked(data)
    # In its sandbox pandoc takes no style sheet but its own.
    parts[_STYLES] = resource_path("documents", "epub.css").read_bytes()
    title = f"<title>{escape(details['title'])}</title>"
    for name in parts:
        if name.endswith(".opf"):
            parts[name] = _dated(parts[name].decode(), publication).encode()
        elif name.endswith(".xhtml"):
            # pandoc names a chapter by its file.
            page = parts[name].decode()
            if details.get("dir") == "rtl":
                page = page.replace("<html ", '<html dir="rtl" ', 1)
            parts[name] = _NAMELESS.sub(lambda _: title, page, count=1).encode("utf-8", "replace")
    return Made(packed(parts), content.notes)


def _dated(package: str, publication: Publication) -> str:
    if publication.saved is None:
        return package
    time = publication.saved.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return _MODIFIED.sub(rf"\g<1>{time}", package)
