"""What all tests share."""

from __future__ import annotations

from pathlib import Path

import pytest


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
