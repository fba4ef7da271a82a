"""How long the texts take that hang other programs.

Run: python -m tests.robustness.pathological [--size 16000]

Each text is read, rendered, outlined and checked in a process of its own; it ends with 1 where one
took longer than two seconds or failed.
"""

from __future__ import annotations

import argparse
import multiprocessing
import sys
from multiprocessing.connection import Connection

from tests.robustness.generators import GENERATORS, MORE, SIZES
from tests.robustness.reading import Walk, walk

_LIMIT = 2.0  # seconds
_GIVE_UP = 30.0  # seconds, start of the process included


def main() -> int:
    """Walk each text and print its times."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--size", type=int, default=SIZES[-1])
    size = parser.parse_args().size
    walk("Words.\n")
    slow = 0
    for name, make in {**GENERATORS, **MORE}.items():
        text = make(size)
        done = _walk_apart(text)
        fine = done is not None and done.whole <= _LIMIT
        slow += not fine
        told = f"{done.whole:5.2f} s  {done.refused}" if done is not None else "failed"
        print(f"{name:<20} {len(text):>10,} characters  {told}")
    print(f"{slow} took longer than {_LIMIT:.0f} seconds or failed")
    return 1 if slow else 0


def _walk_apart(text: str) -> Walk | None:
    """The walk of a text; None where it failed or had to be ended."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=_send, args=(theirs, text))
    process.start()
    theirs.close()
    try:
        return ours.recv() if ours.poll(_GIVE_UP) else None
    except EOFError:
        return None
    finally:
        process.kill()
        process.join()


def _send(connection: Connection, text: str) -> None:
    connection.send(walk(text))


if __name__ == "__main__":
    sys.exit(main())
