"""The date of the last change, which everybody who changes a policy writes anew.

Of two such dates the later one is right for the joined text; of two effective dates none is.
"""

from __future__ import annotations

from policyeditor.comparison.header_dates import UPDATED_KEYS
from policyeditor.comparison.header_facts import begins_with, read_date
from policyeditor.comparison.lexicon import languages, lexicon
from policyeditor.comparison.merging_pieces import Piece
from policyeditor.comparison.tokens import TokenKind, tokens

_LONGEST = 160


def later_date(common: Piece, mine: Piece, theirs: Piece) -> str | None:
    """The text of the later date, where the pieces tell when the policy was last changed.

    None where they tell something else, or differ in more than that one date.
    """
    if max(len(piece.text) for piece in (common, mine, theirs)) > _LONGEST:
        return None
    if not _tells_last_change(mine):
        return None
    if len({_without_date(piece.text) for piece in (common, mine, theirs)}) != 1:
        return None
    days = [read_date(_words(piece)) for piece in (mine, theirs)]
    if days[0] is None or days[1] is None:
        return None
    return theirs.text if days[1] > days[0] else mine.text


def _tells_last_change(piece: Piece) -> bool:
    if piece.key:
        return piece.key.lower() in UPDATED_KEYS
    known = (lexicon(name) for name in sorted(languages()))
    words = _words(piece)
    return any(found and begins_with(words, found.updated_facts) for found in known)


def _words(piece: Piece) -> str:
    return piece.units[0].clause.text if piece.units else piece.text


def _without_date(text: str) -> str | None:
    """A text with its one date taken out; with the text itself where it has none or several."""
    row = tokens(text)
    dates = [at for at, token in enumerate(row) if token.kind is TokenKind.DATE]
    if len(dates) != 1:
        return text
    return "".join("\0" if at in dates else token.text.strip() for at, token in enumerate(row))
