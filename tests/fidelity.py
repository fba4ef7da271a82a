"""How many policies of a corpus are drawn as kramdown publishes them.

Run it as ``python tests/fidelity.py [POLICIES KRAMDOWN] [--strict]``: it prints "equal N of M" and
each file that differs with the first difference.  KRAMDOWN holds, for each policy, the HTML that
the real kramdown made of its body.

Two renderings are equal where their sequences of blocks are: for each stretch of words, the path of
block elements it stands in (with ids, starts of lists, classes), its words with white space folded
and typographic signs made plain, and the targets of its links and pictures.  Both sides go through
``clean`` first, so that what is never shown counts for neither.  ``--strict`` compares the
typographic signs and the inline elements too.
"""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path

from policyeditor.policy.scanner import scan
from policyeditor.policy.text import read_text
from policyeditor.rendering.fragment import render_body
from policyeditor.rendering.sanitise import clean

SHARED = Path(__file__).resolve().parents[2] / "shared" / "corpus"
_FRONT_MATTER = re.compile(r"\A---\s*\n.*?^---\s*$\n?", re.DOTALL | re.MULTILINE)
_INLINE = frozenset(
    ["a", "abbr", "acronym", "b", "bdi", "bdo", "big", "br", "cite", "code", "data", "del", "dfn",
     "em", "i", "img", "input", "ins", "kbd", "mark", "q", "rp", "rt", "ruby", "s", "samp",
     "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr"]
)  # fmt: skip
_VOID = frozenset(["br", "col", "hr", "img", "input", "wbr"])
_PLAIN = str.maketrans({
    "‘": "'", "’": "'", "“": '"', "”": '"', "–": "-", "—": "-", "«": '"', "»": '"', "…": "...",
    "\u00a0": " ",
})  # fmt: skip
_TELLING = ("id", "start", "class", "href", "src")
_STRICTLY_TELLING = (*_TELLING, "alt", "title", "style", "lang", "rel", "role")
_WHITE_SPACE = re.compile(r"[ \t\n\r\f\v]+")


@dataclass(frozen=True)
class Stretch:
    """Words without a block boundary inside, with where they stand."""

    path: tuple[str, ...]
    words: str
    inside: tuple[str, ...]


class _Reader(HTMLParser):
    def __init__(self, strict: bool) -> None:
        super().__init__(convert_charrefs=True)
        self.strict = strict
        self.path: list[tuple[str, str]] = []
        self.begun: list[int] = []
        self.words: list[str] = []
        self.inside: list[str] = []
        self.stretches: list[Stretch] = []

    def flush(self) -> None:
        words = "".join(self.words)
        if not self.strict:
            words = words.translate(_PLAIN).replace("---", "-").replace("--", "-")
        words = _WHITE_SPACE.sub(" ", words).strip(" ")
        if words or self.inside:
            path = tuple(name for _, name in self.path)
            self.stretches.append(Stretch(path, words, tuple(self.inside)))
        self.words, self.inside = [], []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = _STRICTLY_TELLING if self.strict else _TELLING
        telling = "".join(f"[{k}={v}]" for k, v in sorted(attrs) if k in names)
        if tag in _INLINE:
            if self.strict or telling or tag == "br":
                self.inside.append(tag + telling)
            return
        self.flush()
        if tag in _VOID:
            self.inside.append(tag + telling)
            self.flush()
        else:
            self.path.append((tag, tag + telling))
            self.begun.append(len(self.stretches))

    def handle_endtag(self, tag: str) -> None:
        if tag in _INLINE:
            return
        if any(open_tag == tag for open_tag, _ in self.path):
            self.flush()
            # An element without words counts too: an empty cell is a cell.
            if self.begun[-1] == len(self.stretches):
                self.stretches.append(Stretch(tuple(name for _, name in self.path), "", ()))
            while self.path.pop()[0] != tag:
                self.begun.pop()
            self.begun.pop()

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def stretches(html: str, strict: bool = False) -> list[Stretch]:
    """The sequence of blocks of some HTML."""
    reader = _Reader(strict)
    reader.feed(clean(html))
    reader.close()
    reader.flush()
    return reader.stretches


def body_of(data: bytes) -> str:
    """The body of a policy file, as the reference was made from it."""
    text = read_text(data).view
    return _FRONT_MATTER.sub("", text, count=1)


def first_difference(policy: Path, reference: Path, strict: bool = False) -> str | None:
    """Where the drawing of a policy first differs from the reference; None where it does not."""
    ours = stretches(render_body(scan(body_of(policy.read_bytes()), 1)), strict)
    theirs = stretches(reference.read_text(encoding="utf-8"), strict)
    for number, (mine, other) in enumerate(zip(ours, theirs, strict=False)):
        if mine != other:
            return f"block {number}\n  ours   {mine}\n  theirs {other}"
    if len(ours) != len(theirs):
        longer = ours if len(ours) > len(theirs) else theirs
        name = "ours" if longer is ours else "theirs"
        return f"only in {name}: {longer[min(len(ours), len(theirs))]}"
    return None


def pairs(policies: Path, references: Path) -> list[tuple[Path, Path]]:
    """Each policy with its reference."""
    found = []
    for reference in sorted(references.rglob("*.html")):
        policy = policies / reference.relative_to(references).with_suffix("")
        if policy.is_file():
            found.append((policy, reference))
    return found


def main(arguments: list[str]) -> int:
    """Print the share of policies drawn as published, and the others."""
    strict = "--strict" in arguments
    folders = [Path(a) for a in arguments if not a.startswith("--")]
    if folders:
        tests = pairs(*folders)
    else:
        tests = pairs(SHARED / "policies", SHARED / "kramdown" / "policies")
        tests += pairs(SHARED / "seed", SHARED / "kramdown" / "seed")
    equal = 0
    for policy, reference in tests:
        difference = first_difference(policy, reference, strict)
        if difference is None:
            equal += 1
        else:
            print(f"{policy}: {difference}")
    print(f"equal {equal} of {len(tests)}")
    return 0 if equal == len(tests) else 1


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
