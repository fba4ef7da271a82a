"""Whether a change matters: editorial only when proved, significant when a signal fires.

What is neither goes to a person (``review``).
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from policyeditor.comparison.differences import Difference
from policyeditor.comparison.editorial import prove
from policyeditor.comparison.folding import fold
from policyeditor.comparison.header_facts import header_fact
from policyeditor.comparison.model import ChangeKind, Reason, Significance
from policyeditor.comparison.signals.definitions import definitions
from policyeditor.comparison.signals.force import limits, modals
from policyeditor.comparison.signals.links import judge_links
from policyeditor.comparison.signals.names import contacts, names
from policyeditor.comparison.signals.numbers import numbers
from policyeditor.comparison.signals.scene import Scene, scene_of
from policyeditor.comparison.signals.topics import topics
from policyeditor.comparison.standing import Led, negates, reverses, standing
from policyeditor.comparison.versions import Versions
from policyeditor.comparison.words import Hunk
from policyeditor.messages import Message
from policyeditor.policy.clauses import ClauseKind

Judgement = tuple[Significance, tuple[Reason, ...]]

_ORDER = (Significance.EDITORIAL, Significance.REVIEW, Significance.SIGNIFICANT)
_LETTER = re.compile(r"\w")


def judge(
    difference: Difference, about: Versions, led: Iterable[Led] = (), *, brief: bool = False
) -> Judgement:
    """The significance of a difference, and the reasons for it.

    ``led`` are the entries that read under other words because of it.  ``brief`` asks for the
    first reasons only, where there are more changes than anybody will read reasons of.
    """
    scene = scene_of(difference, about, brief=brief)
    return _together([*_judgements(scene), *(_leads(each, about) for each in led)])


def _judgements(scene: Scene) -> list[Judgement]:
    difference = scene.difference
    match difference.kind:
        case ChangeKind.ADDED | ChangeKind.REMOVED:
            return [_came_or_went(scene)]
        case ChangeKind.REWORDED | ChangeKind.HEADING | ChangeKind.SPLIT | ChangeKind.MERGED:
            judgements = [judge_words(scene)]
            if difference.kind in (ChangeKind.SPLIT, ChangeKind.MERGED):
                judgements.append(_one(_formatting(difference)))
        case ChangeKind.RENUMBERED:
            judgements = [_one(Reason("E09", _relabelled(difference)))]
        case _:
            judgements = [] if difference.moved or difference.relinked else [
                _one(_formatting(difference))
            ]  # fmt: skip
    if difference.moved:
        judgements.append(_moved(scene))
    if difference.relinked:
        judgements.append(judge_links(scene))
    return judgements


def judge_words(scene: Scene) -> Judgement:
    """The significance of changed words: hunk by hunk proved editorial, or signals."""
    fact = header_fact(scene)
    if fact is not None:
        return fact
    proofs: list[Reason] = []
    unproved: list[Hunk] = []
    for hunk in scene.hunks:
        found = prove(hunk, scene)
        proofs += found
        if not found:
            unproved.append(hunk)
    if not unproved:
        return Significance.EDITORIAL, _few(proofs or [Reason("E03", Message("comparison.marks"))])
    scene = Scene(scene.texts, scene.about, tuple(unproved), scene.brief)
    reasons = _signals(scene)
    if reasons:
        return Significance.SIGNIFICANT, _few(reasons)
    code = "E13" if scene.difference.kind is ChangeKind.HEADING else ""
    message = "comparison.heading-reworded" if code else "comparison.words-changed"
    if scene.lexicon is None:
        message = "comparison.language-unknown"
    return Significance.REVIEW, (Reason(code or "review", Message(message)),)


def _signals(scene: Scene) -> list[Reason]:
    if scene.brief:
        return [*numbers(scene), *modals(scene), *limits(scene)]
    return [
        *numbers(scene),
        *modals(scene),
        *limits(scene),
        *definitions(scene),
        *names(scene),
        *contacts(scene),
        *topics(scene),
    ]


def _came_or_went(scene: Scene) -> Judgement:
    difference = scene.difference
    first = (difference.new or difference.old)[0]
    text = difference.new_text or difference.old_text
    if _LETTER.search(text) is None:
        return _one(Reason("E02", Message("comparison.no-words")))
    fact = header_fact(scene)
    if fact is not None:
        return fact
    if difference.kind is ChangeKind.REMOVED and _copy_stays(difference, scene.about):
        return _one(Reason("E11", Message("comparison.copy-stays")))
    if _is_contents_entry(difference, scene.about):
        return _one(Reason("E12", Message("comparison.contents-entry")))
    reasons = (
        []
        if scene.brief
        else [
            *numbers(scene),
            *definitions(scene),
            *names(scene),
            *contacts(scene),
            *topics(scene),
        ]
    )
    added = difference.kind is ChangeKind.ADDED
    if first.clause.kind is ClauseKind.HEADING and len(difference.old + difference.new) == 1:
        code = "comparison.heading-added" if added else "comparison.heading-removed"
        own = Reason("E13", Message(code))
        if not reasons:
            return Significance.REVIEW, (own,)
        return Significance.SIGNIFICANT, _few([own, *reasons])
    code = "comparison.clause-added" if added else "comparison.clause-removed"
    return Significance.SIGNIFICANT, _few([Reason("S26", Message(code)), *reasons])


def _copy_stays(difference: Difference, about: Versions) -> bool:
    """Whether an equal clause that stood beside a removed one is still there."""
    if len(difference.old) != 1:
        return False
    unit = difference.old[0]
    return (unit.context, unit.folded) in about.stayed


def _is_contents_entry(difference: Difference, about: Versions) -> bool:
    """Whether an entry only leads to a heading of the same document."""
    units = (*difference.old, *difference.new)
    return all(
        unit.is_led
        and len(unit.clause.links) == 1
        and unit.clause.links[0].startswith("#")
        and (bool(difference.old) or unit.folded.casefold() in about.headings)
        for unit in units
    )


def _moved(scene: Scene) -> Judgement:
    """E10: a moved clause means the same only under the same heading, or one as affirming."""
    difference, about = scene.difference, scene.about
    old, new = difference.old[0], difference.new[0]
    message = Message("comparison.moved", {"place": _place(scene)})
    if about.matching.same_governor(old, new):
        return _one(Reason("E10", message))
    before = standing(old, about.old)
    params = {"old": _last(before), "new": _last(scene.heading)}
    if negates(before, about.lexicon) != negates(scene.heading, about.lexicon):
        reason = Reason("S18", Message("comparison.moved-polarity", params))
        return Significance.SIGNIFICANT, (reason,)
    if new.is_led or about.lexicon is None:
        return Significance.REVIEW, (Reason("S26", Message("comparison.moved-list", params)),)
    return _one(Reason("E10", message))


def _leads(led: Led, about: Versions) -> Judgement:
    """What a change does to the entries that read under other words because of it."""
    old, new = (
        _last(standing(units[0], row, itself=False))
        for units, row in ((led.old, about.old), (led.new, about.new))
    )
    params = {"old": old, "new": new, "count": len(led.new)}
    if reverses(led, about):
        reason = Reason("S18", Message("comparison.led-polarity", params))
        return Significance.SIGNIFICANT, (reason,)
    return Significance.REVIEW, (Reason("S26", Message("comparison.led-otherwise", params)),)


def _place(scene: Scene) -> str:
    clause = scene.difference.new[0].clause
    return clause.path or (clause.headings[-1] if clause.headings else clause.title)


def _last(heading: str) -> str:
    parts = [part for part in heading.split(" · ") if part]
    return parts[-1] if parts else ""


def _formatting(difference: Difference) -> Reason:
    if difference.kind is ChangeKind.SPLIT:
        return Reason("E02", Message("comparison.split"))
    if difference.kind is ChangeKind.MERGED:
        return Reason("E02", Message("comparison.merged"))
    if not difference.restyled:
        return Reason("E01", Message("comparison.spaces"))
    old, new = difference.old[0].clause, difference.new[0].clause
    if old.kind is not new.kind:
        return Reason("E02", Message("comparison.layout"))
    if old.text != new.text and fold(old.source) == fold(new.source):
        return Reason("E03", Message("comparison.marks"))
    return Reason("E02", Message("comparison.style"))


def _relabelled(difference: Difference) -> Message:
    params = {"old": difference.old[0].clause.label, "new": difference.new[0].clause.label}
    if not params["old"] or not params["new"]:
        return Message("comparison.label", {"label": params["old"] or params["new"]})
    return Message("comparison.renumbered", params)


def _one(reason: Reason) -> Judgement:
    return Significance.EDITORIAL, (reason,)


def _together(judgements: Iterable[Judgement]) -> Judgement:
    """The worst significance and all reasons, those of the worst first."""
    ranked = sorted(judgements, key=lambda found: -_ORDER.index(found[0]))
    worst = ranked[0][0] if ranked else Significance.EDITORIAL
    return worst, _few([reason for _, reasons in ranked for reason in reasons])


_MOST_REASONS = 12


def _few(reasons: Iterable[Reason]) -> tuple[Reason, ...]:
    """Reasons without repetition, the first dozen."""
    seen: dict[tuple[str, str, str], Reason] = {}
    for reason in reasons:
        params = repr(sorted((name, repr(v)) for name, v in reason.message.params.items()))
        seen.setdefault((reason.signal, reason.message.code, params), reason)
    return tuple(list(seen.values())[:_MOST_REASONS])
