"""A sample of the calls at which an export is killed; ``export_killed`` tries all of them."""

from __future__ import annotations

import shutil

import pytest
from tests.durability.export_killed import trials


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")
@pytest.mark.parametrize("fault", ["signal=SIGKILL", "error=ENOSPC"])
def test_an_export_that_is_cut_off_leaves_old_files_or_new_ones(fault: str) -> None:
    outcomes = {outcome for _, outcome in trials(29, fault)}

    assert outcomes <= {"all old", "some new", "all new"}
    assert outcomes & {"all old", "some new"}
