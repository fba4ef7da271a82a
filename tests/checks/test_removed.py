"""What is not published is told, where it is typed."""

from __future__ import annotations

import pytest

from policyeditor.checks.facts import FolderFacts
from policyeditor.checks.removed import removed
from policyeditor.policy.policy import read_policy
from policyeditor.policy.problems import Problem
from policyeditor.rendering.removals import removals
from policyeditor.resources import english


def problems(view: str) -> list[Problem]:
    return list(removed(read_policy(view), FolderFacts()))


@pytest.mark.parametrize(
    ("body", "code", "line", "words"),
    [
        ("One.\n\n<script>x()</script>\n", "script", 6, "script"),
        ("<div>\n<style>p {}</style>\n</div>\n", "style", 5, "style"),
        ("<iframe src='https://e.org'></iframe>\n", "frame", 4, "iframe"),
        ("<form action='/x'>\n</form>\n", "form", 4, "form"),
        ("<SVG onload='x()'></SVG>\n", "drawing", 4, "SVG"),
        ("See <www.example.org> for more.\n", "words", 4, "www.example.org"),
        ("![Map](https://e.org/map.png)\n", "picture", 4, "https://e.org/map.png"),
        ("<img src='//e.org/map.png'>\n", "picture", 4, "//e.org/map.png"),
        ("![Map][m]\n\n[m]: https://e.org/map.png\n", "picture", 4, "![Map][m]"),
        ("[go](javascript:x())\n", "link", 4, "javascript:x()"),
        ("[go][there]\n\n[there]: javascript:x()\n", "link", 6, "javascript:x()"),
        ("Note[^1].\n\n[^1]: [go](file:///etc/x)\n", "link", 6, "file:///etc/x"),
        ("[go](java&#x73;cript:x)\n", "link", 4, "[go](java&#x73;cript:x)"),
        ("<a href='java\tscript:x'>go</a>\n", "link", 4, "java\tscript:x"),
        ("<b onclick='x()'>go</b>\n", "handler", 4, "onclick"),
        ("<img srcset='//e.org/x 2x' src='x.png'>\n", "handler", 4, "srcset"),
    ],
)
def test_what_is_taken_out_is_told_at_its_place(
    body: str, code: str, line: int, words: str
) -> None:
    view = f"---\ntitle: Terms\n---\n{body}"
    found = {problem.code: problem for problem in problems(view)}
    problem = found[f"checks.removed-{code}"]
    text = view.split("\n")[line - 1]

    assert problem.line == problem.end_line == line
    assert text[problem.column - 1 : problem.end_column - 1] == words
    assert "published" in english().sentence(problem.message) or code == "words"


def test_each_place_is_told() -> None:
    found = problems("<script>a</script>\n\nWords.\n\n<script>b</script>\n")
    assert [(problem.line, problem.column) for problem in found] == [(1, 2), (5, 2)]
    assert english().sentence(found[0].message).startswith("A script on line 1 is not published")


@pytest.mark.parametrize(
    "body",
    [
        "`<script>` and <b>bold</b>\n\n    <script>x</script>\n",
        "[a](b.html) [c](mailto:a@e.org) [d](tel:+1) <https://e.org> ![x](y.png)\n",
        "Note: a/b; time 10:30; x = y:z\n",
        "<details><summary>More</summary>Words</details>\n",
        "- [x] done\n",
    ],
)
def test_what_is_published_is_not_told(body: str) -> None:
    assert not problems(body)


def test_nothing_taken_out_of_a_real_policy_goes_untold(corpus: object) -> None:
    from pathlib import Path

    from policyeditor.policy.text import read_text

    assert isinstance(corpus, Path)
    for file in sorted((corpus / "policies").rglob("*.md")):
        policy = read_policy(read_text(file.read_bytes()).view)
        gone = removals(policy.scan)
        told = {
            problem.message.params.get("tag") or str(problem.message.params.get("address"))[:99]
            for problem in removed(policy, FolderFacts())
        }
        assert {name[:99] for name in (*gone.tags, *gone.addresses)} <= told, file.name
