"""Real policies in six scripts: their PDF holds the letters that are published, and no others."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.export.pdf.published_text import pdf_letters, published_letters
from tests.pdf_report import differences

from policyeditor.export.pdf.document import policy_pdf
from policyeditor.export.publication import Publication
from policyeditor.policy.policy import read_policy
from policyeditor.policy.text import read_text

POLICIES = (
    "seed/privacy.md",
    "policies/letsencrypt+website/content/he/privacy.md",
    "policies/letsencrypt+website/content/zh-cn/privacy.md",
    "policies/equalitie+ouisync-web/content/uk/privacy.md",
    "policies/AmineArous+crosswordarablanding/_pages/privacypolicy.md",
    "policies/wjh-cloud+qiji/privacy-policy-th.md",
    "policies/debuginn+iAssetsWeb/content/ja/privacy.md",
    "policies/tasddc1226+bobpool-legal/terms-of-service-ko.md",
    "policies/schnaufman+nycmm/_pages/de/privacy.md",
)


@pytest.mark.parametrize("name", POLICIES)
def test_the_letters_are_the_published_ones(name: str, corpus: Path, tmp_path: Path) -> None:
    data = (corpus / name).read_bytes()
    publication = Publication(read_policy(read_text(data).view), data)
    made = policy_pdf(publication)
    if any("font" in note.code for note in made.notes):
        pytest.skip("no font of this computer has all letters of the policy")

    missing, extra = differences(published_letters(publication), pdf_letters(made.data, tmp_path))

    assert (dict(missing), dict(extra)) == ({}, {})


def test_the_seeds_clauses_are_in_order(corpus: Path, tmp_path: Path) -> None:
    data = (corpus / "seed" / "privacy.md").read_bytes()
    publication = Publication(read_policy(read_text(data).view), data)

    assert pdf_letters(policy_pdf(publication).data, tmp_path) == published_letters(publication)
