"""The document around what is shown: head, style sheet, and what the page is forbidden."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

#: What a page may load: its style sheets and pictures, from the policy's folder alone.
SECURITY_POLICY = (
    "default-src 'none'; style-src policy:; style-src-attr 'unsafe-inline'; "
    "img-src policy: data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)


@dataclass(frozen=True, slots=True)
class Content:
    """What a page shows: HTML for its body, a style sheet, language and direction of the text."""

    body: str
    style: str = ""
    lang: str = ""
    direction: str = ""


def page_html(content: Content, number: int) -> str:
    """The whole document of page ``number``; its style sheet stands at ``?style=<number>``."""
    lang = f' lang="{escape(content.lang)}"' if content.lang else ""
    direction = f' dir="{escape(content.direction)}"' if content.direction else ""
    return (
        f'<!DOCTYPE html>\n<html{lang}{direction}>\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_for_meta()}">\n'
        '<meta name="referrer" content="no-referrer">\n'
        '<meta name="viewport" content="width=device-width">\n'
        f'<link rel="stylesheet" href="?style={number}">\n'
        f"</head>\n<body>\n{content.body}\n</body>\n</html>\n"
    )


def _for_meta() -> str:
    # "frame-ancestors" counts in the header only, and is warned of elsewhere.
    return SECURITY_POLICY.rpartition(";")[0]
