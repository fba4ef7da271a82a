"""A notice in words: every sentence of it, in one language, for the templates to set out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from policyeditor.comparison.model import ChangeKind, Op
from policyeditor.languages import (
    base,
    direction,
    language_tag,
    published_words,
)
from policyeditor.notices.addresses import (
    full_address,
    notice_permalink,
    policy_link_from_notice,
)
from policyeditor.notices.escaping import mail_link, one_line, own_lines, safe_address
from policyeditor.notices.gaps import WORDS
from policyeditor.notices.notice import Notice, NoticeChange
from policyeditor.notices.page_details import page_details
from policyeditor.notices.speaker import Speaker, place_of

_EXCERPT = 160  # characters of a clause that a banner quotes
_BANNER_LINES = 3


@dataclass(frozen=True, slots=True)
class Run:
    """Words of one text; ``marked`` where the other text has not got them."""

    text: str
    marked: bool


@dataclass(frozen=True, slots=True)
class ChangeView:
    """One change in words.  A text that does not exist has no runs.

    ``where`` names the places of a change that stands in several.
    """

    place: str
    old: tuple[Run, ...]
    new: tuple[Run, ...]
    old_label: str
    new_label: str
    meaning: tuple[str, ...]
    meaning_label: str
    brief: str
    complete: bool
    where: str = ""


@dataclass(frozen=True, slots=True)
class NoticeView:
    """A notice in words.

    ``lang`` and ``dir`` are those of the sentences, ``quote_lang`` and ``quote_dir`` those of the
    policy's own text; ``foreign`` tells that these are two languages, ``fallback`` that the
    sentences were wanted in another one.  ``say`` holds the fixed words by their code.  Addresses
    are safe; an empty one means no link.  ``details`` are those of the notice's page, ``space`` is
    what stands between two sentences.
    """

    lang: str
    dir: str
    quote_lang: str
    quote_dir: str
    fallback: bool
    foreign: bool
    space: str
    title: str
    sender: str
    sent: str
    intro: str
    until: str
    why: str
    changes: tuple[ChangeView, ...]
    unchanged: tuple[str, ...]
    choices: tuple[str, ...]
    choices_until: str
    contact_lead: str
    contact: str
    contact_link: str
    policy_title: str
    policy_link: str
    policy_address: str
    previous_link: str
    redline_link: str
    notice_link: str
    permalink: str
    details: tuple[tuple[str, object], ...]
    heading: bool
    banner_lead: str
    banner_more: str
    say: Mapping[str, str]

    @property
    def brief_changes(self) -> tuple[ChangeView, ...]:
        """The changes that a banner tells of itself."""
        return self.changes[:_BANNER_LINES]


_FIXED = (
    "why",
    "changes",
    "unchanged",
    "choices",
    "read",
    "contact",
    "skip",
    "word.removed",
    "word.added",
    "word.end",
    "read.notice",
    "read.redline",
    "banner.dismiss",
    "letter.greeting",
    "letter.closing",
)


def view_of(notice: Notice) -> NoticeView:
    """The notice in its own language, or in English where there are no words for that one."""
    words = published_words(WORDS, notice.lang)
    speaker = Speaker(notice, words)
    quote_lang = language_tag(notice.text_lang or notice.lang)
    more = len(notice.changes) - _BANNER_LINES
    until = notice.old_effective or notice.old_version
    say = {code.replace(".", "_"): speaker.say(code) for code in _FIXED}
    say["read_policy"] = speaker.say("read.policy", title=notice.title)
    say["read_previous"] = speaker.say("read.previous", date=speaker.date)
    for code, words_of in (
        ("read_policy", say["read_policy"]),
        ("read_previous", say["read_previous"]),
        ("read_redline", say["read_redline"]),
        ("change_places", speaker.say("change.places")),
    ):
        say[f"{code}_label"] = speaker.label(words_of)
    say["banner_label"] = speaker.say("banner.label", title=notice.title)
    return NoticeView(
        lang=speaker.lang,
        dir=direction(speaker.lang),
        quote_lang=quote_lang,
        quote_dir=direction(quote_lang),
        fallback=words.fallback,
        foreign=bool(quote_lang) and base(quote_lang) != base(words.lang),
        space=speaker.space,
        sender=notice.sender or speaker.complete("sender"),
        sent=speaker.day(notice.sent),
        title=speaker.say("title", title=notice.title, date=speaker.date),
        intro=speaker.say(
            "intro",
            sender=notice.sender or speaker.complete("sender"),
            title=notice.title,
            date=speaker.date,
        ),
        until=speaker.say("until", date=speaker.day(until)) if until else "",
        why=notice.why or speaker.complete("why"),
        changes=tuple(_change_view(change, speaker) for change in notice.changes),
        unchanged=tuple(filter(None, _unchanged(notice, speaker))),
        choices=notice.choices or (speaker.complete("choices"),),
        choices_until=speaker.say("choices.until", date=speaker.day(notice.choices_until))
        if notice.choices_until
        else "",
        contact_lead=speaker.say("contact.line"),
        contact=notice.contact or speaker.complete("contact"),
        contact_link=mail_link(notice.contact) or safe_address(notice.contact),
        policy_title=notice.title,
        policy_link=policy_link_from_notice(notice),
        policy_address=full_address(notice.site, notice.permalink),
        previous_link=full_address(notice.site, notice.previous_link),
        notice_link=full_address(notice.site, notice_permalink(notice)),
        redline_link=full_address(notice.site, notice.redline_link),
        permalink=notice_permalink(notice),
        details=_details(notice, speaker),
        heading=notice.heading,
        banner_lead=speaker.say("banner.lead", title=notice.title, date=speaker.date),
        banner_more=speaker.counted("brief.more", more) if more > 0 else "",
        say=say | {"complete_previous": speaker.complete("previous")},
    )


def _unchanged(notice: Notice, speaker: Speaker) -> Iterator[str]:
    if notice.unchanged:
        yield notice.unchanged
    elif notice.rest_proved:  # else a person decided so, and may say it in their own words
        yield speaker.say("unchanged.rest")
    if notice.corrections:
        yield speaker.counted("corrections", notice.corrections)


def _details(notice: Notice, speaker: Speaker) -> tuple[tuple[str, object], ...]:
    """The details of the notice's page: the keys of the policy's, in their order."""
    title = speaker.say("title", title=notice.title, date=speaker.date)
    own = {"layout": notice.layout, "title": title, "lang": speaker.lang}
    permalink = notice_permalink(notice)
    return page_details(notice.details, own | ({"permalink": permalink} if permalink else {}))


def _change_view(change: NoticeChange, speaker: Speaker) -> ChangeView:
    place = place_of(change, speaker)
    effects = tuple(map(speaker.message, change.effects))
    known = (change.effect,) if change.effect else effects
    facts = tuple(map(speaker.message, change.facts))
    meaning = known or (*facts, speaker.complete("more" if facts else "effect"))
    added, removed = change.kind is ChangeKind.ADDED, change.kind is ChangeKind.REMOVED
    return ChangeView(
        place=place,
        old=() if added else _runs(change.old_text, change.words, Op.DELETE),
        new=() if removed else _runs(change.new_text, change.words, Op.INSERT),
        old_label=speaker.label(speaker.say("change.gone" if removed else "change.before")),
        new_label=speaker.label(
            speaker.say("change.new") if added else speaker.say("change.after", date=speaker.date)
        ),
        meaning=meaning,
        meaning_label=speaker.label(
            speaker.say("change.brief" if effects and not change.effect else "change.meaning")
        ),
        brief=speaker.say(
            "brief.line",
            place=place_of(change, speaker, innermost=True).rstrip("."),
            text=_brief(change, meaning, speaker),
        ),
        complete=bool(known),
        where=speaker.places(change.places) if change.places else "",
    )


def _brief(change: NoticeChange, meaning: tuple[str, ...], speaker: Speaker) -> str:
    if not change.effect and change.kind is ChangeKind.ADDED:
        return speaker.say("brief.added", text=_excerpt(change.new_text))
    if not change.effect and change.kind is ChangeKind.REMOVED:
        return speaker.say("brief.removed", text=_excerpt(change.old_text))
    return speaker.space.join(meaning)


def _runs(text: str, words: Iterable[tuple[Op, str]], changed: Op) -> tuple[Run, ...]:
    """The text as runs, its changed words marked where the words really are those of the text."""
    runs: list[Run] = []
    for op, words_of_run in words:
        if op is Op.EQUAL:
            runs.append(Run(words_of_run, marked=False))
        elif op is changed:
            runs.extend(_marked(words_of_run))
    same = own_lines("".join(run.text for run in runs)) == text
    if not same or not any(run.text.strip() and not run.marked for run in runs):
        runs = [Run(text, marked=False)]  # a text marked from end to end shows nothing
    return tuple(run for run in runs if run.text)


def _marked(text: str) -> Iterator[Run]:
    """Changed words, the blanks around them left unmarked."""
    core = text.strip()
    start = text.index(core)
    yield Run(text[:start], marked=False)
    yield Run(core, marked=True)
    yield Run(text[start + len(core) :], marked=False)


def _excerpt(lines: str) -> str:
    text = one_line(lines)
    if len(text) <= _EXCERPT:
        return text
    cut = text[: _EXCERPT - 1]
    return cut.rpartition(" ")[0].rstrip(" ,;:.") + "…" if " " in cut else cut + "…"
