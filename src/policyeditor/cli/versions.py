"""The verbs ``history``, ``save`` and ``restore``."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from policyeditor.cli.published import published_json
from policyeditor.cli.streams import answer, answer_json, tell
from policyeditor.errors import HistoryError
from policyeditor.history.model import Author, Version
from policyeditor.messages import Message
from policyeditor.workspace.places import usual_places
from policyeditor.workspace.roots import policy_root
from policyeditor.workspace.saving import Saved, SaveRequest, save_policy
from policyeditor.workspace.session import open_policy
from policyeditor.workspace.settings import load_settings
from policyeditor.workspace.versions import (
    find_version,
    list_versions,
    name_version,
    restore_version,
    rule_of,
)

_ALL = 1_000_000


def history(arguments: Namespace) -> int:
    """List the versions of a policy, newest first."""
    path = Path(arguments.file).absolute()
    versions = list_versions(path, limit=_ALL)
    if not versions:
        open_policy(path)  # a policy that is gone may have a history; one that never was has none
    if arguments.format == "json":
        answer_json([_as_json(version) for version in versions])
    elif not versions:
        tell(Message("cli.no-versions", {"file": path.name}))
    else:
        answer("".join(f"{_as_line(version)}\n" for version in versions))
    return 0


def save(arguments: Namespace) -> int:
    """Save a version of what the file holds; its id is the answer."""
    path = Path(arguments.file).absolute()
    opened = open_policy(path)
    request = SaveRequest(
        policy_root(path), opened, opened.text, summary=arguments.summary, name=arguments.name
    )
    version = _version_of(save_policy(request, _author()))
    if arguments.name and version.name != arguments.name:
        # Nothing had changed since that version.
        name_version(path, version, arguments.name, _author())
    return _told(version)


def restore(arguments: Namespace) -> int:
    """Save the text of an old version as a new one; its id is the answer."""
    path = Path(arguments.file).absolute()
    version = find_version(path, arguments.rev)
    if (rule := rule_of(path, arguments.rev)) is not None:
        tell(rule)
    return _told(_version_of(restore_version(path, version, _author())))


def _author() -> Author | None:
    """The name that the person gave in the window; else the history's own settings count."""
    return load_settings(usual_places().settings).author


def _version_of(saved: Saved) -> Version:
    if saved.version is None:
        reason = saved.trouble or Message("cli.no-version-reason")
        raise HistoryError("cli.not-versioned", reason=reason)
    return saved.version


def _told(version: Version) -> int:
    tell(Message("cli.version", {"summary": version.summary}))
    answer(version.id)
    return 0


def _as_json(version: Version) -> dict[str, object]:
    entry: dict[str, object] = {"id": version.id}
    if version.name:
        entry["name"] = version.name
    return entry | {
        "time": version.time.isoformat(),
        "author": version.author.name,
        "email": version.author.email,
        "summary": version.summary,
        "significance": version.significance,
        **({"published": published_json(version.published)} if version.published else {}),
    }


def _as_line(version: Version) -> str:
    name = f" “{version.name}”" if version.name else ""
    weight = f" [{version.significance}]" if version.significance else ""
    time = f"{version.time:%Y-%m-%d %H:%M}"
    said = " ".join(version.summary.split())
    return f"{version.id[:12]}  {time}  {version.author.name}{name}: {said}{weight}"
