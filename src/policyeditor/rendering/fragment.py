"""A policy's body as it is published, whole: for the command line and for exports."""

from __future__ import annotations

from policyeditor.policy.front_matter import read_front_matter
from policyeditor.policy.scanner import Scan, scan
from policyeditor.rendering.renderer import Renderer


def render_fragment(view: str) -> str:
    """The HTML of a policy's body.  Raises RenderingError where it is nested too deep."""
    return render_body(scan(view, read_front_matter(view).body_line))


def render_body(scanned: Scan) -> str:
    """The HTML of a body already scanned, without source lines."""
    return Renderer(lines=False).render(scanned).html
