"""Character references as kramdown reads them: HTML 4's names and a few more, no others."""

from __future__ import annotations

from html.entities import name2codepoint

_MORE = {"apos": 39, "vellip": 8942, "lceil": 8968, "rceil": 8969, "lang": 9001, "rang": 9002}
# Numbers of Windows-1252, which old editors wrote for typographic signs.
_WINDOWS = {
    number: ord(bytes([number]).decode("cp1252"))
    for number in range(128, 160)
    if number not in (129, 141, 143, 144, 157)
}
_KEPT = {"<": "&lt;", ">": "&gt;", "&": "&amp;"}


def named_entity(name: str) -> str | None:
    """The character of a named reference, ready for HTML; None for a name that is unknown."""
    code = _MORE.get(name) or name2codepoint.get(name)
    if code is None:
        return None
    return _KEPT.get(chr(code), chr(code))


def numbered_entity(code: int) -> str:
    """The character of a numbered reference, ready for HTML."""
    code = _WINDOWS.get(code, code)
    if not 0 < code < 0x110000 or 0xD800 <= code < 0xE000:
        return "\ufffd"
    return _KEPT.get(chr(code), chr(code))
