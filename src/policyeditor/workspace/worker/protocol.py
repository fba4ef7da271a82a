"""What is said between the window's process and the one that analyses policies."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from hashlib import blake2b
from typing import TYPE_CHECKING

from policyeditor.checks.facts import FolderFacts
from policyeditor.checks.reading import Reading
from policyeditor.messages import Message
from policyeditor.policy.clauses import Clause
from policyeditor.policy.front_matter import FrontMatter
from policyeditor.policy.problems import Problem

if TYPE_CHECKING:
    from policyeditor.rendering.frame import Frame
    from policyeditor.rendering.patch import Patch


class Stage(IntEnum):
    """What the analyst is at: drawing and framing come before the outline, whatever the number."""

    IDLE = 0
    READING = 1
    DRAWING = 2
    OUTLINING = 3
    CHECKING = 4
    FRAMING = 5


@dataclass(frozen=True, slots=True)
class Open:
    """A document is there, or what is known of its folder has changed."""

    document: str
    facts: FolderFacts


@dataclass(frozen=True, slots=True)
class Text:
    """A document's text; ``number`` grows with each.

    ``avoid`` has the digests of parts that took too long to draw, ``skip`` the stages that did.
    """

    document: str
    number: int
    view: str
    avoid: frozenset[str] = frozenset()
    skip: frozenset[Stage] = frozenset()


@dataclass(frozen=True, slots=True)
class Close:
    """A document is gone."""

    document: str


Request = Open | Text | Close


@dataclass(frozen=True, slots=True)
class Started:
    """Work on a text begins."""

    document: str
    number: int


@dataclass(frozen=True, slots=True)
class PatchReady:
    """How the page changes; the first patch of an analyst is a whole page."""

    document: str
    number: int
    patch: Patch


@dataclass(frozen=True, slots=True)
class FrameReady:
    """The page of the site around the policy, or that there is none; sent when it differs."""

    document: str
    number: int
    frame: Frame | None


@dataclass(frozen=True, slots=True)
class OutlineReady:
    """The clauses; sent when they differ from those sent before."""

    document: str
    number: int
    clauses: tuple[Clause, ...]


@dataclass(frozen=True, slots=True)
class ProblemsReady:
    """Problems and document details; sent when they differ from those sent before."""

    document: str
    number: int
    problems: tuple[Problem, ...]
    front_matter: FrontMatter


@dataclass(frozen=True, slots=True)
class ReadingReady:
    """How the policy reads; sent when it differs from what was sent before."""

    document: str
    number: int
    reading: Reading


@dataclass(frozen=True, slots=True)
class Troubled:
    """Something could not be done; ``detail`` is for the log alone."""

    document: str
    number: int
    stage: Stage
    message: Message
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Finished:
    """Work on a text has ended, be it that a newer one cut it short."""

    document: str
    number: int


Event = (
    Started | PatchReady | FrameReady | OutlineReady | ProblemsReady | ReadingReady
    | Troubled | Finished
)  # fmt: skip


def part_digest(source: str) -> str:
    """The name by which a part of a text is avoided until it is changed."""
    return blake2b(source.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


def part_source(view: str, line: int, end_line: int) -> str:
    """The lines of a part (from 1, the last included)."""
    return "\n".join(view.split("\n")[line - 1 : end_line])
