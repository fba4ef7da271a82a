"""Templates of a policy folder: read with limits, filled in where they can do no harm."""

from __future__ import annotations

import contextlib
import os
import stat
import sys
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from importlib import import_module
from pathlib import Path

from policyeditor.errors import NoticeError, WorkError
from policyeditor.messages import Message
from policyeditor.notices.channels import NoticeFile, channel_named, render_notice
from policyeditor.notices.notice import Notice
from policyeditor.notices.record import PublishedEntry, RecordFacts, changelog_page
from policyeditor.notices.templates import NAMES, Templates
from policyeditor.workspace.worker.jobs import Jobs

LARGEST = 64 * 1024
"""Bytes of one template."""
SECONDS = 2.0
"""How long the templates of a folder may take for one file."""
MEMORY = 512 * 1024 * 1024
"""Bytes that they may take besides what the process has already."""
_STARTING = 30.0  # seconds for the process itself, which the templates do not pay for


def template_folder(root: Path) -> Path:
    """Where a policy folder keeps templates of its own."""
    return root / "_policyeditor" / "templates"


def read_templates(root: Path) -> Templates:
    """The templates of a policy folder; only files with the name of one of the program's count.

    Raises NoticeError for one that is too large, no text or no ordinary file.
    """
    found: dict[str, str] = {}
    for name in NAMES:
        path = template_folder(root) / name
        if os.path.lexists(path):
            found[name] = _read(path, name, root)
    return Templates(found)


def _read(path: Path, name: str, root: Path) -> str:
    try:
        facts = path.lstat()
        inside = Path(os.path.realpath(path)).is_relative_to(os.path.realpath(root))
        if not stat.S_ISREG(facts.st_mode) or not inside:
            raise _unfit(name, "link")
        if facts.st_size > LARGEST:
            raise _unfit(name, "size")
        return path.read_bytes()[:LARGEST].decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        raise _unfit(name, "not-text") from error
    except OSError as error:
        raise _unfit(name, "unreadable") from error


def _unfit(name: str, why: str) -> NoticeError:
    reason = Message(f"notices.template-file.{why}", {"limit": LARGEST // 1024})
    return NoticeError("notices.template-file", name=name, reason=reason)


def render_safely(
    notice: Notice, channels: Sequence[str], templates: Templates, jobs: Jobs
) -> tuple[NoticeFile, ...]:
    """The notice in several forms, each once, in the order given.

    Forms that templates of the folder have a part in are made in a process of ``jobs``, which is
    ended after ``SECONDS`` and has little memory; ``jobs`` must not be used by others meanwhile.
    Raises NoticeError as ``render_notice`` does, and for such a form that was stopped.
    """
    files = []
    for channel in dict.fromkeys(channels):
        own = tuple(name for name in channel_named(channel).templates if name in templates.own)
        if own:
            make = partial(render_notice, notice, channel, templates)
            files.append(_made_apart(jobs, make, channel, own))
        else:
            files.append(render_notice(notice, channel))
    return tuple(files)


def changelog_safely(
    facts: RecordFacts, entries: Sequence[PublishedEntry], templates: Templates, jobs: Jobs
) -> NoticeFile:
    """The page of published versions, made as ``render_safely`` makes a notice."""
    if "changelog.md" not in templates.own:
        return changelog_page(facts, entries)
    make = partial(changelog_page, facts, tuple(entries), templates)
    return _made_apart(jobs, make, "changelog", ("changelog.md",))


def _made_apart(
    jobs: Jobs, make: Callable[[], NoticeFile], channel: str, names: tuple[str, ...]
) -> NoticeFile:
    """A file made in a process with limits; NoticeError where it had to be stopped."""
    jobs.run_within(_STARTING, _ready)
    try:
        return jobs.run_within(SECONDS, _with_little_memory, make)
    except WorkError as error:
        slow = error.message.code == "worker.too-long"
        code = "notices.template-slow" if slow else "notices.template-broke"
        form = Message(f"notices.channel.{channel}")
        raise NoticeError(code, channel=form, names=names, seconds=round(SECONDS)) from error


def _ready() -> None:
    """Have the process up, with the libraries that a notice needs."""
    for library in ("babel.dates", "jinja2.sandbox"):
        import_module(library)


def _with_little_memory(make: Callable[[], NoticeFile]) -> NoticeFile:
    with _little_memory():
        return make()


@contextlib.contextmanager
def _little_memory() -> Iterator[None]:
    """Let memory run out early in this process, where the system can limit it."""
    if not sys.platform.startswith("linux"):
        yield  # the time limit remains
        return
    import resource  # not on Windows

    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
    before = resource.getrlimit(resource.RLIMIT_AS)
    most = pages * resource.getpagesize() + MEMORY
    if before[1] != resource.RLIM_INFINITY:
        most = min(most, before[1])
    resource.setrlimit(resource.RLIMIT_AS, (most, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, before)
