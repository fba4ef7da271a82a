"""A policy for a Jekyll site: its file as it is."""

from __future__ import annotations

from policyeditor.export.publication import Publication


def jekyll_bytes(publication: Publication) -> bytes:
    """The bytes of the policy's file, none of them changed.

    What the site is given is what was written and versioned, line endings and all.
    """
    return publication.data
