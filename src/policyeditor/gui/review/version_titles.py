"""What two compared versions are called, so that they can be told apart."""

from __future__ import annotations

from collections.abc import Callable

from policyeditor.gui.dates import moment_words, second_words
from policyeditor.history.model import Version

_LONGEST = 60


def version_titles(old: Version, new: Version) -> tuple[str, str]:
    """The shortest titles of two versions that differ: by name or time, summary, second."""
    ways: tuple[Callable[[Version], str], ...] = (
        version_title,
        _with_time,
        _with_summary,
        _with_second,
    )
    both = (version_title(old), version_title(new))
    for way in ways:
        both = (way(old), way(new))
        if both[0] != both[1]:
            break
    return both


def version_title(version: Version) -> str:
    """A version's name, else when it was saved."""
    return version.name or moment_words(version.time)


def _with_time(version: Version) -> str:
    return " · ".join(filter(None, (version.name, moment_words(version.time))))


def _with_summary(version: Version) -> str:
    told = version.summary.split("\n")[0]
    if len(told) > _LONGEST:
        told = told[: _LONGEST - 1].rstrip() + "…"
    return " · ".join(filter(None, (_with_time(version), told)))


def _with_second(version: Version) -> str:
    return " · ".join(filter(None, (version.name, second_words(version.time))))
