"""``check`` tells of references whose clauses were renumbered since the last version."""

from pathlib import Path
from typing import Any


def test_a_reference_that_was_left_behind_since_the_last_version_is_told(
    call: Any, policy: Path
) -> None:
    text = policy.read_text(encoding="utf-8").replace(
        "Write to us.", "Write to us, as Section 1(B) says; see Section 2."
    )
    policy.write_text(text, encoding="utf-8")
    assert call("save", policy).status == 0
    moved = text.replace("1. Use", "1. New\n\n2. Use").replace("2. Contact", "3. Contact")
    policy.write_text(moved, encoding="utf-8")
    told = [
        (each["line"], each["fix"]["edits"][0]["text"])
        for each in call("check", policy, "--format", "json").json
        if each["code"] == "checks.reference-renumbered"
    ]
    assert told == [(19, "2(B)"), (19, "3")]
