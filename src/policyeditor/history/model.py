"""What a version of a policy is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from policyeditor.history.remedies import Remedy, remedies_for
from policyeditor.messages import Message


@dataclass(frozen=True, slots=True)
class Author:
    """Who saved a version."""

    name: str
    email: str


UNKNOWN = Author("Unknown (outside Policy Editor)", "unknown@outside.invalid")
"""The author of a text that was found in a file; ``.invalid`` is nobody's address (RFC 2606)."""


@dataclass(frozen=True, slots=True)
class PublishedFile:
    """A notice or an exported file of a published version.

    ``form`` is the notice's channel or the export's format, ``sha256`` the digest of its bytes.
    """

    name: str
    form: str
    lang: str
    sha256: str
    media_type: str = ""


@dataclass(frozen=True, slots=True)
class PublishedChange:
    """One change as it was decided on: what stood there, what stands there now, who decided.

    ``decided`` is the ISO time of the decision, empty where none was needed; ``said`` are the
    sentences on its effect that the notice gave.
    """

    id: str
    kind: str
    place: str
    heading: str
    significance: str
    suggested: str
    old_text: str
    new_text: str
    signals: tuple[str, ...] = ()
    said: tuple[str, ...] = ()
    note: str = ""
    who: str = ""
    decided: str = ""


@dataclass(frozen=True, slots=True)
class Accepted:
    """A rule that was not met and against which a person went on, with the note they gave."""

    rule: str
    note: str
    who: str
    when: str


@dataclass(frozen=True, slots=True)
class HeldAgainst:
    """A profile that a publish was held against, and what it rests on."""

    id: str
    title: str
    basis: str


@dataclass(frozen=True, slots=True)
class Published:
    """The record of a published version of one policy, as it is kept with it.

    ``path`` is the policy's, ``folder`` where record and notices stand; both are relative to the
    top of the history, with slashes.  ``sha256`` is the digest of the policy's file, ``drafted``
    that of the file before the dates at its head were set (the same where none were).  ``base`` is
    the id of the published version it was compared with, empty for a first publication; ``saved``
    the id of the version that held the text before, empty where the text came with this one.
    ``together`` are the policies published in the same version, this one among them,
    ``notice_link`` is the address of the notice's page on the site, where there is one.  ``time``
    is that of the version, ``sent`` the day on which the notices go out.
    """

    path: str
    folder: str
    tag: str
    effective: date
    sent: date
    time: datetime
    approved_by: str
    sha256: str
    drafted: str
    title: str = ""
    lang: str = ""
    audience: str = ""
    significance: str = ""
    base: str = ""
    base_sha256: str = ""
    base_effective: date | None = None
    saved: str = ""
    together: tuple[str, ...] = ()
    notice_link: str = ""
    profiles: tuple[HeldAgainst, ...] = ()
    accepted: tuple[Accepted, ...] = ()
    changes: tuple[PublishedChange, ...] = ()
    notices: tuple[PublishedFile, ...] = ()
    exports: tuple[PublishedFile, ...] = ()


@dataclass(frozen=True, slots=True)
class Version:
    """One saved version of one policy.

    ``id`` is the commit's full id, ``time`` carries its offset, ``summary`` is what the program
    wrote of the clauses changed.  ``significance`` is empty for versions saved by other programs.
    ``path`` is where the policy stood then, relative to the folder of the history, with slashes.
    ``published`` is its record where it was published.
    """

    id: str
    time: datetime
    author: Author
    summary: str
    path: str
    significance: str = ""
    name: str = ""
    published: Published | None = None


@dataclass(frozen=True, slots=True)
class VersionNote:
    """What is kept with a version besides its text.

    With ``outside`` the text was found as another program had left it: nobody knows who wrote it,
    so the version says so (`UNKNOWN`), and who saves it is only who kept it.  ``reviewers`` are
    those whose proposals it took.
    """

    summary: str
    significance: str = ""
    name: str = ""
    outside: bool = False
    reviewers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class HistoryState:
    """What the interface has to tell about a history before anything is saved to it.

    ``line`` is the name of the line of work that versions are saved on ("main"), empty where
    there is none.  Texts can be edited and exported whatever the state is.
    """

    can_save: bool
    line: str = ""
    messages: tuple[Message, ...] = ()

    @property
    def remedies(self) -> tuple[Remedy, ...]:
        """What can be offered to the person, each once."""
        return tuple(dict.fromkeys(way for each in self.messages for way in remedies_for(each)))
