"""What can truly be said of a change from its words alone, for the reader of the policy.

Only what both texts show is said: that words became others, came or went, and which way a figure
went.  What it means for a person is for the writer to say, so a rewritten clause gets no sentence
here, or only the one on a figure that is sure.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

from policyeditor.comparison.model import Change, ChangeKind
from policyeditor.messages import Message
from policyeditor.notices.escaping import one_line
from policyeditor.notices.phrases import Phrases, phrases, sentence_with
from policyeditor.notices.swaps import Swap, swaps

MOST_EFFECTS = 4

_BY_KIND = {
    ChangeKind.ADDED: "effect.added",
    ChangeKind.REMOVED: "effect.removed",
    ChangeKind.LINK: "effect.link",
}
# How the comparison ends the codes of its reasons, and which way the figure went.
_UP = {"longer": True, "higher": True, "shorter": False, "lower": False}
_LENGTH_CODES = ("comparison.duration-", "comparison.kept-")
_FIGURE_CODES = (*_LENGTH_CODES, "comparison.number-")
_AGES = ("age-higher", "age-lower")
_MODAL_CODES = {"comparison.modal-weaker": "effect.weaker",
                "comparison.modal-stronger": "effect.stronger"}  # fmt: skip
# Topics whose lists are known by their headings: recipients, rights.  A heading that speaks of
# data or purposes ("restricted purposes") need not head a list of data collected or of purposes.
_LISTS = frozenset({"S03", "S07"})
_SAME_WORDS = (ChangeKind.MOVED, ChangeKind.FORMATTING, ChangeKind.RENUMBERED)
_UNDER_OTHERS = {"comparison.led-": "effect.led", "comparison.moved-": "effect.moved-under"}
_MOST_QUOTED = 120  # characters of a heading
_MANY = 3  # changed places from which a small word among them says that the clause is rewritten
_SMALL = 2  # words
_FEW = 3  # words that are shown among their neighbours where one of them has force
_FORCE = frozenset({"S17", "S18"})  # signals of words that bind, permit, negate or limit
# How alike two sentences of a rewritten clause are, in percent, that can be about one figure.
_ALIKE = 50


@dataclass(frozen=True, slots=True)
class Teller:
    """Says what can truly be said of changes in a policy's language.

    ``same_language`` tells that the notice is in that language too, so that its sentences can
    hold words of the policy outside quotation marks.
    """

    lang: str = ""
    same_language: bool = True

    @property
    def _phrases(self) -> Phrases:
        return phrases(self.lang)

    def effects_of(self, change: Change) -> tuple[Message, ...]:
        """Sentences for a change, as codes of the notice's catalogue; none where none is sure."""
        if change.kind in _BY_KIND:
            return (_entry(change) or Message(_BY_KIND[change.kind]),)
        found = [swap for swap in swaps(change.words) if self._differs(swap)]
        if len(found) > MOST_EFFECTS or any(swap.too_long for swap in found):
            return ()
        if len(found) >= _MANY and any(_is_small(swap, change) for swap in found):
            return ()
        if not found and change.kind in _SAME_WORDS:
            return _same_words(change)
        figures = list(self._figures(change, _FIGURE_CODES))
        turned = self._choice_turned(change)
        if turned and len(found) == 1:
            return turned  # which says all that the words say
        return (*(self._say(swap, figures, change) for swap in found), *turned)

    def facts_of(self, change: Change) -> tuple[Message, ...]:
        """What is sure of a rewritten clause too, if it is not all: a length of time, a choice.

        The comparison has found lengths by arithmetic; it pairs them by their order, so only a
        single one, in sentences alike, is sure.
        """
        lengths = {(m.params["old"], m.params["new"]): m for m in self._figures(
            change, _LENGTH_CODES)}  # fmt: skip
        loose = any(
            reason.message.code in ("comparison.number-added", "comparison.number-removed")
            for reason in change.reasons
        )
        found = list(lengths.values()) if len(lengths) == 1 and not loose else []
        alike = [message for message in found if _sentences_alike(change, message)]
        return (*alike, *self._choice_turned(change))

    def _differs(self, swap: Swap) -> bool:
        """Whether more than punctuation, capitals and articles differs."""
        old, new = (self._phrases.without("articles", side) for side in (swap.old, swap.new))
        return Swap(old, new).says_something

    def _figures(self, change: Change, codes: tuple[str, ...]) -> Iterator[Message]:
        """Figures that went up or down, each worded as far as the sentences around it allow."""
        for reason in change.reasons:
            code, params = reason.message.code, reason.message.params
            up = _UP.get(code.rpartition("-")[2])
            old, new = (str(params.get(side, "")) for side in ("old", "new"))
            if up is None or not code.startswith(codes) or not old or not new:
                continue
            length = code.startswith(_LENGTH_CODES)
            figure = self._figure(change, (old, new), up=up, length=length)
            if figure is not None:
                yield figure

    def _figure(
        self, change: Change, sides: tuple[str, str], *, up: bool, length: bool
    ) -> Message | None:
        """The sentence on a figure; None for a plain number, which may be no amount of anything."""
        old, new = sides
        before, after = sentence_with(change.old_text, old), sentence_with(change.new_text, new)
        both = (before, after)
        ways = self._ways(both, sides, length=length)
        if ways is None:
            return None
        if ways == _AGES:
            old, new = _with_unit(old, before), _with_unit(new, after)
        code = f"effect.{ways[0] if up else ways[1]}"
        what = self._kept(before, after) if ways[0] == "kept-longer" else ""
        if what:
            return Message(f"{code}.what", {"old": old, "new": new, "what": what})
        return Message(code, {"old": old, "new": new})

    def _ways(
        self, sentences: Sequence[str], sides: Sequence[str], *, length: bool
    ) -> tuple[str, str] | None:
        """What to call a figure that went up, and down, by the sentences that it stands in."""

        def all_say(topic: str, texts: Sequence[str]) -> bool:
            return all(self._phrases.says(topic, text) for text in texts)

        if all_say("money", sides):
            return "amount-higher", "amount-lower"
        if all_say("ages", sentences):
            return _AGES
        if not length:
            return ("more", "less") if all(each.endswith("%") for each in sides) else None
        if all_say("tells", sentences):
            return "notice-longer", "notice-shorter"
        if all_say("keeps", sentences):
            return "kept-longer", "kept-shorter"
        return "longer", "shorter"

    def _kept(self, before: str, after: str) -> str:
        """What "we keep", where both sentences name the same."""
        if not self.same_language:
            return ""
        named = [self._phrases.found("kept", each) for each in (before, after)]
        whats = {one_line(found["what"]) for found in named if found}
        return whats.pop() if len(whats) == 1 and all(named) else ""

    def _choice_turned(self, change: Change) -> tuple[Message, ...]:
        """That people had to agree and now have to object, or the other way round."""
        sides = [
            {topic: self._phrases.found(topic, text) for topic in ("opts_in", "opts_out")}
            for text in (change.old_text, change.new_text)
        ]
        for first, then, code in (
            ("opts_in", "opts_out", "effect.must-object"),
            ("opts_out", "opts_in", "effect.must-agree"),
        ):
            old, new = sides[0][first], sides[1][then]
            if old and new and not sides[0][then] and not sides[1][first]:
                return (Message(code, {"old": old.group(), "new": new.group()}),)
        return ()

    def _say(self, swap: Swap, figures: Sequence[Message], change: Change) -> Message:
        told = [figure for figure in figures if _same_figure(figure, swap)]
        if len(told) == 1:
            return _widest(told[0], swap)
        if not (swap.old and swap.new) and (recipient := self._recipient(swap, change)):
            return recipient
        old, new = swap.framed if swap.framed and _of_force(swap, change) else swap.quoted
        if old and new:
            return _modal(swap, change) or Message("effect.became", {"old": old, "new": new})
        if new:
            return Message("effect.words-added", {"new": new})
        return Message("effect.words-removed", {"old": old})

    def _recipient(self, swap: Swap, change: Change) -> Message | None:
        """A name that came to or went from a sentence on giving data to somebody."""
        words, text = (swap.new, change.new_text) if swap.new else (swap.old, change.old_text)
        code = "comparison.name-added" if swap.new else "comparison.name-removed"
        names = (
            str(reason.message.params.get("name", ""))
            for reason in change.reasons
            if reason.message.code == code
        )
        name = next((name for name in names if name and name in words), "")
        sentence = sentence_with(text, words)
        sharing = self._phrases.says("shares", sentence)
        if not name or not sharing or self._phrases.says("negates", sentence):
            return None
        alone = len(words.split()) <= len(name.split()) + 1  # with an "and" at most
        side, ending = ("new", "added") if swap.new else ("old", "removed")
        return Message(f"effect.recipient-{ending}", {side: name if alone else words})


def _entry(change: Change) -> Message | None:
    """An entry that came to or went from a list of known topic, by the heading it stands under."""
    came = change.kind is ChangeKind.ADDED
    code = "comparison.entry-added" if came else "comparison.entry-removed"
    topics = {reason.signal for reason in change.reasons if reason.message.code == code} & _LISTS
    if len(topics) != 1:
        return None
    return Message(f"effect.entry-{'added' if came else 'removed'}.{topics.pop()}")


def _with_unit(figure: str, sentence: str) -> str:
    """An age as it stands in its sentence: the comparison takes 周 of 16周岁 for weeks."""
    return next((figure + unit for unit in ("岁", "歳", "세") if figure + unit in sentence), figure)


def _same_words(change: Change) -> tuple[Message, ...]:
    """Words that stayed and stand, or let others stand, under other words than before."""
    for reason in change.reasons:
        code = reason.message.code
        sides = {side: str(reason.message.params.get(side, "")) for side in ("old", "new")}
        told = next((said for start, said in _UNDER_OTHERS.items() if code.startswith(start)), "")
        if told and all(0 < len(side) <= _MOST_QUOTED for side in sides.values()):
            return (Message(told, sides),)
    return (Message("effect.moved"),) if change.kind is ChangeKind.MOVED else ()


def _of_force(swap: Swap, change: Change) -> bool:
    """Whether few words became others and one of them binds, permits, negates or limits."""
    words = {*swap.old.casefold().split(), *swap.new.casefold().split()}
    few = max(len(swap.old.split()), len(swap.new.split())) <= _FEW
    return few and any(
        reason.signal in _FORCE and not words.isdisjoint(map(str, reason.message.params.values()))
        for reason in change.reasons
    )


def _is_small(swap: Swap, change: Change) -> bool:
    """Whether a few small words became others, such as "is" and "are", and none of force."""
    sides = (swap.old, swap.new)
    few = all(side and len(side.split()) <= _SMALL and side.islower() for side in sides)
    return few and not any(c.isdigit() for c in swap.old + swap.new) and not _modal(swap, change)


def _modal(swap: Swap, change: Change) -> Message | None:
    """A word that binds more or less than the one before, shown among its neighbours."""
    for reason in change.reasons:
        params = reason.message.params
        code = _MODAL_CODES.get(reason.message.code)
        same = (swap.old.casefold(), swap.new.casefold()) == (params.get("old"), params.get("new"))
        if code and same and swap.framed:
            return Message(code, {"old": swap.framed[0], "new": swap.framed[1]})
    return None


def _same_figure(figure: Message, swap: Swap) -> bool:
    """Whether a figure and a swap are about the same words, on both sides.

    The swap may have less of them ("24" of "24 hours") or more ("after 24 hours").
    """
    old, new = str(figure.params["old"]), str(figure.params["new"])
    less = bool(swap.old and swap.new) and swap.old in old and swap.new in new
    return less or (old in swap.old and new in swap.new)


def _widest(figure: Message, swap: Swap) -> Message:
    """The sentence on a figure, with as many words as either knows."""
    old = max(str(figure.params["old"]), swap.old, key=len)
    new = max(str(figure.params["new"]), swap.new, key=len)
    return Message(figure.code, {**figure.params, "old": old, "new": new})


def _sentences_alike(change: Change, figure: Message) -> bool:
    """Whether the sentences of a figure may be about the same; true where they are not found."""
    before = sentence_with(change.old_text, str(figure.params["old"]))
    after = sentence_with(change.new_text, str(figure.params["new"]))
    return not (before and after) or fuzz.token_set_ratio(before, after) >= _ALIKE
