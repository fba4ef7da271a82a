"""What a policy's folder says of it, for the checks."""

from __future__ import annotations

from pathlib import Path

from policyeditor.checks.facts import FolderFacts
from policyeditor.checks.schema import FOLDER_SCHEMA, LARGEST_SCHEMA, read_folder_schema
from policyeditor.messages import Message
from policyeditor.workspace.check_settings import settings_of
from policyeditor.workspace.dialects import dialect_of
from policyeditor.workspace.folder_links import FolderLinks, links_of, places_for
from policyeditor.workspace.site import SiteReader
from policyeditor.workspace.translation_facts import language_facts


def facts_of(path: Path, root: Path, sites: SiteReader | None = None) -> FolderFacts:
    """The facts of a policy in a policy folder.  What cannot be read is a problem, not an error.

    ``sites`` keeps what it read of a site for the next time.
    """
    schema, problem = _schema(root / FOLDER_SCHEMA)
    relative = path.relative_to(root).as_posix() if path.is_relative_to(root) else path.name
    site = (sites or SiteReader()).read(path, root)
    dialect, trouble = dialect_of(path, root)
    settings, wrong = settings_of(root)
    troubles = (*(site.unread if site else ()), *(each for each in (trouble, wrong) if each))
    inside = path.is_relative_to(root)
    links = links_of(root) if inside else FolderLinks()
    places = places_for(path, root, links) if inside else {}
    source, absent = language_facts(path, root, links.files) if inside else (None, ())
    return FolderFacts(
        schema,
        relative,
        problem,
        site,
        dialect,
        troubles,
        settings,
        links.files,
        links.addresses,
        places,
        source=source,
        absent=absent,
    )


def _schema(file: Path) -> tuple[dict[str, object] | None, Message | None]:
    try:
        if file.is_symlink() or not file.is_file():
            return None, None
        with file.open("rb") as handle:
            data = handle.read(4 * LARGEST_SCHEMA + 1)
        return read_folder_schema(data.decode("utf-8"))
    except (OSError, UnicodeDecodeError):
        return None, Message("facts.schema-unreadable", {"file": FOLDER_SCHEMA})
