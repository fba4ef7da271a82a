"""The interface's translations: ``translations.py update`` after words changed, then ``compile``.

``update`` takes the words of the window from the source, of its menus, of the core's messages and
of what data files show into ``resources/translations/policyeditor_*.ts`` (Qt Linguist opens
these); what is new there stands as ``unfinished``.  ``compile`` makes the ``.qm`` files that the
program loads; they are kept beside their sources, so that a source run needs no building.
``missing`` lists what has no translation yet.
"""

from __future__ import annotations

import subprocess
import sys
import sysconfig
import tempfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

HERE = Path(__file__).resolve().parent.parent
FOLDER = HERE / "resources" / "translations"
LANGUAGES = ("de", "zh_CN")

#: A place where words stand (Qt's "context"), and the words.
Words = tuple[str, str]


def words_of_data() -> Iterator[Words]:
    """The words of the window that stand in no call of ``tr`` or ``translate``."""
    from policyeditor.checks.checklists import checklists
    from policyeditor.checks.schema import default_schema, form_fields
    from policyeditor.gui.window.actions import menus
    from policyeditor.notices.profile_files import shipped_profiles
    from policyeditor.resources import message_templates

    for title, entries in menus():
        yield "menu", title
        yield from (("menu", entry.text) for entry in entries if entry is not None)
    yield from (("messages", template) for template in message_templates().values())
    for checklist in checklists():
        yield from (("data", words) for words in (checklist.title, checklist.note))
        for item in checklist.items:
            yield from (("data", words) for words in (item.title, item.when) if words)
    for field in form_fields(default_schema(), {}):
        yield from (("data", words) for words in (field.title, field.description) if words)
    for profile in shipped_profiles():
        shown = (profile.title, profile.applies, profile.note)
        yield from (("data", words) for words in shown if words)


def update(folder: Path = FOLDER) -> None:
    """Bring the ``.ts`` files of a folder up to date with the source."""
    sources = sorted(str(file) for file in (HERE / "src/policyeditor/gui").rglob("*.py"))
    with tempfile.TemporaryDirectory() as scratch:
        shim = Path(scratch) / "data.py"  # lupdate reads Python, not data files
        calls = (
            f"QT_TRANSLATE_NOOP({c!r}, {_quoted(w)})\n" for c, w in dict.fromkeys(words_of_data())
        )
        shim.write_text("".join(calls), encoding="utf-8")
        for language in LANGUAGES:
            target = folder / f"policyeditor_{language}.ts"
            _run("lupdate", *sources, str(shim), "-ts", str(target), "-target-language", language,
                 "-source-language", "en", "-locations", "none", "-no-obsolete")  # fmt: skip


def compile_all(folder: Path = FOLDER, to: Path | None = None) -> None:
    """Make the ``.qm`` files that the program loads."""
    for language in LANGUAGES:
        source = folder / f"policyeditor_{language}.ts"
        _run("lrelease", str(source), "-qm", str((to or folder) / f"{source.stem}.qm"))


def missing(folder: Path = FOLDER) -> Iterator[tuple[str, str, str]]:
    """Language, context and words of what has no translation yet."""
    for language in LANGUAGES:
        root = ElementTree.parse(folder / f"policyeditor_{language}.ts").getroot()
        for context in root.iter("context"):
            for message in context.iter("message"):
                done = message.find("translation")
                if done is None or done.get("type") == "unfinished" or not done.text:
                    yield language, context.findtext("name", ""), message.findtext("source", "")


def _quoted(words: str) -> str:
    escaped = words.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def _run(tool: str, *arguments: str) -> None:
    program = Path(sysconfig.get_path("scripts")) / f"pyside6-{tool}"
    subprocess.run([program, *arguments], check=True, stdout=subprocess.DEVNULL)


def main(arguments: list[str]) -> int:
    """Do what was asked for; gives the exit status."""
    match arguments:
        case ["update"]:
            update()
        case ["compile"]:
            compile_all()
        case ["missing"]:
            lacking = list(missing())
            for language, context, words in lacking:
                print(f"{language}\t{context}\t{words}")
            return 1 if lacking else 0
        case _:
            print(__doc__)
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
