"""Where a notice stands on the site, told from where its policy stands."""

from __future__ import annotations

import re

from policyeditor.languages import base
from policyeditor.notices.escaping import safe_address
from policyeditor.notices.notice import Notice

_UNFIT = re.compile(r"[^\w.-]+")


def notice_permalink(notice: Notice) -> str:
    """The notice's own address: ``/en/privacy/`` has it at ``/en/privacy/notice-2026-12-24/``.

    Empty where the policy has no address of its own, or one that is no path of its site.  A notice
    in another language than the policy's has that in its name.
    """
    return _below(notice.permalink, f"notice-{notice.effective.isoformat()}{_tongue(notice)}")


def record_permalink(permalink: str) -> str:
    """The address of the page of all versions: ``/en/privacy/changes/`` of ``/en/privacy/``."""
    return _below(permalink, "changes")


def _below(permalink: str, name: str) -> str:
    path = safe_address(permalink)
    if not path.startswith("/"):
        return ""
    folder = re.sub(r"\.html?$", "", path.split("#")[0].split("?")[0]).rstrip("/")
    return f"{folder}/{name}/"


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
    stem = record_stem(notice.permalink, kind)
    return f"{stem}-{notice.effective.isoformat()}{_tongue(notice)}"


def _tongue(notice: Notice) -> str:
    """What keeps notices in several languages apart, where the policy's address does not."""
    own = base(notice.lang)
    told = notice.permalink and own == base(notice.text_lang)
    return "" if told or not own else f"-{own}"


def record_stem(permalink: str, kind: str) -> str:
    """A file name without its ending for what belongs to no day: ``en-privacy-changes``."""
    path = re.sub(r"^https?://[^/]*", "", safe_address(permalink))
    words = [_UNFIT.sub("-", part).strip("-.") for part in path.split("/")]
    stem = "-".join(filter(None, words))[:80].rstrip("-.")
    return "-".join(filter(None, (stem.removesuffix(".html"), kind)))
