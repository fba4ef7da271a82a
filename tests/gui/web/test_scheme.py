"""Where a clicked link may lead."""

from __future__ import annotations

import os
import sys

import pytest

pytest.importorskip("PySide6")

from policyeditor.gui.web.scheme import link_target, register_scheme

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


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has the web engine's root rule")
@pytest.mark.parametrize(("user", "off"), [(0, True), (1000, False)])
def test_the_engines_sandbox_is_off_for_root_alone(
    monkeypatch: pytest.MonkeyPatch, user: int, off: bool
) -> None:
    monkeypatch.setenv("QTWEBENGINE_DISABLE_SANDBOX", "")  # so that it is put back afterwards
    monkeypatch.delenv("QTWEBENGINE_DISABLE_SANDBOX")
    monkeypatch.setattr(os, "geteuid", lambda: user)
    register_scheme()
    assert ("QTWEBENGINE_DISABLE_SANDBOX" in os.environ) is off
