"""S17 and S18: words that bind, permit, negate or limit."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from policyeditor.comparison.lexicon import Lexicon, terms_pattern
from policyeditor.comparison.model import Reason
from policyeditor.comparison.signals.scene import Scene
from policyeditor.messages import Message

# So few changed words that a small one among them ("or", "before") is what the change is about.
_LITTLE = 8


def modals(scene: Scene) -> Iterator[Reason]:
    """S17: a word of obligation or permission became another, came or went."""
    lexicon = scene.lexicon
    if lexicon is None:
        return
    gone, come = _changes(scene, lexicon, frozenset(lexicon.modals))
    for old, new in zip(gone, come, strict=False):
        stronger = lexicon.modals[new] > lexicon.modals[old]
        weaker = lexicon.modals[new] < lexicon.modals[old]
        code = "stronger" if stronger else "weaker" if weaker else "changed"
        yield Reason("S17", Message(f"comparison.modal-{code}", {"old": old, "new": new}))
    for word in gone[len(come) :]:
        yield Reason("S17", Message("comparison.word-removed", {"word": word}))
    for word in come[len(gone) :]:
        yield Reason("S17", Message("comparison.word-added", {"word": word}))


def limits(scene: Scene) -> Iterator[Reason]:
    """S18: a negation, an exception or a limit came or went."""
    lexicon = scene.lexicon
    if lexicon is None:
        return
    small = lexicon.joins if len(scene.removed) + len(scene.added) <= _LITTLE else frozenset()
    for words in (lexicon.negations, (lexicon.scope | small) - lexicon.negations):
        gone, come = _changes(scene, lexicon, words)
        for word in gone:
            yield Reason("S18", Message("comparison.word-removed", {"word": word}))
        for word in come:
            yield Reason("S18", Message("comparison.word-added", {"word": word}))
        if not gone and not come and words is lexicon.negations:
            moved = {token.word for _, token in scene.removed} & words
            moved &= {token.word for _, token in scene.added}
            for word in sorted(moved):
                yield Reason("S18", Message("comparison.word-moved", {"word": word}))


def _changes(scene: Scene, lexicon: Lexicon, words: frozenset[str]) -> tuple[list[str], list[str]]:
    """Words of a set that the unproved hunks took away and put in, net."""
    if lexicon.language == "zh":
        gone, come = scene.term_changes(terms_pattern(words, lexicon.language))
        return sorted(gone.elements()), sorted(come.elements())
    old = _counted(scene, lexicon, words, old=True)
    new = _counted(scene, lexicon, words, old=False)
    return list((old - new).elements()), list((new - old).elements())


def _counted(scene: Scene, lexicon: Lexicon, words: frozenset[str], *, old: bool) -> Counter[str]:
    found = scene.removed if old else scene.added
    counted: Counter[str] = Counter()
    for _, token in found:
        parts = lexicon.contractions.get(token.word, (token.word,))
        counted.update(part for part in parts if part in words)
    return counted
