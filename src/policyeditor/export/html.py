"""A policy as one web page that needs nothing besides itself."""

from __future__ import annotations

from datetime import date

from policyeditor.export.headings import with_one_title
from policyeditor.export.images import ImageFolder, with_images
from policyeditor.export.page import Tongue, page
from policyeditor.export.spoken import tongue_of
from policyeditor.languages import long_date
from policyeditor.policy.clauses import ClauseKind, every_clause
from policyeditor.policy.policy import Policy
from policyeditor.rendering.fragment import render_body


def html_page(
    policy: Policy,
    *,
    effective: date | None = None,
    images: ImageFolder | None = None,
    body: str | None = None,
) -> str:
    """The policy as a self-contained page: its body as published, with no script and no address.

    ``effective`` is shown under the title where it is given.  Images of ``images`` are put into the
    page; all others leave a note.  ``body`` is taken where it is already drawn.  Raises
    RenderingError for a body that cannot be drawn.
    """
    spoken = tongue_of(policy)
    title = title_of(policy)
    drawn = body if body is not None else render_body(policy.scan)
    main = with_one_title(with_images(drawn, images, spoken), title)
    return page(
        title, _with_date(main, effective, spoken), spoken, description=description_of(policy)
    )


def title_of(policy: Policy) -> str:
    """The title of the details, else the first heading; "Policy" where there is neither."""
    title = policy.front_matter.text("title").strip()
    headings = (c.title for c in every_clause(policy.clauses) if c.kind is ClauseKind.HEADING)
    return title or next(headings, "") or "Policy"


def description_of(policy: Policy) -> str:
    """The description of the details, else the first words of the text."""
    described = policy.front_matter.text("description").strip()
    clauses = (c for c in every_clause(policy.clauses) if c.kind is not ClauseKind.HEADING)
    return described or next((clause.text for clause in clauses if clause.text), "")


def _with_date(body: str, effective: date | None, spoken: Tongue) -> str:
    """The body with the effective date under its title."""
    if effective is None:
        return body
    day = long_date(effective, spoken.words.lang)
    line = f'<p class="facts"{spoken.own_lang}>{spoken.say("effective", date=day)}</p>\n'
    before, end, after = body.partition("</h1>")
    return f"{before}{end}\n{line}{after}"
