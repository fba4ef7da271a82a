"""Notices held against axe-core in Chromium, light and dark.

``npm install axe-core`` somewhere, then ``python -m tests.accessibility_report AXE_MIN_JS``: each
page, banner, e-mail and list of versions in three languages (one that has no words of its own),
with what axe finds against the rules or cannot tell.  Exit status 1 where it finds anything.
"""

from __future__ import annotations

import html
import json
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

from tests.notices.examples import (
    FACTS,
    NEGATION,
    NEW_CLAUSE,
    RETENTION,
    REWRITTEN,
    SPELLING,
    comparison,
)

from policyeditor.notices.channels import render_notice
from policyeditor.notices.drafts import parts_of
from policyeditor.notices.notice import build_notice
from policyeditor.notices.record import PublishedEntry, RecordFacts, changelog_page
from policyeditor.rendering.fragment import render_fragment
from policyeditor.resources import resource_text

_POLICY = re.compile(r'<meta http-equiv="Content-Security-Policy"[^>]*>')
_FOUND = re.compile(r'<pre id="found">(.*?)</pre>', re.DOTALL)
_RUN = """<script>window.addEventListener("load", () => axe.run(document).then(found => {
  const told = document.createElement("pre"), dark = "(prefers-color-scheme: dark)";
  told.id = "found";
  told.textContent = JSON.stringify({dark: matchMedia(dark).matches, passes: found.passes.length,
    open: [...found.violations, ...found.incomplete].map(each => [each.id, each.nodes.length])});
  document.body.append(told);
}));</script>"""


def pages() -> Iterator[tuple[str, str]]:
    """Every form that a browser or a mail program shows, by name."""
    style = resource_text("styles", "publish.css")
    for lang in ("en", "zh", "ar"):
        facts = replace(FACTS, lang=lang, why="", choices_until=date(2026, 12, 23))
        changes = comparison(RETENTION, NEGATION, SPELLING, NEW_CLAUSE, REWRITTEN)
        made = build_notice(changes, facts)
        banner, page = (render_notice(made, form).text for form in ("banner", "page"))
        yield f"html {lang}", render_notice(made, "html").text
        yield f"banner {lang}", _site(f"{banner}<main><h1>Welcome</h1></main>", lang)
        yield f"page {lang}", _site(f"<main>{render_fragment(page)}</main>", lang, style)
        mail = {part.id: part.text for part in parts_of(render_notice(made, "email"))}
        yield f"email {lang}", mail["html"]
    entry = PublishedEntry(
        date(2026, 12, 24), datetime(2026, 11, 24, tzinfo=UTC), "Privacy", "en",
        changes=("Section 4 – “90 days” becomes “30 days”.",), notice_link="/en/privacy/notice/",
    )  # fmt: skip
    versions = changelog_page(RecordFacts("Privacy", "en"), [entry]).text
    yield "changelog", _site(f"<main>{render_fragment(versions)}</main>", "en", style)


def _site(body: str, lang: str, style: str = "") -> str:
    return (
        f'<!DOCTYPE html><html lang="{lang}"><head><meta charset="utf-8"><title>Site</title>'
        f"<style>{style}</style></head><body>{body}</body></html>"
    )


def audit(page: str, axe: str, *, dark: bool, folder: Path) -> dict[str, object]:
    """What axe finds on a page: ``open`` is what it holds against it or cannot tell."""
    script = axe.replace("</script", "<\\/script")
    # The page's own rule against scripts would keep axe out.
    tried = _POLICY.sub("", page).replace("</body>", f"<script>{script}</script>{_RUN}</body>")
    file = folder / "page.html"
    file.write_text(tried, encoding="utf-8")
    browser = shutil.which("chromium") or "chromium-browser"
    call = (
        browser, "--headless", "--no-sandbox", "--disable-gpu", "--virtual-time-budget=15000",
        f"--blink-settings=preferredColorScheme={0 if dark else 1}", "--dump-dom", file.as_uri(),
    )  # fmt: skip
    done = subprocess.run(call, capture_output=True, text=True, timeout=90, check=True)
    found = _FOUND.search(done.stdout)
    told: dict[str, object] = (
        json.loads(html.unescape(found[1])) if found else {"open": ["no answer"]}
    )
    return told


def main() -> int:
    """Audit every page, light and dark, and tell."""
    axe = Path(sys.argv[1]).read_text(encoding="utf-8")
    bad = 0
    with tempfile.TemporaryDirectory() as folder:
        for name, page in pages():
            for dark in (False, True):
                found = audit(page, axe, dark=dark, folder=Path(folder))
                bad += bool(found["open"]) or found.get("dark") is not dark
                print(f"{name:12} {'dark' if dark else 'light'}: {found}")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
