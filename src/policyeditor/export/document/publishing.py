"""A publication as a document, with what is told of it as a whole."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from html import unescape

from policyeditor.export.document.model import Block
from policyeditor.export.document.numbering import count_labels
from policyeditor.export.document.reading import read_blocks
from policyeditor.export.document.words import Beside
from policyeditor.export.images import image_bytes, image_kind
from policyeditor.export.page import Tongue, tongue
from policyeditor.export.publication import Publication
from policyeditor.export.site_links import lost_links
from policyeditor.export.titles import title_of
from policyeditor.export.tree import publication_tree
from policyeditor.export.version_names import shown_version
from policyeditor.languages import direction, long_date
from policyeditor.messages import Message

#: The names of the facts by which a file that comes back is known again.
VERSION_KEY = "policyeditor-version"
DIGEST_KEY = "policyeditor-digest"
PATH_KEY = "policyeditor-path"
NAME_KEY = "policyeditor-version-name"

# Pictures that word processors show.
_SHOWN = frozenset({"image/png", "image/jpeg", "image/gif"})
_LONGEST_NAME = 200  # characters of an address that are told
_BEFORE, _BETWEEN = "\ue000", "\ue001"


@dataclass(frozen=True, slots=True)
class Ends:
    """The words above and below each page; those below stand around two numbers.

    ``rtl`` is the direction of the document, ``words_rtl`` that of the program's own words.
    """

    title: str
    facts: str
    before: str
    between: str
    after: str
    rtl: bool
    words_rtl: bool


@dataclass(frozen=True, slots=True)
class Content:
    """The blocks of a publication, and what the person must know of them."""

    blocks: tuple[Block, ...]
    notes: tuple[Message, ...] = ()


def content_of(publication: Publication, *, counted: bool = True) -> Content:
    """The content of a publication.

    With ``counted``, numbers typed before paragraphs are counted by the file itself.  Raises
    RenderingError for a body that cannot be drawn.
    """
    spoken = spoken_in(publication)
    missing: dict[str, None] = {}

    def picture(source: str) -> str:
        data = image_bytes(source, publication.images)
        kind = image_kind(data)
        if kind in _SHOWN:
            return f"data:{kind};base64,{base64.b64encode(data).decode('ascii')}"
        return ""

    def left_out(source: str, description: str) -> str:
        # An address that must not be asked is gone: then the picture is known by its description.
        missing[(source or description)[:_LONGEST_NAME]] = None
        code = "image.left-out" if description else "image.left-out-unnamed"
        return unescape(spoken.say(code, text=description))

    beside = Beside(site=publication.address, picture=picture, left_out=left_out)
    tree = publication_tree(publication)
    blocks = read_blocks(tree, beside)
    pictures = [Message("export.picture-left-out", {"image": name}) for name in missing]
    notes = (*pictures, *lost_links(tree, publication.address))
    return Content(count_labels(blocks) if counted else blocks, notes)


def publication_blocks(publication: Publication, *, counted: bool = True) -> tuple[Block, ...]:
    """The blocks of a publication (see ``content_of``)."""
    return content_of(publication, counted=counted).blocks


def spoken_in(publication: Publication) -> Tongue:
    """The language of a publication."""
    return tongue(publication.policy.front_matter.text("lang"))


def details_of(publication: Publication) -> dict[str, str]:
    """What a file tells of its document: title, language, direction, subject."""
    spoken = spoken_in(publication)
    details = {
        "title": " ".join(title_of(publication.policy).split()),
        "lang": spoken.lang,
        "description": " ".join(publication.policy.front_matter.text("description").split()),
    }
    if direction(spoken.lang) == "rtl":
        details["dir"] = "rtl"
    return {name: value for name, value in details.items() if value}


def marks_of(publication: Publication) -> Mapping[str, str]:
    """The hidden marks by which the version is known that a file was exported from.

    The digest is SHA-256 of the bytes of the policy's file; the path is within the policy folder.
    """
    marks = {
        VERSION_KEY: publication.version_id,
        NAME_KEY: publication.version,
        DIGEST_KEY: hashlib.sha256(publication.data).hexdigest(),
        PATH_KEY: _path(publication),
    }
    return {name: value for name, value in marks.items() if value}


def ends_of(publication: Publication) -> Ends:
    """The words above and below each page, in the document's language."""
    spoken = spoken_in(publication)
    facts = []
    if publication.version:
        name = shown_version(publication.version, spoken.words.lang)
        facts.append(spoken.say("version.named", version=name))
    if publication.effective is not None:
        day = long_date(publication.effective, spoken.words.lang)
        facts.append(spoken.say("effective", date=day))
    pages = unescape(spoken.say("page.of", page=_BEFORE, pages=_BETWEEN))
    before, _, rest = pages.partition(_BEFORE)
    between, _, after = rest.partition(_BETWEEN)
    return Ends(
        title=" ".join(title_of(publication.policy).split()),
        facts=unescape(" · ".join(facts)),
        before=before,
        between=between,
        after=after,
        rtl=direction(spoken.lang) == "rtl",
        words_rtl=direction(spoken.words.lang) == "rtl",
    )


def _path(publication: Publication) -> str:
    source, folder = publication.source, publication.folder
    if source is None:
        return ""
    if folder is not None and source.is_relative_to(folder):
        return source.relative_to(folder).as_posix()
    return source.name
