"""Whether a line has no versions yet, in contrast to one that cannot be read."""

from __future__ import annotations

from policyeditor.history.door import Door


def is_unborn(door: Door, reference: str | None) -> bool:
    """Whether nothing was ever saved on this line; ``reference`` is its full name."""
    if reference is None or (door.place.common_dir / reference).exists():
        return False
    found = door.call("for-each-ref", "--format=%(objectname)", "--", reference)
    return found.status == 0 and not found.output and not found.error
