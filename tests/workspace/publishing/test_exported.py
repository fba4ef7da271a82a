"""What is exported of a policy with published versions."""

from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path

import pytest

from policyeditor.policy.text import read_text
from policyeditor.workspace.exporting import Source, made_view, version_name
from policyeditor.workspace.versions import content_of_version, published_versions


def _source(policy: Path) -> Source:
    data = policy.read_bytes()
    return Source(policy, policy.parent.parent, read_text(data).view, data)


def test_clauses_keep_the_names_they_were_published_with(once: None, policy: Path) -> None:
    text = policy.read_text(encoding="utf-8")
    first = "   (A) We keep your data for 30 days.\n\n   (B) We do"
    assert first in text
    more = first.replace("(A)", "(B)").replace("   (B) We do", "   (C) We do")
    policy.write_text(text.replace(first, f"   (A) We are a firm.\n\n{more}"), encoding="utf-8")
    (page,) = made_view(_source(policy), None, ["html"])
    html = page.data.decode()

    assert 'id="clause-1-B">(C) We do not sell' in html
    assert html.index('id="clause-1-A-2"') < html.index('id="clause-1-A"')


def test_a_bundle_of_a_published_version_has_its_notices_and_the_page_it_had(
    once: None, policy: Path
) -> None:
    (version,) = published_versions(policy)
    data = content_of_version(policy, version)
    assert version.published is not None
    source = Source(
        policy, policy.parent.parent, read_text(data).view, data,
        version_name(version), version.time, version.id,
    )  # fmt: skip
    page, bundle = made_view(source, None, ["html", "bundle"])
    with zipfile.ZipFile(io.BytesIO(bundle.data)) as archive:
        listed = json.loads(archive.read("manifest.json"))
        assert archive.read(page.name) == page.data
    kinds = [file["kind"] for file in listed["files"]]

    assert kinds.count("record") == 1
    assert kinds.count("notice") == len(version.published.notices)
    assert listed["version"]["id"] == version.id
    assert listed["policy"]["path"] == "en/privacy.md"
    (again,) = made_view(source, None, ["bundle"], [page])
    assert again.data == bundle.data


@pytest.mark.parametrize("form", ["html", "snippet"])
def test_where_nothing_is_published_clauses_are_named_as_cited(policy: Path, form: str) -> None:
    (page,) = made_view(_source(policy), None, [form])

    assert b'id="clause-1-A"' in page.data
