"""A policy for a Jekyll site: its file as it is, but for comments."""

from __future__ import annotations

import json

from policyeditor.export.publication import Made, Publication
from policyeditor.export.titles import title_of
from policyeditor.messages import Message
from policyeditor.policy.comments import without_comments
from policyeditor.policy.front_matter import Fence
from policyeditor.policy.text import read_text

_MARK = "\ufeff".encode()  # of UTF-8, which some editors put first


def jekyll_file(publication: Publication) -> Made:
    """The policy's file for the site: none of its bytes changed, line endings and all.

    Comments of colleagues are taken out: the file may stand where others read it.

    Jekyll publishes only what begins with details (https://jekyllrb.com/docs/front-matter/): a
    file without any gets its title there.  Details that Jekyll cannot read are told.
    """
    data, details = _commentless(publication.data), publication.policy.front_matter
    if details.fence is Fence.NONE:
        mark = _MARK if data.startswith(_MARK) else b""
        line = "\r\n" if b"\r\n" in data else "\n"
        title = json.dumps(title_of(publication.policy), ensure_ascii=False)
        head = f"---{line}title: {title}{line}---{line}{line}".encode("utf-8", "replace")
        return Made(mark + head + data[len(mark) :], (Message("export.jekyll-title-added"),))
    if details.fence is not Fence.YAML or any(problem for problem in details.problems):
        return Made(data, (Message("export.jekyll-details"),))
    return Made(data)


def _commentless(data: bytes) -> bytes:
    """A file without its comments; every other byte as it was."""
    if b"endcomment" not in data:
        return data
    text = read_text(data)
    view = without_comments(text.view)
    if view == text.view or text.read_only is not None:
        return data
    return text.with_view(view).to_bytes()
