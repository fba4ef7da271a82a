"""One who types and saves without end, and tells each key and each save as soon as it is done."""

from __future__ import annotations

import os
import random
import time
from pathlib import Path

from tests.durability.checking import ADA, NAME, text_of

from policyeditor.workspace.recovery import Journal
from policyeditor.workspace.saving import SaveRequest, save_policy
from policyeditor.workspace.session import DocumentSession, open_policy

_SAVED_EVERY = 15  # keys
_SLOWEST = 0.02  # seconds between two keys


def type_and_save(folder: Path, recovery: Path, tell: int, seed: int) -> None:
    """Type until the process is ended; lines ``key NUMBER NANOSECONDS``, ``saved NUMBER ID``."""
    chance = random.Random(seed)
    journal = Journal(recovery)
    session = DocumentSession(open_policy(folder / NAME))
    os.write(tell, b"ready\n")
    number = 0
    while True:
        number += 1
        session.change(text_of(number))
        journal.keep(session.path, session.view, session.opened.digest)
        os.write(tell, b"key %d %d\n" % (number, time.monotonic_ns()))
        if chance.randrange(_SAVED_EVERY) == 0:
            request = SaveRequest(folder, session.opened, session.draft_text())
            saved = save_policy(request, ADA)
            session.settled(saved.opened)
            journal.forget(session.path)
            told = saved.version.id if saved.version else f"- {saved.trouble}"
            os.write(tell, f"saved {number} {told}\n".encode())
        time.sleep(chance.random() * _SLOWEST)
