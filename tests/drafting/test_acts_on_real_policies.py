"""Acts on clauses of policies as people write them: nothing but what is meant changes."""

from __future__ import annotations

from pathlib import Path

import pytest

from policyeditor.drafting.deleting import delete_clause
from policyeditor.drafting.inserting import insert_clause
from policyeditor.drafting.levels import change_level
from policyeditor.drafting.placing import Where, place_clause
from policyeditor.drafting.renumbering import renumber
from policyeditor.policy.clauses import every_clause
from policyeditor.policy.edits import apply_edits
from policyeditor.policy.policy import Policy, read_policy

_CORPUS = Path(__file__).parents[3] / "shared" / "corpus" / "policies"
_EVERY = 12  # of the policies, so that the suite stays quick
_LARGEST = 60_000

pytestmark = pytest.mark.skipif(not _CORPUS.is_dir(), reason="the shared corpus is not here")


def _policies() -> list[Path]:
    files = sorted(_CORPUS.rglob("*.md"))
    return [file for file in files if file.stat().st_size < _LARGEST][::_EVERY]


def _words(policy: Policy) -> list[str]:
    return [clause.text for clause in every_clause(policy.clauses) if clause.text]


@pytest.mark.parametrize("file", _policies(), ids=lambda file: file.name)
def test_words_and_details_stay(file: Path) -> None:
    text = file.read_text(encoding="utf-8", errors="replace")
    policy = read_policy(text)
    words = _words(policy)
    lines = [clause.line for clause in every_clause(policy.clauses)]
    chosen = lines[:: max(1, len(lines) // 6)]
    for line, other in zip(chosen, [*chosen[1:], chosen[0]] if chosen else [], strict=True):
        drafts = [
            change_level(policy, line, deeper=True),
            change_level(policy, line, deeper=False),
            place_clause(policy, line, other, Where.BEHIND),
        ]
        for drafted in drafts:
            if drafted is not None:
                new = read_policy(apply_edits(text, drafted.edits))
                assert sorted(_words(new)) == sorted(words)
                assert new.front_matter.values == policy.front_matter.values
        if (inserted := insert_clause(policy, line)) is not None:
            after = apply_edits(text, inserted.edits).split("\n")
            assert len(after) > len(text.split("\n"))
        if (deletion := delete_clause(policy, line)) is not None:
            left = read_policy(apply_edits(text, deletion.drafted.edits))
            gone = len([each for each in every_clause((deletion.clause,)) if each.text])
            assert len(_words(left)) == len(words) - gone
    found = renumber(policy)
    if found is not None:
        again = read_policy(apply_edits(text, found.drafted.edits))
        assert _words(again) == words
        assert renumber(again) is None, "once is enough"
