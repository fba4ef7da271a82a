from __future__ import annotations

import pytest

from policyeditor.notices.document_kinds import kinds_of, suits
from policyeditor.notices.profile_files import load_profiles
from policyeditor.policy.policy import read_policy


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("---\ntitle: Privacy Policy\n---\n", {"privacy"}),
        ("---\npermalink: /en/terms-of-service/\n---\n", {"terms"}),
        ("# Product Privacy Policy and Terms of Use\n", {"privacy", "terms"}),
        ("# Datenschutzerklärung\n", {"privacy"}),
        ("# Politique de confidentialité\n", {"privacy"}),
        ("# 隐私政策\n", {"privacy"}),
        ("# Cookie Notice\n", {"cookies"}),
        ("# Data Processing Agreement\n", {"processing_agreement", "terms"}),
        ("# Our determined handbook\n", set()),
        ("", set()),
    ],
)
def test_what_kind_of_document_it_is(text: str, kinds: set[str]) -> None:
    assert kinds_of(read_policy(text)) == kinds


def test_profiles_that_suit_a_document() -> None:
    profiles = {profile.id: profile for profile in load_profiles()}

    assert suits(profiles["eu-gdpr"], frozenset({"privacy"}))
    assert not suits(profiles["eu-psd2"], frozenset({"privacy"}))
    assert suits(profiles["house"], frozenset({"privacy"}))
    assert suits(profiles["eu-psd2"], frozenset())
