from __future__ import annotations

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.export.reading_back import published

from policyeditor.export.plain import WIDTH, columns, plain_file, wrapped

SOURCE = """---
title: Privacy
lang: en
---
# Privacy

Words that go on for so long that they do not fit on one line of seventy-two columns at all.[^1]

3. Third
   (A) amid

   * a point
   * another
4. Fourth

> Quoted words.

| Data | Kept |
|---|---|
| Name | 1 year |

~~~
code   as it is
~~~

[^1]: The note.
"""
WANTED = """Privacy
=======

Version Spring · Effective from December 1, 2026

Words that go on for so long that they do not fit on one line of
seventy-two columns at all.[1]

1. Third (A) amid

   •  a point

   •  another

2. Fourth

   Quoted words.

Data | Kept
-----------
Name | 1 year

code   as it is

[1] The note.
"""


def test_a_policy_as_plain_text() -> None:
    given_ = published(SOURCE.encode(), version="Spring", effective=date(2026, 12, 1))

    assert plain_file(given_).data.decode() == WANTED


def test_chinese_fills_the_line_and_signs_do_not_begin_one() -> None:
    lines = wrapped("本应用尊重并保护所有使用服务用户的个人隐私权。" * 6, WIDTH)

    assert all(columns(line) <= WIDTH for line in lines)
    assert columns(lines[0]) >= WIDTH - 2
    assert not any(line.startswith("。") for line in lines)


@settings(max_examples=80, deadline=None)
@given(st.text(st.sampled_from("ab ,.。（）数据é\u0301"), max_size=200))
def test_no_word_is_lost_and_no_line_too_long(text: str) -> None:
    lines = wrapped(text, 24)

    assert "".join("".join(lines).split()) == "".join(text.split())
    assert all(columns(line) <= 24 or " " not in line for line in lines)
