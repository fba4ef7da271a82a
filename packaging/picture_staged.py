"""Views that come about only when something has happened before: each is staged, then shown."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

from picture_camera import Camera
from picture_scene import ADA, DRAFT, MARIE, WORD_BACK, add_arabic
from picture_text import go_to, type_over, undo
from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication

from policyeditor.comparison.merging_model import Clash, ClashKind
from policyeditor.drafting.comments import comment_text
from policyeditor.gui.team.clash_dialog import ClashDialog, Question
from policyeditor.history.remote import Hand
from policyeditor.workspace.recovery import Journal
from policyeditor.workspace.session import digest_of
from policyeditor.workspace.team_redlines import draw_clashes


def tour(camera: Camera, _policy: Path) -> None:
    """The offer of the tour, and its five steps."""
    camera.hub.late.touring.offer()
    camera.take("tour-offer")
    camera.press("tour")
    shown = camera.hub.late.touring.tour
    while shown.running:
        camera.take(f"tour-{shown.number}")
        shown.go_on()


def views(camera: Camera, _policy: Path) -> None:
    """The text alone, split, and the page alone."""
    for entry in ("view_text", "view_preview"):
        camera.press(entry)
        camera.take(entry.replace("_", "-"))
    camera.press("view_both")
    camera.press("split")
    camera.take("split")
    camera.press("split")


def spelling_menu(camera: Camera, _policy: Path) -> None:
    """The menu of a misspelt word."""
    type_over(camera, DRAFT[0], "We anwser within 14 days.")
    go_to(camera, "anwser")
    camera.rest(2500)
    editor = camera.document.editor
    at = editor.cursorRect().center() + QPoint(12, 0)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, editor.viewport().mapToGlobal(at))
    QApplication.sendEvent(editor.viewport(), event)
    camera.rest(1500)
    camera.take("spelling-menu")
    if (menu := QApplication.activePopupWidget()) is not None:
        menu.close()
    undo(camera)


def comments(camera: Camera, _policy: Path) -> None:
    """A comment in the text, and the list of them."""
    said = comment_text("Is 14 days enough?", MARIE.name, date.today())
    type_over(camera, DRAFT[0], f"{DRAFT[0]}{said}")
    camera.rest(1500)
    camera.take("comment-in-text")
    camera.ask("comments-listed", "comments")
    undo(camera)


def table(camera: Camera, _policy: Path) -> None:
    """A table that is there, in its dialog."""
    rows = "| Data | Kept for |\n|---|---|\n| Name | one year |\n| Log of visits | 30 days |"
    type_over(camera, DRAFT[0], f"{DRAFT[0]}\n\n{rows}\n")
    go_to(camera, "| Name |")
    camera.ask("table-filled", "table")
    undo(camera)


def clause_history(camera: Camera, policy: Path) -> None:
    """The versions of one clause."""
    camera.open(policy)  # the translations brought another one to the front
    go_to(camera, "one year after")
    camera.press("clause_history")
    camera.rest(2500)
    camera.take("clause-history")


def word(camera: Camera, policy: Path) -> None:
    """Proposals from a Word file."""
    camera.open(policy)
    from tests.export.word_back import marked  # pandoc writes it: not at the start

    text = WORD_BACK.format(
        come=marked.come(", unless the law asks us to keep it longer", "Ben Okri"),
        gone=marked.gone("30", "Ada Lovelace"), sooner=marked.come("14", "Ada Lovelace"),
        said=marked.said("Write to privacy@reading-rooms.example.", "A form would be easier."),
    )  # fmt: skip
    file = policy.parents[2] / "Comments of counsel.docx"
    file.write_bytes(marked.word(text))
    camera.dialog("word", lambda: camera.hub.late.importing.review(file), 2500)


def clash(camera: Camera, _policy: Path) -> None:
    """Two people changed a clause."""
    base = "   (A) We delete a member's data 90 days after the membership ends."
    both = Clash(
        ClashKind.REWORDED, base, base.replace("90 days", "one year"),
        base.replace("90 days", "60 days"), "\n\n", "4(A)", "We delete a member's data",
    )  # fmt: skip
    drawn = draw_clashes([both])[0]
    hands = (Hand(each, datetime.now(UTC)) for each in (ADA, MARIE))
    question = Question("en/privacy.md", 0, both, drawn, *hands)
    camera.dialog("clash", ClashDialog([question], camera.window.theme, camera.window).open)


def changed_on_disk(camera: Camera, policy: Path) -> None:
    """Another program wrote into the file."""
    text = policy.read_text(encoding="utf-8")
    type_over(camera, *DRAFT)
    policy.write_text(text.replace("one year", "two years"), encoding="utf-8")
    camera.hub.watching.look()
    camera.take("message-bar")
    camera.dialog("changed-on-disk", lambda: camera.press("save"), 2500)
    policy.write_text(text, encoding="utf-8")
    undo(camera)
    camera.hub.watching.look()


def recovery(camera: Camera, policy: Path) -> None:
    """Drafts that were not saved before the program ended."""
    text = policy.read_bytes()
    journal = Journal(camera.places.recovery)
    journal.keep(policy, text.decode("utf-8").replace(*DRAFT), digest_of(text))
    journal.close()
    camera.dialog("recovery", camera.hub.recovering.offer, 1500)


def unsafe(camera: Camera, policy: Path) -> None:
    """A folder that could do harm."""
    other = policy.parents[2] / "From a download"
    (other / "en").mkdir(parents=True)
    (other / "en" / "privacy.md").write_bytes(policy.read_bytes())
    settings = other.parent / "elsewhere"
    settings.write_text("[user]\n\tname = Nobody\n", encoding="utf-8")
    for arguments in (["init", "-q"], ["config", "include.path", str(settings)]):
        subprocess.run(["git", *arguments], cwd=other, check=True)
    camera.dialog("unsafe", lambda: camera.hub.opening.open_folder(other))
    camera.rest()
    camera.take("look-only")


def empty(camera: Camera, policy: Path) -> None:
    """A folder without policies."""
    folder = policy.parents[2] / "New policies"
    folder.mkdir()
    for document in tuple(camera.window.desk):
        camera.window.desk.close_document(document)
    camera.hub.opening.open_folder(folder)
    camera.take("empty-folder")


def right_to_left(camera: Camera, policy: Path) -> None:
    """A policy that is written from the right."""
    camera.open(add_arabic(policy))
    camera.take("right-to-left")


STAGED: tuple[Callable[[Camera, Path], None], ...] = (
    clause_history, views, spelling_menu, comments, table, word, clash,
    changed_on_disk, recovery, tour, right_to_left, unsafe, empty,
)  # fmt: skip
