"""Where a detail of a document stands in its text."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class KeyPlace:
    """The lines a top-level key stands on, with its value (from 1, the last included).

    ``value_line``, ``value_column`` and their ends are those of the value itself (the end
    exclusive); an empty value starts and ends behind the key's colon.
    """

    line: int
    end_line: int
    value_column: int
    value_line: int = 0
    value_end_line: int = 0
    value_end_column: int = 0
