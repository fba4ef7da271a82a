"""A redline as one web page."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass

from policyeditor.export.headings import html_below
from policyeditor.export.images import ImageFolder, with_images
from policyeditor.export.page import Tongue, page, tongue
from policyeditor.export.tags import Tag, change_tags
from policyeditor.export.version_names import shown_version
from policyeditor.rendering.sanitise import clean

_PLACE = re.compile(r' data-line="[0-9]*"')


@dataclass(frozen=True, slots=True)
class Redline:
    """Two versions compared, drawn: the marked HTML and what each version is called."""

    html: str
    old_name: str
    new_name: str


def redline_page(
    redline: Redline, title: str, lang: str, *, images: ImageFolder | None = None, report: str = ""
) -> str:
    """The redline as a self-contained page with a key to its marks.

    Deletions are struck, insertions underlined, moves double-underlined; each is also said to
    those who listen to the page.  ``report`` is HTML that follows the text.
    """
    spoken = tongue(lang)
    published = change_tags(clean(redline.html), _without_places)
    body = html_below(with_images(published, images, spoken)) + report
    heading = spoken.say("redline.title", title=title)
    old, new = (
        shown_version(name, spoken.words.lang) for name in (redline.old_name, redline.new_name)
    )
    intro = spoken.say("redline.intro", old=old, new=new)
    key = (
        f"<li><del>{spoken.say('redline.deleted')}</del></li>"
        f"<li><ins>{spoken.say('redline.inserted')}</ins></li>"
        f'<li><ins class="moved">{spoken.say("redline.moved")}</ins></li>'
        f'<li><span class="changed">{spoken.say("redline.other")}</span></li>'
    )
    main = (
        f"<header{spoken.own_lang}>\n<h1>{heading}</h1>\n<p>{intro}</p>\n"
        f'<ul class="key" aria-label="{spoken.say("redline.key")}">{key}</ul>\n</header>\n{body}'
    )
    return page(f"{title} – {new}", main, spoken, style=_spoken_marks(spoken))


def _without_places(tag: Tag) -> str:
    """A tag without the line of the source it stands on, which only the window needs."""
    return _PLACE.sub("", tag.whole)


def _spoken_marks(spoken: Tongue) -> str:
    """Words for those who listen, before and after each mark; unseen by those who look."""
    hidden = "position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden"
    end = _css_text(spoken, "redline.end")
    return (
        f"del::before {{ content: {_css_text(spoken, 'redline.deleted.start')}; {hidden}; }}\n"
        f"ins::before {{ content: {_css_text(spoken, 'redline.inserted.start')}; {hidden}; }}\n"
        f"del::after, ins::after {{ content: {end}; {hidden}; }}\n"
    )


def _css_text(spoken: Tongue, code: str) -> str:
    return json.dumps(spoken.say(code), ensure_ascii=False)
