"""The steps of the publish assistant, and which of them a reason to wait belongs to."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from policyeditor.messages import Message
from policyeditor.workspace.publishing.refusals import Refusal


class Step(StrEnum):
    """A step, in the order in which they are taken."""

    COMPARED = "compared"
    CHANGES = "changes"
    DATE = "date"
    NOTICES = "notices"
    EXPORTS = "exports"
    PUBLISH = "publish"


STEPS = tuple(Step)

_STEP_OF = {
    "publishing.text-changed": Step.COMPARED,
    "publishing.base-changed": Step.COMPARED,
    "publishing.details": Step.COMPARED,
    "publishing.nothing-changed": Step.COMPARED,
    "publishing.undecided": Step.CHANGES,
    "notices.unmet.field": Step.NOTICES,
    "publishing.unread": Step.NOTICES,
    "publishing.to-complete": Step.NOTICES,
}


def step_of(refusal: Refusal) -> Step:
    """The step in which a reason to wait can be put right: dates and rules unless it says more."""
    return _STEP_OF.get(refusal.message.code, Step.DATE)


def field_of(refusal: Refusal) -> str:
    """The field of the notice's words in which a reason is put right: ``sender``, ``why``, …"""
    message = refusal.message
    if message.code == "notices.unmet.field":
        field = message.params["field"]
        code = field.code if isinstance(field, Message) else ""
        return code.removeprefix("notices.field.").removesuffix("_text")
    if message.code == "publishing.to-complete":
        from policyeditor.notices.drafts import part_of_gap  # words in many languages

        return part_of_gap(str(message.params["place"]), str(message.params["lang"]))
    return ""


def waiting(refusals: Iterable[Refusal]) -> dict[Step, list[Refusal]]:
    """The reasons to wait, by step; steps in which nothing is in the way are left out."""
    found: dict[Step, list[Refusal]] = {}
    for refusal in refusals:
        found.setdefault(step_of(refusal), []).append(refusal)
    return found


def named(word: str) -> Step:
    """The step that a kept plan names; the first where it names none."""
    return Step(word) if word in STEPS else Step.COMPARED
