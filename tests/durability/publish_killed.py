"""A publish killed at every call that changes anything on the disk: all of it, or nothing.

    python -m tests.durability.publish_killed [--every N] [--fault error=ENOSPC]

A clean run is traced first: which git calls there are and what each changes.  Then the publish is
run once for each of those calls and killed right there: git alone (the program must tell and leave
nothing half), git and the program together (the computer went off), and the program alone.
Afterwards the folder must hold the whole publish or none of it, and the same publish must succeed.
Needs strace.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from tests.durability.publish_trial import look, make_folder, put_right

CALLS = (
    "write,pwrite64,rename,renameat,renameat2,link,linkat,unlink,unlinkat,fsync,fdatasync,"
    "ftruncate,mkdir,mkdirat,rmdir"
)
KILL = "signal=SIGKILL"
_CALL = re.compile(r"^(?:\d+ +)?(\w+)\(")

# Counts the git calls of one run that change something; the one that is asked for runs under
# strace, which kills it.
WRAPPER = """#!/bin/sh
case " $* " in
  *" hash-object "*|*" update-index "*|*" fast-import "*|*" update-ref "*) ;;
  *) exec {git} "$@";;
esac
number=$(($(cat "$TRIAL/count" 2>/dev/null || echo 0) + 1))
echo $number > "$TRIAL/count"
if [ -n "$TRACE_ALL" ]; then
  exec strace -f -qq -o "$TRIAL/trace.$number" -e trace={calls} {git} "$@"
fi
if [ "$number" != "$KILL_AT" ]; then exec {git} "$@"; fi
strace -f -qq -o "$TRIAL/killed" -e trace="$KILL_CALL" \
  -e inject="$KILL_CALL":"$FAULT":when="$KILL_WHEN" {git} "$@"
status=$?
if [ -n "$KILL_ALL" ]; then kill -9 $PPID; fi
exit $status
"""


@dataclass(frozen=True, slots=True)
class Point:
    """Where to kill: the number of the git call (0: the program itself), what it calls, which."""

    git_call: int
    call: str
    when: int
    everything: bool = False
    fault: str = KILL


def points(work: Path) -> list[Point]:
    """Every place of one publish at which something is changed on the disk."""
    policy = make_folder(work / "clean")
    run(work, policy, {"TRACE_ALL": "1"}, of_program=work / "program")
    found: list[Point] = []
    traces = sorted(work.glob("trace.*"), key=lambda file: int(file.suffix[1:]))
    for trace in traces:
        number = int(trace.suffix[1:])
        for call, count in _counts(trace).items():
            for when in range(1, count + 1):
                found += [Point(number, call, when), Point(number, call, when, everything=True)]
    for call, count in _counts(work / "program").items():
        found += [Point(0, call, when) for when in range(1, count + 1)]
    return found


def killed_at(point: Point, work: Path) -> str:
    """One trial; what became of the publish (``all``, ``nothing`` or ``not reached``)."""
    policy = make_folder(work / "site")
    (work / "count").unlink(missing_ok=True)
    if point.git_call:
        asked = {
            "KILL_AT": str(point.git_call),
            "KILL_CALL": point.call,
            "KILL_WHEN": str(point.when),
            "KILL_ALL": "1" if point.everything else "",
            "FAULT": point.fault,
        }
        told = run(work, policy, asked)
    else:
        told = run(work, policy, {}, kill=point)
    trace = work / "killed"
    seen = trace.read_text(errors="replace") if trace.is_file() else ""
    if "SIGKILL" not in seen and "INJECTED" not in seen:
        return "not reached"
    state = look(policy)
    if told:  # told as published: then it is
        assert state.published, told
    put_right(policy, state)
    return "all" if state.published else "nothing"


def run(
    work: Path,
    policy: Path,
    asked: dict[str, str],
    *,
    of_program: Path | None = None,
    kill: Point | None = None,
) -> str:
    """The publish as a program of its own; the id it told, empty where it told none."""
    wrapper = work / "bin" / "git"
    wrapper.parent.mkdir(exist_ok=True)
    plain = os.environ["PATH"]
    wrapper.write_text(WRAPPER.format(calls=CALLS, git=shutil.which("git")))
    wrapper.chmod(0o755)
    environment = os.environ | {
        "PATH": f"{wrapper.parent}:{plain}",
        "PLAIN_PATH": plain,
        "TRIAL": str(work),
        "TRACE_ALL": "",
        "KILL_AT": "0",
    }
    command = [sys.executable, "-m", "tests.durability.publish_trial", str(policy)]
    if of_program is not None:
        command = [
            "strace",
            "-qq",
            "-o",
            str(of_program),
            "-e",
            f"trace={CALLS}",
            *command,
        ]
    if kill is not None:
        inject = f"inject={kill.call}:{kill.fault}:when={kill.when}"
        command = [
            "strace",
            "-qq",
            "-o",
            str(work / "killed"),
            "-e",
            f"trace={kill.call}",
            "-e",
            inject,
            *command,
        ]
    done = subprocess.run(
        command, env=environment | asked, capture_output=True, check=False, timeout=120
    )
    return done.stdout.decode().strip() if done.returncode == 0 else ""


def _counts(trace: Path) -> dict[str, int]:
    """How often each call was made by the process that made it most (strace counts by process)."""
    by_process: Counter[tuple[str, str]] = Counter()
    for line in trace.read_text(errors="replace").splitlines():
        found = _CALL.match(line)
        if found:
            by_process[(line.split(" ", 1)[0] if line[:1].isdigit() else "", found[1])] += 1
    most: dict[str, int] = {}
    for (_, call), count in by_process.items():
        most[call] = max(most.get(call, 0), count)
    return most


def own_settings(
    home: Path, give: Callable[[str, str], object], take: Callable[[str], object]
) -> None:
    """The person's git settings for these runs: a name, and nothing of this machine."""
    for name in [name for name in os.environ if name.startswith("GIT_")]:
        take(name)
    home.mkdir()
    (home / ".gitconfig").write_text("[user]\n\tname = Ann Example\n\temail = ann@example.org\n")
    give("HOME", str(home))
    give("XDG_CONFIG_HOME", str(home / ".config"))
    give("XDG_STATE_HOME", str(home / ".state"))


def trials(every: int = 1, fault: str = KILL) -> Iterator[tuple[Point, str]]:
    """Each trial and what became of it; AssertionError at the first half publish."""
    with tempfile.TemporaryDirectory() as folder:
        top = Path(folder).resolve()
        own_settings(top / "home", os.environ.__setitem__, os.environ.__delitem__)
        (top / "clean").mkdir()
        places = [replace(each, fault=fault) for each in points(top / "clean")]
        if fault != KILL:  # nobody dies of it
            places = [each for each in places if not each.everything]
        for number, point in enumerate(places[::every]):
            work = top / str(number)
            work.mkdir()
            yield point, killed_at(point, work)
            shutil.rmtree(work)


def main() -> None:
    """Try every place, or every N-th, and tell the count of each outcome."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--every", type=int, default=1, help="only every N-th place")
    outcomes: Counter[str] = Counter()
    parser.add_argument("--fault", default=KILL, help="what happens there, as strace words it")
    asked = parser.parse_args()
    for point, outcome in trials(asked.every, asked.fault):
        outcomes[outcome] += 1
        print(point, outcome, flush=True)
    print(dict(outcomes))


if __name__ == "__main__":
    main()
