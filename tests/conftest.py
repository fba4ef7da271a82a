"""What all tests share."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

import hypothesis
import pytest

# How long an example takes tells of the machine; speed is measured in benchmarks/.
hypothesis.settings.register_profile("any-machine", deadline=None)
hypothesis.settings.load_profile("any-machine")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Where the window's test tool is not installed, its settings are unknown; let them be."""
    if find_spec("pytestqt") is None:
        for name in ("qt_api", "qt_log_level_fail"):
            parser.addini(name, "a setting of the window's tests")
        parser.addini("qt_log_ignore", "a setting of the window’s tests", type="linelist")


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of real policies and rules beside the checkout, where there is one."""
    folder = Path(__file__).parents[2] / "shared"
    if not folder.is_dir():
        pytest.skip("the folder of real policies is not beside this checkout")
    return folder


@pytest.fixture(scope="session")
def corpus(shared: Path) -> Path:
    """The real policies."""
    return shared / "corpus"
