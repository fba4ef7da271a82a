"""Reports of the program's own mistakes, kept on this computer and sent nowhere.

A report holds where in the program it happened and nothing that was written: what an exception
says of itself may quote a policy, so its words are left out, and so are all values.
"""

from __future__ import annotations

import traceback
from datetime import datetime
from pathlib import Path

#: How many reports are kept.
KEPT = 10
_FEW = 60


def report_of(error: BaseException, details: str, now: datetime) -> str:
    """A report: when, where in the program, and the program's details."""
    lines = [f"Policy Editor had to give up a task at {now:%Y-%m-%d %H:%M:%S}.", ""]
    met: set[int] = set()
    cause: BaseException | None = error
    while cause is not None and id(cause) not in met:
        met.add(id(cause))
        lines.append(f"{type(cause).__module__}.{type(cause).__qualname__}")
        lines.extend(_places(cause))
        cause = cause.__cause__ or (None if cause.__suppress_context__ else cause.__context__)
    return "\n".join([*lines, "", details, ""])


def _places(error: BaseException) -> list[str]:
    frames = traceback.StackSummary.extract(
        traceback.walk_tb(error.__traceback__), lookup_lines=False
    )
    told = [f"  {_module(frame.filename)}:{frame.lineno} {frame.name}" for frame in frames]
    if len(told) > _FEW:
        left_out = f"  … {len(told) - _FEW} more"
        told = [*told[: _FEW // 2], left_out, *told[-_FEW // 2 :]]
    return told


def _module(filename: str) -> str:
    """A file of the program or a library without the folders before it, which may name a person."""
    parts = Path(filename).parts
    for top in ("policyeditor", "site-packages", "PySide6"):
        if top in parts:
            start = len(parts) - 1 - parts[::-1].index(top)
            return "/".join(parts[start:])
    return Path(filename).name


def keep_report(folder: Path, text: str, now: datetime) -> Path | None:
    """Keep a report among the last ones; None where it cannot be written."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        file = folder / f"report-{now:%Y%m%d-%H%M%S-%f}.txt"
        file.write_text(text, encoding="utf-8", errors="replace")
        for old in sorted(folder.glob("report-*.txt"))[:-KEPT]:
            old.unlink(missing_ok=True)
    except OSError:  # a full or read-only disk: the program goes on
        return None
    return file


def last_report(folder: Path) -> str:
    """The latest report; empty where there is none."""
    for file in sorted(folder.glob("report-*.txt"), reverse=True):
        try:
            return file.read_text(encoding="utf-8", errors="replace")
        except OSError:
            continue
    return ""
