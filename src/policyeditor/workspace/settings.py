"""What the program remembers of the person: the name on versions, and recent folders."""

from __future__ import annotations

import contextlib
import json
from dataclasses import dataclass, field, replace
from pathlib import Path

from policyeditor.errors import WriteError
from policyeditor.files import write_with_folder
from policyeditor.history.model import Author
from policyeditor.workspace.look import Look, kept_look, look_of
from policyeditor.workspace.presets import Preset

_RECENT = 10
_DEEDS = 8  # chosen last in the command palette
_FOLDERS = 100  # policy folders of which it is known where their exports go


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings as they stand; each change gives new ones."""

    author: Author | None = None
    recent: tuple[Path, ...] = ()
    export_folder: Path | None = None
    export_formats: tuple[str, ...] = ()
    sender: str = ""
    contact: str = ""
    presets: tuple[Preset, ...] = ()
    export_folders: tuple[tuple[Path, Path], ...] = ()
    look: Look = field(default_factory=Look)
    reopen: bool = True
    folds: bool = True
    deeds: tuple[str, ...] = ()
    spelling: bool = True
    no_dictionary: tuple[str, ...] = ()
    tour: bool = True

    def with_look(self, look: Look) -> Settings:
        """With another look of the window."""
        return replace(self, look=look)

    def with_reopen(self, reopen: bool) -> Settings:
        """With whether a start opens what was open before."""
        return replace(self, reopen=reopen)

    def with_tour_offered(self) -> Settings:
        """With the first tour as something that need not be offered again."""
        return replace(self, tour=False)

    def with_deed(self, deed: str) -> Settings:
        """With a menu entry as the one chosen last in the command palette."""
        others = tuple(each for each in self.deeds if each != deed)
        return replace(self, deeds=(deed, *others)[:_DEEDS])

    def with_recent(self, folder: Path) -> Settings:
        """With a folder as the latest one opened."""
        others = tuple(path for path in self.recent if path != folder)
        return replace(self, recent=(folder, *others)[:_RECENT])

    def with_author(self, author: Author) -> Settings:
        """With the name that versions carry."""
        return replace(self, author=author)

    def with_export(
        self, folder: Path, formats: tuple[str, ...], root: Path | None = None
    ) -> Settings:
        """With where the last export went, and in which formats; that of a policy folder too."""
        folders = self.export_folders
        if root is not None:
            others = [pair for pair in folders if pair[0] != root]
            folders = ((root, folder), *others)[:_FOLDERS]
        return replace(self, export_folder=folder, export_formats=formats, export_folders=folders)

    def export_folder_of(self, root: Path) -> Path | None:
        """Where the last export of a policy folder went, else the last one at all."""
        return dict(self.export_folders).get(root, self.export_folder)

    def with_presets(self, presets: tuple[Preset, ...]) -> Settings:
        """With the presets that a person made or changed."""
        return replace(self, presets=presets)

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
            presets=tuple(_preset(each) for each in kept.get("presets", [])),
            export_folders=tuple(
                (Path(str(root)), Path(str(folder)))
                for root, folder in kept.get("export_folders", [])
            ),
            look=look_of(kept.get("look")),
            reopen=kept.get("reopen") is not False,
            folds=kept.get("folds") is not False,
            spelling=kept.get("spelling") is not False,
            no_dictionary=tuple(str(lang) for lang in kept.get("no_dictionary", [])),
            tour=kept.get("tour") is not False,
            deeds=tuple(str(deed) for deed in kept.get("deeds", []))[:_DEEDS],
        )
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return Settings()


def _preset(kept: dict[str, object]) -> Preset:
    formats = kept["formats"]
    if not isinstance(formats, list):
        raise TypeError("formats")
    return Preset(tuple(map(str, formats)), str(kept.get("id", "")), str(kept.get("name", "")))


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
        "presets": [
            {"id": each.id, "name": each.name, "formats": list(each.formats)}
            for each in settings.presets
        ],
        "export_folders": [[str(root), str(folder)] for root, folder in settings.export_folders],
        "look": kept_look(settings.look),
        "reopen": settings.reopen,
        "folds": settings.folds,
        "spelling": settings.spelling,
        "no_dictionary": list(settings.no_dictionary),
        "tour": settings.tour,
        "deeds": list(settings.deeds),
    }
    with contextlib.suppress(WriteError):
        write_with_folder(file, json.dumps(kept, indent=2).encode("utf-8"))
