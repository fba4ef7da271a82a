"""Writing a policy of a Jekyll site: filled in, in the site's page, and so again next time."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

pytest.importorskip("PySide6")

from PySide6.QtWidgets import QToolButton

if TYPE_CHECKING:
    from tests.gui.conftest import Sit
    from tests.gui.person import Person

pytestmark = pytest.mark.gui


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A small site with one policy in a folder of its own."""
    from tests.gui.person import write_folder

    return write_folder(
        tmp_path / "site",
        {
            "_config.yml": "title: Acme\n",
            "_layouts/page.html": "<header>Site of {{ site.title }}</header>{{ content }}",
            "en/terms.md": "---\ntitle: Terms\nlayout: page\nlang: en\n---\n\n"
            "# Rules of {{ site.title }}\n\nAbout {{ site.nobody }}.\n",
        },
    )


def shown(person: Person) -> str:
    """What can be read in the preview."""
    if not person.window.preview.web.ready:
        return ""
    got: list[object] = []
    person.window.preview.web.run("document.body.innerText", got.append)
    person.wait("an answer of the page", lambda: got)
    return str(got[0])


def switch(person: Person) -> QToolButton:
    buttons = person.window.preview.findChildren(QToolButton)
    return next(button for button in buttons if button.accessibleName() == "Site")


def test_a_policy_is_shown_as_its_site_publishes_it(sit: Sit, site: Path) -> None:
    # Only the folder of the policies is opened: the site is known from above it.
    person = sit(site / "en")
    person.wait("the filled-in policy", lambda: "Rules of Acme" in shown(person))
    assert "{{ site.nobody }}" in shown(person)
    assert "Site of" not in shown(person)
    person.wait("the problem", lambda: person.hub.following._problems)
    assert "liquid.unknown-value" in {each.code for each in person.hub.following._problems}

    person.wait("the switch", lambda: switch(person).isVisible())
    switch(person).click()
    person.wait("the site's page", lambda: "Site of Acme" in shown(person))
    assert "Rules of Acme" in shown(person)

    # Another program changes the site meanwhile; it is noticed when the person comes back.
    (site / "_config.yml").write_text("title: Zenith\nnobody: us\n")
    person.window.cameToFront.emit()
    person.wait("the site's new name", lambda: "Site of Zenith" in shown(person))
    person.wait("it in the policy", lambda: "Rules of Zenith" in shown(person))
    assert "About us." in shown(person)


def test_the_look_is_remembered(sit: Sit, site: Path) -> None:
    person = sit(site)
    person.wait("the switch", lambda: switch(person).isVisible())
    switch(person).click()
    person.wait("the site's page", lambda: "Site of Acme" in shown(person))
    person.window.close()

    again = sit(site)
    again.wait("the site's page", lambda: "Site of Acme" in shown(again))
    assert switch(again).isChecked()
