import json
from dataclasses import replace

from policyeditor.checks.catalogue import catalogue, entry_of
from policyeditor.checks.checking import CHECKS, check, judged
from policyeditor.checks.facts import FolderFacts
from policyeditor.checks.settings import (
    CheckSettings,
    Muting,
    mute,
    read_settings,
    settings_text,
)
from policyeditor.policy.policy import read_policy
from policyeditor.policy.problems import Severity
from policyeditor.resources import english, message_templates, resource_text

VIEW = "---\ntitle: Terms\n---\n\nWrite to [COMPANY].\n\nAsk [NAME] or or us.\n"


def codes(settings: CheckSettings) -> list[str]:
    facts = FolderFacts(relative_path="en/terms.md", settings=settings)
    return [problem.code for problem in check(read_policy(VIEW), facts)]


def test_every_check_is_explained_in_full() -> None:
    wording = english()
    for entry in catalogue():
        for name in ("title", "what", "why", "bad", "good"):
            message = entry.part(name)
            assert wording.sentence(message) != message.code


def test_every_problem_that_can_be_told_belongs_to_one_check() -> None:
    told = [
        code
        for file in ("checks.json", "checks_catalogue.json")
        for code in json.loads(resource_text("messages", file))
        if not code.startswith(("checks.about.", "checks.fix-", "checks.described"))
    ]
    assert told
    for code in told:
        assert sum(entry.tells(code) for entry in catalogue()) == 1, code


def test_every_check_of_the_catalogue_runs() -> None:
    assert {id for _, ids in CHECKS for id in ids} == {entry.id for entry in catalogue()}


def test_a_check_is_found_by_its_name_and_by_the_code_of_its_problems() -> None:
    for name in ("numbering", "numbering-gap", "checks.numbering-gap"):
        entry = entry_of(name)
        assert entry is not None
        assert entry.id == "numbering"
    assert entry_of("no-such") is None


def test_a_check_is_switched_off_or_made_to_matter_more() -> None:
    assert codes(CheckSettings()).count("checks.placeholder") == 2
    off = CheckSettings().with_level("placeholder", "off")
    assert codes(off) == ["checks.doubled-word"]
    settings = CheckSettings({"doubled-word": "error"})
    (problem,) = (
        each
        for each in check(read_policy(VIEW), FolderFacts(settings=settings))
        if each.code == "checks.doubled-word"
    )
    assert problem.severity is Severity.ERROR


def test_what_must_be_right_is_not_switched_off() -> None:
    facts = FolderFacts(
        settings=CheckSettings({"details": "off"}, (Muting("detail-missing", "x"),))
    )
    found = check(read_policy("No title.\n"), facts)
    assert "checks.detail-missing" in [problem.code for problem in found]


def test_one_finding_is_muted_with_its_reason_and_stays_so_where_it_moves() -> None:
    facts = FolderFacts(relative_path="en/terms.md")
    first = check(read_policy(VIEW), facts)[0]
    muting = mute(first, VIEW, "en/terms.md", "a form for others to fill in")
    facts = replace(facts, settings=CheckSettings().with_muting(muting))
    moved = VIEW.replace("Write to", "New words.\n\nPlease write to")
    found = judged(read_policy(moved), facts)
    assert [problem.code for problem in found.told].count("checks.placeholder") == 1
    ((_, why),) = found.muted
    assert why.reason == "a form for others to fill in"
    elsewhere = replace(facts, relative_path="de/terms.md")
    assert not judged(read_policy(moved), elsewhere).muted


def test_a_muting_is_taken_back() -> None:
    muting = Muting("placeholder", "a form")
    settings = CheckSettings().with_muting(muting).with_muting(Muting("placeholder", "other words"))
    assert len(settings.muted) == 1
    assert "checks.placeholder" not in codes(settings)
    assert not settings.without_muting(settings.muted[0]).muted


def test_settings_come_back_as_they_were_kept() -> None:
    settings = CheckSettings(
        {"terms-unused": "off"}, (Muting("placeholder", "why", "a.md", "[X]"),)
    )
    assert read_settings(settings_text(settings)) == (settings, None)


def test_what_is_no_setting_is_told_and_the_rest_holds() -> None:
    settings, trouble = read_settings('{"checks": {"numbering": "loud", "site": "hint"}}')
    assert settings.levels == {"site": "hint"}
    assert trouble is not None
    assert "numbering" in english().sentence(trouble)
    settings, trouble = read_settings('{"muted": [{"code": "placeholder"}, 5]}')
    assert trouble is not None
    assert not settings.muted
    assert read_settings("{")[1] is not None
    assert read_settings("[]")[1] is not None


def test_sentences_of_new_checks_have_all_their_values() -> None:
    templates = message_templates()
    for problem in check(read_policy(VIEW), FolderFacts()):
        assert problem.code in templates
        assert "{" not in english().sentence(problem.message)
