"""What is compared is read, judged on the day it is compared, and drawn."""

from __future__ import annotations

from datetime import date, timedelta

from policyeditor.workspace.comparing import compare_views, draw_body, redline_views

OLD = "---\ntitle: P\nlang: en\neffective_date: {day}\n---\n\n# P\n\nWe keep it for 90 days.\n"


def test_a_significant_change_under_an_unchanged_date_is_told() -> None:
    old = OLD.format(day="2020-01-01")
    comparison = compare_views(old, old.replace("90", "30"))
    assert comparison.reasons


def test_an_effective_date_before_the_day_of_comparing_is_told() -> None:
    old = OLD.format(day="2020-01-01")
    past = OLD.format(day=date.today() - timedelta(days=2)).replace("90", "30")
    future = OLD.format(day=date.today() + timedelta(days=40)).replace("90", "30")
    told = {reason.message.code for reason in compare_views(old, past).reasons}
    fine = {reason.message.code for reason in compare_views(old, future).reasons}
    assert told - fine


def test_a_redline_marks_old_and_new_words_on_the_published_look() -> None:
    old = OLD.format(day="2020-01-01")
    drawn = redline_views(old, old.replace("90", "30"))
    assert drawn.lang == "en"
    assert "<h1" in drawn.html
    assert "<del" in drawn.html
    assert "<ins" in drawn.html


def test_a_body_is_drawn_with_its_language() -> None:
    html, lang = draw_body("---\nlang: de\n---\n\n# Über uns\n")
    assert "Über uns</h1>" in html
    assert lang == "de"
