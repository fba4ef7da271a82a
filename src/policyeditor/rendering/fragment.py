"""A policy's body as it is published, whole: for the command line and for exports."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from policyeditor.policy.front_matter import read_front_matter
from policyeditor.policy.scanner import Scan, body_text
from policyeditor.rendering.renderer import Renderer
from policyeditor.rendering.sanitise import clean

if TYPE_CHECKING:
    from markdown import Markdown


class Dialect(StrEnum):
    """The Markdown that a site publishes with."""

    KRAMDOWN = "kramdown"
    PYTHON_MARKDOWN = "python-markdown"


def render_fragment(view: str, dialect: Dialect = Dialect.KRAMDOWN) -> str:
    """The HTML of a policy's body.  Raises RenderingError where it is nested too deep."""
    html = _markdown(dialect).convert(body_text(view, read_front_matter(view).body_line))
    return clean(html) if dialect is Dialect.PYTHON_MARKDOWN else html


def render_body(scan: Scan) -> str:
    """The HTML of a body already scanned, as kramdown publishes it, without source lines."""
    return Renderer(lines=False).render(scan).html


def _markdown(dialect: Dialect) -> Markdown:
    # Loaded when first needed: the window draws without it.
    from markdown import Markdown

    from policyeditor.rendering.extension import KramdownExtension

    if dialect is Dialect.KRAMDOWN:
        return Markdown(extensions=[KramdownExtension()])
    # What MkDocs and Pelican switch on.
    return Markdown(extensions=["extra", "toc", "sane_lists"])
