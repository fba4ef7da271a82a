"""S21: a definition changed, and with it every clause that uses the term."""

from __future__ import annotations

import re
from collections.abc import Iterator

from policyeditor.comparison.model import Reason
from policyeditor.comparison.signals.scene import Scene
from policyeditor.messages import Message

_BEFORE = re.compile(r"\"([^\"]{2,60})\"(?:\s\([^()]{0,60}\))?\s?$")
_BOLD = re.compile(r"(?:\*\*|__)[\"“]?([^*_\"“”]{2,60}?)[\"”]?:?(?:\*\*|__)")
_NEAR = 80


def definitions(scene: Scene) -> Iterator[Reason]:
    """A reason for each term whose definition the change touches, with the number of its uses."""
    lexicon = scene.lexicon
    if lexicon is None or "S21" not in lexicon.topics:
        return
    for term in dict.fromkeys(_defined(scene)):
        uses = sum(
            _uses(term, unit.folded) for unit in scene.about.new if unit not in scene.difference.new
        )
        code = "comparison.definition-used" if uses else "comparison.definition"
        yield Reason("S21", Message(code, {"term": term, "count": uses}))


def _defined(scene: Scene) -> Iterator[str]:
    """The terms that the touched clause defines: quoted or bold, before a word like "means"."""
    pattern = scene.lexicon.topics["S21"] if scene.lexicon else None
    text = scene.new_text or scene.old_text
    if pattern is None:
        return
    for found in pattern.finditer(text):
        before = _BEFORE.search(text, max(0, found.start() - _NEAR), found.start())
        if before:
            yield before.group(1).strip()
            continue
        lead = _BOLD.match(scene.clauses[-1].source)
        if lead and found.start() < _NEAR:
            yield lead.group(1).strip()


def _uses(term: str, text: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(term)}(?:s|es)?(?!\w)", text) is not None
