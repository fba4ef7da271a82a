from __future__ import annotations

import pytest

from policyeditor.export.list_labels import list_labels
from policyeditor.export.tree import html_tree

ITEMS = "<li>x</li><li>y</li>"


@pytest.mark.parametrize(
    ("html", "labels"),
    [
        (f"<ol>{ITEMS}</ol>", ("1.", "2.")),
        (f'<ol start="27" type="a">{ITEMS}</ol>', ("aa.", "ab.")),
        (f'<ol start="4" type="I">{ITEMS}</ol>', ("IV.", "V.")),
        (f'<ol style="list-style-type:lower-roman" start="9">{ITEMS}</ol>', ("ix.", "x.")),
        (f'<ol type="A" start="0">{ITEMS}</ol>', ("0.", "A.")),
        (f'<ol reversed="">{ITEMS}</ol>', ("2.", "1.")),
        ('<ol><li value="7">x</li><li>y</li></ol>', ("7.", "8.")),
        ('<ol style="list-style-type:none"><li>x</li></ol>', ("",)),
        ('<ol style="list-style-type:decimal-leading-zero"><li>x</li></ol>', ("01.",)),
        ('<ol start="99999999999"><li>x</li></ol>', ("1.",)),
        ('<ol start="4000" type="i"><li>x</li></ol>', ("4000.",)),
        ('<ol start="1" style="list-style-type:lower-greek"><li>x</li></ol>', ("α.",)),
    ],
)
def test_items_carry_the_numbers_that_browsers_draw(html: str, labels: tuple[str, ...]) -> None:
    (ordered,) = html_tree(html).elements()

    assert list_labels(ordered) == labels
