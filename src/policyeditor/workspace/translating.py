"""A policy and its translation side by side, and new translations."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from html import escape
from pathlib import Path

from policyeditor.comparison.alignment import Pair
from policyeditor.comparison.translation import Translation, TranslationRow, marked, translation
from policyeditor.errors import InputError, PolicyEditorError
from policyeditor.files import write_with_folder
from policyeditor.languages import base, language_tag
from policyeditor.policy.clauses import Clause, ClauseKind, every_clause
from policyeditor.policy.details import set_detail
from policyeditor.policy.edits import apply_edits
from policyeditor.policy.policy import Policy, read_policy
from policyeditor.policy.scanner import scan
from policyeditor.workspace.families import FamilyMember, lang_of
from policyeditor.workspace.noticing import title_of
from policyeditor.workspace.translated_clauses import frame_in, own_lines, own_words, with_own_words
from policyeditor.workspace.translated_words import Frame
from policyeditor.workspace.translation_marks import (
    Marks,
    load_marks,
    source_named,
    store_marks,
)

_CONFIG_LANG = re.compile(r"^(?:lang|locale|language)\s*:\s*[\"']?([A-Za-z_-]{2,20})", re.MULTILINE)
_HEADING_MARKS = re.compile(r"^#{1,6}\s+|\s+#+\s*$")


@dataclass(frozen=True, slots=True)
class Side:
    """One language of two: its file, language (a BCP 47 tag) and text."""

    path: Path
    lang: str
    view: str


@dataclass(frozen=True, slots=True)
class ShownRow:
    """A row with the HTML of both clauses' words, and the lines of the translation's own.

    ``frame`` is what stands around these; of a clause that is missing, around the source's.
    """

    row: TranslationRow
    source_html: str = ""
    target_html: str = ""
    lines: tuple[int, int] | None = None
    frame: Frame = field(default=Frame())


@dataclass(frozen=True, slots=True)
class SideBySide:
    """Two languages side by side; ``titles`` are the policies'."""

    found: Translation
    rows: tuple[ShownRow, ...]
    titles: tuple[str, str]
    langs: tuple[str, str]


def side_by_side(source: str, target: str, langs: tuple[str, str], marks: Marks) -> SideBySide:
    """Two texts of a policy beside each other; for a process of its own, it may take a second."""
    left, right = read_policy(source), read_policy(target)
    langs = (lang_of(left.front_matter) or langs[0], lang_of(right.front_matter) or langs[1])
    found = translation(left.clauses, right.clauses, langs, marks.clauses)
    draw, lines = _Words(), (source.split("\n"), target.split("\n"))
    rows = tuple(
        ShownRow(
            row,
            draw.html(row.pair.source),
            draw.html(row.pair.target),
            own_lines(row.pair.target, lines[1]) if row.pair.target else None,
            _frame(row.pair, *lines),
        )
        for row in found.rows
    )
    return SideBySide(found, rows, (title_of(left), title_of(right)), langs)


def _frame(pair: Pair, source: Sequence[str], target: Sequence[str]) -> Frame:
    if pair.target is not None:
        return frame_in(pair.target, target)
    return frame_in(pair.source, source) if pair.source is not None else Frame()


class _Words:
    """Draws single clauses."""

    def __init__(self) -> None:
        from policyeditor.rendering.renderer import Renderer  # draws: only where a page is made

        self._renderer = Renderer(lines=False)

    def html(self, clause: Clause | None) -> str:
        """A clause's own words as HTML, empty for none; as plain text where they are no flow."""

        if clause is None:
            return ""
        words = _HEADING_MARKS.sub("", clause.source)
        if clause.label and words.startswith(clause.label):
            words = words[len(clause.label) :]
        try:
            page = self._renderer.render(scan(words.strip(), 1))
        except PolicyEditorError:
            return escape(clause.text)
        html = "".join(block.html for block in page.blocks).strip()
        if len(page.blocks) == 1 and html.startswith("<p") and html.endswith("</p>"):
            html = html[html.index(">") + 1 : -len("</p>")]
        return html or escape(clause.text)


def keep_marked(
    path: Path, root: Path, source: Path, found: Translation, clauses: Sequence[str] | None,
    who: str,
) -> Marks:  # fmt: skip
    """Mark clauses (ids of the source; None for all) as translated now, and keep that.

    Raises InputError where the marks that stand there are damaged, WriteError where they cannot
    be kept.
    """
    load_marks(path, root)
    relative = source.relative_to(root) if source.is_relative_to(root) else Path(source.name)
    now = datetime.now().astimezone().replace(microsecond=0)
    marks = Marks(relative.as_posix(), marked(found, clauses, who, now))
    store_marks(path, root, marks)
    return marks


def source_of(members: Sequence[FamilyMember], root: Path) -> FamilyMember:
    """The member the others are translated from.

    It is the one that most marks name, else that in the site's language, else the English one,
    else the first file.  There is at least one member.
    """
    named = Counter(source_named(each.path, root) for each in members)
    named.pop("", None)

    def rank(member: FamilyMember) -> tuple[int, bool, bool, str]:
        inside = member.path.is_relative_to(root)
        name = member.path.relative_to(root).as_posix() if inside else ""
        lang = base(member.lang)
        return (-named[name], lang != _site_language(root), lang != "en", str(member.path))

    return min(members, key=rank)


def _site_language(root: Path) -> str:
    try:
        with (root / "_config.yml").open(encoding="utf-8", errors="replace") as file:
            found = _CONFIG_LANG.search(file.read(65_536))
    except OSError:
        return ""
    return base(found.group(1)) if found else ""


def translated_place(path: Path, root: Path, old: str, new: str) -> Path:
    """Where a translation of a file belongs, named as its sibling is.

    ``en/privacy.md`` gives ``de/privacy.md``, ``privacy.en.md`` gives ``privacy.de.md``,
    ``privacy.md`` gives ``privacy.de.md``, or ``de/privacy.md`` where there is such a folder.
    """
    inside = path.is_relative_to(root)
    parts = list(path.relative_to(root).parts) if inside else [path.name]
    top = root if inside else path.parent
    names = {old.lower(), base(old)}
    for at, part in enumerate(parts[:-1]):
        if part.replace("_", "-").lower() in names:
            parts[at] = new
            return top.joinpath(*parts)
    stem, ending = Path(parts[-1]).stem, Path(parts[-1]).suffix
    for name in names:
        for mark in (".", "-", "_"):
            if stem.lower().endswith(mark + name):
                parts[-1] = f"{stem[: -len(name)]}{new}{ending}"
                return top.joinpath(*parts)
    folder = path.parent / new
    return folder / path.name if folder.is_dir() else path.with_name(f"{stem}.{new}{ending}")


def translated_address(permalink: str, old: str, new: str) -> str:
    """The address of a translation: the language in it exchanged, or put before it."""
    parts = permalink.split("/")
    names = {old.lower(), base(old)}
    for at, part in enumerate(parts):
        if part.lower() in names:
            parts[at] = new.lower()
            return "/".join(parts)
    return f"/{new.lower()}/{permalink.lstrip('/')}"


def new_translation(path: Path, view: str, root: Path, lang: str, title: str = "") -> Path:
    """Write a translation of a policy that still has its source's words; gives its path.

    Its details name the language and an address of its own; its clauses count as not translated
    until their words differ.  Raises InputError where that file exists or there is no such
    language, WriteError where it cannot be written, DetailsError where the details are damaged.
    """
    tag = language_tag(lang)
    policy = read_policy(view)
    old = lang_of(policy.front_matter)
    if not tag or base(tag) == base(old):
        raise InputError("translations.no-language", lang=lang)
    target = translated_place(path, root, old, tag)
    if target.exists():
        raise InputError("translations.exists", file=target.name, folder=str(target.parent))
    text = _with_details(policy, old, tag, title)
    write_with_folder(target, text.encode("utf-8"))
    relative = path.relative_to(root).as_posix() if path.is_relative_to(root) else path.name
    store_marks(target, root, Marks(relative))
    return target


def _with_details(policy: Policy, old: str, lang: str, title: str) -> str:
    view, details = policy.view, policy.front_matter
    key = next((each for each in ("lang", "language", "locale") if details.text(each)), "lang")
    changes: list[tuple[str, str]] = [(key, lang)]
    if title:
        changes.append(("title", title))
    if permalink := details.text("permalink"):
        changes.append(("permalink", translated_address(permalink, old, lang)))
    for name, value in changes:
        view = apply_edits(view, set_detail(view, read_policy(view).front_matter, name, value))
    return _with_heading(view, details.text("title"), title) if title else view


def _with_heading(view: str, old: str, title: str) -> str:
    """The text with a new title as its first heading too, where the old one stood there."""
    clauses, rows = read_policy(view).clauses, view.split("\n")
    first = next((each for each in every_clause(clauses) if each.kind is ClauseKind.HEADING), None)
    if first is None or not old:
        return view
    frame, lines = frame_in(first, rows), own_lines(first, rows)
    if own_words(view, lines, frame).split() != old.split():
        return view
    return with_own_words(view, lines, title, frame)[0]
