"""Puts single small changes into the real policies and prints how each class was judged.

Run: python -m tests.mutation_report [-v] [SEED]; needs the corpus beside the checkout.
"""

from __future__ import annotations

import csv
import random
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from tests.mutations import (
    EDITORIAL,
    EDITORIAL_ENGLISH,
    SIGNIFICANT,
    SIGNIFICANT_ABROAD,
    Mutation,
)

from policyeditor.comparison.compare import compare
from policyeditor.comparison.model import Comparison, Significance
from policyeditor.policy.policy import read_policy
from policyeditor.policy.text import read_text

POLICIES = Path(__file__).parents[2] / "shared" / "corpus" / "policies"
_LARGEST = 120_000


@dataclass(frozen=True, slots=True)
class Case:
    """One mutated policy and what was said of it."""

    language: str
    name: str
    significant: bool
    policy: str
    comparison: Comparison

    @property
    def right(self) -> bool:
        """Whether it was not called editorial though significant, or the other way round."""
        return self.significant is (self.comparison.significance is not Significance.EDITORIAL)


def policies(folder: Path = POLICIES) -> Iterator[tuple[str, str, str]]:
    """Names, languages and views of the policies."""
    with (folder / "manifest.tsv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            path = folder / row["relative_path"]
            if path.is_file() and path.stat().st_size < _LARGEST:
                yield row["relative_path"], row["language"], read_text(path.read_bytes()).view


def cases(found: Iterable[tuple[str, str, str]], seed: int) -> Iterator[Case]:
    """Each policy with each mutation that fits it and its language."""
    chance = random.Random(seed)
    for name, language, view in found:
        for significant, mutations in (
            (True, SIGNIFICANT if language == "en" else SIGNIFICANT_ABROAD.get(language, {})),
            (False, EDITORIAL),
            (False, EDITORIAL_ENGLISH if language == "en" else {}),
        ):
            yield from _mutated(name, language, view, mutations, chance, significant=significant)


def _mutated(
    name: str, language: str, view: str, mutations: Mapping[str, Mutation], chance: random.Random,
    *, significant: bool,
) -> Iterator[Case]:  # fmt: skip
    for kind, mutation in mutations.items():
        pair = mutation(view, chance)
        if pair is not None:
            old, new = map(read_policy, pair)
            yield Case(language, kind, significant, name, compare(old, new))


def main() -> int:
    """Print the table; 1 where a significant change was called editorial."""
    numbers = [int(word) for word in sys.argv[1:] if word.isdecimal()]
    table: dict[tuple[bool, str, str], Counter[Significance]] = {}
    known = {"en", *SIGNIFICANT_ABROAD}
    for case in cases(policies(), numbers[0] if numbers else 1):
        language = case.language if case.language in known else "other"
        key = (not case.significant, language, case.name)
        table.setdefault(key, Counter())[case.comparison.significance] += 1
        if not case.right and "-v" in sys.argv:
            print(f"{case.language} {case.name}: {case.policy}")
            for change in case.comparison.changes:
                words = [(op.value, text[:90]) for op, text in change.words if op != "equal"]
                reasons = [(each.signal, each.message.code) for each in change.reasons[:3]]
                print(f"  {change.kind} {change.significance} {words[:4]} {reasons}")
    print(f"{'':<4}{'class':<24}{'made':>6}{'editorial':>10}{'review':>8}{'significant':>12}")
    total: Counter[tuple[bool, bool]] = Counter()
    for (editorial, language, name), counts in sorted(table.items()):
        row = [counts[each] for each in Significance]
        wrong = sum(row) - row[0] if editorial else row[0]
        print(f"{language[:3]:<4}{name:<24}{sum(row):>6}{row[0]:>10}{row[1]:>8}{row[2]:>12}"
              f"{'  <' * bool(wrong)}")  # fmt: skip
        total[editorial, True] += row[0]
        total[editorial, False] += sum(row) - row[0]
    missed, noticed = total[False, True], total[False, False]
    proved, open_ = total[True, True], total[True, False]
    print(f"significant called editorial: {missed} of {missed + noticed}")
    print(f"editorial proved: {proved} of {proved + open_} ({proved / max(1, proved + open_):.1%})")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
