"""Ten thousand random documents, read, rendered, outlined and checked: how many fail, how long.

Run: python -m tests.robustness.ten_thousand [--documents 10000] [--seed 1]

Real policies beside the checkout are among what is damaged, where they are there.  The figures are
of whole renders, nothing kept from a text before.  Ends with 1 where a document failed or hung.
"""

from __future__ import annotations

import argparse
import signal
import sys
import traceback
from pathlib import Path
from types import FrameType

from tests.robustness.documents import LARGEST, documents, sources
from tests.robustness.reading import Walk, walk

_SHOWN = 5  # failures told in full
_LIMIT = 2  # seconds for one document


class TookTooLongError(Exception):
    """A document was not done in time."""


def main() -> int:
    """Walk all documents and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--documents", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    shared = Path(__file__).parents[3] / "shared" / "corpus"
    texts = sources(shared if shared.is_dir() else None)
    if hasattr(signal, "setitimer"):
        signal.signal(signal.SIGALRM, _give_up)
    walks: list[Walk] = []
    sizes: list[int] = []
    failed = 0
    for number, text in enumerate(documents(options.documents, options.seed, texts)):
        try:
            if hasattr(signal, "setitimer"):
                signal.setitimer(signal.ITIMER_REAL, _LIMIT)
            walks.append(walk(text))
            sizes.append(len(text))
        except Exception:
            failed += 1
            print(f"document {number} of seed {options.seed} ({len(text):,} characters)")
            if failed <= _SHOWN:
                traceback.print_exc(limit=-4, file=sys.stdout)
        finally:
            if hasattr(signal, "setitimer"):
                signal.setitimer(signal.ITIMER_REAL, 0)
    _tell(walks, sizes, failed)
    return 1 if failed else 0


def _give_up(_number: int, _frame: FrameType | None) -> None:
    raise TookTooLongError


def _tell(walks: list[Walk], sizes: list[int], failed: int) -> None:
    refused = sum(bool(walk.refused) for walk in walks)
    print(
        f"{len(walks) + failed:,} documents, {sum(sizes) / 1e6:.1f} million characters"
        f" (the longest {max(sizes):,} of at most {LARGEST:,}):"
        f" {failed} failed, {refused} refused with a place"
    )
    for name in ("read", "render", "check", "whole"):
        ranked = sorted(1000 * getattr(walk, name) for walk in walks)
        at = {share: ranked[int(share * (len(ranked) - 1))] for share in (0.5, 0.99)}
        print(
            f"    {name:<7} median {at[0.5]:6.1f} ms   p99 {at[0.99]:6.1f} ms"
            f"   most {ranked[-1]:6.1f} ms"
        )


if __name__ == "__main__":
    sys.exit(main())
