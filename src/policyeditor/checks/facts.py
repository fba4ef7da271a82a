"""What a check may know of a policy beside its text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from policyeditor.messages import Message
from policyeditor.rendering.site import SiteFacts


@dataclass(frozen=True, slots=True)
class FolderFacts:
    """What the policy folder says.

    ``schema`` is the folder's own schema for document details, ``schema_problem`` tells why it
    cannot be used.  ``relative_path`` is the policy's, with forward slashes.  ``site`` is the
    Jekyll site that the policy is published with, if it is; ``dialect`` is its Markdown's.
    ``troubles`` tells what of the folder's own files could not be used.
    """

    schema: Mapping[str, object] | None = None
    relative_path: str = ""
    schema_problem: Message | None = None
    site: SiteFacts | None = None
    dialect: str = "kramdown"
    troubles: tuple[Message, ...] = ()
