"""Words that were left behind: placeholders, and words typed twice."""

from __future__ import annotations

import re
from collections.abc import Iterator

from policyeditor.checks.facts import FolderFacts
from policyeditor.checks.hidden import hidden_lines, in_code
from policyeditor.messages import Message
from policyeditor.policy.edits import Edit
from policyeditor.policy.policy import Policy
from policyeditor.policy.problems import Fix, Problem, Severity
from policyeditor.policy.source_lines import SourceLines

_NAMES = (
    r"insert|enter|your|add|company|business|organi[sz]ation|legal entity|entity|website|web ?site|"
    r"site|app|country|state|city|jurisdiction|address|e-?mail|phone|telephone|contact|date|name|"
    r"title|number|amount|days|months|years|period|url|client|customer|service|product"
)
# Each starts with a certain character, which makes the search fast in long texts.
_PLACEHOLDERS = (
    re.compile(
        r"\[(?:"
        rf"(?:{_NAMES})(?:[ _/’'-][^\[\]\n]{{0,60}})?"
        r"|[^\[\]\n]{1,40}[ _](?:name|address|date|e-?mail|number|url|here|phone)"
        r"|[●•_…]+|\.{2,}|x{2,10}|tbd|tbc|todo"
        r")\](?![(\[:])",
        re.IGNORECASE,
    ),
    re.compile(r"(?:T(?:ODO|BD|BC)|FIXME)\b"),  # in capitals: "todo" is a word of Spanish
    re.compile(r"[Ll](?i:orem ipsum)\b"),
    re.compile(r"<(?:insert|your)[ _-][^<>\n]{1,60}>", re.IGNORECASE),
    re.compile(r"_{5,}(?!\w)"),
)
_NO_START = re.compile(r"[\]\\!\w]")
_TWICE = re.compile(r"(?:[\s(\"“]|\A)([^\W\d_]{2,})(?:[ \t]+|[ \t]*\n[ \t]*)\1(?![\w'’\-/@])")
# Said twice on purpose, in the languages that do.
_MAY_BE_TWICE = re.compile(
    "that|had|nous|vous|die|der|das|den|dem|sie|ihr|ist|se|si|no|so|da|su|via|wie|zaman",
    re.IGNORECASE,
)


def placeholders(policy: Policy, _facts: FolderFacts) -> Iterator[Problem]:
    """Places kept for words that were never filled in: ``[COMPANY]``, TODO, lorem ipsum."""
    lines = SourceLines(policy.view)
    hidden = hidden_lines(policy.scan.blocks) | _lines_of_lists(policy)
    lowered = policy.view.lower()
    for pattern in _PLACEHOLDERS:
        for found in pattern.finditer(policy.view):
            text, before = found.group(), policy.view[max(0, found.start() - 1) : found.start()]
            if _NO_START.match(before) and not (before == "\\" and text[0] == "_"):
                continue
            if lines.place(found.start())[0] in hidden or _is_reference(text, lowered):
                continue
            message = Message("checks.placeholder", {"text": text})
            yield lines.problem(message, found.start(), found.end(), Severity.WARNING)


def doubled_words(policy: Policy, _facts: FolderFacts) -> Iterator[Problem]:
    """The same word twice in a row, also across the end of a line."""
    lines = SourceLines(policy.view)
    hidden = hidden_lines(policy.scan.blocks)
    body = lines.start(policy.front_matter.body_line)
    for found in _TWICE.finditer(policy.view, body):
        word = found[1]
        if word[0].isupper() or _MAY_BE_TWICE.fullmatch(word):  # "Subscriber Certificate"
            continue
        line, column = lines.place(found.start(1))
        if line in hidden or in_code(lines.line(line), column):
            continue
        start, end = lines.place(found.end(1)), lines.place(found.end())
        fix = Fix(Message("checks.fix-doubled", {"word": word}), (Edit(*start, *end, ""),))
        message = Message("checks.doubled-word", {"word": word})
        yield lines.problem(message, found.start(1), found.end(), Severity.HINT, fix)


def _is_reference(text: str, lowered: str) -> bool:
    """Whether a bracket is a link whose target stands elsewhere: ``[Name]: https://…``."""
    return text[0] == "[" and f"{text}:".lower() in lowered


def _lines_of_lists(policy: Policy) -> set[int]:
    """The lines of details that are lists or groups: ``tags: [site]`` is no placeholder."""
    found = policy.front_matter
    places = [
        found.places[key] for key, value in found.values.items() if not isinstance(value, str)
    ]
    return {line for place in places for line in range(place.line, place.end_line + 1)}
