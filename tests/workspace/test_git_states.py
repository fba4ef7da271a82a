"""Whatever state a folder's history is in: it opens, edits, saves its text and exports.

One row for each state: how it comes about, what the person is told (the code of the sentence, or
None where nothing is wrong), and whether the older versions can still be listed.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from policyeditor.errors import HistoryError
from policyeditor.history.door import Door
from policyeditor.history.model import Author, HistoryState
from policyeditor.history.remedies import Remedy
from policyeditor.messages import Message
from policyeditor.resources import english
from policyeditor.workspace.exporting import Source, export_view
from policyeditor.workspace.repairing import history_state, keep_fast, put_right
from policyeditor.workspace.saving import SaveRequest, save_policy
from policyeditor.workspace.session import open_policy
from policyeditor.workspace.trust import history_at, look_at_folder
from policyeditor.workspace.versions import list_versions

ADA = Author("Ada Lovelace", "ada@example.org")
TEXT = "---\ntitle: Terms\nlang: en\n---\n\n# Terms\n\n1. Keeping\n\n   (A) After 90 days.\n"
_PLAIN = r"\b(commit|diff|HEAD|YAML|regex|traceback|repository|branch|merge|rebase|blob|index)\b"


@dataclass
class Bench:
    """A folder with three versions of one policy on one line and a fourth on another."""

    root: Path
    policy: Path
    scratch: Path
    patch: pytest.MonkeyPatch
    mounted: list[Path] = field(default_factory=list)

    @property
    def kept(self) -> Path:
        """Where git keeps its own."""
        return self.root / ".git"

    def git(self, *arguments: str, check: bool = True) -> str:
        done = subprocess.run(
            ["git", *arguments], cwd=self.root, capture_output=True, check=False, timeout=30
        )
        assert not check or done.returncode == 0, done.stderr.decode("utf-8", "replace")
        return done.stdout.decode("utf-8", "surrogateescape")

    def spoil(self, name: str, data: bytes) -> None:
        file = self.kept / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.unlink(missing_ok=True)
        file.write_bytes(data)

    def empty_object(self, revision: str, data: bytes = b"") -> None:
        identifier = self.git("rev-parse", revision).strip()
        self.spoil(f"objects/{identifier[:2]}/{identifier[2:]}", data)

    def left(self, name: str) -> None:
        self.spoil(name, b"")
        os.utime(self.kept / name, (time.time() - 3600,) * 2)

    def fake_git(self, script: str) -> None:
        program = self.scratch / "bin" / "git"
        program.parent.mkdir()
        program.write_text(f"#!/bin/sh\n{script}\n")
        program.chmod(0o755)
        self.patch.setenv("PATH", str(program.parent))

    def moved_to(self, root: Path) -> None:
        self.root, self.policy = root, root / "terms.md"


@dataclass(frozen=True)
class State:
    """A row: the way into it, what is told, and whether versions can be listed."""

    name: str
    make: Callable[[Bench], object]
    told: str | None = None
    listed: bool = True
    unsaved: str | None = None  # told at saving, where that is something else


def unfinished(*arguments: str) -> Callable[[Bench], object]:
    return lambda bench: bench.git(*arguments, check=False)


def bisecting(bench: Bench) -> None:
    for step in (("start",), ("bad", "HEAD"), ("good", "HEAD^")):
        bench.git("bisect", *step)


def applying(bench: Bench) -> None:
    patch = bench.git("format-patch", "-1", "--stdout", "side")
    (bench.scratch / "patch").write_text(patch)
    bench.git("am", "-q", str(bench.scratch / "patch"), check=False)


def unborn(bench: Bench) -> None:
    shutil.rmtree(bench.kept)
    bench.git("init", "-q", "-b", "main")


def shallow(bench: Bench) -> None:
    to = bench.scratch / "shallow"
    bench.git("clone", "-q", "--depth=1", "--branch=main", f"file://{bench.root}", str(to))
    bench.moved_to(to)


def worktree(bench: Bench) -> None:
    bench.git("worktree", "add", "-q", "-b", "second", str(bench.scratch / "second"))
    bench.moved_to(bench.scratch / "second")


def orphaned_worktree(bench: Bench) -> None:
    first = bench.root
    worktree(bench)
    first.rename(bench.scratch / "elsewhere")


def submodule(bench: Bench) -> None:
    outer = bench.scratch / "outer"
    subprocess.run(["git", "init", "-q", str(outer)], check=True)
    source = bench.root
    bench.moved_to(outer)
    bench.git("-c", "protocol.file.allow=always", "submodule", "-q", "add", str(source), "in")
    bench.moved_to(outer / "in")


def bare(bench: Bench) -> None:
    to = bench.scratch / "bare"
    bench.git("clone", "-q", "--bare", str(bench.root), str(to))
    shutil.copyfile(bench.policy, to / "terms.md")
    bench.moved_to(to)


def sparse(bench: Bench) -> None:
    bench.git("sparse-checkout", "set", "--sparse-index", "nothing")


def longer_ids(bench: Bench) -> None:
    shutil.rmtree(bench.kept)
    bench.git("init", "-q", "-b", "main", "--object-format=sha256")
    bench.git("add", "terms.md")
    bench.git("commit", "-q", "-m", "one")


def other_form(bench: Bench) -> None:
    bench.git("config", "core.repositoryFormatVersion", "1")
    bench.git("config", "extensions.refStorage", "reftable")


def no_name(bench: Bench) -> None:
    bench.patch.setenv("GIT_CONFIG_GLOBAL", os.devnull)


def broken_pack(bench: Bench) -> None:
    bench.git("gc", "-q")
    for pack in (bench.kept / "objects" / "pack").glob("*.pack"):
        pack.chmod(0o644)
        pack.write_bytes(pack.read_bytes()[:40])


def broken_pack_list(bench: Bench) -> None:
    bench.git("gc", "-q")
    for pack in (bench.kept / "objects" / "pack").glob("*.idx"):
        bench.spoil(str(pack.relative_to(bench.kept)), b"nonsense")


def broken_graph(bench: Bench) -> None:
    keep_fast(bench.root)
    for file in (bench.kept / "objects/info/commit-graphs").iterdir():
        bench.spoil(str(file.relative_to(bench.kept)), b"nonsense" * 40)


def ignored(bench: Bench) -> None:
    (bench.root / ".gitignore").write_text("*.md\n")
    bench.git("rm", "-q", "--cached", "terms.md")
    bench.git("commit", "-q", "-m", "no longer kept")


def read_only(bench: Bench) -> None:
    mount = ["mount", "--bind", str(bench.kept), str(bench.kept)]
    again = ["mount", "-o", "remount,ro,bind", str(bench.kept)]
    if shutil.which("mount") is None or subprocess.run(mount, capture_output=True).returncode:
        pytest.skip("no file system can be mounted here")
    # Not told by os.path.ismount: the file system is the same one.
    bench.mounted.append(bench.kept)
    subprocess.run(again, check=True)


def includes(bench: Bench) -> None:
    bench.git("config", "include.path", "/dev/null")


def filtered(bench: Bench) -> None:
    bench.git("config", "filter.x.clean", "cat")
    (bench.root / ".gitattributes").write_text("*.md filter=x\n")


def borrowed(bench: Bench) -> None:
    to = bench.scratch / "borrower"
    bench.git("clone", "-q", "--shared", str(bench.root), str(to))
    bench.moved_to(to)


def piped(bench: Bench) -> None:
    os.mkfifo(bench.kept / "packed-refs")


def other_line(bench: Bench) -> None:
    bench.git("switch", "-q", "-c", "theirs")


def gone(bench: Bench) -> None:
    bench.policy.unlink()
    bench.git("checkout", "-q", "--", "terms.md")


def nothing(_bench: Bench) -> None:
    pass


STATES = (
    State("sound", nothing),
    State("no versions yet", unborn),
    State("no history yet", lambda b: shutil.rmtree(b.kept)),
    State("an old version is shown", unfinished("checkout", "-q", "HEAD^"), "history.detached"),
    State("joining", unfinished("merge", "-q", "side"), "history.joining"),
    State("moving", unfinished("rebase", "-q", "side"), "history.moving"),
    State("applying", applying, "history.moving"),
    State("picking", unfinished("cherry-pick", "side"), "history.picking"),
    State("reverting", unfinished("revert", "--no-edit", "HEAD^"), "history.reverting"),
    State("searching", bisecting, "history.searching"),
    State("on another line meanwhile", other_line, None, unsaved="history.other-line"),
    State("without older versions", shallow),
    State("second work tree", worktree),
    State("work tree whose first is gone", orphaned_worktree, "history.leads-elsewhere", False),
    State("submodule", submodule),
    State("bare", bare, "history.bare", False),
    State("sparse", sparse),
    State("longer ids", longer_ids),
    State("a form of names this program does not know", other_form, "history.unknown-form", False),
    State("split list", lambda b: b.git("update-index", "--split-index")),
    State("list of version 4", lambda b: b.git("update-index", "--index-version", "4")),
    State("watched list", lambda b: b.git("update-index", "--untracked-cache")),
    State("watcher set", lambda b: b.git("config", "core.fsmonitor", "true")),
    State("packed", lambda b: b.git("gc", "-q")),
    State("nobody named", no_name, None),
    State("no git", lambda b: b.patch.setenv("PATH", str(b.scratch)), "history.git-missing", False),
    State("old git", lambda b: b.fake_git("echo git version 2.25.1"), "history.git-old", False),
    State("no git at all", lambda b: b.fake_git("echo hello"), "history.git-strange", False),
    State("git that is no program", lambda b: b.fake_git("exit 3"), "history.git-strange", False),
    State("newest version empty", lambda b: b.empty_object("HEAD"), "history.damaged", False),
    State(
        "newest version made up", lambda b: b.empty_object("HEAD", b"x"), "history.damaged", False
    ),
    State("list of files empty", lambda b: b.empty_object("HEAD^{tree}"), "history.damaged", False),
    State("older version empty", lambda b: b.empty_object("HEAD^^"), None, False),
    State("an old text empty", lambda b: b.empty_object("HEAD^:terms.md")),
    State("the newest text empty", lambda b: b.empty_object("HEAD:terms.md")),
    State("HEAD empty", lambda b: b.spoil("HEAD", b""), "history.damaged", False),
    State("HEAD missing", lambda b: (b.kept / "HEAD").unlink(), "history.damaged", False),
    State("HEAD zeros", lambda b: b.spoil("HEAD", b"\0" * 20), "history.damaged", False),
    State("line empty", lambda b: b.spoil("refs/heads/main", b""), "history.damaged", False),
    State("line zeros", lambda b: b.spoil("refs/heads/main", b"\0" * 41), "history.damaged", False),
    State(
        "names broken", lambda b: b.spoil("packed-refs", b"nonsense\n"), "history.damaged", False
    ),
    State("pack cut off", broken_pack, "history.damaged", False),
    State("list of a pack broken", broken_pack_list, "history.damaged", False),
    State(
        "settings broken",
        lambda b: b.spoil("config", b"[core\n\0"),
        "history.settings-unreadable",
        False,
    ),
    State("index of versions broken", broken_graph),
    State("list nonsense", lambda b: b.spoil("index", b"x" * 99), "history.lists-damaged"),
    State("list cut off", lambda b: b.spoil("index", b"DIRC"), "history.lists-damaged"),
    State("list gone", lambda b: (b.kept / "index").unlink()),
    State("lock of the list left", lambda b: b.left("index.lock"), "history.lock-left"),
    State("lock of the line left", lambda b: b.left("refs/heads/main.lock"), "history.lock-left"),
    State("lock of HEAD left", lambda b: b.left("HEAD.lock"), "history.lock-left"),
    State("lock of the settings left", lambda b: b.left("config.lock")),
    State("not to be kept", ignored),
    State("to be left alone", lambda b: b.git("update-index", "--assume-unchanged", "terms.md")),
    State("to be skipped", lambda b: b.git("update-index", "--skip-worktree", "terms.md")),
    State("read-only", read_only, "history.not-writable"),
    State("settings taken in", includes, "history.includes", False),
    State("texts through a program", filtered, None, unsaved="history.filtered"),
    State("content borrowed", borrowed, "history.borrowed", False),
    State("a pipe among the files", piped, "history.not-a-file", False),
    State("the policy came back", gone),
)


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that each state begins from."""
    root = tmp_path_factory.mktemp("original") / "folder"
    root.mkdir()
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
        made = Bench(root, root / "terms.md", root.parent, patch)
        for key, value in (("NAME", "Ann"), ("EMAIL", "ann@example.org")):
            for role in ("AUTHOR", "COMMITTER"):
                patch.setenv(f"GIT_{role}_{key}", value)
        made.git("init", "-q", "-b", "main", "--template=")
        for line, texts in (("main", "12"), ("side", "3"), ("main", "4")):
            if line != made.git("symbolic-ref", "--short", "HEAD").strip():
                made.git("switch", "-q", *(["-c"] if line == "side" else []), line)
            for text in texts:
                made.policy.write_text(TEXT + text + "\n")
                made.git("add", "terms.md")
                for role in ("AUTHOR", "COMMITTER"):
                    patch.setenv(f"GIT_{role}_DATE", f"2026-01-0{text}T12:00:00Z")
                made.git("commit", "-q", "-m", text)
    return root


@pytest.fixture
def bench(original: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Bench]:
    for name in [name for name in os.environ if name.startswith("GIT_")]:
        monkeypatch.delenv(name)
    home = tmp_path / "home"
    home.mkdir()
    (home / ".gitconfig").write_text("[user]\n\tname = Ann\n\temail = ann@example.org\n")
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(home / "config"))
    root = tmp_path / "folder"
    shutil.copytree(original, root)
    made = Bench(root, root / "terms.md", tmp_path, monkeypatch)
    yield made
    for place in made.mounted:
        subprocess.run(["umount", str(place)], check=True)


def plain(message: Message) -> bool:
    sentence = english().sentence(message)
    own_words = re.sub(r"“[^”]*”|\S*/\S*|\.git\b", "", sentence)
    return "{" not in sentence and not re.search(_PLAIN, own_words, re.IGNORECASE)


def saved(bench: Bench, text: str, line: str = "") -> Message | None:
    opened = open_policy(bench.policy)
    opened = replace(opened, line=line or opened.line)
    result = save_policy(SaveRequest(bench.root, opened, opened.text.with_view(text)), ADA)
    assert bench.policy.read_text() == text
    assert (result.version is None) == (result.trouble is not None)
    return result.trouble


@pytest.mark.parametrize("state", STATES, ids=lambda state: state.name.replace(" ", "-"))
def test_a_folder_in_this_state_is_worked_in(bench: Bench, state: State) -> None:
    before = history_state(bench.root)
    assert before == HistoryState(can_save=True, line="main")
    state.make(bench)
    # Nobody else is at work: what is locked is not waited for.
    bench.patch.setattr(Door.__init__, "__defaults__", (0.1, None))

    told = history_state(bench.root)
    assert [m.code for m in told.messages if m.code != "history.lock-left" or state.told] == (
        [state.told] if state.told else []
    )
    assert told.can_save == (state.told is None)
    assert all(map(plain, told.messages))

    text = f"{TEXT}edited\n"
    trouble = saved(bench, text, before.line if state.make is other_line else "")
    expected = state.unsaved or state.told
    assert (trouble.code if trouble else None) == expected
    assert trouble is None or plain(trouble)

    assert listed(bench) == state.listed
    if trouble is None:
        assert history_text(bench) == text
    assert exported(bench, text)


def exported(bench: Bench, text: str) -> bool:
    source = Source(bench.policy, bench.root, text, text.encode())
    export_view(source, None, ["html"], bench.scratch / "exported")
    (page,) = (bench.scratch / "exported").glob("*.html")
    return "edited" in page.read_text(encoding="utf-8")


def listed(bench: Bench) -> bool:
    """Whether the versions can be listed; what stands in the way is told in plain words."""
    try:
        return bool(list_versions(bench.policy))
    except HistoryError as error:
        return not plain(error.message)


def history_text(bench: Bench) -> str:
    history = history_at(bench.root)
    assert history is not None
    return history.content(history.versions(bench.policy, limit=1)[0]).decode()


RIGHT = [
    ("an old version is shown", Remedy.START_LINE),
    ("list nonsense", Remedy.REBUILD_LIST),
    ("list cut off", Remedy.REBUILD_LIST),
    ("newest version empty", Remedy.LAST_SOUND),
    ("newest version made up", Remedy.LAST_SOUND),
    ("list of files empty", Remedy.LAST_SOUND),
    ("line empty", Remedy.LAST_SOUND),
    ("line zeros", Remedy.LAST_SOUND),
    ("lock of the list left", Remedy.REMOVE_LOCK),
    ("lock of HEAD left", Remedy.REMOVE_LOCK),
    ("lock of the line left", Remedy.REMOVE_LOCK),
]


@pytest.mark.parametrize(("name", "remedy"), RIGHT, ids=[name for name, _ in RIGHT])
def test_what_can_be_put_right_is_and_saving_goes_on(
    bench: Bench, name: str, remedy: Remedy
) -> None:
    next(state for state in STATES if state.name == name).make(bench)
    assert remedy in history_state(bench.root).remedies
    assert put_right(bench.root, remedy).can_save
    assert saved(bench, f"{TEXT}edited\n") is None
    assert history_text(bench) == f"{TEXT}edited\n"
    bench.git("fsck", "--strict")


def test_what_is_found_at_opening_is_what_is_found_by_looking(bench: Bench) -> None:
    includes(bench)
    piped(bench)
    found = look_at_folder(bench.root)
    assert found is not None
    assert Remedy.TRUST not in found.ways
    assert found.findings[0] == history_state(bench.root).messages[0]
