"""The margin shows what the draft has changed since the last version."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

pytest.importorskip("PySide6")

if TYPE_CHECKING:
    from tests.gui.conftest import Sit
    from tests.gui.person import Person

pytestmark = pytest.mark.gui


def _marked(person: Person) -> int:
    return len(person.document.editor._gutter._bars._since_last)


def test_a_changed_clause_gets_a_bar_until_it_is_saved(sit: Sit, folder: Path) -> None:
    person = sit(folder, known=True)
    person.save()
    assert _marked(person) == 0
    person.replace("90 days", "30 days")
    person.wait("a bar in the margin", lambda: _marked(person) == 1)
    person.save()
    person.wait("an empty margin", lambda: _marked(person) == 0)
