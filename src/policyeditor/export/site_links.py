"""Links from a policy to other pages of its site, in files that lie beside no site."""

from __future__ import annotations

import re
from urllib.parse import urljoin

from policyeditor.export.tree import Element
from policyeditor.messages import Message
from policyeditor.rendering.sanitise import safe_address

_LEADS_BY_ITSELF = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:|#")


def whole_address(address: str, base: str) -> str:
    """Where a link leads from the page at ``base``, with the site's name before it.

    What leads by itself stays as it is; empty where the address of the page is not known.
    """
    if not _of_the_site(address):
        return address
    try:
        return urljoin(base, address) if base else ""
    except ValueError:  # what a site says of itself may be no address
        return ""


def lost_links(tree: Element, base: str) -> tuple[Message, ...]:
    """Tells how many links to other pages of the site are words alone in the file."""
    count = sum(
        each.tag == "a"
        and bool(each.text().strip())
        and _of_the_site(address := each.get("href").strip())
        and not whole_address(address, base)
        for each in tree.walk()
    )
    if not count:
        return ()
    return (Message("export.link-lost" if count == 1 else "export.links-lost", {"count": count}),)


def _of_the_site(address: str) -> bool:
    return bool(address) and safe_address(address) and not _LEADS_BY_ITSELF.match(address)
