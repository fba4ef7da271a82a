"""Numbers that two languages give."""

from __future__ import annotations

import pytest

from policyeditor.comparison.translated_numbers import differing, figures


@pytest.mark.parametrize(
    ("source", "lang", "target", "other"),
    [
        ("after 90 days", "en", "nach 90 Tagen", "de"),
        ("within two weeks", "en", "innerhalb von 14 Tagen", "de"),
        ("thirty days", "en", "30 Tage", "de"),
        ("on 1 March 2026", "en", "am 1. März 2026", "de"),
        ("March 3, 2026", "en", "2026年3月3日", "zh"),
        ("$1,000.50", "en", "1.000,50 $", "de"),
        ("1,000,000 people", "en", "1 000 000 personnes".replace(" ", "\u202f", 2), "fr"),
        ("within 15 days", "en", "十五天内", "zh"),
        ("90 days", "en", "٩٠ يومًا", "ar"),
        ("write to a1@b2.example or https://x.example/v3", "en", "schreiben Sie uns", "de"),
        ("one of two", "en", "eine", "de"),
        ("method 1", "en", "方法一", "zh"),
        ("within 1 month", "en", "innerhalb eines Monats", "de"),
    ],
)
def test_equal_numbers_are_equal_however_they_are_written(
    source: str, lang: str, target: str, other: str
) -> None:
    assert differing(figures(source, lang), figures(target, other)) == ((), ())


@pytest.mark.parametrize(
    ("source", "lang", "target", "other", "told"),
    [
        ("after 90 days", "en", "nach 30 Tagen", "de", (("90",), ("30",))),
        ("thirty days", "en", "90 Tage", "de", (("thirty",), ("90",))),
        ("90 days", "en", "六十天后", "zh", (("90",), ("六十",))),
        ("30 days", "en", "rechtzeitig", "de", (("30",), ())),
        ("in time", "en", "in 5 Tagen", "de", ((), ("5",))),
        ("by 1 March 2026", "en", "bis 2. März 2026", "de", (("1 March 2026",), ("2. März 2026",))),
        ("1,000 euros", "en", "100 Euro", "de", (("1,000",), ("100",))),
        ("30 and 30 days", "en", "30 Tage", "de", (("30",), ())),
    ],
)
def test_other_numbers_are_told_as_they_are_written(
    source: str, lang: str, target: str, other: str, told: tuple[tuple[str, ...], ...]
) -> None:
    assert differing(figures(source, lang), figures(target, other)) == told
