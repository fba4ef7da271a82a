"""What versions are called in the words of a file."""

from __future__ import annotations

import re
from datetime import date

from policyeditor.languages import long_date

_DAY = re.compile(r"(\d{4}-\d\d-\d\d)(?: (\d\d:\d\d))?", re.ASCII)


def shown_version(name: str, lang: str) -> str:
    """A version's name; one that is a day, perhaps with a time, in the words of a language."""
    found = _DAY.fullmatch(name)
    try:
        day = date.fromisoformat(found[1]) if found else None
    except ValueError:
        return name
    if found is None or day is None:
        return name
    told = long_date(day, lang)
    return f"{told}, {found[2]}" if found[2] else told
