"""Filling in templates: the one door to Jinja.

Templates run sandboxed, a missing value is an error, and whatever is filled in is escaped for
the kind of file unless it is marked as safe: HTML by Jinja's own rule, Markdown by
``escaping.markdown_text``.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING

from policyeditor.errors import NoticeError
from policyeditor.notices.escaping import markdown_text, quoted_scalar
from policyeditor.resources import resource_text

if TYPE_CHECKING:
    from jinja2.sandbox import ImmutableSandboxedEnvironment

LONGEST = 2_000_000  # characters of a filled-in template


class Syntax(StrEnum):
    """What the values are escaped for."""

    HTML = "html"
    MARKDOWN = "markdown"


class Safe(str):
    """Text that is already in the file's own syntax."""

    __slots__ = ()


def fill(name: str, syntax: Syntax, values: Mapping[str, object]) -> str:
    """The template of that name (in ``resources/templates``) with its values filled in.

    Raises NoticeError where it cannot be filled in, or grows beyond ``LONGEST`` characters.
    """
    from jinja2 import TemplateError  # 60 ms to import: only when a notice is made

    chunks: list[str] = []
    length = 0
    try:
        template = _environment(syntax).get_template(name)
        for chunk in template.generate(values):
            length += len(chunk)
            if length > LONGEST:
                raise NoticeError("notices.too-long", limit=LONGEST)
            chunks.append(chunk)
    except (TemplateError, OverflowError) as error:
        raise NoticeError("notices.template", name=name, reason=str(error)) from error
    return "".join(chunks)


@cache
def _environment(syntax: Syntax) -> ImmutableSandboxedEnvironment:
    from jinja2 import FunctionLoader, StrictUndefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    html = syntax is Syntax.HTML
    environment = ImmutableSandboxedEnvironment(
        loader=FunctionLoader(lambda name: resource_text("templates", name)),
        undefined=StrictUndefined,
        autoescape=html,
        finalize=None if html else _markdown_value,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters["scalar"] = lambda text: Safe(quoted_scalar(text))
    environment.filters["address"] = lambda text: Safe(text)
    return environment


def _markdown_value(value: object) -> object:
    return value if isinstance(value, Safe) else markdown_text(str(value))
