"""What a folder says of a policy's other languages, for the checks."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from policyeditor.checks.facts import SourceText
from policyeditor.errors import PolicyEditorError
from policyeditor.workspace.families import families_of
from policyeditor.workspace.folder import POLICY_SUFFIXES, PolicyFolder
from policyeditor.workspace.session import open_policy
from policyeditor.workspace.translating import source_of
from policyeditor.workspace.translation_marks import load_marks

_LARGEST = 400_000
# In a folder of more policies their details are not looked through for every check.
_MOST = 1_000


def language_facts(
    path: Path, root: Path, files: Iterable[str]
) -> tuple[SourceText | None, tuple[str, ...]]:
    """What a policy is translated from, None where it is no translation; and what it lacks.

    ``files`` are those of the folder, relative with forward slashes.  The languages that are
    missing are told of the source alone.
    """
    policies = [
        root / file for file in sorted(files) if Path(file).suffix.lower() in POLICY_SUFFIXES
    ]
    if len(policies) > _MOST:
        return None, ()
    family = next(
        (
            family
            for family in families_of(PolicyFolder(root, tuple(policies)))
            if any(member.path == path for member in family.members)
        ),
        None,
    )
    if family is None:
        return None, ()
    source = source_of(family.members, root)
    if source.path == path:
        return None, family.missing
    return _source_text(path, source.path, source.lang, root), ()


def _source_text(path: Path, source: Path, lang: str, root: Path) -> SourceText | None:
    try:
        if source.is_symlink() or source.stat().st_size > _LARGEST:
            return None
        view = open_policy(source).text.view
        marks = load_marks(path, root).clauses
    except (PolicyEditorError, OSError):
        return None  # the side by side view tells what is wrong with them
    return SourceText(source.relative_to(root).as_posix(), lang, view, marks)
