"""The one tree of failures the program expects.

Each carries a ``Message`` that says what is wrong, where, and what to do; the edge words it.
"""

from __future__ import annotations

from policyeditor.messages import Message


class PolicyEditorError(Exception):
    """An expected failure; ``message`` tells the person what happened and what to do."""

    def __init__(self, code: str, **params: object) -> None:
        self.message = Message(code, params)
        super().__init__(code, params)

    def __reduce__(self) -> tuple[object, ...]:
        """Survive the way from a worker process: keyword parameters need their own restoring."""
        return (_restore, (type(self), self.message.code, dict(self.message.params)))


def _restore(
    kind: type[PolicyEditorError], code: str, params: dict[str, object]
) -> PolicyEditorError:
    return kind(code, **params)


class InputError(PolicyEditorError):
    """The file, folder or argument given cannot be used."""


class FolderError(InputError):
    """The policy folder cannot be read or written."""


class TextError(InputError):
    """The policy's text cannot be read as text, or must not be changed."""


class SearchError(InputError):
    """What is looked for, or what shall replace it, cannot be used as it is written."""


class DetailsError(InputError):
    """The document details (front matter) cannot be read or changed."""


class RenderingError(PolicyEditorError):
    """The policy cannot be drawn; the message names the place."""


class HistoryError(PolicyEditorError):
    """The folder's version history cannot be used."""


class StoppedError(HistoryError):
    """The person stopped it; everything is as it was before."""


class RemoteError(HistoryError):
    """What the team shares cannot be reached or used; nothing here was changed."""


class BehindError(RemoteError):
    """Somebody else sent versions first; they must be got before one's own can be sent."""


class NoticeError(PolicyEditorError):
    """A notice cannot be made from what was given."""


class NoticeNotOwedError(NoticeError):
    """No change is significant or undecided, so nobody needs to be told."""


class ExportError(PolicyEditorError):
    """A publishable file cannot be made or written."""


class PublishRefusedError(PolicyEditorError):
    """A policy cannot be published yet; ``reasons`` names everything that is in the way."""

    @property
    def reasons(self) -> tuple[Message, ...]:
        """Each thing that is in the way, worded on its own."""
        found = self.message.params.get("reasons", ())
        return found if isinstance(found, tuple) else ()


class WriteError(PolicyEditorError):
    """The file could not be written; what it held before is untouched."""


class ChangedOnDiskError(WriteError):
    """Another program changed the file since it was opened; a person must choose."""


class WorkError(PolicyEditorError):
    """Work given to a process of its own was not done: it took too long or broke down."""
