"""The front matter of a policy: "Document details" in the interface."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from policyeditor.policy.problems import Problem


class Fence(StrEnum):
    """How the front matter is fenced off from the body."""

    YAML = "yaml"
    TOML = "toml"
    UNCLOSED = "unclosed"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class KeyPlace:
    """The lines a top-level key stands on, with its value (from 1, the last included)."""

    line: int
    end_line: int
    value_column: int


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """The details of a document, as read, with the places of their keys.

    ``values`` holds what could be read, as plain Python values (text, numbers, booleans, dates,
    lists, mappings); ``problems`` tells what could not.  ``body_line`` is the line of the view on
    which the body starts (1 where there is no front matter).
    """

    fence: Fence
    body_line: int
    values: Mapping[str, object] = field(default_factory=dict)
    places: Mapping[str, KeyPlace] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()

    def text(self, key: str) -> str:
        """The value of a key as text; empty where the key is missing or holds no scalar."""
        value = self.values.get(key)
        if isinstance(value, bool):
            return "true" if value else "false"
        return "" if value is None or isinstance(value, list | dict) else str(value)
