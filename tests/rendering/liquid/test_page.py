"""What a page is to its site: where it stands and what the site gives it."""

from __future__ import annotations

import pytest

from policyeditor.rendering.liquid.page import page_values, site_values
from policyeditor.rendering.site import SiteFacts


@pytest.mark.parametrize(
    ("path", "settings", "details", "address"),
    [
        ("privacy.md", {}, {}, "/privacy.html"),
        ("en/privacy.md", {}, {}, "/en/privacy.html"),
        ("en/privacy.md", {"permalink": "pretty"}, {}, "/en/privacy/"),
        ("en/privacy.md", {"permalink": "date"}, {}, "/en/privacy.html"),
        ("en/index.md", {}, {}, "/en/"),
        ("index.md", {"permalink": "pretty"}, {}, "/"),
        ("en/privacy.md", {}, {"permalink": "/legal/privacy/"}, "/legal/privacy/"),
        ("en/privacy.md", {}, {"permalink": "legal/:basename/"}, "/legal/privacy/"),
        ("_legal/a/terms.md", {"collections": ["legal"]}, {}, "/legal/a/terms.html"),
        (
            "_legal/terms.md",
            {"collections": {"legal": {"permalink": "/:name/"}}},
            {},
            "/terms/",
        ),
        ("_legal/terms.md", {"collections": {"legal": None}}, {}, "/legal/terms.html"),
        ("_pages/terms.md", {}, {"permalink": "/terms/"}, "/terms/"),
    ],
)
def test_the_address_of_a_page(
    path: str, settings: dict[str, object], details: dict[str, object], address: str
) -> None:
    assert page_values(SiteFacts(settings=settings, path=path), details)["url"] == address


def test_details_of_the_page_win_over_the_site_s_and_longer_paths_over_shorter() -> None:
    settings = {
        "defaults": [
            {"scope": {"path": "en"}, "values": {"layout": "english", "owner": "En"}},
            {"scope": {"path": ""}, "values": {"layout": "all", "owner": "All", "kind": "page"}},
            {"scope": {"path": "", "type": "posts"}, "values": {"layout": "post"}},
            {"scope": {"path": "*/p*.md"}, "values": {"layout": "glob"}},
            "not a default",
            {"scope": "wrong", "values": {"other": 1}},
        ]
    }
    site = SiteFacts(settings=settings, path="en/privacy.md")
    values = page_values(site, {"owner": "Me"})
    assert (values["layout"], values["owner"], values["kind"]) == ("glob", "Me", "page")
    assert page_values(SiteFacts(settings=settings, path="ent.md"), {})["layout"] == "all"


def test_the_preview_s_addresses_are_those_of_files_in_the_folder() -> None:
    site = SiteFacts(settings={"baseurl": "/x", "url": "https://a.example"}, base="docs")
    assert site_values(site, preview=True)["baseurl"] == "/docs"
    assert site_values(site, preview=True)["url"] == ""
    assert site_values(site, preview=False)["baseurl"] == "/x"
