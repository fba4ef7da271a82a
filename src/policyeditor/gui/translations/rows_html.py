"""The page of two languages side by side, as HTML."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication

from policyeditor.comparison.model import Op
from policyeditor.comparison.translation import OPEN, Standing, TranslationRow
from policyeditor.gui.panels.language_combo import short_language_name
from policyeditor.gui.translations.standing_words import doubt_words, standing_words
from policyeditor.languages import direction
from policyeditor.policy.clauses import Clause, ClauseKind
from policyeditor.workspace.translating import ShownRow, SideBySide

_TAGS = {Op.DELETE: "del", Op.INSERT: "ins"}
_DEEPEST = 5


def page_html(shown: SideBySide) -> str:
    """All rows under the names of the languages; ``data-row`` is a row's number."""
    names = "".join(f"<div>{escape(short_language_name(lang))}</div>" for lang in shown.langs)
    rows = "".join(_row(number, row, shown.langs) for number, row in enumerate(shown.rows))
    return f'<main class="beside"><div class="languages">{names}</div>{rows}</main>'


def _row(number: int, shown: ShownRow, langs: tuple[str, str]) -> str:
    row = shown.row
    clause = row.pair.source or row.pair.target
    heading = clause is not None and (
        clause.kind is ClauseKind.HEADING
        or bool(clause.children and clause.kind is ClauseKind.ITEM)
    )
    classes = ["row", f"d{min(row.pair.depth, _DEEPEST)}"]
    classes += ["heading"] * heading + ["open"] * row.open
    source = redline_html(row) if row.words else shown.source_html
    left = _cell(row.pair.source, source, langs[0], "")
    right = _cell(row.pair.target, shown.target_html, langs[1], _signs(row), _tick(row))
    return f'<div class="{" ".join(classes)}" data-row="{number}">{left}{right}</div>'


def redline_html(row: TranslationRow) -> str:
    """What of the source changed since it was translated: struck and underlined."""
    pieces = []
    label = row.pair.source.label if row.pair.source else ""
    for at, (op, text) in enumerate(row.words):
        if at == 0 and op is Op.EQUAL and label and text.startswith(label):
            text = text[len(label) :].lstrip()
        tag = _TAGS.get(op)
        pieces.append(f"<{tag}>{escape(text)}</{tag}>" if tag else escape(text))
    return "".join(pieces)


def _cell(clause: Clause | None, words: str, lang: str, signs: str, tick: str = "") -> str:
    label, path = (escape(clause.label), escape(clause.path)) if clause else ("", "")
    attributes = f'lang="{escape(lang)}" dir="{direction(lang)}"'
    return (
        f'<div class="cell" {attributes}><span class="label" data-path="{path}">{label}</span>'
        f'<div class="words">{words}{signs}</div>{tick}</div>'
    )


def _signs(row: TranslationRow) -> str:
    """What is to be said of a pair, under the translation."""
    words = standing_words(row.standing)
    signs = ""
    if row.standing in OPEN:
        mark = {Standing.MISSING: "+", Standing.CHANGED: "↻", Standing.COPIED: "✎"}
        signs += _sign("todo", mark.get(row.standing, "−"), words)
    return signs + "".join(_sign("todo", "≠", each) for each in doubt_words(row))


def _tick(row: TranslationRow) -> str:
    """A quiet sign beside what is translated."""
    if row.standing is not Standing.CURRENT:
        return ""
    words = escape(standing_words(row.standing))
    return f'<span class="tick" role="img" aria-label="{words}" title="{words}">✓</span>'


def _sign(style: str, mark: str, words: str) -> str:
    # The words about a clause are in the language of the window, and run its way.
    language = QCoreApplication.translate("translations", "en", "the language of these words")
    way = direction(language)
    return (
        f'<span class="sign {style}" data-mark="{mark}" lang="{escape(language)}" dir="{way}">'
        f"{escape(words)}</span>"
    )
