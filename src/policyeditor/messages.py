"""What the program has to say, as a code with parameters; sentences are made at the edge.

The English wording of every code stands in ``resources/messages/*.json`` (one file a room of the
house: ``{"code": "sentence with {parameters}"}``).  The command line prints it as it is, the
window sends it through Qt's translation first.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class Message:
    """A thing to say: a code of the catalogue and the values its sentence needs.

    A value that is itself a ``Message``, or a tuple of them, is worded first.
    """

    code: str
    params: Mapping[str, object] = field(default_factory=dict)


class Wording:
    """Turns messages into sentences, from a catalogue of templates by code."""

    def __init__(
        self,
        templates: Mapping[str, str],
        translate: Callable[[str], str] = lambda text: text,
        day: Callable[[date], str] = date.isoformat,
    ) -> None:
        self._templates = templates
        self._translate = translate
        self._day = day

    def sentence(self, message: Message) -> str:
        """The sentence for a message; a code without a template shows as itself."""
        template = self._translate(self._templates.get(message.code, message.code))
        try:
            return template.format_map(
                {name: self._value(value) for name, value in message.params.items()}
            )
        except (KeyError, IndexError, ValueError):
            return template

    def _value(self, value: object) -> object:
        if isinstance(value, Message):
            return self.sentence(value)
        if isinstance(value, tuple):
            comma = self._translate(self._templates.get("list.comma", ", "))
            return comma.join(str(self._value(part)) for part in value)
        if isinstance(value, date) and not isinstance(value, datetime):
            return self._day(value)
        return value
