"""Foreign text made harmless for the file it goes into.

Everything a notice shows comes from a policy somebody else may have written.  HTML is escaped by
the templates themselves; this is for the rest.
"""

from __future__ import annotations

import re
import unicodedata
from urllib.parse import quote

_SPACE = re.compile(r"[^\S\u00a0\u202f]+")  # a no-break space is spelling, in French for one
_KEPT = frozenset("\u00a0\u202f\u200c\u200d")
_DROPPED = frozenset({"Cc", "Cf", "Cs", "Cn", "Co", "Zl", "Zp"})

# What Markdown, kramdown or Liquid could take for a mark anywhere in a line.  A numeric entity is
# never a mark for any of them; the backslash is for those that all of them know.
_MARKS = str.maketrans(
    {mark: f"&#{ord(mark)};" for mark in "&<>{}|~$^="} | {mark: f"\\{mark}" for mark in "\\`*_[]#"}
)
_LINE_START = re.compile(r"[-+:.]|\d+[.)]")
_BARE_ADDRESS = re.compile(r"(?<=[A-Za-z]):(?=//)|(?<=www)\.", re.IGNORECASE)
_MAIL = re.compile(r"[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+")
_IN_PATH = "/@!&+,;=:~%-._"


def one_space(text: str) -> str:
    """The text with each run of white space as one blank and without characters nobody sees.

    Direction overrides and other format characters go too: in a notice they can only mislead.
    """
    spaced = _SPACE.sub(" ", text)
    if spaced.isascii() and spaced.isprintable():
        return spaced
    return "".join(c for c in spaced if c in _KEPT or unicodedata.category(c) not in _DROPPED)


def one_line(text: str) -> str:
    """The text on one line, without blanks around it."""
    return one_space(text).strip()


def own_lines(text: str) -> str:
    """The text with its own line breaks, each line as ``one_line`` has it; empty ones go."""
    return "\n".join(filter(None, map(one_line, text.split("\n"))))


def markdown_text(text: str) -> str:
    """Text that Markdown (kramdown, Python-Markdown, CommonMark) and Liquid show as it is."""
    plain = one_space(text)
    mark = _LINE_START.match(plain)
    place = mark.end() - 1 if mark else -1
    head = _escaped(plain[:place]) + _entity(plain[place]) if mark else ""
    return head + _escaped(plain[place + 1 :])


def quoted_scalar(text: str) -> str:
    """A double-quoted value for front matter: one line that reads back as the same text."""
    return '"' + one_line(text).replace("\\", "\\\\").replace('"', '\\"') + '"'


def safe_address(address: str) -> str:
    """An address fit for a link; empty for what is no path from the site's top or web address."""
    cleaned = one_line(address)
    web = re.match(r"https?://[A-Za-z0-9\[]", cleaned, re.IGNORECASE)
    path = cleaned.startswith("/") and not cleaned.startswith(("//", "/\\"))
    return quote(cleaned, safe=_IN_PATH + "?#") if web or path else ""


def mail_link(contact: str) -> str:
    """The link that writes to a mail address; empty for what is none."""
    return f"mailto:{contact}" if _MAIL.fullmatch(contact) else ""


def _escaped(text: str) -> str:
    marked = text.translate(_MARKS).replace("\\]:", "&#93;:")  # kramdown: a link's definition
    return _BARE_ADDRESS.sub(lambda found: _entity(found.group()), marked)


def _entity(mark: str) -> str:
    return f"&#{ord(mark)};"
