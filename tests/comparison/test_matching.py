"""Known edits are found for what they are, in texts of our own and in real policies."""

from __future__ import annotations

import pytest
from tests.known_edits import EditGenerator
from tests.matching_report import POLICIES, Score, policies

from policyeditor.comparison.model import ChangeKind

_SECTIONS = (
    "1. Who we are", "2. What we collect", "3. Why we use it", "4. Whom we tell",
    "5. How long we keep it", "6. Your rights",
)  # fmt: skip


def handbook() -> str:
    """A policy with numbered sections, paragraphs, a list led in and a numbered list each."""
    parts = ["# Handbook"]
    for number, title in enumerate(_SECTIONS):
        topic = title.split(maxsplit=1)[1].lower()
        parts += [
            f"## {title}",
            f"This part tells {topic} in plain words. It was written for branch {number + 10}. "
            f"Ask the keeper of register {number + 40} when a sentence on {topic} is not clear.",
            f"The second paragraph on {topic} names the shelf {number + 70} of the archive. "
            f"Copies of it are handed out at counter {number + 20} on every working day.",
            f"For {topic} these things count:",
            "\n".join(
                f"- entry {name} of the list on {topic}, kept in drawer {number}{name}"
                for name in "abcdef"
            ),
            "\n".join(
                f"{at}. Step {at} of {topic}: the clerk signs sheet {number}{at} and files it."
                for at in range(1, 6)
            ),
        ]
    return "\n\n".join(parts) + "\n"


@pytest.mark.parametrize("seed", range(4))
def test_edits_of_a_handbook_are_all_found(seed: int) -> None:
    score = Score()
    text = EditGenerator(seed, dense=bool(seed % 2)).edit(handbook(), 24)
    assert len({edit.kind for edit in text.edits}) >= 8
    missed, invented = score.add(text)
    assert (missed, invented) == ([], [])


def test_edits_of_real_policies_are_found() -> None:
    if not POLICIES.is_dir():
        pytest.skip("the folder of real policies is not beside this checkout")
    generator, score = EditGenerator(7), Score()
    for _, view in policies()[::9]:
        score.add(generator.edit(view))
    for kind in (*map(list, [ChangeKind]), *([kind] for kind in ChangeKind)):
        assert score.measures(kind)[2] >= 0.97, kind
