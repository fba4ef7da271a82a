"""An old version drawn to be read: its page with the lines it stands on, and its clauses."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from policyeditor.history.model import Version
from policyeditor.policy.text import read_text
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


def draw_version(data: bytes) -> Drawn:
    """A version's bytes, drawn.  Raises TextError and RenderingError."""
    from policyeditor.policy.policy import read_policy
    from policyeditor.rendering.renderer import Renderer

    policy = read_policy(read_text(data).view)
    blocks = Renderer().render(policy.scan).blocks
    html = "".join(_with_lines(block.html, block.line) for block in blocks)
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
