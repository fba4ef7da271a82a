"""What ``check --list`` and ``check --explain CODE`` tell of the catalogue."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from policyeditor.checks.catalogue import CheckEntry, catalogue, entry_of
from policyeditor.checks.settings import CHECK_SETTINGS, OFF, CheckSettings
from policyeditor.cli.streams import answer, answer_json, tell
from policyeditor.messages import Message
from policyeditor.resources import english
from policyeditor.workspace.check_settings import settings_of
from policyeditor.workspace.roots import policy_root

_PARTS = ("title", "what", "why", "bad", "good")


def list_checks(arguments: Namespace) -> int:
    """List every check with its level in the folder of the first path, else the usual one."""
    settings = CheckSettings()
    if arguments.paths:
        path = Path(arguments.paths[0]).absolute()
        settings, _ = settings_of(policy_root(path / "policy.md" if path.is_dir() else path))
    if arguments.format != "text":
        answer_json([_json(entry, settings) for entry in catalogue()])
        return 0
    width = max(len(entry.id) for entry in catalogue())
    wording = english()
    rows = (
        (entry.id, entry.level(settings), wording.sentence(entry.part("title")))
        for entry in catalogue()
    )
    answer("".join(f"{id:{width}}  {level:8} {title}\n" for id, level, title in rows))
    return 0


def explain_check(arguments: Namespace) -> int:
    """Tell what a check looks for; 2 where there is no such check."""
    entry = entry_of(arguments.explain)
    if entry is None:
        tell(Message("cli.unknown-check", {"code": arguments.explain}))
        return 2
    if arguments.format != "text":
        answer_json(_json(entry, CheckSettings()))
        return 0
    title, what, why, bad, good = (english().sentence(entry.part(name)) for name in _PARTS)
    answer(
        f"{title} ({entry.id})\n\n{what}\n{why}\n\n  not: {bad}\n  but: {good}\n\n{_to_mute(entry)}"
    )
    return 0


def _to_mute(entry: CheckEntry) -> str:
    if entry.fixed:
        return "This check cannot be switched off or muted.\n"
    code = next((each for each in entry.codes if "*" not in each), entry.id)
    return (
        f"Switch it off in {CHECK_SETTINGS}: "
        f'{{"checks": {{"{entry.id}": "{OFF}"}}}}\n'
        f'or mute one finding with a reason: {{"muted": [{{"code": "{code}", '
        f'"file": "terms.md", "text": "…", "reason": "…"}}]}}\n'
    )


def _json(entry: CheckEntry, settings: CheckSettings) -> dict[str, object]:
    wording = english()
    return {
        "id": entry.id,
        "codes": list(entry.codes),
        "level": entry.level(settings),
        "fixed": entry.fixed,
        **{name: wording.sentence(entry.part(name)) for name in _PARTS},
    }
