"""Changes and facts that several tests of notices need."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from policyeditor.comparison.model import Change, ChangeKind, Comparison, Op, Reason, Significance
from policyeditor.messages import Message
from policyeditor.notices.notice import NoticeFacts

SENT = date(2026, 11, 24)
EFFECTIVE = date(2026, 12, 24)

RETENTION = Change(
    ChangeKind.REWORDED,
    Significance.SIGNIFICANT,
    old_path="4",
    new_path="4",
    heading="How long we keep logs",
    old_text="We keep logs for 90 days.",
    new_text="We keep logs for 30 days.",
    words=(
        (Op.EQUAL, "We keep logs for "),
        (Op.DELETE, "90 days"),
        (Op.INSERT, "30 days"),
        (Op.EQUAL, "."),
    ),
    reasons=(Reason("S05", Message("any"), "LGPD Art. 9 II"), Reason("S19", Message("any"))),
)
NEGATION = Change(
    ChangeKind.REWORDED,
    Significance.SIGNIFICANT,
    old_path="5(A)",
    new_path="6(A)",
    old_text="We will not sell your data.",
    new_text="We will sell your data.",
    words=((Op.EQUAL, "We will "), (Op.DELETE, "not "), (Op.EQUAL, "sell your data.")),
)
NEW_CLAUSE = Change(
    ChangeKind.ADDED,
    Significance.REVIEW,
    new_path="7",
    heading="Processors",
    new_text="We share addresses with Northwind Mail.",
)
REWRITTEN = Change(
    ChangeKind.REWORDED,
    Significance.REVIEW,
    old_path="8",
    new_path="8",
    old_text="one two three",
    new_text="four five six",
    words=((Op.DELETE, " ".join(["old"] * 40)), (Op.INSERT, " ".join(["new"] * 40))),
)
SPELLING = Change(ChangeKind.REWORDED, Significance.EDITORIAL, new_path="1")
DETAILS = Change(ChangeKind.DETAILS, Significance.SIGNIFICANT, heading="title")

FACTS = NoticeFacts(
    title="Privacy Policy",
    effective=EFFECTIVE,
    sent=SENT,
    sender="Example Ltd",
    lang="en",
    old_effective=date(2025, 3, 1),
    permalink="/en/privacy/",
    previous_link="/en/privacy/2025-03-01/",
    contact="privacy@example.com",
    why="We need logs for a shorter time than before.",
    choices=("You may object until December 23, 2026.",),
)


def comparison(*changes: Change) -> Comparison:
    return Comparison(changes)


def hostile_change(text: str) -> Change:
    """A change in which every text is foreign."""
    return replace(
        RETENTION,
        new_path=text[:20],
        heading=text,
        old_text=f"old {text}",
        new_text=f"new {text}",
        words=((Op.DELETE, "old "), (Op.INSERT, "new "), (Op.EQUAL, text)),
    )
