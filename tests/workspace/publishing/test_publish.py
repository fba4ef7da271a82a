"""A publish from beginning to end, on real folders."""

from __future__ import annotations

import json
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from tests.workspace.publishing.conftest import ANN, GERMAN, LATER, TEXT, TODAY, Decide, Git

from policyeditor.comparison.model import Significance
from policyeditor.errors import HistoryError, PublishRefusedError
from policyeditor.history.model import VersionNote
from policyeditor.history.open import create_history
from policyeditor.messages import Message
from policyeditor.workspace.decisions import load_decisions
from policyeditor.workspace.evidence_file import write_evidence
from policyeditor.workspace.publishing.plan import (
    NoticeWords,
    PublishPlan,
    notice_edited,
    notice_read,
)
from policyeditor.workspace.publishing.preparing import plan_for, prepare, renewed, siblings
from policyeditor.workspace.publishing.publish import PublishResult, publish
from policyeditor.workspace.publishing.refusals import rules
from policyeditor.workspace.session import digest_of
from policyeditor.workspace.trust import history_at
from policyeditor.workspace.versions import list_versions, published_versions


def reasons(plan: PublishPlan, staging: Path, *, require_read: bool = False) -> tuple[Message, ...]:
    with pytest.raises(PublishRefusedError) as told:
        publish(plan, ANN, staging, TODAY, require_read=require_read)
    return told.value.reasons


def codes(plan: PublishPlan, staging: Path, *, require_read: bool = False) -> list[str]:
    return [each.code for each in reasons(plan, staging, require_read=require_read)]


def longer(policy: Path) -> PublishPlan:
    """The plan to publish a text that keeps data longer."""
    policy.write_text(policy.read_text().replace("30", "90"))
    plan = plan_for(policy.parent.parent, [policy])
    return replace(plan, effective=LATER, channels=("page", "text"))


def test_a_first_publication_owes_nobody_a_notice(
    first: PublishPlan, policy: Path, staging: Path, git: Git
) -> None:
    result = publish(replace(first, channels=("page",)), ANN, staging, TODAY)
    (record,) = [v.published for v in result.versions]
    assert record is not None
    assert (record.base, record.notices, record.changes) == ("", (), ())
    assert record.effective == TODAY
    assert record.sha256 == digest_of(policy.read_bytes())
    assert list_versions(policy)[0].published == record
    assert git("status", "--porcelain") == "?? _config.yml\n"


def test_a_publish_holds_decisions_notices_and_digests(
    first: PublishPlan, policy: Path, staging: Path, tmp_path: Path, decided: Decide, git: Git
) -> None:
    base = publish(first, ANN, staging, TODAY).versions[0]
    plan = decided(longer(policy))
    plan = replace(
        plan, exports=("html", "redline-html"), output=tmp_path / "out", audience="customers",
        profiles=("house",), approved_by="The board",
    )  # fmt: skip
    plan = plan.with_words(policy, NoticeWords(sender="Example", why="We need it longer."))
    result = publish(plan, ANN, staging, TODAY)
    record = result.versions[0].published
    assert record is not None
    assert record.base == base.id
    assert record.base_sha256 == digest_of(TEXT.encode())
    assert (record.approved_by, record.audience) == ("The board", "customers")
    assert [each.id for each in record.profiles] == ["house"]
    (change,) = record.changes
    assert (change.place, change.significance, change.who) == ("1(A)", "significant", "Ann")
    assert "90 days" in change.said[0]
    assert {each.form for each in record.notices} == {"page", "text"}
    assert {each.form for each in record.exports} == {"html", "redline-html"}
    for each in (*record.notices, *record.exports):
        assert digest_of((tmp_path / "out" / each.name).read_bytes()) == each.sha256
        kept = policy.parents[1] / record.folder / each.name
        assert not kept.exists() or digest_of(kept.read_bytes()) == each.sha256
    (decision,) = load_decisions(policy, policy.parents[1])
    assert decision.note == "Told to the board."
    assert "decisions/en/privacy.md.json" in git("show", "--stat", "--format=", "HEAD")
    assert git("status", "--porcelain") == "?? _config.yml\n"
    assert len(list_versions(policy)) == 2


@pytest.mark.usefixtures("once")
def test_everything_in_the_way_is_told_at_once_and_nothing_is_written(
    policy: Path, staging: Path, git: Git
) -> None:
    before = git("for-each-ref"), git("status", "--porcelain")
    policy.write_text(TEXT.replace("30", "90").replace("title: Privacy Policy", "title: [x"))
    plan = replace(
        plan_for(policy.parents[1], [policy]), effective=TODAY - timedelta(days=1), channels=()
    )
    found = codes(plan, staging)
    assert "publishing.backdated" in found
    assert "publishing.details" in found
    assert "publishing.undecided" in found
    policy.write_text(TEXT.replace("30", "90"))
    plan = replace(plan_for(policy.parents[1], [policy]), effective=LATER, channels=())
    assert codes(plan, staging) == ["publishing.no-channel", "publishing.undecided"]
    policy.write_text(TEXT)
    assert (git("for-each-ref"), git("status", "--porcelain")) == before


def test_a_first_publication_may_have_applied_for_long(policy: Path, staging: Path) -> None:
    plan = replace(plan_for(policy.parents[1], [policy]), effective=TODAY - timedelta(days=200))
    record = publish(plan, ANN, staging, TODAY).versions[0].published
    assert record is not None
    assert record.effective == TODAY - timedelta(days=200)


@pytest.mark.usefixtures("once")
def test_what_is_proved_editorial_needs_nobody_and_owes_no_notice(
    policy: Path, staging: Path
) -> None:
    policy.write_text(TEXT.replace("do not sell your data.", "do not  sell your data."))
    plan = replace(plan_for(policy.parents[1], [policy]), effective=LATER)
    record = publish(plan, ANN, staging, TODAY).versions[0].published
    assert record is not None
    assert record.significance == "editorial"
    assert record.notices == ()


@pytest.mark.parametrize("days", [0, 1])
def test_the_effective_date_may_be_today_or_later(
    first: PublishPlan, policy: Path, staging: Path, days: int
) -> None:
    plan = replace(first, effective=TODAY + timedelta(days=days))
    assert publish(plan, ANN, staging, TODAY).versions


def test_a_date_before_one_already_published_is_refused(
    first: PublishPlan, policy: Path, staging: Path, decided: Decide
) -> None:
    publish(replace(first, effective=LATER), ANN, staging, TODAY)
    plan = replace(decided(longer(policy)), effective=LATER - timedelta(days=1))
    assert codes(plan, staging) == ["notices.not-later"]


@pytest.mark.usefixtures("once")
def test_a_text_that_came_back_to_what_was_published_has_nothing_to_tell(
    policy: Path, staging: Path, decided: Decide, git: Git
) -> None:
    history = history_at(policy.parent)
    assert history is not None
    history.record(policy, TEXT.replace("30", "90").encode(), VersionNote("a try"), ANN)
    history.record(policy, TEXT.encode(), VersionNote("back again"), ANN)
    plan = replace(plan_for(policy.parents[1], [policy]), effective=LATER)
    assert codes(plan, staging) == ["publishing.nothing-changed"]
    assert len(git("tag").split()) == 1


@pytest.mark.usefixtures("once")
def test_going_back_to_an_older_published_text_is_a_change_like_any_other(
    policy: Path, staging: Path, decided: Decide
) -> None:
    publish(decided(longer(policy)), ANN, staging, TODAY)
    policy.write_text(TEXT)
    plan = replace(
        plan_for(policy.parents[1], [policy]),
        effective=LATER + timedelta(days=30), channels=("text",),
    )  # fmt: skip
    assert codes(plan, staging) == ["publishing.undecided"]
    record = publish(decided(plan), ANN, staging, TODAY).versions[0].published
    assert record is not None
    assert "30 days" in record.changes[0].new_text


@pytest.mark.usefixtures("once")
def test_publishing_the_same_twice_is_one_and_hands_out_again(
    policy: Path, staging: Path, tmp_path: Path, decided: Decide, git: Git
) -> None:
    plan = replace(decided(longer(policy)), output=tmp_path / "out", exports=("html",))
    once = publish(plan, ANN, staging, TODAY)
    before = {file.name: file.read_bytes() for file in (tmp_path / "out").iterdir()}
    for file in (tmp_path / "out").iterdir():
        file.unlink()
    twice = publish(plan, ANN, staging, TODAY + timedelta(days=1))
    assert twice.already
    assert [v.id for v in twice.versions] == [v.id for v in once.versions]
    assert {file.name: file.read_bytes() for file in (tmp_path / "out").iterdir()} == before
    assert len(git("tag").split()) == 2


@pytest.mark.usefixtures("once")
def test_a_rule_that_is_not_met_stops_it_until_a_person_goes_on_with_a_note(
    policy: Path, staging: Path, decided: Decide
) -> None:
    plan = replace(
        decided(longer(policy)), profiles=("house",), effective=TODAY + timedelta(days=1)
    )
    plan = plan.with_words(policy, NoticeWords(sender="Example"))
    (early,) = reasons(plan, staging)
    assert early.code == "notices.unmet.lead"
    (rule,) = rules(prepare(plan, TODAY))
    plan = plan.accepting(rule.key, "A court has ordered it.")
    record = publish(plan, ANN, staging, TODAY).versions[0].published
    assert record is not None
    (accepted,) = record.accepted
    assert "30 days" in accepted.rule
    assert (accepted.note, accepted.who) == ("A court has ordered it.", ANN.name)


@pytest.mark.usefixtures("once")
def test_a_note_on_one_days_rule_does_not_count_for_another_day(
    policy: Path, staging: Path, decided: Decide
) -> None:
    plan = replace(decided(longer(policy)), profiles=("house",), effective=LATER)
    plan = plan.with_words(policy, NoticeWords(sender="Example"))
    plan = replace(plan, effective=TODAY + timedelta(days=20))
    (rule,) = rules(prepare(plan, TODAY))
    plan = plan.accepting(rule.key, "Only ten days are missing.")
    assert codes(replace(plan, effective=TODAY + timedelta(days=1)), staging) == [
        "notices.unmet.lead"
    ]
    assert publish(plan, ANN, staging, TODAY).versions


def test_the_policys_own_promise_holds_its_publish(
    root: Path, policy: Path, staging: Path, decided: Decide
) -> None:
    promising = TEXT + (
        "\n2. Changes\n\n   (A) We will notify you by email at least 30 days before any change"
        " to this policy takes effect.\n"
    )
    policy.write_text(promising)
    publish(replace(plan_for(root, [policy]), effective=TODAY), ANN, staging, TODAY)
    # What counts is what people were promised, not what the new text says.
    policy.write_text(TEXT.replace("30 days", "90 days"))
    plan = replace(plan_for(root, [policy]), effective=TODAY + timedelta(days=3))
    plan = decided(replace(plan, channels=("page",)))
    told = [each for each in codes(plan, staging) if each.startswith("promise.")]
    assert len(told) == 2
    kept = replace(plan, effective=LATER, channels=("email",))
    assert publish(kept, ANN, staging, TODAY).versions


@pytest.mark.usefixtures("once")
def test_the_dates_at_the_head_are_set_in_the_same_version_and_nobody_decides_on_them(
    policy: Path, staging: Path, decided: Decide, git: Git
) -> None:
    plan = replace(decided(longer(policy)), set_dates=True)
    record = publish(plan, ANN, staging, TODAY).versions[0].published
    assert record is not None
    dated = TEXT.replace("30", "90").replace("2026-03-01", "2026-05-01")
    assert policy.read_text() == dated
    assert git("show", "HEAD:en/privacy.md") == dated
    assert record.drafted == digest_of(TEXT.replace("30", "90").encode())
    assert publish(replace(plan_for(policy.parents[1], [policy]), effective=LATER, set_dates=True),
                   ANN, staging, TODAY).already  # fmt: skip


def test_all_languages_go_out_in_one_version(
    root: Path, policy: Path, staging: Path, decided: Decide, git: Git
) -> None:
    german = root / "de" / "datenschutz.md"
    german.parent.mkdir()
    german.write_text(GERMAN)
    paths = [policy, *siblings(policy, root, ["de"])]
    assert paths == [policy, german]
    publish(replace(plan_for(root, paths), effective=TODAY), ANN, staging, TODAY)
    for path in paths:
        path.write_text(path.read_text().replace("30", "90"))
    plan = decided(replace(plan_for(root, paths), effective=LATER, channels=("text",)))
    plan = replace(plan, output=root.parent / "handed out", exports=("html",))
    result = publish(plan, ANN, staging, TODAY)
    assert len({v.id for v in result.versions}) == 1
    # The files of both languages have names of their own, so they lie in one folder.
    assert {file.parent for file in result.written} == {plan.output}
    assert len(result.written) == 4
    english, translated = (v.published for v in result.versions)
    assert english is not None
    assert translated is not None
    assert [each.lang for each in (*english.notices, *translated.notices)] == ["en", "de"]
    notice = root / translated.folder / translated.notices[0].name
    assert "90 Tage" in notice.read_text()
    assert len(git("tag").split()) == 2
    assert publish(plan, ANN, staging, TODAY).already


@pytest.mark.usefixtures("once")
def test_the_window_asks_that_generated_text_is_read_and_completed(
    policy: Path, staging: Path, decided: Decide
) -> None:
    plan = replace(decided(longer(policy)), channels=("text",))
    found = codes(plan, staging, require_read=True)
    assert found[0] == "publishing.unread"
    assert set(found[1:]) == {"publishing.to-complete"}
    (made,) = prepare(plan, TODAY).policies[0].files
    read = notice_read(plan, policy, made)
    assert set(codes(read, staging, require_read=True)) == {"publishing.to-complete"}
    own = notice_edited(read, policy, made, "We keep your data for 90 days instead of 30.\n")
    result = publish(own, ANN, staging, TODAY, require_read=True)
    record = result.versions[0].published
    assert record is not None
    kept = policy.parents[1] / record.folder / record.notices[0].name
    assert kept.read_text() == "We keep your data for 90 days instead of 30.\n"


@pytest.mark.usefixtures("once")
def test_a_notice_generated_anew_has_to_be_read_again_and_the_own_text_is_kept(
    policy: Path, staging: Path, decided: Decide
) -> None:
    plan = replace(decided(longer(policy)), channels=("text",))
    (made,) = prepare(plan, TODAY).policies[0].files
    plan = notice_edited(plan, policy, made, "My words.\n")
    moved = replace(plan, effective=LATER + timedelta(days=1))
    assert codes(moved, staging, require_read=True) == ["publishing.unread"]
    assert moved.notices[0].text == "My words.\n"


@pytest.mark.usefixtures("once")
def test_a_text_changed_since_the_plan_is_told_and_the_plan_goes_on(
    policy: Path, staging: Path, decided: Decide
) -> None:
    plan = decided(longer(policy))
    policy.write_text(policy.read_text().replace("do not sell", "never sell"))
    assert "publishing.text-changed" in codes(plan, staging)
    plan = renewed(plan)
    assert codes(plan, staging) == ["publishing.undecided"]
    assert len(plan.decisions) == 1
    record = publish(decided(plan), ANN, staging, TODAY).versions[0].published
    assert record is not None
    assert [change.who for change in record.changes] == ["Ann", "Ann"]


@pytest.mark.usefixtures("once")
def test_somebody_elses_publish_meanwhile_is_told(
    policy: Path, staging: Path, decided: Decide
) -> None:
    plan = decided(longer(policy))
    other = replace(plan, effective=LATER + timedelta(days=1))
    publish(other, ANN, staging, TODAY)
    policy.write_text(policy.read_text().replace("sell", "rent"))
    assert {"publishing.text-changed", "publishing.base-changed"} <= set(codes(plan, staging))


@pytest.mark.usefixtures("once")
def test_a_decision_in_the_folder_counts_and_one_of_the_plan_counts_more(
    policy: Path, staging: Path, decided: Decide
) -> None:
    plan = decided(longer(policy))
    (given,) = plan.decisions
    changed = replace(given, significance=Significance.EDITORIAL, note="Only a figure.")
    file = policy.parents[1] / "_policyeditor" / "decisions" / "en" / "privacy.md.json"
    file.parent.mkdir(parents=True)
    file.write_text(json.dumps({"decisions": [{
        "change": given.change_id, "place": "", "significance": "significant", "note": "",
        "who": "Bo", "when": given.when.isoformat(),
    }]}))  # fmt: skip
    assert prepare(replace(plan, decisions=()), TODAY).policies[0].undecided == ()
    record = publish(replace(plan, decisions=(changed,)), ANN, staging, TODAY).versions[0].published
    assert record is not None
    assert record.changes[0].note == "Only a figure."
    assert record.notices == ()
    assert load_decisions(policy, policy.parents[1]) == (changed,)


@pytest.mark.usefixtures("once")
def test_a_template_of_the_folder_that_names_what_is_not_there_stops_the_publish_in_words(
    policy: Path, staging: Path, decided: Decide, git: Git
) -> None:
    plan = replace(decided(longer(policy)), channels=("text",))
    templates = policy.parents[1] / "_policyeditor" / "templates"
    templates.mkdir(parents=True)
    (templates / "notice.txt").write_text("{{ view.price }}")
    (told,) = codes(plan, staging)
    assert told.startswith("notices.template")
    assert len(git("tag").split()) == 1


def test_without_a_name_nothing_is_published(
    first: PublishPlan, policy: Path, staging: Path
) -> None:
    with pytest.raises(HistoryError, match="no-author"):
        publish(first, None, staging, TODAY)
    assert list_versions(policy) == ()


def test_a_policy_folder_within_a_larger_history_keeps_its_record_at_the_top(
    root: Path, tmp_path: Path, policy: Path, staging: Path
) -> None:
    create_history(tmp_path)
    plan = replace(plan_for(root, [policy]), effective=TODAY)
    record = publish(plan, ANN, staging, TODAY).versions[0].published
    assert record is not None
    assert record.path == "site/en/privacy.md"
    assert (tmp_path / record.folder / "record.json").is_file()
    assert published_versions(policy)[0].published == record


def test_a_history_with_longer_ids_is_published_in_and_proved_like_any_other(
    root: Path, policy: Path, staging: Path, tmp_path: Path, git: Git
) -> None:
    git("init", "-q", "--object-format=sha256", "--initial-branch=main")
    made = publish(replace(plan_for(root, [policy]), effective=TODAY), ANN, staging, TODAY)
    assert len(made.versions[0].id) == 64
    evidence = write_evidence(policy, TODAY, tmp_path / "evidence.zip")
    assert all(check.agrees for check in evidence.checks)
    assert {each.kind for each in evidence.witnesses} == {"tag", "commit", "tree", "blob"}


@pytest.mark.usefixtures("once")
def test_the_same_publish_from_two_programs_at_once_is_one(
    policy: Path, staging: Path, decided: Decide, git: Git
) -> None:
    plan = decided(longer(policy))
    start = threading.Barrier(2)

    def go(number: int) -> PublishResult:
        start.wait()
        return publish(plan, ANN, staging / str(number), TODAY)

    with ThreadPoolExecutor(2) as both:
        results = list(both.map(go, (1, 2)))
    assert sorted(result.already for result in results) == [False, True]
    assert len({result.versions[0].id for result in results}) == 1
    assert len(git("tag").split()) == 2
