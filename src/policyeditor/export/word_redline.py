"""Two versions of a policy as one Word file with tracked changes."""

from __future__ import annotations

from dataclasses import replace

from policyeditor.errors import ExportError
from policyeditor.export.document.endings import settle_endings
from policyeditor.export.document.hands import Hand, hands
from policyeditor.export.document.merging import merge
from policyeditor.export.document.model import Block
from policyeditor.export.document.moves import with_moves
from policyeditor.export.document.publishing import (
    DIGEST_KEY,
    VERSION_KEY,
    marks_of,
    publication_blocks,
)
from policyeditor.export.document.spelling import Signs, placed
from policyeditor.export.publication import Made, Publication, Stage
from policyeditor.export.site_links import lost_links
from policyeditor.export.tree import publication_tree
from policyeditor.export.word import write_word

#: The names of the hidden marks that tell the older version of a redline.
OLD_VERSION_KEY = "policyeditor-old-version"
OLD_DIGEST_KEY = "policyeditor-old-digest"


def word_redline_file(publication: Publication) -> Made:
    """The changes from the first version of the publication's way to the last, tracked.

    Each carries the name of who saved the version that made it, and when.  Accepting all gives
    the newer text, rejecting all the older.  Numbers typed before paragraphs stay words, so that
    both versions keep theirs.  Raises ExportError where no older version is given, RenderingError
    for a body that cannot be drawn.
    """
    if len(publication.way) < 2:
        raise ExportError("export.no-redline")
    first = _publication(publication, publication.way[0])
    old = marks_of(first)
    marks = {
        **marks_of(publication),
        OLD_VERSION_KEY: old.get(VERSION_KEY, ""),
        OLD_DIGEST_KEY: old[DIGEST_KEY],
    }
    known = {name: value for name, value in marks.items() if value}
    notes = lost_links(publication_tree(publication), publication.address)
    return Made(write_word(redline_blocks(publication), publication, known), notes)


def redline_blocks(publication: Publication) -> tuple[Block, ...]:
    """The blocks of both versions in one, with their changes."""
    signs = Signs()
    row = [
        placed(publication_blocks(_publication(publication, stage), counted=False), signs)
        for stage in publication.way
    ]
    people = [Hand(stage.author, stage.saved) for stage in publication.way[1:]]
    whose = hands([text for _, text in row], people)
    merged = merge(row[0][0], row[-1][0], whose, signs)
    return settle_endings(with_moves(merged, signs))


def _publication(publication: Publication, stage: Stage) -> Publication:
    return replace(
        publication,
        policy=stage.policy,
        data=stage.data,
        body=stage.body,
        version_id=stage.version_id,
    )
