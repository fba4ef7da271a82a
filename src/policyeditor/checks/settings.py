"""What a folder has decided of its checks: which are off, how much they matter, what is muted.

Kept in ``_policyeditor/checks.json``::

    {"checks": {"terms-unused": "off", "doubled-word": "warning"},
     "muted": [{"code": "placeholder", "file": "terms.md", "text": "[NAME]", "reason": "a form"}]}

A muting without ``file`` holds in every policy, one without ``text`` for every finding of its
code.  What is no valid setting is told as a problem and leaves the usual checks as they are.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from policyeditor.messages import Message
from policyeditor.policy.problems import Problem, Severity
from policyeditor.policy.source_lines import SourceLines

CHECK_SETTINGS = "_policyeditor/checks.json"
LARGEST_SETTINGS = 256 * 1024
OFF = "off"
_LONGEST_TEXT = 160
_MOST_MUTED = 5_000


@dataclass(frozen=True, slots=True)
class Muting:
    """One finding, or all of a code, that the folder does not want to see, and why."""

    code: str
    reason: str
    file: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class CheckSettings:
    """The decisions of a folder; ``levels`` maps a check's id to ``off`` or a severity."""

    levels: Mapping[str, str] = field(default_factory=dict)
    muted: tuple[Muting, ...] = ()

    def with_level(self, check: str, level: str | None) -> CheckSettings:
        """The same with a check switched off, given a severity, or (None) as usual again."""
        levels = {name: each for name, each in self.levels.items() if name != check}
        return replace(self, levels=levels | ({check: level} if level else {}))

    def with_muting(self, muting: Muting) -> CheckSettings:
        """The same with one more muting, in place of another for the same finding."""
        rest = [each for each in self.muted if replace(each, reason=muting.reason) != muting]
        return replace(self, muted=(*rest, muting))

    def without_muting(self, muting: Muting) -> CheckSettings:
        """The same with a muting taken back."""
        return replace(self, muted=tuple(each for each in self.muted if each != muting))


def short(code: str) -> str:
    """The code of a problem as people write it: without the name of the room it comes from."""
    return code.removeprefix("checks.")


def text_of(problem: Problem, lines: SourceLines) -> str:
    """The words a problem stands on, by which it is known again when they have moved."""
    begin = lines.start(problem.line) + problem.column - 1
    end = lines.start(problem.end_line) + problem.end_column - 1
    return " ".join(lines.text[begin:end].split())[:_LONGEST_TEXT]


def mute(problem: Problem, view: str, file: str, reason: str) -> Muting:
    """The muting of one finding."""
    return Muting(short(problem.code), reason, file, text_of(problem, SourceLines(view)))


def read_settings(text: str) -> tuple[CheckSettings, Message | None]:
    """The settings that a text holds, and what of it cannot be used."""
    try:
        data = json.loads(text)
    except (ValueError, RecursionError) as error:
        line = error.lineno if isinstance(error, json.JSONDecodeError) else 1
        params = {"file": CHECK_SETTINGS, "line": line}
        return CheckSettings(), Message("checks.settings-not-json", params)
    if not isinstance(data, dict):
        return CheckSettings(), _unusable("checks")
    levels, trouble = _levels(data.get("checks", {}))
    muted, other = _muted(data.get("muted", []))
    return CheckSettings(levels, muted), trouble or other


def settings_text(settings: CheckSettings) -> str:
    """The settings as they are kept, in an order that changes little from time to time."""
    muted = [
        {
            "code": each.code,
            **({"file": each.file} if each.file else {}),
            **({"text": each.text} if each.text else {}),
            "reason": each.reason,
        }
        for each in settings.muted
    ]
    data = {"checks": dict(sorted(settings.levels.items())), "muted": muted}
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def _levels(data: object) -> tuple[dict[str, str], Message | None]:
    if not isinstance(data, dict):
        return {}, _unusable("checks")
    known = (OFF, *(str(each) for each in Severity))
    levels = {name: level for name, level in data.items() if level in known}
    wrong = next((name for name in data if name not in levels), None)
    return levels, _unusable(f"checks › {wrong}") if wrong is not None else None


def _muted(data: object) -> tuple[tuple[Muting, ...], Message | None]:
    if not isinstance(data, Sequence) or isinstance(data, str):
        return (), _unusable("muted")
    found: list[Muting] = []
    trouble: Message | None = None
    for number, entry in enumerate(data[:_MOST_MUTED], 1):
        muting = _muting(entry)
        if muting is None:
            trouble = trouble or _unusable(f"muted › {number}")
        else:
            found.append(muting)
    return tuple(found), trouble


def _muting(entry: object) -> Muting | None:
    """A muting; None where its parts are no texts, or it does not say what and why."""
    if not isinstance(entry, dict):
        return None
    parts = [entry.get(name, "") for name in ("code", "reason", "file", "text")]
    texts = [part for part in parts if isinstance(part, str)]
    if len(texts) != len(parts) or not texts[0].strip() or not texts[1].strip():
        return None
    return Muting(short(texts[0].strip()), texts[1].strip(), texts[2], texts[3])


def _unusable(place: str) -> Message:
    return Message("checks.settings-unusable", {"file": CHECK_SETTINGS, "place": place})
