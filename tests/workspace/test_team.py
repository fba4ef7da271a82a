from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from tests.team import POLICY, Person

from policyeditor.comparison.merging_model import Choice
from policyeditor.errors import BehindError, HistoryError, RemoteError, StoppedError
from policyeditor.history.model import UNKNOWN, Author
from policyeditor.history.open import create_history, open_history
from policyeditor.history.remote_address import read_address
from policyeditor.history.remote_progress import Following, Progress, Stage, Stop
from policyeditor.workspace import team
from policyeditor.workspace.team_connection import (
    Connection,
    connection_at,
    connections,
    keep_connection,
)
from policyeditor.workspace.versions import list_versions

People = tuple[Person, Person]


@pytest.fixture(autouse=True)
def settings(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The people's own git settings: nothing of the machine the tests run on."""
    for name in [name for name in os.environ if name.startswith("GIT_")]:
        monkeypatch.delenv(name)
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("HOME", str(home))
    for name in ("XDG_CONFIG_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(home / name))
    return home / ".gitconfig"


def person(name: str, folder: Path) -> Person:
    folder.mkdir()
    create_history(folder)
    author = Author(name, f"{name.split(' ')[0].lower()}@example.org")
    return Person(author, folder.resolve(), folder.with_name(f"{folder.name}.json"))


@pytest.fixture
def shared(tmp_path: Path) -> Path:
    return tmp_path / "shared drive" / "policies"


@pytest.fixture(scope="module")
def begun(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Folders in which Ann has sent a first version and Ben has got it; to be copied."""
    base = tmp_path_factory.mktemp("begun")
    shared = base / "shared drive" / "policies"
    shared.mkdir(parents=True)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("HOME", str(base))
        ann, ben = person("Ann Example", base / "ann"), person("Ben Example", base / "ben")
        ann.save(POLICY)
        assert ann.connect(str(shared), make=True).was_empty
        assert ann.send() == 1
        assert not ben.connect(str(shared)).was_empty
        assert ben.get() is not None
    return base


@pytest.fixture
def people(begun: Path, tmp_path: Path, shared: Path) -> People:
    """Ann has sent a first version, Ben has got it."""
    shutil.copytree(begun, tmp_path, ignore=shutil.ignore_patterns("*.json"), dirs_exist_ok=True)
    found = []
    for name in ("Ann", "Ben"):
        folder = tmp_path / name.lower()
        author = Author(f"{name} Example", f"{name.lower()}@example.org")
        connection = Connection(folder.resolve(), read_address(str(shared)), "main")
        who = Person(author, folder.resolve(), folder.with_suffix(".json"), connection)
        keep_connection(connection, who.store)
        found.append(who)
    return found[0], found[1]


def test_a_first_send_makes_the_place_and_another_person_gets_all_of_it(people: People) -> None:
    ann, ben = people
    assert ben.text() == POLICY
    assert ben.is_clean()
    assert ann.git("rev-parse", "HEAD") == ben.git("rev-parse", "HEAD")
    assert ben.get() is None


def test_changes_of_different_clauses_are_joined_without_asking(people: People) -> None:
    ann, ben = people
    ann.change("within 30 days", "within 60 days")
    ann.send()
    ben.change("to anybody, except", "to anyone, except")
    with pytest.raises(BehindError):
        ben.send()
    got = ben.get()
    assert got is not None
    assert (got.count, got.files) == (1, (ben.folder / "privacy.md",))
    wanted = POLICY.replace("30 days", "60 days").replace("anybody,", "anyone,")
    assert ben.text() == wanted
    assert ben.is_clean()
    assert ben.send() == 2
    ann.get()
    assert (ann.text(), ann.is_clean()) == (wanted, True)
    assert ann.git("rev-parse", "HEAD") == ben.git("rev-parse", "HEAD")


def test_the_joined_version_follows_both_and_names_both(people: People) -> None:
    ann, ben = people
    theirs = ann.change("30 days", "60 days")
    ann.send()
    mine = ben.change("close it", "ask us to")
    got = ben.get()
    assert got is not None
    assert got.combined == ("(A)",)
    assert ben.git("log", "-1", "--format=%P|%an") == f"{mine} {theirs}|Ben Example"
    message = ben.git("log", "-1", "--format=%B")
    assert "Co-authored-by: Ann Example <ann@example.org>" in message
    history = open_history(ben.folder)
    assert history is not None
    newest = history.versions(Path("privacy.md"))[0]
    assert newest.summary.startswith("Joined with the work of Ann Example")
    assert "Co-authored" not in newest.summary


def test_a_clash_is_decided_by_the_person_and_nothing_changes_before(people: People) -> None:
    ann, ben = people
    ann.change("30 days", "60 days")
    ann.send()
    ben.change("30 days", "90 days")
    before, head = ben.text(), ben.git("rev-parse", "HEAD")
    came = ben.fetch()
    assert came is not None
    ((path, number, clash),) = came.clashes
    assert ("60 days" in clash.theirs, "90 days" in clash.mine) == (True, True)
    hands = [(p.mine, p.theirs) for p in came.policies]
    assert [(m and m.author.name, t and t.author.name) for m, t in hands] == [
        ("Ben Example", "Ann Example")
    ]
    with pytest.raises(HistoryError, match="undecided"):
        team.finish(ben.place, came, {}, ben.author)
    assert (ben.text(), ben.git("rev-parse", "HEAD"), ben.is_clean()) == (before, head, True)
    own = clash.mine.replace("90 days", "75 days")
    team.finish(ben.place, came, {(path, number): (Choice.OWN, own)}, ben.author)
    assert ben.text() == POLICY.replace("30 days", "75 days")
    assert ben.is_clean()


def test_line_ends_of_mine_stay_as_they_are(people: People) -> None:
    ann, ben = people
    ben.save(POLICY.replace("\n", "\r\n").encode())
    ann.change("30 days", "60 days")
    ann.send()
    ben.get()
    assert ben.text() == POLICY.replace("30 days", "60 days").replace("\n", "\r\n")


def test_names_of_versions_travel_and_the_newest_counts(people: People) -> None:
    ann, ben = people
    history, other = open_history(ann.folder), open_history(ben.folder)
    assert history is not None
    assert other is not None
    version = history.versions(Path("privacy.md"))[0]
    history.name_version(version, "First", ann.author)
    ann.send()
    ben.get()
    assert other.versions(Path("privacy.md"))[0].name == "First"
    ann.git("tag", "-d", *ann.git("tag").split())
    env = {**os.environ, "GIT_COMMITTER_DATE": "@4000000000 +0000"}
    for key, value in (("NAME", "Ann"), ("EMAIL", "ann@example.org")):
        env[f"GIT_COMMITTER_{key}"] = value
    subprocess.run(
        ["git", "tag", "-am", "Renamed", "policyeditor/renamed-x", version.id],
        cwd=ann.folder, env=env, check=True,
    )  # fmt: skip
    ann.send()
    ben.get()
    assert other.versions(Path("privacy.md"))[0].name == "Renamed"


def test_other_files_are_joined_or_both_kept_and_told(people: People) -> None:
    ann, ben = people
    for who in (ann, ben):
        (who.folder / "style.css").write_text("a\nb\nc\nd\ne\n")
    ann.save("a\nb\nc\nd\ne\n", "style.css")
    ann.save(b"\x89PNG one", "logo.png")
    ann.send()
    ben.get()
    ann.save("A\nb\nc\nd\ne\n", "style.css")
    ann.save(b"\x89PNG two", "logo.png")
    ann.send()
    ben.save("a\nb\nc\nd\nE\n", "style.css")
    ben.save(b"\x89PNG three", "logo.png")
    got = ben.get()
    assert got is not None
    assert got.kept_both == ("logo.png",)
    assert ben.text("style.css") == "A\nb\nc\nd\nE\n"
    assert (ben.folder / "logo.png").read_bytes() == b"\x89PNG three"
    assert (ben.folder / "logo (Ann Example).png").read_bytes() == b"\x89PNG two"
    assert ben.is_clean()


def test_a_policy_removed_by_one_and_changed_by_the_other_is_asked_about(people: People) -> None:
    ann, ben = people
    ann.git("config", "user.name", "Ann Example")
    ann.git("config", "user.email", "ann@example.org")
    ann.git("rm", "-q", "privacy.md")
    ann.git("commit", "-qm", "gone")
    ann.send()
    ben.change("30 days", "60 days")
    came = ben.fetch()
    assert came is not None
    assert [clash.theirs for _, _, clash in came.clashes] == [""]
    ben.get_all(Choice.THEIRS)
    assert not (ben.folder / "privacy.md").exists()
    assert ben.is_clean()


def test_what_another_program_changed_is_kept_as_a_version_first(people: People) -> None:
    ann, ben = people
    ann.change("30 days", "60 days")
    ann.send()
    (ben.folder / "privacy.md").write_text(POLICY.replace("one month", "two months"))
    ben.get()
    assert "60 days" in ben.text()
    assert "two months" in ben.text()
    assert ben.git("log", "--format=%an", "--first-parent").split("\n")[1] != "Ben Example"
    assert ben.is_clean()


def test_another_file_with_unsaved_work_is_never_written_over(people: People) -> None:
    ann, ben = people
    ann.save("a\n", "style.css")
    ann.send()
    (ben.folder / "style.css").write_text("mine\n")
    head = ben.git("rev-parse", "HEAD")
    with pytest.raises(HistoryError, match="unsaved-file"):
        ben.get()
    assert (ben.text("style.css"), ben.git("rev-parse", "HEAD")) == ("mine\n", head)


def test_a_version_saved_between_the_two_steps_makes_it_start_again(people: People) -> None:
    ann, ben = people
    ann.change("30 days", "60 days")
    ann.send()
    ben.change("one month", "two months")
    came = ben.fetch()
    assert came is not None
    ben.change("two months", "six weeks")
    with pytest.raises(HistoryError, match=r"unsaved-file|saved-meanwhile"):
        team.finish(ben.place, came, {}, ben.author)
    assert "six weeks" in ben.text()
    assert "30 days" in ben.text()
    ben.get()
    assert ben.text() == POLICY.replace("30 days", "60 days").replace("one month", "six weeks")


def test_unrelated_policies_are_not_joined(people: People, tmp_path: Path, shared: Path) -> None:
    cem = person("Cem Example", tmp_path / "cem")
    cem.save("# Other\n")
    cem.connect(str(shared))
    with pytest.raises(HistoryError, match="unrelated"):
        cem.get()
    with pytest.raises(BehindError):
        cem.send()
    assert cem.text() == "# Other\n"


def test_the_balance_tells_what_is_to_be_sent_and_got(people: People) -> None:
    ann, ben = people
    ann.change("30 days", "60 days")
    ann.change("60 days", "61 days")
    ann.send()
    ben.change("one month", "two months")
    seen = team.look(ben.place)
    assert (seen.to_send, seen.to_get) == (1, 2)
    assert team.balance(ann.place).to_get == 0


@pytest.mark.parametrize(
    ("prepare", "code"),
    [
        (lambda place: place.rename(place.with_name("away")), "remote.folder-missing"),
        (lambda place: (place / "HEAD").unlink(), "remote.folder-of-files"),
        (lambda place: os.mkfifo(place / "packed-refs"), "history.not-a-file"),
        (
            lambda place: (place / "config").write_text("[include]\n\tpath = /dev/zero\n"),
            "remote.folder-strange",
        ),
    ],
)
def test_a_shared_folder_that_cannot_be_used_is_told_and_costs_nothing(
    people: People, shared: Path, prepare: Callable[[Path], object], code: str
) -> None:
    ann, _ = people
    ann.change("30 days", "60 days")
    prepare(shared)
    for deed in (ann.send, ann.get):
        with pytest.raises(HistoryError) as raised:
            deed()
        assert raised.value.message.code == code
    assert "60 days" in ann.text()
    assert ann.is_clean()


def test_nothing_in_a_shared_folder_or_its_files_runs_here(
    people: People, shared: Path, tmp_path: Path
) -> None:
    ann, ben = people
    canary = tmp_path / "ran"
    script = f"#!/bin/sh\ntouch '{canary}'\n"
    hooks = shared / "hooks"
    hooks.mkdir(exist_ok=True)
    for name in ("pre-receive", "update", "post-receive", "post-update", "reference-transaction"):
        (hooks / name).write_text(script)
        (hooks / name).chmod(0o755)
    with (shared / "config").open("a") as file:
        file.write(f'[core]\n\thooksPath = {hooks}\n\talternateRefsCommand = "touch {canary}"\n')
        file.write(f'[uploadpack]\n\tpackObjectsHook = "touch {canary};"\n')
    for who in people:
        own = who.folder / ".git" / "config"
        with own.open("a") as file:
            file.write(f'[url "ext::sh -c touch% {canary}"]\n\tinsteadOf = {shared}\n')
            file.write(f'[core]\n\tsshCommand = "touch {canary};"\n')
            file.write(f'[credential]\n\thelper = "!touch {canary};"\n')
            file.write(f'[merge "x"]\n\tdriver = "touch {canary}"\n')
            file.write(f'[filter "x"]\n\tsmudge = "touch {canary}"\n\tclean = "touch {canary}"\n')
        for name in ("post-merge", "post-checkout", "pre-push", "reference-transaction"):
            hook = who.folder / ".git" / "hooks" / name
            hook.parent.mkdir(exist_ok=True)
            hook.write_text(script)
            hook.chmod(0o755)
    ann.save("*.css merge=x\n", ".gitattributes")
    ann.save("a\nb\n", "x.css")
    ann.send()
    ben.get()
    ann.save("A\nb\n", "x.css")
    ann.send()
    ben.save("c\nb\n", "x.css")
    ben.change("30 days", "60 days")
    ben.get()
    ben.send()
    assert not canary.exists()


def test_a_path_that_leads_out_of_the_folder_is_never_written(
    people: People, tmp_path: Path
) -> None:
    ann, ben = people
    outside = tmp_path / "outside"
    outside.mkdir()
    (ben.folder / "sub").symlink_to(outside)
    ann.save("secret\n", "sub/new.md")
    ann.send()
    with pytest.raises(HistoryError, match="unsaved-file"):
        ben.get()
    assert not any(outside.iterdir())


def test_stopping_ends_it_and_leaves_all_as_before(people: People) -> None:
    ann, ben = people
    ann.change("30 days", "60 days")
    stop = Stop()
    stop.now()
    before = ann.git("rev-parse", "HEAD")
    with pytest.raises(StoppedError):
        team.send(ann.place, Following(stop=stop))
    with pytest.raises(StoppedError):
        team.get(ben.place, ben.author, Following(stop=stop))
    assert (ann.git("rev-parse", "HEAD"), ben.text()) == (before, POLICY)
    assert ann.send() == 1


def test_progress_is_told_while_it_sends(people: People) -> None:
    ann, _ = people
    ann.change("30 days", "60 days")
    told: list[Progress] = []
    team.send(ann.place, Following(told.append))
    assert Progress(Stage.SENDING, 100) in told


def test_connecting_keeps_the_address_outside_the_folder_and_no_password(
    people: People, shared: Path
) -> None:
    ann, _ = people
    kept = connection_at(ann.folder, ann.store)
    assert kept is not None
    assert kept.address.text == str(shared)
    assert str(shared) not in (ann.folder / ".git" / "config").read_text()
    with pytest.raises(RemoteError):
        team.connect(ann.folder, "https://ann:secret@localhost:1/x.git", store=ann.store)
    assert "secret" not in ann.store.read_text()
    team.disconnect(ann.folder, ann.store)
    assert connections(ann.store) == ()


def test_a_folder_inside_itself_is_no_place_to_share_in(people: People) -> None:
    ann, _ = people
    with pytest.raises(HistoryError, match="own-folder"):
        team.connect(ann.folder, str(ann.folder / "shared"), make=True, store=ann.store)


@pytest.mark.parametrize(
    ("address", "code"),
    [
        ("https://localhost:1/x.git", "remote.offline"),
        ("https://nowhere.invalid/x.git", "remote.offline"),
        ("ssh://nowhere.invalid/x.git", "remote.offline"),
    ],
)
def test_what_cannot_be_reached_is_told_in_plain_words(
    people: People, address: str, code: str
) -> None:
    ann, _ = people
    if address.startswith("ssh") and shutil.which("ssh") is None:
        code = "remote.no-ssh"
    with pytest.raises(RemoteError) as raised:
        team.connect(ann.folder, address, store=ann.store)
    assert raised.value.message.code == code


def test_people_who_send_at_the_same_time_lose_nothing(people: People) -> None:
    places = (("within 30", "within {}"), ("one month", "{} months"))

    def work(who: Person, old: str, new: str) -> None:
        for round in range(3):
            words = new.format(round + 11)
            who.change(old, words)
            old = words
            for _ in range(20):
                try:
                    who.send()
                    break
                except BehindError:
                    who.get()

    with ThreadPoolExecutor() as pool:
        for done in [
            pool.submit(work, who, *place) for who, place in zip(people, places, strict=True)
        ]:
            done.result()
    ann, ben = people
    for who in (ann, ben):
        who.get()
    assert ann.text() == ben.text()
    assert ann.text() == POLICY.replace("within 30", "within 13").replace("one month", "13 months")
    summaries = ann.git("log", "--format=%an %s").split("\n")
    assert sum("Changed" in line for line in summaries) == 7
    assert ann.is_clean()
    assert ben.is_clean()


def test_where_the_last_step_fails_the_files_are_put_back(people: People) -> None:
    ann, ben = people
    ann.change("30 days", "60 days")
    ann.save("new\n", "sub/new.css")
    ann.send()
    ben.change("one month", "two months")
    before, head = ben.text(), ben.git("rev-parse", "HEAD")
    came = ben.fetch()
    assert came is not None
    lock = ben.folder / ".git" / "refs" / "heads" / "main.lock"
    lock.touch()
    with pytest.raises(HistoryError):
        team.finish(ben.place, came, {}, ben.author)
    lock.unlink()
    assert (ben.text(), ben.git("rev-parse", "HEAD")) == (before, head)
    assert not (ben.folder / "sub").exists()
    assert ben.is_clean()
    ben.get()
    assert ben.text("sub/new.css") == "new\n"


def test_a_note_of_others_making_leads_nowhere_outside(people: People, tmp_path: Path) -> None:
    _, ben = people
    outside = tmp_path / "outside.md"
    outside.write_text(POLICY)
    head, blob = ben.git("rev-parse", "HEAD"), ben.git("rev-parse", "HEAD:privacy.md")
    kept = {"id": blob, "mode": "100644"}
    note = {
        "version": 1, "reference": "refs/heads/main", "mine": head, "theirs": head,
        "before": {}, "after": {"../outside.md": kept, ".git/config": kept},
    }  # fmt: skip
    git = ben.folder / ".git"
    (git / "policyeditor-joining").write_text(json.dumps(note))
    settings = (git / "config").read_text()
    assert team.settle(ben.folder)
    assert (outside.read_text(), (git / "config").read_text()) == (POLICY, settings)
    (git / "policyeditor-joining-held").unlink()
    (git / "policyeditor-joining-held").symlink_to(outside)
    with pytest.raises(HistoryError, match="not-a-file"):
        team.settle(ben.folder)
    assert outside.read_text() == POLICY


def test_the_address_a_folder_names_itself_is_only_proposed_and_without_its_password(
    people: People,
) -> None:
    ann, _ = people
    assert team.proposed_address(ann.folder) == ""
    ann.git("remote", "add", "origin", "https://ann:secret@example.org/policies.git")
    assert team.proposed_address(ann.folder) == "https://example.org/policies.git"
    ann.git("remote", "set-url", "origin", "ext::sh -c id")
    assert team.proposed_address(ann.folder) == ""
    assert ann.place.address.text != "https://example.org/policies.git"


def test_policies_without_a_version_are_sent_too(people: People) -> None:
    ann, ben = people
    new = ann.folder / "de" / "terms.md"
    new.parent.mkdir()
    new.write_text("# Bedingungen\n", encoding="utf-8")
    team.send(ann.place, author=ann.author)
    came = team.get(ben.place, ben.author)
    assert came is not None
    team.finish(ben.place, came, {}, ben.author)
    assert (ben.folder / "de" / "terms.md").read_text(encoding="utf-8") == "# Bedingungen\n"
    (version,) = list_versions(new)
    assert version.author == UNKNOWN
