"""The proposals of a Word file for a policy's text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import replace

from policyeditor.export.word_back.aligning import differences, keys_of, words_in
from policyeditor.export.word_back.groups import Group, groups_of
from policyeditor.export.word_back.model import (
    Comment,
    Paragraph,
    Proposal,
    ProposalKind,
    Swap,
    WordFile,
)
from policyeditor.export.word_back.paragraphs import Paragraphing
from policyeditor.export.word_back.placing import Ground, NotPlacedError
from policyeditor.export.word_back.stream import State, Stream, compared, stream_of
from policyeditor.export.word_back.written import Unit, written
from policyeditor.policy.clauses import every_clause
from policyeditor.policy.policy import Policy

# So many of a title's characters are told.
_LONGEST_TITLE = 80


def proposals_for(word: WordFile, now: Policy, base: Policy) -> tuple[Proposal, ...]:
    """What a Word file proposes for the present text of a policy, in reading order.

    ``base`` is the text that the file was exported from, as far as it is known.  A file with no
    tracked changes is compared with it.
    """
    stream = stream_of(word)
    changes = stream
    if not word.tracked:
        before = written(base)
        labels = [(unit.start, unit.label_end) for unit in before.units]
        changes = compared(word, before.text, labels)
    found = list(_Proposing(word, changes, now, base).run())
    told = {id(comment) for each in found for comment in each.comments}
    untold = [(name, comment) for name, comment in word.comments.items() if id(comment) not in told]
    found += _comments(untold, stream, now)
    found.sort(key=lambda each: (each.line == 0, each.line))
    return tuple(replace(each, id=str(number)) for number, each in enumerate(found, 1))


def untracked(word: WordFile, base: Policy) -> int:
    """In how many places a file with tracked changes differs otherwise from what it came from.

    Typed numbers do not count: Word may count them itself.
    """
    before = written(base)
    counted = {at for unit in before.units for at in range(unit.start, unit.label_end)}
    old, new = words_in(before.text), words_in(stream_of(word).old)
    return sum(
        any(each.key.isalnum() and each.start not in counted for each in old[first:last])
        or any(each.key.isalnum() for each in new[start:end])
        for first, last, start, end in differences(old, new)
    )


class _Proposing:
    """Places one stream's changes."""

    def __init__(self, word: WordFile, stream: Stream, now: Policy, base: Policy) -> None:
        self._word = word
        self._stream = stream
        self._ground = Ground(now, stream.old)
        self._paragraphs = Paragraphing(self._ground, _old_paragraphs(stream))
        self._known = None if base is now else {_said(each.text) for each in
                                               every_clause(base.clauses)}  # fmt: skip

    def run(self) -> Iterator[Proposal]:
        """The proposals in the order of the Word file."""
        groups = list(groups_of(self._stream))
        partners = _moves(groups)
        done: set[int] = set()
        for number, group in enumerate(groups):
            if number in done:
                continue
            partner = partners.get(number)
            if partner is not None:
                moved = self._moved(groups, number, partner)
                if moved is not None:
                    done.add(partner)
                    yield moved
                    continue
            yield self._proposal(group)

    def _proposal(self, group: Group) -> Proposal:
        kind = _kind(group)
        proposal = self._told(group, kind)
        try:
            swaps = self._paragraphs.swaps(group) if group.whole else self._reworded(group)
            return replace(proposal, swaps=self._ground.take(swaps))
        except NotPlacedError as error:
            return replace(proposal, trouble=error.message)

    def _reworded(self, group: Group) -> tuple[Swap, ...]:
        """Other words in a clause; where marks stand among the old ones, only those that differ."""
        ground, words = self._ground, _joints(group.new)
        both = bool(group.old.strip() and group.new.strip()) and "\n" not in group.old + group.new
        if both and not ground.is_plain(group.start, group.end):
            with suppress(NotPlacedError):
                return ground.rewritten(group.start, group.end, group.new)
        return ground.reworded(group.start, group.end, words)

    def _moved(self, groups: Sequence[Group], one: int, other: int) -> Proposal | None:
        gone, come = sorted((groups[one], groups[other]), key=lambda each: not each.old)
        source = self._paragraphs.source_of(gone.start, gone.end)
        if not source:
            return None
        proposal = self._told(gone, ProposalKind.MOVED)
        comments = dict.fromkeys((*gone.comments, *come.comments))
        proposal = replace(
            proposal, new_words=_shown(come.new), comments=tuple(self._comments(comments))
        )
        try:
            swaps = (
                *self._paragraphs.swaps(gone),
                self._paragraphs.added(come.start, come.lines, source),
            )
            return replace(proposal, swaps=self._ground.take(swaps))
        except NotPlacedError:
            return None

    def _told(self, group: Group, kind: ProposalKind) -> Proposal:
        unit = self._unit(group)
        return Proposal(
            "",
            kind,
            tuple(name for name in group.authors if name),
            group.date,
            _shown(group.old),
            _shown(group.new),
            tuple(self._comments(group.comments)),
            *_cited(unit),
            changed_since=self._changed(unit),
        )

    def _unit(self, group: Group) -> Unit | None:
        if group.old.strip():
            found = self._ground.units_within(group.start, group.end)
            if found:
                return found[0]
        if group.whole:
            return self._ground.unit_before(group.start) or self._ground.unit_after(group.start)
        return self._ground.unit_near(group.start)

    def _comments(self, names: Sequence[str] | dict[str, None]) -> Iterator[Comment]:
        for name in names:
            if name in self._word.comments:
                yield self._word.comments[name]

    def _changed(self, unit: Unit | None) -> bool:
        if self._known is None or unit is None:
            return False
        return _said(unit.clause.text) not in self._known


def _comments(
    untold: Sequence[tuple[str, Comment]], stream: Stream, now: Policy
) -> Iterator[Proposal]:
    """Comments that belong to no change, at the clauses whose words they stand on."""
    if not untold:
        return
    ground = Ground(now, stream.old)
    for name, comment in untold:
        on = [each for each in stream.segments if name in each.comments]
        unit = ground.unit_near(on[0].at) if on else None
        yield Proposal(
            "",
            ProposalKind.COMMENT,
            (comment.author,) if comment.author else (),
            comment.date,
            _shown("".join(each.text for each in on)),
            "",
            (comment,),
            *_cited(unit),
        )


def _cited(unit: Unit | None) -> tuple[str, str, int]:
    if unit is None:
        return "", "", 0
    title = unit.clause.title or unit.clause.text
    return unit.clause.path, title[:_LONGEST_TITLE], unit.line


def _kind(group: Group) -> ProposalKind:
    gone, come = bool(group.old.strip()), bool(group.new.strip())
    if group.whole and not (gone and come):
        return ProposalKind.ADDED if come else ProposalKind.REMOVED
    if gone and come:
        return ProposalKind.REPLACED
    return ProposalKind.INSERTED if come or len(group.new) > len(group.old) else (
        ProposalKind.DELETED
    )  # fmt: skip


def _moves(groups: Sequence[Group]) -> dict[int, int]:
    """Which groups are the two ends of one move."""
    gone: dict[tuple[str, ...], int] = {}
    partners: dict[int, int] = {}
    for side in (True, False):
        for number, group in enumerate(groups):
            if not group.whole or not group.moved or bool(group.old.strip()) is not side:
                continue
            keys = tuple(keys_of(group.old or group.new))
            if side:
                gone.setdefault(keys, number)
            elif keys in gone:
                other = gone.pop(keys)
                first, second = sorted((number, other))
                partners[first] = second
    return partners


def _old_paragraphs(stream: Stream) -> list[tuple[int, Paragraph]]:
    """The paragraphs of the old text, each with where it begins."""
    found: dict[int, Paragraph] = {}
    for segment in stream.segments:
        paragraph = stream.paragraphs[segment.paragraph] if stream.paragraphs else None
        begins = segment.at == 0 or stream.old[segment.at - 1] == "\n"
        if paragraph and begins and segment.text.strip() and segment.state is not State.INSERTED:
            found.setdefault(segment.at, paragraph)
    return sorted(found.items(), key=lambda each: each[0])


def _joints(text: str) -> str:
    """Words with the ends of paragraphs in them as Markdown has them."""
    return text.replace("\n", "\n\n")


def _shown(text: str) -> str:
    return "\n".join(" ".join(line.split()) if "\n" in text.strip("\n") else line
                     for line in text.strip("\n").split("\n"))  # fmt: skip


def _said(text: str) -> str:
    return " ".join(keys_of(text))
