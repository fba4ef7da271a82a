"""A sample of ``python -m tests.export_safety``."""

from __future__ import annotations

import shutil

import pytest

pytest.importorskip("PySide6")  # the texts and traps are those of the preview's trials

from tests.export_safety import CALLING, tried
from tests.safety.vectors import OWN

SAMPLE = [*OWN[::2], *CALLING[::2]]

pytestmark = [
    pytest.mark.gui,
    pytest.mark.skipif(
        not (shutil.which("chromium") or shutil.which("chromium-browser")),
        reason="no browser on this machine to read the pages with",
    ),
]


def test_hostile_texts_act_where_nothing_holds_them() -> None:
    found = tried("nothing", SAMPLE[:20] + SAMPLE[-8:], 14)

    assert len(found.ran) > 5
    assert found.asked


@pytest.mark.parametrize("form", ["html", "notice", "epub"])
def test_hostile_texts_do_nothing_in_what_is_exported(form: str) -> None:
    found = tried(form, SAMPLE, 200)

    assert found.pages
    assert (found.ran, found.asked, found.silent) == ([], [], 0)
