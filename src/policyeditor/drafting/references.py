"""References within a policy: where its text says "Section 5(B)", and which clause that is.

A law's own articles are cited by the same words.  A reference counts as one of the policy's own
where a clause of the policy bears that name and nothing beside it says whose it is otherwise
("Article 6 GDPR", "Section 5 of the FTC Act").
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from policyeditor.drafting.citing import NAMED_WORDS, PLAIN_WORDS, Cited, Index, kind_of, numbers_in
from policyeditor.policy.clauses import Clause, ClauseKind, every_clause
from policyeditor.policy.labels import han_number
from policyeditor.policy.policy import Policy


class Aim(StrEnum):
    """What a reference leads to."""

    FOUND = "found"
    SEVERAL = "several"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class Reference:
    """A place in the text that cites a clause of this policy.

    ``words`` are those of the text (``Section 5(B)``); line and columns (from 1, the end
    exclusive) are those of the number alone, which is all that changes when the clause gets
    another.  ``target`` is the id of the clause; empty unless exactly one bears the number.
    """

    line: int
    column: int
    end_column: int
    words: str
    number: str
    cited: Cited
    aim: Aim
    target: str = ""
    relative: bool = False


_PAREN = r"\((?:[A-Za-z]{1,2}|[ivxlcIVXLC]{2,6}|\d{1,2})\)"
_NUMBER = (
    rf"(?:\d{{1,3}}(?:\.\d{{1,3}})*+(?:[a-z]\b)?(?!\d)(?:[ ]?{_PAREN})*|{_PAREN}(?:[ ]?{_PAREN})*"
    r"|(?-i:[IVXLC]{1,6}|[A-Z])\b(?![.’'&]\w))"
)
_WORDS = "|".join((*PLAIN_WORDS, *NAMED_WORDS.values()))
_AND = (
    r"(?:\s*,\s*(?:(?:and|or|und|oder|et|ou|y|o|e)\s+)?"
    r"|\s+(?:and|or|und|oder|et|ou|y|o|e|to|through|bis|à|a)\s+|\s*[–-]\s*|\s*/\s*)"
)
_CITATION = re.compile(
    rf"(?<![\w-])(?P<word>{_WORDS})(?:\s+|(?<=§)\s*)(?P<numbers>{_NUMBER}(?:{_AND}{_NUMBER})*+)",
    re.IGNORECASE,
)
# Tried first, for it is fast: a word before a number.
_CANDIDATE = re.compile(r"(?<![\w-])(?:[^\W\d_]+(?:-[^\W\d_]+)?\.?\s+(?=[\d(A-Z])|§)")
_HAN_CITATION = re.compile(
    r"第\s?(?P<number>[0-9]{1,3}|[一二两三四五六七八九十百]{1,6})\s?(?P<unit>[条條章节節])"
    r"(?P<rest>(?:[（(][A-Za-z0-9一二三四五六七八九十]{1,4}[)）])*)"
)
_ONE = re.compile(_NUMBER, re.IGNORECASE)
_HIDDEN = re.compile(
    r"`[^`\n]*`|\]\([^()\s]*(?:\s+\"[^\"]*\")?\)|<[^<>\n]*>|\{[:{%][^{}]{0,1000}\}+|https?://\S+"
)
# Whose article it is, where it is not this policy's.
_OF_THIS = re.compile(
    r"\W{0,20}+(?:of|in|under|von|in|de|du|des|della?|do|da)?\s*"
    r"(?:this|these|the\s+present|dieser|diesem|dieses|cette|ce|ces|la\s+présente|les\s+présentes|"
    r"esta|este|estos|estas|la\s+presente|questa|questo)\b",
    re.IGNORECASE,
)
_OF_ANOTHER = re.compile(
    r"[\s,)\]]{0,20}+(?:(?:,\s*)?\(\d{1,2}\)\s*)*"
    r"(?:(?:of|under|in|from|to)\s+(?:the|our|your|its|their|any|Regulation|Directive|Law|Act|EU|UK|"
    r"[A-Z]{2,})|(?:der|des|von|nach|gem\.?|gemäß)\s+(?-i:[A-ZÄÖÜ])|(?:du|de\s+la|de\s+l['’]|des|del|"
    r"de\s+los|de\s+las|da|do|della?)\s+(?!présent|present)|(?-i:(?:UK\s+|EU\s+|EU-)?[A-Z]{3,}\b|"
    r"[A-Z][a-z]?[A-Z]{2,}[a-z]*\b|Regulation|Directive|Reg\.|Act\b|Abs\.|Satz|lit\.|ff?\.|C\.F\.R|U\.S\.C))",
    re.IGNORECASE,
)
_ANOTHER_BEFORE = re.compile(
    r"(?:(?:\b[A-Z]{2,}(?:[ -]\d[\w.-]*)?|[A-Z][A-Za-z]*[A-Z]{2,}|U\.S\.C\.|C\.F\.R\.|Code|Act|Law"
    r"|Stat\.|Regulation|Directive|Requirements|Title \d+)[\]\s,:)]*|[》法例规定]\s*)$"
)
_FARTHEST = 99  # a higher number is hardly a slip for one of a policy's sections
_FEWEST = 3  # numbered clauses, below which a number without a clause may mean anything


def references(policy: Policy) -> tuple[Reference, ...]:
    """The references of a policy to its own clauses, in reading order."""
    index = Index(policy.clauses)
    lines = policy.view.split("\n")
    found: list[Reference] = []
    for clause, above in _with_those_above(policy.clauses):
        found += references_in(clause, above, lines, index)
    return tuple(found)


def _with_those_above(
    clauses: Sequence[Clause], above: tuple[Clause, ...] = ()
) -> Iterator[tuple[Clause, tuple[Clause, ...]]]:
    for clause in clauses:
        yield clause, above
        yield from _with_those_above(clause.children, (*above, clause))


def references_in(
    clause: Clause, above: tuple[Clause, ...], lines: Sequence[str], index: Index
) -> Iterator[Reference]:
    """The references in the words of one clause; ``above`` are those it stands under."""
    source = _HIDDEN.sub(lambda found: " " * len(found.group()), clause.source)
    begin = _after_label(source, clause)
    end = begin
    for candidate in _CANDIDATE.finditer(source, begin):
        found = _CITATION.match(source, candidate.start()) if candidate.start() >= end else None
        if found is not None:
            end = found.end()
            yield from _cited(found, source, clause, above, lines, index)
    for found in _HAN_CITATION.finditer(source, begin):
        if _ANOTHER_BEFORE.search(source[: found.start()]):
            continue
        kind = "article" if found["unit"] in "条條" else "chapter" if found["unit"] == "章" else ""
        numbers = (str(han_number(found["number"])), *numbers_in(found["rest"]))
        yield from _reference(
            found.group(), found.start(), found.end(), Cited(kind, numbers), clause, above, lines,
            index,
        )  # fmt: skip


def _after_label(source: str, clause: Clause) -> int:
    """Where a clause's words begin, behind the label typed before them."""
    start = re.match(r"[#\s*_\\>]*", source)
    at = start.end() if start else 0
    if clause.label and clause.kind is not ClauseKind.ITEM and source.startswith(clause.label, at):
        return at + len(clause.label)
    return 0


def _cited(
    found: re.Match[str],
    source: str,
    clause: Clause,
    above: tuple[Clause, ...],
    lines: Sequence[str],
    index: Index,
) -> Iterator[Reference]:
    kind = kind_of(found["word"])
    behind = source[found.end() : found.end() + 80]
    ours = _OF_THIS.match(behind) is not None
    others = _OF_ANOTHER.match(behind) or _ANOTHER_BEFORE.search(
        source[max(0, found.start() - 40) : found.start()]
    )
    if (others and not ours) or (kind and kind not in index.kinds):
        return
    before: tuple[str, ...] = ()
    for one in _ONE.finditer(source, found.start("numbers"), found.end("numbers")):
        numbers = numbers_in(one.group())
        start = found.start() if one.start() == found.start("numbers") else one.start()
        if one.group().startswith("("):
            cited = _under(kind, numbers, before, (clause, *reversed(above)), index)
        else:
            before = numbers
            cited = Cited(kind, numbers)
        if cited is None:
            continue
        for reference in _reference(
            source[start : one.end()], one.start(), one.end(), cited, clause, above, lines, index
        ):
            if reference.aim is not Aim.MISSING or _misses(reference, index, ours=ours):
                yield reference


def _misses(reference: Reference, index: Index, *, ours: bool) -> bool:
    """Whether a number that no clause bears is meant for one of this policy's.

    A letter alone may be a name, "item 713" a law's, and "5b" a number that was put in between.
    """
    first, *inner = reference.cited.numbers
    if ours:
        return first.isdigit()
    put_in = any(part[0].isdigit() and not part.isdigit() for part in reference.cited.numbers)
    if reference.cited.kind or put_in or not first.isdigit():
        return False
    if int(first) > max(index.largest, _FARTHEST):
        return False
    # "9(C)" where there is no section 9: the policy's own, if others have a (C), else a law's.
    return not inner or index.has_under(reference.cited) or index.has_lettered(reference.cited)


def _under(
    kind: str,
    numbers: tuple[str, ...],
    before: tuple[str, ...],
    nearest: Sequence[Clause],
    index: Index,
) -> Cited | None:
    """What ``(B)`` alone means: a sibling of the one just cited, or the nearest one above."""
    if before:
        return Cited(kind, (*before[: max(1, len(before) - len(numbers))], *numbers))
    for clause in nearest:
        cited = Cited(kind, (*numbers_in(clause.path), *numbers))
        if index.find(cited):
            return cited
    return None


def _reference(
    words: str,
    start: int,
    end: int,
    cited: Cited,
    clause: Clause,
    above: tuple[Clause, ...],
    lines: Sequence[str],
    index: Index,
) -> Iterator[Reference]:
    place = _place(clause, start, end, lines)
    if place is None:
        return
    targets = _meant(index.find(cited), above)
    if not targets and index.numbered < _FEWEST:
        return
    aim = Aim.FOUND if len(targets) == 1 else Aim.SEVERAL if targets else Aim.MISSING
    target = targets[0].id if aim is Aim.FOUND else ""
    line, column = place
    number = clause.source[start:end]
    relative = number.startswith("(")
    yield Reference(
        line, column, column + end - start, " ".join(words.split()), number, cited, aim, target,
        relative,
    )  # fmt: skip


def _meant(targets: Sequence[Clause], above: Sequence[Clause]) -> Sequence[Clause]:
    """Of clauses with one number: those nearest to the reference, a heading before its items."""
    for around in reversed(above):
        inside = [each for each in targets if _holds(around, each)]
        if inside:
            targets = inside
            break
    headings = [each for each in targets if each.kind is ClauseKind.HEADING]
    return headings if len(headings) == 1 else targets


def _holds(around: Clause, clause: Clause) -> bool:
    """Whether a clause stands within another, by the lines they begin on."""
    return around.line <= clause.line <= _last_line(around)


def _last_line(clause: Clause) -> int:
    while clause.children:
        clause = clause.children[-1]
    return clause.end_line


def _place(clause: Clause, start: int, end: int, lines: Sequence[str]) -> tuple[int, int] | None:
    """Line and column in the view of a stretch of a clause's source; None where they differ."""
    source = clause.source
    line_start = source.rfind("\n", 0, start) + 1
    line_end = source.find("\n", start)
    line_end = len(source) if line_end < 0 else line_end
    if end > line_end:
        return None
    number = clause.line + source.count("\n", 0, start)
    if number > len(lines):
        return None
    at = lines[number - 1].find(source[line_start:line_end].strip())
    if at < 0:
        return None
    lead = len(source[line_start:line_end]) - len(source[line_start:line_end].lstrip())
    return number, at + start - line_start - lead + 1


def clause_by_id(policy: Policy, identity: str) -> Clause | None:
    """The clause with an id, if the policy has it."""
    return next((each for each in every_clause(policy.clauses) if each.id == identity), None)
