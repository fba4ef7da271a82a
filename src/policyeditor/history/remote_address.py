"""Where a team shares its versions: an address as typed, checked and written one way.

Three ways lead there: ``https``, ``ssh`` and a folder on this computer or a network drive.  Git
knows more; each of those can run a program or send what is written in the open.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from pathlib import PurePosixPath, PureWindowsPath
from urllib.parse import unquote, urlsplit

from policyeditor.errors import RemoteError


class Way(StrEnum):
    """How an address is reached; the values are git's names of the protocols."""

    HTTPS = "https"
    SSH = "ssh"
    FOLDER = "file"


@dataclass(frozen=True, slots=True)
class Address:
    """A checked address; ``text`` is what is kept and shown, and never holds a password.

    ``had_secret`` tells that what was typed held one, which was taken out.
    """

    text: str
    way: Way
    had_secret: bool = False


_LONGEST = 2000
_SHORT_SSH = re.compile(
    r"(?:(?P<user>[\w.-]+)@)?(?P<host>[\w.-]+|\[[\da-fA-F:]+\]):(?!//|:)(?P<path>.+)"
)
_HOST = re.compile(r"[A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?|[\da-fA-F:]*:[\da-fA-F:]*")
_USER = re.compile(r"[A-Za-z0-9_][\w.-]*")
_DRIVE = re.compile(r"[A-Za-z]:[\\/]")


def read_address(typed: str) -> Address:
    """The address that a person typed or chose.  Raises RemoteError for one that is not used."""
    text = typed.strip()
    if not text:
        raise RemoteError("remote.address-empty")
    if not text.isprintable() or len(text) > _LONGEST:
        raise RemoteError("remote.address-strange", address=_visible(text))
    if _DRIVE.match(text) or text.startswith(("/", "\\\\")):
        return _folder(text)
    scheme, mark, _ = text.partition("://")
    if mark:
        return _with_scheme(text, scheme.lower())
    short = _SHORT_SSH.fullmatch(text)
    if short:
        return _short_ssh(short["user"] or "", short["host"], short["path"])
    raise RemoteError("remote.address-unclear", address=_visible(text))


def _with_scheme(text: str, scheme: str) -> Address:
    if scheme == "file":
        path = text[len("file://") :]
        local = path.removeprefix("localhost")
        if _DRIVE.match(local.lstrip("/")):
            local = local.lstrip("/")
        if not local.startswith("/") and not _DRIVE.match(local):
            raise RemoteError("remote.address-not-whole", address=_visible(text))
        return _folder(unquote(local))
    if scheme in ("http", "git"):
        raise RemoteError("remote.address-open", scheme=scheme)
    if scheme not in ("https", "ssh"):
        raise RemoteError("remote.address-way", scheme=_visible(scheme))
    try:
        parts = urlsplit(text)
        host, port = parts.hostname or "", parts.port
    except ValueError as error:
        raise RemoteError("remote.address-strange", address=_without_user(text)) from error
    if parts.query or parts.fragment or not _HOST.fullmatch(host):
        raise RemoteError("remote.address-strange", address=_without_user(text))
    if scheme == "ssh":
        return _ssh(
            unquote(parts.username or ""), host, str(port or ""), parts.path,
            secret=bool(parts.password),
        )  # fmt: skip
    if not parts.path.strip("/"):
        raise RemoteError("remote.address-no-path", address=_without_user(text))
    place = f"[{host}]" if ":" in host else host
    number = f":{port}" if port and port != 443 else ""
    return Address(
        f"https://{place}{number}{parts.path.rstrip('/')}", Way.HTTPS, parts.username is not None
    )


def _ssh(user: str, host: str, port: str, path: str, *, secret: bool) -> Address:
    if not _HOST.fullmatch(host) or (user and not _USER.fullmatch(user)):
        raise RemoteError("remote.address-strange", address=_visible(host))
    if not path.strip("/") or path.startswith("-"):
        raise RemoteError("remote.address-no-path", address=_visible(host))
    name = f"{user}@" if user else ""
    place = f"[{host}]" if ":" in host else host
    number = f":{port}" if port and port != "22" else ""
    return Address(f"ssh://{name}{place}{number}{path.rstrip('/')}", Way.SSH, secret)


def _short_ssh(user: str, host: str, path: str) -> Address:
    """``user@host:path``, which counts from the person's own folder there and is kept as it is."""
    whole = _ssh(user, host.strip("[]"), "", path, secret=False)
    return Address(
        f"{user}@{host}:{path.rstrip('/')}" if user else f"{host}:{path.rstrip('/')}", whole.way
    )


def _folder(text: str) -> Address:
    windows = bool(_DRIVE.match(text)) or text.startswith("\\\\")
    path = PureWindowsPath(text) if windows else PurePosixPath(text)
    if ".." in path.parts:
        raise RemoteError("remote.address-not-whole", address=_visible(text))
    return Address(str(path), Way.FOLDER)


def _without_user(text: str) -> str:
    return _visible(re.sub(r"//[^/@]*@", "//", text))


def _visible(text: str) -> str:
    shown = "".join(char if char.isprintable() else "�" for char in text)
    return re.sub(r"//[^/@]*@", "//", shown)[:200]
