"""A Word file that comes back: its proposals for a policy, and what was left out of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from policyeditor.errors import HistoryError, InputError
from policyeditor.export.word_back.model import Proposal
from policyeditor.messages import Message
from policyeditor.policy.edits import Edit

_ALREADY = "word.already"
_KNOWN_BASE = frozenset({"word.from-version", "word.moved-on"})
_LARGEST = 50 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Proposals:
    """What a Word file proposes for ``view``, in reading order, and what is to be known of it."""

    name: str
    view: str
    proposals: tuple[Proposal, ...]
    notes: tuple[Message, ...] = ()

    @property
    def authors(self) -> tuple[str, ...]:
        """Who proposes or comments, in the order of the file."""
        return tuple(
            dict.fromkeys(name for each in self.proposals for name in each.authors if name)
        )


def read_proposals(word_file: Path, policy_path: Path, view: str) -> Proposals:
    """The proposals of a Word file for the present text of a policy.

    May take seconds for the largest.  Raises InputError where the file cannot be used.
    """
    from policyeditor.export.word_back.proposing import proposals_for, untracked
    from policyeditor.export.word_back.reading import read_word
    from policyeditor.policy.policy import read_policy

    word = read_word(_bytes(word_file))
    now = read_policy(view)
    base_view, told = _base(word.marks, policy_path, view)
    base = now if base_view == view else read_policy(base_view)
    proposals = proposals_for(word, now, base)
    notes = [*told, *word.notes]
    if not word.tracked:
        notes.insert(0, Message("word.not-tracked"))
    elif told[0].code in _KNOWN_BASE:
        count = untracked(word, base)
        if count:
            notes.append(Message("word.untracked", {"count": count}))
    lost = sum(each.trouble is not None and each.trouble.code != _ALREADY for each in proposals)
    if lost:
        notes.append(Message("word.not-placed", {"count": lost}))
    return Proposals(word_file.name, view, proposals, tuple(notes))


def edits_of(view: str, accepted: Iterable[Proposal]) -> tuple[Edit, ...]:
    """The edits of the text by which accepted proposals, any of them, are taken."""
    from policyeditor.export.word_back.applying import edits_for

    return edits_for(view, accepted)


def text_with(view: str, accepted: Iterable[Proposal]) -> str:
    """The text with some proposals accepted."""
    from policyeditor.export.word_back.applying import accepted_text

    return accepted_text(view, accepted)


def in_own_words(proposal: Proposal, words: str) -> Proposal:
    """A proposal in a person's own words.  Raises InputError where it has no words to change."""
    from policyeditor.export.word_back.applying import with_words

    return with_words(proposal, words)


def reviewers_of(accepted: Iterable[Proposal]) -> tuple[str, ...]:
    """Who proposed what was accepted."""
    return tuple(dict.fromkeys(name for each in accepted for name in each.authors if name))


def _base(marks: object, path: Path, view: str) -> tuple[str, list[Message]]:
    """The text a file was exported from, as far as its marks tell, and what is to be said."""
    from policyeditor.export.document.publishing import NAME_KEY, PATH_KEY, VERSION_KEY
    from policyeditor.workspace.versions import find_version, text_of_version

    known = dict(marks) if isinstance(marks, dict) else {}
    told: list[Message] = []
    exported = known.get(PATH_KEY, "")
    if exported and Path(exported).name != path.name:
        told.append(Message("word.other-policy", {"file": exported, "policy": path.name}))
    identity = known.get("policyeditor-old-version") or known.get(VERSION_KEY, "")
    if not identity:
        code = "word.from-draft" if known else "word.no-mark"
        return view, [Message(code), *told]
    try:
        version = find_version(path, identity)
        name = known.get(NAME_KEY) or version.name or f"{version.time:%Y-%m-%d %H:%M}"
        base = text_of_version(path, version).view
    except HistoryError:
        return view, [Message("word.version-missing"), *told]
    code = "word.from-version" if base == view else "word.moved-on"
    return base, [Message(code, {"version": name}), *told]


def _bytes(path: Path) -> bytes:
    try:
        if not path.is_file():
            raise InputError("session.missing", file=str(path))
        if path.stat().st_size > _LARGEST:
            raise InputError("word.too-large", megabytes=_LARGEST // 1024**2)
        return path.read_bytes()
    except OSError as error:
        reason = error.strerror or str(error)
        raise InputError("session.unreadable", file=path.name, reason=reason) from error
