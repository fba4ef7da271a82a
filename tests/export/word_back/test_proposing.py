from __future__ import annotations

import shutil
import subprocess
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.export.reading_back import redlined
from tests.export.test_word_redline import NEW, OLD
from tests.export.word_back.marked import come, gone, replaced, said, word
from tests.word_back_report import CHANGES, came_back, changes

from policyeditor.errors import InputError
from policyeditor.export.word import word_file
from policyeditor.export.word_back.applying import accepted_text, with_words
from policyeditor.export.word_back.model import Proposal, ProposalKind
from policyeditor.export.word_back.proposing import proposals_for, untracked
from policyeditor.export.word_back.reading import read_word
from policyeditor.export.word_back.written import written
from policyeditor.export.word_redline import word_redline_file
from policyeditor.policy.policy import read_policy
from policyeditor.policy.text import read_text

POLICY = """---
title: Terms
note: "kept"
---
# Terms

We **keep** your [personal data](https://example.org/data){:.x} for 30 days -- it's "safe".
{: #keeping}

1. First point about accounts.
2. Second point about *cookies* and other things.
3. Third point, on how to reach us.

| Data | Kept |
|------|------|
| Name | 1 year |
| Mail | 2 years |
"""


def proposed(markdown: str, policy: str = POLICY) -> tuple[Proposal, ...]:
    now = read_policy(policy)
    return proposals_for(read_word(word(markdown)), now, now)


def taken(markdown: str, policy: str = POLICY) -> str:
    return accepted_text(policy, proposed(markdown, policy))


def test_only_the_words_change_and_marks_links_and_attributes_stay() -> None:
    text = taken(
        f"""# Terms

We **{gone("keep", "Ann")}{come("store", "Ann")}** your
[personal {come("and other ", "Ben")}data](https://example.org/data) for
{gone("30", "Ben")}{come("60", "Ben")} days – it’s “safe{come(" and sound", "Ann")}”.
"""
    )
    assert text == POLICY.replace("**keep**", "**store**").replace(
        "[personal data]", "[personal and other data]"
    ).replace("30 days", "60 days").replace('"safe"', '"safe and sound"')


def test_each_change_names_its_author_its_day_its_clause_and_its_comment() -> None:
    found = proposed(
        f"""# Terms

1. First point about accounts.
2. Second point about {gone("cookies", "Ann")}{come("trackers", "Ben")} and other things.
3. {said("Third", "Is this still so?", "Cleo")} point, on how to reach us.
"""
    )
    assert [(each.path, each.author, each.kind) for each in found] == [
        ("2", "Ann", ProposalKind.DELETED),
        ("2", "Ben", ProposalKind.INSERTED),
        ("3", "Cleo", ProposalKind.COMMENT),
    ]
    assert all(each.date and each.date.day == 20 for each in found)
    assert found[2].comments[0].text == "Is this still so?"
    assert not found[2].placed


def test_clauses_come_and_go_with_the_marker_of_their_list() -> None:
    text = taken(
        f"""# Terms

1. First point about accounts.
2. {gone("Second point about *cookies* and other things.")}
3. Third point, on how to reach us.
4. {come("Fourth point, wholly new.")}
"""
    )
    assert text == POLICY.replace(
        "2. Second point about *cookies* and other things.\n", ""
    ).replace("reach us.\n", "reach us.\n4. Fourth point, wholly new.\n")


def test_the_row_of_a_table_and_a_paragraph_come_where_they_stood_in_word() -> None:
    new = read_text(POLICY.encode()).view.replace(
        "| Mail |", "| Phone | 3 years |\n| Mail |"
    ).replace("1. First", "A paragraph between.\n\n1. First")  # fmt: skip
    data = word_redline_file(redlined(POLICY.encode(), new.encode(), people=["Ann"])).data
    now = read_policy(POLICY)
    found = proposals_for(read_word(data), now, now)
    assert accepted_text(POLICY, found) == new
    assert {each.author for each in found} == {"Ann"}


def test_a_clause_that_moves_keeps_its_marks() -> None:
    data = word(
        f"""# Terms

1. First point about accounts.
2. {gone("Second point about *cookies* and other things.")}
3. Third point, on how to reach us.
4. {come("Second point about *cookies* and other things.")}
"""
    )
    for old, new in ((b"w:ins ", b"w:moveTo "), (b"/w:ins>", b"/w:moveTo>"),
                     (b"w:del ", b"w:moveFrom "), (b"/w:del>", b"/w:moveFrom>"),
                     (b"w:delText", b"w:t")):  # fmt: skip
        data = replaced(data, old, new)
    now = read_policy(POLICY)
    (moved,) = proposals_for(read_word(data), now, now)
    assert moved.kind is ProposalKind.MOVED
    lines = accepted_text(POLICY, [moved]).split("\n")
    at = lines.index("3. Third point, on how to reach us.")
    assert lines[at + 1] == "2. Second point about *cookies* and other things."
    assert lines[at - 1] == "1. First point about accounts."


@pytest.mark.parametrize(
    "words",
    ["<script>alert(1)</script>", "[here](javascript:alert(1))", "{{ site.secret }}", "*all*",
     "{% include x %}", "a_b_c and `code`", "$$x$$", "back\\slash"],
)  # fmt: skip
def test_words_from_word_are_words_whatever_they_look_like(words: str) -> None:
    data = replaced(
        word(f"3. Third point, on how to reach {come('MARKER')} us."),
        b"MARKER", words.replace("&", "&amp;").replace("<", "&lt;").encode(),
    )  # fmt: skip
    now = read_policy(POLICY)
    text = accepted_text(POLICY, proposals_for(read_word(data), now, now))
    assert "{{" not in text
    assert "{%" not in text
    shown = [clause.clause.text for clause in written(read_policy(text)).units]
    assert any(words.replace("{{", "{{") in each for each in shown)


def test_what_is_not_in_the_text_is_listed_and_never_dropped() -> None:
    (lost,) = proposed(f"A sentence {gone('which nobody knows')} of another policy altogether.")
    assert not lost.placed
    assert lost.trouble is not None
    assert lost.old_words == "which nobody knows"
    assert accepted_text(POLICY, [lost]) == POLICY


def test_a_draft_that_went_on_takes_what_still_fits_and_says_what_changed() -> None:
    base = read_policy(POLICY)
    now = read_policy(
        POLICY.replace("# Terms", "# Terms\n\nNew words before all others.").replace(
            "First point about accounts.", "First point about accounts and logins."
        )
    )
    data = word(
        f"""# Terms

1. First {come("and main ")}point about accounts.
2. Second point about *cookies* and {gone("other")}{come("similar")} things.
3. Third point, on how to reach us.
"""
    )
    first, second = proposals_for(read_word(data), now, base)
    assert (first.changed_since, second.changed_since) == (True, False)
    text = accepted_text(now.view, (first, second))
    assert "1. First and main point about accounts and logins." in text
    assert "about *cookies* and similar things." in text


def test_a_file_without_tracked_changes_is_compared() -> None:
    new = POLICY.replace("30 days", "60 days").replace("reach us.", "reach us by letter.")
    now = read_policy(POLICY)
    data = word_file(redlined(POLICY.encode(), new.encode())).data
    found = proposals_for(read_word(data), now, now)
    assert accepted_text(POLICY, found) == new


def test_a_proposal_in_own_words_is_that_place_in_other_words() -> None:
    (proposal,) = proposed("3. Third point, on how to " + come("write or ") + "reach us.")
    text = accepted_text(POLICY, [with_words(proposal, "call *or* ")])
    assert "how to call \\*or\\* reach us." in text
    with pytest.raises(InputError):
        with_words(proposed(f"{gone('nothing of this')} is there")[0], "x")


# Every place that is changed has a word of its own.
PLACES = """---
title: Many places
---
# Alpha title

We **bravo** keep _charlie delta_ and `echo` for [foxtrot golf](https://example.org "x").

1. Hotel point.
2. India *point
   juliett* here.
   - Kilo below.

(A) Lima first.

(B) Mike second.

| Head | November |
|------|----------|
| Oscar | 1 papa |

> Quebec said.
{: .romeo}

Closing sierra.
"""
_WORDS = ("Alpha", "bravo", "charlie", "delta", "foxtrot", "golf", "Hotel", "India",
          "juliett", "Kilo", "Lima", "Mike", "November", "Oscar", "papa", "Quebec",
          "sierra")  # fmt: skip


@cache
def _everywhere() -> tuple[Proposal, ...]:
    marked = PLACES[PLACES.index("# Alpha") :].replace("{: .romeo}\n", "")
    for word_ in _WORDS:
        marked = marked.replace(word_, gone(word_) + come(f"{word_}ed twice"))
    old = read_policy(PLACES)
    return proposals_for(read_word(word(marked)), old, old)


@settings(max_examples=60, deadline=None)
@given(chosen=st.sets(st.sampled_from(_WORDS)))
def test_any_choice_among_proposals_changes_its_own_words_and_no_other_byte(
    chosen: set[str],
) -> None:
    assert len(_everywhere()) == len(_WORDS)
    picked = [
        each
        for each in _everywhere()
        if any(each.new_words.strip().startswith(f"{word_}ed") for word_ in chosen)
    ]
    wanted = PLACES
    for word_ in chosen:
        wanted = wanted.replace(word_, f"{word_}ed twice")
    assert accepted_text(PLACES, picked) == wanted


def test_all_accepted_reads_as_the_newer_version_and_none_as_the_older() -> None:
    old = read_policy(OLD.decode())
    found = proposals_for(read_word(word_redline_file(redlined(OLD, NEW)).data), old, old)
    assert accepted_text(old.view, ()) == old.view
    texts = [
        unit.clause.text for unit in written(read_policy(accepted_text(old.view, found))).units
    ]
    assert texts == [unit.clause.text for unit in written(read_policy(NEW.decode())).units]


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not here")
def test_a_file_that_libreoffice_saved_comes_back_the_same(tmp_path: Path) -> None:
    old = read_policy(OLD.decode())
    data = word_redline_file(redlined(OLD, NEW, people=["Ann"])).data
    (tmp_path / "sent.docx").write_bytes(data)
    subprocess.run(
        ["soffice", "--headless", f"-env:UserInstallation=file://{tmp_path}/profile",
         "--convert-to", "docx:MS Word 2007 XML", "--outdir", tmp_path / "back",
         tmp_path / "sent.docx"],
        capture_output=True, timeout=120, check=True,
    )  # fmt: skip
    back = read_word((tmp_path / "back" / "sent.docx").read_bytes())
    found = proposals_for(back, old, old)
    assert found == proposals_for(read_word(data), old, old)
    assert set(back.marks) == set(read_word(data).marks)


@pytest.mark.skipif(not CHANGES.is_dir(), reason="the corpus is not beside the checkout")
def test_real_changes_come_back_as_they_were() -> None:
    names = sorted(each.name for each in CHANGES.iterdir() if each.is_dir())[::9]
    placed = total = exact = 0
    for _name, old, new in changes(names):
        came = came_back(word_redline_file(redlined(old, new)).data, old, new)
        placed, total = placed + came.placed, total + len(came.proposals)
        exact += not came.otherwise
    assert placed >= 0.9 * total
    assert exact >= 0.8 * len(names)


def test_what_the_text_took_already_is_not_taken_twice() -> None:
    data = word_redline_file(redlined(OLD, NEW)).data
    now, base = read_policy(NEW.decode()), read_policy(OLD.decode())
    found = proposals_for(read_word(data), now, base)
    assert [each for each in found if each.placed] == []
    told = [each.trouble.code for each in found if each.trouble]
    assert told.count("word.already") >= len(found) - 3


def test_words_that_were_changed_without_being_tracked_are_counted() -> None:
    base = read_policy(POLICY)
    data = word_redline_file(
        redlined(POLICY.encode(), POLICY.replace("30 days", "60 days").encode())
    ).data
    assert untracked(read_word(data), base) == 0
    other = replaced(data, b"First point", b"Very first point")
    assert untracked(read_word(other), base) == 1


@pytest.mark.parametrize("words", ["[x]: https://example.org", "```", "# Top", "- no list", "~~~"])
def test_a_paragraph_that_comes_is_a_paragraph_whatever_it_begins_with(words: str) -> None:
    data = replaced(
        word(f"# Terms\n\n{come('MARKER')}\n\n1. First point about accounts.\n"),
        b"MARKER", words.encode(),
    )  # fmt: skip
    now = read_policy(POLICY)
    text = accepted_text(POLICY, proposals_for(read_word(data), now, now))
    shown = [unit.clause.text for unit in written(read_policy(text)).units]
    assert words in shown
    assert "First point about accounts." in shown
