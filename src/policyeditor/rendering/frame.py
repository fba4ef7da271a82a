"""The page around a policy, as the site lays it out, with a place for the policy itself."""

from __future__ import annotations

from typing import NamedTuple

from policyeditor.messages import Message

#: Where the policy stands in a frame.
PLACE = '<div data-policy-body=""></div>'


class Frame(NamedTuple):
    """A site's page: cleaned HTML with one ``PLACE``, its style sheet, the classes of its body.

    Without ``html`` the site has no page for the policy that could be shown.  ``left_out`` tells
    what of the site's page is not shown here.
    """

    html: str = ""
    style: str = ""
    body_class: str = ""
    left_out: tuple[Message, ...] = ()
