"""A policy of a site goes through the analyst filled in, and its site's page with it."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

from policyeditor.checks.facts import FolderFacts
from policyeditor.rendering.frame import PLACE
from policyeditor.rendering.patch import Patch
from policyeditor.rendering.site import Layout, SiteFacts
from policyeditor.workspace.worker.analyst import Analyst
from policyeditor.workspace.worker.progress import Progress
from policyeditor.workspace.worker.protocol import (
    Event,
    FrameReady,
    Open,
    OutlineReady,
    PatchReady,
    ProblemsReady,
    Text,
    Troubled,
)
from policyeditor.workspace.worker.steps import usual_steps

if TYPE_CHECKING:
    import pytest

SITE = SiteFacts(
    settings={"title": "Acme"},
    includes={"list.md": "1. One\n2. Two\n"},
    layouts={"page": Layout({}, "<h6>{{ page.title }}</h6>{{ content }}")},
    path="terms.md",
)
FACTS = FolderFacts(relative_path="terms.md", site=SITE)
VIEW = "---\ntitle: Terms\nlayout: page\nlang: en\n---\n# {{ site.title }}\n\nWords {{ site.x }}.\n"


class Desk:
    def __init__(self, facts: FolderFacts) -> None:
        self.events: list[Event] = []
        self._analyst = Analyst(
            usual_steps(), self.events.append, lambda _name, _time: False, Progress([0, 0, 0, 0])
        )
        self._number = 0
        self._analyst.take(Open("a", facts))

    def write(self, view: str) -> list[Event]:
        self.events.clear()
        self._number += 1
        self._analyst.take(Text("a", self._number, view))
        return list(self.events)

    def open(self, facts: FolderFacts) -> list[Event]:
        self.events.clear()
        self._analyst.take(Open("a", facts))
        return list(self.events)


def html(events: list[Event]) -> str:
    patches: list[Patch] = [event.patch for event in events if isinstance(event, PatchReady)]
    return "".join(b.html for patch in patches for s in patch.splices for b in s.blocks)


def frames(events: list[Event]) -> list[str]:
    return [e.frame.html if e.frame else "" for e in events if isinstance(e, FrameReady)]


def test_page_outline_and_problems_of_a_policy_of_a_site() -> None:
    events = Desk(FACTS).write(VIEW)

    assert '<h1 data-line="0" id="acme">Acme</h1>' in html(events)
    assert 'class="pe-unresolved"' in html(events)
    (outline,) = [event for event in events if isinstance(event, OutlineReady)]
    first = outline.clauses[0]
    assert (first.title, first.line) == ("Acme", 6)
    (problems,) = [event for event in events if isinstance(event, ProblemsReady)]
    assert ("liquid.unknown-value", 8) in [(each.code, each.line) for each in problems.problems]
    assert not [event for event in events if isinstance(event, Troubled)]


def test_the_site_s_page_is_drawn_again_only_when_it_changes() -> None:
    desk = Desk(FACTS)
    assert frames(desk.write(VIEW)) == [f"<h6>Terms</h6>{PLACE}"]
    assert frames(desk.write(VIEW + "More.\n")) == []
    assert frames(desk.write(VIEW.replace("title: Terms", "title: Rules"))) == [
        f"<h6>Rules</h6>{PLACE}"
    ]
    changed = replace(FACTS, site=replace(SITE, layouts={"page": Layout({}, "{{ content }}")}))
    assert frames(desk.open(changed)) == [PLACE]
    assert frames(desk.write(VIEW.replace("layout: page", "layout: none"))) == [""]


def test_a_change_of_the_site_changes_the_page_at_once() -> None:
    desk = Desk(FACTS)
    desk.write(VIEW)
    events = desk.open(replace(FACTS, site=replace(SITE, settings={"title": "Zenith"})))
    assert "Zenith" in html(events)
    assert "Words" not in html(events)


def test_an_edit_changes_its_part_alone_though_lines_before_it_are_filled_in() -> None:
    desk = Desk(FACTS)
    view = "{% include list.md %}\n\nFirst.\n\nSecond.\n"
    desk.write(view)
    events = desk.write(view.replace("Second", "Last"))
    assert "Last" in html(events)
    assert "First" not in html(events)
    (patch,) = [event.patch for event in events if isinstance(event, PatchReady)]
    assert patch.lines == (1, 3, 5)


def test_too_deep_names_the_line_of_the_text() -> None:
    events = Desk(FACTS).write("{% include list.md %}\n\n" + ">" * 100 + " deep\n")
    (trouble,) = [event for event in events if isinstance(event, Troubled)]
    assert trouble.message.params["line"] == 3


def test_a_folder_with_python_markdown() -> None:
    events = Desk(FolderFacts(dialect="python-markdown")).write("Words\n1. One {{ x }}\n")
    assert "Words\n1. One {{ x }}" in html(events)


def test_what_needs_no_filling_in_loads_nothing_for_it(pytestconfig: pytest.Config) -> None:
    script = (
        "import sys; from tests.workspace.worker.test_site import Desk, FACTS;"
        "from dataclasses import replace;"
        "Desk(replace(FACTS, site=replace(FACTS.site, layouts={}))).write('# A\\n\\nWords.\\n');"
        "print([m for m in ('liquid', 'dateutil', 'markdown') if m in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, check=True, cwd=pytestconfig.rootpath
    )
    assert done.stdout.strip() == b"[]", done.stderr
