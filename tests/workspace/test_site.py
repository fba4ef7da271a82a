"""A site's files are read where they lie in the folder, within limits, and told where they fail."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from policyeditor.checks.checking import check
from policyeditor.policy.policy import read_policy
from policyeditor.rendering.site import SiteFacts
from policyeditor.workspace import site as site_module
from policyeditor.workspace.facts import facts_of
from policyeditor.workspace.roots import publishing_root
from policyeditor.workspace.site import SiteReader, site_root


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    top = tmp_path / "folder"
    for name, text in {
        "_config.yml": "title: Acme\nlang: no\nversion: 1.10\n",
        "_data/list.yml": "- a\n- b\n",
        "_data/more/deep file.json": '{"k": [1, null]}',
        "_data/table.csv": "name,days\r\nlogs,30\r\n",
        "_includes/parts/a.md": "A",
        "_layouts/page.html": "---\nlayout: base\n---\n<b>{{ content }}</b>\n",
        "assets/site.css": "b { color: red }",
        "assets/made.scss": "---\n---\n",
        "_site/assets/made.css": "i { color: blue }",
        "_site/assets/site.css": "old",
        "en/terms.md": "---\ntitle: T\n---\n{{ site.title }} {{ site.none }}\n",
    }.items():
        (top / name).parent.mkdir(parents=True, exist_ok=True)
        (top / name).write_bytes(text.encode())
    return top


def read(folder: Path) -> SiteFacts:
    found = SiteReader().read(folder / "en" / "terms.md", folder)
    assert found is not None
    return found


def test_a_site_is_read(folder: Path) -> None:
    found = read(folder)
    assert found.settings == {"title": "Acme", "lang": False, "version": 1.1}
    assert found.data == {
        "list": ["a", "b"],
        "more": {"deep_file": {"k": [1, None]}},
        "table": [{"name": "logs", "days": "30"}],
    }
    assert found.includes == {"parts/a.md": "A"}
    assert found.layouts["page"].details == {"layout": "base"}
    assert found.layouts["page"].text == "<b>{{ content }}</b>\n"
    assert found.styles == {
        "assets/site.css": "b { color: red }", "assets/made.css": "i { color: blue }"
    }  # fmt: skip
    assert (found.path, found.base, found.unread) == ("en/terms.md", "", ())


def test_a_site_may_lie_deeper_in_the_folder_but_not_above_it(folder: Path) -> None:
    assert site_root(folder / "en" / "terms.md", folder.parent) == folder
    found = SiteReader().read(folder / "en" / "terms.md", folder.parent)
    assert found is not None
    assert (found.path, found.base) == ("en/terms.md", "folder")
    assert SiteReader().read(folder / "en" / "terms.md", folder / "en") is None


def test_no_file_outside_the_folder_is_read(folder: Path) -> None:
    secret = folder.parent / "secret"
    secret.mkdir()
    (secret / "key.md").write_text("KEY")
    (folder / "_includes" / "link.md").symlink_to(secret / "key.md")
    (folder / "_includes" / "dir").symlink_to(secret)
    (folder / "_data" / "out").symlink_to(secret)
    os.mkfifo(folder / "_includes" / "pipe.md")
    (folder / "_config.yml").write_text("includes_dir: ../secret\ndata_dir: /etc\n")
    assert read(folder).includes == {"parts/a.md": "A"}
    assert "KEY" not in repr(read(folder))


def test_what_cannot_be_read_is_told_and_costs_itself_alone(folder: Path) -> None:
    (folder / "_data" / "bad.yml").write_text("a: [1\nb: {")
    (folder / "_data" / "bad.json").write_text("{")
    (folder / "_data" / "half.yml").write_text("a: 1\nb: 'x\n")
    (folder / "_includes" / "bytes.md").write_bytes(b"\xff\xfe\xfa")
    (folder / "_includes" / "large.md").write_bytes(b"x" * (site_module.LARGEST + 1))
    found = read(folder)
    assert found.data["list"] == ["a", "b"]
    assert found.data["half"] == {"a": 1}
    assert sorted(message.code for message in found.unread) == [
        "site.not-understood", "site.not-understood", "site.not-understood", "site.too-large",
        "site.unreadable",
    ]  # fmt: skip


def test_not_more_files_than_are_good(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(site_module, "MOST_FILES", 3)
    for number in range(10):
        (folder / "_includes" / f"{number}.md").write_text("x")
    found = read(folder)
    assert len(found.includes) == 3
    assert [message.code for message in found.unread] == ["site.too-many"]


def test_a_file_that_did_not_change_is_not_read_again(folder: Path) -> None:
    reader, policy = SiteReader(), folder / "en" / "terms.md"
    first = reader.read(policy, folder)
    assert reader.read(policy, folder) == first
    (folder / "_config.yml").write_text("title: Zenith\n")
    second = reader.read(policy, folder)
    assert first is not None
    assert second is not None
    assert second.settings == {"title": "Zenith"}
    assert second.data["list"] is first.data["list"]


def test_the_checks_tell_what_the_site_does_not_know(folder: Path) -> None:
    policy = folder / "en" / "terms.md"
    (folder / "_data" / "bad.json").write_text("{")
    facts = facts_of(policy, folder)
    problems = check(read_policy(policy.read_text()), facts)
    found = [(each.code, each.line, each.column) for each in problems if "." in each.code]
    assert ("liquid.unknown-value", 4, 18) in found
    assert ("site.not-understood", 1, 1) in found


def test_outside_of_a_site_nothing_is_filled_in(folder: Path) -> None:
    policy = folder / "en" / "terms.md"
    facts = facts_of(policy, folder / "en")
    assert facts.site is None
    codes = {each.code for each in check(read_policy(policy.read_text()), facts)}
    assert not any(code.startswith("liquid.") for code in codes)


def test_settings_in_toml(folder: Path) -> None:
    (folder / "_config.yml").unlink()
    (folder / "_config.toml").write_text('title = "T"\n[a]\nb = 1\n')
    assert read(folder).settings == {"title": "T", "a": {"b": 1}}
    (folder / "_config.toml").write_text("title = ")
    assert [message.code for message in read(folder).unread] == ["site.not-understood"]


def test_facts_go_to_another_process(folder: Path) -> None:
    import pickle

    facts = facts_of(folder / "en" / "terms.md", folder)
    assert pickle.loads(pickle.dumps(facts)) == facts
    assert json.dumps(sorted(facts.site.includes) if facts.site else None) == '["parts/a.md"]'


def test_a_folder_inside_a_site_is_published_from_its_top(folder: Path) -> None:
    assert publishing_root(folder / "en") == folder
    assert publishing_root(folder) == folder
    assert publishing_root(folder.parent) == folder.parent
