"""What only the writer can say, and has not said yet."""

from __future__ import annotations

from policyeditor.languages import published_words
from policyeditor.messages import Message
from policyeditor.notices.notice import Notice

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
    """What the writer should know of the notice besides: its language is not the policy's."""
    if published_words(WORDS, notice.lang).fallback:
        return (Message("notices.language", {"lang": notice.lang}),)
    return ()
