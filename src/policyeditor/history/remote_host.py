"""The key of a server that this computer does not know yet: shown, and kept once a person agreed.

The key is asked for without signing in.  It is kept where SSH itself looks (``known_hosts``), as
SSH would after a question at a terminal; from then on SSH refuses any other key of that server.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from policyeditor.errors import RemoteError
from policyeditor.history.remote_address import Address, Way

_SECONDS = 15
_KEY = re.compile(r"\S+ (?:ssh-[\w-]+|ecdsa-[\w-]+|sk-[\w@.-]+) [A-Za-z0-9+/=]+")
_PRINT = re.compile(r"\d+ (SHA256:[A-Za-z0-9+/]+) .*\((\w+)\)")


@dataclass(frozen=True, slots=True)
class HostKeys:
    """The keys of a server: its name, their fingerprints to compare, and the lines to keep."""

    host: str
    fingerprints: tuple[str, ...]
    lines: tuple[str, ...]


def ask_host_keys(address: Address) -> HostKeys:
    """Ask a server for its keys.  Raises RemoteError where it does not answer."""
    host, port = _server(address)
    scanned = _run(address, "ssh-keyscan", "-T", "10", "-p", str(port), "--", host)
    lines = tuple(line for line in scanned.splitlines() if _KEY.fullmatch(line))
    if not lines:
        raise RemoteError("remote.offline", address=address.text)
    told = _run(address, "ssh-keygen", "-l", "-f", "-", stdin="\n".join(lines) + "\n")
    prints = tuple(f"{found[1]} ({found[2]})" for found in _PRINT.finditer(told))
    if not prints:
        raise RemoteError("remote.host-unknown", address=address.text)
    return HostKeys(host, prints, lines)


def keep_host_keys(keys: HostKeys, file: Path | None = None) -> None:
    """Let SSH know a server's keys from now on.  Raises RemoteError where they cannot be kept."""
    known = file or Path.home() / ".ssh" / "known_hosts"
    try:
        known.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        before = known.read_bytes() if known.exists() else b""
        start = b"\n" if before and not before.endswith(b"\n") else b""
        with os.fdopen(os.open(known, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600), "wb") as out:
            out.write(start + "".join(line + "\n" for line in keys.lines).encode("ascii"))
    except OSError as error:
        reason = error.strerror or str(error)
        raise RemoteError("remote.host-not-kept", file=str(known), reason=reason) from error


def _server(address: Address) -> tuple[str, int]:
    if address.way is not Way.SSH:
        raise RemoteError("remote.host-unknown", address=address.text)
    if "://" in address.text:
        parts = urlsplit(address.text)
        return parts.hostname or "", parts.port or 22
    named = address.text.rpartition("@")[2]
    return (named[1:].partition("]") if named.startswith("[") else named.partition(":"))[0], 22


def _run(address: Address, program: str, *arguments: str, stdin: str = "") -> str:
    """What a program of SSH says; never one from a relative folder of the path."""
    folders = os.environ.get("PATH", "").split(os.pathsep)
    whole = os.pathsep.join(folder for folder in folders if Path(folder).is_absolute())
    found = shutil.which(program, path=whole)
    if found is None:
        raise RemoteError("remote.host-unknown", address=address.text)
    try:
        done = subprocess.run(
            [found, *arguments],
            input=stdin,
            capture_output=True,
            text=True,
            errors="replace",
            timeout=_SECONDS,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise RemoteError("remote.offline", address=address.text) from error
    return done.stdout
