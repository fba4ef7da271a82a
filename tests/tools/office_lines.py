"""Opens Word and OpenDocument files in LibreOffice and writes down what a reader sees.

Run with a Python that has LibreOffice's bridge (Debian: /usr/bin/python3 with python3-uno):

    python3 tests/tools/office_lines.py FOLDER

FOLDER holds ``jobs.json``: a list of [file, what to do with tracked changes ("accept", "reject" or
""), file for the lines].  Each line is "number<TAB>words"; rows of tables and footnotes follow.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from importlib import import_module
from pathlib import Path
from typing import Any

COMMANDS = {"accept": ".uno:AcceptAllTrackedChanges", "reject": ".uno:RejectAllTrackedChanges"}


def main(folder: Path) -> int:
    """Do the jobs of a folder."""
    uno = import_module("uno")
    pipe = f"lines{abs(hash(str(folder))) % 10**9}"
    office = subprocess.Popen(
        [
            "soffice", "--headless", "--norestore", "--nologo",
            f"-env:UserInstallation=file://{folder}/profile", f"--accept=pipe,name={pipe};urp;",
        ],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        services = _services(uno, pipe)
        desktop = services("com.sun.star.frame.Desktop")
        dispatcher = services("com.sun.star.frame.DispatchHelper")
        hidden = uno.createUnoStruct("com.sun.star.beans.PropertyValue", Name="Hidden", Value=True)
        for source, how, target in json.loads((folder / "jobs.json").read_text(encoding="utf-8")):
            document = desktop.loadComponentFromURL(f"file://{source}", "_blank", 0, (hidden,))
            if how:
                frame = document.getCurrentController().getFrame()
                dispatcher.executeDispatch(frame, COMMANDS[how], "", 0, ())
            lines = _lines(document.Text)
            notes = document.getFootnotes()
            for number in range(notes.getCount()):
                lines += _lines(notes.getByIndex(number))
            Path(target).write_text("\n".join(lines), encoding="utf-8")
            document.close(True)
        desktop.terminate()
    finally:
        office.terminate()
        office.wait(60)
    return 0


def _services(uno: Any, pipe: str) -> Any:
    """What makes a service of the running LibreOffice, once it answers."""
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext(
        "com.sun.star.bridge.UnoUrlResolver", local
    )
    for _ in range(200):
        try:
            context = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except Exception:  # it has not started yet: the bridge's own error has no class here
            time.sleep(0.3)
        else:
            make = context.ServiceManager.createInstanceWithContext
            return lambda name: make(name, context)
    raise SystemExit("LibreOffice does not answer")


def _lines(text: Any) -> list[str]:
    found: list[str] = []
    parts = text.createEnumeration()
    while parts.hasMoreElements():
        part = parts.nextElement()
        if part.supportsService("com.sun.star.text.TextTable"):
            for name in part.getCellNames():
                found += _lines(part.getCellByName(name))
        else:
            lines = [" ".join(line.split()) for line in part.getString().split("\n")]
            if lines[0] or part.ListLabelString:
                found.append(f"{part.ListLabelString}\t{lines[0]}")
            found += (f"\t{line}" for line in lines[1:] if line)
    return found


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve()))
