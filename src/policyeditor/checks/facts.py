"""What a check may know of a policy beside its text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from policyeditor.checks.settings import CheckSettings
from policyeditor.comparison.translation import Translated
from policyeditor.messages import Message
from policyeditor.rendering.site import SiteFacts


@dataclass(frozen=True, slots=True)
class SourceText:
    """The policy that another is translated from, as saved, and what was marked as translated.

    ``file`` is its path in the folder, with forward slashes; ``lang`` a BCP 47 tag.
    """

    file: str
    lang: str
    view: str
    marks: tuple[Translated, ...] = ()


@dataclass(frozen=True, slots=True)
class FolderFacts:
    """What the policy folder says.

    ``schema`` is the folder's own schema for document details, ``schema_problem`` tells why it
    cannot be used.  ``relative_path`` is the policy's, with forward slashes.  ``site`` is the
    Jekyll site that the policy is published with, if it is; ``dialect`` is its Markdown's.
    ``troubles`` tells what of the folder's own files could not be used.
    ``settings`` are the folder's decisions on checks; ``files`` its files (relative, with forward
    slashes), ``addresses`` the file of each web address of its policies, both empty where not
    known; ``places`` the ids within those files that the policy links into.
    ``source`` is what the policy is translated from, if it is a translation; ``absent`` are the
    languages that other policies of the folder have and this one has not.
    """

    schema: Mapping[str, object] | None = None
    relative_path: str = ""
    schema_problem: Message | None = None
    site: SiteFacts | None = None
    dialect: str = "kramdown"
    troubles: tuple[Message, ...] = ()
    settings: CheckSettings = field(default_factory=CheckSettings)
    files: frozenset[str] = frozenset()
    addresses: Mapping[str, str] = field(default_factory=dict)
    places: Mapping[str, frozenset[str]] = field(default_factory=dict)
    source: SourceText | None = None
    absent: tuple[str, ...] = ()
    last_version: str = ""
