"""An old version drawn to be read: its page with the lines it stands on, and its clauses."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from policyeditor.history.model import Version
from policyeditor.policy.text import read_text
from policyeditor.workspace.roots import publishing_root
from policyeditor.workspace.timeline_restore import Cited, cited_clauses
from policyeditor.workspace.timeline_words import views_of
from policyeditor.workspace.versions import list_versions

_TAG = re.compile(r"<[^<>]*>")
_LINE = re.compile(r'\bdata-line="(\d{1,9})"')
_ALL = 1_000_000


@dataclass(frozen=True, slots=True)
class Drawn:
    """A version to be read: its text, its body as published, language, and clauses.

    Elements carry the line of the text they stand on as ``data-line``.
    """

    view: str
    html: str
    lang: str
    clauses: tuple[Cited, ...]


def draw_version(data: bytes, path: Path, folder: Path) -> Drawn:
    """A version's bytes, drawn as the policy's site publishes it today.

    Raises TextError, and RenderingError for what cannot be drawn.
    """
    from policyeditor.checks.facts import FolderFacts
    from policyeditor.policy.policy import read_policy
    from policyeditor.rendering.renderer import Renderer
    from policyeditor.workspace.dialects import dialect_of
    from policyeditor.workspace.site import SiteReader
    from policyeditor.workspace.worker.page_drawing import PageDrawing
    from policyeditor.workspace.worker.protocol import Text

    policy = read_policy(read_text(data).view)
    root = publishing_root(folder)
    dialect, _ = dialect_of(path, root)
    # A site is many files: they are read for a text that has something to be filled in.
    filled = "{{" in policy.view or "{%" in policy.view
    facts = FolderFacts(site=SiteReader().read(path, root) if filled else None, dialect=dialect)
    text = Text("", 0, policy.view)
    page = PageDrawing(Renderer()).draw(
        text, policy.front_matter, policy.scan, facts, lambda _line, _end_line: None
    )
    html = "".join(_with_lines(block.html, block.line) for block in page.blocks)
    lang = policy.front_matter.text("lang")
    return Drawn(policy.view, html, lang, cited_clauses(policy.clauses))


def version_before(path: Path, version: Version) -> Version | None:
    """The version saved before one; None for the first.  Raises HistoryError."""
    versions = list_versions(path, limit=_ALL)
    ids = [each.id for each in versions]
    after = ids.index(version.id) + 1 if version.id in ids else len(ids)
    return versions[after] if after < len(versions) else None


def view_of(path: Path, version: Version) -> str:
    """The text of a version for reading; empty where it is missing.  Raises HistoryError."""
    return next(views_of(path, (version,)))


def _with_lines(html: str, first: int) -> str:
    """A block's HTML with lines counted from the start of the text, not of the block."""

    def counted(found: re.Match[str]) -> str:
        return f'data-line="{first + int(found[1])}"'

    return _TAG.sub(lambda tag: _LINE.sub(counted, tag[0]), html)
