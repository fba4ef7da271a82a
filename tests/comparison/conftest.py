from __future__ import annotations

from collections.abc import Callable

import pytest

from policyeditor.comparison.compare import compare
from policyeditor.comparison.model import Comparison
from policyeditor.policy.policy import read_policy

Compared = Callable[[str, str], Comparison]

POLICY = """\
---
title: Privacy Policy
lang: en
---

# Privacy Policy

*Last updated: May 6, 2025*

## What we collect

We collect the following data when you open an account:

- your name and e-mail address;
- the pages you visit on our site;
- payment details, which Stripe keeps for us (we don't see them).

## How long we keep it

We delete your account data within 30 days after you close the account. We must keep invoices for
ten years. We will never sell your data, except where you ask us to.

## Your rights

1. You have the right to access your data.
2. You may object to direct marketing at any time. We shall answer within one month.
3. To exercise your rights, write to privacy@example.org.

## Changes to this policy

We may change this policy. We will notify you by e-mail 14 days before a change takes effect.
"""


@pytest.fixture(scope="session")
def policy() -> str:
    return POLICY


@pytest.fixture(scope="session")
def compared() -> Compared:
    def compare_views(old: str, new: str) -> Comparison:
        return compare(read_policy(old), read_policy(new))

    return compare_views
