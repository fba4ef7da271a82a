"""Joins two people's known work on the real policies, and prints it beside ``git merge-file``.

Run: python -m tests.merging_report [-v] [SEED…]; needs the corpus beside the checkout.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

from tests.matching_report import policies
from tests.merged_edits import Case, cases, without_blanks

from policyeditor.comparison.merging import merge
from policyeditor.comparison.merging_model import ClashKind


def judged(case: Case) -> str:
    """What our joining made of a case: right, clash, missed (a clash not seen), or wrong."""
    merged = merge(case.common, case.mine, case.theirs)
    if merged.clashes:
        if not case.wanted:
            return "right"
        whole = merged.clashes[0].kind is ClashKind.WHOLE
        return "whole" if whole else "clash"
    if not case.wanted:
        return "missed"
    return "right" if _wanted(merged.text(), case) else "wrong"


def judged_of_git(case: Case) -> str:
    """What git's own joining by lines makes of it."""
    with tempfile.TemporaryDirectory() as folder:
        files = [Path(folder) / name for name in ("mine", "common", "theirs")]
        for file, text in zip(files, (case.mine, case.common, case.theirs), strict=True):
            file.write_text(text, encoding="utf-8")
        done = subprocess.run(
            ["git", "merge-file", "-p", *map(str, files)], capture_output=True, check=False
        )
    if done.returncode:
        return "right" if not case.wanted else "clash"
    if not case.wanted:
        return "missed"
    return "right" if _wanted(done.stdout.decode("utf-8"), case) else "wrong"


def _wanted(text: str, case: Case) -> bool:
    return without_blanks(text) in [without_blanks(wanted) for wanted in case.wanted]


def main(arguments: list[str]) -> int:
    """Print a table; 1 where something was joined wrongly."""
    verbose = "-v" in arguments
    seeds = [int(part) for part in arguments if part.isdigit()] or [1]
    ours: Counter[tuple[str, str]] = Counter()
    git: Counter[tuple[str, str]] = Counter()
    for name, view in policies():
        for seed in seeds:
            for case in cases(view, seed):
                found = judged(case)
                ours[case.label, found] += 1
                git[case.label, judged_of_git(case)] += 1
                if verbose and found != "right":
                    print(found, case.label, name, seed)
    for label in sorted({label for label, _ in ours}):
        for title, counts in (("clauses", ours), ("lines", git)):
            parts = (
                f"{k} {counts[label, k]}" for k in ("right", "clash", "whole", "missed", "wrong")
            )
            print(f"{label:20} {title:8}", "  ".join(parts))
    return int(any(found in ("wrong", "missed") for _, found in ours))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
