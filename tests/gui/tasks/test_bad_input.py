"""What goes wrong is told plainly; the text is kept, and nothing is carried out."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

pytest.importorskip("PySide6")

from PySide6.QtWidgets import QCheckBox, QFileDialog, QLabel, QLineEdit
from tests.gui.person import POLICY, click, write_folder

from policyeditor.gui.dialogs.export_dialog import ExportDialog

if TYPE_CHECKING:
    from tests.gui.conftest import Sit
    from tests.gui.person import Person

pytestmark = pytest.mark.gui

_BODY = "# Words stay\n"
_LEVELS = "abcdefghi"
BOMB = "\n".join(
    [
        "---",
        "title: Bomb",
        "lang: en",
        "a: &a [x, x, x, x, x, x, x, x, x]",
        *(
            f"{name}: &{name} [{', '.join(['*' + before] * 9)}]"
            for before, name in pairwise(_LEVELS)
        ),
        "---",
        "",
        "# Bomb",
        "",
        "Words stay",
        "",
    ]
)


def _messages(person: Person) -> list[str]:
    from policyeditor.gui.wording import say

    return [say(problem.message) for problem in person.hub.following._problems]


def test_a_file_of_five_megabytes_is_told_and_left_alone(sit: Sit, folder: Path) -> None:
    large = folder / "en" / "the-large.md"
    large.write_bytes(b"word " * 1_100_000)
    person = sit(folder)
    person.window.folder.policyChosen.emit(large)
    person.is_told("“the-large.md” has 5.2 MB")
    assert person.document.name == "en/privacy.md"
    assert person.window.desk.count() == 1


def test_text_that_is_not_utf_8_can_be_read_and_copied_but_not_changed(
    sit: Sit, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = "# Rückgabe\n\nWir löschen.\n".encode("cp1252")
    old = folder / "old.md"
    old.write_bytes(before)
    copy = folder / "new.md"
    person = sit(old)
    person.sees("Rückgabe")
    notice = person.document.editor.findChild(QLabel, "editorNotice")
    assert notice is not None
    assert notice.isVisible()
    assert "not in UTF-8" in notice.text()
    person.write("x")
    assert "x" not in person.text
    for id in ("bold", "quote", "date", "rule", "paste", "cut", "undo", "replace"):
        assert not person.window.actions_by_id[id].isEnabled(), id
    for id in ("copy", "find", "save_copy", "export", "compare"):
        assert person.window.actions_by_id[id].isEnabled(), id
    assert not person.document.session.dirty
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(copy), ""))
    person.press("save_copy")
    person.reads("Copy saved")
    assert copy.read_text(encoding="utf-8") == "# Rückgabe\n\nWir löschen.\n"
    assert old.read_bytes() == before
    person.open(copy)
    person.write("x")
    assert person.document.session.dirty


def test_a_copy_of_a_text_that_must_not_change_never_lands_on_itself(
    sit: Sit, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = "Wir löschen.\n".encode("cp1252")
    old = folder / "old.md"
    old.write_bytes(before)
    person = sit(old)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(old), ""))
    person.press("save_copy")
    person.rest()
    assert old.read_bytes() == before


def test_details_of_a_text_that_must_not_change_cannot_be_changed_either(
    sit: Sit, folder: Path
) -> None:
    old = folder / "old.md"
    old.write_bytes(POLICY.replace("invoices", "Belege für Sie").encode("cp1252"))
    before = old.read_bytes()
    person = sit(old)
    person.wait("the form", lambda: person.window.details._rows)
    person.window.details.detailChanged.emit("title", "Other")
    person.rest()
    assert not person.window.details.isEnabled()
    assert "title: Privacy Policy" in person.text
    assert not person.document.session.dirty
    assert old.read_bytes() == before


def test_a_policy_that_is_all_html_does_nothing_and_is_shown_harmless(
    sit: Sit, folder: Path
) -> None:
    write_folder(
        folder,
        {
            "page.md": "<html><body onload=\"document.title='ran'\"><script>"
            "document.body.innerHTML = 'ran'</script><h1>Terms</h1>"
            '<p onclick="x()">Harmless words</p><iframe src="file:///etc/passwd"></iframe>'
            '<form action="https://example.org"><input></form></body></html>\n'
        },
    )
    person = sit(folder / "page.md")
    person.sees("Harmless words")
    got: list[object] = []
    script = (
        "[...document.querySelectorAll('iframe, script, form, [onclick], [onload],"
        " input:not([disabled])')].map((found) => found.outerHTML).join()"
    )
    person.window.preview.web.run(script, got.append)
    person.wait("the answer", lambda: got)
    assert got == [""]
    assert "<script>" in person.text


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            "---\n- one\n- two\n---\n\n# Words stay\n", "must be lines such as", id="a list"
        ),
        pytest.param(
            "---\ntitle: [unclosed\n---\n\n# Words stay\n", "is never closed", id="broken"
        ),
        pytest.param("---\ntitle: A\n\n# Words stay\n", "are never closed", id="unclosed"),
        pytest.param(BOMB, "more than 5000 entries", id="a bomb of aliases"),
    ],
)
def test_details_that_cannot_be_read_are_told_and_the_text_is_shown(
    sit: Sit, folder: Path, text: str, told: str
) -> None:
    bad = folder / "bad.md"
    bad.write_text(text, encoding="utf-8")
    person = sit(bad)
    person.wait("what is wrong", lambda: _messages(person))
    panel = person.window.details
    assert told in " ".join(_messages(person))
    assert panel._pages.currentWidget() is panel._unreadable
    assert person.text == text
    person.sees("Words stay")
    person.write("x")
    person.save()
    assert bad.read_text(encoding="utf-8") == "x" + text


def test_without_git_all_goes_on_but_the_versions(
    sit: Sit, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bare = tmp_path / "bare"
    bare.mkdir()
    monkeypatch.setenv("PATH", str(bare))
    person = sit(folder)
    policy = person.document.path
    person.replace("90", "30")
    person.sees("30 days")
    person.press("save")
    person.wait("the saved draft", lambda: not person.document.session.dirty)
    person.is_told("The program Git was not found")
    assert "30 days" in policy.read_text(encoding="utf-8")
    person.sees_state("All changes saved")
    out = tmp_path / "out"

    def fill(dialog: ExportDialog) -> None:
        for box in dialog.findChildren(QCheckBox):
            box.setChecked(box.isEnabled())
        dialog.findChildren(QLineEdit)[0].setText(str(out))
        click(dialog, "Export")

    person.answer(ExportDialog, fill)
    person.press("export")
    person.has_answered()
    person.reads(f"written to {out}")


def test_without_git_a_folder_with_a_history_says_why_it_is_not_shown(
    sit: Sit, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = sit(folder)
    first.save()
    bare = tmp_path / "bare"
    bare.mkdir()
    monkeypatch.setenv("PATH", str(bare))
    person = sit(folder)
    note = person.window.history._note
    person.wait("the note", lambda: "Git was not found" in note.text())
    person.press("compare")
    person.is_told("Git was not found")
    person.sees("90 days")


@pytest.mark.parametrize("kind", ["file of nonsense", "damaged head"])
def test_a_broken_history_is_told_and_saving_goes_on(sit: Sit, folder: Path, kind: str) -> None:
    place = folder / ".git"
    if kind == "file of nonsense":
        place.write_text("nonsense\n", encoding="utf-8")
    else:
        for name in ("objects", "refs"):
            (place / name).mkdir(parents=True)
        (place / "HEAD").write_bytes(b"\x00\xff not a head\n")
    before = sorted(path.relative_to(place) for path in place.rglob("*"))
    person = sit(folder)
    policy = person.document.path
    person.rest()
    person.replace("90", "30")
    person.press("save")
    person.wait("the saved draft", lambda: not person.document.session.dirty)
    text = person.is_told()
    assert not any(word in text.lower() for word in ("traceback", "commit", "repository"))
    assert "30 days" in policy.read_text(encoding="utf-8")
    assert sorted(path.relative_to(place) for path in place.rglob("*")) == before
