"""Judges the labelled changes of the corpus and prints what was got right.

Run: python tests/significance_report.py [-v]; needs the corpus beside the checkout.
"""

from __future__ import annotations

import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from policyeditor.comparison.compare import compare
from policyeditor.comparison.model import Comparison, Significance
from policyeditor.policy.policy import read_policy
from policyeditor.policy.text import read_text
from policyeditor.resources import english

CORPUS = Path(__file__).parents[2] / "shared" / "corpus" / "changes"


@dataclass(frozen=True, slots=True)
class Labelled:
    """One change of the corpus with what people said of it, and what the program says."""

    name: str
    significant: bool
    hard: bool
    note: str
    comparison: Comparison

    @property
    def missed(self) -> bool:
        """Whether a significant change was called editorial."""
        return self.significant and self.comparison.significance is Significance.EDITORIAL

    @property
    def proved(self) -> bool:
        """Whether an editorial change was proved to be one."""
        return not self.significant and self.comparison.significance is Significance.EDITORIAL


def labelled_changes(folder: Path = CORPUS) -> list[Labelled]:
    """All labelled changes, compared."""
    rows = (folder / "labels.tsv").read_text(encoding="utf-8").splitlines()[1:]
    found = []
    for row in rows:
        name, label, note = row.split("\t")
        old, new = (
            read_policy(read_text((folder / name / side).read_bytes()).view)
            for side in ("old.md", "new.md")
        )
        found.append(
            Labelled(name, label == "substantive", "[hard]" in note, note, compare(old, new))
        )
    return found


def main() -> int:
    """Print the table; 1 if a significant change was called editorial."""
    wording = english()
    found = labelled_changes()
    table = Counter((each.significant, each.hard, each.comparison.significance) for each in found)
    print(f"{'labelled':<14}{'':<8}{'editorial':>10}{'review':>10}{'significant':>13}")
    for significant in (True, False):
        for hard in (False, True):
            counts = [table[significant, hard, each] for each in Significance]
            name = "significant" if significant else "editorial"
            print(f"{name:<14}{'[hard]' if hard else '':<8}"
                  f"{counts[0]:>10}{counts[1]:>10}{counts[2]:>13}")  # fmt: skip
    for each in found:
        wrong = each.missed or not (each.significant or each.proved)
        if not wrong and "-v" not in sys.argv:
            continue
        print(f"\n{each.name}: {each.comparison.significance} — {each.note}")
        for change in each.comparison.changes:
            quiet = change.significance is Significance.EDITORIAL and not each.missed
            if quiet and "-v" not in sys.argv:
                continue
            print(f"  {change.kind} {change.significance} {change.path} {change.title[:50]!r}")
            for reason in change.reasons:
                print(f"    {reason.signal} {wording.sentence(reason.message)[:140]}")
    return 1 if any(each.missed for each in found) else 0


if __name__ == "__main__":
    sys.exit(main())
