"""The Markdown dialect that a policy's site publishes with."""

from __future__ import annotations

import json
import multiprocessing
import re
from pathlib import Path

from policyeditor.messages import Message
from policyeditor.policy.front_matter import read_front_matter
from policyeditor.policy.policy import Policy, read_policy
from policyeditor.rendering.fragment import render_body
from policyeditor.rendering.site import SiteFacts, fills_in
from policyeditor.workspace.site import site_root
from policyeditor.workspace.worker.jobs import Jobs

DIALECTS = ("kramdown", "python-markdown")
"""The dialects a site may publish with; Jekyll's comes first."""

FOLDER_SETTINGS = "_policyeditor/settings.json"
"""Where a policy folder says what holds for all of its policies: ``{"dialect": "kramdown"}``."""

_MOST_READ = 256 * 1024
# Attributes behind the words of a heading: Python-Markdown takes them, kramdown shows them.
_PYTHON_HEADING = re.compile(r"^#{1,6} .*\S[ ]*\{:[ ]*[#.][^{}\n]*\}[ ]*$", re.MULTILINE)


def dialect_of(path: Path, root: Path) -> tuple[str, Message | None]:
    """The dialect of a policy of a folder, and what to tell of the folder's setting if it is none.

    The folder's setting counts first; else it is known by a Jekyll or MkDocs site around the
    policy, then by headings with attributes as only Python-Markdown takes them.
    """
    setting, trouble = _setting(root / FOLDER_SETTINGS)
    if setting:
        return setting, trouble
    if site_root(path, root) is not None:
        return DIALECTS[0], trouble
    folder, top = path.absolute().parent, root.absolute()
    while folder.is_relative_to(top):
        if (folder / "mkdocs.yml").is_file() or (folder / "mkdocs.yaml").is_file():
            return DIALECTS[1], trouble
        if folder == folder.parent:
            break
        folder = folder.parent
    return DIALECTS[bool(_PYTHON_HEADING.search(_beginning(path)))], trouble


def _setting(file: Path) -> tuple[str, Message | None]:
    trouble = Message("site.settings-unusable", {"file": FOLDER_SETTINGS})
    try:
        if file.is_symlink() or not file.is_file():
            return "", None
        with file.open("rb") as handle:
            said = json.loads(handle.read(_MOST_READ).decode("utf-8-sig"))
        dialect = said.get("dialect", "") if isinstance(said, dict) else None
    except (OSError, ValueError, RecursionError):
        return "", trouble
    if dialect in ("", *DIALECTS):
        return str(dialect), None
    return "", trouble


def _beginning(path: Path) -> str:
    try:
        if not path.is_file():
            return ""
        with path.open("rb") as handle:
            return handle.read(_MOST_READ).decode("utf-8", "replace").replace("\r\n", "\n")
    except OSError:
        return ""


def published_policy(view: str, site: SiteFacts | None, dialect: str) -> Policy:
    """A policy as its site reads it: with everything filled in that the site knows.

    What it does not know leaves nothing, as on the published page.
    """
    if site is None or not fills_in(view, site, dialect):
        return read_policy(view)
    from policyeditor.rendering.liquid.filling import fill_in  # only for policies that need it

    details = read_front_matter(view)
    return read_policy(fill_in(view, details.body_line, details.values, site, marks=False).view)


def draw_policy(policy: Policy, dialect: str) -> str:
    """The HTML of a policy's body, safe to show.

    Python-Markdown hangs on some texts, so it runs in a process that is ended in time, which may
    be the one that calls.  Raises RenderingError for a body that cannot be drawn, WorkError where
    drawing takes too long.
    """
    if dialect != "python-markdown":
        return render_body(policy.scan)
    from policyeditor.rendering.python_markdown import python_markdown_body

    body_line = policy.front_matter.body_line
    if multiprocessing.current_process().daemon:
        return python_markdown_body(policy.view, body_line)
    jobs = Jobs()
    try:
        return jobs.run(python_markdown_body, policy.view, body_line)
    finally:
        jobs.close()
