"""Searching many policies, and their texts with the findings replaced."""

from __future__ import annotations

from pathlib import Path

import pytest

from policyeditor.drafting.searching import Query, Replacement
from policyeditor.errors import InputError, SearchError
from policyeditor.workspace.searching import Source, redraft, search_policies

POLICY = """---
title: Privacy
---
Cookies first.

1. Keeping

   (A) We keep **cookies** and many other such cookies for as long as the law asks, no longer.

2. Sharing
"""


@pytest.fixture
def sources(tmp_path: Path) -> tuple[Source, ...]:
    for name in ("a.md", "b.md", "c.md"):
        (tmp_path / name).write_bytes(POLICY.encode())
    (tmp_path / "b.md").write_bytes(b"Nothing here.\n")
    return tuple(Source(tmp_path / name) for name in ("a.md", "b.md", "c.md"))


def test_findings_tell_their_clause_and_the_words_around(sources: tuple[Source, ...]) -> None:
    looked = search_policies(sources, Query("cookies"), Replacement("trackers", keep_capitals=True))
    assert [found.path.name for found in looked.found] == ["a.md", "c.md"]
    assert looked.looked == 3
    first, second, third = looked.found[0].hits
    assert (first.clause, first.line, first.column, first.words) == ("", 4, 1, "Cookies")
    assert first.found.new == "Trackers"
    assert (second.clause, second.line) == ("1(A)", 8)
    assert (second.before, second.words) == ("(A) We keep **", "cookies")
    assert third.before.endswith(" and many other such ")
    assert third.before.startswith("…")
    assert third.after.startswith(" for as long")


def test_a_draft_counts_more_than_the_file(sources: tuple[Source, ...]) -> None:
    drafted = Source(sources[0].path, "Only one cookie.\n")
    looked = search_policies((drafted,), Query("cookie"))
    assert len(looked.found[0].hits) == 1
    draft = redraft(drafted, looked.found[0].digest, (looked.found[0].hits[0].found,))
    assert draft.view == "Only one .\n"
    assert draft.before == "Only one cookie.\n"


def test_what_cannot_be_read_is_passed_over_and_told(sources: tuple[Source, ...]) -> None:
    gone = Source(sources[0].path.with_name("gone.md"))
    looked = search_policies((gone, *sources), Query("cookies"))
    assert [path.name for path, _why in looked.passed] == ["gone.md"]
    assert len(looked.found) == 2


def test_a_policy_that_cannot_be_changed_says_why(tmp_path: Path) -> None:
    file = tmp_path / "old.md"
    file.write_bytes("Gebühr für cookies".encode("cp1252"))
    looked = search_policies((Source(file),), Query("cookies"), Replacement("x"))
    found = looked.found[0]
    assert found.read_only is not None
    with pytest.raises(InputError):
        redraft(Source(file), found.digest, [hit.found for hit in found.hits])


def test_not_more_is_listed_than_is_asked_for(sources: tuple[Source, ...]) -> None:
    looked = search_policies(sources, Query("cookies"), most=4)
    assert sum(len(found.hits) for found in looked.found) == 4


def test_a_pattern_that_does_not_end_ends_the_search(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("policyeditor.workspace.searching.PATIENCE", 0.1)
    file = tmp_path / "a.md"
    file.write_text("a" * 4000 + "!")
    with pytest.raises(SearchError):
        search_policies((Source(file),), Query("(a|aa)+$", pattern=True))


def test_in_clauses_only(sources: tuple[Source, ...]) -> None:
    assert not search_policies(sources, Query("title", clauses_only=True)).found
    assert len(search_policies(sources, Query("title")).found) == 2


@pytest.mark.parametrize("start", [b"", b"\xef\xbb\xbf"])
def test_only_the_ticked_bytes_change(tmp_path: Path, start: bytes) -> None:
    from policyeditor.workspace.session import open_policy

    file = tmp_path / "a.md"
    data = start + "cookie ß\r\ncookie\ncookie\r\n".encode()
    file.write_bytes(data)
    hits = search_policies((Source(file),), Query("cookie"), Replacement("x")).found[0]
    draft = redraft(Source(file), hits.digest, (hits.hits[0].found, hits.hits[2].found))
    text = open_policy(file).text
    changed = text.with_view(draft.view)
    assert changed.to_bytes() == start + "x ß\r\ncookie\nx\r\n".encode()
    assert changed.with_view(draft.before).to_bytes() == data
    assert file.read_bytes() == data  # nothing is written


def test_a_text_that_changed_meanwhile_is_left_alone(sources: tuple[Source, ...]) -> None:
    found = search_policies(sources[:1], Query("cookies"), Replacement("x")).found[0]
    sources[0].path.write_bytes(b"Other cookies.\n")
    with pytest.raises(InputError) as caught:
        redraft(sources[0], found.digest, [hit.found for hit in found.hits])
    assert caught.value.message.code == "searching.changed-meanwhile"
