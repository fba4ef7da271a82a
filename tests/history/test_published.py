"""What applies on a day and in which order versions stand, whatever the dates and clocks say."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from policyeditor.history.model import Author, Published, PublishedChange, Version
from policyeditor.history.published import in_force, woven
from policyeditor.history.records import (
    entry_key,
    folder_of,
    next_entry,
    read_record,
    record_bytes,
)

ANN = Author("Ann", "ann@example.org")
DAYS = st.dates(date(2026, 1, 1), date(2026, 1, 20))
START = datetime(2026, 1, 1, tzinfo=UTC)


def version(number: int, seconds: int, published: Published | None = None) -> Version:
    time = START + timedelta(seconds=seconds)
    return Version(f"{number:040x}", time, ANN, "", "p.md", published=published)


def record(effective: date, entry: str, saved: str = "") -> Published:
    return Published(
        "p.md", f"{folder_of('p.md')}/{entry}", "published/p.md/x", effective, effective, START,
        "Ann", "0" * 64, "0" * 64, saved=saved,
    )  # fmt: skip


@given(st.lists(DAYS, max_size=8), DAYS)
def test_the_latest_effective_date_up_to_the_day_counts_and_of_equals_the_later_publish(
    effective: list[date], day: date
) -> None:
    names: list[str] = []
    made: list[Version] = []
    for number, each in enumerate(effective):
        names.append(next_entry(names, each))
        made.append(version(number, 0, record(each, names[-1])))
    found = in_force(made[::-1], day)
    applying = [each for each in effective if each <= day]
    if not applying:
        assert found is None
        return
    latest = max(applying)
    last = max(number for number, each in enumerate(effective) if each == latest)
    assert found == made[last]


@given(
    st.lists(st.tuples(st.sampled_from(["save", "publish", "both"]), st.integers(0, 3))),
    st.integers(1, 12),
)
def test_published_versions_stand_where_they_were_made_even_when_clocks_stand_still(
    events: list[tuple[str, int]], count: int
) -> None:
    logged: list[Version] = []
    published: list[Version] = []
    real: list[str] = []
    seconds, saved = 0, ""
    names: list[str] = []
    for number, (what, later) in enumerate(events):
        seconds += later
        if what == "publish" and not saved:
            what = "both"  # the first text comes with the version that publishes it
        day = date(2026, 2, 1)
        if what != "save":
            names.append(next_entry(names, day))
        each = version(number, seconds)
        if what == "publish":
            each = version(number, seconds, record(day, names[-1], saved))
            published.append(each)
        else:
            logged.append(each)
            saved = each.id
            if what == "both":
                published.append(version(number, seconds, record(day, names[-1])))
        real.append(each.id)
    newest_first = real[::-1]
    log = logged[::-1][:count]
    row = woven(log, published[::-1], count)
    assert [each.id for each in row] == newest_first[:count]
    marked = {each.id for each in published}
    assert {each.id for each in row if each.published} == marked & set(newest_first[:count])


def test_names_of_records_are_dates_with_a_number_and_nothing_else() -> None:
    assert entry_key("2026-05-01-2") == (date(2026, 5, 1), 2)
    for name in ("2026-05-01", "2026-13-01-1", "2026-05-01-0", "x", "2026-05-01-1/..", ""):
        assert entry_key(name) is None
    assert next_entry(["2026-05-01-1", "2026-05-01-7", "x"], date(2026, 5, 1)) == "2026-05-01-8"


def test_a_record_too_long_is_kept_with_its_texts_cut() -> None:
    long = PublishedChange("x", "reworded", "1", "", "significant", "review", "a" * 10**6, "b")
    full = Published(
        "p.md", folder_of("p.md"), "t", date(2026, 1, 1), date(2026, 1, 1), START, "Ann", "0" * 64,
        "0" * 64, changes=(long,) * 1000,
    )  # fmt: skip
    data = record_bytes(full)
    read = read_record(data, full.path, full.folder, START)
    assert read is not None
    assert len(read.changes) == 1000
    assert len(read.changes[0].old_text) < 10**6
