"""The words of a notice in one language: sentences, dates, lists, and how a place is cited."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from policyeditor.languages import PublishedWords, base, language_tag, long_date, plural_form
from policyeditor.messages import Message
from policyeditor.notices.escaping import one_line
from policyeditor.notices.gaps import TRADITIONAL
from policyeditor.notices.notice import Notice, NoticeChange

_MOST_PLACES = 8
_UNDER = " › "  # between a heading and the one above it, as the comparison writes them
_NO_SPACE = frozenset({"zh", "ja"})  # languages without blanks between sentences
_CAPITALS = frozenset({"de"})  # languages whose nouns have capitals within a sentence


def spoken_language(wanted: str, words: PublishedWords) -> str:
    """The tag of the language that is spoken: with the region that was wanted, where it is one.

    A region writes dates its own way, and its pages have its tag.  The words for Chinese are in
    simplified characters, whatever region was wanted.
    """
    own = base(wanted) == base(words.lang) and not TRADITIONAL.match(wanted)
    return language_tag(wanted) if own else words.lang


class Speaker:
    """The notice's words in one language."""

    def __init__(self, notice: Notice, words: PublishedWords) -> None:
        self._words = words
        self.title = notice.title
        self.lang = spoken_language(notice.lang, words)
        self.date = self.day(notice.effective)
        self.capitals = base(words.lang) in _CAPITALS
        self.space = "" if base(words.lang) in _NO_SPACE else " "

    def day(self, day: date) -> str:
        """A date in words."""
        return long_date(day, self.lang)

    def say(self, code: str, **params: object) -> str:
        """A sentence of the catalogue, on one line."""
        return one_line(self._words.wording.sentence(Message(code, params)))

    def message(self, message: Message) -> str:
        """A message of the catalogue as a sentence."""
        return self.say(message.code, **message.params)

    def counted(self, code: str, count: int) -> str:
        """The form of a sentence that a number asks for."""
        form = plural_form(count, self._words.lang)
        sentence = self.say(f"{code}.{form}", count=count)
        return sentence if sentence != f"{code}.{form}" else self.say(f"{code}.other", count=count)

    def places(self, places: Sequence[str]) -> str:
        """Places as a list in words; beyond a few, how many more there are."""
        from babel.lists import format_list  # only where there is a list

        named = [_number(place, self) for place in places[:_MOST_PLACES]]
        if more := len(places) - _MOST_PLACES:
            named += [self.counted("place.more", more)] if more > 0 else []
        return format_list(named, locale=self._words.lang)

    def label(self, words: str) -> str:
        """Words with the colon of the language after them."""
        return self.say("label", label=words)

    def complete(self, what: str) -> str:
        """The mark of a place that the writer must complete."""
        return self.say("complete", what=self.say(f"complete.{what}"))


def place_of(change: NoticeChange, speaker: Speaker, *, innermost: bool = False) -> str:
    """Where a change stands: its number, and the headings above it or the last of them alone."""
    if change.places:
        return speaker.say("place.name")
    heading = _heading(change.heading, speaker.title)
    if innermost:
        heading = heading.rpartition(_UNDER)[2]
    number = _number(change.path, speaker)
    if change.old_path and change.path and change.old_path != change.path:
        old = _number(change.old_path, speaker)
        within = old if speaker.capitals else old[:1].lower() + old[1:]
        number = speaker.say("place.was", place=number, old=within)
    if not number:
        return heading or speaker.say("place.none")
    if not heading or heading == change.path:
        return number
    return speaker.say("place.with-heading", place=number, heading=heading)


def _heading(heading: str, title: str) -> str:
    """The headings a change stands under, without the document's own title."""
    first, _, rest = heading.partition(_UNDER)
    return rest if rest and first.casefold() == title.casefold() else heading


def _number(path: str, speaker: Speaker) -> str:
    """How a clause is cited: a bare number gets its noun, "Article 5" and 第三条 have theirs."""
    if path[:1].isdigit():
        return speaker.say("place.section", path=path)
    return speaker.say("place.paragraph", path=path) if path.startswith("(") else one_line(path)
