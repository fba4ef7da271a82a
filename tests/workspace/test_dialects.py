"""A policy is published in the dialect of its folder, which is found without asking."""

from __future__ import annotations

from pathlib import Path

import pytest

from policyeditor.policy.policy import read_policy
from policyeditor.rendering.site import SiteFacts
from policyeditor.workspace.dialects import dialect_of, draw_policy, published_policy
from policyeditor.workspace.exporting import Source, export_view


@pytest.mark.parametrize(
    ("files", "dialect"),
    [
        ({}, "kramdown"),
        ({"mkdocs.yml": "site_name: x\n"}, "python-markdown"),
        ({"mkdocs.yml": "site_name: x\n", "docs/_config.yml": "title: x\n"}, "kramdown"),
        ({"_config.yml": "title: x\n"}, "kramdown"),
        ({"_policyeditor/settings.json": '{"dialect": "python-markdown"}'}, "python-markdown"),
        (
            {"_config.yml": "", "_policyeditor/settings.json": '{"dialect": "python-markdown"}'},
            "python-markdown",
        ),
        ({"docs/terms.md": "# A\n\n## The service {: #service }\n"}, "python-markdown"),
        ({"docs/terms.md": "# A\n\n## The service {#service}\n\n{: .x}\n"}, "kramdown"),
        (
            {"_config.yml": "", "docs/terms.md": "# A\n\n## The service {: #service }\n"},
            "kramdown",
        ),
    ],
)
def test_the_dialect_of_a_folder(tmp_path: Path, files: dict[str, str], dialect: str) -> None:
    for name, text in {"docs/terms.md": "# Terms\n", **files}.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    assert dialect_of(tmp_path / "docs" / "terms.md", tmp_path) == (dialect, None)


@pytest.mark.parametrize("text", ["{", '{"dialect": "latin"}', '{"dialect": 1}', "[]", "\xff"])
def test_a_setting_that_is_none_is_told(tmp_path: Path, text: str) -> None:
    file = tmp_path / "_policyeditor" / "settings.json"
    file.parent.mkdir()
    file.write_bytes(text.encode("latin-1"))
    dialect, trouble = dialect_of(tmp_path / "terms.md", tmp_path)
    assert dialect == "kramdown"
    assert trouble is not None
    assert trouble.code == "site.settings-unusable"


def test_each_dialect_draws_its_own_way() -> None:
    policy = read_policy("Words\n1. One\n")
    assert "<ol>" in draw_policy(policy, "kramdown")
    assert draw_policy(policy, "python-markdown") == "<p>Words\n1. One</p>"


def test_a_policy_is_filled_in_for_jekyll_alone() -> None:
    site = SiteFacts(settings={"title": "Acme"})
    view = "---\na: 1\n---\n{{ site.title }} {{ site.none }}\n"
    assert published_policy(view, site, "kramdown").view == "---\na: 1\n---\nAcme \n"
    assert published_policy(view, site, "python-markdown").view == view
    assert published_policy(view, None, "kramdown").view == view


def test_exports_are_filled_in_and_the_file_for_the_site_is_not(tmp_path: Path) -> None:
    (tmp_path / "_config.yml").write_text("title: Acme\n")
    path = tmp_path / "terms.md"
    path.write_text("---\ntitle: Terms\n---\nWe are {{ site.title }}{{ site.none }}.\n")
    source = Source(path, tmp_path, path.read_text(), path.read_bytes())
    html, jekyll = export_view(source, None, ("html", "jekyll"), tmp_path / "out").paths
    assert ">We are Acme.</p>" in html.read_text()
    assert jekyll.read_bytes() == path.read_bytes()


def test_exports_are_in_the_folder_s_dialect(tmp_path: Path) -> None:
    (tmp_path / "mkdocs.yml").write_text("site_name: x\n")
    path = tmp_path / "terms.md"
    path.write_text("Words\n1. One\n")
    source = Source(path, tmp_path, path.read_text(), path.read_bytes())
    (html,) = export_view(source, None, ("html",), tmp_path / "out").paths
    assert "<p>Words\n1. One</p>" in html.read_text()
