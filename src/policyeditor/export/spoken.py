"""The language of a policy that does not say it: told by its letters, where they tell."""

from __future__ import annotations

import re
from collections import Counter
from itertools import islice

from policyeditor.export.page import Tongue, tongue
from policyeditor.policy.policy import Policy

_MOST_READ = 50_000  # characters
_LETTERS = re.compile(
    "(?P<he>[\u05d0-\u05ea])|(?P<ar>[\u0620-\u064a\u066e-\u06d3])|(?P<th>[\u0e01-\u0e2e])"
    "|(?P<kana>[\u3041-\u30fa])|(?P<ko>[\uac00-\ud7a3])|(?P<han>[\u4e00-\u9fff])"
    "|(?P<el>[\u0391-\u03c9])|(?P<hy>[\u0531-\u0586])|(?P<ka>[\u10d0-\u10fa])"
    "|(?P<other>[^\\W\\d_])"
)
_PERSIAN = re.compile("[\u067e\u0686\u0698\u06af]")
_URDU = re.compile("[\u0679\u0688\u0691\u06ba\u06d2]")


def tongue_of(policy: Policy) -> Tongue:
    """The language a policy is published in: its own, else the one that its letters tell."""
    return tongue(policy.front_matter.text("lang") or language_of_letters(policy.view))


def language_of_letters(text: str) -> str:
    """The language of a text in letters of one language; empty where most could be of several."""
    read = text[:_MOST_READ]
    counts = Counter(found.lastgroup for found in islice(_LETTERS.finditer(read), _MOST_READ))
    letters = counts.total()
    asian = counts["kana"] + counts["han"]
    # Kana is Japanese alone; Han letters beside little of it are Chinese.
    if asian * 2 > letters:
        return "ja" if counts["kana"] * 10 > asian else "zh"
    found, count = next(iter(counts.most_common(1)), ("other", 0))
    if found in (None, "other") or count * 2 <= letters:
        return ""
    if found == "ar":
        if _URDU.search(read):
            return "ur"
        return "fa" if len(_PERSIAN.findall(read)) * 100 > count else "ar"
    return str(found)
