"""A policy's body for a page that is there already."""

from __future__ import annotations

from html import escape

from policyeditor.export.publication import Made, Publication
from policyeditor.export.spoken import tongue_of
from policyeditor.export.web_body import web_body
from policyeditor.languages import direction


def snippet_file(publication: Publication) -> Made:
    """The body as published, in one element that says its language: no page, no style, no script.

    Its anchors are those of the whole page.  Raises RenderingError for a body that cannot be drawn.
    """
    spoken = tongue_of(publication.policy)
    body = web_body(publication, "", spoken)
    opening = f'<div class="policy" lang="{escape(spoken.lang)}" dir="{direction(spoken.lang)}">'
    return Made(f"{opening}\n{body.html}\n</div>\n".encode("utf-8", "replace"), body.notes)
