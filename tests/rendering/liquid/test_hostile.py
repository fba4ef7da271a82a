"""What a hostile site or policy puts into settings, layouts and instructions runs nothing."""

from __future__ import annotations

import json
from html.parser import HTMLParser
from pathlib import Path

import pytest

from policyeditor.policy.scanner import scan
from policyeditor.rendering.liquid.filling import fill_in
from policyeditor.rendering.liquid.layout import lay_out
from policyeditor.rendering.liquid.marks import show_marks
from policyeditor.rendering.renderer import Renderer
from policyeditor.rendering.sanitise import removed_tags, safe_address
from policyeditor.rendering.site import Layout, SiteFacts

SHARED = Path(__file__).resolve().parents[4] / "shared" / "corpus" / "hostile-html.json"
OWN = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<a href='javascript:alert(1)'>a</a>",
    '"><svg onload=alert(1)>',
    "</title><iframe srcdoc='<script>alert(1)</script>'>",
]


class _Acts(HTMLParser):
    """Collects what acts: elements that run, handlers of events, addresses that are no places."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found += removed_tags(f"<{tag}>")
        for name, value in attrs:
            if name.startswith("on"):
                self.found.append(name)
            if name in ("href", "src") and not safe_address(value or "", name == "src"):
                self.found.append(str(value))


def acting(html: str) -> list[str]:
    reader = _Acts()
    reader.feed(html)
    reader.close()
    return reader.found


def _acts_anywhere(payload: str) -> list[str]:
    site = SiteFacts(
        settings={"x": payload},
        layouts={"page": Layout({}, payload + "{{ content }}{{ site.x }}")},
        path="a.md",
    )
    frame = lay_out({"layout": "page"}, site)
    view = "a {{ site.x }} {% frob " + payload.replace("%}", "")[:200] + " %}\n\nb\n"
    filled = fill_in(view, 1, {}, site, marks=True)
    page = show_marks(
        Renderer().render(scan(filled.view, 1)), filled.marked, lambda _message: payload
    )
    return acting(frame.html if frame else "") + acting(page.html)


@pytest.mark.parametrize("payload", OWN)
def test_nothing_acts(payload: str) -> None:
    assert _acts_anywhere(payload) == []


@pytest.mark.skipif(not SHARED.is_file(), reason="needs ../shared/corpus/hostile-html.json")
def test_nothing_of_a_large_collection_acts() -> None:
    payloads = [each["payload"] for each in json.loads(SHARED.read_text(encoding="utf-8"))]
    # Every tenth: the sanitiser itself is tested with all of them.
    assert [(p, acts) for p in payloads[::10] if (acts := _acts_anywhere(p))] == []
