"""Lists that say which number they start with, or an item which it has, are cited by it."""

from __future__ import annotations

from policyeditor.checks.checking import check
from policyeditor.checks.facts import FolderFacts
from policyeditor.policy.clauses import every_clause
from policyeditor.policy.policy import read_policy

POLICY = """\
---
title: Terms
lang: en
permalink: /terms/
---

1. Members

   (A) Members are asked for a name.

2. Fees

   (A) The fee is due in March.

![A map](/map.png)

{: start="3"}
3. Leaving

   (A) Leaving is free, see Section 4(A).

4. Changes

   (A) Nothing changes.

Then we meet:

1. Once.
2. {:value="7"} Seven times, as agreed.
"""


def test_the_published_number_is_the_one_to_cite() -> None:
    clauses = every_clause(read_policy(POLICY).clauses)
    paths = [each.path for each in clauses if each.label]
    assert paths[:8] == ["1", "1(A)", "2", "2(A)", "3", "3(A)", "4", "4(A)"]
    assert paths[8:] == ["1", "7"]


def test_a_reference_leads_to_the_published_number() -> None:
    told = [each.message.code for each in check(read_policy(POLICY), FolderFacts())]
    assert not [code for code in told if "reference" in code]
