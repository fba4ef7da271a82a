"""What only the writer can say, and has not said yet."""

from __future__ import annotations

import re

from policyeditor.languages import base, language_tag, published_words
from policyeditor.messages import Message
from policyeditor.notices.notice import Notice

#: Tags of Chinese in traditional characters.
TRADITIONAL = re.compile(r"zh[-_](?:hant|tw|hk|mo)", re.IGNORECASE)
_DIGIT = re.compile(r"\d")
WORDS = "notices"  # the folder of resources that holds the notice's words


def gaps(notice: Notice) -> tuple[Message, ...]:
    """What a published notice must still be given, each with its place; empty when it is whole.

    In the notice itself each of them stands as a marked place.
    """
    missing = [
        Message(f"notices.gap.{name}")
        for name, given in (
            ("sender", notice.sender),
            ("why", notice.why),
            ("choices", notice.choices),
            ("contact", notice.contact),
            ("previous", notice.previous_link),
            ("address", notice.permalink),
        )
        if not given
    ]
    missing.extend(
        Message("notices.gap.effect", {"place": change.path or change.heading or "—"})
        for change in notice.changes
        if not (change.effect or change.effects)
    )
    return tuple(missing)


def remarks(notice: Notice) -> tuple[Message, ...]:
    """What the writer should know of the notice besides: a language not as wanted, no last day."""
    words = published_words(WORDS, notice.lang)
    quoted = language_tag(notice.text_lang)
    found = []
    if words.fallback:
        found.append(Message("notices.language", {"lang": notice.lang}))
    elif quoted and base(quoted) != base(words.lang):
        params = {"lang": words.lang, "quoted": quoted}
        found.append(Message("notices.quoted-otherwise", params))
    dated = notice.choices_until or any(_DIGIT.search(choice) for choice in notice.choices)
    if notice.choices and not dated:
        found.append(Message("notices.gap.until"))
    if notice.permalink and not notice.site and not notice.permalink.startswith("http"):
        found.append(Message("notices.gap.site", {"address": notice.permalink}))
    if TRADITIONAL.match(notice.lang):
        found.append(Message("notices.script", {"lang": notice.lang}))
    return tuple(found)
