"""Jekyll's filters for addresses (lib/jekyll/filters/url_filters.rb)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from urllib.parse import quote, quote_plus, urlsplit

from liquid.filter import with_context
from liquid.undefined import is_undefined

from policyeditor.rendering.liquid.run import Context
from policyeditor.rendering.liquid.values import as_text

_ABSOLUTE = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:")


def _setting(context: Context, name: str) -> str:
    site = context.globals.get("site")
    return as_text(site.get(name)) if isinstance(site, Mapping) else ""


@with_context
def relative_url(value: object, *, context: Context) -> str | None:
    """An address from the top of the site's computer."""
    if value is None or is_undefined(value):
        return None
    address = as_text(value)
    if _ABSOLUTE.match(address):
        return address
    base = _setting(context, "baseurl").rstrip("/")
    parts = [part if not part or part.startswith("/") else f"/{part}" for part in (base, address)]
    return quote("".join(parts), safe="/%?#[]@!$&'()*+,;=:~\uf8c0\uf8c1") or "/"


@with_context
def absolute_url(value: object, *, context: Context) -> str | None:
    """A whole address."""
    relative: str | None = relative_url(value, context=context)
    site = _setting(context, "url")
    if relative is None or not site or urlsplit(relative).scheme:
        return relative
    return site.rstrip("/") + relative


def strip_index(value: object) -> str:
    """An address without ``index.html``."""
    return re.sub(r"/index\.html?$", "/", as_text(value))


def cgi_escape(value: object) -> str:
    """Words for the query of an address."""
    return quote_plus(as_text(value), safe="*-._")


def uri_escape(value: object) -> str:
    """Words for an address."""
    return quote(as_text(value), safe="/%?#[]@!$&'()*+,;=:~-._")
