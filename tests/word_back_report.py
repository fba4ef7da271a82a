"""Tries Word files that come back on the real changes beside the checkout, and prints the figures.

Run: python -m tests.word_back_report [NAME…]

Of each real change a Word file with tracked changes is made and imported into the older version:
how many of its proposals are placed, and whether all accepted read as the newer version, clause by
clause, whatever marks they are written with.  Then the newer version is exported without tracked
changes and compared with the older one, as a file is that came back without them.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.export.reading_back import published, redlined

from policyeditor.export.word import word_file
from policyeditor.export.word_back.aligning import differences, words_in
from policyeditor.export.word_back.applying import accepted_text
from policyeditor.export.word_back.model import Proposal, ProposalKind
from policyeditor.export.word_back.proposing import proposals_for
from policyeditor.export.word_back.reading import read_word
from policyeditor.export.word_back.written import written
from policyeditor.export.word_redline import word_redline_file
from policyeditor.policy.policy import read_policy
from policyeditor.policy.text import read_text

CHANGES = Path(__file__).parents[2] / "shared" / "corpus" / "changes"


@dataclass(frozen=True, slots=True)
class Came:
    """How one file came back: proposals, those placed, words that read otherwise, seconds."""

    proposals: tuple[Proposal, ...]
    otherwise: int
    words: int
    seconds: float

    @property
    def placed(self) -> int:
        """How many proposals were placed."""
        return sum(each.placed for each in self.proposals)


def came_back(data: bytes, old: bytes, new: bytes) -> Came:
    """A Word file imported into the older version, all accepted."""
    begun = time.perf_counter()
    before, after = read_policy(read_text(old).view), read_policy(read_text(new).view)
    proposals = proposals_for(read_word(data), before, before)
    seconds = time.perf_counter() - begun
    asked = tuple(each for each in proposals if each.kind is not ProposalKind.COMMENT)
    result = read_policy(accepted_text(before.view, asked))
    shown, wanted = words_in(written(result).text), words_in(written(after).text)
    otherwise = sum(
        max(old_end - old_start, new_end - new_start)
        for old_start, old_end, new_start, new_end in differences(shown, wanted)
    )
    return Came(asked, otherwise, len(wanted), seconds)


def changes(names: list[str]) -> Iterator[tuple[str, bytes, bytes]]:
    """The real changes: name, older and newer version."""
    for change in sorted(each for each in CHANGES.iterdir() if each.is_dir()):
        if not names or change.name in names:
            yield change.name, (change / "old.md").read_bytes(), (change / "new.md").read_bytes()


def main(names: list[str]) -> None:
    """Print the figures."""
    for kind in ("tracked", "compared"):
        found = []
        for name, old, new in changes(names):
            if kind == "tracked":
                data = word_redline_file(redlined(old, new)).data
            else:
                data = word_file(published(new)).data
            came = came_back(data, old, new)
            found.append(came)
            if came.otherwise or came.placed < len(came.proposals) or names:
                told = f"{came.placed} of {len(came.proposals)} placed"
                words = f"{came.otherwise} of {came.words} words otherwise"
                print(f"{name} ({kind}): {told}, {words}, {came.seconds:.2f} s")
            if names:
                for each in came.proposals:
                    if each.trouble:
                        print("  ", each.trouble.code, each.path, each.title[:40], "|",
                              each.old_words[:80], "→", each.new_words[:80])  # fmt: skip
        count = sum(len(came.proposals) for came in found)
        placed = sum(came.placed for came in found)
        exact = sum(not came.otherwise for came in found)
        print(f"{kind}: {placed} of {count} proposals placed ({placed / max(count, 1):.1%}); "
              f"{exact} of {len(found)} changes read exactly as the newer version; "
              f"slowest {max((came.seconds for came in found), default=0):.2f} s")  # fmt: skip


if __name__ == "__main__":
    main(sys.argv[1:])
