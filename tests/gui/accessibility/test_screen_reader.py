"""The real program over the accessibility bus, as a screen reader meets it (Linux)."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

pytest.importorskip("PySide6")

from tests.gui.accessibility.screen_reader import Node, heard, missing, nameless

pytestmark = [
    pytest.mark.gui,
    pytest.mark.skipif(bool(missing()), reason=f"not on this system: {missing()}"),
]

#: A sample; ``python -m tests.screen_reader_report`` goes through every dialog.
ENTRIES = ("Checks…", "Settings…")


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[Node]]:
    return heard(tmp_path_factory.mktemp("bus") / "home", ENTRIES)


def _of_role(nodes: list[Node], role: str) -> Iterator[Node]:
    return (node for node in nodes if node["role"] == role)


def _states(node: Node) -> list[str]:
    states = node["states"]
    assert isinstance(states, list)
    return states


def test_every_control_has_a_name(told: dict[str, list[Node]]) -> None:
    assert set(told) == {"", *ENTRIES}
    assert len(told[""]) > 300
    for place, nodes in told.items():
        assert list(nameless(nodes)) == [], place


def test_the_text_is_read_and_can_be_written(told: dict[str, list[Node]]) -> None:
    editors = [node for node in _of_role(told[""], "text") if "MULTI_LINE" in _states(node)]
    (editor,) = [node for node in editors if "SHOWING" in _states(node)]
    assert editor["name"] == "Policy text"
    assert "title: Privacy Policy" in str(editor["text"])
    assert "EDITABLE" in _states(editor)
    assert "EditableText" in str(editor["interfaces"])


def test_rows_are_read_by_their_words(told: dict[str, list[Node]]) -> None:
    cells = {str(node["name"]) for node in _of_role(told[""], "table cell")}
    assert any(name.startswith("1(A) We delete your data") for name in cells)
    lists = {str(node["name"]) for role in ("tree", "list") for node in _of_role(told[""], role)}
    assert {"Policies of this folder", "Outline of the policy", "Problems of the policy"} <= lists


def test_what_can_be_ticked_says_so(told: dict[str, list[Node]]) -> None:
    boxes = list(_of_role(told["Settings…"], "check box"))
    assert boxes
    assert all("CHECKABLE" in _states(node) for node in boxes)
