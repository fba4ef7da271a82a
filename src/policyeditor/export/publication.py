"""What is exported: one version of one policy, with what belongs to it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import NamedTuple

from policyeditor.export.images import ImageFolder
from policyeditor.export.redline import Redline
from policyeditor.messages import Message
from policyeditor.policy.clauses import Clause
from policyeditor.policy.policy import Policy


class Made(NamedTuple):
    """A file's bytes, and what the person must know of it, such as characters it cannot show."""

    data: bytes
    notes: tuple[Message, ...] = ()


@dataclass(frozen=True, slots=True)
class Stage:
    """One version on the way from an older to a newer: as published, by whom and when.

    ``body`` as in a publication; ``saved`` is ``None`` for a draft.
    """

    policy: Policy
    data: bytes
    author: str
    saved: datetime | None = None
    body: str | None = None
    version_id: str = ""


@dataclass(frozen=True, slots=True)
class Publication:
    """One version of one policy.

    ``data`` are the bytes of its file, ``source`` where that file is (or was), ``folder`` the top
    of the policy folder, from which images may come.  ``redline`` is needed for redlines alone.
    ``body`` is the policy's HTML where it is not drawn from its text in the usual dialect.
    ``version`` is what a person calls this version (empty for a draft), ``version_id`` what the
    history calls it, ``saved`` when it was saved, with its zone: the only time that is written
    into files.  ``way`` are the versions from the older one of a redline to this one, both
    included: they tell whose each change is.  ``before`` are the clauses of the versions published
    before it, the oldest first: names of clauses on a web page come from them.  ``kept`` are the
    record and the notices of a published version, by name.  ``address`` is where the site
    publishes it, with its scheme, where that is known.
    """

    policy: Policy
    data: bytes
    source: Path | None = None
    folder: Path | None = None
    effective: date | None = None
    redline: Redline | None = None
    body: str | None = None
    version: str = ""
    saved: datetime | None = None
    version_id: str = ""
    way: tuple[Stage, ...] = ()
    before: tuple[tuple[Clause, ...], ...] = ()
    kept: tuple[tuple[str, bytes], ...] = ()
    address: str = ""

    @property
    def images(self) -> ImageFolder | None:
        """Where the images of the policy are."""
        if self.folder is None:
            return None
        base = self.source.parent if self.source is not None else self.folder
        return ImageFolder(self.folder, base)
