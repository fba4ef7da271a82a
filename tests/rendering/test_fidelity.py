"""Real policies, drawn as kramdown published them."""

from __future__ import annotations

from pathlib import Path

from tests.fidelity import first_difference, pairs


def test_the_seed_is_drawn_as_published(shared: Path) -> None:
    corpus = shared / "corpus"
    [(policy, reference)] = pairs(corpus / "seed", corpus / "kramdown" / "seed")

    assert first_difference(policy, reference, strict=True) is None


def test_all_real_policies_are_drawn_as_published(shared: Path) -> None:
    corpus = shared / "corpus"
    tests = pairs(corpus / "policies", corpus / "kramdown" / "policies")

    different = {
        str(policy): difference
        for policy, reference in tests
        if (difference := first_difference(policy, reference))
    }

    assert len(tests) > 150
    assert different == {}
