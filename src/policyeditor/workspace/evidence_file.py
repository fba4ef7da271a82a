"""The evidence as one ZIP file: what was gathered, the page that explains it, and the digests."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from policyeditor.errors import WriteError
from policyeditor.files import write_atomically
from policyeditor.workspace.evidence import Evidence, gather
from policyeditor.workspace.evidence_page import explained_html, explained_text
from policyeditor.workspace.session import digest_of

SUMS = "SHA256SUMS"
_TIME = (1980, 1, 1, 0, 0, 0)  # the first that ZIP knows: the file tells no time of its own


def write_evidence(path: Path, day: date, file: Path) -> Evidence:
    """Write the evidence of what a policy said on a day into a ZIP file.

    The same question gives the same bytes.  Raises HistoryError, and WriteError where the file
    cannot be written; then it holds what it held before.
    """
    evidence = gather(path, day)
    if file.is_dir():
        raise WriteError("evidence.is-folder", file=file.name)
    write_atomically(file, evidence_bytes(evidence))
    return evidence


def evidence_bytes(evidence: Evidence) -> bytes:
    """The ZIP file, stored without compression so that no library's version shows in it."""
    pages = (
        ("README.html", explained_html(evidence).encode("utf-8", "replace")),
        ("README.txt", explained_text(evidence).encode("utf-8", "replace")),
    )
    files = (*pages, *sorted(dict(evidence.files).items()))  # a name once
    listed = ((SUMS, sums(files)), *files)
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_STORED) as archive:
        for name, data in listed:
            entry = zipfile.ZipInfo(name, _TIME)
            entry.create_system = 3  # as on Unix, wherever it is made
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, data)
    return made.getvalue()


def sums(files: Sequence[tuple[str, bytes]]) -> bytes:
    """The digests, in the form that ``sha256sum -c`` reads."""
    return "".join(f"{digest_of(data)}  {name}\n" for name, data in files).encode("ascii")
