from __future__ import annotations

import os
from pathlib import Path

from policyeditor.history.sealing import (
    Place,
    Programs,
    Seal,
    overrides,
    programs_named,
    sealed_environment,
)

PLACE = Place(Path("/p/x"), Path("/p/x/.git"), Path("/p/x/.git"))


def test_names_of_programs_are_found_however_they_are_spelt() -> None:
    found = programs_named(
        [
            "filter.a.b.c.clean",
            "FILTER.Case Kept.smudge",
            "filter.ü=ö.process",
            "merge.m.driver",
            "hook.h.command",
            "diff.d.textconv",
            "diff.external",
            "core.x",
            "",
        ]
    )
    assert found.filters == {"a.b.c", "Case Kept", "ü=ö"}
    assert found == Programs(found.filters, *map(frozenset, ({"m"}, {"h"}, {"d"})))
    assert len(found) == 6


def test_every_name_is_overridden() -> None:
    forced = dict(overrides(Programs(frozenset({"f"}), frozenset({"m"}), frozenset({"h"}))))
    assert forced["filter.f.clean"] == forced["filter.f.process"] == ""
    assert forced["filter.f.required"] == "false"
    assert forced["merge.m.driver"] == "false"
    assert forced["hook.h.enabled"] == "false"
    assert forced["hook.pre-commit.enabled"] == "false"


def test_hooks_by_event_are_named_only_to_a_git_that_has_them() -> None:
    assert "hook.pre-commit.enabled" not in dict(overrides(Programs(), (2, 39, 5)))
    assert "hook.pre-commit.enabled" in dict(overrides(Programs(), (2, 55, 0)))


def test_nothing_that_steers_git_is_inherited() -> None:
    inherited = {
        "HOME": "/home/ann",
        "GIT_DIR": "/evil",
        "git_index_file": "/evil",
        "GIT_CONFIG_COUNT": "1",
        "GIT_CONFIG_KEY_0": "core.pager",
        "GIT_CONFIG_VALUE_0": "evil",
        "GIT_CONFIG_KEY_900": "core.pager",
        "GIT_CONFIG_GLOBAL": "/home/ann/settings",
        "GIT_EXTERNAL_DIFF": "evil",
        "GIT_TRACE": "/evil",
        "SSH_ASKPASS": "evil",
        "PATH": os.pathsep.join(("/usr/bin", "", ".", "bin", "/p/x/bin", "/p/x")),
    }
    sealed = sealed_environment(inherited, Seal(PLACE))
    assert not [value for value in sealed.values() if "evil" in value]
    assert sealed["GIT_DIR"] == "/p/x/.git"
    assert sealed["GIT_WORK_TREE"] == "/p/x"
    assert sealed["PATH"] == "/usr/bin"
    assert sealed["HOME"] == "/home/ann"
    assert sealed["GIT_CONFIG_GLOBAL"] == "/home/ann/settings"
    assert "GIT_CONFIG_KEY_900" not in sealed
    assert "GIT_TRACE" not in sealed
    count = int(sealed["GIT_CONFIG_COUNT"])
    assert sealed["GIT_CONFIG_KEY_0"] == "core.hooksPath"
    assert f"GIT_CONFIG_VALUE_{count - 1}" in sealed
