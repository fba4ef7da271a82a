"""The catalogue of checks: what each looks for, why, an example, and whether it is usually on.

Its structure is data in ``resources/checks/catalogue.json``; its sentences stand in
``resources/messages/checks_catalogue.json`` under ``checks.about.<id>.title`` and so on.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from policyeditor.checks.settings import OFF, CheckSettings, short
from policyeditor.messages import Message
from policyeditor.policy.problems import Severity
from policyeditor.resources import resource_text


@dataclass(frozen=True, slots=True)
class CheckEntry:
    """One check of the catalogue.

    ``codes`` are those of its problems, without ``checks.``; one that ends with ``*`` stands for
    all that begin so.  ``on`` tells whether it usually runs.  A ``fixed`` check cannot be switched
    off or muted: what it tells keeps a policy from being published as it is meant.
    """

    id: str
    codes: tuple[str, ...]
    severity: Severity
    on: bool = True
    fixed: bool = False

    def tells(self, code: str) -> bool:
        """Whether a problem of that code is one of this check's."""
        name = short(code)
        return any(
            name.startswith(each[:-1]) if each.endswith("*") else name == each
            for each in self.codes
        )

    def part(self, name: str) -> Message:
        """``title``, ``what``, ``why``, ``bad`` or ``good`` of the check, to be worded."""
        return Message(f"checks.about.{self.id}.{name}")

    def level(self, settings: CheckSettings) -> str:
        """``off`` or the severity that it has in a folder."""
        usual = str(self.severity) if self.on else OFF
        return usual if self.fixed else settings.levels.get(self.id, usual)


@cache
def catalogue() -> tuple[CheckEntry, ...]:
    """Every check, in the order in which they are listed."""
    return tuple(_entry(each) for each in json.loads(resource_text("checks", "catalogue.json")))


@cache
def entry_of(code: str) -> CheckEntry | None:
    """The check that a code belongs to, or that has this id; None where there is none."""
    name = short(code)
    named = next((entry for entry in catalogue() if entry.id == name), None)
    return named or next((entry for entry in catalogue() if entry.tells(name)), None)


def _entry(data: Mapping[str, object]) -> CheckEntry:
    codes = data["codes"]
    return CheckEntry(
        str(data["id"]),
        tuple(map(str, codes)) if isinstance(codes, list) else (),
        Severity(str(data["severity"])),
        on=data.get("on") is not False,
        fixed=data.get("fixed") is True,
    )
