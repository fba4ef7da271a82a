"""The blocks of a page, as typst code."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager

from policyeditor.export.list_labels import list_labels
from policyeditor.export.pdf.cells import MOST_COLUMNS, Cell, grid
from policyeditor.export.pdf.clauses import Lettering, Levels, title_line, typed_label
from policyeditor.export.pdf.code import array, block, call, literal
from policyeditor.export.pdf.words import Node, Surroundings, tongue_arguments, words
from policyeditor.export.tree import CLAUSE_START, Element
from policyeditor.policy.clauses import ClauseKind

# Nested deeper, lists and quotations are set as those around them: typst gives up at some 35.
_DEEPEST = 12
_TABLE_DEPTH = 5
_INDENT, _CELL_SPACE, _LEAST_ROOM = 20.0, 12.0, 30.0  # points

_CLOSING = ".)]:）］：．、"
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
# fmt: off
_BLOCKS = frozenset({
    "article", "aside", "blockquote", "caption", "center", "dd", "details", "div", "dl", "dt",
    "figcaption", "figure", "footer", "header", "hr", "li", "main", "nav", "ol", "p", "pre",
    "section", "summary", "table", "ul", *_HEADINGS,
})
# fmt: on
_ALIGNMENTS = {"left": "left", "right": "right", "center": "center", "justify": "start"}


class Blocks:
    """Writes the blocks of one document, in reading order."""

    def __init__(self, around: Surroundings, lettering: Lettering) -> None:
        self._around = around
        self._lettering = lettering
        self._levels = Levels()
        self._depth = 0
        self._writers: Mapping[str, Callable[[Element], list[str]]] = {
            "p": self._paragraph, "figcaption": self._paragraph, "summary": self._paragraph,
            "ol": self._list, "ul": self._list, "dl": self._definitions,
            "blockquote": self._quote, "pre": self._marked_code, "hr": self._rule,
            "figure": self._figure, "table": self._table,
        }  # fmt: skip

    def write(self, nodes: Iterable[Node]) -> list[str]:
        """The code of content that may hold blocks; words between blocks are paragraphs."""
        code: list[str] = []
        run: list[Node] = []
        for node in nodes:
            if isinstance(node, Element) and _holds_block(node):
                code += self._paragraphs(run)
                run = []
                code += self._around.anchor(node)
                code += self._block(node)
            else:
                run.append(node)
        return code + self._paragraphs(run)

    def note(self, note: Element) -> str:
        """The content of a footnote."""
        parts = [node for node in note.children if isinstance(node, Element) or node.strip()]
        first = parts[0] if parts else ""
        if isinstance(first, Element) and first.tag == "p":
            # Its first words stand beside its number.
            beginning = words(first.children, self._around) or "none"
            return block((beginning, *self.write(parts[1:])))
        return block(self.write(parts))

    def _block(self, element: Element) -> list[str]:
        if element.tag in _HEADINGS:
            return self._heading(element)
        writer = self._writers.get(element.tag)
        if writer is not None:
            return writer(element)
        if "footnotes" in element.classes:
            return []
        code = self.write(element.children)
        named = tongue_arguments(element)
        if named and code:
            return [call("within", block(code), **named)]
        return self._aligned(element, code)

    def _heading(self, element: Element) -> list[str]:
        inside = words(element.children, self._around)
        if not inside:
            return []
        level = self._levels.of_heading(_HEADINGS[element.tag])
        return self._aligned(element, [call("heading", inside, level=str(level))])

    def _aligned(self, element: Element, code: list[str]) -> list[str]:
        where = alignment(element)
        return [call("align", where, block(code))] if where and code else code

    def _paragraph(self, element: Element) -> list[str]:
        code = self._paragraphs(element.children, element)
        named = tongue_arguments(element)
        if named and code:
            code = [call("within", block(code), **named)]
        return self._aligned(element, code)

    def _paragraphs(self, nodes: Sequence[Node], holder: Element | None = None) -> list[str]:
        """A paragraph, cut where clauses start in it."""
        code = []
        start = Element(CLAUSE_START, clause=holder.clause) if holder is not None else None
        for mark, inside in _cut(nodes, start):
            clause = mark.clause if mark is not None else None
            if clause is not None and clause.kind is ClauseKind.LETTERED:
                code += self._lettered(clause.label, self._lettering.depth(clause), inside)
            elif mark is not None and clause is None and (label := typed_label(_text(inside))):
                code += self._lettered(label, 0, inside)
            elif written := words(inside, self._around):
                code.append(call("par", written))
            else:
                code += self._around.anchors(inside)
        return code

    def _lettered(self, label: str, depth: int, nodes: Sequence[Node]) -> list[str]:
        """A clause behind its typed label, which hangs where the label is plain text."""
        first = nodes[0] if nodes else ""
        typed = first.lstrip() if isinstance(first, str) else ""
        if label and typed.startswith(label):
            label = typed[: len(label) + _closing(typed[len(label) :])]
            rest = typed[len(label) :]
            if inside := words((rest, *nodes[1:]), self._around):
                return [call("lettered", str(depth), self._around.text(label), inside)]
        inside = words(nodes, self._around)
        return [call("lettered-plain", str(depth), inside)] if inside else []

    def _list(self, element: Element) -> list[str]:
        if self._depth >= _DEEPEST:
            return self.write([child for item in element.elements() for child in item.children])
        items = [child for child in element.elements() if child.tag == "li"]
        strays = [child for child in element.elements() if child.tag != "li"]
        self._depth += 1
        found = [title_line(item) for item in items]
        # A few short items among sentences are no titles.
        titled = sum(title is not None for title in found) * 2 > len(items)
        with self._within(self._around.room - _INDENT):
            bodies = [
                block((*self._around.anchor(item), *self._item(item, title if titled else None)))
                for item, title in zip(items, found, strict=True)
            ]
        self._depth -= 1
        loose = any(child.tag == "p" for item in items for child in item.elements())
        tight = "false" if loose else "true"
        after = self.write(strays)
        if not items:
            return after
        boxes = any(child.tag == "input" for item in items for child in item.elements())
        labels = list_labels(element) if element.tag == "ol" else ()
        if boxes or (labels and not any(labels)) or _without_signs(element):
            return [call("unmarked", tight, *bodies), *after]
        if labels:
            return [call("numbered", array(map(literal, labels)), tight, *bodies), *after]
        return [call("bullets", tight, *bodies), *after]

    def _item(self, item: Element, found: tuple[list[Node], list[Node]] | None) -> list[str]:
        """An item; a title that stands on its own first line is set, and listed, as a heading."""
        if found is None:
            return self.write(item.children) or ["none"]
        title, rest = found
        inside = words(title, self._around)
        level = self._levels.of_item(self._depth)
        return [call("item-title", str(level), inside), *self.write(rest)]

    def _definitions(self, element: Element) -> list[str]:
        code: list[str] = []
        for child in element.elements():
            code += self._around.anchor(child)
            if child.tag == "dt":
                if inside := words(child.children, self._around):
                    code.append(call("term", inside))
            elif inside_blocks := self.write(child.children):
                code.append(call("meaning", block(inside_blocks)))
        return code

    def _quote(self, element: Element) -> list[str]:
        self._depth += 1
        code = self.write(element.children)
        self._depth -= 1
        if not code or self._depth >= _DEEPEST:
            return code
        return [call("quote", block(code), block="true")]

    def _code(self, element: Element) -> list[str]:
        text = element.text().rstrip("\n")
        return [call("raw", self._around.text(text), block="true")] if text.strip() else []

    def _marked_code(self, element: Element) -> list[str]:
        """Preformatted words; with marks in them, line by line."""
        if not any(each.tag in ("ins", "del", "span", "a") for each in element.walk()):
            return self._code(element)
        lines: list[Node] = []
        for node in _flat(element.children):
            if isinstance(node, Element):
                lines.append(node)
                continue
            first, *others = node.replace(" ", "\u00a0").split("\n")
            lines.append(first)
            for line in others:
                lines += [Element("br"), line]
        inside = words(lines, self._around)
        return [call("mono", call("par", inside))] if inside else []

    def _rule(self, _element: Element) -> list[str]:
        return ["rule()"]

    def _figure(self, element: Element) -> list[str]:
        captions = [child for child in element.elements() if child.tag == "figcaption"]
        others = [child for child in element.children if child not in captions]
        code = self.write(others)
        code += [
            call("caption", inside)
            for caption in captions
            if (inside := words(caption.children, self._around))
        ]
        return [call("figured", block(code))] if code else []

    def _table(self, element: Element) -> list[str]:
        laid_out = grid(element)
        captions = [child for child in element.elements() if child.tag == "caption"]
        before = [
            call("caption", inside)
            for caption in captions
            if (inside := words(caption.children, self._around))
        ]
        if laid_out.columns > MOST_COLUMNS or not laid_out.cells or self._depth >= _TABLE_DEPTH:
            plain = [cell.element for cell in laid_out.cells]
            return [*before, *(code for cell in plain for code in self.write(cell.children))]
        self._depth += _TABLE_DEPTH
        with self._within(self._around.room / laid_out.columns - _CELL_SPACE):
            cells = [self._cell(cell) for cell in laid_out.cells]
        heads = sum(cell.row < laid_out.header_rows for cell in laid_out.cells)
        head, body = cells[:heads], cells[heads:]
        self._depth -= _TABLE_DEPTH
        # Where a heading row is shown again, nothing in it may be linked to or lead anywhere.
        rows = laid_out.cells[: len(head)]
        once = any(
            each.tag == "a" or each.get("id") for cell in rows for each in cell.element.walk()
        )
        repeat = {"repeat": "false"} if once else {}
        parts = [call("table.header", *head, **repeat)] if head else []
        return [*before, call("grid-table", str(laid_out.columns), *parts, *body)]

    @contextmanager
    def _within(self, room: float) -> Iterator[None]:
        """What is written meanwhile has less room."""
        before, self._around.room = self._around.room, max(room, _LEAST_ROOM)
        yield
        self._around.room = before

    def _cell(self, cell: Cell) -> str:
        named = {"x": str(cell.column), "y": str(cell.row)}
        if cell.rows > 1:
            named["rowspan"] = str(cell.rows)
        if cell.columns > 1:
            named["colspan"] = str(cell.columns)
        if where := alignment(cell.element):
            named["align"] = where
        places = (*self._around.anchor(cell.line), *self._around.anchor(cell.element))
        inside = block((*places, *self.write(cell.element.children)))
        if cell.element.tag == "th" and inside != "none":
            inside = call("strong", inside)
        return call("table.cell", inside, **named)


def _without_signs(element: Element) -> bool:
    return "list-style-type:none" in element.get("style").replace(" ", "")


def _closing(text: str) -> int:
    """How many signs that close a label a text begins with: the point of ``a.``."""
    return len(text) - len(text.lstrip(_CLOSING))


def alignment(element: Element) -> str:
    """Where an element's words stand, as typst says it; empty where nothing is said."""
    style = element.get("style").replace(" ", "")
    said = style.partition("text-align:")[2].partition(";")[0] or element.get("align")
    return _ALIGNMENTS.get(said.lower(), "") or ("center" if element.tag == "center" else "")


def _holds_block(element: Element) -> bool:
    return element.tag in _BLOCKS or any(map(_holds_block, element.elements()))


def _flat(nodes: Iterable[Node]) -> Iterator[Node]:
    """Preformatted content without the ``code`` around it."""
    for node in nodes:
        if isinstance(node, Element) and node.tag == "code":
            yield from node.children
        else:
            yield node


def _text(nodes: Iterable[Node]) -> str:
    return "".join(node if isinstance(node, str) else node.text() for node in nodes).lstrip()


def _cut(
    nodes: Sequence[Node], mark: Element | None
) -> Iterator[tuple[Element | None, list[Node]]]:
    """Content cut before each mark that a clause starts in it, with the mark before each piece."""
    piece: list[Node] = []
    for node in nodes:
        if isinstance(node, Element) and node.tag == CLAUSE_START:
            yield mark, piece
            mark, piece = node, []
        else:
            piece.append(node)
    yield mark, piece
