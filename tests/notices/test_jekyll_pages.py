"""The pages of notices and versions, built by the real Jekyll beside their policy."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from tests.notices.examples import FACTS, RETENTION, comparison, hostile_change
from tests.notices.test_record import FACTS as RECORD
from tests.notices.test_record import FIRST, SECOND

from policyeditor.notices.channels import NoticeFile, render_notice
from policyeditor.notices.notice import build_notice
from policyeditor.notices.record import changelog_page
from policyeditor.policy.front_matter import read_front_matter

JEKYLL = shutil.which("jekyll")
pytestmark = pytest.mark.skipif(JEKYLL is None, reason="no Jekyll on this machine")

POLICY = """\
---
layout: page
title: Privacy Policy
lang: en
permalink: /en/privacy/
include_in_header: true
---

# Privacy Policy

We keep logs for 30 days.
"""
LAYOUT = """\
<html lang="{{ page.lang }}"><head><title>{{ page.title }}</title></head><body>
{% if page.include_in_header %}IN THE HEADER{% endif %}
{% include banner.html %}
<main>{{ content }}</main></body></html>
"""
FOREIGN = "{{ site.secret }} {% include secret.html %} {: .x} <b>bold</b>"


def files(details: Mapping[str, object]) -> tuple[NoticeFile, ...]:
    facts = replace(FACTS, details=tuple(details.items()))
    told = build_notice(comparison(RETENTION, hostile_change(FOREIGN)), facts)
    later = replace(facts, lang="zh", text_lang="en", effective=date(2027, 1, 1))
    return (
        render_notice(told, "page"),
        render_notice(build_notice(comparison(RETENTION), later), "page"),
        changelog_page(RECORD, [FIRST, replace(SECOND, changes=(FOREIGN,))]),
        render_notice(told, "banner"),
    )


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site as Jekyll built it, with the new pages."""
    source = tmp_path_factory.mktemp("source")
    (source / "_config.yml").write_text("secret: TOP SECRET\n", encoding="utf-8")
    for folder in ("_layouts", "_includes", "en"):
        (source / folder).mkdir()
    (source / "_layouts" / "page.html").write_text(LAYOUT, encoding="utf-8")
    (source / "_includes" / "secret.html").write_text("TOP SECRET", encoding="utf-8")
    (source / "en" / "privacy.md").write_text(POLICY, encoding="utf-8")
    *pages, banner = files(read_front_matter(POLICY).values)
    (source / "_includes" / "banner.html").write_text(banner.text, encoding="utf-8")
    for page in pages:
        (source / "en" / page.name).write_text(page.text, encoding="utf-8")
    made = source / "_site"
    assert JEKYLL is not None
    call = (JEKYLL, "build", "--quiet", "--source", source, "--destination", made,
            "--disable-disk-cache")  # fmt: skip
    done = subprocess.run(call, capture_output=True, text=True, timeout=120, check=True)
    assert "Error" not in done.stdout + done.stderr
    return made / "en" / "privacy"


def built(site: Path, address: str) -> str:
    return (site / address / "index.html").read_text(encoding="utf-8")


def test_the_notice_stands_below_its_policy_and_in_no_menu(site: Path) -> None:
    page = built(site, "notice-2026-12-24")

    assert '<html lang="en">' in page
    assert "<title>Changes to Privacy Policy from December 24, 2026</title>" in page
    assert "IN THE HEADER" not in page
    assert "IN THE HEADER" in built(site, "")
    assert "<del>90 days</del>" in page
    assert 'href="../"' in page


def test_a_notice_in_another_language_marks_what_it_quotes(site: Path) -> None:
    page = built(site, "notice-2027-01-01-zh")

    assert '<html lang="zh">' in page
    assert '<blockquote lang="en" dir="ltr">' in page
    assert "变更内容</h2>" in page


def test_the_versions_are_listed_newest_first(site: Path) -> None:
    page = built(site, "changes")

    assert page.count("<h2") == 2
    assert page.index("December 24, 2026") < page.index("March 1, 2025")


@pytest.mark.parametrize("address", ["", "notice-2026-12-24", "changes"])
def test_nothing_in_a_policys_words_is_carried_out(site: Path, address: str) -> None:
    page = built(site, address)

    assert "TOP SECRET" not in page
    assert "<b>bold</b>" not in page
    assert "site.secret" in page
