"""The engine: python-liquid with Jekyll's tags and filters, and with an account of what failed.

Wherever the library would leave a thing out or break off, a node of our own stands, which tells the
run.  Where Liquid itself would end with an error, the text around goes on.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TextIO

from liquid import BoundTemplate, Environment, Mode, Node, RenderContext, Tag, TokenStream
from liquid.builtin.content import ContentNode, Literal
from liquid.builtin.output import Output, OutputNode
from liquid.exceptions import LiquidError, LiquidInterrupt, StopRender
from liquid.token import TOKEN_EXPRESSION, Token
from liquid.undefined import is_undefined

from policyeditor.messages import Message
from policyeditor.rendering.liquid.limits import TooMuchError
from policyeditor.rendering.liquid.run import Context, Missing, Run, Writer
from policyeditor.rendering.liquid.tokens import MISPLACED, TOO_LONG, Cut
from policyeditor.rendering.liquid.values import as_text

# Beside its own errors the library lets many kinds out of filters and comparisons.
_FAILURES = (
    LiquidError,
    ArithmeticError,
    ValueError,
    TypeError,
    AttributeError,
    LookupError,
    RecursionError,
    MemoryError,
)
_TOO_MUCH = {
    "rounds": "liquid.too-many-rounds",
    "output": "liquid.too-long",
    "time": "liquid.too-slow",
    "includes": "liquid.too-deep",
}
# Tags of later versions of Liquid than the one that Jekyll sites are published with.
_NOT_JEKYLLS = ("echo", "liquid", "render", "doc", "#", "inline_comment", "comment")


class JekyllEnvironment(Environment):
    """Tags and filters as Jekyll has them; for one run."""

    block_nesting_limit = 30
    context_depth_limit = 200

    def __init__(self) -> None:
        super().__init__(tolerance=Mode.LAX, undefined=Missing, strict_filters=False)
        self.blocks: dict[int, int] = {}

    def setup_tags_and_filters(self, *, extra: bool = False) -> None:
        """Jekyll's tags and filters in the place of some of the library's."""
        from policyeditor.rendering.liquid.filters import FILTERS
        from policyeditor.rendering.liquid.tags import TAGS

        super().setup_tags_and_filters(extra=extra)
        for name in _NOT_JEKYLLS:
            self.tags.pop(name, None)
        ours: tuple[type[Tag], ...] = (JekyllContent, JekyllOutput, Unknown, *TAGS)
        for kind in ours:
            self.add_tag(kind)
        self.filters.update(FILTERS)
        for tag in self.tags.values():
            if not isinstance(tag, JekyllContent | Unknown):
                tag.get_node = _Careful(self, tag)  # type: ignore[method-assign]  # its hook

    def template(self, cut: Cut, name: str = "") -> BoundTemplate:
        """The template of a text already cut."""
        from liquid.parser import get_parser

        outer, self.blocks = self.blocks, cut.blocks
        try:
            nodes = get_parser(self).parse(TokenStream(iter(cut.tokens)))
        finally:
            self.blocks = outer
        return BoundTemplate(self, nodes, name=name)


class _Careful:
    """Reads one tag; where that fails, the tag (with its block) is one that cannot be filled in."""

    def __init__(self, env: JekyllEnvironment, tag: Tag) -> None:
        self._env = env
        self._tag = tag

    def __call__(self, stream: TokenStream) -> Node:
        position, depth, token = stream.pos, stream.block_depth, stream.current
        try:
            return self._tag.parse(stream)
        except (LiquidError, RecursionError):
            stream.pos = self._env.blocks.get(position, position)
            stream.block_depth = depth
            _pass_expression(stream)
            return UnresolvedNode(token, Message("liquid.not-understood"))


class JekyllContentNode(ContentNode):
    """Words of the source."""

    def render_to_output(self, context: RenderContext, buffer: TextIO) -> int:
        """Write the words, with the lines they stand on."""
        run = _run(context)
        run.budget.piece(output=len(self.text))
        if isinstance(buffer, Writer) and not run.inside:
            buffer.put_source(self.text, run.line_of(self.token.start_index))
            return len(self.text)
        return buffer.write(self.text)


class JekyllContent(Literal):
    """Reads words of the source."""

    node_class = JekyllContentNode


class JekyllOutputNode(OutputNode):
    """A value to be written."""

    def render_to_output(self, context: RenderContext, buffer: TextIO) -> int:
        """Write the value; tell what of it is missing."""
        run = _run(context)
        run.place(self.token, buffer)
        run.budget.piece()
        run.unknown_filters.clear()
        try:
            value = self.expression.evaluate(context)
            text = "" if is_undefined(value) else as_text(value)
        except TooMuchError:
            raise
        except _FAILURES:
            return buffer.write(run.tell_and_mark(Message("liquid.not-understood")))
        run.budget.piece(output=len(text))
        reason = self._reason(run, value, text)
        if reason is not None:
            # An unknown filter changes nothing in Jekyll, but it may be one of the site's own.
            shown = run.tell_and_mark(reason)
            text = shown if run.marks and not run.inside else text
        return buffer.write(text)

    def _reason(self, run: Run, value: object, text: str) -> Message | None:
        if run.unknown_filters:
            return Message("liquid.unknown-filter", {"name": run.unknown_filters[0]})
        if is_undefined(value) and run.tell_missing:
            name = str(self.expression).split(" | ")[0]
            # What an include was not given it mostly can do without.
            if not (run.inside and name.startswith("include.")):
                return Message("liquid.unknown-value", {"name": name})
        return None


class JekyllOutput(Output):
    """Reads a value to be written."""

    node_class = JekyllOutputNode


class UnresolvedNode(Node):
    """Something that cannot be filled in."""

    __slots__ = ("reason",)

    def __init__(self, token: Token, reason: Message) -> None:
        super().__init__(token)
        self.reason = reason
        self.blank = False

    def render_to_output(self, context: RenderContext, buffer: TextIO) -> int:
        """Tell of it."""
        run = _run(context)
        run.place(self.token, buffer)
        return buffer.write(run.tell_and_mark(self.reason))


class Unknown(Tag):
    """Reads a tag that Jekyll does not have, or one that stands where it cannot."""

    name = "illegal"
    block = False

    def get_node(self, stream: TokenStream) -> Node:
        """A node that tells of the tag."""
        return self.parse(stream)

    def parse(self, stream: TokenStream) -> Node:
        """A node that tells of the tag."""
        token = stream.current
        _pass_expression(stream)
        if token.value == TOO_LONG:
            return UnresolvedNode(token, Message("liquid.not-understood"))
        if token.value == MISPLACED:
            return UnresolvedNode(token, Message("liquid.misplaced-tag"))
        return UnresolvedNode(token, Message("liquid.unknown-tag", {"name": token.value}))


def render(nodes: Sequence[Node], context: RenderContext, buffer: TextIO) -> None:
    """Fill in nodes one by one; what fails costs itself alone.

    What would cost too much stays as it was typed from there on.
    """
    run = _run(context)
    for node in nodes:
        try:
            node.render(context, buffer)
        except StopRender:
            break
        except LiquidInterrupt:
            continue
        except TooMuchError as error:
            if run.inside:
                raise
            run.place(node.token, buffer)
            buffer.write(run.tell_and_mark(Message(_TOO_MUCH[error.what])))
            if run.budget.spent:
                _leave(run, buffer)
                break
        except _FAILURES:
            run.place(node.token, buffer)
            buffer.write(run.tell_and_mark(Message("liquid.not-understood")))


def _leave(run: Run, buffer: TextIO) -> None:
    rest = run.source[run.at :]
    if isinstance(buffer, Writer):
        buffer.put_source(rest, run.line_of(run.at))


def _run(context: RenderContext) -> Run:
    assert isinstance(context, Context)
    return context.run


def _pass_expression(stream: TokenStream) -> None:
    if stream.peek.kind == TOKEN_EXPRESSION:
        next(stream)
