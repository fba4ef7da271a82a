"""The verbs in a Jekyll site, and in a folder of another dialect."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from policyeditor.__main__ import main


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A site with one policy."""
    (tmp_path / "_config.yml").write_text("title: Acme\nbaseurl: /legal\n")
    (tmp_path / "_includes").mkdir()
    (tmp_path / "_includes" / "who.md").write_text("**{{ include.name }}**")
    policy = tmp_path / "terms.md"
    policy.write_text(
        "---\ntitle: Terms\nlang: en\n---\n\n# Terms\n\n"
        '{% include who.md name="Ada" %} of [{{ site.title }}]({{ "/a/" | relative_url }})'
        "{{ site.nobody }}.\n"
    )
    return policy


def test_render_gives_what_the_site_publishes(
    site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["render", str(site), "--fragment"]) == 0
    assert (
        capsys.readouterr()
        .out.strip()
        .endswith('<p><strong>Ada</strong> of <a href="/legal/a/">Acme</a>.</p>')
    )


def test_check_tells_what_the_site_does_not_know(
    site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", str(site), "--format", "json"]) == 0
    found = [each for each in json.loads(capsys.readouterr().out) if "liquid" in each["code"]]
    assert [(each["code"], each["line"], each["severity"]) for each in found] == [
        ("liquid.unknown-value", 8, "warning")
    ]
    assert "“site.nobody”" in found[0]["message"]


def test_the_folder_s_dialect_holds_unless_another_is_asked_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "mkdocs.yml").write_text("site_name: x\n")
    policy = tmp_path / "terms.md"
    policy.write_text("Words\n1. One\n")
    assert main(["render", str(policy), "--fragment"]) == 0
    assert "<p>Words\n1. One</p>" in capsys.readouterr().out
    assert main(["render", str(policy), "--fragment", "--dialect", "kramdown"]) == 0
    assert "<ol>" in capsys.readouterr().out
