"""A policy as a site with Python-Markdown shows it (MkDocs, Mozilla's legal documents).

Python-Markdown hangs on some texts: call this only where the process can be ended.
"""

from __future__ import annotations

import re
from hashlib import blake2b
from html.parser import HTMLParser

from policyeditor.policy.kramdown.html import WITHOUT_BODY
from policyeditor.rendering.page import Page, PageBlock
from policyeditor.rendering.sanitise import clean

_EXTENSIONS = ("extra", "toc")
_NO_LETTERS = re.compile(r"[\W\d_]+")
_NO_WORDS = re.compile(r"<[^<>]*>|(?<=\])\([^()\s]*\)|\{:[^{}]*\}")
_TOLD_BY = 24  # letters by which the line of a block is known again


def python_markdown_body(view: str, body_line: int) -> str:
    """The cleaned HTML of a policy's body (extensions ``extra`` and ``toc``).  May hang."""
    import markdown  # only for such sites

    body = "\n".join(view.split("\n")[body_line - 1 :])
    return clean(markdown.markdown(body, extensions=list(_EXTENSIONS)))


def python_markdown_page(view: str, body_line: int) -> Page:
    """The page of a policy, a block for each element at its top.  May hang.

    Python-Markdown does not tell lines: a block stands on the next line with the same words.
    """
    lines = [_letters(_NO_WORDS.sub("", line)) for line in view.split("\n")]
    blocks = []
    at = body_line
    for html, words in _elements(python_markdown_body(view, body_line)):
        at = _line_of(_letters(words), lines, at)
        html = re.sub(r"^<(\w+)", r'<\1 data-line="0"', html)
        key = blake2b(html.encode("utf-8", "replace"), digest_size=12).hexdigest()
        blocks.append(PageBlock(key, html, at, at))
    starts = [block.line for block in blocks]
    return Page(
        tuple(
            block._replace(end_line=max(block.line, following - 1))
            for block, following in zip(blocks, [*starts[1:], len(lines) + 1], strict=False)
        )
    )


def _line_of(words: str, lines: list[str], start: int) -> int:
    wanted = words[:_TOLD_BY]
    for number in range(start, len(lines) + 1) if wanted else ():
        found = lines[number - 1][:_TOLD_BY]
        if found and (wanted.startswith(found) or found.startswith(wanted)):
            return number
    return start


def _letters(text: str) -> str:
    return _NO_LETTERS.sub("", text)


def _elements(html: str) -> list[tuple[str, str]]:
    """The elements at the top of cleaned HTML, each with its words; text between goes along."""
    splitter = _Splitter(html)
    splitter.feed(html)
    splitter.close()
    return splitter.finish()


class _Splitter(HTMLParser):
    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self._html = html
        self._starts = [0]
        for line in html.split("\n"):
            self._starts.append(self._starts[-1] + len(line) + 1)
        self._depth = 0
        self._cuts: list[int] = [0]
        self._words: list[list[str]] = [[]]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if self._depth == 0:
            line, column = self.getpos()
            at = self._starts[line - 1] + column
            if self._html[self._cuts[-1] : at].strip():
                self._cuts.append(at)
                self._words.append([])
        if tag not in WITHOUT_BODY:
            self._depth += 1

    def handle_endtag(self, tag: str) -> None:
        if tag not in WITHOUT_BODY:
            self._depth = max(self._depth - 1, 0)

    def handle_data(self, data: str) -> None:
        self._words[-1].append(data)

    def finish(self) -> list[tuple[str, str]]:
        ends = [*self._cuts[1:], len(self._html)]
        pieces = (self._html[a:b] for a, b in zip(self._cuts, ends, strict=True))
        found = [(piece, "".join(words)) for piece, words in zip(pieces, self._words, strict=True)]
        return [(piece, words) for piece, words in found if piece.strip()]
