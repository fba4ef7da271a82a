"""What of a policy's HTML, links and pictures is not published, and never silently so."""

from __future__ import annotations

from collections.abc import Iterator

from policyeditor.checks.facts import FolderFacts
from policyeditor.messages import Message
from policyeditor.policy.policy import Policy
from policyeditor.policy.problems import Problem, Severity
from policyeditor.policy.source_lines import SourceLines
from policyeditor.rendering.removals import Removal, removals_in_place

# "<www.example.org>" or "<your-name>": words that are read as HTML and are gone from the page.
_NO_ELEMENT = "checks.removed-words"
_LONGEST = 100  # characters of an address that a sentence repeats
_MOST = 200  # places told one by one
_AND_MORE = Message("checks.removed-more")

_ELEMENTS = {
    "checks.removed-script": ("script", "noscript", "base", "meta", "link"),
    "checks.removed-style": ("style",),
    "checks.removed-frame": (
        "iframe", "frame", "frameset", "embed", "object", "applet", "video", "audio", "portal",
    ),
    "checks.removed-form": (
        "form", "button", "select", "textarea", "option", "label", "fieldset", "legend",
    ),
    "checks.removed-drawing": ("svg", "math", "canvas"),
}  # fmt: skip
_CODES = {tag: code for code, tags in _ELEMENTS.items() for tag in tags}
_OTHERS = {
    "handler": "checks.removed-handler",
    "picture": "checks.removed-picture",
    "link": "checks.removed-link",
}


def removed(policy: Policy, _facts: FolderFacts) -> Iterator[Problem]:
    """Each element, script or address that is taken out before a policy is shown or published."""
    lines: SourceLines | None = None
    for count, removal in enumerate(removals_in_place(policy.scan)):
        lines = lines or SourceLines(policy.view)
        start = lines.start(policy.scan.body_line)
        line, _ = lines.place(start + removal.start)
        message = _message(removal, line) if count < _MOST else _AND_MORE
        place = (start + removal.start, start + removal.end)
        yield lines.problem(message, *place, Severity.WARNING)
        if count == _MOST:
            return


def _message(removal: Removal, line: int) -> Message:
    name = removal.name
    if removal.kind == "element":
        code = _CODES.get(name, "checks.removed-element" if name.isalnum() else _NO_ELEMENT)
        return Message(code, {"tag": name, "line": line})
    if removal.kind == "handler":
        return Message(_OTHERS[removal.kind], {"name": name, "line": line})
    shown = name if len(name) <= _LONGEST else name[: _LONGEST - 1] + "…"
    return Message(_OTHERS[removal.kind], {"address": shown, "line": line})
