"""The list of a bundle's files with their digests, for whoever keeps it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from typing import NamedTuple

from policyeditor.export.publication import Publication
from policyeditor.export.titles import title_of

SCHEMA = "urn:policyeditor:schema:manifest:1"
"""The schema of the list: ``resources/schemas/manifest.json``."""


class Part(NamedTuple):
    """A file of a bundle: its path there, what it is (a format's id, ``record``), its bytes."""

    path: str
    kind: str
    data: bytes


def manifest_bytes(publication: Publication, parts: Sequence[Part]) -> bytes:
    """The list as JSON; it holds no time but that of the version, so it is always the same."""
    policy = publication.policy
    told = {
        "$schema": SCHEMA,
        "policy": {
            "title": title_of(policy),
            "lang": policy.front_matter.text("lang"),
            "permalink": policy.front_matter.text("permalink"),
            "path": _path(publication),
            "sha256": _digest(publication.data),
        },
        "version": {
            "name": publication.version,
            "id": publication.version_id,
            "saved": publication.saved.isoformat() if publication.saved else "",
            "effective": publication.effective.isoformat() if publication.effective else "",
            "compared_with": publication.redline.old_name if publication.redline else "",
        },
        "files": [
            {
                "path": part.path,
                "kind": part.kind,
                "bytes": len(part.data),
                "sha256": _digest(part.data),
            }
            for part in sorted(parts)
        ],
    }
    text = json.dumps(told, ensure_ascii=False, indent=2)
    return f"{text}\n".encode("utf-8", "replace")


def _path(publication: Publication) -> str:
    source, folder = publication.source, publication.folder
    if source is None:
        return ""
    if folder is None or not source.is_relative_to(folder):
        return source.name
    return source.relative_to(folder).as_posix()


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
