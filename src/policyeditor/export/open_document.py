"""A policy as an OpenDocument text file."""

from __future__ import annotations

import re
from datetime import UTC

from policyeditor.export.archive import packed, unpacked
from policyeditor.export.document.pandoc_tree import Target, pandoc_document
from policyeditor.export.document.publishing import (
    Ends,
    content_of,
    details_of,
    ends_of,
    marks_of,
)
from policyeditor.export.open_document_lists import with_list_styles
from policyeditor.export.pandoc import write_document
from policyeditor.export.publication import Made, Publication
from policyeditor.export.word import filled
from policyeditor.resources import resource_path

_MADE = re.compile(r"<(meta:creation-date|dc:date)>[^<]*</\1>")


def open_document_file(publication: Publication) -> Made:
    """The policy as an OpenDocument text: counted numbers, header and footer.

    Raises RenderingError for a body that cannot be drawn, ExportError where pandoc fails.
    """
    details = {**details_of(publication), **marks_of(publication)}
    content = content_of(publication)
    blocks = content.blocks
    data = write_document(
        pandoc_document(blocks, details, Target()),
        "odt",
        options=("--reference-doc=policy.odt", "--template=text.opendocument"),
        files={
            "policy.odt": _reference(ends_of(publication)),
            "text.opendocument": resource_path("documents", "text.opendocument").read_bytes(),
        },
    )
    parts = unpacked(data)
    parts["content.xml"] = with_list_styles(parts["content.xml"].decode(), blocks).encode()
    parts["meta.xml"] = _dated(parts["meta.xml"].decode(), publication).encode()
    return Made(packed(parts), content.notes)


def _reference(ends: Ends) -> bytes:
    parts = unpacked(resource_path("documents", "policy.odt").read_bytes())
    parts["styles.xml"] = filled(parts["styles.xml"].decode(), ends).encode()
    return packed(parts)


def _dated(meta: str, publication: Publication) -> str:
    """The properties with the time the version was saved; a draft tells none."""
    if publication.saved is None:
        return _MADE.sub("", meta)
    time = publication.saved.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return _MADE.sub(rf"<\1>{time}</\1>", meta)
