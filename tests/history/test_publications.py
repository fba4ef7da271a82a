"""Published versions in real histories: made whole, listed, found by day, made whole again."""

from __future__ import annotations

import hashlib
import shutil
import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from policyeditor.errors import HistoryError
from policyeditor.history.history import History
from policyeditor.history.model import Author, Published, Version, VersionNote
from policyeditor.history.open import open_history
from policyeditor.history.publishing import Publication, PublishedPart

Cli = Callable[..., str]
POLICY = Path("en/privacy.md")
MARCH, MAY, JUNE = date(2026, 3, 3), date(2026, 5, 1), date(2026, 6, 30)


def digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def part(
    history: History, path: Path, text: bytes, effective: date, **facts: object
) -> PublishedPart:
    newest = next(iter(history.versions(path, limit=1)), None)
    saved = newest.id if newest and history.content(newest) == text else ""
    file = history.root / path
    drafted = digest(file.read_bytes()) if file.exists() else digest(text)
    record = Published(
        "", "", "", effective, effective, datetime.now(UTC), "Marie", digest(text), drafted,
        title="Privacy Policy", lang="en", saved=saved,
    )  # fmt: skip
    return PublishedPart(
        history.publications.standing(path),
        text,
        replace(record, **facts),  # type: ignore[arg-type]  # each test names what it needs
        (("notice.txt", b"We keep your data longer.\n"),),
    )


def publish(
    history: History, text: bytes, effective: date, author: Author, path: Path = POLICY
) -> Version:
    publication = Publication((part(history, path, text, effective),), "Published", "significant")
    return history.publications.publish(publication, author)[0]


@pytest.fixture
def policy(history: History) -> Path:
    file = history.root / POLICY
    file.parent.mkdir()
    file.write_bytes(b"one\n")
    return file


def test_a_published_version_holds_text_notices_record_and_mark_and_leaves_nothing_changed(
    history: History, ann: Author, policy: Path, cli: Cli
) -> None:
    made = publish(history, b"one\n", MARCH, ann)
    assert made.published is not None
    folder = "_policyeditor/published/en/privacy.md/2026-03-03-1"
    assert made.published.folder == folder
    assert cli("ls-tree", "-r", "--name-only", "HEAD").split() == [
        f"{folder}/notice.txt", f"{folder}/record.json", "en/privacy.md",
    ]  # fmt: skip
    assert cli("status", "--porcelain") == ""
    assert (history.root / folder / "notice.txt").read_bytes() == b"We keep your data longer.\n"
    assert cli("cat-file", "-t", "published/en/privacy.md/2026-03-03-1").strip() == "tag"
    assert cli("rev-parse", "published/en/privacy.md/2026-03-03-1^{commit}").strip() == made.id
    told = cli("tag", "-l", "-n99", "published/*")
    record = (history.root / folder / "record.json").read_bytes()
    assert digest(record) in told
    assert digest(b"one\n") in told
    assert "Approved by: Marie" in told
    cli("fsck", "--strict")


def test_the_published_text_is_the_whole_folders_truth_and_others_work_stays(
    history: History, ann: Author, policy: Path, cli: Cli
) -> None:
    history.record(POLICY, b"one\n", VersionNote("first"), ann)
    (history.root / "other.md").write_bytes(b"staged\n")
    cli("add", "other.md")
    (history.root / "loose.md").write_bytes(b"loose\n")
    publish(history, b"one\n", MARCH, ann)
    assert cli("status", "--porcelain").splitlines() == ["A  other.md", "?? loose.md"]


def test_dates_set_at_publishing_reach_the_file_but_never_what_was_typed_meanwhile(
    history: History, ann: Author, policy: Path, cli: Cli
) -> None:
    publish(history, b"one, dated\n", MARCH, ann)
    assert policy.read_bytes() == b"one, dated\n"
    typed = part(history, POLICY, b"two, dated\n", MAY)
    policy.write_bytes(b"typed meanwhile\n")
    history.publications.publish(Publication((typed,), "Published", ""), ann)
    assert policy.read_bytes() == b"typed meanwhile\n"
    assert cli("show", "HEAD:en/privacy.md") == "two, dated\n"


def test_a_publish_of_a_saved_text_is_a_version_of_its_own_above_it(
    history: History, ann: Author, policy: Path
) -> None:
    first = history.record(POLICY, b"one\n", VersionNote("first"), ann)
    once = publish(history, b"one\n", MARCH, ann)
    later = history.record(POLICY, b"two\n", VersionNote("second"), ann)
    twice = publish(history, b"two\n", MAY, ann)
    last = history.record(POLICY, b"three\n", VersionNote("third"), ann)
    ids = [last.id, twice.id, later.id, once.id, first.id]
    assert [v.id for v in history.versions(POLICY)] == ids
    assert [v.id for v in history.versions(POLICY, limit=2, skip=1)] == ids[1:3]
    assert [bool(v.published) for v in history.versions(POLICY)] == [
        False,
        True,
        False,
        True,
        False,
    ]
    assert history.content(history.versions(POLICY)[1]) == b"two\n"
    assert [v.id for v in history.publications.of(POLICY)] == [twice.id, once.id]


@pytest.mark.parametrize(
    ("day", "text"),
    [
        (date(2026, 3, 2), b"before\n"),  # nothing published applies yet: what was saved last
        (MARCH, b"one\n"),  # from its day on, that day included
        (date(2026, 4, 30), b"one\n"),
        (MAY, b"two\n"),
        (date(2099, 1, 1), b"two\n"),
    ],
)
def test_what_applied_on_a_day_is_told_by_effective_dates(
    history: History,
    ann: Author,
    policy: Path,
    monkeypatch: pytest.MonkeyPatch,
    day: date,
    text: bytes,
) -> None:
    save_on(history, monkeypatch, datetime(2026, 2, 1, 12, tzinfo=UTC), b"before\n", ann)
    publish(history, b"one\n", MARCH, ann)
    publish(history, b"two\n", MAY, ann)
    history.record(POLICY, b"draft\n", VersionNote("a draft"), ann)
    found = history.publications.in_force(POLICY, day)
    assert history.content(found.version) == text
    assert found.published == (day >= MARCH)
    assert history.resolve(POLICY, day.isoformat()).id == found.version.id


def save_on(
    history: History,
    monkeypatch: pytest.MonkeyPatch,
    moment: datetime,
    text: bytes,
    author: Author,
) -> None:
    class Then(datetime):
        @classmethod
        def now(cls, tz: object = None) -> datetime:  # type: ignore[override]  # as called here
            return moment

    with monkeypatch.context() as patched:
        patched.setattr("policyeditor.history.recording.datetime", Then)
        history.record(POLICY, text, VersionNote("saved"), author)


def test_of_two_published_for_one_day_the_later_counts(
    history: History, ann: Author, policy: Path
) -> None:
    publish(history, b"one\n", MAY, ann)
    second = publish(history, b"one, corrected\n", MAY, ann)
    assert second.published is not None
    assert second.published.folder.endswith("/2026-05-01-2")
    assert history.publications.in_force(POLICY, MAY).version.id == second.id


def test_a_day_before_anything_is_a_clear_no(history: History, ann: Author, policy: Path) -> None:
    publish(history, b"one\n", MARCH, ann)
    with pytest.raises(HistoryError) as told:
        history.publications.in_force(POLICY, date(1999, 1, 1))
    assert told.value.message.params == {"asked": "1999-01-01", "file": "en/privacy.md"}


def test_several_languages_are_one_version_with_one_mark(
    history: History, ann: Author, policy: Path, cli: Cli
) -> None:
    german = Path("de/datenschutz.md")
    parts = (
        part(history, POLICY, b"one\n", MARCH),
        part(history, german, b"eins\n", MARCH, title="Datenschutz", lang="de"),
    )
    versions = history.publications.publish(Publication(parts, "Published", ""), ann)
    assert len({v.id for v in versions}) == 1
    assert cli("tag").split() == ["published/en/privacy.md/2026-03-03-1"]
    for path in (POLICY, german):
        (found,) = history.publications.of(path)
        assert found.id == versions[0].id
        assert found.published is not None
        assert found.published.together == ("en/privacy.md", "de/datenschutz.md")
    assert history.content(versions[1]) == b"eins\n"
    assert cli("status", "--porcelain").split() == ["D", "de/datenschutz.md"]  # was never a file


@pytest.mark.parametrize("gone", ["mark", "files", "both"])
def test_what_a_cut_off_publish_left_unmade_is_made_again_just_as_it_was(
    history: History, ann: Author, policy: Path, cli: Cli, gone: str
) -> None:
    publish(history, b"one\n", MARCH, ann)
    publish(history, b"two, dated\n", MAY, ann)
    before = cli("for-each-ref")
    if gone in ("mark", "both"):
        cli("tag", "-d", "published/en/privacy.md/2026-05-01-1")
    if gone in ("files", "both"):
        policy.write_bytes(b"two, dated\n")
        shutil.rmtree(history.root / "_policyeditor/published/en/privacy.md/2026-05-01-1")
        cli("rm", "-r", "-q", "--cached", "_policyeditor/published/en/privacy.md/2026-05-01-1")
    assert [v.published.effective for v in history.publications.of(POLICY) if v.published] == [
        MAY, MARCH,
    ]  # fmt: skip
    assert history.publications.settle()
    assert cli("for-each-ref") == before
    assert cli("status", "--porcelain") == ""
    assert history.publications.settle() == ()


def test_a_mark_that_was_moved_elsewhere_is_not_believed(
    history: History, ann: Author, policy: Path, cli: Cli
) -> None:
    made = publish(history, b"one\n", MARCH, ann)
    history.record(POLICY, b"two\n", VersionNote("second"), ann)
    cli("tag", "-f", "published/en/privacy.md/2026-03-03-1", "HEAD~2", check=False)
    cli("tag", "-f", "-a", "-m", "moved", "published/en/privacy.md/2026-03-03-1", "HEAD")
    # The record stands in the newest version too, but the text there was never published.
    found = history.publications.of(POLICY)
    assert [v.id for v in found] == [made.id]


def test_two_programs_that_publish_at_once_make_one_published_version(
    history: History, ann: Author, policy: Path, cli: Cli
) -> None:
    prepared = [part(history, POLICY, text, MARCH) for text in (b"mine\n", b"theirs\n")]
    start = threading.Barrier(2)
    outcomes: list[str] = []

    def go(each: PublishedPart) -> None:
        own = open_history(history.root)
        assert own is not None
        start.wait()
        try:
            own.publications.publish(Publication((each,), "Published", ""), ann)
            outcomes.append("published")
        except HistoryError as error:
            outcomes.append(error.message.code)

    threads = [threading.Thread(target=go, args=(each,)) for each in prepared]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(outcomes) == ["published", "publishing.overtaken"]
    assert len(history.publications.of(POLICY)) == 1
    assert len(cli("tag").split()) == 1


def test_a_text_saved_meanwhile_stops_the_publish_and_another_file_does_not(
    history: History, ann: Author, policy: Path, cli: Cli
) -> None:
    history.record(POLICY, b"one\n", VersionNote("first"), ann)
    prepared = part(history, POLICY, b"one\n", MARCH)
    history.record(Path("other.md"), b"x\n", VersionNote("other"), ann)
    history.publications.publish(Publication((prepared,), "Published", ""), ann)
    prepared = part(history, POLICY, b"two\n", MAY)
    history.record(POLICY, b"somebody's\n", VersionNote("second"), ann)
    with pytest.raises(HistoryError) as told:
        history.publications.publish(Publication((prepared,), "Published", ""), ann)
    assert told.value.message.code == "publishing.saved-meanwhile"
    assert len(cli("tag").split()) == 1


@pytest.mark.parametrize(
    "record",
    [
        b"", b"[]", b"{", b'{"format": 1}', b"\xff", b"[" * 100_000,
        b'{"format": "policyeditor/published/1", "tag": "../../heads/main", "effective": "x"}',
    ],
)  # fmt: skip
def test_a_record_that_is_none_is_looked_past(
    history: History, ann: Author, policy: Path, cli: Cli, record: bytes
) -> None:
    publish(history, b"one\n", MARCH, ann)
    place = history.root / "_policyeditor/published/en/privacy.md/2026-04-01-1/record.json"
    place.parent.mkdir()
    place.write_bytes(record)
    cli("add", "-A")
    cli("commit", "-q", "-m", "strange")
    assert len(history.publications.of(POLICY)) == 1
    assert history.publications.settle() == ()


def test_a_hostile_record_names_no_place_outside(
    history: History, ann: Author, policy: Path, cli: Cli
) -> None:
    made = publish(history, b"one\n", MARCH, ann)
    place = history.root / "_policyeditor/published/en/privacy.md/2026-03-03-1/record.json"
    text = place.read_text()
    other = place.parents[1] / "2026-04-01-1" / "record.json"
    other.parent.mkdir()
    other.write_text(
        text.replace("published/en/privacy.md/2026-03-03-1", "published/../../heads/main")
        .replace('"path": "en/privacy.md"', '"path": "/etc/passwd"')
        .replace('"approved_by": "Marie"', '"approved_by": "Eve\\u202e\\u0007\\nmain"')
    )
    cli("add", "-A")
    cli("commit", "-q", "-m", "strange")
    found = history.publications.of(POLICY)
    assert {v.path for v in found} == {"en/privacy.md"}
    (strange,) = (v.published for v in found if v.id != made.id)
    assert strange is not None
    assert strange.approved_by == "Eve\\u202e\\u0007 main"
    assert history.publications.settle() == ()
    assert cli("for-each-ref", "refs/heads").count("\n") == 1


def test_published_versions_are_found_under_a_former_name(
    history: History, ann: Author, policy: Path, cli: Cli
) -> None:
    text = b"# Privacy\n\nWe keep what you send us for thirty days and no longer.\n"
    policy.write_bytes(text)
    made = publish(history, text, MARCH, ann)
    cli("mv", "en/privacy.md", "en/data.md")
    cli("commit", "-q", "-m", "renamed")
    assert [v.id for v in history.publications.of(Path("en/data.md"))] == [made.id]
    assert history.versions(Path("en/data.md"))[-1].published is not None


@pytest.mark.parametrize(
    "name", ["a b/~x^:?*[.md", "第三条.md", ".hidden..md", "x.lock", 'q"\\.md']
)
def test_policies_of_any_name_are_marked_and_found(
    history: History, ann: Author, cli: Cli, name: str
) -> None:
    path = Path(name)
    (history.root / path).parent.mkdir(exist_ok=True)
    (history.root / path).write_bytes(b"one\n")
    made = publish(history, b"one\n", MARCH, ann, path)
    assert [v.id for v in history.publications.of(path)] == [made.id]
    assert len(cli("tag").splitlines()) == 1
    assert cli("status", "--porcelain") == ""


def test_a_link_in_place_of_the_policy_or_its_record_writes_nothing_outside(
    history: History, ann: Author, policy: Path, tmp_path: Path
) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (history.root / "_policyeditor").mkdir()
    (history.root / "_policyeditor" / "published").symlink_to(outside)
    publish(history, b"one\n", MARCH, ann)
    assert list(outside.iterdir()) == []
    policy.unlink()
    policy.symlink_to(outside / "x")
    with pytest.raises(HistoryError, match="is-link"):
        publish(history, b"two\n", MAY, ann)


def test_line_ends_are_kept_as_the_folder_asks(
    history: History, ann: Author, policy: Path, cli: Cli
) -> None:
    (history.root / ".gitattributes").write_bytes(b"*.md text eol=crlf\n")
    policy.write_bytes(b"one\r\ntwo\r\n")
    made = publish(history, b"one\r\ntwo\r\n", MARCH, ann)
    assert history.content(made) == b"one\r\ntwo\r\n"
    assert cli("cat-file", "blob", "HEAD:en/privacy.md") == "one\ntwo\n"
    assert cli("status", "--porcelain") == "?? .gitattributes\n"


def test_a_list_of_files_that_others_hold_does_not_undo_what_is_published(
    history: History, ann: Author, policy: Path, cli: Cli, monkeypatch: pytest.MonkeyPatch
) -> None:
    prepared = part(history, POLICY, b"one, dated\n", MARCH)

    def busy(*_: object) -> None:
        raise HistoryError("history.locked", file="index.lock", since="now")

    with monkeypatch.context() as held:
        held.setattr("policyeditor.history.publications.settle_files", busy)
        (made,) = history.publications.publish(Publication((prepared,), "Published", ""), ann)
    assert [v.id for v in history.publications.of(POLICY)] == [made.id]
    assert policy.read_bytes() == b"one\n"
    history.publications.settle()
    assert policy.read_bytes() == b"one, dated\n"
    assert cli("status", "--porcelain") == ""


def test_a_mark_whose_object_is_lost_hides_nothing_and_stops_no_publish(
    history: History, ann: Author, policy: Path, cli: Cli
) -> None:
    made = publish(history, b"one\n", MARCH, ann)
    tag = cli("rev-parse", "published/en/privacy.md/2026-03-03-1").strip()
    lost = history.root / ".git" / "objects" / tag[:2] / tag[2:]
    lost.chmod(0o600)
    lost.write_bytes(b"")
    assert [v.id for v in history.publications.of(POLICY)] == [made.id]
    assert history.versions(POLICY)[0].published is not None
    publish(history, b"two\n", MARCH, ann)
    assert [v.published.folder[-1] for v in history.publications.of(POLICY) if v.published] == [
        "2", "1",
    ]  # fmt: skip
