"""The rows of the palette: what each says, and what it does when it is chosen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """One thing to choose.

    ``detail`` says where it stands, ``keys`` what else does it.  One that cannot be done now
    says why in ``why_not``.
    """

    title: str
    do: Callable[[], object]
    detail: str = ""
    keys: str = ""
    icon: str = ""
    why_not: str = ""

    @property
    def possible(self) -> bool:
        """Whether it can be chosen now."""
        return not self.why_not

    @property
    def spoken(self) -> str:
        """The row as it is read aloud."""
        return ", ".join(
            part for part in (self.title, self.why_not or self.detail, self.keys) if part
        )


#: Gives the rows for what is typed.
Source = Callable[[str], Sequence[Row]]
