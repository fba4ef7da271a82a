"""What is exported: one version of one policy, with what belongs to it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from policyeditor.export.images import ImageFolder
from policyeditor.export.redline import Redline
from policyeditor.policy.policy import Policy


@dataclass(frozen=True, slots=True)
class Publication:
    """One version of one policy.

    ``data`` are the bytes of its file, ``source`` where that file is (or was), ``folder`` the top
    of the policy folder, from which images may come.  ``redline`` is needed for redlines alone.
    ``body`` is the policy's HTML where it is not drawn from its text in the usual dialect.
    """

    policy: Policy
    data: bytes
    source: Path | None = None
    folder: Path | None = None
    effective: date | None = None
    redline: Redline | None = None
    body: str | None = None

    @property
    def images(self) -> ImageFolder | None:
        """Where the images of the policy are."""
        if self.folder is None:
            return None
        base = self.source.parent if self.source is not None else self.folder
        return ImageFolder(self.folder, base)
