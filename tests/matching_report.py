"""Puts known edits into the real policies and prints how well a comparison finds them.

Run: python -m tests.matching_report [-v] [--dense] [SEED]; needs the corpus beside the checkout.
``--dense`` edits every second clause, short ones and neighbours too.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from tests.known_edits import EditedText, EditGenerator, KnownEdit, changes_as_edits

from policyeditor.comparison.compare import compare
from policyeditor.comparison.model import ChangeKind
from policyeditor.policy.policy import read_policy
from policyeditor.policy.text import read_text

POLICIES = Path(__file__).parents[2] / "shared" / "corpus" / "policies"
# What is too short or too long to edit in reasonable time.
_SIZES = range(1_000, 120_000)


@dataclass(slots=True)
class Score:
    """How many edits of each kind were found, missed, and reported without being made."""

    found: Counter[ChangeKind] = field(default_factory=Counter)
    missed: Counter[ChangeKind] = field(default_factory=Counter)
    invented: Counter[ChangeKind] = field(default_factory=Counter)

    def add(self, text: EditedText) -> tuple[list[KnownEdit], list[KnownEdit]]:
        """Compare one edited text; gives what was missed and what was invented."""
        comparison = compare(read_policy(text.old), read_policy(text.new))
        made, told = Counter(text.edits), Counter(changes_as_edits(comparison))
        self.found.update(edit.kind for edit in (made & told).elements())
        missed, invented = list((made - told).elements()), list((told - made).elements())
        self.missed.update(edit.kind for edit in missed)
        self.invented.update(edit.kind for edit in invented)
        return missed, invented

    def measures(self, kinds: Iterable[ChangeKind]) -> tuple[float, float, float]:
        """Precision, recall and their harmonic mean over some kinds."""
        kinds = list(kinds)
        found = sum(self.found[kind] for kind in kinds)
        missed = sum(self.missed[kind] for kind in kinds)
        invented = sum(self.invented[kind] for kind in kinds)
        precision = found / (found + invented) if found + invented else 1.0
        recall = found / (found + missed) if found + missed else 1.0
        return precision, recall, 2 * precision * recall / ((precision + recall) or 1.0)


def policies(folder: Path = POLICIES) -> list[tuple[str, str]]:
    """Names and views of the policies that can be edited."""
    return [
        (str(file.relative_to(folder)), read_text(file.read_bytes()).view)
        for file in sorted(folder.rglob("*.m*d*"))
        if file.stat().st_size in _SIZES
    ]


def main() -> int:
    """Print the table; 1 where the whole is below 0.97."""
    numbers = [int(word) for word in sys.argv[1:] if word.isdecimal()]
    dense = "--dense" in sys.argv
    generator, score = EditGenerator(numbers[0] if numbers else 1, dense=dense), Score()
    for name, view in policies():
        text = generator.edit(view, 40 if dense else 12)
        missed, invented = score.add(text)
        if "-v" in sys.argv and missed + invented:
            print(f"\n{name}")
            for sign, edits in (("-", missed), ("+", invented)):
                for edit in edits:
                    print(f"  {sign} {edit.kind}: {edit.old[:110]!r} => {edit.new[:110]!r}")
    print(f"{'kind':<12}{'made':>6}{'precision':>11}{'recall':>8}{'F1':>8}")
    for kind in ChangeKind:
        precision, recall, mean = score.measures([kind])
        made = score.found[kind] + score.missed[kind]
        if made or score.invented[kind]:
            print(f"{kind:<12}{made:>6}{precision:>11.3f}{recall:>8.3f}{mean:>8.3f}")
    precision, recall, mean = score.measures(ChangeKind)
    made = score.found.total() + score.missed.total()
    print(f"{'all':<12}{made:>6}{precision:>11.3f}{recall:>8.3f}{mean:>8.3f}")
    return 0 if mean >= 0.97 else 1


if __name__ == "__main__":
    sys.exit(main())
