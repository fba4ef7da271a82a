"""Where a clicked link may lead."""

from __future__ import annotations

import pytest

pytest.importorskip("PySide6")

from policyeditor.gui.web.scheme import link_target

pytestmark = pytest.mark.gui


@pytest.mark.parametrize(
    ("href", "target"),
    [
        ("https://example.org/a?b=c#d", "https://example.org/a?b=c#d"),
        ("http://example.org", "http://example.org"),
        ("mailto:a@example.org", "mailto:a@example.org"),
        ("policy://folder/legal/terms.md#5", "legal/terms.md#5"),
        ("policy://folder/", ""),
    ],
)
def test_web_mail_and_the_folder_itself(href: str, target: str) -> None:
    url = link_target(href)
    assert url is not None
    assert url.toString() == target


@pytest.mark.parametrize(
    "href",
    [
        "javascript:alert(1)",
        "data:text/html,x",
        "vbscript:x",
        "file:///etc/passwd",
        "file://host/share",
        "smb://host/share",
        "ms-msdt:/id",
        "search-ms:query=x",
        "qrc:/x",
        "policy://other/x",
        "https:",
        "https:///x",
        "not a url",
        "",
    ],
)
def test_nowhere_else(href: str) -> None:
    assert link_target(href) is None
