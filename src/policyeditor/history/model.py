"""What a version of a policy is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from policyeditor.messages import Message


@dataclass(frozen=True, slots=True)
class Author:
    """Who saved a version."""

    name: str
    email: str


@dataclass(frozen=True, slots=True)
class Version:
    """One saved version of one policy.

    ``id`` is the commit's full id, ``time`` carries its offset, ``summary`` is what the program
    wrote of the clauses changed.  ``significance`` is empty for versions saved by other programs.
    ``path`` is where the policy stood then, relative to the folder of the history, with slashes.
    """

    id: str
    time: datetime
    author: Author
    summary: str
    path: str
    significance: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class VersionNote:
    """What is kept with a version besides its text."""

    summary: str
    significance: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class HistoryState:
    """What the interface has to tell about a history before anything is saved to it.

    ``line`` is the name of the line of work that versions are saved on ("main"), empty where
    there is none.  Texts can be edited and exported whatever the state is.
    """

    can_save: bool
    line: str = ""
    messages: tuple[Message, ...] = ()
