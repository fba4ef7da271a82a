"""From arguments to an exit status: 0 fine, 1 the answer is "no", 2 what was given is unusable."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from collections.abc import Callable, Sequence
from pathlib import Path

from policyeditor.cli.parser import build_parser
from policyeditor.cli.streams import tell, use_utf8
from policyeditor.errors import PolicyEditorError
from policyeditor.messages import Message

Verb = Callable[[Namespace], int]
FINE, NO, UNUSABLE = 0, 1, 2


def run(argv: Sequence[str] | None, open_window: Callable[[Path | None], int]) -> int:
    """Carry out one call; never raises, never shows a traceback."""
    use_utf8()
    try:
        arguments = build_parser().parse_args(argv)
    except SystemExit as end:  # argparse has said what is wrong, or shown its help
        return end.code if isinstance(end.code, int) else FINE
    try:
        if arguments.verb in (None, "open"):
            path = getattr(arguments, "path", None)
            return open_window(path)
        status = _verb(arguments.verb)(arguments)
        sys.stdout.flush()
    except PolicyEditorError as error:
        tell(error.message)
    except BrokenPipeError:  # the reader of our output has gone; say nothing more
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except KeyboardInterrupt:
        tell(Message("cli.stopped"))
    except RecursionError:
        tell(Message("cli.too-deep"))
    except Exception as error:  # a mistake of the program: told in a sentence all the same
        params = {"kind": type(error).__name__, "reason": str(error)[:300]}
        tell(Message("cli.unexpected", params))
        _keep_report(error)
    else:
        return status
    return UNUSABLE


def _keep_report(error: Exception) -> None:
    """Keep where in the program it happened, for a report."""
    from datetime import datetime  # all this for a mistake of the program alone

    from policyeditor.workspace.failures import keep_report, report_of
    from policyeditor.workspace.places import usual_places
    from policyeditor.workspace.program import program_details

    now = datetime.now().astimezone()
    report = report_of(error, program_details(), now)
    if (file := keep_report(usual_places().reports, report, now)) is not None:
        tell(Message("cli.report-kept", {"file": str(file)}))


def _verb(name: str) -> Verb:
    """The function of a verb; each is imported when it is called for, so that all start fast."""
    match name:
        case "new":
            from policyeditor.cli.creating import new as verb
        case "check":
            from policyeditor.cli.checking import check as verb
        case "outline":
            from policyeditor.cli.reading import outline as verb
        case "render":
            from policyeditor.cli.reading import render as verb
        case "compare":
            from policyeditor.cli.comparing import compare as verb
        case "history":
            from policyeditor.cli.versions import history as verb
        case "save":
            from policyeditor.cli.versions import save as verb
        case "restore":
            from policyeditor.cli.versions import restore as verb
        case "notice":
            from policyeditor.cli.noticing import notice as verb
        case _:
            return _publishing_verb(name)
    return verb


def _publishing_verb(name: str) -> Verb:
    match name:
        case "import":
            from policyeditor.cli.importing import import_word as verb
        case "rules":
            from policyeditor.cli.rules import rules as verb
        case "publish":
            from policyeditor.cli.published import publish as verb
        case "evidence":
            from policyeditor.cli.published import evidence as verb
        case _:
            from policyeditor.cli.publishing import export as verb
    return verb
