"""What comes in and goes out: answers on standard output, messages on standard error."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

from policyeditor.messages import Message
from policyeditor.policy.text import PolicyText, read_text
from policyeditor.resources import english

STANDARD_INPUT = "-"


def use_utf8() -> None:
    """Write UTF-8 whatever the console's encoding is; what no encoding can hold as ``?``."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")


def tell(message: Message) -> None:
    """Say a sentence on standard error."""
    print(english().sentence(message), file=sys.stderr)


def answer(text: str) -> None:
    """Write an answer to standard output, with a line end."""
    sys.stdout.write(text if text.endswith("\n") or not text else text + "\n")


def answer_json(value: object) -> None:
    """Write an answer as JSON to standard output."""
    answer(json.dumps(value, ensure_ascii=False, indent=2))


def told_written(paths: tuple[Path, ...]) -> None:
    """Say which files were written."""
    for path in paths:
        tell(Message("cli.written", {"path": str(path)}))


def read_argument(file: str) -> PolicyText:
    """The text of a FILE argument, or of standard input for ``-``.

    Raises InputError where it cannot be read.
    """
    if file == STANDARD_INPUT:
        return read_text(sys.stdin.buffer.read())
    from policyeditor.workspace.session import open_policy  # hashing is for named files alone

    return open_policy(Path(file)).text
