"""Prints what is read of the real policies: their promises on changes, and their header dates.

Run: python -m tests.rules_report [-v]; needs the corpus beside the checkout.  ``-v`` shows each.
"""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from policyeditor.notices.promise import PromiseReading, read_promises
from policyeditor.policy.date_words import DateKind
from policyeditor.policy.edits import apply_edits
from policyeditor.policy.header_dates import HeaderDate, header_dates, set_header_dates
from policyeditor.policy.policy import Policy, read_policy
from policyeditor.policy.text import read_text
from policyeditor.resources import english

POLICIES = Path(__file__).parents[2] / "shared" / "corpus" / "policies"
EFFECTIVE, UPDATED = date(2027, 3, 2), date(2026, 12, 1)


def policies() -> Iterator[tuple[str, str, Policy]]:
    """The name, language and policy of each of the real ones."""
    with (POLICIES / "manifest.tsv").open(encoding="utf-8", newline="") as handle:
        for row in csv.DictReader(handle, delimiter="\t"):
            view = read_text((POLICIES / row["relative_path"]).read_bytes()).view
            yield row["relative_path"], row["language"], read_policy(view)


def read_back(policy: Policy, dates: tuple[HeaderDate, ...]) -> bool:
    """Whether each date reads as set, or as it was where it cannot be set."""
    edited = apply_edits(policy.view, set_header_dates(policy, EFFECTIVE, UPDATED))
    after = header_dates(read_policy(edited))
    wanted = {DateKind.EFFECTIVE: EFFECTIVE, DateKind.UPDATED: UPDATED}
    days = [wanted.get(old.kind, old.day) if old.settable else old.day for old in dates]
    whole = [day if old.whole else day.replace(day=1) for old, day in zip(dates, days, strict=True)]
    return [each.day for each in after] == whole


def main(verbose: bool) -> None:
    """Print each policy's findings if asked, then the counts."""
    readings: list[PromiseReading] = []
    dated: list[tuple[bool, bool]] = []
    for name, lang, policy in policies():
        reading, dates = read_promises(policy, lang), header_dates(policy)
        readings.append(reading)
        if dates:
            dated.append((all(each.settable for each in dates), read_back(policy, dates)))
        if verbose:
            show(name, reading, dates)
    read = [reading for reading in readings if reading.looked]
    print(f"policies: {len(readings)}, in a language that is read: {len(read)}")
    print(f"with a clause on changes: {sum(reading.found for reading in read)}")
    print(f"with a promise: {sum(bool(reading.promises) for reading in read)}")
    print(f"with a header date: {len(dated)}, all settable: {sum(full for full, _ in dated)}")
    print(f"read back as set: {sum(back for _, back in dated)}")


def show(name: str, reading: PromiseReading, dates: tuple[HeaderDate, ...]) -> None:
    """Print what was found in one policy."""
    print(f"## {name} ({reading.language})")
    for promise in reading.promises:
        print(f"  {promise.line}: {english().sentence(promise.message)} | {promise.sentence}")
    for flag in reading.flags:
        print(f"  {flag.line}: {flag.message.code} | {flag.sentence}")
    for found in dates:
        print(f"  {found.line}:{found.column}: {found.kind}: {found.written}")


if __name__ == "__main__":
    main("-v" in sys.argv[1:])
