"""Settings that nobody would write by hand: whatever stands in them, nothing of it is run."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.hostile.traps import SETTINGS

from policyeditor.errors import PolicyEditorError
from policyeditor.history.model import Author, VersionNote
from policyeditor.history.open import open_history
from policyeditor.workspace.trust import look_at_folder

POLICY = Path("privacy.md")
ADA = Author("Ada Lovelace", "ada@example.org")
_LONGEST = 20.0  # seconds for a folder, of which git is given five for each look at its settings

NAMED = ("filter", "diff", "merge", "hook", "remote", "url", "alias", "include", "core", "Gpg")
PARTS = (
    *("clean", "smudge", "process", "required", "command", "textconv", "driver", "event", "path"),
    *("fsmonitor", "hooksPath", "worktree", "attributesFile", "excludesFile", "vcs", "insteadOf"),
    *("enabled", "program", "CLEAN", "bare", "sshCommand", "editor", "uploadpack"),
)

names = st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="\n\0\r"), max_size=12
).map(lambda name: name.replace("\\", "\\\\").replace('"', '\\"'))


@pytest.fixture
def base(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with one version, of which copies are made, and a program that leaves a mark."""
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(home / "config"))
    trap = tmp_path / "trap"
    trap.write_text(f"#!/bin/sh\ntouch '{tmp_path / 'ran'}'\ncat\n")
    trap.chmod(0o755)
    os.mkfifo(tmp_path / "pipe")
    root = tmp_path / "base"
    root.mkdir()
    (root / POLICY).write_bytes(b"first\n")
    (root / ".gitattributes").write_text("* filter=x diff=x merge=x\n")
    for call in (("init", "-q", "-b", "main"), ("add", "."), ("commit", "-qm", "first")):
        subprocess.run(
            ["git", "-c", "user.name=A", "-c", "user.email=a@b.c", *call], cwd=root, check=True
        )
    return root


def worked_with(base: Path, added: bytes) -> None:
    """A copy of the folder with more settings: looked at, listed, saved to."""
    root = base.parent / "copy"
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(base, root)
    with (root / ".git" / "config").open("ab") as file:
        file.write(added)
    begin = time.monotonic()
    for work in (look_at_folder, save):
        try:
            work(root)
        except PolicyEditorError:
            continue  # told in words
    assert not (base.parent / "ran").exists()
    assert time.monotonic() - begin < _LONGEST


def save(root: Path) -> None:
    history = open_history(root)
    assert history is not None
    history.versions(POLICY)
    history.record(POLICY, b"second\n", VersionNote("second"), ADA)


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.data())
def test_settings_of_any_names_run_nothing(base: Path, data: st.DataObject) -> None:
    trap = str(base.parent / "trap")
    values = st.sampled_from(
        (trap, f"!{trap}", f'"{trap}" %f', "/dev/zero", str(base.parent / "pipe"), "true", "", ".")
    )
    lines: list[str] = []
    for _ in range(data.draw(st.integers(1, 6))):
        section, name = data.draw(st.sampled_from(NAMED)), data.draw(st.one_of(names, st.just("x")))
        lines.append(f'[{section} "{name}"]' if name else f"[{section}]")
        part = data.draw(st.sampled_from(PARTS))
        lines.append(f"\t{part} = {data.draw(values)}")
    key = data.draw(st.sampled_from(SETTINGS))
    section, _, part = key.rpartition(".")
    head, _, name = section.partition(".")
    lines += [f'[{head} "{name}"]' if name else f"[{head}]", f"\t{part} = {trap}"]
    worked_with(base, ("\n".join(lines) + "\n").encode("utf-8", "surrogatepass"))


@settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(added=st.binary(max_size=200))
def test_settings_of_any_bytes_are_told_or_used(base: Path, added: bytes) -> None:
    worked_with(base, added)
