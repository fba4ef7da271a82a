from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from policyeditor.errors import NoticeError
from policyeditor.notices import templates
from policyeditor.notices.record import EntryView, RecordView
from policyeditor.notices.templates import Syntax, fill
from policyeditor.notices.view import ChangeView, NoticeView, Run
from policyeditor.resources import resource_folder


@pytest.fixture
def template(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A template of the test's own, called ``own``."""
    templates._environment.cache_clear()
    monkeypatch.setattr(templates, "NAMES", ("own",))
    monkeypatch.setattr(
        templates, "resource_text", lambda *parts: (tmp_path / parts[-1]).read_text("utf-8")
    )
    yield tmp_path / "own"
    templates._environment.cache_clear()


def test_values_are_escaped_for_the_kind_of_file(template: Path) -> None:
    template.write_text("{{ a }}", encoding="utf-8")

    assert fill("own", Syntax.HTML, {"a": "<b>"}) == "&lt;b&gt;"
    assert fill("own", Syntax.MARKDOWN, {"a": "*b*"}) == "\\*b\\*"


@pytest.mark.parametrize(
    "source",
    ["{{ missing }}", "{{ ''.__class__.__mro__ }}", "{% for %}", "{{ a.append(1) }}",
     "{{ range(10**9) }}"],
)  # fmt: skip
def test_what_a_template_must_not_do_is_refused(template: Path, source: str) -> None:
    template.write_text(source, encoding="utf-8")

    with pytest.raises(NoticeError):
        fill("own", Syntax.HTML, {"a": [1]})


def test_a_notice_has_a_largest_size(template: Path) -> None:
    template.write_text("{% for x in a %}{{ x }}{% endfor %}", encoding="utf-8")

    with pytest.raises(NoticeError, match="too-long"):
        fill("own", Syntax.HTML, {"a": ["x" * 100_000] * 21})


def test_what_the_guide_tells_of_templates_is_there() -> None:
    guide = (resource_folder().parent / "docs" / "notice-templates.md").read_text(encoding="utf-8")
    told = set(re.findall(r"`(\| )?([\w.-]+)`", guide))
    files = {word for _, word in told if word.endswith((".md", ".html", ".txt"))}
    filters = {word for pipe, word in told if pipe}
    fields = {
        field.name
        for view in (NoticeView, ChangeView, Run, RecordView, EntryView)
        for field in dataclasses.fields(view)
    } | {"brief_changes"}
    words = {word for pipe, word in told if not pipe and word not in files and "." not in word}

    assert files == set(templates.NAMES)
    assert filters == {"lines", "wrapped", "underlined", "scalar"}
    assert words - fields == {"key", "record"}
    assert {field for field in fields if field not in words} <= {
        "fallback", "permalink", "complete", "entries", "dir", "lang"
    }  # fmt: skip
