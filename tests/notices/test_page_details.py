from __future__ import annotations

from dataclasses import replace

from ruamel.yaml import YAML
from tests.notices.examples import FACTS, RETENTION, comparison

from policyeditor.notices.channels import render_notice
from policyeditor.notices.notice import build_notice
from policyeditor.notices.page_details import page_details

OWN = {"layout": "page", "title": "Notice", "lang": "en", "permalink": "/en/privacy/notice/"}


def test_the_keys_of_the_policy_stand_in_their_order() -> None:
    beside = (("lang", "de"), ("title", "Policy"), ("permalink", "/en/privacy/"), ("layout", "x"))

    assert page_details(beside, OWN) == (
        ("lang", "en"), ("title", "Notice"), ("permalink", "/en/privacy/notice/"),
        ("layout", "page"),
    )  # fmt: skip


def test_a_notice_stands_in_no_menu() -> None:
    beside = (("include_in_header", True), ("nav", True), ("show_in_footer", True), ("toc", True))

    assert dict(page_details(beside, {})) == {
        "include_in_header": False, "nav": False, "show_in_footer": False, "toc": True,
    }  # fmt: skip


def test_what_says_which_page_it_is_stays_with_the_policy() -> None:
    beside = (
        ("ref", "privacy"), ("redirect_from", ["/p/"]), ("published", False), ("date", "2026"),
        ("description", "Our policy"), ("sidebar", "legal"), ("x: y\nz", True),
    )  # fmt: skip
    assert dict(page_details(beside, {})) == {"sidebar": "legal"}


def test_the_page_begins_as_its_policy_does() -> None:
    details = (("layout", "page"), ("title", "P"), ("lang", "en"), ("permalink", "/en/privacy/"),
               ("include_in_header", True))  # fmt: skip
    made = build_notice(comparison(RETENTION), replace(FACTS, details=details))
    head = render_notice(made, "page").text.split("---\n")[1]

    assert list(YAML(typ="safe", pure=True).load(head).items()) == [
        ("layout", "page"),
        ("title", "Changes to Privacy Policy from December 24, 2026"),
        ("lang", "en"),
        ("permalink", "/en/privacy/notice-2026-12-24/"),
        ("include_in_header", False),
    ]
