"""Each layer of the preview's safety holds by itself; ``tests.safety`` tries every text."""

from __future__ import annotations

import pytest

pytest.importorskip("PySide6")

from tests.safety.laboratory import Layers
from tests.safety.trials import NAVIGATIONS, SUBRESOURCES, TRIALS, attack, leaks
from tests.safety.vectors import OWN, sample

from policyeditor.gui.web.scheme import link_target

pytestmark = [pytest.mark.gui, pytest.mark.usefixtures("qapp")]

_SAMPLE = 80  # texts of the large collection, beside our own
_LEAST = 20  # scripts of our own texts that must be run where nothing holds them


@pytest.mark.parametrize(
    "name", ["sanitiser alone", "scripts off alone", "page rules alone", "engine alone"]
)
def test_no_hostile_text_is_run_through_one_layer(name: str) -> None:
    found = attack(TRIALS[name], sample(_SAMPLE))
    assert found.run == 0, found.example
    if name in ("sanitiser alone", "engine alone"):
        assert (found.asked, found.strayed) == (0, 0), found.example


def test_the_same_texts_are_run_where_nothing_holds_them() -> None:
    assert attack(TRIALS["nothing"], OWN).run >= _LEAST


def test_nothing_leaves_through_the_engine() -> None:
    assert leaks(Layers(), {**SUBRESOURCES, **NAVIGATIONS}) == ([], [])


def test_the_page_rules_alone_let_no_part_of_a_page_come_from_elsewhere() -> None:
    assert leaks(Layers(scripts_off=False, gate=False), SUBRESOURCES).asked == []


def test_the_gate_alone_lets_nothing_out() -> None:
    layers = Layers(scripts_off=False, rules=False, guard=False)
    assert leaks(layers, {**SUBRESOURCES, **NAVIGATIONS}).asked == []


def test_the_guard_alone_lets_the_page_go_nowhere() -> None:
    layers = Layers(scripts_off=False, rules=False, gate=False)
    assert leaks(layers, NAVIGATIONS).asked == []


def test_where_nothing_holds_them_all_ask_and_still_reach_nobody() -> None:
    """The engine looks up no name or address: the last layer, below the others."""
    layers = Layers(scripts_off=False, rules=False, gate=False, guard=False)
    parts, ways = leaks(layers, SUBRESOURCES), leaks(layers, NAVIGATIONS)
    assert len(parts.asked) >= 12
    assert {"refresh", "link"} <= set(ways.asked)
    assert parts.reached == ways.reached == []


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)", "JAVASCRIPT:alert(1)", "java\tscript:alert(1)", "vbscript:x",
        "data:text/html,x", "file:///etc/passwd", "file://host/share", "smb://host/x", "ftp://h/x",
        "ms-msdt:/id x", "search-ms:query=x", "blob:policy://folder/x", "about:blank", "chrome://gpu",
        "view-source:https://e.org", "\\\\host\\share", "//host/x", "http://", "tel:+1",
        "policy://elsewhere/x", "x-unknown:1", "https:", "mailto",
    ],
)  # fmt: skip
def test_a_link_leads_nowhere_else_than_to_web_and_mail(address: str) -> None:
    target = link_target(address)
    assert target is None or target.scheme() == ""
    assert target is None or not target.host()


@pytest.mark.parametrize("address", ["https://e.org/x", "HTTP://e.org", "mailto:a@e.org"])
def test_a_link_leads_to_web_and_mail(address: str) -> None:
    target = link_target(address)
    assert target is not None
    assert target.scheme() in ("https", "http", "mailto")
