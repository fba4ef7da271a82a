"""Run by the system's own Python, for it has the bridge: prints what a screen reader would find.

    python3 atspi_walk.py SECONDS [ENTRY …]

Waits until the program is on the accessibility bus, then walks its tree and prints JSON: for each
node its role, name, states and interfaces, and how deep it stands.  Then it chooses each entry
of the menus that asks something (or those that are named) and does the same in its dialog.
"""

from __future__ import annotations

import contextlib
import json
import sys
import time

import gi  # type: ignore[import-not-found]  # the system's Python has it, the project's has not

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # type: ignore[import-not-found]  # noqa: E402 - version first

#: Nodes, and children of one node, that are looked at: a text of many pages is not read whole.
_MOST = 4000
_MOST_CHILDREN = 200
_STATES = ("FOCUSABLE", "FOCUSED", "SHOWING", "VISIBLE", "ENABLED", "EDITABLE", "CHECKABLE",
           "CHECKED", "SELECTABLE", "SELECTED", "MULTI_LINE", "EXPANDABLE")  # fmt: skip


def program(seconds: float) -> Atspi.Accessible:
    """The program on the bus, once its window is there with all its panels."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        desktop = Atspi.get_desktop(0)
        for place in range(desktop.get_child_count()):
            found = desktop.get_child_at_index(place)
            if found is not None and found.get_child_count() and settled(found):
                return found
        time.sleep(0.3)
    sys.exit("the program is not on the accessibility bus")


def settled(found: Atspi.Accessible) -> bool:
    """Whether the window has as many parts as a moment ago."""
    window = found.get_child_at_index(0)
    before = window.get_child_count() if window is not None else 0
    time.sleep(0.8)
    return window is not None and before > 5 and window.get_child_count() == before


def walk(node: Atspi.Accessible) -> list[dict[str, object]]:
    """Every node of a tree, from the top."""
    found: list[dict[str, object]] = []
    waiting = [(node, 0, "")]
    while waiting and len(found) < _MOST:
        here, depth, above = waiting.pop()
        try:
            told = describe(here, depth, above)
            found.append(told)
            for place in range(min(here.get_child_count(), _MOST_CHILDREN)):
                child = here.get_child_at_index(place)
                if child is not None:
                    waiting.append((child, depth + 1, f"{told['role']} “{told['name']}”"))
        except gi.repository.GLib.GError:
            continue  # it has gone meanwhile
    return found


def describe(node: Atspi.Accessible, depth: int, above: str) -> dict[str, object]:
    """What a screen reader is told of a node."""
    states = node.get_state_set()
    text = ""
    if "Text" in node.get_interfaces():
        text = Atspi.Text.get_text(node, 0, min(Atspi.Text.get_character_count(node), 400))
    return {
        "role": node.get_role_name(),
        "name": node.get_name() or "",
        "states": [each for each in _STATES if states.contains(getattr(Atspi.StateType, each))],
        "interfaces": list(node.get_interfaces()),
        "text": text,
        "depth": depth,
        "above": above,
    }


#: Entries that ask in the system's own windows, or leave the program.
_NOT_OURS = {
    "Open policy folder…", "Open policy…", "Save a copy…", "Import Word changes…", "Print…",
    "Picture…", "Drafts put aside…", "References to renumbered clauses…",
}  # fmt: skip
_LEAVING = ("Cancel", "Close", "Continue later", "OK")


def entries(top: Atspi.Accessible) -> list[Atspi.Accessible]:
    """The entries of the menus that open a dialog and can be chosen now."""
    found: list[Atspi.Accessible] = []
    waiting = [top]
    while waiting:
        here = waiting.pop()
        enabled = here.get_state_set().contains(Atspi.StateType.ENABLED)
        if here.get_role_name() == "menu item" and (here.get_name() or "").endswith("…"):
            if enabled and here.get_name() not in _NOT_OURS:
                found.append(here)
        elif here.get_role_name() in ("menu bar", "menu item", "popup menu", "frame"):
            waiting += [here.get_child_at_index(place) for place in range(here.get_child_count())]
    return found


def dialogs(application: Atspi.Accessible) -> list[Atspi.Accessible]:
    """The dialogs that stand open."""
    children = [
        application.get_child_at_index(place) for place in range(application.get_child_count())
    ]
    return [each for each in children if each and each.get_role_name() in ("dialog", "alert")]


def look_at_dialogs(
    application: Atspi.Accessible, wanted: list[str]
) -> dict[str, list[dict[str, object]]]:
    """Choose each entry that opens a dialog; what stands in it, by the entry's words."""
    found: dict[str, list[dict[str, object]]] = {}
    frame = next(
        each
        for each in (application.get_child_at_index(n) for n in range(8))
        if each is not None and each.get_role_name() == "frame"
    )
    for entry in entries(frame):
        name = entry.get_name()
        if wanted and name not in wanted:
            continue
        with contextlib.suppress(gi.repository.GLib.GError):  # it waits until the dialog is left
            Atspi.Action.do_action(entry, 0)
        end = time.monotonic() + 6
        while not dialogs(application) and time.monotonic() < end:
            time.sleep(0.1)
        for dialog in dialogs(application):
            time.sleep(0.3)
            found[name] = walk(dialog)
            leave(dialog)
        end = time.monotonic() + 3
        while dialogs(application) and time.monotonic() < end:
            time.sleep(0.1)
        if dialogs(application):
            break  # it cannot be left: what comes after would be another's
    return found


def leave(dialog: Atspi.Accessible) -> None:
    """Press the button that changes nothing."""
    waiting = [dialog]
    while waiting:
        here = waiting.pop()
        if here.get_role_name() == "push button" and here.get_name() in _LEAVING:
            with contextlib.suppress(gi.repository.GLib.GError):
                Atspi.Action.do_action(here, 0)
            return
        waiting += [here.get_child_at_index(place) for place in range(here.get_child_count())]


if __name__ == "__main__":
    running = program(float(sys.argv[1]))
    print(json.dumps({"": walk(running), **look_at_dialogs(running, sys.argv[2:])}))
