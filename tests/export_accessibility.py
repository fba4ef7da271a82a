"""Exported web pages of real policies held against axe-core in Chromium, light and dark.

``npm install axe-core`` somewhere, then ``python -m tests.export_accessibility AXE_MIN_JS
[FILE…]``: the policies named, else one of each language in ``../shared``.  Exit status 1 where axe
finds anything against a page or cannot tell.
"""

from __future__ import annotations

import csv
import sys
import tempfile
from pathlib import Path

from tests.accessibility_report import audit

from policyeditor.export.html import html_file
from policyeditor.export.publication import Publication
from policyeditor.policy.policy import read_policy
from policyeditor.policy.text import read_text

_CORPUS = Path(__file__).parents[2] / "shared" / "corpus"
_LANGUAGES = ("en", "de", "zh", "ar", "fa", "ru", "he", "th", "ja", "ko", "hi")
_LARGEST = 100_000  # bytes: axe looks at each word


def chosen() -> list[Path]:
    """The seed, and the first policy of each language."""
    found: dict[str, Path] = {}
    listed = (_CORPUS / "policies" / "manifest.tsv").read_text(encoding="utf-8")
    for row in csv.DictReader(listed.splitlines(), delimiter="\t"):
        path = _CORPUS / "policies" / row["relative_path"]
        language = row["language"].split("-")[0]
        if language in _LANGUAGES and path.is_file() and path.stat().st_size < _LARGEST:
            found.setdefault(language, path)
    return [_CORPUS / "seed" / "privacy.md", *found.values()]


def main() -> int:
    """Audit every page, light and dark, and tell."""
    axe = Path(sys.argv[1]).read_text(encoding="utf-8")
    bad = 0
    with tempfile.TemporaryDirectory() as folder:
        for path in [Path(name) for name in sys.argv[2:]] or chosen():
            data = path.read_bytes()
            publication = Publication(read_policy(read_text(data).view), data)
            page = html_file(publication).data.decode()
            for dark in (False, True):
                found = audit(page, axe, dark=dark, folder=Path(folder))
                bad += bool(found["open"]) or found.get("dark") is not dark
                print(f"{'dark' if dark else 'light'} {path.name}: {found}", flush=True)
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
