"""The runs of a paragraph as a word processor wants them: spaces single, like runs as one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from policyeditor.export.document.model import Run

_SPACES = re.compile(r"  +")


def tidied(runs: Iterable[Run], *, verbatim: bool) -> Iterator[Run]:
    """The runs of a paragraph with single spaces, none at its ends or beside a line's end."""
    row = _joined((run for run in runs if run.text or run.image or run.note), verbatim)
    if verbatim:
        if row and row[-1].text.endswith("\n"):
            row[-1] = replace(row[-1], text=row[-1].text[:-1])
        yield from (run for run in row if run.text or run.image or run.note)
        return
    space = True
    held: list[Run] = []
    for run in row:
        text = run.text
        if text == "\n":
            if held and held[-1].text.endswith(" "):
                held[-1] = replace(held[-1], text=held[-1].text[:-1])
            space = True
        elif text:
            if space:
                text = text.removeprefix(" ")
            space = text.endswith(" ") if text else space
        else:
            space = False
        held.append(replace(run, text=text))
    while held and not held[-1].image and not held[-1].note:
        last = held.pop()
        if text := last.text.rstrip(" \n"):
            held.append(replace(last, text=text))
            break
    yield from (run for run in held if run.text or run.image or run.note)


def _joined(runs: Iterable[Run], verbatim: bool) -> list[Run]:
    """Runs set alike put together; ends of lines stay by themselves."""
    row: list[Run] = []
    for run in runs:
        before = row[-1] if row else None
        plain = run.text not in ("", "\n") and not run.image and not run.note
        if (
            before is not None
            and plain
            and before.formats == run.formats
            and (before.text not in ("", "\n") and not before.image and not before.note)
        ):
            text = before.text + run.text
            row[-1] = replace(before, text=text if verbatim else _SPACES.sub(" ", text))
        else:
            row.append(run)
    return row
