from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policyeditor.export.names import safe_stem


@pytest.mark.parametrize(
    ("wish", "stem"),
    [
        ("/en/privacy/", "en-privacy"),
        ("../../../etc/passwd", "etc-passwd"),
        ("%2e%2e%2fetc%2fpasswd", "etc-passwd"),
        ("C:\\Windows\\system32", "C-Windows-system32"),
        ("CON", "policy-CON"),
        ("nul", "policy-nul"),
        ("com¹", "policy-com¹"),
        ("console", "console"),
        ("a:b|c?d*e<f>g\"h", "a-b-c-d-e-f-g-h"),
        ("privacy. ", "privacy"),
        ("隐私政策", "隐私政策"),
        ("Datenschutzerkla\u0308rung", "Datenschutzerklärung"),
        ("~/.ssh/id", "ssh-id"),
        ("-rf", "rf"),
    ],
)  # fmt: skip
def test_a_wish_becomes_a_name_and_never_a_path(wish: str, stem: str) -> None:
    assert safe_stem(wish) == stem


def test_the_first_wish_that_leaves_a_name_is_taken() -> None:
    assert safe_stem("", "///", "terms", "privacy") == "terms"
    assert safe_stem("...", "\x00") == "policy"


@given(st.text())
def test_every_name_can_be_written_anywhere(wish: str) -> None:
    stem = safe_stem(wish)

    assert 0 < len(stem) <= 90
    assert len(stem.encode("utf-8")) <= 170
    assert not set(stem) & set('/\\:*?"<>|.\x00\n')
    assert stem.strip() == stem
    assert not stem.startswith("-")
