"""The banner as a browser shows it: dismissed for good, and readable whatever is refused."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from tests.notices.examples import FACTS, RETENTION, comparison

from policyeditor.notices.channels import render_notice
from policyeditor.notices.notice import build_notice

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium on this machine")

REPORT = """<script>
const banner = document.querySelector(".policy-notice"), button = banner.querySelector("button");
function tell() { document.title = `${getComputedStyle(banner).display} ${button.hidden}`; }
tell();
</script>"""


def page(*, before: str = "", after: str = "", permalink: str = "/en/privacy/") -> str:
    made = build_notice(comparison(RETENTION), replace(FACTS, permalink=permalink))
    banner = render_notice(made, "banner").text
    return (
        f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>?</title></head>'
        f"<body>{before}{banner}{REPORT}{after}</body></html>"
    )


def title(tmp_path: Path, html: str) -> str:
    """What the page calls itself after its scripts ran, in a browser that keeps its storage."""
    file = tmp_path / "page.html"
    file.write_text(html, encoding="utf-8")
    assert CHROMIUM is not None
    call = (
        CHROMIUM, "--headless", "--no-sandbox", "--disable-gpu", "--dump-dom",
        f"--user-data-dir={tmp_path / 'browser'}", file.as_uri(),
    )  # fmt: skip
    dom = subprocess.run(call, capture_output=True, text=True, timeout=60, check=True).stdout
    return dom.split("<title>")[1].split("</title>")[0]


def test_a_banner_that_was_dismissed_stays_away(tmp_path: Path) -> None:
    click = "<script>button.click(); tell();</script>"

    assert title(tmp_path, page()) == "block false"
    assert title(tmp_path, page(after=click)) == "none false"
    assert title(tmp_path, page()) == "none false"
    assert title(tmp_path, page(permalink="/en/terms/")) == "block false"


def test_a_browser_that_refuses_storage_can_dismiss_it_for_the_page(tmp_path: Path) -> None:
    refuse = (
        '<script>Object.defineProperty(window, "localStorage", '
        '{ get() { throw new DOMException("no", "SecurityError"); } });</script>'
    )
    click = "<script>button.click(); tell();</script>"

    was = "<script>const first = document.title;</script>"
    told = "<script>document.title = `${first}, ${document.title}`;</script>"

    after = was + click + told
    assert title(tmp_path, page(before=refuse, after=after)) == "block false, none false"


def test_without_scripts_it_can_be_read_and_has_no_dead_button(tmp_path: Path) -> None:
    html = page()
    start, end = html.index("<script>"), html.index("</script>")  # the banner's own comes first

    assert title(tmp_path, html[:start] + html[end + len("</script>") :]) == "block true"
