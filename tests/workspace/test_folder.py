"""A policy folder lists its policies and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from policyeditor.errors import FolderError
from policyeditor.workspace.creating import create_folder, create_policy, file_name
from policyeditor.workspace.folder import PolicyFolder, languages_of, policy_to_show, read_folder
from policyeditor.workspace.session import open_policy


def test_policies_are_found_and_what_tools_made_is_passed_over(tmp_path: Path) -> None:
    made = ("_site/en/privacy.md", ".git/x.md", "_policyeditor/published/p.md/2026-05-01-1/n.md")
    for name in ("en/privacy.md", "terms.markdown", "a.txt", *made):
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("x")
    found = [path.relative_to(tmp_path).as_posix() for path in read_folder(tmp_path).policies]
    assert found == ["terms.markdown", "en/privacy.md"]


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(FolderError):
        read_folder(tmp_path / "gone")


def test_the_sample_is_a_folder_of_policies_that_can_be_opened(tmp_path: Path) -> None:
    create_folder(tmp_path / "sample", sample=True)
    folder = read_folder(tmp_path / "sample")
    assert len(folder.policies) == 3
    assert all(open_policy(path).text.read_only is None for path in folder.policies)


def test_a_folder_in_use_is_never_filled(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("x")
    with pytest.raises(FolderError):
        create_folder(tmp_path, sample=True)
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]


def test_a_new_policy_stands_with_its_language(tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    path = create_policy(tmp_path, 'Cookies: what "we" set', "en")
    assert path == tmp_path / "en" / "cookies-what-we-set.md"
    assert 'title: "Cookies: what \\"we\\" set"' in path.read_text()


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Terms / of Use", "terms-of-use"),
        ("../../etc", "etc"),
        ("CON", "con-policy"),
        ("隐私", "隐私"),
    ],
)
def test_file_names_are_safe_everywhere(title: str, name: str) -> None:
    assert file_name(title) == name


def test_a_policy_belongs_to_its_site_whatever_folder_is_open(tmp_path: Path) -> None:
    (tmp_path / "_config.yml").touch()
    english = tmp_path / "en"
    english.mkdir()
    policy = english / "privacy.md"
    policy.write_text("# Privacy\n", encoding="utf-8")
    assert policy_to_show(policy) == (policy, tmp_path)
    assert policy_to_show(english) == (policy, tmp_path)


def test_without_a_sign_a_policy_belongs_to_the_open_folder(tmp_path: Path) -> None:
    policy = tmp_path / "en" / "privacy.md"
    policy.parent.mkdir()
    policy.write_text("# Privacy\n", encoding="utf-8")
    assert policy_to_show(tmp_path) == (policy, tmp_path)
    assert policy_to_show(policy) == (policy, policy.parent)


def test_the_languages_that_policies_stand_under_come_by_use(tmp_path: Path) -> None:
    names = ("de/a.md", "de/b.md", "en/a.md", "terms.fr.md", "_drafts/x.md", "legal/zh-Hans/a.md")
    folder = PolicyFolder(tmp_path, tuple(tmp_path / name for name in names))
    assert languages_of(folder) == ("de", "en", "fr", "zh-Hans")
