"""A site's layouts: what is shown of them, and what is told of the rest."""

from __future__ import annotations

from collections.abc import Mapping

from policyeditor.rendering.frame import PLACE, Frame
from policyeditor.rendering.liquid.layout import lay_out
from policyeditor.rendering.site import Layout, SiteFacts


def framed(layouts: Mapping[str, str], **more: object) -> Frame:
    inner = {name: Layout({}, text) for name, text in layouts.items()}
    frame = lay_out({"layout": "page"}, SiteFacts(layouts=inner, path="a.md", **more))  # type: ignore[arg-type]  # fields by name
    assert frame is not None
    return frame


def told(frame: Frame) -> list[str]:
    return [message.code for message in frame.left_out]


def test_nothing_that_acts_or_leads_away_comes_with_a_layout() -> None:
    frame = framed(
        {
            "page": """<html><head><title>T</title><script src="//x.example/a.js"></script>
<link rel="stylesheet" href="https://x.example/a.css"><link rel="stylesheet" href="/none.css">
<style>@import "https://x.example/b.css"; body { background: url(https://x.example/c.png) }
.a::after { content: "</style><script>alert(1)</script>" }</style></head>
<body onload="alert(1)" class="x"><img src="https://x.example/t.gif" onerror="alert(1)">
<form action="https://x.example"><input name="a"><button>Go</button></form>
<iframe src="https://x.example"></iframe><a href="javascript:alert(1)">a</a>
{{ content }}<script>alert(1)</script></body></html>"""
        }
    )
    shown = frame.html.replace(PLACE, "")
    for word in ("script", "onerror", "onload", "x.example", "form", "iframe", "javascript"):
        assert word not in shown
    assert frame.html.count(PLACE) == 1
    assert "T" not in shown.split("Go")[0]
    assert "x.example" not in frame.style
    assert "</" not in frame.style
    assert frame.body_class == "x"
    assert set(told(frame)) == {"site.no-style", "site.no-picture", "site.scripts"}


def test_a_layout_of_a_theme_is_told() -> None:
    frame = framed({}, settings={"theme": "minima"})
    assert (frame.html, told(frame)) == ("", ["site.theme-layout"])
    inner = SiteFacts(
        settings={"theme": "minima"},
        layouts={"page": Layout({"layout": "default"}, "<b>{{ content }}</b>")},
    )
    found = lay_out({"layout": "page"}, inner)
    assert found is not None
    assert found.html == f"<b>{PLACE}</b>"
    assert told(found) == ["site.theme-layout"]


def test_layouts_in_a_circle_end() -> None:
    site = SiteFacts(layouts={"page": Layout({"layout": "page"}, "({{ content }})")})
    found = lay_out({"layout": "page"}, site)
    assert found is not None
    assert found.html == f"({PLACE})"


def test_the_policy_stands_once_and_in_no_attribute() -> None:
    frame = framed({"page": '<p title="{{ content }}">{{ content }}</p>{{ content }}'})
    assert frame.html == f'<p title="">{PLACE}</p>'


def test_a_layout_without_a_place_for_the_policy_is_not_shown() -> None:
    frame = framed({"page": "<p>Soon</p>"})
    assert (frame.html, told(frame)) == ("", ["site.no-content"])


def test_tags_of_plugins_are_told_and_missing_values_are_not() -> None:
    frame = framed({"page": "{% seo %}<i>{{ page.none }}</i>{{ content }}"})
    assert frame.html == f"<i></i>{PLACE}"
    assert told(frame) == ["site.layout-part"]


def test_style_sheets_of_the_folder_come_along_with_their_own() -> None:
    frame = framed(
        {"page": '<link rel="stylesheet" href="/docs/css/a.css?v=1">{{ content }}'},
        base="docs",
        styles={
            "css/a.css": "/* url(x) */ @import 'more/b.css' screen;"
            "p { background: url(../i/a.png) }",
            "css/more/b.css": "@import url(../a.css); b { background: url('c.png') }",
        },
    )
    assert "@media screen {" in frame.style
    assert 'p { background: url("/docs/i/a.png") }' in frame.style
    assert 'b { background: url("/docs/css/more/c.png") }' in frame.style
