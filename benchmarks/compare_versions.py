"""Comparing two versions of a policy, beside tools that compare words or trees.

    python -m benchmarks.compare_versions [--sizes 100,1000] [--rounds 5] [--limit 60]

The versions (thousands of characters) differ by twenty edits (words, numbers, paragraphs added
and removed) and one section that moved unchanged.  Each tool has a process of its own, loaded
before its time begins; they take turns.  Told are the time, how many edits each marks, what it
says of the moved section, and how many words it marks that nobody touched.  Ours reads both texts,
matches the clauses, marks the words and judges each change; the time includes all of that.  The
peers that work on HTML get what we draw, and drawing is not in their time.  A tool that is slower
than ``--limit`` seconds is ended and not asked again.

Peers: git; wdiff (Debian's package); redlines, lxml and xmldiff (from PyPI, needed for nothing
else: ``pip install --target DIR redlines lxml xmldiff`` and run with ``PYTHONPATH=DIR``).  What is
not installed is left out with a word.
"""

from __future__ import annotations

import argparse
import importlib
import importlib.util
import multiprocessing
import re
import shutil
import statistics
import subprocess
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from pathlib import Path

from benchmarks.edited import Pair, Score, score, versions

_OURS = "Policy Editor"
_GIT_MARK = re.compile(r"^([+-])(?![+-]{2} )(.*)$", re.MULTILINE)
_WDIFF_MARK = re.compile(r"\[-(.*?)-\]|\{\+(.*?)\+\}", re.DOTALL)
_TAG = re.compile(r"<[^>]*>")
_INS = re.compile(r"<ins\b[^>]*>(.*?)</ins>", re.DOTALL)
_DEL = re.compile(r"<del\b[^>]*>(.*?)</del>", re.DOTALL)

Compared = tuple[float, list[str], list[str], bool]  # ms, deleted, inserted, calls the move a move


def ours(pair: Pair) -> Compared:
    """This program, from two texts to judged changes."""
    from policyeditor.comparison.compare import compare
    from policyeditor.comparison.model import ChangeKind, Op
    from policyeditor.policy.policy import read_policy

    start = time.perf_counter()
    comparison = compare(read_policy(pair.old), read_policy(pair.new))
    spent = _since(start)
    told = [change for change in comparison.changes if change.kind is not ChangeKind.MOVED]
    says_moved = any(
        change.kind is ChangeKind.MOVED and change.title in pair.moved.splitlines()[0]
        for change in comparison.changes
    )
    words = [part for change in told for part in change.words]
    deleted = [text for op, text in words if op is Op.DELETE]
    inserted = [text for op, text in words if op is Op.INSERT]
    return spent, deleted, inserted, says_moved


def git(pair: Pair) -> Compared:
    """``git diff --no-index --word-diff``, as a process."""
    command = ["git", "diff", "--no-index", "--no-color", "--word-diff=porcelain"]
    spent, output = _run(command, pair)
    marks = _GIT_MARK.findall(output)
    return (
        spent,
        [text for mark, text in marks if mark == "-"],
        [t for m, t in marks if m == "+"],
        False,
    )


def wdiff(pair: Pair) -> Compared:
    """``wdiff``, as a process."""
    spent, output = _run(["wdiff"], pair)
    marks = _WDIFF_MARK.findall(output)
    return spent, [old for old, _ in marks], [new for _, new in marks], False


def redlines(pair: Pair) -> Compared:
    """The package redlines, on the two texts."""
    module = importlib.import_module("redlines")
    start = time.perf_counter()
    changes = module.Redlines(pair.old, pair.new).changes
    spent = _since(start)
    deleted = [change.source_text or "" for change in changes]
    return spent, deleted, [change.test_text or "" for change in changes], False


def lxml_html_diff(pair: Pair) -> Compared:
    """``lxml.html.diff.htmldiff``, on the drawn policies."""
    module = importlib.import_module("lxml.html.diff")
    old, new = _html(pair.old), _html(pair.new)
    start = time.perf_counter()
    output = module.htmldiff(old, new)
    spent = _since(start)
    deleted = [_TAG.sub(" ", text) for text in _DEL.findall(output)]
    return spent, deleted, [_TAG.sub(" ", text) for text in _INS.findall(output)], False


def xmldiff(pair: Pair) -> Compared:
    """The package xmldiff, on the drawn policies as trees; it knows moved nodes."""
    module = importlib.import_module("xmldiff.main")
    old, new = (f"<div>{_html(text)}</div>" for text in (pair.old, pair.new))
    start = time.perf_counter()
    actions = module.diff_texts(old, new)
    spent = _since(start)
    deleted = [getattr(action, "oldtext", None) or "" for action in actions]
    inserted = [getattr(action, "text", None) or "" for action in actions]
    return spent, deleted, inserted, any(type(each).__name__ == "MoveNode" for each in actions)


def _html(text: str) -> str:
    from benchmarks.render_whole import draw

    return draw(text)


def _run(command: list[str], pair: Pair) -> tuple[float, str]:
    with tempfile.TemporaryDirectory() as folder:
        old, new = Path(folder) / "old.md", Path(folder) / "new.md"
        old.write_text(pair.old, encoding="utf-8")
        new.write_text(pair.new, encoding="utf-8")
        start = time.perf_counter()
        done = subprocess.run(
            [*command, str(old), str(new)], check=False, capture_output=True, text=True
        )
        return _since(start), done.stdout


def _since(start: float) -> float:
    return 1000 * (time.perf_counter() - start)


def _installed() -> dict[str, Callable[[Pair], Compared]]:
    tools: dict[str, Callable[[Pair], Compared]] = {_OURS: ours}
    for name, program, tool in (("git --word-diff", "git", git), ("wdiff", "wdiff", wdiff)):
        if shutil.which(program):
            tools[name] = tool
        else:
            print(f"{name} is not installed: left out")
    for name, module, package in (
        ("redlines", "redlines", redlines),
        ("lxml.html.diff", "lxml", lxml_html_diff),
        ("xmldiff", "xmldiff", xmldiff),
    ):
        if importlib.util.find_spec(module):
            tools[name] = package
        else:
            print(f"{name} is not installed: left out")
    return tools


def _serve(connection: Connection, tool: Callable[[Pair], Compared]) -> None:
    while (pair := connection.recv()) is not None:
        connection.send(tool(pair))


@dataclass
class Contestant:
    """A tool in a process of its own."""

    name: str
    tool: Callable[[Pair], Compared]
    times: list[float] = field(default_factory=list)
    score: Score | None = None
    late: bool = False

    def start(self) -> None:
        """Start the process."""
        context = multiprocessing.get_context("spawn")
        self._ours, theirs = context.Pipe()
        self._process = context.Process(target=_serve, args=(theirs, self.tool), daemon=True)
        self._process.start()

    def once(self, pair: Pair, limit: float, counts: bool) -> None:
        """One comparison; ended where it takes longer than ``limit`` seconds."""
        if self.late:
            return
        self._ours.send(pair)
        if not self._ours.poll(limit):
            self.late = True
            self._process.kill()
            return
        spent, deleted, inserted, says_moved = self._ours.recv()
        if counts:
            self.times.append(spent)
            self.score = score(pair, deleted, inserted, says_moved)

    def end(self) -> None:
        """End the process."""
        self._process.kill()
        self._process.join()


def measure(size: int, rounds: int, limit: float) -> None:
    """All tools on versions of one size, in turn."""
    small, pair = versions(25_000), versions(1000 * size)
    contestants = [Contestant(name, tool) for name, tool in _installed().items()]
    for one in contestants:
        one.start()
        one.once(small, limit, counts=False)  # load and warm up
    for _ in range(rounds):
        for one in contestants:
            one.once(pair, limit, counts=True)
    edits = len(pair.edits)
    print(f"{len(pair.old):,} characters, {edits} edits and a moved section:")
    floor = statistics.median(contestants[0].times) if contestants[0].times else None
    for one in contestants:
        one.end()
        if one.late or one.score is None:
            print(f"    {one.name:16} not done within {limit:.0f} s")
            continue
        median = statistics.median(one.times)
        beside = f"ours {floor / median:6.2f} x this" if floor and one.name != _OURS else ""
        print(
            f"    {one.name:16} median {median:9.1f} ms   edits {one.score.found:2}/{edits}"
            f"   the move: {one.score.moved:15}   false words {one.score.false:5}   {beside}"
        )


def main() -> None:
    """Measure at each size."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("--sizes", default="100,1000", help="thousands of characters")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--limit", type=float, default=60.0, help="seconds for one comparison")
    options = parser.parse_args()
    for size in options.sizes.split(","):
        measure(int(size), options.rounds, options.limit)


if __name__ == "__main__":
    main()
