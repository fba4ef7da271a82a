"""Where a notice stands on the site, told from where its policy stands."""

from __future__ import annotations

import re
from datetime import date

from policyeditor.notices.escaping import safe_address
from policyeditor.notices.notice import Notice

_UNFIT = re.compile(r"[^\w.-]+")


def notice_permalink(permalink: str, effective: date) -> str:
    """The notice's own address: ``/en/privacy/`` has it at ``/en/privacy/notice-2026-12-24/``.

    Empty where the policy has no address of its own, or one that is no path of its site.
    """
    path = safe_address(permalink)
    if not path.startswith("/"):
        return ""
    folder = re.sub(r"\.html?$", "", path.split("#")[0].split("?")[0]).rstrip("/")
    return f"{folder}/notice-{effective.isoformat()}/"


def policy_link_from_notice(notice: Notice) -> str:
    """The policy's address as a link on the notice's page.

    Relative where it can be, so that it also holds on a site that lives below the top of its host.
    """
    path = safe_address(notice.permalink)
    if notice.site or not path.startswith("/") or not path.endswith("/"):
        return full_address(notice.site, notice.permalink)
    return "../"


def full_address(site: str, address: str) -> str:
    """An address with the site's own before it, where that is known and missing."""
    path = safe_address(address)
    return safe_address(site) + path if path.startswith("/") else path


def file_stem(notice: Notice, kind: str) -> str:
    """A file name without its ending: ``en-privacy-notice-2026-12-24``."""
    path = re.sub(r"^https?://[^/]*", "", safe_address(notice.permalink))
    words = [_UNFIT.sub("-", part).strip("-.") for part in path.split("/")]
    stem = "-".join(filter(None, words))[:80].rstrip("-.")
    day = notice.effective.isoformat()
    return "-".join(filter(None, (stem.removesuffix(".html"), kind, day)))
