from __future__ import annotations

from policyeditor.policy.clauses import every_clause
from policyeditor.policy.policy import read_policy


def shown(view: str) -> list[tuple[str, str]]:
    return [(c.kind.value, c.text) for c in every_clause(read_policy(view).clauses)]


def test_cells_of_an_html_table_stand_in_their_row() -> None:
    view = "<table><tr><td>Cookie</td><td><p>30 days</p></td></tr></table>\n"
    assert shown(view) == [("row", "Cookie | 30 days")]


def test_inline_tags_do_not_cut_a_paragraph_and_links_are_told() -> None:
    view = '<p>We <b>never</b> sell <a href="/x?a=1&amp;b=2">data</a>.</p>\n'
    clause = read_policy(view).clauses[0]
    assert (clause.text, clause.links) == ("We never sell data.", ("/x?a=1&b=2",))


def test_scripts_and_styles_hold_no_clause() -> None:
    view = "<script>\nalert('We sell data')\n</script>\n\n<style>p {}</style>\n\nText.\n"
    assert shown(view) == [("paragraph", "Text.")]


def test_markdown_inside_an_element_reads_as_markdown() -> None:
    view = '<div markdown="1">\n## 2. Rights\n\n* access\n</div>\n'
    assert shown(view) == [("heading", "Rights"), ("bullet", "access")]


def test_nested_lists_give_every_entry() -> None:
    view = "<ul>\n<li>One <b>x</b>\n<ul><li>inner</li></ul></li>\n<li>Two</li>\n</ul>\n"
    assert shown(view) == [("bullet", "One x"), ("bullet", "inner"), ("bullet", "Two")]
