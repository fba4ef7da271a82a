"""Filling in templates: the one door to Jinja.

Templates run sandboxed, a missing value is an error, and whatever is filled in is escaped for
the kind of file unless it is marked as safe: HTML by Jinja's own rule, Markdown by
``escaping.markdown_text``.  A policy folder may have templates of its own in the place of those
of the program; how long these run and how much memory they take, only the process that they run
in can limit (see ``workspace.own_templates``).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING

from policyeditor.errors import NoticeError
from policyeditor.notices.escaping import markdown_text, quoted_scalar
from policyeditor.notices.wrapping import underlined, wrapped
from policyeditor.resources import resource_text

if TYPE_CHECKING:
    from jinja2.sandbox import ImmutableSandboxedEnvironment

LONGEST = 2_000_000  # characters of a filled-in template
#: The templates there are; a policy folder may have its own under the same names.
NAMES = (
    "banner.html",
    "changelog.md",
    "email.html",
    "letter.txt",
    "notice-body.html",
    "notice-body.txt",
    "notice.html",
    "notice.md",
    "notice.txt",
)


class Syntax(StrEnum):
    """What the values are escaped for."""

    HTML = "html"
    MARKDOWN = "markdown"
    TEXT = "text"


class Safe(str):
    """Text that is already in the file's own syntax."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Templates:
    """Templates of a policy folder by name, used in the place of the program's own."""

    own: Mapping[str, str] = field(default_factory=dict)

    def source(self, name: str) -> str | None:
        """The text of a template; None where there is none of that name."""
        if name not in NAMES:
            return None
        return self.own[name] if name in self.own else resource_text("templates", name)


SHIPPED = Templates()


def fill(
    name: str, syntax: Syntax, values: Mapping[str, object], templates: Templates = SHIPPED
) -> str:
    """The template of that name with its values filled in.

    Raises NoticeError, which names the template and the line, where it cannot be filled in, or
    grows beyond ``LONGEST`` characters.
    """
    chunks: list[str] = []
    length = 0
    try:
        environment = _environment(syntax) if templates is SHIPPED else _made(syntax, templates)
        for chunk in environment.get_template(name).generate(values):
            length += len(chunk)
            if length > LONGEST:
                raise _too_long(name, templates)
            chunks.append(chunk)
    except (NoticeError, MemoryError):
        raise
    except Exception as error:  # a template is somebody's program: it can raise anything
        raise _refused(name, error) from error
    return "".join(chunks)


def _too_long(name: str, templates: Templates) -> NoticeError:
    if templates.own:
        return NoticeError("notices.template-too-long", name=name, limit=LONGEST)
    return NoticeError("notices.too-long", limit=LONGEST)


def _refused(name: str, error: Exception) -> NoticeError:
    """The failure of a template in the words of its kind."""
    from jinja2 import TemplateNotFound, TemplateSyntaxError, UndefinedError
    from jinja2.exceptions import SecurityError

    place: dict[str, object] = {"name": name, "line": 1}
    place |= _place(error)
    match error:
        case TemplateSyntaxError():
            place = {"name": error.name or name, "line": error.lineno}
            return NoticeError("notices.template-syntax", **place, reason=error.message or "")
        case TemplateNotFound():
            known = ", ".join(NAMES)
            return NoticeError("notices.template-none", **place, other=error.name, known=known)
        case UndefinedError():
            return NoticeError("notices.template-field", **place, reason=error.message or "")
        case SecurityError():
            return NoticeError("notices.template-forbidden", **place, reason=str(error))
        case OverflowError() | RecursionError():
            return NoticeError("notices.template-endless", **place)
        case _:
            reason = str(error) or type(error).__name__
            return NoticeError("notices.template", **place, reason=reason)


def _place(error: Exception) -> dict[str, object]:
    """The innermost template that a failure passed through, and the line of it."""
    found: dict[str, object] = {}
    trace = error.__traceback__
    while trace is not None:
        file = trace.tb_frame.f_code.co_filename
        if file in NAMES:
            found = {"name": file, "line": trace.tb_lineno}
        trace = trace.tb_next
    return found


@cache
def _environment(syntax: Syntax) -> ImmutableSandboxedEnvironment:
    return _made(syntax, SHIPPED)


def _made(syntax: Syntax, templates: Templates) -> ImmutableSandboxedEnvironment:
    from jinja2 import FunctionLoader, StrictUndefined  # 60 ms: only when a notice is made
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    def load(name: str) -> tuple[str, str, None] | None:
        source = templates.source(name)
        # The file name is how a failure is found again (see ``_place``).
        return (source, name, None) if source is not None else None

    environment = ImmutableSandboxedEnvironment(
        loader=FunctionLoader(load),
        undefined=StrictUndefined,
        autoescape=syntax is Syntax.HTML,
        finalize=_FINALIZE[syntax],
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters["scalar"] = _scalar
    environment.filters["address"] = lambda text: Safe(text)
    environment.filters["lines"] = _LINES[syntax]
    environment.filters["wrapped"] = wrapped
    environment.filters["underlined"] = underlined
    return environment


def _scalar(value: object) -> Safe:
    """A value of front matter."""
    if isinstance(value, bool):
        return Safe("true" if value else "false")
    return Safe(quoted_scalar(str(value)))


def _markdown_value(value: object) -> object:
    return value if isinstance(value, Safe) else markdown_text(str(value))


def _html_value(value: object) -> object:
    """Escaped text, braces too: a banner is often put into a page that Liquid fills in."""
    from markupsafe import Markup, escape  # comes with Jinja

    if hasattr(value, "__html__"):
        return value
    plain = str(escape(value)).replace("{", "&#123;").replace("}", "&#125;")
    return Markup(plain)  # noqa: S704 - escaped on the line before


def _markdown_lines(text: str) -> Safe:
    return Safe("<br>".join(map(markdown_text, text.split("\n"))))


def _html_lines(text: str) -> object:
    from markupsafe import Markup

    return Markup("<br>").join(Markup(_html_value(line)) for line in text.split("\n"))  # noqa: S704 - each is escaped


_FINALIZE = {Syntax.MARKDOWN: _markdown_value, Syntax.HTML: _html_value, Syntax.TEXT: None}
# Text of several lines, each on a line of its own in the file too.
_LINES = {Syntax.MARKDOWN: _markdown_lines, Syntax.HTML: _html_lines, Syntax.TEXT: str}
