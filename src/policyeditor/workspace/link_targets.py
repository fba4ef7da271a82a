"""What a link of a policy may be made to lead to: its own headings, and the folder's policies."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from policyeditor.policy.clauses import ClauseKind, every_clause
from policyeditor.policy.front_matter import read_front_matter
from policyeditor.policy.policy import read_policy
from policyeditor.workspace.folder import read_folder
from policyeditor.workspace.linking import published_ids

_MOST = 500  # policies that are offered
_HEAD = 4_096  # bytes, in which title and address stand


@dataclass(frozen=True, slots=True)
class LinkTarget:
    """A place to link to: what it is called, where it stands, and the address for it."""

    title: str
    detail: str
    address: str


def clause_targets(view: str, dialect: str) -> tuple[LinkTarget, ...]:
    """The headings of a policy, with the addresses that its site gives them."""
    policy = read_policy(view)
    ids = published_ids(policy, dialect)
    return tuple(
        LinkTarget(" ".join((clause.label, clause.title)).strip(), "", f"#{ids[clause.line]}")
        for clause in every_clause(policy.clauses)
        if clause.kind is ClauseKind.HEADING and ids.get(clause.line)
    )


def policy_targets(path: Path, root: Path, *, site: bool) -> tuple[LinkTarget, ...]:
    """The other policies of a folder.

    Their address is the one they give themselves; else, in a Jekyll site, that of the page made of
    the file, and elsewhere the file's from this policy.
    """
    found = []
    for other in read_folder(root).policies[:_MOST]:
        if other == path:
            continue
        title, address = _told(other)
        name = other.relative_to(root).as_posix()
        if not address and site:
            address = "/" + quote(name.removesuffix(other.suffix)) + ".html"
        elif not address:
            address = quote(Path(os.path.relpath(other, path.parent)).as_posix())
        found.append(LinkTarget(title or other.stem, name, address))
    return tuple(found)


def _told(file: Path) -> tuple[str, str]:
    """The title and address that a policy gives itself; nothing where it cannot be read."""
    try:
        if file.is_symlink() or not file.is_file():  # a pipe would never end
            return "", ""
        with file.open("rb") as handle:
            head = handle.read(_HEAD).decode("utf-8-sig", "replace").replace("\r\n", "\n")
    except OSError:
        return "", ""
    details = read_front_matter(head)
    address = details.text("permalink")
    return details.text("title"), address if address.startswith("/") else ""
