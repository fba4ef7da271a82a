"""What the program remembers of the person: the name on versions, and recent folders."""

from __future__ import annotations

import contextlib
import json
from dataclasses import dataclass, replace
from pathlib import Path

from policyeditor.errors import WriteError
from policyeditor.files import write_atomically
from policyeditor.history.model import Author

_RECENT = 10


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings as they stand; each change gives new ones."""

    author: Author | None = None
    recent: tuple[Path, ...] = ()
    export_folder: Path | None = None
    export_formats: tuple[str, ...] = ()
    sender: str = ""
    contact: str = ""

    def with_recent(self, folder: Path) -> Settings:
        """With a folder as the latest one opened."""
        others = tuple(path for path in self.recent if path != folder)
        return replace(self, recent=(folder, *others)[:_RECENT])

    def with_author(self, author: Author) -> Settings:
        """With the name that versions carry."""
        return replace(self, author=author)

    def with_export(self, folder: Path, formats: tuple[str, ...]) -> Settings:
        """With where the last export went, and in which formats."""
        return replace(self, export_folder=folder, export_formats=formats)

    def with_sender(self, sender: str, contact: str) -> Settings:
        """With who sends notices, and how that is reached."""
        return replace(self, sender=sender, contact=contact)

    def without_recent(self, folder: Path) -> Settings:
        """With a folder forgotten."""
        return replace(self, recent=tuple(path for path in self.recent if path != folder))


def load_settings(file: Path) -> Settings:
    """The settings of a file; a missing or damaged one gives the defaults."""
    try:
        kept = json.loads(file.read_text(encoding="utf-8"))
        author = kept.get("author")
        export_folder = kept.get("export_folder")
        return Settings(
            author=Author(str(author["name"]), str(author["email"])) if author else None,
            recent=tuple(Path(str(path)) for path in kept.get("recent", [])),
            export_folder=Path(str(export_folder)) if export_folder else None,
            export_formats=tuple(str(name) for name in kept.get("export_formats", [])),
            sender=str(kept.get("sender", "")),
            contact=str(kept.get("contact", "")),
        )
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return Settings()


def store_settings(file: Path, settings: Settings) -> None:
    """Keep the settings; where they cannot be written, the program goes on without."""
    author = settings.author
    kept = {
        "author": {"name": author.name, "email": author.email} if author else None,
        "recent": [str(path) for path in settings.recent],
        "export_folder": str(settings.export_folder) if settings.export_folder else None,
        "export_formats": list(settings.export_formats),
        "sender": settings.sender,
        "contact": settings.contact,
    }
    with contextlib.suppress(OSError, WriteError):
        file.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(file, json.dumps(kept, indent=2).encode("utf-8"))
