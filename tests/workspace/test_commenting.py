"""Comments change nothing that is published: not the page, no file made of it, no comparison."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
import zipfile
from datetime import date
from pathlib import Path

import pytest
from tests.notices.examples import FACTS

from policyeditor.checks.checking import check
from policyeditor.checks.facts import FolderFacts
from policyeditor.comparison.compare import compare
from policyeditor.comparison.model import Significance
from policyeditor.drafting.comments import comment_text, comments_in
from policyeditor.export.exporting import FORMATS, export
from policyeditor.export.publication import Publication, Stage
from policyeditor.export.redline import Redline
from policyeditor.notices.channels import CHANNELS, render_notice
from policyeditor.notices.notice import build_notice
from policyeditor.policy.comments import without_comments
from policyeditor.policy.edits import apply_edits
from policyeditor.policy.policy import read_policy
from policyeditor.policy.text import read_text
from policyeditor.rendering.fragment import render_body
from policyeditor.resources import english
from policyeditor.workspace.commenting import comment_put
from policyeditor.workspace.comparing import redline_views

JEKYLL = shutil.which("jekyll")
VIEW = """\
---
title: Privacy
lang: en
permalink: /en/privacy/
---

# Privacy

Intro words here.
{: .lead}

1. We **keep** data.
   (A) for `30 days`; see [this](/x).
   (B) for longer.

2. Second

       code here

Title
=====

| a | b |
|---|---|
| c |   |

> quoted words

```
fence
```

Term
: Definition

*[DPO]: data officer

## Last
"""
SAID = comment_text("PRIVILEGED: may we?", "Ada Lovelace", date(2026, 11, 24))


def commented(view: str) -> str:
    """A view with a comment wherever one can stand."""
    lines = view.count("\n")
    for line in range(lines, 0, -1):
        text = view.split("\n")[line - 1]
        edit = comment_put(view, line, len(text) + 1, SAID)
        if edit is not None and edit.line == line:
            view = apply_edits(view, [edit])
    return view


ALL = commented(VIEW)


def test_a_comment_may_stand_anywhere_and_changes_nothing() -> None:
    plain = re.sub(r' data-line="\d+"', "", render_body(read_policy(VIEW).scan))
    for line, text in enumerate(VIEW.split("\n"), 1):
        for column in {1, len(text) // 2 + 1, len(text) + 1}:
            edit = comment_put(VIEW, line, column, SAID)
            assert (edit is None) == (line <= 6), (line, column)
            if edit is not None:
                view = apply_edits(VIEW, [edit])
                page = re.sub(r' data-line="\d+"', "", render_body(read_policy(view).scan))
                assert page.replace("\n\n", "\n") == plain.replace("\n\n", "\n")
                assert without_comments(view) == VIEW


def test_a_comment_stands_behind_the_words_it_was_asked_for() -> None:
    edit = comment_put(VIEW, 12, 10, SAID)
    assert edit is not None
    assert apply_edits(VIEW, [edit]).split("\n")[11] == f"1. We **keep**{SAID} data."


def test_comments_are_no_change_to_decide() -> None:
    assert len(comments_in(ALL)) > 8
    old, new = read_policy(VIEW), read_policy(ALL)
    for found in (compare(old, new), compare(new, old)):
        (told,) = found.changes  # so that no version reads as unchanged
        assert told.significance is Significance.EDITORIAL
        assert [english().sentence(reason.message) for reason in told.reasons] == [
            "Only comments of colleagues came or went; nobody else sees them."
        ]
    changed = read_policy(ALL.replace("for longer", "for ever"))
    (change,) = compare(new, changed).changes
    assert "PRIVILEGED" not in repr(change)


@pytest.mark.parametrize("form", [form.id for form in FORMATS])
def test_no_file_has_them(form: str, tmp_path: Path) -> None:
    old, new = read_policy(ALL), read_policy(ALL.replace("for longer", "for ever"))
    publication = Publication(
        policy=new,
        data=new.view.encode(),
        redline=Redline(redline_views(old.view, new.view, None).html, "old", "new"),
        way=(Stage(old, old.view.encode(), "Ann"), Stage(new, new.view.encode(), "Ann")),
    )
    (path,) = export(publication, [form], tmp_path).paths
    assert b"PRIVILEGED" not in _words(path.read_bytes())
    assert b"endcomment" not in _words(path.read_bytes())


def _words(data: bytes) -> bytes:
    """The bytes of a file, and of all files in it."""
    if data[:2] != b"PK":
        return data
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return b"".join(_words(archive.read(name)) for name in archive.namelist())


@pytest.mark.parametrize("channel", [channel.id for channel in CHANNELS])
def test_no_notice_has_them(channel: str) -> None:
    found = compare(read_policy(ALL), read_policy(ALL.replace("for longer", "for ever")))
    told = render_notice(build_notice(found, FACTS), channel).text
    assert "PRIVILEGED" not in told
    assert "endcomment" not in told


@pytest.mark.skipif(JEKYLL is None, reason="no Jekyll on this machine")
def test_the_real_site_has_them_not_even_in_its_source(tmp_path: Path) -> None:
    (tmp_path / "_config.yml").write_text("title: x\n", encoding="utf-8")
    for name, view in (("plain", VIEW), ("commented", ALL)):
        text = view.replace("/en/privacy/", f"/{name}/")
        (tmp_path / f"{name}.md").write_text(text, encoding="utf-8")
    assert JEKYLL is not None
    call = (JEKYLL, "build", "--quiet", "--source", tmp_path, "--destination", tmp_path / "_site",
            "--disable-disk-cache")  # fmt: skip
    subprocess.run(call, capture_output=True, timeout=120, check=True)
    plain, page = ((tmp_path / "_site" / name / "index.html").read_text(encoding="utf-8")
                   for name in ("plain", "commented"))  # fmt: skip
    assert "PRIVILEGED" not in page
    assert "Lovelace" not in page
    left = re.sub(r"<!-- *-->", "", page)
    assert re.sub(r"\s*\n\s*", "\n", left) == re.sub(r"\s*\n\s*", "\n", plain)


def test_what_is_said_in_comments_is_no_problem() -> None:
    said = comment_text("TODO the the [COMPANY] see Section 99(Z)", "Ada", date(2026, 1, 2))
    view = "# Privacy\n\n1. Keeping{}\n   (A) We keep it{}.\n   (B) We share nothing.\n"

    def told(view: str) -> list[tuple[int, str]]:
        return [(each.line, each.message.code) for each in check(read_policy(view), FolderFacts())]

    assert told(view.format(said, said)) == told(view.format("", ""))


SHARED = Path(__file__).parents[3] / "shared" / "corpus" / "policies"


@pytest.mark.skipif(not SHARED.is_dir(), reason="no real policies beside the checkout")
def test_in_real_policies_a_comment_can_be_put_and_taken_out_again() -> None:
    files = [file for file in sorted(SHARED.rglob("*.md")) if file.stat().st_size < 30_000]
    put = 0
    for file in files[::12]:
        view = read_text(file.read_bytes()).view
        line = view.count("\n") // 2 + 1
        edit = comment_put(view, line, 1, SAID)
        if edit is not None:
            put += 1
            assert without_comments(apply_edits(view, [edit])) == view
    assert put > len(files[::12]) * 0.8
