"""What of a policy's HTML is shown and published: everything that policies use, nothing that acts.

Scripts, styles, forms, frames, drawings and event handlers are taken out; links lead to web and
mail addresses and telephone numbers, or to places beside the policy; pictures come from beside
the policy or from within it.  Addresses that begin with two slashes or backslashes are taken out:
they name another computer.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from html import unescape
from typing import TYPE_CHECKING

from policyeditor.policy.kramdown.patterns import words

if TYPE_CHECKING:
    import nh3

_TAGS = words(
    """a abbr acronym address article aside b bdi bdo big blockquote br caption center cite code
    col colgroup data dd del details dfn div dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6
    header hr i img input ins kbd li main mark nav ol p pre q rp rt rtc ruby s samp section small
    span strike strong sub summary sup table tbody td tfoot th thead time tr tt u ul var
    wbr"""
)
_EVERYWHERE = frozenset({"id", "class", "lang", "dir", "title", "role", "data-line", "style"})
_ALIGNED = ("p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "tr", "thead", "tbody", "tfoot")
_ATTRIBUTES = {
    "*": set(_EVERYWHERE),
    "a": {"href", "hreflang", "rel", "name"},
    "blockquote": {"cite"},
    "q": {"cite"},
    "col": {"span", "width"},
    "colgroup": {"span", "width"},
    "del": {"cite", "datetime"},
    "ins": {"cite", "datetime"},
    "details": {"open"},
    "img": {"src", "alt", "width", "height", "align"},
    "input": {"checked"},
    "li": {"value"},
    "ol": {"start", "type", "reversed"},
    "table": {"align", "border", "cellpadding", "cellspacing", "width", "summary"},
    "td": {"align", "colspan", "rowspan", "headers", "valign", "width", "height"},
    "th": {"align", "colspan", "rowspan", "headers", "scope", "valign", "width", "height"},
    "time": {"datetime"},
    "ul": {"type"},
    **{tag: {"align"} for tag in _ALIGNED},
}
_WITH_CONTENT = {"script", "style", "svg", "math", "iframe", "object", "template", "noscript"}
_CONTROL = re.compile(r"[\x00-\x20\x7f]+")
_IGNORED = re.compile(r"[\x00-\x1f]+")
_SCHEME = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:")
_OTHER_COMPUTER = re.compile(r"[/\\]{2}")
_PICTURE = re.compile(r"data:image/(?:png|jpeg|gif|webp)[;,]", re.IGNORECASE)
_SCHEME_NAME = re.compile(r"([a-zA-Z][a-zA-Z0-9+.-]*):")
_SCHEMES = frozenset({"http", "https", "mailto", "tel", "data"})
_LINK_SCHEMES = ("http:", "https:", "mailto:", "tel:")
_TAG = re.compile(r"<([a-zA-Z][^\s/>]*)")
_WHOLE_TAG = re.compile(r"<[a-zA-Z][^<>]*")
_HANDLER = re.compile(r"[\s\"'/](on[a-z]{3,}|srcset)\s*=", re.IGNORECASE)
# What may be the address of something that is not let through, as Markdown has it.
_LIKE_A_SCHEME = re.compile(r"(?:\]\(|\]:|=|<)[\s<\"']{0,4}([^\"'<>():/?#]{1,60}):")
_HAS_PICTURE = re.compile(r"!\[|<img\b", re.IGNORECASE)
_OTHER_COMPUTER_LINKED = re.compile(r"(?:\]\(|\]:|=)\s*[<\"']?\s*[/\\]\s?[/\\]")
_HIDDEN = re.compile(r"&(?:#|colon|Tab|NewLine|sol|bsol)", re.IGNORECASE)


def clean(html: str) -> str:
    """HTML with everything taken out that must not be shown or published."""
    try:
        return _cleaner().clean(html)
    except UnicodeEncodeError:
        # Half a character, as a keyboard or a broken paste may leave it in the editor.
        return _cleaner().clean(html.encode("utf-8", "replace").decode("utf-8"))


def removed_tags(html: str) -> tuple[str, ...]:
    """The elements that ``clean`` takes out of some HTML, each named once."""
    found = {name.lower() for name in _TAG.findall(html)}
    return tuple(sorted(found - _TAGS))


def removed_addresses(html: str) -> tuple[str, ...]:
    """The addresses of links and pictures that ``clean`` takes out of some HTML, each once."""
    return tuple(_removed(html))


def removed_pictures(html: str) -> tuple[str, ...]:
    """Those of the ``removed_addresses`` at which pictures were to be found."""
    return tuple([address for address, attribute in _removed(html).items() if attribute == "src"])


def removed_handlers(html: str) -> tuple[str, ...]:
    """The attributes with scripts or further pictures that ``clean`` takes out, each once."""
    found = dict.fromkeys(
        name.lower() for tag in _WHOLE_TAG.findall(html) for name in _HANDLER.findall(tag)
    )
    return tuple(found)


def may_lose_something(source: str) -> bool:
    """Whether Markdown may hold something that ``clean`` takes out; it may say so too often."""
    if "<" in source and any(tag.lower() not in _TAGS for tag in _TAG.findall(source)):
        return True
    if "=" in source and _HANDLER.search(source):
        return True
    if ":" in source and any(
        f"{_CONTROL.sub('', name).lower()}:" not in _LINK_SCHEMES
        for name in _LIKE_A_SCHEME.findall(source)
    ):
        return True
    if _HAS_PICTURE.search(source) or _OTHER_COMPUTER_LINKED.search(source):
        return True
    return "&" in source and _HIDDEN.search(source) is not None


def _removed(html: str) -> dict[str, str]:
    """The addresses taken out, with the attribute that each stands in."""
    found: dict[str, str] = {}

    def look(tag: str, attribute: str, value: str) -> str | None:
        if _filter(tag, attribute, value) is None:
            found[value] = attribute
        return value

    # For looking all schemes are let through, so that the filter sees them.
    plain = _IGNORED.sub("", unescape(html))
    schemes = {name.lower() for name in _SCHEME_NAME.findall(plain)}
    _new_cleaner(look, _SCHEMES | schemes).clean(html)
    return found


def safe_address(address: str, picture: bool = False) -> bool:
    """Whether a link may lead, or a picture may come from, there."""
    # Browsers drop control characters and spaces before they look at an address.
    plain = _CONTROL.sub("", address)
    if _OTHER_COMPUTER.match(plain):
        return False
    scheme = _SCHEME.match(plain)
    if scheme is None:
        return True
    if picture:
        return _PICTURE.match(plain) is not None
    return scheme[0].lower() in _LINK_SCHEMES


def _filter(tag: str, attribute: str, value: str) -> str | None:
    if attribute in ("href", "src", "cite") and not safe_address(value, attribute == "src"):
        return None
    return value


@cache
def _cleaner() -> nh3.Cleaner:
    return _new_cleaner(_filter, _SCHEMES)


def _new_cleaner(
    attribute_filter: Callable[[str, str, str], str | None], schemes: frozenset[str]
) -> nh3.Cleaner:
    # Loaded when first needed: the command line has verbs that draw nothing.
    import nh3

    return nh3.Cleaner(
        tags=set(_TAGS),
        clean_content_tags=_WITH_CONTENT,
        attributes=_ATTRIBUTES,
        attribute_filter=attribute_filter,
        link_rel=None,
        url_schemes=set(schemes),
        filter_style_properties={"text-align", "list-style-type"},
        # A box of a task list is the only input; it can be looked at, not used.
        set_tag_attribute_values={"input": {"type": "checkbox", "disabled": "disabled"}},
    )
