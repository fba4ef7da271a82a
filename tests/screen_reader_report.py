"""Walks every dialog that the menus open over the accessibility bus and tells what has no name.

    python -m tests.screen_reader_report

Linux; needs at-spi2-core, python3-gi, gir1.2-atspi-2.0, dbus and xvfb.  Takes two minutes.
"""

from __future__ import annotations

import sys
import tempfile
from collections import Counter
from pathlib import Path

from tests.gui.accessibility.screen_reader import heard, missing, nameless


def main() -> int:
    """Print the counts; gives how many controls have no name."""
    if lacking := missing():
        print(f"Not on this system: {lacking}")
        return 2
    with tempfile.TemporaryDirectory() as scratch:
        told = heard(Path(scratch) / "home", ())
    wrong = 0
    for place, nodes in told.items():
        lacking_names = list(nameless(nodes))
        wrong += len(lacking_names)
        controls = sum("FOCUSABLE" in str(node["states"]) for node in nodes)
        roles = Counter(str(node["role"]) for node in nodes).most_common(3)
        print(f"{place or 'the window'}: {len(nodes)} nodes, {controls} controls, {roles}")
        for each in lacking_names:
            print(f"   no name: {each}")
    print(f"{len(told)} places, {wrong} without a name")
    return min(wrong, 1)


if __name__ == "__main__":
    sys.exit(main())
