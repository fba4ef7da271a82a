"""Every hostile text in every position against each layer of the preview's safety.

Run: python -m tests.safety [--every 1]    (the texts lie in ``../shared``; ours alone without it)

It takes some minutes.  Prints a line for each layer; ends with 1 where a text was run, asked
another computer for something, or where nothing was run with all layers off: then the trial itself
is no good.
"""

from __future__ import annotations

import argparse
import os
import sys

from PySide6.QtWidgets import QApplication
from tests.safety.laboratory import Layers
from tests.safety.trials import NAVIGATIONS, SUBRESOURCES, TRIALS, attack, leaks
from tests.safety.vectors import OWN, collection

from policyeditor.gui.web.scheme import register_scheme

_LEAST = 50  # scripts that must be run where nothing holds them


def main() -> int:
    """Try each layer."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--every", type=int, default=1, help="take every so-manieth text alone")
    payloads = [*OWN, *collection()[:: parser.parse_args().every]]
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        os.environ.setdefault("QTWEBENGINE_DISABLE_SANDBOX", "1")
    register_scheme()
    application = QApplication(sys.argv[:1])
    fine = True
    for trial in TRIALS.values():
        some = payloads[::20] if trial.name == "nothing" else payloads
        found = attack(trial, some)
        held = trial.name != "nothing"
        fine &= (
            (found.run == 0 and (found.asked == 0 or trial.layers.gate is False))
            if held
            else (found.run >= _LEAST)
        )
        print(
            f"{trial.name:<18} {found.texts:>6,} policies on {found.pages:>5,} pages:"
            f" {found.run} scripts run, {found.asked} requests to other computers",
            flush=True,
        )
        if held and found.example:
            print(f"    {found.example}")
    left = leaks(Layers(), {**SUBRESOURCES, **NAVIGATIONS})
    fine &= left == ([], [])
    print(f"through the engine alone left: {', '.join(left.asked) or 'nothing'}")
    del application
    return 0 if fine else 1


if __name__ == "__main__":
    sys.exit(main())
