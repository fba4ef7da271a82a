"""Spelling held against the real policies beside the checkout, and against made mistakes.

``python -m tests.spelling_report [-v] [LANG…]``: for each language the marks in 1,000 words (the
policies are published texts: nearly every mark is a name or a false alarm), how many of 200 made
mistakes are found, how often the right word is suggested, and what a dictionary costs.
"""

from __future__ import annotations

import argparse
import csv
import random
import statistics
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from policyeditor.errors import InputError
from policyeditor.policy.policy import read_policy
from policyeditor.policy.text import read_text
from policyeditor.spelling.checking import misspellings
from policyeditor.spelling.dictionaries import words_of_the_field
from policyeditor.spelling.reading import words_of
from policyeditor.spelling.speller import Speller
from policyeditor.spelling.spellers import speller_for

CORPUS = Path(__file__).parents[2] / "shared" / "corpus" / "policies"
LANGUAGES = ("en", "de", "fr", "es", "it", "nl", "pt-BR")
_MISTAKES = 200
_SUGGESTED_FOR = 60


def views(lang: str) -> Iterator[str]:
    """The texts of the corpus in a language; of several versions of one the newest alone."""
    manifest = CORPUS / "manifest.tsv"
    if not manifest.is_file():
        return
    with manifest.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines, delimiter="\t"):
            if row["language"] == lang.split("-")[0] and "@" not in row["relative_path"]:
                yield read_text((CORPUS / row["relative_path"]).read_bytes()).view


def mistakes(words: list[str], chance: random.Random) -> Iterator[tuple[str, str]]:
    """Words with one letter left out, exchanged or swapped with the next, and what they were."""
    for word in words:
        at, kind = chance.randrange(1, len(word) - 1), chance.randrange(3)
        if kind == 0:
            made = word[:at] + word[at + 1 :]
        elif kind == 1:
            made = word[:at] + word[at + 1] + word[at] + word[at + 2 :]
        else:
            made = word[:at] + chance.choice("aeiourstn") + word[at + 1 :]
        if made != word:
            yield made, word


def report(lang: str, *, verbose: bool) -> str:
    """One line of figures, and the commonest marks where asked for."""
    began = time.perf_counter()
    try:
        speller = speller_for(lang, None)
    except InputError:
        return f"{lang}: no dictionary"
    speller.knows("a")
    loaded = time.perf_counter() - began
    own, marks, shares, forms = words_of_the_field(lang), Counter[str](), [], Counter[str]()
    looked, began = 0, time.perf_counter()
    for view in views(lang):
        scan = read_policy(view).scan
        words = [word.text for word in words_of(scan, lang)]
        found = misspellings(scan, lang, speller, own)
        marks.update(word.text for word in found)
        forms.update(words)
        shares.append(1000 * len(found) / max(len(words), 1))
        looked += len(words)
    rate = looked / max(time.perf_counter() - began, 1e-9)
    told = [f"{lang}: loaded in {loaded:.2f} s"]
    if looked:
        told.append(f"{looked} words at {rate:,.0f}/s, marks in 1,000: "
                    f"{1000 * marks.total() / looked:.1f}, median policy "
                    f"{statistics.median(shares):.1f}")  # fmt: skip
        told.append(_recall(forms, speller))
    lines = ["; ".join(told)]
    if verbose:
        lines += [f"    {count:5} {word}" for word, count in marks.most_common(40)]
    return "\n".join(lines)


def _recall(forms: Counter[str], speller: Speller) -> str:
    chance = random.Random(7)
    known = sorted(word for word in forms if len(word) > 4 and word.islower() and word.isalpha()
                   and speller.knows(word))  # fmt: skip
    chance.shuffle(known)
    made = list(mistakes(known, chance))[:_MISTAKES]
    found = [(wrong, right) for wrong, right in made if not speller.knows(wrong)]
    asked = found[:_SUGGESTED_FOR]
    began = time.perf_counter()
    meant = [(speller.suggest(wrong), right) for wrong, right in asked]
    each = 1000 * (time.perf_counter() - began) / max(len(asked), 1)
    first = sum(bool(told) and told[0] == right for told, right in meant)
    listed = sum(right in told for told, right in meant)
    return (f"mistakes found {len(found)} of {len(made)}; right word first {first}, listed "
            f"{listed} of {len(asked)}, {each:.0f} ms each")  # fmt: skip


def main(arguments: list[str]) -> int:
    """Print a line for each language."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("languages", nargs="*", default=LANGUAGES, metavar="LANG")
    parser.add_argument("-v", "--verbose", action="store_true", help="list the commonest marks")
    given = parser.parse_args(arguments)
    for lang in given.languages:
        print(report(lang, verbose=given.verbose), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
