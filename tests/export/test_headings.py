from __future__ import annotations

import pytest

from policyeditor.export.headings import with_levels_in_order, with_one_title


@pytest.mark.parametrize(
    ("body", "page"),
    [
        ("<p>a</p>", "<h1>T &amp; C</h1>\n<p>a</p>"),
        ('<h2 id="a">A</h2>', '<h1>T &amp; C</h1>\n<h2 id="a">A</h2>'),
        ('<h1 id="a">A</h1><h2>B</h2>', '<h1 id="a">A</h1><h2>B</h2>'),
        (
            '<h1 class="x">A</h1><h2>B</h2><h1>C</h1><h6>D</h6>',
            '<h1 class="x">A</h1><h3>B</h3><h2>C</h2><h6>D</h6>',
        ),
        ("<p>a</p><h1>B</h1><h1>C</h1>", "<h1>T &amp; C</h1>\n<p>a</p><h2>B</h2><h2>C</h2>"),
    ],
)
def test_a_page_has_one_title(body: str, page: str) -> None:
    assert with_one_title(body, " T & \n C ") == page


def test_text_that_looks_like_a_heading_is_left_alone() -> None:
    body = '<h1>A</h1><p title="<h1>">&lt;h1&gt;</p><h1>B</h1>'
    assert with_one_title(body, "T") == '<h1>A</h1><p title="<h1>">&lt;h1&gt;</p><h2>B</h2>'


@pytest.mark.parametrize(
    ("levels", "become"),
    [("1 2 3 2", "1 2 3 2"), ("1 4 4 2 5", "1 2 2 2 3"), ("1 3 4 3", "1 2 3 2")],
)
def test_no_level_is_left_out(levels: str, become: str) -> None:
    def made(numbers: str) -> str:
        return "".join(f'<h{n} id="a">x</h{n}><p>y</p>' for n in numbers.split())

    assert with_levels_in_order(made(levels)) == made(become)
