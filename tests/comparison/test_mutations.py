"""Single small changes are never called editorial where they matter, and proved where not."""

from __future__ import annotations

import random
from collections.abc import Mapping

import pytest
from tests.mutation_report import POLICIES, cases, policies
from tests.mutations import EDITORIAL, EDITORIAL_ENGLISH, SIGNIFICANT, SIGNIFICANT_ABROAD, Mutation

from policyeditor.comparison.compare import compare
from policyeditor.comparison.model import Significance
from policyeditor.policy.policy import read_policy

_POLICY = """\
---
title: Privacy Policy
lang: en
---

# Privacy Policy

## 1. Collection

We collect all information that you give us, such as your name, your address and your city.
We may share it with partners and with Example Analytics. We do not sell it to third parties - ever.

## 2. Storage

We keep invoices for 30 days after March 3, 2024 and organize them by year. We only keep what we
must keep. You can read more under [Terms](http://example.org/terms) as our "house rules" say.

## 3. Costs

A copy costs $5 as Section 2 says. The "Service" means the shop which is open to every user within
two weeks, and you may use the Service at our cost.

You should not pay twice. Each
right that the law gives us stands as of May 6, 2024 as it did before.

Our guests must sign in at the door. They get a key to the room, a lamp and a blanket.

What you give can only be read by 12 clerks. You won't find it elsewhere.

- your orders and your requests, which are kept safely
- your answers to surveys, which we are reading closely
- the pages that you visit and the time that you stay
- the messages that you write to other people here
- the photographs that you upload to your album here
- the devices that you use when you visit our shop

| Partner | Purpose |
|---------|---------|
| Example | payment |
"""
_ABROAD = {
    "de": "Wir werden Ihre Daten nur 30 Tage speichern. Wir geben sie nicht an alle Partner weiter "
    "und Sie können jederzeit Auskunft über die Daten verlangen, die wir haben.\n",
    "fr": "Nous conservons vos données pendant 30 jours. Nous ne vendons pas toutes les données et "
    "chaque client peut demander une copie des données que nous avons.\n",
    "es": "Conservamos sus datos durante 30 días. Los datos de todos los clientes son privados y "
    "el cliente puede pedir una copia, pero no vendemos los datos que tenemos.\n",
    "zh": "我们会将所有信息保存30天。您可以随时要求我们删除信息,我们不会将信息出售给第三方。"
    "我们仅在必须时公开信息,我们应当说明理由。\n",
}


def judged(mutation: Mutation, view: str) -> Significance | None:
    pair = mutation(view, random.Random(3))
    return compare(read_policy(pair[0]), read_policy(pair[1])).significance if pair else None


def applied(mutations: Mapping[str, Mutation], view: str) -> dict[str, Significance]:
    found = {name: judged(mutation, view) for name, mutation in mutations.items()}
    return {name: significance for name, significance in found.items() if significance}


def test_what_matters_is_never_called_editorial() -> None:
    found = applied(SIGNIFICANT, _POLICY)
    assert len(found) >= 0.8 * len(SIGNIFICANT), set(SIGNIFICANT) - set(found)
    assert [name for name, each in found.items() if each is Significance.EDITORIAL] == []


def test_what_changes_no_meaning_is_proved() -> None:
    mutations = {**EDITORIAL, **EDITORIAL_ENGLISH}
    found = applied(mutations, _POLICY)
    assert len(found) >= 0.8 * len(mutations), set(mutations) - set(found)
    assert [name for name, each in found.items() if each is not Significance.EDITORIAL] == []


@pytest.mark.parametrize("language", sorted(_ABROAD))
def test_what_matters_in_other_languages_is_never_called_editorial(language: str) -> None:
    mutations = SIGNIFICANT_ABROAD[language]
    found = applied(mutations, f"---\nlang: {language}\n---\n\n{_ABROAD[language]}")
    assert len(found) >= 0.7 * len(mutations), set(mutations) - set(found)
    assert [name for name, each in found.items() if each is not Significance.SIGNIFICANT] == []


def test_small_changes_of_real_policies_are_judged_right() -> None:
    if not POLICIES.is_dir():
        pytest.skip("the folder of real policies is not beside this checkout")
    found = list(cases(list(policies())[::14], seed=5))
    assert [(c.name, c.policy) for c in found if c.significant and not c.right] == []
    editorial = [case for case in found if not case.significant]
    assert sum(case.right for case in editorial) >= 0.98 * len(editorial)
