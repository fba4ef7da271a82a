"""A small site, published by the real Jekyll, and by us.

The golden pages are Jekyll's own work: ``python tests/tools/jekyll_site.py``.
"""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from tests.fidelity import Stretch, stretches

from policyeditor.policy.policy import read_policy
from policyeditor.rendering.fragment import render_body
from policyeditor.rendering.frame import PLACE
from policyeditor.rendering.liquid.layout import lay_out
from policyeditor.rendering.site import SiteFacts
from policyeditor.workspace.dialects import published_policy
from policyeditor.workspace.site import SiteReader

GOLDEN = Path(__file__).parents[2] / "golden" / "site"
SOURCE = GOLDEN / "source"
PAGES = {
    "en/privacy.md": "en/privacy.html",
    "en/filters.md": "en/filters.html",
    "_legal/cookies.md": "legal/cookies/index.html",
}
_BODY = re.compile(r"<body[^>]*>(.*)</body>", re.DOTALL)


def facts(path: str) -> SiteFacts:
    found = SiteReader().read(SOURCE / path, SOURCE)
    assert found is not None
    return found


def told(html: str) -> list[Stretch]:
    # Jekyll marks code for its colours, which is the site's look and not the policy.
    plain = re.sub(r' class="language-plaintext highlighter-rouge"', "", html)
    return stretches(plain, strict=True)


@pytest.mark.parametrize("path", PAGES)
def test_a_page_is_filled_in_and_laid_out_as_jekyll_does(path: str) -> None:
    published = (GOLDEN / "published" / PAGES[path]).read_text(encoding="utf-8")
    view = (SOURCE / path).read_text(encoding="utf-8")
    site = facts(path)
    body = render_body(published_policy(view, site, "kramdown").scan)
    # The preview has the site's files at the top of the folder; here they are where it is built.
    built = replace(site, base="legal")
    frame = lay_out(read_policy(view).front_matter.values, built)
    page = frame.html.replace(PLACE, body) if frame else body
    wanted = _BODY.search(published)

    assert told(page) == told(wanted[1] if wanted else published)


def test_the_site_s_looks_come_along() -> None:
    view = (SOURCE / "en/privacy.md").read_text(encoding="utf-8")
    frame = lay_out(read_policy(view).front_matter.values, facts("en/privacy.md"))

    assert frame is not None
    assert "font-family: serif" in frame.style
    assert "color: navy" in frame.style
    assert frame.body_class.split() == ["policy"]
    assert [message.code for message in frame.left_out] == ["site.scripts"]


def test_a_policy_without_a_layout_has_no_page_around_it() -> None:
    assert lay_out({"layout": None}, facts("en/filters.md")) is None
