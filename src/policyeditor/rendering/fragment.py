"""A policy's body as it is published, whole: for the command line and for exports."""

from __future__ import annotations

from policyeditor.policy.front_matter import read_front_matter
from policyeditor.policy.scanner import Scan, scan
from policyeditor.rendering.renderer import check_depth


def render_fragment(view: str) -> str:
    """The HTML of a policy's body.  Raises RenderingError where it is nested too deep."""
    return render_body(scan(view, read_front_matter(view).body_line))


def render_body(scanned: Scan) -> str:
    """The HTML of a body already scanned, without source lines; errors as ``render_fragment``."""
    # Loaded when first needed: the preview draws without it.
    from markdown import Markdown

    from policyeditor.rendering.extension import KramdownExtension

    # Here the error names the line of the file, not that of the body.
    check_depth(scanned)
    body = "".join([segment.source for segment in scanned.segments])
    return Markdown(extensions=[KramdownExtension()]).convert(body)
