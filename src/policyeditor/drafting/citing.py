"""How clauses are cited: the words and numbers of "Section 5(B)", and which clause they mean."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from policyeditor.policy.clauses import Clause, every_clause
from policyeditor.policy.labels import han_number

#: Words that cite a clause by its bare number, whatever the clause itself is called.
PLAIN_WORDS = (
    "sub-?sections?", "sub-?clauses?", "sub-?paragraphs?", "sections?", "sec\\.", "clauses?",
    "paragraphs?", "paras?\\.?", "items?", "points?",
    "Abschnitt(?:s|e|en)?", "Ziffern?", "Ziff\\.", "Punkt(?:e|s|en)?", "Klauseln?",
    "Buchstaben?", "paragraphes?", "alinéas?", "sección", "secciones", "apartados?", "cláusulas?",
    "puntos?", "párrafos?", "seção", "seções", "itens", "sezion[ei]", "paragraf[oi]",
)  # fmt: skip
#: Words that cite a clause only where the clause is called so itself, by the kind they are of:
#: laws are cited by the same words.
NAMED_WORDS: Mapping[str, str] = {
    "article": r"articles?|art\.|artikels?|artículos?|articulos?|artigos?|articol[oi]",
    "chapter": r"chapters?|kapitels?|chapitres?|capítulos?|capitulos?|capitol[oi]",
    "part": r"parts?|teil(?:s|e)?|parties?|partes?",
    "annex": r"annex(?:es)?|anhang|anlagen?|annexes?|anexos?|appendix|appendices|allegat[oi]",
    "schedule": r"schedules?",
    "exhibit": r"exhibits?",
    "rule": r"rules?",
    "sign": r"§§?",
}
_HAN_KINDS = {"条": "article", "條": "article", "章": "chapter", "节": "section", "節": "section"}
_TOKEN = re.compile(r"[0-9]+[a-z]?(?![A-Za-z])|[A-Za-z]+|[〇零一二两三四五六七八九十百千]+|[①-⑳]")
_NAMED = {kind: re.compile(words, re.IGNORECASE) for kind, words in NAMED_WORDS.items()}
_HAN_PATH = re.compile(
    r"第\s?([0-9０-９]+|[〇零一二两三四五六七八九十百千]+)\s?([条條章节節款项項])"
)


@dataclass(frozen=True, slots=True)
class Cited:
    """What is cited: the kind of clause, where its name says one, and its numbers from outside in.

    ``("", ("5", "B"))`` is "Section 5(B)", ``("article", ("3",))`` "Article 3" and 第三条.
    """

    kind: str
    numbers: tuple[str, ...]

    @property
    def folded(self) -> Cited:
        """The same without regard to capitals."""
        return Cited(self.kind, tuple(number.lower() for number in self.numbers))


def cited_by_path(path: str) -> Cited:
    """What a clause's path (``5(B)``, ``Article 5(2)``, ``第三条``) is cited as."""
    if han := list(_HAN_PATH.finditer(path)):
        kind = _HAN_KINDS.get(han[0][2], "")
        rest = path[han[-1].end() :]
        numbers = (*(str(han_number(found[1])) for found in han), *numbers_in(rest))
        return Cited("" if kind == "section" else kind, numbers)
    word = re.match(r"[^\W\d_]+\.?(?=\s)|§§?", path)
    if word is None:
        return Cited("", numbers_in(path))
    return Cited(kind_of(word.group()), numbers_in(path[word.end() :]))


def kind_of(word: str) -> str:
    """The kind of clause that a word names, empty for one that names any."""
    found = (kind for kind, words in _NAMED.items() if words.fullmatch(word))
    return next(found, "")


def numbers_in(text: str) -> tuple[str, ...]:
    """The numbers and letters of a citation, from outside in."""
    return tuple(_number(token) for token in _TOKEN.findall(text))


def _number(token: str) -> str:
    if "①" <= token[0] <= "⑳":
        return str(ord(token[0]) - ord("①") + 1)
    if token[0].isascii():
        return token
    return str(han_number(token))


class Index:
    """The clauses of a policy by what they are cited as."""

    def __init__(self, clauses: Iterable[Clause]) -> None:
        self._found: dict[Cited, list[Clause]] = {}
        self._folded: dict[Cited, list[Clause]] = {}
        self.kinds: set[str] = set()
        for clause in every_clause(clauses):
            if not (clause.label and clause.path):
                continue
            cited = cited_by_path(clause.path)
            if not cited.numbers:
                continue
            self.kinds.add(cited.kind)
            self._found.setdefault(cited, []).append(clause)
            self._folded.setdefault(cited.folded, []).append(clause)

    def find(self, cited: Cited) -> list[Clause]:
        """The clauses that are cited so: one, none, or several where a number repeats."""
        return self._found.get(cited) or self._folded.get(cited.folded, [])

    @property
    def largest(self) -> int:
        """The largest number that a section bears."""
        firsts = (cited.numbers[0] for cited in self._found)
        return max((int(first) for first in firsts if first.isdigit()), default=0)

    def has_under(self, cited: Cited) -> bool:
        """Whether the clause around the one that is cited has numbered clauses in it."""
        above = cited.numbers[:-1]
        return any(
            each.kind == cited.kind and len(each.numbers) > len(above)
            and each.numbers[: len(above)] == above
            for each in self._found
        )  # fmt: skip

    def has_lettered(self, cited: Cited) -> bool:
        """Whether a clause of another section bears the same letters as the one that is cited."""
        inner = cited.numbers[1:]
        return not any(part.isdigit() for part in inner) and any(
            each.kind == cited.kind and each.numbers[1:] == inner for each in self._found
        )

    @property
    def numbered(self) -> int:
        """How many different numbers there are to be cited."""
        return len(self._found)
