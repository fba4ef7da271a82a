"""The notice of a change: what the people a policy concerns are told.

What a notice holds follows the strictest of the rules the profiles name: each change with its
content (LGPD Art. 8 § 6), its likely effect on the reader (WP260 rev.01, paras 29-31), the date
it takes effect, what the reader can do, and where the earlier text stands (Korea, PIPA Decree
Art. 31).  Nothing is said that the two texts do not show: where only the writer knows, a marked
place is left (see ``notices.gaps``).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from policyeditor.comparison.model import Change, ChangeKind, Comparison, Op, Significance
from policyeditor.comparison.renames import renames
from policyeditor.errors import NoticeError, NoticeNotOwedError
from policyeditor.languages import base
from policyeditor.messages import Message
from policyeditor.notices.effects import Teller
from policyeditor.notices.escaping import one_line, one_space, own_lines


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
    site whose layout shows none.  ``lang`` is the notice's language, ``text_lang`` that of the
    policy's text where it is another.  ``unchanged`` says what does not change, where the writer
    wants to say more than that the rest stays as it is.  ``choices_until`` is the last day on which
    readers can choose, ``redline_link`` where both texts can be read as one.  ``details`` are the
    policy page's own details in their order, for the notice's page beside it.  What is left empty
    is left for the writer to complete.
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
    text_lang: str = ""
    unchanged: str = ""
    choices_until: date | None = None
    redline_link: str = ""
    details: tuple[tuple[str, object], ...] = ()


@dataclass(frozen=True, slots=True)
class NoticeChange:
    """One change that the notice tells of.

    A text has a line for each clause.  ``words`` are the runs of old and new words, ``effects``
    what can truly be said of them (empty where nothing can), ``facts`` what can be said where that
    is not all, ``effect`` the writer's own sentence, which stands in the place of both.
    ``signals`` and ``laws`` are kept for the evidence and the profiles.  ``number`` is the change's
    index in the comparison.  ``places`` are set for a name that became another in many clauses:
    how each of them is cited; the texts are the names then.
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
    number: int = 0
    places: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Notice:
    """A notice in no language and no form yet.

    ``corrections`` counts the editorial changes; ``rest_proved`` tells whether all of them were
    shown to be so, not only decided.  The rest is as in ``NoticeFacts``; ``text_lang`` is always
    set where ``lang`` is.
    """

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
    text_lang: str = ""
    unchanged: str = ""
    rest_proved: bool = True
    choices_until: date | None = None
    redline_link: str = ""
    details: tuple[tuple[str, object], ...] = ()


def told_changes(comparison: Comparison) -> tuple[tuple[int, Change], ...]:
    """The changes that a notice tells of, with their indexes in the comparison.

    Those of the document details are not content.  A name that became another in many clauses is
    told once, by the first of them.
    """
    folded = {id(change) for each in renames(_told(comparison)).values() for change in each[1:]}
    return tuple(
        (index, change)
        for index, change in enumerate(comparison.changes)
        if _is_told(change) and id(change) not in folded
    )


def _told(comparison: Comparison) -> tuple[Change, ...]:
    return tuple(filter(_is_told, comparison.changes))


def _is_told(change: Change) -> bool:
    content = change.kind is not ChangeKind.DETAILS
    return content and change.significance is not Significance.EDITORIAL


def build_notice(comparison: Comparison, facts: NoticeFacts) -> Notice:
    """The notice of a comparison's significant and undecided changes.

    Changes of the document details are not content and are left out.  A person's decisions are
    expected in the comparison already.

    Raises NoticeNotOwedError where no change is significant or undecided, or nothing changed at
    all; NoticeError for an effective date before the day of sending, or not after the earlier one,
    and for a last day to choose that lies before the day of sending.
    """
    title = one_line(facts.title)
    content = [c for c in comparison.changes if c.kind is not ChangeKind.DETAILS]
    if not content:
        raise NoticeNotOwedError("notices.nothing-changed", title=title)
    told = told_changes(comparison)
    if not told:
        raise NoticeNotOwedError("notices.not-owed", title=title)
    _check_dates(facts)
    text_lang = facts.text_lang or facts.lang
    teller = Teller(text_lang, same_language=base(text_lang) == base(facts.lang))
    renamed = {id(each[0]): each for each in renames(_told(comparison)).values()}
    return Notice(
        title=title,
        sender=one_line(facts.sender),
        lang=facts.lang,
        effective=facts.effective,
        sent=facts.sent,
        old_effective=facts.old_effective,
        old_version=facts.old_version,
        why=one_line(facts.why),
        changes=tuple(
            _notice_change(
                renamed.get(id(change), (change,)), teller, facts.effects.get(index, ""), index
            )
            for index, change in told
        ),
        corrections=sum(change.significance is Significance.EDITORIAL for change in content),
        permalink=facts.permalink.strip(),
        site=facts.site.strip().rstrip("/"),
        previous_link=facts.previous_link.strip(),
        contact=one_line(facts.contact),
        choices=tuple(filter(None, map(one_line, facts.choices))),
        layout=one_line(facts.layout),
        heading=facts.heading,
        text_lang=text_lang,
        unchanged=one_line(facts.unchanged),
        rest_proved=all(
            change.suggestion is Significance.EDITORIAL
            for change in content
            if change.significance is Significance.EDITORIAL
        ),
        choices_until=facts.choices_until,
        redline_link=facts.redline_link.strip(),
        details=facts.details,
    )


def _check_dates(facts: NoticeFacts) -> None:
    if facts.effective < facts.sent:
        raise NoticeError("notices.backdated", effective=facts.effective, sent=facts.sent)
    if facts.old_effective is not None and facts.effective <= facts.old_effective:
        raise NoticeError(
            "notices.not-later", effective=facts.effective, previous=facts.old_effective
        )
    if facts.choices_until is not None and facts.choices_until < facts.sent:
        raise NoticeError("notices.choice-past", until=facts.choices_until, sent=facts.sent)


def _notice_change(
    changes: Sequence[Change], teller: Teller, effect: str, index: int
) -> NoticeChange:
    """What is told of a change, or of the same new name in several."""
    change = changes[0]
    many = len(changes) > 1
    reasons = [reason for each in changes for reason in each.reasons]
    told = NoticeChange(
        kind=change.kind,
        path=change.path,
        old_path=change.old_path,
        heading=one_line(change.heading),
        old_text=own_lines(change.old_text),
        new_text=own_lines(change.new_text),
        words=tuple((op, _spaced(text)) for op, text in change.words),
        effects=() if many else teller.effects_of(change),
        facts=() if many else teller.facts_of(change),
        effect=one_line(effect),
        decided=all(each.significance is Significance.SIGNIFICANT for each in changes),
        signals=tuple(dict.fromkeys(reason.signal for reason in reasons)),
        laws=tuple(dict.fromkeys(reason.law for reason in reasons if reason.law)),
        number=index,
    )
    return _renamed(told, changes) if many else told


def _spaced(text: str) -> str:
    return "\n".join(map(one_space, text.split("\n")))


def _renamed(told: NoticeChange, changes: Sequence[Change]) -> NoticeChange:
    """A name that became another: the names are the texts, the clauses are told by their places."""
    [(old, new)] = renames(changes)
    return replace(
        told,
        path="",
        old_path="",
        heading="",
        old_text=one_line(old),
        new_text=one_line(new),
        words=((Op.DELETE, one_line(old)), (Op.INSERT, one_line(new))),
        effects=(Message("effect.renamed", {"old": old, "new": new, "count": len(changes)}),),
        places=tuple(
            dict.fromkeys(one_line(each.path or each.heading or each.title) for each in changes)
        ),
    )
