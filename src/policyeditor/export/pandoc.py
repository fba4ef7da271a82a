"""The one door to pandoc, which writes and reads Word, OpenDocument and EPUB files.

It runs in its sandbox: it reads what it is handed and writes what it returns, asks nothing of the
network and follows no path that a document names (https://pandoc.org/MANUAL.html,
"A note on security").  It knows no settings of the person's own.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import tempfile
from collections.abc import Mapping, Sequence
from importlib.util import find_spec
from pathlib import Path

from policyeditor.errors import ExportError

JsonObject = dict[str, object]

#: Seconds after which pandoc is ended, and how much memory it may use.
TIME_LIMIT = 60.0
_MEMORY = "2G"
#: The version of pandoc's own tree that is written here.
API_VERSION = (1, 23, 1)
_KEPT = ("SYSTEMROOT", "WINDIR", "TEMP", "TMP")


def write_document(
    document: JsonObject,
    target: str,
    *,
    options: Sequence[str] = (),
    files: Mapping[str, bytes] | None = None,
    time: int = 0,
    limit: float = TIME_LIMIT,
) -> bytes:
    """A document (pandoc's own tree) as a file of the format ``target``.

    ``options`` may name ``files``, which are laid beside the work under their names.  ``time`` is
    the moment (seconds since 1970) that the file tells it was made.  Raises ExportError.
    """
    data = json.dumps(document, ensure_ascii=False).encode("utf-8", "replace")
    call = ("--from=json", f"--to={target}", *options)
    return _run(call, data, files or {}, time, limit)


def read_document(
    data: bytes, source: str, *, options: Sequence[str] = (), limit: float = TIME_LIMIT
) -> JsonObject:
    """A file of the format ``source`` as pandoc's own tree.  Raises ExportError."""
    output = _run((f"--from={source}", "--to=json", *options), data, {}, 0, limit)
    try:
        found = json.loads(output)
    except (ValueError, RecursionError) as error:
        raise ExportError("export.pandoc-failed") from error
    if not isinstance(found, dict):
        raise ExportError("export.pandoc-failed")
    return found


def pandoc_path() -> Path:
    """Where pandoc is: the one this program came with, else the machine's."""
    found = find_spec("pypandoc")
    name = "pandoc.exe" if os.name == "nt" else "pandoc"
    if found is not None and found.origin is not None:
        path = Path(found.origin).parent / "files" / name
        if path.is_file():
            return path
    other = shutil.which("pandoc")
    if other is None:
        raise ExportError("export.no-pandoc")
    return Path(other)


def _run(
    call: Sequence[str], data: bytes, files: Mapping[str, bytes], time: int, limit: float
) -> bytes:
    program = pandoc_path()
    with tempfile.TemporaryDirectory(prefix="policyeditor-") as folder:
        for name, content in files.items():
            (Path(folder) / name).write_bytes(content)
        arguments = [
            str(program), "+RTS", f"-M{_MEMORY}", "-RTS", "--sandbox", "--quiet",
            f"--data-dir={folder}", "--output=-", *call,
        ]  # fmt: skip
        try:
            # The call names its own program and options; what a policy says goes to its input.
            done = subprocess.run(
                arguments,
                input=data,
                capture_output=True,
                cwd=folder,
                env=_environment(folder, time),
                timeout=limit,
                check=False,
            )
        except subprocess.TimeoutExpired as error:
            raise ExportError("export.pandoc-too-long", seconds=round(limit)) from error
        except OSError as error:
            raise ExportError("export.no-pandoc") from error
    if done.returncode:
        raise ExportError("export.pandoc-failed")
    return done.stdout


def _environment(folder: str, time: int) -> dict[str, str]:
    kept = {name: os.environ[name] for name in _KEPT if name in os.environ}
    return {
        **kept,
        "HOME": folder,
        "XDG_DATA_HOME": folder,
        "LANG": "C.UTF-8",
        # https://reproducible-builds.org/specs/source-date-epoch/
        "SOURCE_DATE_EPOCH": str(max(time, 0)),
    }
