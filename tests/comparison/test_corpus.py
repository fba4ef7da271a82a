"""The labelled real changes: none that matters may pass as editorial."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

_REPORT = Path(__file__).parents[1] / "significance_report.py"


def _module() -> ModuleType:
    spec = importlib.util.spec_from_file_location("significance_report", _REPORT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    # Dataclasses look their module up while the class is made.
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def labelled() -> list[Any]:
    module = _module()
    if not module.CORPUS.is_dir():
        pytest.skip("the shared corpus is not beside this checkout")
    found: list[Any] = module.labelled_changes()
    return found


def test_no_significant_change_is_called_editorial(labelled: list[Any]) -> None:
    assert [each.name for each in labelled if each.missed] == []


def test_nine_of_ten_plain_editorial_changes_are_proved(labelled: list[Any]) -> None:
    plain = [each for each in labelled if not each.significant and not each.hard]
    assert sum(each.proved for each in plain) >= 0.9 * len(plain)


def test_most_editorial_changes_that_look_like_others_are_proved(labelled: list[Any]) -> None:
    hard = [each for each in labelled if not each.significant and each.hard]
    assert 2 * sum(each.proved for each in hard) >= len(hard)


def test_every_significant_change_says_why(labelled: list[Any]) -> None:
    for each in labelled:
        for change in each.comparison.changes:
            assert change.reasons, each.name
