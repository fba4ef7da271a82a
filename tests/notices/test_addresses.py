from __future__ import annotations

from dataclasses import replace

import pytest
from tests.notices.examples import FACTS, RETENTION, comparison

from policyeditor.notices.addresses import (
    file_stem,
    full_address,
    notice_permalink,
    policy_link_from_notice,
)
from policyeditor.notices.notice import build_notice


@pytest.mark.parametrize(
    ("permalink", "address"),
    [
        ("/en/privacy/", "/en/privacy/notice-2026-12-24/"),
        ("/privacy", "/privacy/notice-2026-12-24/"),
        ("/privacy.html", "/privacy/notice-2026-12-24/"),
        ("/", "/notice-2026-12-24/"),
        ("", ""),
        ("privacy", ""),
        ("//evil.example/", ""),
        ("https://example.com/privacy/", ""),
    ],
)
def test_a_notice_stands_below_its_policy(permalink: str, address: str) -> None:
    notice = build_notice(comparison(RETENTION), replace(FACTS, permalink=permalink))

    assert notice_permalink(notice) == address


def test_a_notice_in_another_language_than_its_policy_has_an_address_of_its_own() -> None:
    notice = build_notice(comparison(RETENTION), replace(FACTS, lang="de-AT", text_lang="en"))

    assert notice_permalink(notice) == "/en/privacy/notice-2026-12-24-de/"
    assert file_stem(notice, "notice") == "en-privacy-notice-2026-12-24-de"


def test_the_way_back_also_holds_below_the_top_of_a_host() -> None:
    notice = build_notice(comparison(RETENTION), FACTS)

    assert policy_link_from_notice(notice) == "../"
    assert (
        policy_link_from_notice(replace(notice, site="https://example.com"))
        == "https://example.com/en/privacy/"
    )
    assert policy_link_from_notice(replace(notice, permalink="/privacy.html")) == "/privacy.html"


def test_an_address_of_its_own_is_left_alone() -> None:
    assert full_address("https://a.example", "https://b.example/x") == "https://b.example/x"
    assert full_address("javascript:1", "/x") == "/x"


@pytest.mark.parametrize(
    ("permalink", "stem"),
    [
        ("/en/privacy/", "en-privacy-notice-2026-12-24"),
        ("/../../etc/passwd", "etc-passwd-notice-2026-12-24"),
        ("", "notice-2026-12-24-en"),
        ("/" + "a" * 300 + "/", "a" * 80 + "-notice-2026-12-24"),
    ],
)
def test_names_of_files_are_no_paths(permalink: str, stem: str) -> None:
    notice = build_notice(comparison(RETENTION), replace(FACTS, permalink=permalink))
    assert file_stem(notice, "notice") == stem
