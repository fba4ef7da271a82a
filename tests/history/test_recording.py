from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from policyeditor.errors import HistoryError
from policyeditor.history import recording
from policyeditor.history.history import History
from policyeditor.history.model import Author, VersionNote
from policyeditor.history.open import open_history

Cli = Callable[..., str]
POLICY = Path("privacy.md")


@pytest.fixture
def busy(history: History, ann: Author, note: VersionNote, cli: Cli) -> History:
    """A folder in which the person has staged, changed and left things of their own."""
    for name in ("staged.md", "changed.md", "gone.md", "privacy.md"):
        (history.root / name).write_bytes(b"first\n")
    cli("add", ".")
    cli("commit", "-q", "-m", "Start")
    (history.root / "staged.md").write_bytes(b"staged\n")
    (history.root / "new.md").write_bytes(b"new\n")
    cli("add", "staged.md", "new.md")
    cli("rm", "-q", "--cached", "gone.md")
    (history.root / "staged.md").write_bytes(b"staged and changed\n")
    (history.root / "changed.md").write_bytes(b"changed\n")
    return history


def foreign(cli: Cli) -> tuple[str, str]:
    others = (".", ":(exclude)privacy.md")
    return cli("status", "--porcelain", "-z", "--", *others), cli(
        "ls-files", "-s", "-z", "--", *others
    )


@pytest.mark.parametrize("on_disk", [b"second\n", b"something else\n", None])
def test_others_work_stays_as_it_is(
    busy: History, ann: Author, note: VersionNote, cli: Cli, on_disk: bytes | None
) -> None:
    before = foreign(cli)
    if on_disk is None:
        (busy.root / POLICY).unlink()
    else:
        (busy.root / POLICY).write_bytes(on_disk)
    saved = busy.record(POLICY, b"second\n", note, ann)
    assert foreign(cli) == before
    assert cli("show", "--format=", "--name-only", saved.id).split() == ["privacy.md"]
    assert cli("show", f"{saved.id}:staged.md") == "first\n"
    assert cli("diff", "--cached", "--name-only", "--", "privacy.md") == ""
    assert (busy.root / "staged.md").read_bytes() == b"staged and changed\n"
    if on_disk == b"second\n":
        assert cli("status", "--porcelain", "--", "privacy.md") == ""


def test_the_file_itself_is_not_written(history: History, ann: Author, note: VersionNote) -> None:
    (history.root / POLICY).write_bytes(b"in the editor of another program\n")
    history.record(POLICY, b"saved here\n", note, ann)
    assert (history.root / POLICY).read_bytes() == b"in the editor of another program\n"


def test_a_runnable_file_stays_runnable(
    history: History, ann: Author, note: VersionNote, cli: Cli
) -> None:
    (history.root / POLICY).write_bytes(b"1\n")
    (history.root / POLICY).chmod(0o755)
    cli("add", ".")
    cli("commit", "-q", "-m", "x")
    history.record(POLICY, b"2\n", note, ann)
    assert cli("ls-tree", "HEAD").startswith("100755 blob")


def test_a_file_git_is_told_to_leave_alone_is_saved_all_the_same(
    history: History, ann: Author, note: VersionNote, cli: Cli
) -> None:
    history.record(POLICY, b"1\n", note, ann)
    for flag in ("--skip-worktree", "--assume-unchanged"):
        (history.root / POLICY).write_bytes(flag.encode())
        cli("update-index", flag, "privacy.md")
        saved = history.record(POLICY, flag.encode(), note, ann)
        assert history.content(saved) == flag.encode()
        assert cli("diff", "--cached", "--name-only") == ""


SETTINGS = {
    "nothing": ("", "", True),
    "text=auto": ("* text=auto\n", "", True),
    "text": ("*.md text\n", "", True),
    "eol=lf": ("*.md text eol=lf\n", "", True),
    "eol=crlf": ("*.md eol=crlf\n", "", True),
    "-text": ("*.md -text\n", "", True),
    "autocrlf": ("", "true", True),
    "autocrlf=input": ("", "input", True),
    "ident": ("*.md ident\n", "", True),
    "encoding": ("*.md working-tree-encoding=UTF-16\n", "", False),
}


@pytest.mark.parametrize("before", [b"", b"old\r\nlines\r\n", b"old\nlines\n"])
@pytest.mark.parametrize(
    "text", [b"a\r\nb\r\n", b"a\nb\n", b"a\r\nb\n", b"a\r\0b\r\n", b"$Id: x $\n"]
)
@pytest.mark.parametrize("kind", sorted(SETTINGS))
def test_what_is_kept_is_what_git_add_keeps(
    history: History,
    note: VersionNote,
    ann: Author,
    cli: Cli,
    kind: str,
    text: bytes,
    before: bytes,
) -> None:
    attributes, autocrlf, readable = SETTINGS[kind]
    if not readable:
        text, before = text.decode().encode("utf-16"), before and before.decode().encode("utf-16")
    path = history.root / POLICY
    if before:
        path.write_bytes(before)
        cli("-c", "core.autocrlf=false", "add", ".")
        cli("commit", "-q", "-m", "before")
    (history.root / ".gitattributes").write_text(attributes)
    if autocrlf:
        cli("config", "core.autocrlf", autocrlf)
    path.write_bytes(text)
    saved = history.record(POLICY, text, note, ann)
    kept = cli("ls-tree", saved.id, "privacy.md").split()[2]
    # The same by git itself, in an index of its own.
    index = history.root / ".git" / "compared"
    if before:
        cli("read-tree", f"--index-output={index}", f"{saved.id}^")
    run = subprocess.run(
        ["git", "add", "privacy.md"],
        cwd=history.root,
        env=os.environ | {"GIT_INDEX_FILE": str(index)},
        capture_output=True,
        check=True,
    )
    assert run.returncode == 0
    listed = subprocess.run(
        ["git", "ls-files", "-s", "privacy.md"],
        cwd=history.root,
        env=os.environ | {"GIT_INDEX_FILE": str(index)},
        capture_output=True,
        check=True,
        text=True,
    ).stdout
    assert kept == listed.split()[1]
    assert cli("status", "--porcelain", "--", "privacy.md") == ""
    path.unlink()
    cli("checkout", "--", "privacy.md")
    assert history.content(saved) == path.read_bytes()


def test_a_text_that_would_go_through_a_program_is_refused(
    history: History, ann: Author, note: VersionNote, cli: Cli
) -> None:
    (history.root / ".gitattributes").write_text("*.md filter=lfs\n")
    with pytest.raises(HistoryError) as error:
        history.record(POLICY, b"x\n", note, ann)
    assert error.value.message.code == "history.filtered"
    assert error.value.message.params["program"] == "lfs"
    assert cli("status", "--porcelain").split() == ["??", ".gitattributes"]


def test_a_text_in_place_of_a_folder_or_in_a_submodule_is_refused(
    history: History, ann: Author, note: VersionNote, cli: Cli
) -> None:
    first = history.record(Path("folder/x.md"), b"x\n", note, ann)
    cli("update-index", "--add", "--cacheinfo", f"160000,{first.id},module")
    cli("commit", "-q", "-m", "module")
    head = cli("rev-parse", "HEAD")
    for path in ("folder", "module", "module/x.md", "folder/x.md/y.md"):
        with pytest.raises(HistoryError):
            history.record(Path(path), b"x\n", note, ann)
    assert cli("rev-parse", "HEAD") == head


SAVER = """
import sys
from pathlib import Path
from policyeditor.history.model import Author, VersionNote
from policyeditor.history.open import open_history
root, who, count = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
history = open_history(root)
for number in range(count):
    text = f"{who} {number}\\n".encode()
    note, author = VersionNote(f"{who} {number}"), Author(who, "x@y.z")
    saved = history.record(Path("privacy.md"), text, note, author)
    print(saved.id, flush=True)
"""


def test_two_programs_saving_at_once_lose_nothing(history: History, cli: Cli) -> None:
    count = 25
    savers = [
        subprocess.Popen(
            [sys.executable, "-c", SAVER, str(history.root), who, str(count)],
            stdout=subprocess.PIPE,
            text=True,
        )
        for who in ("ann", "bob")
    ]
    told = [
        identifier for saver in savers for identifier in saver.communicate(timeout=120)[0].split()
    ]
    assert [saver.returncode for saver in savers] == [0, 0]
    assert len(set(told)) == 2 * count
    assert set(cli("rev-list", "main").split()) == set(told)
    assert len(history.versions(POLICY, limit=100)) == 2 * count
    assert not list((history.root / ".git").glob("fast_import_crash_*"))
    cli("fsck", "--strict")


def test_a_lock_left_behind_is_told_and_not_removed(
    history: History, ann: Author, note: VersionNote
) -> None:
    history._door.lock_seconds = 0.2
    history.record(POLICY, b"1\n", note, ann)
    for name in ("index.lock", "refs/heads/main.lock"):
        lock = history.root / ".git" / name
        lock.write_bytes(b"")
        with pytest.raises(HistoryError) as error:
            history.record(POLICY, name.encode(), note, ann)
        assert error.value.message.code == "history.locked"
        assert name in str(error.value.message.params["file"])
        assert lock.exists()
        lock.unlink()
        assert history.content(history.record(POLICY, name.encode(), note, ann)) == name.encode()
    assert not list((history.root / ".git").glob("fast_import_crash_*"))


def test_a_save_waits_for_a_lock_that_goes_away(
    history: History, ann: Author, note: VersionNote
) -> None:
    history.record(POLICY, b"1\n", note, ann)
    lock = history.root / ".git" / "index.lock"
    lock.write_bytes(b"")
    remover = subprocess.Popen(["sh", "-c", 'sleep 0.3; rm "$1"', "sh", str(lock)])
    saved = history.record(POLICY, b"2\n", note, ann)
    assert remover.wait(10) == 0
    assert history.content(saved) == b"2\n"


def test_longer_ids_are_understood(folder: Path, ann: Author, note: VersionNote, cli: Cli) -> None:
    cli("init", "-q", "-b", "main", "--object-format=sha256")
    history = open_history(folder)
    assert history is not None
    saved = history.record(POLICY, b"x\n", note, ann)
    assert len(saved.id) == 64
    assert history.record(POLICY, b"x\n", note, ann).id == saved.id
    assert history.versions(POLICY) == (saved,)
    digest = hashlib.sha256(b"blob 2\0x\n").hexdigest()
    assert cli("rev-parse", "HEAD:privacy.md").strip() == digest


FORMS: dict[str, tuple[tuple[str, ...], ...]] = {
    "index version 4": (("update-index", "--index-version", "4"),),
    "split index": (("update-index", "--split-index"),),
    "untracked cache": (("update-index", "--untracked-cache"),),
    "packed": (("pack-refs", "--all"), ("gc", "-q")),
    "commit graph": (("commit-graph", "write", "--reachable", "--changed-paths"),),
    "sparse": (("sparse-checkout", "set", "--sparse-index", "folder"),),
}


@pytest.mark.parametrize("form", sorted(FORMS))
def test_every_form_git_keeps_a_history_in_can_be_saved_to(
    history: History, ann: Author, note: VersionNote, cli: Cli, form: str
) -> None:
    for name in ("privacy.md", "folder/x.md", "other/y.md"):
        (history.root / name).parent.mkdir(exist_ok=True)
        (history.root / name).write_bytes(b"old\n")
    cli("add", ".")
    cli("commit", "-q", "-m", "start")
    for call in FORMS[form]:
        cli(*call)
    for text in (b"new\n", b"newer\n"):
        (history.root / POLICY).write_bytes(text)
        saved = history.record(POLICY, text, note, ann)
        assert history.content(saved) == text
        assert cli("status", "--porcelain") == ""
        assert history.state().can_save
    assert [v.summary for v in history.versions(POLICY)][-1] == "start"
    cli("fsck", "--strict")


def test_a_copy_without_its_older_versions_can_be_saved_to(
    history: History, ann: Author, note: VersionNote, cli: Cli, tmp_path: Path
) -> None:
    for text in (b"1\n", b"2\n", b"3\n"):
        history.record(POLICY, text, note, ann)
    cli("clone", "-q", "--depth=1", f"file://{history.root}", str(tmp_path / "shallow"))
    shallow = open_history(tmp_path / "shallow")
    assert shallow is not None
    saved = shallow.record(POLICY, b"4\n", note, ann)
    assert len(shallow.versions(POLICY)) == 2
    assert shallow.versions(POLICY)[0] == saved


def test_who_is_always_overtaken_is_told_to_save_again(
    history: History, ann: Author, note: VersionNote, monkeypatch: pytest.MonkeyPatch
) -> None:
    history._door.lock_seconds = 0.1
    other = open_history(history.root)
    assert other is not None
    number = 0

    def stage(*_arguments: object, **_named: object) -> None:
        nonlocal number
        number += 1
        with monkeypatch.context() as patch:
            patch.setattr(recording, "stage", plain)
            other.record(Path("other.md"), b"%d\n" % number, note, ann)

    plain = recording.stage
    monkeypatch.setattr(recording, "stage", stage)
    with pytest.raises(HistoryError) as error:
        history.record(POLICY, b"mine\n", note, ann)
    assert error.value.message.code == "history.locked-meanwhile"
    assert number > 1
