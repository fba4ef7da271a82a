"""Which clause starts where on the published page, by the lines of the source."""

from __future__ import annotations

from policyeditor.policy.clauses import Clause, ClauseKind, every_clause

_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_ITEMS = frozenset({ClauseKind.ITEM, ClauseKind.BULLET})
_WORDS = frozenset({ClauseKind.PARAGRAPH, ClauseKind.LETTERED})


class ClausePlaces:
    """The clauses of a policy by the line they start on; each is handed out once."""

    def __init__(self, clauses: tuple[Clause, ...]) -> None:
        self._by_line: dict[int, list[Clause]] = {}
        for clause in every_clause(clauses):
            self._by_line.setdefault(clause.line, []).append(clause)

    def element(self, tag: str, line: int) -> Clause | None:
        """The clause that starts with an element on a line, if one does."""
        if tag in _HEADINGS:
            return self._take(line, frozenset({ClauseKind.HEADING}))
        if tag == "li":
            return self._take(line, _ITEMS)
        if tag == "tr":
            return self._take(line, frozenset({ClauseKind.ROW}))
        if tag in ("p", "dt", "dd", "pre", "figure"):
            return self._take(line, _WORDS)
        return None

    def amid(self, line: int) -> Clause | None:
        """The labelled clause that starts on a line amid a paragraph, if one does."""
        return self._take(line, frozenset({ClauseKind.LETTERED}))

    def _take(self, line: int, kinds: frozenset[ClauseKind]) -> Clause | None:
        here = self._by_line.get(line, [])
        for number, clause in enumerate(here):
            if clause.kind in kinds:
                return here.pop(number)
        return None
