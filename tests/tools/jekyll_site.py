"""Build the golden site with the real Jekyll: ``python tests/tools/jekyll_site.py``.

It needs Jekyll 4 (Debian's package ``jekyll``).  Of what Jekyll makes, the pages are kept.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from pathlib import Path

GOLDEN = Path(__file__).resolve().parents[1] / "golden" / "site"


def main() -> None:
    """Build the site and keep its pages."""
    with tempfile.TemporaryDirectory() as folder:
        source, made = Path(folder, "source"), Path(folder, "made")
        shutil.copytree(GOLDEN / "source", source)
        subprocess.run(
            ["jekyll", "build", "--quiet", "--source", source, "--destination", made,
             "--disable-disk-cache"],
            check=True,
            env={**os.environ, "TZ": "UTC", "JEKYLL_ENV": "production"},
        )  # fmt: skip
        published = GOLDEN / "published"
        shutil.rmtree(published, ignore_errors=True)
        for page in sorted(made.rglob("*.html")):
            target = published / page.relative_to(made)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(page, target)


if __name__ == "__main__":
    main()
