"""What is wrong with details that cannot be read, in a lawyer's words rather than a parser's."""

from __future__ import annotations

import re
from collections.abc import Callable

from policyeditor.messages import Message
from policyeditor.policy.details_writing import quoted
from policyeditor.policy.edits import Edit
from policyeditor.policy.problems import Fix, Problem, Severity
from policyeditor.policy.source_lines import SourceLines

_PAIR = re.compile(
    r"(?P<key>[ \t]*(?:- +)?[\w.-]+:[ \t]+)(?P<value>\S.*?)(?P<after>[ \t]*|[ \t]+#.*)$"
)
_TWO_PAIRS = re.compile(
    r".*\S(?P<gap>[ \t]+)(?:layout|title|lang|permalink|date|slug|description|category"
    r"|categories|tags|author|draft|published|weight|url|ref|effective_date|last_updated):"
    r"(?:[ \t]|$)"
)


def quote_value(lines: SourceLines, line: int) -> Fix | None:
    """Put the value that stands on a line in quotes, where it is whole on that line."""
    match = _PAIR.match(lines.line(line))
    if match is None or match["value"][0] in "\"'|>[&!":
        return None
    start, end = match.span("value")
    edit = Edit(line, start + 1, line, end + 1, quoted(match["value"]))
    return Fix(Message("details.fix-quote"), (edit,))


def quote_from(lines: SourceLines, at: int) -> Fix | None:
    """Put the value that starts at an offset in quotes, whatever sign it starts with."""
    line, column = lines.place(at)
    match = _PAIR.match(lines.line(line))
    if match is None or match.start("value") != column - 1:
        return None
    edit = Edit(line, column, line, match.end("value") + 1, quoted(match["value"]))
    return Fix(Message("details.fix-quote"), (edit,))


def explain(error: Exception, lines: SourceLines) -> Problem:
    """The problem that a failure of the parser stands for."""
    context = str(getattr(error, "context", "") or "")
    said = str(getattr(error, "problem", "") or "")
    mark = getattr(error, "problem_mark", None)
    position = getattr(error, "position", None)
    at = int(mark.index) if mark is not None else position if isinstance(position, int) else 0
    context_mark = getattr(error, "context_mark", None)
    opened = int(context_mark.index) if context_mark is not None else at
    for phrase, cause in _CAUSES:
        if phrase in said or phrase in context:
            return cause(lines, at, opened)
    if isinstance(position, int):
        return _character(lines, at, opened)
    return _problem(lines, "details.unreadable", at)


def _colon(lines: SourceLines, at: int, opened: int) -> Problem:
    """A colon inside a value, two details on one line, or a line moved in."""
    line, column = lines.place(at)
    content = lines.line(line)
    if two := _TWO_PAIRS.match(content):
        return _two_on_a_line(lines, line, two.span("gap"))
    match = _PAIR.match(content)
    if match is not None and match.start("value") < column - 1:
        start = lines.start(line) + match.start("value")
        end = lines.start(line) + match.end("value")
        return _problem(lines, "details.colon", start, fix=quote_value(lines, line), end=end)
    return _indented(lines, at, opened)


def _two_on_a_line(lines: SourceLines, line: int, gap: tuple[int, int]) -> Problem:
    split = Edit(line, gap[0] + 1, line, gap[1] + 1, "\n")
    fix = Fix(Message("details.fix-split"), (split,))
    start = lines.start(line)
    end = start + len(lines.line(line))
    return _problem(lines, "details.two-on-a-line", start + gap[1], fix=fix, end=end)


def _indented(lines: SourceLines, at: int, _opened: int) -> Problem:
    line = lines.place(at)[0]
    content = lines.line(line)
    start = lines.start(line)
    return _problem(lines, "details.indentation", start, end=start + max(1, len(content)))


def _open_quote(lines: SourceLines, _at: int, opened: int) -> Problem:
    line = lines.place(opened)[0]
    mark = lines.text[opened : opened + 1]
    end = lines.start(line) + len(lines.line(line))
    rest = lines.text[opened + 1 : end]
    fix = None
    if rest.strip() and mark not in rest and "\\" not in rest:
        close = lines.place(opened + 1 + len(rest.rstrip()))
        fix = Fix(Message("details.fix-closing-quote"), (Edit(*close, *close, mark),))
    return _problem(lines, "details.open-quote", opened, fix=fix, end=end)


def _after_quote(lines: SourceLines, at: int, opened: int) -> Problem:
    """Words behind a closing quote: mostly the same quote mark used inside the value."""
    line = lines.place(at)[0]
    if two := _TWO_PAIRS.match(lines.line(line)):
        return _two_on_a_line(lines, line, two.span("gap"))
    pair = _PAIR.match(lines.line(line))
    if pair is None or pair["value"][0] not in "\"'" or pair.start("value") >= lines.place(at)[1]:
        return _indented(lines, at, opened)
    value = pair["value"]
    fix = None
    if len(value) > 1 and value[-1] == value[0] and "\\" not in value:
        start, end = pair.span("value")
        edit = Edit(line, start + 1, line, end + 1, quoted(value[1:-1]))
        fix = Fix(Message("details.fix-quote"), (edit,))
    start = lines.start(line) + pair.start("value")
    return _problem(lines, "details.after-quote", start, fix=fix, end=start + len(value))


def _open_bracket(lines: SourceLines, _at: int, opened: int) -> Problem:
    line = lines.place(opened)[0]
    end = lines.start(line) + len(lines.line(line))
    close = {"[": "]", "{": "}"}.get(lines.text[opened : opened + 1], "]")
    if lines.text.startswith(("{{", "{%"), opened):
        return _problem(lines, "details.liquid", opened, end=end, fix=quote_from(lines, opened))
    return _problem(lines, "details.bracket", opened, end=end, bracket=close)


def _start_character(lines: SourceLines, at: int, opened: int) -> Problem:
    if lines.text[at : at + 1] == "\t":
        return _tab(lines, at)
    if lines.text.startswith("{%", max(0, at - 1)):
        return _open_bracket(lines, at, at - 1)
    line = lines.place(at)[0]
    character = lines.text[at : at + 1]
    fix = quote_value(lines, line)
    return _problem(lines, "details.start-character", at, fix=fix, character=character)


def _tab(lines: SourceLines, at: int) -> Problem:
    line = lines.place(at)[0]
    content = lines.line(line)
    indentation = content[: len(content) - len(content.lstrip())]
    spaces = indentation.replace("\t", "  ")
    fix = None
    if "\t" in indentation:
        edit = Edit(line, 1, line, len(indentation) + 1, spaces)
        fix = Fix(Message("details.fix-tab"), (edit,))
    return _problem(lines, "details.tab", at, fix=fix)


def _no_colon(lines: SourceLines, _at: int, opened: int) -> Problem:
    line = lines.place(opened)[0]
    end = lines.start(line) + len(lines.line(line))
    return _problem(lines, "details.no-colon", opened, end=end)


def _dash(lines: SourceLines, at: int, _opened: int) -> Problem:
    return _problem(lines, "details.dash", at, fix=quote_value(lines, lines.place(at)[0]))


def _backslash(lines: SourceLines, at: int, _opened: int) -> Problem:
    start = at - 1 if lines.text[at - 1 : at] == "\\" else at
    place = lines.place(start)
    fix = Fix(Message("details.fix-backslash"), (Edit(*place, *place, "\\"),))
    return _problem(lines, "details.backslash", start, fix=fix)


def _character(lines: SourceLines, at: int, _opened: int) -> Problem:
    code = f"U+{ord(lines.text[at]):04X}" if at < len(lines.text) else ""
    return _problem(lines, "details.character", at, character=code)


def _special(lines: SourceLines, _at: int, opened: int) -> Problem:
    character = lines.text[opened : opened + 1]
    fix = quote_from(lines, opened)
    return _problem(lines, "details.start-character", opened, fix=fix, character=character)


def _problem(
    lines: SourceLines,
    code: str,
    at: int,
    fix: Fix | None = None,
    end: int = 0,
    **params: object,
) -> Problem:
    line = lines.place(at)[0]
    message = Message(code, {"line": line, **params})
    return lines.problem(message, at, max(end, at + 1), Severity.ERROR, fix)


# What the parser says, or says it was doing, and what it means; the first that fits counts.
_CAUSES: tuple[tuple[str, Callable[[SourceLines, int, int], Problem]], ...] = (
    ("unknown escape", _backslash),
    ("expected escape sequence", _backslash),
    ("quoted scalar", _open_quote),
    ("flow sequence", _open_bracket),
    ("flow mapping", _open_bracket),
    ("mapping values are not allowed", _colon),
    ("mapping keys are not allowed", _dash),
    ("sequence entries are not allowed", _dash),
    ("cannot start any token", _start_character),
    ("could not find expected ':'", _no_colon),
    ("block scalar", _special),
    ("while scanning an anchor", _special),
    ("while scanning an alias", _special),
    ("while scanning a tag", _special),
    ("while parsing a tag", _special),
    ("while parsing a node", _special),
    ("block mapping", _after_quote),
    ("block collection", _indented),
    ("<document start>", _indented),
)
