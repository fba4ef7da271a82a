"""S03, S08 and S09: names, addresses and contacts that came, went or changed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from policyeditor.comparison.lexicon import laws
from policyeditor.comparison.model import Direction, Reason
from policyeditor.comparison.signals.scene import Scene
from policyeditor.comparison.spelling import is_word
from policyeditor.comparison.tokens import Token, TokenKind
from policyeditor.messages import Message

_LINK_TEXT = re.compile(r"\[([^\[\]]{1,80})\]\(")
_SENTENCE_STARTS = frozenset(".!?:;\"'()[-*|。：")
_MOST_SHOWN = 4
# A name that a policy uses so often is that of the company or its products.
_OWN_NAME = 3


def names(scene: Scene) -> Iterator[Reason]:
    """S03: a name that this clause did not hold came, or one that it held went."""
    for old in (False, True):
        for name in list(_new_names(scene, old=old))[:_MOST_SHOWN]:
            code = "comparison.name-removed" if old else "comparison.name-added"
            yield Reason("S03", Message(code, {"name": name}), laws()["S03"],
                         Direction.RESTRICTS if old else Direction.EXPANDS)  # fmt: skip


def _new_names(scene: Scene, *, old: bool) -> Iterator[str]:
    row = scene.old_tokens if old else scene.new_tokens
    found = scene.removed if old else scene.added
    elsewhere = scene.about.new_names if old else scene.about.old_names
    endings = scene.lexicon.document_words if scene.lexicon else frozenset()
    here = {token.word for token in (scene.new_tokens if old else scene.old_tokens)}
    clauses = (unit.clause for unit in (scene.difference.old if old else scene.difference.new))
    linked = {
        word for clause in clauses for text in _LINK_TEXT.findall(clause.source)
        for word in text.split()
    }  # fmt: skip
    seen: set[str] = set()
    for words in _runs([at for at, token in found if _may_be_name(at, row, linked, scene)], row):
        shown = " ".join(token.key for token in words)
        if shown in seen or all(token.word in here for token in words):
            continue
        if words[-1].word in endings:
            continue
        known = min(elsewhere[token.key] for token in words)
        if known >= _OWN_NAME or (known and not _about_sharing(scene)):
            continue
        seen.add(shown)
        yield shown


def _about_sharing(scene: Scene) -> bool:
    lexicon = scene.lexicon
    if lexicon is None:
        return False
    topic, heading = lexicon.topics.get("S03"), lexicon.headings.get("S03")
    return bool((topic and scene.touches(topic)) or (heading and heading.search(scene.heading)))


def _may_be_name(at: int, row: Sequence[Token], linked: set[str], scene: Scene) -> bool:
    """A capital inside the word, or at its start where no sentence starts."""
    token = row[at]
    if token.kind is not TokenKind.WORD or token.key.islower() or len(token.key) < 2:
        return False
    lexicon = scene.lexicon
    if lexicon and (lexicon.operative(token.word) or token.word in lexicon.no_names):
        return False
    if token.key[1:] != token.key[1:].lower() and not token.key.isupper():
        return True
    if token.key in linked:
        return True
    if at > 0 and row[at - 1].key not in _SENTENCE_STARTS:
        return lexicon is None or lexicon.language != "de"
    if lexicon is None or not lexicon.dictionary:
        return False
    return not is_word(token.word, lexicon.dictionary, lexicon.spelling_endings)


def _runs(places: Sequence[int], row: Sequence[Token]) -> Iterator[tuple[Token, ...]]:
    """Names of several words put together again."""
    run: list[int] = []
    for at in places:
        if run and at != run[-1] + 1:
            yield tuple(row[place] for place in run)
            run = []
        run.append(at)
    if run:
        yield tuple(row[place] for place in run)


def contacts(scene: Scene) -> Iterator[Reason]:
    """S08 and S09: an address that people write to, or where the company is, changed."""
    old = [token.key for _, token in scene.removed if token.kind is TokenKind.ADDRESS]
    new = [token.key for _, token in scene.added if token.kind is TokenKind.ADDRESS]
    gone = [address for address in old if address not in new]
    come = [address for address in new if address not in old]
    for address in gone[:_MOST_SHOWN]:
        yield _contact("comparison.address-removed", address)
    for address in come[:_MOST_SHOWN]:
        yield _contact("comparison.address-added", address)
    lexicon = scene.lexicon
    if lexicon is None or "S09" not in lexicon.topics:
        return
    numbers = any(token.kind is TokenKind.NUMBER for _, token in (*scene.removed, *scene.added))
    if numbers and scene.touches(lexicon.topics["S09"]):
        yield Reason("S09", Message("comparison.company-address"), laws()["S09"])


def _contact(code: str, address: str) -> Reason:
    signal = "S09" if "@" in address else "S08"
    return Reason(signal, Message(code, {"address": address}), laws()[signal])
