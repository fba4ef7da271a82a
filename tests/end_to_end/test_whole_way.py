"""The real program, as a process of its own: the whole way once, and a crash on it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from policyeditor.workspace.versions import list_versions, published_versions

pytestmark = pytest.mark.process

_DRIVER = Path(__file__).with_name("driver.py")
_POLICY = """---
layout: page
title: Privacy Policy
lang: en
permalink: /en/privacy/
include_in_header: true
---

# Privacy Policy

1. Keeping

   (A) We delete your data after 90 days.

   (B) We keep invoices as the law asks.
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "policies"
    (folder / "en").mkdir(parents=True)
    (folder / "en" / "privacy.md").write_text(_POLICY, encoding="utf-8")
    return folder


@pytest.fixture
def home(tmp_path: Path) -> Path:
    home = tmp_path / "home"
    home.mkdir()
    return home


def _environment(home: Path) -> dict[str, str]:
    environment = {
        **os.environ,
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home),
        "GIT_CONFIG_GLOBAL": os.devnull,
        "QT_QPA_PLATFORM": "offscreen",
        "LC_ALL": "C.UTF-8",
    }
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        environment["QTWEBENGINE_DISABLE_SANDBOX"] = "1"  # Chromium refuses root otherwise
    return environment


def _drive(home: Path, *arguments: object) -> dict[str, object]:
    told = subprocess.run(
        [sys.executable, str(_DRIVER), *map(str, arguments)],
        env=_environment(home),
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )
    assert told.returncode == 0, told.stderr
    assert "Traceback" not in told.stderr
    answer: dict[str, object] = json.loads(told.stdout.splitlines()[-1])
    return answer


def test_the_whole_way_from_a_typed_number_to_its_notice(
    folder: Path, home: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    seen = _drive(home, "whole-way", folder, home, out)
    assert seen["changes"] == [["1(A)", "significant"]]
    assert seen["text"] == _POLICY.replace("90", "30")
    files = seen["files"]
    assert isinstance(files, dict)
    page = next(text for name, text in files.items() if "notice" in name and name.endswith(".md"))
    assert "90 days" in page
    assert "30 days" in page
    assert page.startswith("---\n")
    assert any("banner" in name for name in files)
    assert "after 30 days" in files["en-privacy.html"]
    assert files["en-privacy.md"] == seen["text"]
    assert "<del" in files["en-privacy-redline.html"]
    versions = list_versions(folder / "en" / "privacy.md")
    assert (versions[0].author.name, versions[0].summary) == ("Ada Lovelace", "1(A): reworded")
    assert versions[1].summary.endswith("kept by Ada Lovelace")  # nobody knows who wrote it


def test_a_publish_that_was_cut_off_goes_on_where_it_was(folder: Path, home: Path) -> None:
    with subprocess.Popen(
        [sys.executable, str(_DRIVER), "assist", str(folder), str(home)],
        env=_environment(home),
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "kept\n"
        program.kill()
    policy = folder / "en" / "privacy.md"
    assert published_versions(policy) == ()
    seen = _drive(home, "publish", folder, home)
    assert seen == {"step": "publish", "approved": "Ada Lovelace, counsel"}
    (version,) = published_versions(policy)
    assert version.published is not None
    assert version.published.approved_by == "Ada Lovelace, counsel"


def test_after_a_crash_what_was_typed_is_offered(folder: Path, home: Path) -> None:
    with subprocess.Popen(
        [sys.executable, str(_DRIVER), "type", str(folder), str(home)],
        env=_environment(home),
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "kept\n"
        program.kill()
    assert (folder / "en" / "privacy.md").read_text(encoding="utf-8") == _POLICY
    seen = _drive(home, "recover", folder, home)
    assert str(seen["view"]).endswith("Typed and never saved")
    assert seen["dirty"] is True
    assert len(list(home.glob("recovery/*/*.draft"))) == 1
