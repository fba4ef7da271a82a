"""New policy folders and new policies."""

from __future__ import annotations

import re
import shutil
import unicodedata
from pathlib import Path

from policyeditor.errors import FolderError, InputError
from policyeditor.files import is_device_name, write_atomically
from policyeditor.resources import resource_path

# A new policy begins with a section and a clause, so that their form can be seen.
_FIRST_SECTION = "Scope"
_FIRST_CLAUSE = "This policy applies to everyone who uses our service."

_LONGEST = 60
_GERMAN = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})


def create_folder(folder: Path, *, sample: bool) -> None:
    """Make a policy folder, with the sample policies if asked.

    Raises FolderError where something is there already, or nothing can be made there.
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise FolderError("creating.folder-in-use", folder=str(folder))
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if sample:
            shutil.copytree(
                resource_path("sample"), folder, copy_function=shutil.copyfile, dirs_exist_ok=True
            )
    except OSError as error:
        reason = error.strerror or str(error)
        raise FolderError("creating.folder-not-made", folder=str(folder), reason=reason) from error


def create_policy(folder: Path, title: str, lang: str) -> Path:
    """Write a new policy with its document details and a first section; gives its path.

    The file stands in the folder of its language where there is one.  Raises InputError for a
    title that no file name can be made of, or where that file exists.
    """
    slug = file_name(title)
    place = folder / lang if (folder / lang).is_dir() else folder
    path = place / f"{slug}.md"
    if path.exists():
        raise InputError("creating.policy-exists", file=path.name, folder=str(place))
    quoted = '"' + title.replace("\\", "\\\\").replace('"', '\\"') + '"'
    text = (
        f"---\nlayout: page\ntitle: {quoted}\nlang: {lang}\n"
        f"permalink: /{lang}/{slug}/\ninclude_in_header: true\n---\n\n# {title}\n\n"
        f"1. {_FIRST_SECTION}\n\n   (A) {_FIRST_CLAUSE}\n"
    )
    write_atomically(path, text.encode("utf-8"))
    return path


def file_name(title: str) -> str:
    """A file name, without its ending, that every system takes and that reads well in an address.

    Raises InputError for a title with no letter or digit in it.
    """
    folded = unicodedata.normalize("NFKD", title.lower().translate(_GERMAN))
    words = re.findall(r"\w+", "".join(c for c in folded if not unicodedata.combining(c)))
    name = unicodedata.normalize("NFC", "-".join(words).replace("_", "-"))
    while len(name) > _LONGEST and "-" in name:
        name = name.rpartition("-")[0]
    name = name[:_LONGEST].strip("-")
    if not any(character.isalnum() for character in name):
        raise InputError("creating.no-name", title=title)
    return f"{name}-policy" if is_device_name(name) else name
