from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from policyeditor.errors import NoticeError
from policyeditor.notices.channels import render_notice
from policyeditor.notices.notice import Notice, build_notice
from policyeditor.policy.policy import read_policy
from policyeditor.workspace.comparing import compare_views
from policyeditor.workspace.noticing import (
    Changed,
    entry_of,
    facts_for,
    record_facts,
    redline_file,
    write_notices,
)

OLD = """\
---
lang: en
title: Privacy
permalink: /en/privacy/
include_in_header: true
---

# Privacy

Effective date: May 6, 2025

Last updated: June 7, 2025

1. We keep logs for 90 days.
"""
NEW = OLD.replace("90 days", "30 days")


def changed(old: str = OLD, new: str = NEW) -> Changed:
    return Changed(read_policy(old), read_policy(new), compare_views(old, new), date(2025, 6, 8))


def notice(root: Path) -> Notice:
    facts = facts_for(changed(), root, date(2026, 12, 24), date(2026, 11, 24))
    return build_notice(changed().comparison, replace(facts, sender="Example Ltd"))


@pytest.mark.parametrize(
    ("old", "day"),
    [
        (OLD, date(2025, 5, 6)),
        (OLD.replace("Effective date: May 6, 2025", ""), date(2025, 6, 7)),
        (OLD.replace("lang: en", "lang: en\neffective_date: 2025-04-01"), date(2025, 4, 1)),
    ],
)
def test_the_earlier_texts_date_is_found_where_it_stands(
    tmp_path: Path, old: str, day: date
) -> None:
    facts = facts_for(changed(old), tmp_path, date(2026, 12, 24), date(2026, 11, 24))

    assert facts.old_effective == day
    assert facts.old_version == date(2025, 6, 8)


def test_the_notice_knows_its_policys_page(tmp_path: Path) -> None:
    (tmp_path / "_config.yml").write_text("url: https://example.com\n", encoding="utf-8")
    page = render_notice(notice(tmp_path), "page").text

    keys = [line.partition(":")[0] for line in page.split("---\n")[1].splitlines()]
    assert keys == ["lang", "title", "permalink", "include_in_header", "layout"]
    assert "include_in_header: false" in page
    assert "https://example.com/en/privacy/" in page
    assert "Until then, the text of May 6, 2025 applies." in page


def test_both_texts_in_one_have_a_key_to_their_marks(tmp_path: Path) -> None:
    file = redline_file(changed(), notice(tmp_path), ("Spring 2025", "the draft"))

    assert file.name == "en-privacy-redline-2026-12-24.html"
    assert file.channel == "redline"
    assert "<del" in file.text
    assert "<ins" in file.text
    assert "Spring 2025" in file.text
    assert 'class="key"' in file.text


def test_a_notices_version_as_the_record_lists_it(tmp_path: Path) -> None:
    made = notice(tmp_path)
    entry = entry_of(made, datetime(2026, 11, 24, 9, tzinfo=UTC), "v2")

    assert entry.id == "v2"
    assert entry.notice_link == "/en/privacy/notice-2026-12-24/"
    assert len(entry.changes) == 1
    assert "30 days" in entry.changes[0]
    assert entry_of(made, entry.published).id == entry_of(made, entry.published).id != ""
    assert record_facts(made).author == "Example Ltd"


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")

    with pytest.raises(NoticeError, match="no-folder"):
        write_notices([render_notice(notice(tmp_path), "text")], tmp_path / "file" / "below")
