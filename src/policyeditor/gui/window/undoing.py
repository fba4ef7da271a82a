"""Views beside the text that take back what is typed in them."""

from __future__ import annotations

from typing import Protocol, runtime_checkable


@runtime_checkable
class Undoing(Protocol):
    """A view that the Undo and Redo entries act on while it is in front."""

    @property
    def can_undo(self) -> bool:
        """Whether something of what was typed can be taken back."""

    @property
    def can_redo(self) -> bool:
        """Whether something that was taken back can be had again."""

    def undo(self) -> None:
        """Take back what was typed last."""

    def redo(self) -> None:
        """Have what was taken back again."""
