"""Two people with a folder each, a place they share in, and what they do there."""

from __future__ import annotations

import subprocess
from dataclasses import dataclass
from pathlib import Path

from policyeditor.comparison.merging_model import Choice
from policyeditor.history.model import Author, VersionNote
from policyeditor.history.open import open_history
from policyeditor.workspace import team
from policyeditor.workspace.team_connection import Connection
from policyeditor.workspace.team_incoming import Choices, Incoming

POLICY = """\
---
title: Privacy
last_updated: 2026-01-01
---

# Privacy

We keep your name and your address for as long as you have an account.

(A) We delete the data of your account within 30 days after you close it.

(B) We never sell your data to anybody, except where you ask us to.

(C) You may write to us at any time and we shall answer within one month.
"""


@dataclass(slots=True)
class Person:
    """Somebody with a folder of policies, connected to the shared place."""

    author: Author
    folder: Path
    store: Path
    connection: Connection | None = None

    def connect(self, address: str, *, make: bool = False) -> team.Connected:
        """Connect the folder."""
        connected = team.connect(self.folder, address, make=make, store=self.store)
        self.connection = connected.connection
        return connected

    @property
    def place(self) -> Connection:
        """The connection, which must be there."""
        assert self.connection is not None
        return self.connection

    def save(self, text: str | bytes, name: str = "privacy.md", summary: str = "Changed") -> str:
        """Write a policy and keep a version of it; its id."""
        data = text.encode("utf-8") if isinstance(text, str) else text
        file = self.folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)
        history = open_history(self.folder)
        assert history is not None
        return history.record(Path(name), data, VersionNote(summary), self.author).id

    def change(self, old: str, new: str, name: str = "privacy.md") -> str:
        """Replace words in a policy and keep a version."""
        text = self.text(name)
        assert text.count(old) == 1
        return self.save(text.replace(old, new), name)

    def text(self, name: str = "privacy.md") -> str:
        """What a policy holds on the disk."""
        return (self.folder / name).read_bytes().decode("utf-8")

    def send(self) -> int:
        """Share what was saved."""
        return team.send(self.place)

    def fetch(self) -> Incoming | None:
        """Get what others shared, as far as the choosing."""
        return team.get(self.place, self.author)

    def get(self, choices: Choices | None = None) -> team.Got | None:
        """Get what others shared, all of it."""
        came = self.fetch()
        return team.finish(self.place, came, choices or {}, self.author) if came else None

    def get_all(self, choice: Choice) -> team.Got | None:
        """The same with one choice for everything."""
        came = self.fetch()
        if came is None:
            return None
        chosen = {(path, number): (choice, "") for path, number, _ in came.clashes}
        return team.finish(self.place, came, chosen, self.author)

    def git(self, *arguments: str) -> str:
        """Plain git in the folder, as another program would use it."""
        done = subprocess.run(
            ["git", *arguments], cwd=self.folder, capture_output=True, check=True, timeout=30
        )
        return done.stdout.decode("utf-8", "surrogateescape").strip()

    def is_clean(self) -> bool:
        """Whether the folder holds just what its newest version does, and the history is sound."""
        subprocess.run(
            ["git", "fsck", "--full", "--strict"], cwd=self.folder, check=True, capture_output=True
        )
        return not self.git("status", "--porcelain", "--untracked-files=all")
