"""Jekyll's own tags: pieces of the site put in, and code with its language."""

from __future__ import annotations

import re
from typing import TextIO

from liquid import Node, RenderContext, Tag, TokenStream
from liquid.builtin.expressions import FilteredExpression, tokenize
from liquid.exceptions import LiquidSyntaxError
from liquid.parser import get_parser
from liquid.token import TOKEN_EXPRESSION, TOKEN_TAG, Token

from policyeditor.messages import Message
from policyeditor.rendering.liquid.limits import DEEPEST_INCLUDES, TooMuchError
from policyeditor.rendering.liquid.run import Context
from policyeditor.rendering.liquid.tokens import cut
from policyeditor.rendering.liquid.values import as_text

# As Jekyll's include tag reads its own line (lib/jekyll/tags/include.rb).
_PARAMETER = re.compile(
    r"""([\w-]+)\s*=\s*(?:"([^"\\]*(?:\\.[^"\\]*)*)"|'([^'\\]*(?:\\.[^'\\]*)*)'|([\w.-]+))"""
)
_VARIABLE = re.compile(r"\{\{(.*?)\}\}", re.DOTALL)
_VARIABLE_NAME = re.compile(r"[^{\s]*(?:\{\{[^{}]*\}\}[^\s{}]*)+")
_NAME = re.compile(r"[\w/.\-()+~#@]+")
_INVALID = re.compile(r"[./]{2,}")


class IncludeNode(Node):
    """A piece of the site (``_includes``) put in here."""

    __slots__ = ("markup",)

    def __init__(self, token: Token, markup: str) -> None:
        super().__init__(token)
        self.markup = markup
        self.blank = False

    def render_to_output(self, context: RenderContext, buffer: TextIO) -> int:
        """Fill in the piece where it is; tell where it is missing."""
        assert isinstance(context, Context)
        run = context.run
        run.place(self.token, buffer)
        file, parameters = _split(self.markup)
        file = _VARIABLE.sub(lambda found: _value(found[1], context), file)
        text = None
        if _NAME.fullmatch(file) and not _INVALID.search(file):
            text = run.facts.includes.get(file)
        if text is None:
            return buffer.write(run.tell_and_mark(Message("liquid.no-include", {"name": file})))
        if len(run.inside) >= DEEPEST_INCLUDES:
            raise TooMuchError("includes")
        given = _parameters(parameters, context)
        # Without parameters Jekyll leaves those of the piece around in place.
        namespace: dict[str, object] = {"include": given} if parameters else {}
        run.inside.append(file)
        try:
            _fill_in(file, text, context, namespace, buffer)
        finally:
            run.inside.pop()
        return 1


class IncludeTag(Tag):
    """Reads ``{% include file.html key="value" %}``."""

    name = "include"
    block = False

    def parse(self, stream: TokenStream) -> Node:
        """A node for the tag."""
        token = stream.eat(TOKEN_TAG)
        markup = stream.expect(TOKEN_EXPRESSION).value
        return IncludeNode(token, markup)


class HighlightNode(Node):
    """Code in a language, without the colours that the site gives it."""

    __slots__ = ("block", "language")

    def __init__(self, token: Token, language: str, block: Node) -> None:
        super().__init__(token)
        self.language = language
        self.block = block
        self.blank = False

    def render_to_output(self, context: RenderContext, buffer: TextIO) -> int:
        """Write the code as HTML."""
        from html import escape

        inner = context.get_buffer()
        self.block.render(context, inner)
        code = escape(inner.getvalue().strip("\n"), quote=False)
        return buffer.write(
            f'<figure class="highlight"><pre><code class="language-{self.language}">'
            f"{code}</code></pre></figure>"
        )


class HighlightTag(Tag):
    """Reads ``{% highlight language %}``."""

    name = "highlight"
    end = "endhighlight"

    def parse(self, stream: TokenStream) -> Node:
        """A node for the tag and its code."""
        token = stream.eat(TOKEN_TAG)
        language = re.match(r"[\w.+#-]+", stream.expect(TOKEN_EXPRESSION).value)
        if language is None:
            raise LiquidSyntaxError("language", token=token)
        next(stream)
        block = get_parser(self.env).parse_block(stream, ("endhighlight",))
        stream.expect(TOKEN_TAG, value="endhighlight")
        return HighlightNode(token, language[0], block)


TAGS: tuple[type[Tag], ...] = (IncludeTag, HighlightTag)


def _split(markup: str) -> tuple[str, str]:
    """The name of a file and what it is given."""
    variable = _VARIABLE_NAME.match(markup)
    end = variable.end() if variable else len(markup.split(None, 1)[0]) if markup.split() else 0
    return markup[:end].strip(), markup[end:].strip()


def _parameters(markup: str, context: Context) -> dict[str, object]:
    given: dict[str, object] = {}
    for found in _PARAMETER.finditer(markup):
        name, double, single, variable = found.groups()
        if variable is not None:
            given[name] = _evaluate(variable, context)
        elif double is not None:
            given[name] = double.replace('\\"', '"')
        else:
            given[name] = single.replace("\\'", "'")
    return given


def _evaluate(expression: str, context: Context) -> object:
    token = Token(TOKEN_EXPRESSION, expression, 0, expression)
    stream = TokenStream(tokenize(expression, token))
    return FilteredExpression.parse(context.env, stream).evaluate(context)


def _value(expression: str, context: Context) -> str:
    return as_text(_evaluate(expression.strip(), context))


def _fill_in(
    name: str, text: str, context: Context, namespace: dict[str, object], buffer: TextIO
) -> None:
    from policyeditor.rendering.liquid.engine import JekyllEnvironment, render

    context.run.budget.piece()
    assert isinstance(context.env, JekyllEnvironment)
    template = context.env.template(cut(text), name)
    with context.extend(namespace):
        render(template.nodes, context, buffer)
