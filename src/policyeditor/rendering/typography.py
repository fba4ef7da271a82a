"""Smart quotes, dashes, ellipses and guillemets: kramdown's rules, tried in its order."""

from __future__ import annotations

import re

_MARKS = r"""[!"#$%'()*+,\-./:;<=>?@\[\\\]^_`{|}~]"""
_BEFORE_CLOSING = r"[^ \\\t\r\n\[{(-]"


def _rule(pattern: str, flags: int = 0) -> re.Pattern[str]:
    return re.compile(pattern, re.ASCII | re.MULTILINE | flags)


# What stands before the quotation mark is group "before"; "single" and "double" give its shape.
_RULES: tuple[tuple[re.Pattern[str], str, str], ...] = (
    (_rule(r"""()(["'])(?=[_*]{1,2}\S)"""), "‘", "“"),
    (_rule(rf"""()(["'])(?={_MARKS}(?!\.\.)(?u:\B))"""), "’", "”"),
    (_rule(r"""(\s?)("')(?=\w)"""), "", "“‘"),
    (_rule(r"""(\s?)('")(?=\w)"""), "‘“", ""),
    (_rule(r"""(\s?)(')(?=\d\ds)"""), "’", ""),
    (_rule(r"""(\s)(['"])(?=\w)"""), "‘", "“"),
    (_rule(rf"""({_BEFORE_CLOSING})(['"])"""), "’", "”"),
    (_rule(r"""()(["'])(?=\s|s(?u:\b)|$)"""), "’", "”"),
    (_rule(r"""(.?)(')""", re.DOTALL), "‘", ""),
    (_rule(r"""(.?)(")""", re.DOTALL), "", "“"),
)
_SYMBOLS = (
    ("---", "—"),
    ("--", "–"),
    ("...", "…"),
    ("\\<<", "&lt;&lt;"),
    ("\\>>", "&gt;&gt;"),
    ("<< ", "«\u00a0"),
    (" >>", "\u00a0»"),
    ("<<", "«"),
    (">>", "»"),
)


def smart_quote(text: str, pos: int) -> tuple[str, str, int] | None:
    """A quotation mark at ``pos`` or one behind it: the text before, the mark, and the end."""
    for pattern, single, double in _RULES:
        found = pattern.match(text, pos)
        if found:
            return found[1], single if found[2].startswith("'") else double, found.end()
    return None


def symbol(text: str, pos: int) -> tuple[str, int] | None:
    """A typographic sign at ``pos``, ready for HTML, and where it ends."""
    for typed, shown in _SYMBOLS:
        if text.startswith(typed, pos):
            return shown, pos + len(typed)
    return None
