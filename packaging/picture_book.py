"""Every view and dialog of the program, each with the steps that lead to it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from picture_camera import Camera
from picture_scene import DRAFT
from picture_staged import STAGED
from picture_text import go_to, type_over, undo
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget

from policyeditor.gui.guide.guide_window import GuideWindow
from policyeditor.gui.publish.assistant import PublishAssistant
from policyeditor.gui.publish.published_dialog import PublishedDialog
from policyeditor.gui.publish.steps import STEPS, Step

Shot = Callable[[Camera, Path], None]


def start(camera: Camera, _policy: Path) -> None:
    """The start page."""
    camera.window.show_welcome()
    camera.take("start")


def writing(camera: Camera, policy: Path) -> None:
    """The text with the page beside it, and the panels."""
    camera.open(policy)
    go_to(camera, DRAFT[0])
    camera.take("writing")
    camera.take("preview", camera.window.desk.parentWidget() or camera.window.desk)


def details(camera: Camera, policy: Path) -> None:
    """The form of the document details."""
    camera.press("details")
    camera.take("details", camera.window.docks.details)


def problems(camera: Camera, policy: Path) -> None:
    """Problems, in the text and in their panel."""
    type_over(
        camera, DRAFT[0],
        "We answer within within [DAYS] days, see Section 9(C) and [our terms](/en/term/). "
        "We process personal data lawfully, fairly and in a transparent manner, and, where you "
        "ask us to do so, we delete, correct or hand over what we keep about you, unless the law "
        "asks us to keep it, in which case we tell you why and for how long this is so.",
    )  # fmt: skip
    camera.rest(2500)
    camera.press("problems")
    docks = camera.window.docks
    high = docks.problems.height()
    camera.window.resizeDocks([docks.problems], [high + 100], Qt.Orientation.Vertical)
    camera.take("problems")
    camera.window.resizeDocks([docks.problems], [high], Qt.Orientation.Vertical)
    undo(camera)


def spelling(camera: Camera, policy: Path) -> None:
    """Words that the dictionary does not have."""
    type_over(camera, DRAFT[0], "We anwser your reqeust within 14 days.")
    camera.rest(4000)
    camera.take("spelling")
    camera.ask("spelling-words", "spell_words")
    undo(camera)


def finding(camera: Camera, policy: Path) -> None:
    """Finding and replacing, here and in all policies."""
    camera.press("replace")
    camera.take("find")
    camera.press("find_all")
    camera.rest()
    camera.take("find-all")
    camera.document.find_bar.hide()
    panel = camera.window.findChild(QDockWidget, "dock_search")
    assert isinstance(panel, QDockWidget)
    panel.close()


def going(camera: Camera, policy: Path) -> None:
    """The command palette and going to a clause."""
    camera.ask("palette", "palette")
    camera.ask("go-to-clause", "go_to_clause")


def versions(camera: Camera, policy: Path) -> None:
    """The version history."""
    camera.press("versions")
    camera.rest(1500)
    camera.take("history")


def redline(camera: Camera, policy: Path) -> None:
    """What changed since the last published version, with what it means."""
    type_over(camera, *DRAFT)
    camera.hub.redlining.compare(date.today(), None)
    camera.wait("the redline", lambda: camera.hub.redlining.review is not None)
    camera.rest(2500)
    camera.press("next")
    camera.take("redline")
    camera.hub.showing.back_to_writing()


def notice(camera: Camera, policy: Path) -> None:
    """Words of a notice without a publish."""
    camera.ask("notice", "notice", 2500)


def publishing(camera: Camera, policy: Path) -> None:
    """The six steps of the publish assistant."""
    undo(camera)
    camera.press("publish")
    camera.wait("the assistant", lambda: camera.window.findChild(PublishAssistant))
    assistant = camera.window.findChild(PublishAssistant)
    assert isinstance(assistant, PublishAssistant)
    camera.wait("its answers", lambda: assistant.settled)
    for number, step in enumerate(STEPS, 1):
        assistant.go_to(step)
        camera.rest(2500 if step is Step.NOTICES else 800)
        camera.take(f"publish-{number}-{step.value}", assistant)
        if step is Step.DATE:
            camera.take("publish", assistant)
    assistant.close()


def published(camera: Camera, policy: Path) -> None:
    """What was in force when."""
    camera.press("published")
    camera.wait("the list", lambda: camera.window.findChild(PublishedDialog))
    dialog = camera.window.findChild(PublishedDialog)
    assert isinstance(dialog, PublishedDialog)
    camera.take("published", dialog)
    dialog.close()


def translations(camera: Camera, policy: Path) -> None:
    """Two languages side by side."""
    camera.press("translations")
    camera.rest(3000)
    camera.take("translations")
    camera.hub.showing.back_to_writing()


def dialogs(camera: Camera, policy: Path) -> None:
    """Dialogs that ask for something."""
    for entry in (
        "new_policy", "new_translation", "new_folder", "compare_two", "checks", "checklists",
        "settings", "author", "own_words", "shortcuts", "about", "table", "link", "image",
        "comment", "comments", "share",
    ):  # fmt: skip
        if entry in tuple(camera.window.actions_by_id):
            camera.ask(entry.replace("_", "-"), entry)


def export(camera: Camera, policy: Path) -> None:
    """The export dialog with its pages."""
    camera.ask("export", "export", 4000)


def guide(camera: Camera, policy: Path) -> None:
    """The guide."""
    camera.press("guide")
    made = camera.window.findChild(GuideWindow)
    assert made is not None
    made.go_to("start")
    camera.take("guide", made)
    made.close()


#: In an order in which each finds the window as it needs it.
SHOTS: tuple[Shot, ...] = (
    start, writing, details, problems, spelling, finding, going, versions, dialogs, export,
    redline, notice, publishing, published, translations, guide, *STAGED,
)  # fmt: skip
