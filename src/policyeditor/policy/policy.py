"""A policy as read: its text, details, blocks and clauses."""

from __future__ import annotations

from dataclasses import dataclass

from policyeditor.policy.clauses import Clause
from policyeditor.policy.front_matter import FrontMatter, read_front_matter
from policyeditor.policy.outline import outline
from policyeditor.policy.scanner import Scan, scan


@dataclass(frozen=True, slots=True)
class Policy:
    """Everything that can be told of a policy from its text alone."""

    view: str
    front_matter: FrontMatter
    scan: Scan
    clauses: tuple[Clause, ...]


def read_policy(view: str, previous: Policy | None = None) -> Policy:
    """Read a policy's view; what ``previous`` shares with it is not read again."""
    front_matter = read_front_matter(view, previous.front_matter if previous else None)
    scanned = scan(view, front_matter.body_line, previous.scan if previous else None)
    return Policy(view, front_matter, scanned, outline(scanned))
