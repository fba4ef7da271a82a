"""Ends a program that types and saves at random moments, and looks at what is left each time.

Run: ``python -m tests.durability [--kills 1000] [--longest 2.5] [--at-once 4]`` (Linux; 1,000 take
some six minutes).  Prints the figures; ends with 1 where a key older than one second was lost, a
text was torn, a version told as saved was gone, or saving could not go on.
"""

from __future__ import annotations

import argparse
import functools
import multiprocessing
import random
import sys

from tests.durability.killing import Killed, kill_once


def main() -> int:
    """Kill and count."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=1000)
    parser.add_argument("--longest", type=float, default=2.5, help="seconds until a kill")
    parser.add_argument("--at-once", type=int, default=4)
    parser.add_argument("--seed", type=int, default=random.randrange(10**6))
    asked = parser.parse_args()
    seeds = range(asked.seed, asked.seed + asked.kills)
    found: list[Killed] = []
    # Each has a process of its own to fork from, in which no thread runs.
    with multiprocessing.get_context("fork").Pool(asked.at_once) as pool:
        kill = functools.partial(kill_once, longest=asked.longest)
        for seed, killed in zip(seeds, pool.imap(kill, seeds), strict=True):
            found.append(killed)
            for wrong in killed.wrong:
                print(f"seed {seed}: {wrong}", flush=True)
    lost = sum(killed.lost for killed in found)
    faults = sum(bool(killed.wrong) for killed in found)
    print(
        f"{len(found)} kills (seed {asked.seed}): {sum(k.keys for k in found)} keys, "
        f"{sum(k.saves for k in found)} versions; keys older than 1.0 s lost: {lost}; "
        f"at most {max(k.behind for k in found):.2f} s behind; "
        f"locks left behind and removed: {sum(k.lock for k in found)}; runs with a fault: {faults}"
    )
    return 1 if lost or faults else 0


if __name__ == "__main__":
    sys.exit(main())
