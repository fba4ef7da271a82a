"""The environment every git child runs in, so that a folder from elsewhere runs nothing.

A folder's own settings can name programs (hooks, filters, pagers, signers, …) in some thirty
places.  Those with a fixed name are overridden by a fixed list; those with a free name (filters,
merge drivers, hooks, diff drivers) only by naming each: ``Programs`` holds the names found.
Pure functions: nothing here reads the disk or the process's own environment.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from policyeditor.history.model import Author

KEPT = frozenset({"GIT_CONFIG_GLOBAL"})
"""Inherited ``GIT_*`` variables that are the person's own choice of where their settings are."""

_EVENTS = (
    "applypatch-msg pre-applypatch post-applypatch pre-commit pre-merge-commit prepare-commit-msg "
    "commit-msg post-commit pre-rebase post-checkout post-merge pre-push pre-receive update "
    "proc-receive post-receive post-update reference-transaction push-to-checkout pre-auto-gc "
    "post-rewrite sendemail-validate fsmonitor-watchman p4-changelist p4-prepare-changelist "
    "p4-post-changelist p4-pre-submit post-index-change"
)

_NOTHING = os.devnull

_OVERRIDES: tuple[tuple[str, str], ...] = (
    ("core.hooksPath", _NOTHING),
    ("core.fsmonitor", "false"),
    ("core.pager", "cat"),
    ("core.editor", "false"),
    ("sequence.editor", "false"),
    ("core.sshCommand", "false"),
    ("core.gitProxy", ""),
    ("core.askPass", ""),
    ("core.alternateRefsCommand", ""),
    ("credential.helper", ""),
    ("diff.external", ""),
    ("interactive.diffFilter", ""),
    ("commit.gpgSign", "false"),
    ("tag.gpgSign", "false"),
    ("push.gpgSign", "false"),
    ("log.showSignature", "false"),
    ("gpg.program", "false"),
    ("gpg.openpgp.program", "false"),
    ("gpg.ssh.program", "false"),
    ("gpg.ssh.defaultKeyCommand", "false"),
    ("gpg.x509.program", "false"),
    ("gc.auto", "0"),
    ("maintenance.auto", "false"),
    ("protocol.allow", "never"),
    ("submodule.recurse", "false"),
    ("diff.ignoreSubmodules", "all"),
    ("safe.bareRepository", "explicit"),
    # Files that a setting may name: each is opened by git, and may be a device or a pipe.
    ("core.attributesFile", _NOTHING),
    ("core.excludesFile", _NOTHING),
    ("diff.orderFile", _NOTHING),
    ("log.mailmap", "false"),
    # What is told as saved is on the disk.
    ("core.fsync", "all"),
    ("core.fsyncMethod", "fsync"),
    ("fastimport.unpackLimit", "100"),
    ("core.splitIndex", "false"),
    ("core.filesRefLockTimeout", "100"),
    ("core.packedRefsTimeout", "1000"),
    # The log is read by a program: its shape must not depend on anybody's settings.
    ("log.showRoot", "true"),
    ("log.follow", "false"),
    ("log.diffMerges", "separate"),
    ("diff.renames", "true"),
    ("diff.noPrefix", "false"),
    ("core.quotePath", "true"),
    ("core.safecrlf", "false"),
    ("color.ui", "false"),
    ("column.ui", "false"),
    ("advice.detachedHead", "false"),
)


@dataclass(frozen=True, slots=True)
class Programs:
    """Names under which settings bind a program: each needs an override of its own."""

    filters: frozenset[str] = frozenset()
    merges: frozenset[str] = frozenset()
    hooks: frozenset[str] = frozenset()
    differs: frozenset[str] = frozenset()

    def __len__(self) -> int:
        return sum(map(len, (self.filters, self.merges, self.hooks, self.differs)))


@dataclass(frozen=True, slots=True)
class Place:
    """Where a history is, all absolute.

    ``root`` is the top of the files, ``git_dir`` holds what is of this work tree (its index and
    its current line), ``common_dir`` what all work trees share; mostly the two are one.
    """

    root: Path
    git_dir: Path
    common_dir: Path


_PERSONS_OWN = frozenset({"core.sshCommand", "credential.helper"})
"""Settings that calls over the network take from the person: no folder's settings reach them."""


@dataclass(frozen=True, slots=True)
class Network:
    """What a call over the network may do: one protocol, with the texts of one history.

    ``objects`` is where that history keeps its texts.  ``ssh_command`` is used where it is not
    empty, else the person's own.
    """

    protocol: str
    objects: Path
    ssh_command: str = ""


@dataclass(frozen=True, slots=True)
class Seal:
    """Where one call works and as whom.

    With ``network`` the place must be one of our own making, whose settings nobody else wrote.
    """

    place: Place | None = None
    programs: Programs = field(default_factory=Programs)
    author: Author | None = None
    time: datetime | None = None
    reads_system_settings: bool = False
    line_ends: tuple[tuple[str, str], ...] = ()
    network: Network | None = None


def programs_named(keys: Iterable[str]) -> Programs:
    """The names that settings bind to programs, from the keys of all settings.

    A key is ``section.name.variable``; only the name in the middle keeps its case and may hold
    dots.
    """
    found: dict[str, set[str]] = {"filter": set(), "merge": set(), "hook": set(), "diff": set()}
    for key in keys:
        section, dot, rest = key.partition(".")
        name, last_dot, _ = rest.rpartition(".")
        if dot and last_dot and section.lower() in found:
            found[section.lower()].add(name)
    return Programs(*(frozenset(found[kind]) for kind in ("filter", "merge", "hook", "diff")))


def overrides(programs: Programs, git: tuple[int, ...] = ()) -> tuple[tuple[str, str], ...]:
    """Every setting that is forced, the fixed ones first; all there are where ``git`` is not told.

    ``git`` is the version: hooks named in settings came with 2.54 (git's release notes).
    """
    forced = list(_OVERRIDES)
    if not git or git >= (2, 54):
        forced += [(f"hook.{event}.enabled", "false") for event in _EVENTS.split()]
    for name in sorted(programs.filters):
        forced += [(f"filter.{name}.{part}", "") for part in ("clean", "smudge", "process")]
        forced.append((f"filter.{name}.required", "false"))
    forced += [(f"merge.{name}.driver", "false") for name in sorted(programs.merges)]
    forced += [(f"hook.{name}.enabled", "false") for name in sorted(programs.hooks)]
    for name in sorted(programs.differs):
        forced += [(f"diff.{name}.{part}", "") for part in ("command", "textconv")]
    return tuple(forced)


def inherited_by_git(environment: Mapping[str, str]) -> frozenset[str]:
    """The variables that steer git and must not reach a child."""
    return frozenset(
        name
        for name in environment
        if (name.upper().startswith("GIT_") and name.upper() not in KEPT)
        or name.upper() in {"SSH_ASKPASS", "PAGER", "EDITOR", "VISUAL"}
    )


def sealed_environment(
    inherited: Mapping[str, str], seal: Seal, git: tuple[int, ...] = ()
) -> dict[str, str]:
    """The variables a git child gets: the person's own, less what steers git, plus the seal."""
    removed = inherited_by_git(inherited)
    environment = {name: value for name, value in inherited.items() if name not in removed}
    environment["PATH"] = os.pathsep.join(_safe_path(inherited.get("PATH", ""), seal.place))
    environment |= {
        "GIT_ATTR_NOSYSTEM": "1",
        "GIT_TERMINAL_PROMPT": "0",
        "GIT_OPTIONAL_LOCKS": "0",
        "GIT_ALLOW_PROTOCOL": "",
        "GIT_PROTOCOL_FROM_USER": "0",
        "GIT_NO_LAZY_FETCH": "1",
        "GIT_NO_REPLACE_OBJECTS": "1",
        "GIT_LITERAL_PATHSPECS": "1",
        "GIT_PAGER": "cat",
        "GIT_EDITOR": "false",
        "GIT_SEQUENCE_EDITOR": "false",
        "GIT_ASKPASS": "false",
        "SSH_ASKPASS": "false",
        "GIT_SSH_COMMAND": "false",
        "LC_ALL": "C",
        "LANGUAGE": "C",
    }
    if not seal.reads_system_settings:
        environment["GIT_CONFIG_NOSYSTEM"] = "1"
    environment |= _place_variables(seal.place) | _person_variables(seal)
    forced = overrides(seal.programs, git) + seal.line_ends
    if seal.network is not None:
        forced = tuple(pair for pair in forced if pair[0] not in _PERSONS_OWN)
        environment |= _network_variables(seal.network)
        if not seal.network.ssh_command:
            del environment["GIT_SSH_COMMAND"]
    environment["GIT_CONFIG_COUNT"] = str(len(forced))
    for number, (key, value) in enumerate(forced):
        environment[f"GIT_CONFIG_KEY_{number}"] = key
        environment[f"GIT_CONFIG_VALUE_{number}"] = value
    return environment


def _place_variables(place: Place | None) -> dict[str, str]:
    if place is None:
        return {}
    variables = {
        "GIT_DIR": str(place.git_dir),
        "GIT_WORK_TREE": str(place.root),
        "GIT_CEILING_DIRECTORIES": str(place.root.parent),
    }
    if place.common_dir != place.git_dir:
        variables["GIT_COMMON_DIR"] = str(place.common_dir)
    return variables


def _network_variables(network: Network) -> dict[str, str]:
    return {
        "GIT_ALLOW_PROTOCOL": network.protocol,
        "GIT_OBJECT_DIRECTORY": str(network.objects),
        "GIT_SSH_COMMAND": network.ssh_command,
        "SSH_ASKPASS_REQUIRE": "never",
    }


def _person_variables(seal: Seal) -> dict[str, str]:
    if seal.author is None or seal.time is None:
        return {}
    date = f"@{int(seal.time.timestamp())} {seal.time:%z}"
    return {
        f"GIT_{role}_{part}": value
        for role in ("AUTHOR", "COMMITTER")
        for part, value in (
            ("NAME", seal.author.name),
            ("EMAIL", seal.author.email),
            ("DATE", date),
        )
    }


def _safe_path(path: str, place: Place | None) -> list[str]:
    """The folders programs are looked for in: never a relative one, never inside the folder."""
    return [
        part
        for part in path.split(os.pathsep)
        if Path(part).is_absolute() and (place is None or not Path(part).is_relative_to(place.root))
    ]
