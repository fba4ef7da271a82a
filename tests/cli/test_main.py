import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from policyeditor import __version__
from policyeditor.cli import main as cli_main
from policyeditor.cli.main import run


def never(_path: Path | None) -> int:
    raise AssertionError("no window was asked for")


def test_version_and_help_are_answers(call: Any) -> None:
    told = call("--version").out.splitlines()
    assert told[0] == f"Policy Editor {__version__}"
    names = [line.split(":")[0].split(" ")[0] for line in told]
    assert {"Installed", "Python", "typst", "Git", "System", "Language"} <= set(names)
    verbs = "open new check outline render compare history save restore notice export"
    for verb in verbs.split():
        answer = call(verb, "--help")
        assert answer.status == 0
        assert f"policyeditor {verb}" in answer.out


@pytest.mark.parametrize(
    "arguments",
    [
        ["frobnicate"],
        ["check"],
        ["check", "a.md", "--format", "yaml"],
        ["notice", "a.md", "--from", "x", "--effective", "1 March"],
        ["export", "a.md", "--to", "html"],
        ["compare", "a.md"],
        ["compare", "a.md", "b.md", "c.md"],
        ["compare", "a.md", "b.md", "--from", "x"],
    ],
)
def test_a_call_that_makes_no_sense_is_refused(call: Any, arguments: list[str]) -> None:
    answer = call(*arguments)
    assert (answer.status, answer.out) == (2, "")
    assert answer.err


def test_the_window_opens_without_a_verb_and_with_a_path() -> None:
    opened: list[Path | None] = []

    def open_window(path: Path | None) -> int:
        opened.append(path)
        return 0

    assert run([], open_window) == 0
    assert run(["open"], open_window) == 0
    assert run(["open", "site"], open_window) == 0
    assert opened == [None, None, Path("site")]


def test_without_the_parts_of_the_window_a_sentence_says_so(
    call: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    for name in [name for name in sys.modules if name.startswith("policyeditor.gui")]:
        monkeypatch.delitem(sys.modules, name)
    for name in ("PySide6", "PySide6.QtCore", "PySide6.QtGui", "PySide6.QtWidgets"):
        monkeypatch.setitem(sys.modules, name, None)
    answer = call("open")
    assert answer.status == 2
    assert answer.err.startswith("The window cannot be opened")


@pytest.mark.skipif(sys.platform != "linux", reason="only here a program may have no screen")
def test_without_a_screen_a_sentence_says_so(call: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    answer = call("open")
    assert answer.status == 2
    assert "there is no screen" in answer.err


@pytest.mark.parametrize("error", [ValueError("odd"), RecursionError(), KeyboardInterrupt()])
def test_even_a_mistake_of_the_program_is_told_in_a_sentence(
    error: BaseException,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def broken(_arguments: object) -> int:
        raise error

    monkeypatch.setattr(cli_main, "_verb", lambda _name: broken)
    assert run(["check", "a.md"], never) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.endswith(".\n")
    assert "Traceback" not in captured.err


def test_a_folder_is_made_with_the_sample(call: Any, tmp_path: Path) -> None:
    site = tmp_path / "site"
    answer = call("new", site, "--sample")
    assert (answer.status, answer.out) == (0, "")
    assert list(site.rglob("*.md"))
    assert call("check", site).status == 0
    again = call("new", site)
    assert again.status == 2
    assert "site" in again.err


@pytest.mark.process
def test_the_real_program_writes_json_alone_and_loads_no_more_than_it_needs(
    policy: Path,
) -> None:
    policy.write_text(policy.read_text().replace("30 days", "30 days days"), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "policyeditor", "check", str(policy), "--format", "json"],
        capture_output=True,
        check=False,
        env={"PATH": "/usr/bin:/bin", "PYTHONIOENCODING": "ascii"},
    )
    assert (done.returncode, done.stderr) == (0, b"")
    (problem,) = json.loads(done.stdout.decode("utf-8"))
    assert problem["message"] == "“days” is written twice."
    probe = (
        "import sys; from policyeditor.__main__ import main; main(['--help']);"
        "print([m for m in ('git', 'ruamel.yaml', 'jsonschema', 'babel', 'PySide6', 'jinja2')"
        " if m in sys.modules])"
    )
    loaded = subprocess.run([sys.executable, "-c", probe], capture_output=True, check=True)
    assert loaded.stdout.splitlines()[-1] == b"[]"


@pytest.mark.parametrize("option", ["--version", "--licences"])
def test_an_answer_that_nobody_reads_to_its_end_is_no_mistake(option: str) -> None:
    call = [sys.executable, "-m", "policyeditor", option]
    with subprocess.Popen(call, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as program:
        assert program.stdout is not None
        assert program.stderr is not None
        program.stdout.close()
        assert program.stderr.read() == b""
    assert program.returncode == 0
