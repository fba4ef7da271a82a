"""The details of a page that stands beside a policy on its site: the same keys, in their order."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

#: The order where the policy has no such key.
_USUAL = ("layout", "title", "lang", "permalink")
#: Keys that put a page into a site's menus and lists; a notice belongs in none of them.
_LISTING = re.compile(r"^(?:include_in|show_in|in_)|(?:^|_)(?:nav|menu|header|footer|sitemap)$")
#: Keys whose value says how the page looks, not which page it is.
_LOOKS = frozenset({"theme", "sidebar", "toc", "body_class", "class", "section", "category"})
_KEY = re.compile(r"[A-Za-z_][\w-]{0,40}")
_LONGEST = 80
_MOST = 30


def page_details(
    beside: Sequence[tuple[str, object]], own: Mapping[str, str]
) -> tuple[tuple[str, object], ...]:
    """Details for a page beside a policy: ``own`` values, in the order the policy has its keys.

    Of the policy's other details those are kept that switch something on or off and those that
    say how the page looks.  A page that is only a notice stands in no menu: what puts the policy
    there is off for it.
    """
    details: dict[str, object] = {}
    for key, value in beside[:_MOST]:
        if key in own:
            details[key] = own[key]
        elif not _KEY.fullmatch(key) or key == "published":
            continue
        elif isinstance(value, bool):
            details[key] = False if _LISTING.search(key) else value
        elif key in _LOOKS and isinstance(value, str) and len(value) <= _LONGEST:
            details[key] = value
    for key in (*_USUAL, *own):
        if key in own and key not in details:
            details[key] = own[key]
    return tuple(details.items())
