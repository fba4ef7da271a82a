"""Web addresses as they compare: what leads to the same page is the same."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

_INDEX = re.compile(r"(?:/?index)?(?:\.(?:md|html?|markdown))?/?$")
_RELATIVE = re.compile(r"^(?:\.{0,2}/)+")


def same_page(one: str, other: str) -> bool:
    """Whether two addresses name the same page: only scheme, root or ending differ."""
    return normal(one) == normal(other)


def normal(address: str) -> str:
    """An address without what makes no difference to where it leads."""
    if ":" not in address.split("/")[0]:
        path, _, anchor = address.partition("#")
        return _INDEX.sub("", _RELATIVE.sub("", path)) + ("#" + anchor if anchor else "")
    host, path, query, anchor = _parts(address)
    return f"{host.removeprefix('www.')}{_INDEX.sub('', path)}?{query}#{anchor}"


def host_of(address: str) -> str:
    """The host of an address, empty for one inside the site."""
    return _parts(address)[0].removeprefix("www.")


def _parts(address: str) -> tuple[str, str, str, str]:
    """Host, path, query and anchor; a broken address is all path."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return "", address, "", ""
    return parts.netloc.casefold(), parts.path, parts.query, parts.fragment
