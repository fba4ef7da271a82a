"""E12, E16 and S25: targets of links that changed while the words stayed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from policyeditor.comparison.addresses import host_of, normal, same_page
from policyeditor.comparison.folding import fold
from policyeditor.comparison.model import Reason, Significance
from policyeditor.comparison.signals.scene import Scene
from policyeditor.messages import Message


def judge_links(scene: Scene) -> tuple[Significance, tuple[Reason, ...]]:
    """How much the changed targets matter, and why."""
    old, new = _targets(scene, old=True), _targets(scene, old=False)
    gone = [target for target in old if target not in new]
    come = [target for target in new if target not in old]
    worst, reasons = Significance.EDITORIAL, []
    pairs = list(zip(gone, come, strict=False))
    pairs += [(target, "") for target in gone[len(come) :]]
    pairs += [("", target) for target in come[len(gone) :]]
    for before, after in pairs:
        significance, reason = _judge(before, after, scene)
        reasons.append(reason)
        worst = _worse(worst, significance)
    if not reasons:
        reasons.append(Reason("E12", Message("comparison.link-order")))
    return worst, tuple(reasons)


def _worse(one: Significance, other: Significance) -> Significance:
    order = [Significance.EDITORIAL, Significance.REVIEW, Significance.SIGNIFICANT]
    return max(one, other, key=order.index)


def _targets(scene: Scene, *, old: bool) -> list[str]:
    found = scene.difference.old if old else scene.difference.new
    return [target for unit in found for target in unit.clause.links]


def _judge(before: str, after: str, scene: Scene) -> tuple[Significance, Reason]:
    params = {"old": before, "new": after}
    if (not before or not after) and _shows_itself(before or after, scene):
        return Significance.EDITORIAL, Reason("E16", Message("comparison.link-shown", params))
    if before and after and same_page(before, after):
        return Significance.EDITORIAL, Reason("E12", Message("comparison.link-same", params))
    code = "comparison.link-changed"
    if not before or not after:
        code = "comparison.link-added" if after else "comparison.link-removed"
    if all(target.startswith("#") for target in (before, after) if target):
        return Significance.EDITORIAL, Reason("E12", Message(code, params))
    lexicon = scene.lexicon
    around = " ".join(_words_around(scene))
    if lexicon is None or lexicon.incorporated.search(around):
        return Significance.SIGNIFICANT, Reason("S25", Message(code, params))
    if "mailto:" in (before[:7], after[:7]) or lexicon.choice.search(around):
        return Significance.SIGNIFICANT, Reason("S08", Message(code, params))
    hosts = {host_of(target) for target in (before, after) if target}
    pages = {normal(target).rpartition("/")[2] for target in (before, after) if target}
    # A page that only moved within its site, or a link to a page of the same site.
    inside = hosts == {""} if not before or not after else len(hosts) == len(pages) == 1
    if inside:
        return Significance.EDITORIAL, Reason("E12", Message(code, params))
    return Significance.REVIEW, Reason("S25", Message(code, params))


def _words_around(scene: Scene) -> Iterator[str]:
    yield scene.heading
    yield scene.new_text
    yield from (target for target in _targets(scene, old=False))


def _shows_itself(target: str, scene: Scene) -> bool:
    """Whether the text shows the target: an address became a link, or stopped being one."""
    shown = fold(target.removeprefix("mailto:")).rstrip("/")
    bare = re.sub(r"^https?://", "", shown)
    return bool(bare) and bare in scene.new_text and bare in scene.old_text
