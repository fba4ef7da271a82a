from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from policyeditor.history.door import system_line_ends
from policyeditor.history.history import History
from policyeditor.history.log import entries, renamed_from, without_controls
from policyeditor.history.objects import batched, tree_entry

Cli = Callable[..., str]
ID = b"a" * 40


def record(message: bytes, *more: bytes) -> bytes:
    fields = [ID, b"2026-03-03T10:00:00+01:00", b"Ann", b"ann@example.org", message, b"", b""]
    return b"\0".join((*fields, *more, b""))


RAW = b"\n:100644 100644 " + b"1" * 40 + b" " + b"2" * 40 + b" M"


def test_what_a_stranger_writes_is_never_taken_for_another_version() -> None:
    forged = b":100644 100644 x y M\n\n" + ID + b"\n:000000 A evil.md"
    (entry,) = entries(record(forged, RAW, b"real.md"), {})
    assert entry.version.path == "real.md"
    assert entry.version.summary.startswith(":100644")


def test_names_given_later_go_before_those_given_at_the_save() -> None:
    (entry,) = entries(record(b"s", RAW, b"x.md"), {ID.decode(): "Later"})
    assert entry.version.name == "Later"


def test_a_join_without_a_text_of_its_own_is_no_version() -> None:
    assert list(entries(record(b"Merge branch"), {})) == []


def test_a_cut_answer_gives_what_is_whole() -> None:
    output = record(b"s", RAW, b"x.md")
    assert len(list(entries(output + output[:90], {}))) == 1


def test_signs_that_hide_text_are_shown() -> None:
    assert without_controls("a\x1b[31m\u202eb\nc") == "a\\u001b[31m\\u202eb\nc"


def test_versions_of_strangers_are_shown_without_tricks(history: History, cli: Cli) -> None:
    (history.root / "x.md").write_bytes(b"x\n")
    cli("add", ".")
    cli(
        *("-c", "user.name=Mal\u202elory", "commit", "-q", "-m", "a\x1b[2Jb\n\nPolicy: y\nZ: z"),
        *("--date", "1970-01-02T00:00:00"),
    )
    (version,) = history.versions(Path("x.md"))
    assert version.author.name == "Mal\\u202elory"
    assert version.summary == "a\\u001b[2Jb\n\nPolicy: y\nZ: z"


def test_a_former_name_is_found_among_others() -> None:
    output = b"\0".join(
        (
            RAW.strip(),
            b"other.md",
            RAW[1:-1] + b"R100",
            b"old.md",
            b"new.md",
            RAW.strip(),
            b"z",
            b"",
        )
    )
    assert renamed_from(output, "new.md") == "old.md"
    assert renamed_from(output, "old.md") is None


def test_objects_are_read_and_what_is_missing_is_known() -> None:
    answer = ID + b" commit 3\nabc\nmain:a missing\nb missing\n"
    assert batched(answer, (b"main", b"main:a missing\nb")) == [
        (ID.decode(), "commit", b"abc"),
        None,
    ]
    assert batched(b"garbage", (b"main",)) is None
    assert batched(b"", (b"main",)) is None


def test_an_entry_of_a_folder_is_found_by_its_whole_name() -> None:
    tree = b"100644 ab\0" + b"\1" * 20 + b"40000 a\0" + b"\2" * 20
    assert tree_entry(tree, b"a", 20) == ("40000", "02" * 20)
    assert tree_entry(tree, b"b", 20) is None


def test_line_ends_of_the_installation_count_where_nobody_says_otherwise() -> None:
    system = ("system", "core.autocrlf", "true")
    assert system_line_ends([system]) == (("core.autocrlf", "true"),)
    assert system_line_ends([system, ("local", "core.autocrlf", "false")]) == ()
    assert system_line_ends([system, ("command", "core.autocrlf", "x")]) == (
        ("core.autocrlf", "true"),
    )
