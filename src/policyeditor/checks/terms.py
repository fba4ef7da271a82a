"""Defined terms: used without a definition, defined in vain or twice, and with other capitals."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from policyeditor.checks.facts import FolderFacts
from policyeditor.checks.hidden import hidden_lines
from policyeditor.checks.tongue import tongue_of
from policyeditor.messages import Message
from policyeditor.policy.edits import Edit
from policyeditor.policy.policy import Policy
from policyeditor.policy.problems import Fix, Problem, Severity
from policyeditor.policy.source_lines import SourceLines

_OPEN, _CLOSE = '["“„«]', '["”“»]'
_TERM = r"(?:[A-Z][\w&'’/-]{0,40})(?: (?:of|and|or|the|for|to|[\w&'’/-]{1,40})){0,5}"
_MARKS = r"(?:\*\*|__|\*)?"
_LEAD = (
    r"(?:(?:the|collectively|together|each|hereinafter|hereafter|or|individually|referred to as"
    r"|as|a|an|our|this|these|,|and)[ ]?){0,6}"
)
_MEANS = r":?\s(?:shall\s|will\s)?(?:means?\b|refers?\sto\b|ha(?:s|ve)\sthe\smeaning)"
_DEFINED = re.compile(
    # (“Services”), (the “Company”), (collectively, “we”), (together the "Terms")
    rf"(?<!\])\({_LEAD}{_MARKS}{_OPEN}{_MARKS}(?P<inner>{_TERM})[,.]?{_MARKS}{_CLOSE}"
    # “Services” means …, **“Services”** shall mean, **Services** means
    rf"|{_MARKS}{_OPEN}{_MARKS}(?P<outer>{_TERM}){_MARKS}{_CLOSE}{_MARKS}{_MEANS}"
    rf"|\*\*(?P<bold>{_TERM})\*\*{_MEANS}"
)
# Words of citing a law are no term of this text: (“GDPR”), (the "Act").
_CITED = re.compile(r"\b(?:Act|Law|Regulation|Directive|Code)\b|[A-Z]{2,}")
# Other people have these too: "read their privacy policy".
_PAPER = re.compile(r"\b(?:Policy|Policies|Terms|Agreement|Notice|Statement|Conditions)\b")
_CAPITALISED = re.compile(
    r"(?<=[a-z,;] )(?P<term>[A-Z][a-z]{2,}(?: [A-Z][a-z]{2,}){1,3})(?![\w’'-])(?!\]\()"
)
_SELF = re.compile(
    r"\b(?:(?P<we>we|us|our)|(?P<company>the company|this company|our company)"
    r"|(?P<application>this application|this app)|(?P<site>this website|this site))\b",
    re.IGNORECASE,
)
_FEWEST_DEFINED = 3
_MOST_TOLD = 100
_MOST_TERMS = 2_000  # each is looked for in the whole text


@dataclass(frozen=True, slots=True)
class Definition:
    """A term and where its name stands in the view (offsets, the end exclusive)."""

    term: str
    start: int
    end: int
    full: bool  # "means" gives the term its meaning; a bracket names what stands before it


def definitions(policy: Policy) -> tuple[Definition, ...]:
    """The terms that an English text defines, in order."""
    if tongue_of(policy) != "en":
        return ()
    lines = SourceLines(policy.view)
    hidden = hidden_lines(policy.scan.blocks)
    found: list[Definition] = []
    for match in _DEFINED.finditer(policy.view, lines.start(policy.front_matter.body_line)):
        name = "inner" if match["inner"] else "outer" if match["outer"] else "bold"
        if lines.place(match.start())[0] not in hidden:
            found.append(Definition(match[name].strip(), *match.span(name), name != "inner"))
    return tuple(found)


def defined_terms(policy: Policy, _facts: FolderFacts) -> Iterator[Problem]:
    """Terms defined and not used, defined twice, or written without their capitals."""
    found = definitions(policy)
    if not found:
        return
    lines = SourceLines(policy.view)
    first: dict[str, Definition] = {}
    for each in found:
        known = first.setdefault(each.term, each)
        if known is not each and known.full and each.full:
            params = {"term": each.term, "line": lines.place(known.start)[0]}
            message = Message("checks.terms-twice", params)
            yield lines.problem(message, each.start, each.end, Severity.WARNING)
    text = policy.view
    running = " ".join(text.split())  # as it reads, whatever its lines
    lowered = running.lower()
    for each in islice(first.values(), _MOST_TERMS):
        names = each.full or text[each.end : each.end + 4].strip('*_"”»,. ').startswith(")")
        if names and not _CITED.search(each.term) and not _used(each, found, text, lowered):
            message = Message("checks.terms-unused", {"term": each.term})
            yield lines.problem(message, each.start, each.end, Severity.HINT)
        if each.term.lower() in running:
            yield from _capitals(each, text, lines)


def _used(term: Definition, found: Sequence[Definition], text: str, lowered: str) -> bool:
    """Whether a term stands anywhere but where it is defined, in the singular or the plural."""
    own = {each.start for each in found if each.term == term.term}
    stem = re.sub(r"(?:ies|s|y)$", "", term.term)
    if lowered.count(" ".join(stem.lower().split())) <= len(own):
        return False
    pattern = re.compile(
        rf"(?<!\w){re.escape(stem).replace(chr(92) + ' ', chr(92) + 's+')}(?:ies|es|s|y)?(?!\w)",
        re.IGNORECASE,
    )
    return any(match.start() not in own for match in pattern.finditer(text))


def _capitals(term: Definition, text: str, lines: SourceLines) -> Iterator[Problem]:
    """Where a term of several words stands in small letters, although mostly it does not."""
    words = term.term.split()
    if len(words) < 2 or not all(word[0].isupper() for word in words) or _PAPER.search(term.term):
        return
    pattern = re.compile(
        r"(?<![\w/#-])" + r"\s+".join(map(re.escape, words)) + r"(?![\w/-])(?!\s{0,3}\()",
        re.IGNORECASE,
    )
    matches = list(pattern.finditer(text))
    small = [match for match in matches if match.group().islower()]
    proper = sum(" ".join(match.group().split()) == term.term for match in matches)
    if not small or proper < 3 * len(small):
        return
    for match in small[:_MOST_TOLD]:
        edit = Edit(*lines.place(match.start()), *lines.place(match.end()), term.term)
        fix = Fix(Message("checks.fix-capitals", {"term": term.term}), (edit,))
        params = {"found": match.group(), "term": term.term}
        message = Message("checks.terms-capitals", params)
        yield lines.problem(message, match.start(), match.end(), Severity.HINT, fix)


def undefined_terms(policy: Policy, _facts: FolderFacts) -> Iterator[Problem]:
    """Capitalised words used like the defined terms of a text that defines at least three."""
    found = definitions(policy)
    if len({each.term for each in found}) < _FEWEST_DEFINED:
        return
    defined = {each.term.lower().rstrip("s") for each in found}
    lines = SourceLines(policy.view)
    headings = {clause.title.lower() for clause in policy.clauses}
    start = lines.start(policy.front_matter.body_line)
    uses = list(_CAPITALISED.finditer(policy.view, start))
    counts = Counter(match["term"] for match in uses)
    told: set[str] = set()
    for match in uses:
        term = match["term"]
        known = term.lower().rstrip("s") in defined or term.lower() in headings
        if term in told or counts[term] < 2 or known or _CITED.search(term):
            continue
        told.add(term)
        message = Message("checks.terms-undefined", {"term": term, "count": counts[term]})
        yield lines.problem(message, match.start("term"), match.end("term"), Severity.HINT)


def mixed_names(policy: Policy, _facts: FolderFacts) -> Iterator[Problem]:
    """Other words for the author of a text that mostly says "we", or the other way round."""
    lines = SourceLines(policy.view)
    uses = list(_SELF.finditer(policy.view, lines.start(policy.front_matter.body_line)))
    if any("company" in each.term.lower() for each in definitions(policy)):
        return
    counts = Counter(match.lastgroup for match in uses)
    pair = {name: counts[name] for name in ("we", "company")}
    if not all(pair.values()) or sum(pair.values()) < 8:
        return
    usual, other = sorted(pair, key=lambda name: -pair[name])
    shown = next(match.group() for match in uses if match.lastgroup == usual)
    for match in [each for each in uses if each.lastgroup == other][:_MOST_TOLD]:
        params = {"found": match.group(), "usual": shown.lower()}
        message = Message("checks.terms-mixed", params)
        yield lines.problem(message, match.start(), match.end(), Severity.HINT)
