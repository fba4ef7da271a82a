"""Things laid out in a folder from elsewhere; each leaves a mark if a program of it is run."""

from __future__ import annotations

import os
import shlex
from collections.abc import Callable
from pathlib import Path

Cli = Callable[..., str]
POLICY = Path("privacy.md")
EVENTS = (
    "applypatch-msg pre-applypatch post-applypatch pre-commit pre-merge-commit prepare-commit-msg "
    "commit-msg post-commit pre-rebase post-checkout post-merge pre-push pre-receive update "
    "proc-receive post-receive post-update reference-transaction push-to-checkout pre-auto-gc "
    "post-rewrite fsmonitor-watchman post-index-change"
)
ODD = 'odd.name "x" ÄÖ UPPER lower'


class Trap:
    """Things laid out in a folder; each would leave a mark in `marks` if it were run."""

    def __init__(self, root: Path, marks: Path, cli: Cli) -> None:
        self.root = root
        self.marks = marks
        self.cli = cli
        marks.mkdir()

    def program(self, name: str, then: str = "cat") -> str:
        script = self.marks.parent / f"trap-{name}"
        mark = shlex.quote(str(self.marks / name))
        script.write_text(f"#!/bin/sh\ntouch {mark}\n{then}\n")
        script.chmod(0o755)
        return shlex.quote(str(script))

    def set(self, key: str, value: str) -> None:
        self.cli("config", key, value)

    def attributes(self, line: str, where: str = ".git/info/attributes") -> None:
        (self.root / where).parent.mkdir(exist_ok=True)
        (self.root / where).write_text(line + "\n")

    def fired(self) -> list[str]:
        return sorted(mark.name for mark in self.marks.iterdir())


def hooks(trap: Trap) -> None:
    folder = trap.root / ".git" / "hooks"
    folder.mkdir(exist_ok=True)
    for event in EVENTS.split():
        (folder / event).write_text(f"#!/bin/sh\nexec {trap.program(event)}\n")
        (folder / event).chmod(0o755)


def hooks_path(trap: Trap) -> None:
    hooks(trap)
    (trap.root / ".git" / "hooks").rename(trap.root / "tracked-hooks")
    trap.set("core.hooksPath", "tracked-hooks")


def named_hooks(trap: Trap) -> None:
    for event in EVENTS.split():
        trap.set(f"hook.{ODD} {event}.command", trap.program(event))
        trap.set(f"hook.{ODD} {event}.event", event)


def filters(trap: Trap) -> None:
    for name in ("plain", ODD):
        for part in ("clean", "smudge", "process"):
            trap.set(f"filter.{name}.{part}", trap.program(part))
        trap.set(f"filter.{name}.required", "true")
    trap.attributes("* filter=plain")


def tracked_filters(trap: Trap) -> None:
    filters(trap)
    trap.attributes("* filter=plain", ".gitattributes")


def filter_by_attributes_file(trap: Trap) -> None:
    filters(trap)
    trap.attributes("")
    trap.attributes("* filter=plain", "attributes")
    trap.set("core.attributesFile", str(trap.root / "attributes"))


def clean_in_other_file(trap: Trap) -> None:
    trap.set("extensions.worktreeConfig", "true")
    trap.cli("config", "--worktree", "filter.plain.clean", trap.program("clean"))
    trap.cli("config", "--worktree", "core.fsmonitor", trap.program("fsmonitor"))
    trap.attributes("* filter=plain")


def differs(trap: Trap) -> None:
    trap.set("diff.external", trap.program("external"))
    for name in ("plain", ODD):
        trap.set(f"diff.{name}.command", trap.program("command"))
        trap.set(f"diff.{name}.textconv", trap.program("textconv"))
    trap.attributes("* diff=plain")


def textconv_alone(trap: Trap) -> None:
    trap.set("diff.plain.textconv", trap.program("textconv"))
    trap.set("diff.plain.cachetextconv", "true")
    trap.attributes("* diff=plain")


def merge_driver(trap: Trap) -> None:
    trap.set(f"merge.{ODD}.driver", trap.program("driver"))
    trap.set("merge.plain.driver", trap.program("driver"))
    trap.attributes("* merge=plain")


def signing(trap: Trap) -> None:
    for key in ("commit.gpgSign", "tag.gpgSign", "push.gpgSign", "log.showSignature"):
        trap.set(key, "true")
    for key in ("gpg.program", "gpg.openpgp.program", "gpg.ssh.program", "gpg.x509.program"):
        trap.set(key, trap.program("gpg"))
    trap.set("gpg.ssh.defaultKeyCommand", trap.program("key"))


def signed_version(trap: Trap) -> None:
    signing(trap)
    old = trap.cli("cat-file", "commit", "HEAD")
    head, _, rest = old.partition("\n\n")
    signed = (
        f"{head}\ngpgsig -----BEGIN PGP SIGNATURE-----\n \n x\n -----END PGP SIGNATURE-----\n\n"
    )
    made = trap.cli("hash-object", "-t", "commit", "-w", "--stdin", stdin=(signed + rest).encode())
    trap.cli("-c", "log.showSignature=false", "update-ref", "refs/heads/main", made.strip())


def fsmonitor(trap: Trap) -> None:
    trap.set("core.fsmonitor", trap.program("fsmonitor"))


def network(trap: Trap) -> None:
    trap.set("core.sshCommand", trap.program("ssh"))
    trap.set("core.gitProxy", trap.program("proxy"))
    trap.set("remote.origin.url", f"ext::{trap.program('ext', 'exit 1')}")
    trap.set("remote.origin.uploadpack", trap.program("uploadpack"))
    trap.set("protocol.ext.allow", "always")
    trap.set("credential.helper", f"!{trap.program('credential')}")
    trap.set("remote.other.vcs", "x")


def promisor(trap: Trap) -> None:
    network(trap)
    trap.set("extensions.partialClone", "origin")
    trap.set("remote.origin.promisor", "true")
    blob = trap.cli("rev-parse", "HEAD:privacy.md").strip()
    (trap.root / ".git" / "objects" / blob[:2] / blob[2:]).unlink()


def asking(trap: Trap) -> None:
    for key in ("core.editor", "sequence.editor", "core.pager", "core.askPass", "pager.log"):
        trap.set(key, trap.program(key))
    trap.set("core.alternateRefsCommand", trap.program("refs"))
    trap.set("interactive.diffFilter", trap.program("filter"))
    trap.set("gc.recentObjectsHook", trap.program("gc"))
    trap.set("gc.auto", "1")
    trap.set("maintenance.auto", "true")
    trap.set("trailer.Policy.command", trap.program("trailer"))
    trap.set("trailer.Significance.cmd", trap.program("trailer"))
    trap.set("alias.log", f"!{trap.program('alias')}")
    trap.set("core.untrackedCache", "true")


def include(trap: Trap) -> None:
    other = trap.root / "settings"
    other.write_text(f"[core]\n\tfsmonitor = {trap.program('fsmonitor')}\n")
    trap.set("include.path", str(other))


def include_if(trap: Trap) -> None:
    other = trap.root / "settings"
    other.write_text(f"[core]\n\tfsmonitor = {trap.program('fsmonitor')}\n")
    trap.set("includeIf.onbranch:main.path", str(other))


def programs_of_the_same_name(trap: Trap) -> None:
    for name in ("git", "sh", "false", "cat", "git-log", "git-fast-import", "unpack-objects"):
        (trap.root / name).write_text(f"#!/bin/sh\nexec {trap.program(name)}\n")
        (trap.root / name).chmod(0o755)
    os.environ["PATH"] = os.pathsep.join(("", ".", str(trap.root), os.environ["PATH"]))
    os.chdir(trap.root)


TRAPS = (
    hooks,
    hooks_path,
    named_hooks,
    filters,
    tracked_filters,
    filter_by_attributes_file,
    clean_in_other_file,
    differs,
    textconv_alone,
    merge_driver,
    signing,
    signed_version,
    fsmonitor,
    network,
    promisor,
    asking,
    include,
    include_if,
    programs_of_the_same_name,
)


SETTINGS = (
    *("core.fsmonitor", "core.editor", "core.pager", "core.askPass", "core.sshCommand"),
    *("core.gitProxy", "core.alternateRefsCommand", "sequence.editor", "pager.log", "pager.config"),
    *("diff.external", "interactive.diffFilter", "credential.helper", "gc.recentObjectsHook"),
    *("gpg.program", "gpg.openpgp.program", "gpg.ssh.program", "gpg.x509.program"),
    *("gpg.ssh.defaultKeyCommand", "trailer.Policy.command", "trailer.Policy.cmd"),
    *("uploadpack.packObjectsHook", "remote.origin.uploadpack", "remote.origin.receivepack"),
    *("sendemail.smtpServer", "web.browser", "browser.x.cmd", "difftool.x.cmd", "mergetool.x.cmd"),
    *("man.x.cmd", "guitool.x.cmd", "instaweb.httpd", "fsck.skipList", "alias.config"),
    *("alias.cat-file", "alias.fast-import", "init.templateDir", "receive.procReceiveRefs"),
    *("filter.lfs.process", "merge.tool", "imap.tunnel", "core.notesRef", "tar.x.command"),
)
"""Settings that name a program, or a file that is read; one trap each."""


def setting(key: str) -> Callable[[Trap], None]:
    """A trap of one setting alone, with all that would make git ask for it."""

    def lay(trap: Trap) -> None:
        trap.set(key, trap.program(key))
        trap.set("commit.gpgSign", "true")
        trap.set("log.showSignature", "true")
        trap.set("gc.auto", "1")
        trap.attributes("* filter=lfs diff=x merge=x" if key.startswith("filter.") else "")

    lay.__name__ = key
    return lay


def hook(event: str) -> Callable[[Trap], None]:
    """A trap of one hook alone."""

    def lay(trap: Trap) -> None:
        file = trap.root / ".git" / "hooks" / event
        file.parent.mkdir(exist_ok=True)
        file.write_text(f"#!/bin/sh\nexec {trap.program(event)}\n")
        file.chmod(0o755)

    lay.__name__ = f"hook {event}"
    return lay


SINGLE = (*map(setting, SETTINGS), *map(hook, EVENTS.split()))
