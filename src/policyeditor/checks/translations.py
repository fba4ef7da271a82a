"""A translation held against its source, and languages that a policy lacks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import groupby

from policyeditor.checks.facts import FolderFacts, SourceText
from policyeditor.comparison.alignment import Pair
from policyeditor.comparison.translation import Standing, TranslationRow, translation
from policyeditor.messages import Message
from policyeditor.policy.clauses import Clause
from policyeditor.policy.policy import Policy, read_policy
from policyeditor.policy.problems import Problem, Severity
from policyeditor.policy.source_lines import SourceLines

# Larger policies are held against their source when both are looked at side by side.
_MOST_LETTERS = 400_000
_LONGEST = 50  # letters of a clause that a sentence repeats
_STANDING = {
    Standing.CHANGED: "checks.translation-behind",
    Standing.WITHDRAWN: "checks.translation-withdrawn",
}


def translated(policy: Policy, facts: FolderFacts) -> Iterator[Problem]:
    """Clauses that a translation lacks, that its source changed or that give other numbers."""
    source = facts.source
    if source is None or len(policy.view) + len(source.view) > _MOST_LETTERS:
        return
    lines = SourceLines(policy.view)
    details = policy.front_matter
    lang = details.text("lang") or details.text("language") or details.text("locale")
    langs = (source.lang, lang)
    found = translation(_clauses(source.view), policy.clauses, langs, source.marks)
    sources = [row for row in found.rows if row.pair.source is not None]
    if 2 * sum(row.pair.target is not None for row in sources) < len(sources):
        few = Message("checks.translation-missing-most", {"file": source.file})
        yield _at_language(few, policy)
        return
    above: list[TranslationRow] = []
    yield from _copied(found.rows, lines, source)
    for row in found.rows:
        del above[row.pair.depth :]
        inside = any(each.standing is Standing.MISSING for each in above)
        above += [row] * (row.pair.depth + 1 - len(above))
        if row.standing is Standing.MISSING and not inside:
            yield _missing(row.pair, lines, source)
        elif row.pair.target is not None:
            yield from _of_clause(row, row.pair.target, lines, source)


def languages_missing(policy: Policy, facts: FolderFacts) -> Iterator[Problem]:
    """Languages that other policies of the folder have and this one has not."""
    for lang in facts.absent:
        yield _at_language(Message("checks.translation-absent", {"language": _name(lang)}), policy)


def _at_language(message: Message, policy: Policy) -> Problem:
    """A hint at the line that names the policy's language."""
    lines = SourceLines(policy.view)
    place = policy.front_matter.places.get("lang")
    line = place.line if place else 1
    start = lines.start(line)
    return lines.problem(message, start, start + len(lines.line(line)), Severity.HINT)


def _missing(pair: Pair, lines: SourceLines, source: SourceText) -> Problem:
    clause = pair.source
    assert clause is not None
    params = {"clause": _cited(clause), "file": source.file}
    line = max(pair.after_line, 1)
    # Only the end of the line before it: nothing is wrong with what stands there.
    end = lines.start(line) + len(lines.line(line))
    start = max(end - 1, lines.start(line))
    return lines.problem(Message("checks.translation-missing", params), start, end, Severity.HINT)


def _copied(
    rows: Sequence[TranslationRow], lines: SourceLines, source: SourceText
) -> Iterator[Problem]:
    """Where words of the source stand untranslated: once for all that follow one another."""
    for copied, group in groupby(rows, lambda row: row.standing is Standing.COPIED):
        clauses = [row.pair.target for row in group if row.pair.target] if copied else []
        clauses = [clause for clause in clauses if any(map(str.isalnum, clause.text))]
        if not clauses:
            continue
        params = {"clause": _cited(clauses[0]), "file": source.file, "count": len(clauses)}
        code = "translation-copied" if len(clauses) == 1 else "translation-copied-run"
        start, last = lines.start(clauses[0].line), clauses[-1].end_line
        end = lines.start(last) + len(lines.line(last))
        yield lines.problem(Message(f"checks.{code}", params), start, end, Severity.WARNING)


def _of_clause(
    row: TranslationRow, clause: Clause, lines: SourceLines, source: SourceText
) -> Iterator[Problem]:
    start = lines.start(clause.line)
    text = lines.line(clause.line)
    start, end = start + len(text) - len(text.lstrip()), start + len(text)
    if code := _STANDING.get(row.standing):
        params = {"clause": _cited(clause), "file": source.file}
        yield lines.problem(Message(code, params), start, end, Severity.WARNING)
    left, right = (", ".join(each) for each in row.numbers)
    if (left or right) and row.standing is not Standing.CHANGED:
        code = "both" if left and right else "source" if left else "here"
        params = {"source": left, "here": right, "file": source.file}
        yield lines.problem(
            Message(f"checks.translation-numbers-{code}", params), start, end, Severity.WARNING
        )


def _cited(clause: Clause) -> str:
    title = clause.title.removeprefix(clause.label).strip() or clause.text
    if len(title) > _LONGEST:
        title = title[: _LONGEST - 1].rstrip() + "…"
    return f"{clause.path} {title}".strip()


def _name(lang: str) -> str:
    from babel import Locale, UnknownLocaleError  # its data costs 30 ms: only for who needs it

    try:
        return Locale.parse(lang, sep="-").get_display_name("en") or lang
    except (UnknownLocaleError, ValueError):
        return lang


@lru_cache(maxsize=2)
def _clauses(view: str) -> tuple[Clause, ...]:
    """A source's clauses: it stays the same while its translation is written."""
    return read_policy(view).clauses
