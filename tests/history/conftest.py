"""Real histories in temporary folders, and the person's own git beside them."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from policyeditor.history.history import History
from policyeditor.history.model import Author, VersionNote
from policyeditor.history.open import create_history

Cli = Callable[..., str]


@pytest.fixture(autouse=True)
def settings(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The person's own git settings: a name, and nothing of the machine the tests run on."""
    for name in [name for name in os.environ if name.startswith("GIT_")]:
        monkeypatch.delenv(name)
    home = tmp_path_factory.mktemp("home")
    file = home / ".gitconfig"
    file.write_text("[user]\n\tname = Ann Example\n\temail = ann@example.org\n")
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(home / ".config"))
    return file


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    root = tmp_path / "policies of Ann"
    root.mkdir()
    return root.resolve()


@pytest.fixture
def history(folder: Path) -> History:
    return create_history(folder)


@pytest.fixture
def cli(folder: Path) -> Cli:
    """Plain git, as another program would use it, in the folder."""

    def run(*arguments: str, check: bool = True, stdin: bytes = b"") -> str:
        done = subprocess.run(
            ["git", *arguments],
            cwd=folder,
            input=stdin,
            capture_output=True,
            check=False,
            timeout=30,
        )
        assert not check or done.returncode == 0, done.stderr.decode("utf-8", "replace")
        return done.stdout.decode("utf-8", "surrogateescape")

    return run


@pytest.fixture
def ann() -> Author:
    return Author("Ann Example", "ann@example.org")


@pytest.fixture
def note() -> VersionNote:
    return VersionNote("Section 3 reworded", "significant")
