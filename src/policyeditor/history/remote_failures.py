"""What git says about a shared place that cannot be used, as failures a person can act on."""

from __future__ import annotations

import re

from policyeditor.errors import BehindError, RemoteError
from policyeditor.history.git import Result
from policyeditor.history.remote_address import Address, Way

_KNOWN = (
    ("remote.line-gone", r"couldn't find remote ref"),
    ("remote.host-changed", r"REMOTE HOST IDENTIFICATION HAS CHANGED|host key .* has changed"),
    ("remote.no-ssh", r"cannot run \S*ssh|ssh: (?:command )?not found|ssh: No such file"),
    ("remote.host-unknown", r"Host key verification failed|No .* host key is known"),
    ("remote.certificate", r"SSL certificate|certificate verification|self[- ]signed|SSL peer"),
    (
        "remote.sign-in",
        r"could not read (?:Username|Password)|terminal prompts disabled|Authentication failed"
        r"|Permission denied \(|Too many authentication|error: 40[13]|HTTP 40[13]"
        r"|Invalid username or|Access denied|Load key",
    ),
    (
        "remote.offline",
        r"Could not resolve|Name or service not known|Temporary failure in name"
        r"|Network is unreachable|No route to host|Connection refused|onnection timed out"
        r"|Operation timed out|Failed to connect|Couldn't connect|Could not connect"
        r"|Connection reset|kex_exchange_identification|Connection closed by",
    ),
    ("remote.not-policies", r"unsupported object format|mismatched (?:object format|algorithms)"),
    ("remote.other-owner", r"dubious ownership"),
    ("remote.full", r"No space left|Disk quota exceeded"),
    ("remote.disk-failing", r"Input/output error|Stale file handle"),
    (
        "remote.read-only",
        r"insufficient permission|Read-only file system|unable to create temporary"
        r"|Permission denied|unpacker error|failed to lock|Unable to create|deploy key|read only"
        r"|not allowed to push"
        r"|write access|denied to",
    ),
    ("remote.refused", r"remote rejected|hook declined|protected branch|denyCurrentBranch"),
    (
        "remote.missing",
        r"not found|does not exist|does not appear to be a git repository|not a git repository"
        r"|No such file or directory|repository unavailable|error: 404|no such identity",
    ),
    (
        "remote.cut-off",
        r"early EOF|hung up unexpectedly|unexpected disconnect|RPC failed|broken pipe",
    ),
    ("remote.way-closed", r"transport '.*' not allowed"),
)
_REJECTED = re.compile(
    r"\[rejected\]|\(fetch first\)|\(non-fast-forward\)"
    r"|remote rejected.*(?:cannot lock ref|failed to update ref|incorrect old value"
    r"|reference already)"
)


def remote_failure(address: Address, result: Result) -> RemoteError:
    """The failure to raise for a call over the network that did not succeed."""
    said = result.error + "\n" + result.output.decode("utf-8", "replace")
    if _REJECTED.search(said):
        return BehindError("remote.behind", address=address.text)
    for code, pattern in _KNOWN:
        if re.search(pattern, said, re.IGNORECASE):
            if code == "remote.missing" and address.way is Way.FOLDER:
                code = "remote.folder-missing"
            return RemoteError(code, address=address.text, reason=_reason(said))
    return RemoteError("remote.failed", address=address.text, reason=_reason(said))


def _reason(said: str) -> str:
    """The line that tells most: the last that begins as an error does."""
    lines = [line.strip() for line in said.splitlines() if line.strip()]
    telling = [line for line in lines if re.match(r"(?:fatal|error|remote|ssh):", line)]
    line = (telling or lines or ["no reason was given"])[0]
    shown = "".join(char if char.isprintable() else "�" for char in line)
    shown = re.sub(r"//[^/@\s]*@", "//", shown)
    return re.sub(r"^(?:fatal|error|remote): ", "", shown)[:300]
