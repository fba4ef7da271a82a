"""The text of a policy file, and how the same bytes are written back.

Everywhere in the program a policy's text is its *view*: the characters of the file with every
line ending as a line feed.  ``PolicyText`` keeps what the view leaves out, so that lines nobody
touched are written back byte for byte.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from policyeditor.errors import TextError
from policyeditor.messages import Message

# What the editor widget takes for the end of a line: kramdown's three, and U+2029.
_ENDING = re.compile("\r\n|\r|\n|\u2029")
_UTF8_BOM = b"\xef\xbb\xbf"
_UTF16_BOMS = (b"\xff\xfe", b"\xfe\xff")


@dataclass(frozen=True, slots=True)
class PolicyText:
    """A policy's text with the facts needed to write the same bytes again.

    ``endings`` holds the ending of every line but the last, or one ending for all of them.
    ``read_only`` tells why the text must not be changed, where it must not.
    """

    view: str
    endings: str | tuple[str, ...] = "\n"
    bom: bool = False
    original: bytes | None = None
    read_only: Message | None = None

    @property
    def newline(self) -> str:
        """The ending that most lines have; new lines get it."""
        if isinstance(self.endings, str):
            return self.endings
        return max(set(self.endings), key=self.endings.count)

    def to_bytes(self) -> bytes:
        """The bytes of the file."""
        if self.original is not None:
            return self.original
        if isinstance(self.endings, str):
            text = self.view.replace("\n", self.endings) if self.endings != "\n" else self.view
        else:
            lines = self.view.split("\n")
            pairs = zip(lines, (*self.endings, ""), strict=True)
            text = "".join(line + ending for line, ending in pairs)
        return (_UTF8_BOM if self.bom else b"") + text.encode("utf-8")

    def with_view(self, view: str) -> PolicyText:
        """The same file with another text: lines that stay keep their endings.

        Raises TextError for a text that must not be changed, or that no file can hold.
        """
        if view == self.view:
            return self
        if self.read_only is not None:
            raise TextError("text.read-only", reason=self.read_only)
        try:
            view.encode("utf-8")
        except UnicodeEncodeError as error:
            line = view.count("\n", 0, error.start) + 1
            raise TextError("text.not-writable", line=line) from error
        return PolicyText(view, self._endings_for(view), self.bom)

    def _endings_for(self, view: str) -> str | tuple[str, ...]:
        if isinstance(self.endings, str):
            return self.endings
        old_lines, new_lines = self.view.split("\n"), view.split("\n")
        endings = [self.newline] * (len(new_lines) - 1)
        for old, new, size in _same_runs(old_lines, new_lines):
            for step in range(size):
                if old + step < len(self.endings) and new + step < len(endings):
                    endings[new + step] = self.endings[old + step]
        return tuple(endings)


def common_ends(old: Sequence[str], new: Sequence[str]) -> tuple[int, int]:
    """How many lines or letters two texts share at their head, and of the rest at their end."""
    head = 0
    while head < min(len(old), len(new)) and old[head] == new[head]:
        head += 1
    tail = 0
    while tail < min(len(old), len(new)) - head and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    return head, tail


def _same_runs(old: list[str], new: list[str]) -> list[tuple[int, int, int]]:
    """Runs of lines that both have; the equal head and tail first, the middle by difflib.

    A changed line keeps its ending too where as many lines stand in its place as before.
    """
    head, tail = common_ends(old, new)
    runs = [(0, 0, head), (len(old) - tail, len(new) - tail, tail)]
    middle_old, middle_new = old[head : len(old) - tail], new[head : len(new) - tail]
    matcher = SequenceMatcher(None, middle_old, middle_new, autojunk=False)
    for tag, old_start, old_end, new_start, new_end in matcher.get_opcodes():
        if tag == "equal" or (tag == "replace" and old_end - old_start == new_end - new_start):
            runs.append((head + old_start, head + new_start, old_end - old_start))
    return runs


def read_text(data: bytes) -> PolicyText:
    """The text of a policy file.

    Bytes that are not UTF-8 give a text that can be read and not changed: what they mean is a
    guess, and a guess must not be written back.
    """
    bom = data.startswith(_UTF8_BOM)
    try:
        text = data[len(_UTF8_BOM) if bom else 0 :].decode("utf-8")
    except UnicodeDecodeError as error:
        return _foreign_text(data, error)
    if "\x00" in text:
        line = text.count("\n", 0, text.index("\x00")) + 1
        reason = Message("text.binary", {"line": line})
        return PolicyText(_view(text), original=data, read_only=reason)
    return PolicyText(_view(text), _endings(text), bom)


def _foreign_text(data: bytes, error: UnicodeDecodeError) -> PolicyText:
    encoding = "utf-16" if data.startswith(_UTF16_BOMS) else "cp1252"
    text = data.decode(encoding, errors="replace")
    line = data.count(b"\n", 0, error.start) + 1
    reason = Message("text.not-utf-8", {"line": line, "encoding": encoding})
    return PolicyText(_view(text), original=data, read_only=reason)


def _view(text: str) -> str:
    return _ENDING.sub("\n", text) if "\r" in text or "\u2029" in text else text


def _endings(text: str) -> str | tuple[str, ...]:
    if "\r" not in text and "\u2029" not in text:
        return "\n"
    found = tuple(_ENDING.findall(text))
    return found[0] if len(set(found)) == 1 else found
