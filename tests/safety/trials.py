"""The trials: hostile texts against each layer alone, and what may leave the computer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from tests.safety.laboratory import Laboratory, Layers, Listener, Seen
from tests.safety.vectors import POSITIONS, batches, policies, raw, shown

#: The guard stays: a page that has left is a page on which nothing more is tried.
_NOTHING = Layers(scripts_off=False, rules=False, gate=False)
_ALLOWED = ("http:", "https:", "mailto:", "tel:", "policy:")


@dataclass(frozen=True, slots=True)
class Trial:
    """One layer, or several, against the texts."""

    name: str
    layers: Layers
    drawn: Callable[[str], str]
    at_a_time: int


TRIALS = {
    trial.name: trial
    for trial in (
        Trial("sanitiser alone", _NOTHING, shown, 100),
        Trial("scripts off alone", Layers(rules=False, gate=False), raw, 10),
        Trial("page rules alone", Layers(scripts_off=False, gate=False), raw, 10),
        Trial("engine alone", Layers(), raw, 10),
        Trial("nothing", _NOTHING, raw, 5),
    )
}


@dataclass(slots=True)
class Outcome:
    """What a trial saw."""

    texts: int = 0
    pages: int = 0
    failed: int = 0
    run: int = 0
    asked: int = 0
    strayed: int = 0
    example: str = ""

    def note(self, parts: Sequence[str], seen: Seen) -> None:
        """Count what a page did; keep one example of what should not have been."""
        strayed = [address for address in seen.went if not address.startswith(_ALLOWED)]
        self.pages += 1
        self.run += len(seen.run)
        self.asked += len(seen.asked)
        self.strayed += len(strayed)
        if not self.example and (seen.run or seen.asked):
            self.example = f"{(seen.run or seen.asked)[0]} in {' '.join(parts)[:2000]}"


def attack(trial: Trial, payloads: Sequence[str]) -> Outcome:
    """Put each text into each position, show it, touch it, and count."""
    outcome = Outcome()
    laboratory = Laboratory(trial.layers)
    try:
        for some in batches(payloads, trial.at_a_time):
            parts = [trial.drawn(view) for payload in some for view in policies(payload)]
            outcome.texts += len(some) * len(POSITIONS)
            outcome.note(parts, laboratory.show(parts))
    finally:
        laboratory.close()
    return outcome


#: What asks another computer for something, by its kind; ``HOST`` is that computer.
SUBRESOURCES = {
    "picture": '<img src="http://HOST/picture">',
    "picture set": '<img srcset="http://HOST/set 1x" src="x.png">',
    "picture element": '<picture><source srcset="http://HOST/element"><img src="x.png"></picture>',
    "style": (
        '<style>@import "http://HOST/import"; b { background: url(http://HOST/url) }</style>'
        "<b>x</b>"
    ),
    "inline style": '<b style="background: url(http://HOST/inline)">x</b>',
    "style sheet": '<link rel="stylesheet" href="http://HOST/sheet">',
    "icon": '<link rel="icon" href="http://HOST/icon">',
    "prefetch": '<link rel="prefetch" href="http://HOST/prefetch">',
    "preload": '<link rel="preload" as="image" href="http://HOST/preload">',
    "preconnect": '<link rel="preconnect" href="http://HOST/">',
    "frame": '<iframe src="http://HOST/frame"></iframe>',
    "object": '<object data="http://HOST/object"></object>',
    "embed": '<embed src="http://HOST/embed">',
    "video": '<video src="http://HOST/video" poster="http://HOST/poster" autoplay></video>',
    "audio": '<audio src="http://HOST/audio" autoplay></audio>',
    "drawing": '<svg><image href="http://HOST/drawing"/><use href="http://HOST/use#a"/></svg>',
    "font": (
        "<style>@font-face { font-family: f; src: url(http://HOST/font) }"
        " b { font-family: f }</style><b>x</b>"
    ),
    "field": '<input type="image" src="http://HOST/field">',
    "background": '<table background="http://HOST/background"><tr><td>x</td></tr></table>',
    "script": '<script src="http://HOST/script"></script>',
    "two slashes": '<img src="//HOST/slashes">',
}
NAVIGATIONS = {
    "refresh": '<meta http-equiv="refresh" content="0; url=http://HOST/refresh">',
    "link": '<a href="http://HOST/link">x</a>',
    "new window": '<a href="http://HOST/window" target="_blank">x</a>',
    "ping": '<a href="#x" ping="http://HOST/ping">x</a>',
    "map": '<map><area href="http://HOST/map"></map>',
    "form": '<form action="http://HOST/form"><button>x</button></form>',
    "base": '<base href="http://HOST/"><a href="base">x</a>',
}


class Leaks(NamedTuple):
    """The kinds of text that got a request past the layers, and those that reached a computer.

    Below the layers, the engine is told to look up no name or address (``register_scheme``).
    """

    asked: list[str]
    reached: list[str]


def leaks(layers: Layers, texts: dict[str, str]) -> Leaks:
    """What gets through these layers."""
    listener = Listener()
    laboratory = Laboratory(layers, watched=True)
    found = Leaks([], [])
    try:
        for kind, text in texts.items():
            seen = laboratory.show([text.replace("HOST", listener.address)])
            laboratory.settle()
            if seen.asked:
                found.asked.append(kind)
            if listener.taken():
                found.reached.append(kind)
        return found
    finally:
        laboratory.close()
        listener.close()
