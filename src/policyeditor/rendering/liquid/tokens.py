"""A text cut into what Liquid reads, by the rules of Liquid 4 (Jekyll's), in one way through.

Brackets that nothing closes stay as they were typed.  So do not: tags that stand where they cannot
be (an ``endif`` without its ``if``, an ``if`` that nothing ends), which are told apart here, since
the parser would take all that follows with them.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field

from liquid import Token
from liquid.token import TOKEN_CONTENT, TOKEN_EXPRESSION, TOKEN_OUTPUT, TOKEN_TAG

#: The name of tags that stand where they cannot be; no tag is called so.
MISPLACED = ""
#: The name of tags, and of outputs, that are longer than any that a person writes.
TOO_LONG = " "

_LONGEST = 5_000  # characters: the parser's time grows with their square

_OPENS = re.compile(r"\{[{%]")
_NAME = re.compile(r"\s*(#|\w+)\s*")
_RAW_ENDS = re.compile(r"\{%-?\s*endraw\s*-?%\}")
_COMMENT_TAGS = re.compile(r"\{%-?\s*(end)?comment\b[^%]*-?%\}")
# Names that the library takes for words of its own even behind a dot, as Liquid does not.
_NAMED_AS_WORDS = re.compile(
    r"""("[^"]*"|'[^']*')|(?<=[\w\]])\.(true|false|nil|null|empty|blank|and|or|contains|not|in|"""
    r"""offset|limit|reversed|cols|continue|with|for|as|if|else|required)(?![\w?-])"""
)
_ENDS = {
    "if": "endif",
    "unless": "endunless",
    "for": "endfor",
    "case": "endcase",
    "capture": "endcapture",
    "tablerow": "endtablerow",
    "ifchanged": "endifchanged",
    "highlight": "endhighlight",
}
_CLOSING = {end: start for start, end in _ENDS.items()}
_MIDDLES = {
    "else": ("if", "unless", "for", "case"),
    "elsif": ("if", "unless"),
    "when": ("case",),
}
_DEEPEST = 25


@dataclass(slots=True)
class Cut:
    """The tokens of a text.

    ``ends`` has the offset behind each tag and output by that of its start, ``unclosed`` the
    offsets of brackets that nothing closes, ``blocks`` the number of the token that ends the block
    which the token with a number begins.
    """

    source: str
    tokens: list[Token] = field(default_factory=list)
    ends: dict[int, int] = field(default_factory=dict)
    unclosed: list[int] = field(default_factory=list)
    blocks: dict[int, int] = field(default_factory=dict)


def cut(source: str) -> Cut:
    """Cut a text into tokens."""
    found = Cut(source)
    position, trim = 0, False
    while True:
        opening = _OPENS.search(source, position)
        start = opening.start() if opening else len(source)
        ahead = source.startswith("-", start + 2)
        _content(found, position, start, trim, ahead)
        if opening is None:
            break
        end = _end(source, start)
        if end < 0:
            found.unclosed.append(start)
            found.tokens.append(Token(TOKEN_CONTENT, source[start : start + 2], start, source))
            position, trim = start + 2, False
            continue
        inner_end = end - 2
        trim = source[inner_end - 1] == "-" and inner_end - 1 >= start + 2
        inner = source[start + 2 : inner_end]
        inner = inner.removeprefix("-").removesuffix("-") if inner != "-" else ""
        position = end
        if source[start + 1] == "{":
            _output(found, start, end, inner)
        else:
            position, trim = _tag(found, start, end, inner, trim)
    _set_misplaced_apart(found)
    return found


def _end(source: str, start: int) -> int:
    """The offset behind what opens at ``start``; -1 where nothing closes it."""
    if source[start + 1] == "%":
        end = source.find("%}", start + 2)
        return end + 2 if end >= 0 else -1
    end = source.find("}", start + 2)
    return end + 2 if end >= 0 and source.startswith("}}", end) else -1


def _content(found: Cut, start: int, end: int, trim: bool, ahead: bool) -> None:
    text = found.source[start:end]
    if trim:
        start += len(text) - len(text.lstrip())
        text = text.lstrip()
    if ahead:
        text = text.rstrip()
    if text:
        found.tokens.append(Token(TOKEN_CONTENT, text, start, found.source))


def _output(found: Cut, start: int, end: int, inner: str) -> None:
    found.ends[start] = end
    if len(inner) > _LONGEST:
        found.tokens.append(Token(TOKEN_TAG, TOO_LONG, start, found.source))
        return
    found.tokens.append(Token(TOKEN_OUTPUT, found.source[start:end], start, found.source))
    found.tokens.append(Token(TOKEN_EXPRESSION, _expression(inner), start, found.source))


def _expression(text: str) -> str:
    return _NAMED_AS_WORDS.sub(lambda found: found[1] or f'["{found[2]}"]', text.strip())


def _tag(found: Cut, start: int, end: int, inner: str, trim: bool) -> tuple[int, bool]:
    """Add a tag; gives where to go on, and whether white space there is taken off."""
    source = found.source
    named = _NAME.match(inner)
    name = named[1] if named else MISPLACED
    if len(inner) > _LONGEST:
        name = TOO_LONG
    found.ends[start] = end
    if name == "raw":
        last = _RAW_ENDS.search(source, end)
        if last is not None:
            _content(found, end, last.start(), trim, ahead=False)
            return last.end(), source[last.end() - 3] == "-"
        name = MISPLACED
    elif name == "comment":
        behind = _comment_end(source, end)
        if behind >= 0:
            return behind, source[behind - 3] == "-"
        name = MISPLACED
    found.tokens.append(Token(TOKEN_TAG, name, start, source))
    rest = inner[named.end() :].strip() if named else ""
    if rest:
        rest = rest if name == "include" else _expression(rest)
        found.tokens.append(Token(TOKEN_EXPRESSION, rest, start, source))
    return end, trim


def _comment_end(source: str, start: int) -> int:
    """The offset behind a comment; comments may stand in one another."""
    depth = 1
    for tag in _COMMENT_TAGS.finditer(source, start):
        depth += -1 if tag[1] else 1
        if not depth:
            return tag.end()
    return -1


def _set_misplaced_apart(found: Cut) -> None:
    """Give tags that stand where they cannot be a name that no tag has."""
    misplaced: list[int] = []
    open_tags: list[tuple[str, int]] = []
    waiting: Counter[str] = Counter()
    for index, token in enumerate(found.tokens):
        if token.kind != TOKEN_TAG:
            continue
        name = token.value
        if name in _ENDS:
            open_tags.append((name, index))
            waiting[name] += 1
        elif name in _CLOSING:
            if not waiting[_CLOSING[name]]:
                misplaced.append(index)
                continue
            while open_tags[-1][0] != _CLOSING[name]:
                inner, begin = open_tags.pop()
                waiting[inner] -= 1
                misplaced.append(begin)
            inner, begin = open_tags.pop()
            waiting[inner] -= 1
            found.blocks[begin] = index
            if len(open_tags) >= _DEEPEST:
                misplaced += [begin, index]
        elif name in _MIDDLES and (not open_tags or open_tags[-1][0] not in _MIDDLES[name]):
            misplaced.append(index)
    misplaced += [index for _, index in open_tags]
    for index in misplaced:
        found.tokens[index] = found.tokens[index]._replace(value=MISPLACED)
