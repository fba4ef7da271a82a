"""The notice of a change: what the people a policy concerns are told.

What a notice holds follows the strictest of the rules the profiles name: each change with its
content (LGPD Art. 8 § 6), its likely effect on the reader (WP260 rev.01, paras 29-31), the date
it takes effect, what the reader can do, and where the earlier text stands (Korea, PIPA Decree
Art. 31).  Nothing is said that the two texts do not show: where only the writer knows, a marked
place is left (see ``notices.gaps``).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from policyeditor.comparison.model import Change, ChangeKind, Comparison, Op, Significance
from policyeditor.errors import NoticeError, NoticeNotOwedError
from policyeditor.messages import Message
from policyeditor.notices.effects import effects_of, facts_of
from policyeditor.notices.escaping import one_line, one_space


@dataclass(frozen=True, slots=True)
class NoticeFacts:
    """What the two texts do not tell and the notice needs.

    ``sent`` is the day the notice goes out, ``effective`` the day the change takes effect.
    ``old_effective`` is the earlier text's effective or last-updated date, ``old_version`` the
    day that text was saved.  ``permalink`` is the policy's address on its site (``/en/privacy/``),
    ``site`` the site's own (``https://example.com``, empty where it is not known) and
    ``previous_link`` where the earlier text can be read.  ``why`` is one sentence; ``effects``
    holds the writer's own sentence for a change, by its index in the comparison.  ``heading``
    tells whether the page opens with its own first-level heading, as the policy's page does on a
    site whose layout shows none.  What is left empty is left for the writer to complete.
    """

    title: str
    effective: date
    sent: date
    sender: str = ""
    lang: str = ""
    old_effective: date | None = None
    old_version: date | None = None
    permalink: str = ""
    site: str = ""
    previous_link: str = ""
    contact: str = ""
    why: str = ""
    choices: tuple[str, ...] = ()
    effects: Mapping[int, str] = field(default_factory=dict)
    layout: str = "page"
    heading: bool = True


@dataclass(frozen=True, slots=True)
class NoticeChange:
    """One change that the notice tells of.

    ``words`` are the runs of old and new words, ``effects`` what can truly be said of them (empty
    where nothing can), ``facts`` what can be said where that is not all, ``effect`` the writer's
    own sentence, which stands in the place of both.
    ``signals`` and ``laws`` are kept for the evidence and the profiles.
    """

    kind: ChangeKind
    path: str
    old_path: str
    heading: str
    old_text: str
    new_text: str
    words: tuple[tuple[Op, str], ...]
    effects: tuple[Message, ...]
    facts: tuple[Message, ...] = ()
    effect: str = ""
    decided: bool = True
    signals: tuple[str, ...] = ()
    laws: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Notice:
    """A notice in no language and no form yet; ``corrections`` counts the editorial changes."""

    title: str
    sender: str
    lang: str
    effective: date
    sent: date
    old_effective: date | None
    old_version: date | None
    why: str
    changes: tuple[NoticeChange, ...]
    corrections: int
    permalink: str
    site: str
    previous_link: str
    contact: str
    choices: tuple[str, ...]
    layout: str
    heading: bool


def build_notice(comparison: Comparison, facts: NoticeFacts) -> Notice:
    """The notice of a comparison's significant and undecided changes.

    Changes of the document details are not content and are left out.  A person's decisions are
    expected in the comparison already.

    Raises NoticeNotOwedError where no change is significant or undecided, NoticeError for an
    effective date before the day of sending, or not after the earlier one.
    """
    content = [
        (index, change)
        for index, change in enumerate(comparison.changes)
        if change.kind is not ChangeKind.DETAILS
    ]
    told = [
        _notice_change(change, facts.effects.get(index, ""))
        for index, change in content
        if change.significance is not Significance.EDITORIAL
    ]
    if not told:
        raise NoticeNotOwedError("notices.not-owed", title=one_line(facts.title))
    _check_dates(facts)
    return Notice(
        title=one_line(facts.title),
        sender=one_line(facts.sender),
        lang=facts.lang,
        effective=facts.effective,
        sent=facts.sent,
        old_effective=facts.old_effective,
        old_version=facts.old_version,
        why=one_line(facts.why),
        changes=tuple(told),
        corrections=len(content) - len(told),
        permalink=facts.permalink.strip(),
        site=facts.site.strip().rstrip("/"),
        previous_link=facts.previous_link.strip(),
        contact=one_line(facts.contact),
        choices=tuple(filter(None, map(one_line, facts.choices))),
        layout=one_line(facts.layout),
        heading=facts.heading,
    )


def _check_dates(facts: NoticeFacts) -> None:
    if facts.effective < facts.sent:
        raise NoticeError("notices.backdated", effective=facts.effective, sent=facts.sent)
    if facts.old_effective is not None and facts.effective <= facts.old_effective:
        raise NoticeError(
            "notices.not-later", effective=facts.effective, previous=facts.old_effective
        )


def _notice_change(change: Change, effect: str) -> NoticeChange:
    return NoticeChange(
        kind=change.kind,
        path=change.path,
        old_path=change.old_path,
        heading=one_line(change.heading),
        old_text=one_line(change.old_text),
        new_text=one_line(change.new_text),
        words=tuple((op, one_space(text)) for op, text in change.words),
        effects=effects_of(change),
        facts=facts_of(change),
        effect=one_line(effect),
        decided=change.significance is Significance.SIGNIFICANT,
        signals=tuple(dict.fromkeys(reason.signal for reason in change.reasons)),
        laws=tuple(dict.fromkeys(reason.law for reason in change.reasons if reason.law)),
    )
