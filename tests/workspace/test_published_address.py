from __future__ import annotations

import pytest

from policyeditor.policy.policy import read_policy
from policyeditor.rendering.site import SiteFacts
from policyeditor.workspace.published_address import published_address

POLICY = read_policy("---\npermalink: /en/privacy/\n---\nText\n")


@pytest.mark.parametrize(
    ("settings", "address"),
    [
        ({"url": "https://a.example/"}, "https://a.example/en/privacy/"),
        ({"url": "https://a.example", "baseurl": "/legal"}, "https://a.example/legal/en/privacy/"),
        ({"url": "ftp://a.example"}, ""),
        ({"url": None}, ""),
        ({}, ""),
    ],
)
def test_the_address_is_that_of_the_site(settings: dict[str, object], address: str) -> None:
    assert published_address(POLICY, SiteFacts(settings=settings)) == address


def test_without_a_site_or_a_permalink_there_is_none() -> None:
    site = SiteFacts(settings={"url": "https://a.example"})

    assert published_address(POLICY, None) == ""
    assert published_address(read_policy("Text"), site) == ""
