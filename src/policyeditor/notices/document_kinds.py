"""What kind of document a policy is, by its title and address: which profiles suit it."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from functools import cache

from policyeditor.notices.profiles import Profile
from policyeditor.policy.blocks import Kind
from policyeditor.policy.policy import Policy
from policyeditor.resources import resource_text


def kinds_of(policy: Policy) -> frozenset[str]:
    """The kinds (``privacy``, ``terms``, ``cookies``, ``processing_agreement``) a policy is of.

    Told by its title, its address and its first heading; empty where they do not tell.
    """
    details = policy.front_matter
    headings = (block.text for block in policy.scan.blocks if block.kind is Kind.HEADING)
    heading = next(headings, "")
    address = re.sub(r"[-_/]", " ", details.text("permalink"))
    told = " ".join((details.text("title"), heading, address))
    return frozenset(kind for kind, words in _words().items() if words.search(told))


def suits(profile: Profile, kinds: frozenset[str]) -> bool:
    """Whether a profile is made for documents of these kinds; for unknown ones each may be."""
    return not kinds or not profile.document_kinds or not kinds.isdisjoint(profile.document_kinds)


@cache
def _words() -> Mapping[str, re.Pattern[str]]:
    data: dict[str, list[str]] = json.loads(resource_text("document_kinds.json"))
    return {
        kind: re.compile("|".join(map(_word, words)), re.IGNORECASE) for kind, words in data.items()
    }


def _word(word: str) -> str:
    """A word's pattern: it starts a word where scripts part them, and may go on."""
    start = r"(?<!\w)" if word[0] < "\u2e80" else ""
    end = r"(?!\w)" if len(word) <= 4 and start else ""
    return start + re.escape(word) + end
