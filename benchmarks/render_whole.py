"""Drawing a whole policy, against kramdown's Ruby and Python-Markdown with ``extra``; one block.

    python -m benchmarks.render_whole [--size 100] [--rounds 15] [--keys 100]

The three draw the same policy (``--size`` thousands of characters) in turn, each loaded before;
kramdown's time is taken inside its own Ruby process.  Ours reads the front matter, draws the
kramdown dialect and cleans the HTML.  "as a process" is a start, a render and an end, output and
all.  "one changed block" is what the analyst does for a letter typed in the middle: read, draw,
patch.  Needs ruby-kramdown and ruby-kramdown-parser-gfm (Debian packages); left out where missing.
"""

from __future__ import annotations

import argparse
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import markdown
from benchmarks.texts import policy

from policyeditor.policy.front_matter import read_front_matter
from policyeditor.policy.policy import Policy, read_policy
from policyeditor.policy.scanner import scan
from policyeditor.rendering.renderer import Renderer
from policyeditor.workspace.worker.steps import usual_steps

# Kramdown as Jekyll sets it: GFM input, no colouring of code.  Renders once for each line it reads.
_RUBY = """
require "kramdown"
require "kramdown-parser-gfm"
text = File.read(ARGV[0], encoding: "utf-8").sub(/\\A---\\n.*?\\n---\\n/m, "")
options = {input: "GFM", hard_wrap: false, syntax_highlighter: nil, smart_quotes: "lsquo,rsquo,ldquo,rdquo"}
STDOUT.sync = true
while STDIN.gets
  start = Process.clock_gettime(Process::CLOCK_MONOTONIC)
  html = Kramdown::Document.new(text, options).to_html
  puts 1000 * (Process.clock_gettime(Process::CLOCK_MONOTONIC) - start)
  STDERR.puts html if ARGV[1]
end
"""  # noqa: E501 - Ruby, as it would be written there

Timed = Callable[[], float]  # does its work once and gives the milliseconds it took


def timed(work: Callable[[], object]) -> float:
    """Milliseconds of one call."""
    start = time.perf_counter()
    work()
    return 1000 * (time.perf_counter() - start)


def draw(view: str) -> str:
    """The whole HTML of a policy, as ``policyeditor render --fragment`` makes it."""
    front_matter = read_front_matter(view)
    return Renderer(lines=False).render(scan(view, front_matter.body_line)).html


@contextmanager
def kramdown(path: Path) -> Iterator[Timed]:
    """Kramdown in a Ruby of its own that stays loaded."""
    ruby = subprocess.Popen(
        ["ruby", "-e", _RUBY, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert ruby.stdin is not None
    assert ruby.stdout is not None
    stdin, stdout = ruby.stdin, ruby.stdout

    def once() -> float:
        stdin.write("\n")
        stdin.flush()
        return float(stdout.readline())

    yield once
    stdin.close()
    ruby.wait()


def has_kramdown() -> bool:
    """Whether there is a Ruby with kramdown."""
    if shutil.which("ruby") is None:
        return False
    call = ["ruby", "-e", 'require "kramdown-parser-gfm"']
    return subprocess.run(call, stderr=subprocess.DEVNULL, check=False).returncode == 0


def whole(path: Path, rounds: int) -> None:
    """The three in turn, loaded."""
    view = path.read_text(encoding="utf-8")
    body = view.split("\n---\n", 1)[1]
    python_markdown = markdown.Markdown(extensions=["extra"])
    contestants: dict[str, Timed] = {
        "Policy Editor": lambda: timed(lambda: draw(view)),
        "Python-Markdown extra": lambda: timed(lambda: python_markdown.reset().convert(body)),
    }
    if not has_kramdown():
        print("kramdown is not installed: left out")
        report("whole, loaded", contestants, rounds)
        return
    with kramdown(path) as once:
        report("whole, loaded", contestants | {"kramdown (Ruby)": once}, rounds)
    processes: dict[str, Timed] = {
        "policyeditor render": lambda: timed(
            lambda: subprocess.run(
                [sys.executable, "-m", "policyeditor", "render", str(path), "--fragment"],
                check=True,
                stdout=subprocess.DEVNULL,
            )
        ),
        "ruby kramdown": lambda: timed(
            lambda: subprocess.run(
                ["ruby", "-e", _RUBY, str(path), "print"],
                input="\n",
                text=True,
                check=True,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
        ),
    }
    report("as a process", processes, rounds)


def report(title: str, contestants: dict[str, Timed], rounds: int) -> None:
    """Let each do its work in turn; print medians, and the ratio of ours to each."""
    times: dict[str, list[float]] = {name: [] for name in contestants}
    for number in range(rounds + 2):
        for name, once in contestants.items():
            spent = once()
            if number >= 2:  # the first ones warm up
                times[name].append(spent)
    print(f"{title}:")
    ours = next(iter(times.values()))
    for name, values in times.items():
        ratio = statistics.median(a / b for a, b in zip(ours, values, strict=True))
        beside = "" if values is ours else f"   ours {ratio:.2f} x this"
        print(
            f"    {name:22} median {statistics.median(values):7.1f} ms"
            f"   least {min(values):7.1f} ms{beside}"
        )


def one_block(view: str, keys: int) -> None:
    """A letter more in the middle, again and again, as the analyst takes it."""
    steps = usual_steps()
    renderer = steps.renderer()
    known = read_policy(view)
    page = renderer.render(known.scan)
    parts: dict[str, list[float]] = {"read": [], "draw": [], "patch": [], "all": []}
    for number in range(keys + 5):
        place = view.index("We keep", len(view) // 2) + 8
        view = view[:place] + "abcdefghij"[number % 10] + view[place:]
        start = time.perf_counter()
        front_matter, scanned = steps.read(view, known)
        read = time.perf_counter()
        drawn = renderer.render(scanned)
        done = time.perf_counter()
        steps.patch(page, drawn)
        end = time.perf_counter()
        known, page = Policy(view, front_matter, scanned, known.clauses), drawn
        if number >= 5:
            spent = (read - start, done - read, end - done, end - start)
            for name, value in zip(parts, spent, strict=True):
                parts[name].append(1000 * value)
    print("one changed block, in the analyst's code:")
    for name, values in parts.items():
        ranked = sorted(values)
        p95 = ranked[round(0.95 * (len(ranked) - 1))]
        print(f"    {name:6} median {statistics.median(values):6.2f} ms   p95 {p95:6.2f} ms")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("--size", type=int, default=100, help="thousands of characters")
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--keys", type=int, default=100)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "privacy.md"
        path.write_text(policy(1000 * options.size), encoding="utf-8")
        whole(path, options.rounds)
        one_block(path.read_text(encoding="utf-8"), options.keys)


if __name__ == "__main__":
    main()
