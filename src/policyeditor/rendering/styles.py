"""A site's style sheets as one, with no address in it that leads out of the policy folder."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Mapping

_COMMENT = re.compile(r"/\*.*?(?:\*/|\Z)", re.DOTALL)
_IMPORT = re.compile(
    r"""@import\s+(?:url\(\s*)?(?:"([^"\n]*)"|'([^'\n]*)'|([^\s;)"']+))\s*\)?([^;{}]*)(?:;|\Z)""",
    re.IGNORECASE,
)
_URL = re.compile(r"""url\(\s*(?:"([^"\n]*)"|'([^'\n]*)'|([^)"'\s]*))\s*\)""", re.IGNORECASE)
_REMOTE = re.compile(r"\s*(?:[a-z][a-z0-9+.-]*:|[/\\]{2})", re.IGNORECASE)
_PICTURE = re.compile(r"data:image/(?:png|jpeg|gif|webp|svg\+xml)[;,]", re.IGNORECASE)
_DEEPEST = 4


class StyleSheets:
    """Puts style sheets of a site together.

    ``styles`` go by their address from the site's top; ``base`` is the site's top from that of the
    policy folder.  What leads elsewhere or is missing comes to stand in ``missing``.  Each is
    put in once, however often it is asked for.
    """

    def __init__(self, styles: Mapping[str, str], base: str) -> None:
        self._styles = styles
        self._base = f"/{base}" if base else ""
        self._used: set[str] = set()
        self.missing: dict[str, None] = {}

    def linked(self, href: str, page: str = "") -> str:
        """The rules of the style sheet that a page at ``page`` links to; none if it is missing."""
        return self._named(self._place(href, page), href, 0)

    def inline(self, css: str, page: str = "") -> str:
        """The rules that stand in a page itself."""
        return self._rules(css, page, 0)

    def _named(self, name: str | None, href: str, depth: int) -> str:
        css = self._styles.get(name) if name is not None else None
        if css is None or name is None:
            self.missing[href] = None
            return ""
        if name in self._used or depth > _DEEPEST:
            return ""
        self._used.add(name)
        return self._rules(css, name, depth)

    def _rules(self, css: str, place: str, depth: int) -> str:
        css = _COMMENT.sub("", css)

        def put_in(found: re.Match[str]) -> str:
            href = found[1] or found[2] or found[3] or ""
            rules = self._named(self._place(href, place), href, depth + 1)
            media = found[4].strip()
            return f"@media {media} {{{rules}}}" if media and rules else rules

        def lead(found: re.Match[str]) -> str:
            href = found[1] or found[2] or found[3] or ""
            if _PICTURE.match(href) or href.startswith("#"):
                return found[0]
            inside = self._place(href, place)
            if inside is None:
                self.missing[href] = None
                return "url()"
            return f'url("{self._base}/{inside}")'

        return _URL.sub(lead, _IMPORT.sub(put_in, css)).replace("</", "<\\/")

    def _place(self, href: str, place: str) -> str | None:
        """An address from the site's top; None where it leads elsewhere."""
        if _REMOTE.match(href) or not href:
            return None
        path = re.split(r"[?#]", href, maxsplit=1)[0]
        if path.startswith("/"):
            inside = path.removeprefix(f"{self._base}/") if self._base else path.lstrip("/")
        else:
            inside = posixpath.join(posixpath.dirname(place), path)
        inside = posixpath.normpath(inside.lstrip("/"))
        return None if inside.startswith("..") or '"' in inside or "\\" in inside else inside
