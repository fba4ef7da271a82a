"""S01 to S16 and S21 to S24: what the changed words are about."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from policyeditor.comparison.lexicon import Lexicon, laws
from policyeditor.comparison.model import Direction, Reason
from policyeditor.comparison.signals.scene import Scene
from policyeditor.messages import Message

# Topics whose sentences count as changed whatever word in them changed.
_WHOLE_SENTENCE = ("S05", "S06", "S07", "S13", "S16")
# What comes with these is more done with data; what comes with the others protects the reader.
_EXPANDING = frozenset({"S01", "S02", "S03", "S04", "S11", "S12", "S13", "S14"})
_PROTECTING = frozenset({"S07", "S15"})
_HEADED = ("S01", "S02", "S03", "S05", "S07")
_MOST_TERMS = 3


def topics(scene: Scene) -> Iterator[Reason]:
    """A reason for each topic that a changed term, or the sentence around it, belongs to."""
    lexicon = scene.lexicon
    if lexicon is None:
        return
    for signal, pattern in lexicon.topics.items():
        gone, come = scene.term_changes(pattern)
        if come or gone:
            yield _reason(signal, gone, come)
        elif signal in _WHOLE_SENTENCE and scene.touches(pattern):
            yield Reason(signal, Message("comparison.topic-touched", {"topic": _topic(signal)}),
                         laws().get(signal, ""))  # fmt: skip
    yield from _by_heading(scene, lexicon)


def _by_heading(scene: Scene, lexicon: Lexicon) -> Iterator[Reason]:
    """What an entry of a list says is what its heading says: data collected, recipients, …"""
    difference = scene.difference
    change_clause = lexicon.headings.get("S24")
    if change_clause and change_clause.search(scene.heading):
        yield Reason("S24", Message("comparison.change-clause"), laws()["S24"])
    if difference.old and difference.new:
        return
    unit = (difference.new or difference.old)[0]
    if not unit.is_led:
        return
    for signal in _HEADED:
        pattern = lexicon.headings.get(signal)
        if pattern and pattern.search(scene.heading):
            code = "comparison.entry-added" if difference.new else "comparison.entry-removed"
            message = Message(code, {"topic": _topic(signal), "entry": unit.clause.title})
            yield Reason(signal, message, laws().get(signal, ""),
                         _direction(signal, came=bool(difference.new)))  # fmt: skip


def _reason(signal: str, gone: Counter[str], come: Counter[str]) -> Reason:
    topic = _topic(signal)
    law = laws().get(signal, "")
    if come and gone:
        message = Message(
            "comparison.topic-changed", {"topic": topic, "old": _terms(gone), "new": _terms(come)}
        )
        return Reason(signal, message, law)
    code = "comparison.topic-added" if come else "comparison.topic-removed"
    message = Message(code, {"topic": topic, "terms": _terms(come or gone)})
    return Reason(signal, message, law, _direction(signal, came=bool(come)))


def _terms(found: Counter[str]) -> str:
    shown = [f"“{term}”" for term in list(found)[:_MOST_TERMS]]
    return ", ".join(shown) + (", …" if len(found) > _MOST_TERMS else "")


def _topic(signal: str) -> Message:
    return Message(f"comparison.topic.{signal}")


def _direction(signal: str, *, came: bool) -> Direction:
    if signal in _EXPANDING:
        return Direction.EXPANDS if came else Direction.RESTRICTS
    if signal in _PROTECTING:
        return Direction.RESTRICTS if came else Direction.EXPANDS
    return Direction.NEUTRAL
