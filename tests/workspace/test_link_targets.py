"""What links are offered: headings with their published ids, and the other policies."""

from __future__ import annotations

from pathlib import Path

from policyeditor.checks.links import anchors
from policyeditor.policy.policy import read_policy
from policyeditor.workspace.link_targets import LinkTarget, clause_targets, policy_targets

VIEW = "# Privacy\n\n## 1. Scope\n\nWords.\n\n## Scope\n\n## Scope\n{: #own}\n"


def test_headings_have_the_addresses_of_their_page() -> None:
    found = clause_targets(VIEW, "kramdown")
    assert [each.address for each in found] == ["#privacy", "#1-scope", "#scope", "#own"]
    assert {each.address[1:] for each in found} <= anchors(read_policy(VIEW))
    assert found[0].title == "Privacy"


def test_policies_by_the_address_they_are_published_at(tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "a.md").write_text("---\ntitle: Cookies\npermalink: /c/\n---\n", "utf-8")
    (tmp_path / "b c.md").write_text("words", "utf-8")
    own = tmp_path / "en" / "own.md"
    own.write_text("words", "utf-8")
    assert policy_targets(own, tmp_path, site=True) == (
        LinkTarget("b c", "b c.md", "/b%20c.html"),
        LinkTarget("Cookies", "en/a.md", "/c/"),
    )
    assert policy_targets(own, tmp_path, site=False)[0].address == "../b%20c.md"
