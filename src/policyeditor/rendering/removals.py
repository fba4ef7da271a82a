"""What of a policy is neither shown nor published, so that its writer can be told."""

from __future__ import annotations

from typing import NamedTuple

from policyeditor.policy.scanner import Scan
from policyeditor.rendering.document import document_tree
from policyeditor.rendering.sanitise import removed_addresses, removed_tags
from policyeditor.rendering.serialise import inner_html


class Removals(NamedTuple):
    """The elements taken out, each named once, and the addresses of links and pictures."""

    tags: tuple[str, ...]
    addresses: tuple[str, ...]


def removals(scan: Scan) -> Removals:
    """What cleaning takes out of a policy.  Raises RenderingError where it is nested too deep."""
    html = inner_html(document_tree(scan))
    return Removals(removed_tags(html), removed_addresses(html))
