"""What others shared, joined with what was saved here: policies by clause, other files by line."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from policyeditor.comparison.merging_model import Choice, Clash, ClashKind, Merge
from policyeditor.errors import WorkError
from policyeditor.history.joining import Joining
from policyeditor.history.joining_model import Blob, Joint, Shared
from policyeditor.history.remote import Hand, Remote
from policyeditor.policy.text import PolicyText, read_text
from policyeditor.workspace.folder import POLICY_SUFFIXES

Merger = Callable[[str, str, str], Merge]
"""Joins three views: common, mine, theirs."""

Choices = Mapping[tuple[str, int], tuple[Choice, str]]
"""What was chosen for a clash, by the policy's path and the number of the clash in it."""


@dataclass(frozen=True, slots=True)
class PolicyJoin:
    """A policy that both sides changed; who did so last on either side, where that is known.

    ``text`` tells how its bytes are written.  ``may_go`` where one side removed the file.
    """

    path: str
    merge: Merge
    text: PolicyText
    mode: str
    mine: Hand | None = None
    theirs: Hand | None = None
    may_go: bool = False


@dataclass(frozen=True, slots=True)
class Incoming:
    """What came, ready to be taken over; nothing here was changed yet.

    ``count`` versions came from ``hands``.  ``decided`` are other files that both changed so that
    git cannot join them, ``kept_both`` those of which both versions are kept.
    """

    root: Path
    joint: Joint
    count: int
    hands: tuple[Hand, ...] = ()
    policies: tuple[PolicyJoin, ...] = ()
    decided: Mapping[str, Blob | None] = field(default_factory=dict)
    kept_both: tuple[str, ...] = ()

    @property
    def clashes(self) -> tuple[tuple[str, int, Clash], ...]:
        """What a person must decide: the policy's path, the number in it, and the clash."""
        return tuple(
            (policy.path, number, clash)
            for policy in self.policies
            for number, clash in enumerate(policy.merge.clashes)
        )


def incoming(
    root: Path, joint: Joint, count: int, remote: Remote, joining: Joining, merger: Merger
) -> Incoming:
    """Join what both changed, as far as no person is needed."""
    hands = remote.hands(joint.common, joint.theirs)
    policies: list[PolicyJoin] = []
    decided: dict[str, Blob | None] = {}
    kept_both: list[str] = []
    for shared in joint.both:
        policy = _policy(shared, joining, merger) if _is_policy(shared) else None
        if policy is None:
            beside = _others(shared, root, joint, hands)
            decided.update(beside)
            if len(beside) > 1:
                kept_both.append(shared.path)
            continue
        mine = remote.hands(joint.common, joint.mine, shared.path)
        theirs = remote.hands(joint.common, joint.theirs, shared.path)
        policies.append(
            PolicyJoin(
                policy.path, policy.merge, policy.text, policy.mode,
                next(iter(mine), None), next(iter(theirs), None), policy.may_go,
            )
        )  # fmt: skip
    return Incoming(root, joint, count, hands, tuple(policies), decided, tuple(kept_both))


def _is_policy(shared: Shared) -> bool:
    path = PurePosixPath(shared.path)
    blobs = (shared.common, shared.mine, shared.theirs)
    return (
        path.suffix.lower() in POLICY_SUFFIXES
        and not any(part.startswith(".") for part in path.parts)
        and all(blob is None or blob.is_file for blob in blobs)
        and (shared.mine is not None or shared.theirs is not None)
    )


def _policy(shared: Shared, joining: Joining, merger: Merger) -> PolicyJoin | None:
    """A policy joined by clause; None where its bytes are no text that may be written."""
    blobs = (shared.common, shared.mine, shared.theirs)
    texts = [read_text(joining.content(blob)) if blob else None for blob in blobs]
    if any(text is not None and text.read_only is not None for text in texts):
        return None
    common, mine, theirs = (text.view if text else "" for text in texts)
    own, blob = (texts[1], shared.mine) if shared.mine else (texts[2], shared.theirs)
    if own is None or blob is None:
        return None
    may_go = shared.mine is None or shared.theirs is None
    if may_go:
        merged = Merge((Clash(ClashKind.REMOVED, common, mine, theirs, title=shared.path),))
    else:
        try:
            merged = merger(common, mine, theirs)
        except WorkError:  # too long, or broken down: a person looks at the texts as wholes
            merged = Merge((Clash(ClashKind.WHOLE, common, mine, theirs, title=shared.path),))
    return PolicyJoin(shared.path, merged, own, blob.mode, may_go=may_go)


def _others(
    shared: Shared, root: Path, joint: Joint, hands: tuple[Hand, ...]
) -> dict[str, Blob | None]:
    """What becomes of another file: as git joined it, the one that is left, or both."""
    if shared.joined is not None:
        return {shared.path: shared.joined}
    mine, theirs = shared.mine, shared.theirs
    if mine is None or theirs is None:
        return {shared.path: mine or theirs}
    if mine.is_file and theirs.is_file:
        return {shared.path: mine, _beside(shared.path, root, joint, hands): theirs}
    return {shared.path: mine}


def _beside(path: str, root: Path, joint: Joint, hands: tuple[Hand, ...]) -> str:
    """A free name beside a file, which tells whose it is."""
    name = "".join(c for c in hands[0].author.name if c.isalnum() or c in " -") if hands else ""
    at = PurePosixPath(path)
    words = f"{at.stem} ({name.strip()[:40] or 'theirs'})"
    taken = {other.path for other in joint.both} | set(joint.changes)
    free = str(at.with_name(words + at.suffix))
    number = 2
    while free in taken or (root / free).exists():
        free = str(at.with_name(f"{words} {number}{at.suffix}"))
        number += 1
    return free
