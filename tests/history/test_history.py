from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from policyeditor.errors import HistoryError
from policyeditor.history.history import History
from policyeditor.history.model import Author, VersionNote
from policyeditor.history.open import open_history

Cli = Callable[..., str]
POLICY = Path("privacy.md")


def codes(error: pytest.ExceptionInfo[HistoryError]) -> str:
    return error.value.message.code


def test_a_version_holds_exactly_the_bytes_saved(
    history: History, ann: Author, note: VersionNote
) -> None:
    texts = [b"# One\r\n\r\ntext\r\n", b"mixed\r\nlines\n", b"", b"\xff\xfe\0", "第三条\n".encode()]
    for text in texts:
        saved = history.record(POLICY, text, note, ann)
        assert history.content(saved) == text
    assert [history.content(v) for v in history.versions(POLICY)] == texts[::-1]


def test_what_is_saved_is_what_the_log_tells(history: History, ann: Author, cli: Cli) -> None:
    note = VersionNote("Retention shortened\n\nSection 5: 12 months.", "significant", "For board")
    saved = history.record(POLICY, b"text\n", note, ann)
    assert history.versions(POLICY) == (saved,)
    assert saved.summary == "Retention shortened\n\nSection 5: 12 months."
    assert (saved.significance, saved.name, saved.path) == (
        "significant",
        "For board",
        "privacy.md",
    )
    message = cli("log", "-1", "--format=%an <%ae>%n%cn%n%B")
    assert message.rstrip().splitlines() == [
        "Ann Example <ann@example.org>",
        "Ann Example",
        "Retention shortened",
        "",
        "Section 5: 12 months.",
        "",
        "Policy: privacy.md",
        "Significance: significant",
        "Version-Name: For board",
    ]


@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    text=st.binary(max_size=300),
    summary=st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=80),
)
def test_any_bytes_and_any_summary_survive(history: History, text: bytes, summary: str) -> None:
    saved = history.record(POLICY, text, VersionNote(summary), Author("A", "a@b.c"))
    assert history.content(saved) == text


@pytest.mark.parametrize(
    "name",
    [
        "-A.md",
        "--output=x.md",
        ":(top)x.md",
        ":!x.md",
        "*.md",
        'quote".md',
        "back\\slash.md",
        "tab\tname.md",
        "two\nlines.md",
        "Datenschutz­erklärung.md",
        "隐私/政策 第二版.md",
        "\udcff not UTF-8.md",
        " space .md",
        "deep/er/path/x.md",
        "new\nline/in folder.md",
        "a missing\nb/x.md",
        "😀‮.md",
    ],
)
def test_names_are_only_names(
    history: History, ann: Author, note: VersionNote, cli: Cli, name: str
) -> None:
    other = history.record(Path("other.md"), b"other\n", note, ann)
    path = history.root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    for text in (b"one\n", b"two\n"):
        path.write_bytes(text)
        saved = history.record(path, text, note, ann)
        assert history.content(saved) == text
    assert [v.path for v in history.versions(path)] == [name, name]
    assert [v.path for v in history.versions(Path("other.md"))] == ["other.md"]
    assert history.content(other) == b"other\n"
    assert cli("status", "--porcelain", "--", ":(exclude)other.md", ".").strip() == ""


def test_no_change_makes_no_version(history: History, ann: Author, note: VersionNote) -> None:
    first = history.record(POLICY, b"text\n", note, ann)
    again = history.record(
        POLICY, b"text\n", VersionNote("Nothing"), Author("Bob", "b@example.org")
    )
    assert again == first
    assert len(history.versions(POLICY)) == 1


def test_versions_come_in_pages(history: History, ann: Author) -> None:
    for number in range(7):
        history.record(POLICY, b"%d\n" % number, VersionNote(f"v{number}"), ann)
    assert [v.summary for v in history.versions(POLICY, limit=3)] == ["v6", "v5", "v4"]
    assert [v.summary for v in history.versions(POLICY, limit=3, skip=5)] == ["v1", "v0"]


def test_versions_are_followed_through_renames(
    history: History, ann: Author, note: VersionNote, cli: Cli
) -> None:
    text = b"A long enough line that the file is known again.\n" * 20
    history.record(Path("old name.md"), text, note, ann)
    cli("reset", "-q", "--hard")
    (history.root / "new").mkdir()
    cli("mv", "old name.md", "new/name.md")
    cli("commit", "-q", "-m", "Moved elsewhere")
    history.record(Path("new/name.md"), text + b"More.\n", note, ann)
    found = history.versions(Path("new/name.md"))
    assert [v.path for v in found] == ["new/name.md", "new/name.md", "old name.md"]
    assert history.content(found[2]) == text
    assert history.versions(Path("new/name.md"), limit=1, skip=2) == found[2:]


def test_a_join_is_a_version_only_where_its_text_is_its_own(
    history: History, ann: Author, cli: Cli
) -> None:
    history.record(POLICY, b"a\nb\nc\n", VersionNote("base"), ann)
    cli("reset", "-q", "--hard")
    cli("switch", "-q", "-c", "side")
    (history.root / POLICY).write_bytes(b"a\nside\nc\n")
    cli("commit", "-q", "-am", "side")
    cli("switch", "-q", "main")
    (history.root / "other.md").write_bytes(b"x\n")
    cli("add", "other.md")
    cli("commit", "-q", "-m", "other")
    cli("merge", "-q", "--no-edit", "side")
    assert [v.summary for v in history.versions(POLICY)] == ["side", "base"]
    (history.root / POLICY).write_bytes(b"a\nmain\nc\n")
    cli("commit", "-q", "-am", "main")
    cli("switch", "-q", "side")
    (history.root / POLICY).write_bytes(b"a\nside two\nc\n")
    cli("commit", "-q", "-am", "side two")
    cli("switch", "-q", "main")
    cli("merge", "-q", "side", check=False)
    (history.root / POLICY).write_bytes(b"a\nboth\nc\n")
    cli("commit", "-q", "-am", "both")
    found = history.versions(POLICY)
    assert found[0].summary == "both"
    assert history.content(found[0]) == b"a\nboth\nc\n"
    assert {v.summary for v in found} == {"both", "main", "side two", "side", "base"}


def test_a_removed_policy_keeps_its_versions(
    history: History, ann: Author, note: VersionNote, cli: Cli
) -> None:
    saved = history.record(POLICY, b"text\n", note, ann)
    cli("rm", "-q", "--cached", "privacy.md")
    cli("commit", "-q", "-m", "Removed")
    assert history.versions(POLICY) == (saved,)
    again = history.record(POLICY, b"text\n", VersionNote("Back"), ann)
    assert [v.id for v in history.versions(POLICY)] == [again.id, saved.id]


def test_resolve_takes_what_people_say(history: History, ann: Author) -> None:
    first = history.record(POLICY, b"1\n", VersionNote("one", name="First draft"), ann)
    second = history.record(POLICY, b"2\n", VersionNote("two"), ann)
    assert history.resolve(POLICY, "latest") == second
    assert history.resolve(POLICY, first.id) == first
    assert history.resolve(POLICY, first.id[:8].upper()) == first
    assert history.resolve(history.root / POLICY, "First draft") == first
    today = datetime.now().astimezone().date()
    assert history.resolve(POLICY, today.isoformat()) == second
    assert history.resolve(POLICY, (today + timedelta(days=400)).isoformat()) == second


def test_resolve_by_date_is_the_version_then_in_force(
    history: History, cli: Cli, monkeypatch: pytest.MonkeyPatch
) -> None:
    for day, text in (("2026-01-10T23:59:58", "jan"), ("2026-03-01T00:00:01", "mar")):
        (history.root / POLICY).write_text(text)
        monkeypatch.setenv("GIT_AUTHOR_DATE", day)
        monkeypatch.setenv("GIT_COMMITTER_DATE", day)
        cli("add", ".")
        cli("commit", "-q", "-m", text)
    assert history.resolve(POLICY, "2026-01-10").summary == "jan"
    assert history.resolve(POLICY, "2026-02-28").summary == "jan"
    assert history.resolve(POLICY, "2026-03-01").summary == "mar"
    with pytest.raises(HistoryError) as error:
        history.resolve(POLICY, "2026-01-09")
    assert codes(error) == "history.no-version"
    assert error.value.message.params["asked"] == "2026-01-09"


def test_resolve_of_another_files_version_is_what_this_one_held_then(
    history: History, ann: Author, note: VersionNote
) -> None:
    first = history.record(POLICY, b"1\n", note, ann)
    other = history.record(Path("cookies.md"), b"c\n", note, ann)
    history.record(POLICY, b"2\n", note, ann)
    assert history.resolve(POLICY, other.id[:10]) == first


@pytest.mark.parametrize(
    ("asked", "code"),
    [
        ("nothing like it", "history.no-version"),
        ("abcdef0123", "history.no-version"),
        ("abc", "history.no-version"),
        ("2026-02-30", "history.bad-date"),
        ("--all", "history.no-version"),
        ("HEAD~1", "history.no-version"),
        ("", "history.no-version"),
    ],
)
def test_resolve_names_what_was_asked(
    history: History, ann: Author, note: VersionNote, asked: str, code: str
) -> None:
    history.record(POLICY, b"1\n", note, ann)
    with pytest.raises(HistoryError) as error:
        history.resolve(POLICY, asked)
    assert codes(error) == code
    assert error.value.message.params["asked"] == asked


@pytest.mark.parametrize("path", ["../elsewhere.md", "/etc/passwd", ".git/config", ".", "a/.GIT/x"])
def test_only_what_lies_in_the_folder_has_versions(
    history: History, ann: Author, note: VersionNote, path: str
) -> None:
    with pytest.raises(HistoryError) as error:
        history.record(Path(path), b"x", note, ann)
    assert codes(error) == "history.outside"


def test_a_link_is_not_saved_and_a_linked_folder_outside_is_refused(
    history: History, ann: Author, note: VersionNote, tmp_path: Path
) -> None:
    (tmp_path / "secret").mkdir()
    (history.root / "link.md").symlink_to(tmp_path / "secret" / "x.md")
    (history.root / "links").symlink_to(tmp_path / "secret")
    for path, code in (("link.md", "history.is-link"), ("links/x.md", "history.outside")):
        with pytest.raises(HistoryError) as error:
            history.record(Path(path), b"x", note, ann)
        assert codes(error) == code


def test_the_author_is_the_person_named_and_never_invented(
    history: History, cli: Cli, settings: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert history.author() == Author("Ann Example", "ann@example.org")
    cli("config", "user.name", "Ann for this folder")
    assert history.author() == Author("Ann for this folder", "ann@example.org")
    cli("config", "--unset", "user.name")
    settings.write_text("")
    assert history.author() is None
    monkeypatch.setenv("GIT_AUTHOR_NAME", "Someone Inherited")
    monkeypatch.setenv("EMAIL", "inherited@example.org")
    assert history.author() is None
    with pytest.raises(HistoryError) as error:
        history.record(POLICY, b"x", VersionNote("s"), Author("", " <> "))
    assert codes(error) == "history.no-author"
    assert history.versions(POLICY) == ()


def test_gits_journal_names_the_person_too(
    history: History, note: VersionNote, cli: Cli, settings: Path
) -> None:
    settings.write_text("")
    history.record(POLICY, b"x", note, Author("Bea Böhm", "bea@example.org"))
    assert cli("log", "-g", "--format=%gn <%ge>").strip() == "Bea Böhm <bea@example.org>"


def test_a_lost_text_is_told_and_not_fetched(
    history: History, ann: Author, note: VersionNote, cli: Cli
) -> None:
    saved = history.record(POLICY, b"text\n", note, ann)
    blob = cli("rev-parse", f"{saved.id}:privacy.md").strip()
    (history.root / ".git" / "objects" / blob[:2] / blob[2:]).unlink()
    with pytest.raises(HistoryError) as error:
        history.content(saved)
    assert codes(error) == "history.content-missing"


def test_a_second_window_on_the_same_folder_sees_the_same(
    history: History, ann: Author, note: VersionNote
) -> None:
    other = open_history(history.root / "")
    assert other is not None
    saved = history.record(POLICY, b"text\n", note, ann)
    assert other.versions(POLICY) == (saved,)


def test_inherited_variables_lead_nowhere_else(
    history: History,
    ann: Author,
    note: VersionNote,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("GIT_DIR", "GIT_WORK_TREE", "GIT_OBJECT_DIRECTORY", "GIT_COMMON_DIR"):
        monkeypatch.setenv(name, str(tmp_path / "elsewhere"))
    monkeypatch.setenv("GIT_INDEX_FILE", str(tmp_path / "elsewhere-index"))
    monkeypatch.setenv("GIT_CONFIG_PARAMETERS", "'core.hooksPath=/tmp'")
    monkeypatch.setenv("GIT_NAMESPACE", "other")
    saved = history.record(POLICY, b"text\n", note, ann)
    assert history.versions(POLICY) == (saved,)
    assert not (tmp_path / "elsewhere-index").exists()
