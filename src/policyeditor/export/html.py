"""A policy as one web page that needs nothing besides itself."""

from __future__ import annotations

from datetime import date

from policyeditor.export.page import Tongue, page
from policyeditor.export.publication import Made, Publication
from policyeditor.export.spoken import tongue_of
from policyeditor.export.titles import description_of, title_of
from policyeditor.export.web_body import contents_html, web_body
from policyeditor.languages import long_date
from policyeditor.resources import resource_text


def html_file(publication: Publication) -> Made:
    """The policy as a self-contained page: its body as published, with no script and no address.

    Its effective date is shown under the title where it has one, then a table of contents; each
    clause has a name that stays (see ``anchors``).  Pictures of the folder are put into the page;
    all others leave a note.  Raises RenderingError for a body that cannot be drawn.
    """
    policy = publication.policy
    spoken = tongue_of(policy)
    title = title_of(policy)
    body = web_body(publication, title, spoken)
    below = _date(publication.effective, spoken) + contents_html(body.contents, spoken)
    before, end, after = body.html.partition("</h1>")
    main = f"{before}{end}\n{below}{after}" if below else body.html
    style = resource_text("styles", "contents.css")
    text = page(title, main, spoken, description=description_of(policy), style=style)
    return Made(text.encode("utf-8", "replace"), body.notes)


def _date(effective: date | None, spoken: Tongue) -> str:
    """The line with the effective date."""
    if effective is None:
        return ""
    day = long_date(effective, spoken.words.lang)
    return f'<p class="facts"{spoken.own_lang}>{spoken.say("effective", date=day)}</p>\n'
