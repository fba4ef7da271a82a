"""Two texts of a policy compared."""

from __future__ import annotations

from policyeditor.comparison.compare import compare
from policyeditor.comparison.model import Comparison
from policyeditor.policy.policy import read_policy


def compare_views(old: str, new: str) -> Comparison:
    """What changed between two texts of a policy.  May take seconds for the largest."""
    return compare(read_policy(old), read_policy(new))
