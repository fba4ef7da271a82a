"""What a site says that its policies are published with: settings, data, pieces and layouts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from policyeditor.messages import Message


@dataclass(frozen=True, slots=True)
class Layout:
    """A page of the site without its content: its own details, and its text."""

    details: Mapping[str, object]
    text: str


@dataclass(frozen=True, slots=True)
class SiteFacts:
    """A site's files as far as a policy is published with them.

    ``settings`` are those of ``_config.yml``, ``data`` what stands in ``_data``; ``includes`` and
    ``layouts`` go by the names under which pages ask for them, ``styles`` (style sheets) by their
    address from the site's top, without a slash before it.  ``path`` is the policy's own from the
    site's top, ``base`` the site's top from that of the policy folder (both with slashes between
    and none around).  ``unread`` tells of files that could not be read.
    """

    settings: Mapping[str, object] = field(default_factory=dict)
    data: Mapping[str, object] = field(default_factory=dict)
    includes: Mapping[str, str] = field(default_factory=dict)
    layouts: Mapping[str, Layout] = field(default_factory=dict)
    styles: Mapping[str, str] = field(default_factory=dict)
    path: str = ""
    base: str = ""
    time: datetime | None = None
    unread: tuple[Message, ...] = ()


def has_liquid(text: str) -> bool:
    """Whether there is anything in a text that a site fills in."""
    return "{{" in text or "{%" in text


def fills_in(view: str, site: SiteFacts | None, dialect: str) -> bool:
    """Whether a policy is filled in before it is published: in a Jekyll site alone."""
    return site is not None and dialect == "kramdown" and has_liquid(view)
