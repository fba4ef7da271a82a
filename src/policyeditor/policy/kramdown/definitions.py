"""Definition lists, and the definitions of links, abbreviations and footnotes."""

from __future__ import annotations

from policyeditor.policy.kramdown.attributes import read_attributes
from policyeditor.policy.kramdown.level import Abbreviation, Given, Level, Link, Node, Source
from policyeditor.policy.kramdown.lists import Item, begin_item, outdent
from policyeditor.policy.kramdown.patterns import (
    BLANK_LINES,
    END_OF_BLOCK_LINE,
    IDENTIFIER,
    INDENT,
    INDENTED_CODE,
    ITEM_ATTRIBUTES,
    LIST_TAIL,
    OPTIONAL_SPACE,
    WHITESPACE,
    compiled,
    item_start,
)

_DEFINITION = compiled(rf"({OPTIONAL_SPACE}:)({LIST_TAIL})")
_LINK = compiled(
    rf"{OPTIONAL_SPACE}\[([^\n\]]+)\]:[ \t]*(?:<(.*?)>|([^\n]*?\S[^\n]*?))"
    r"(?:(?:[ \t]*?\n|[ \t]+?)[ \t]*?([\"'])(.+?)\4)?[ \t]*?\n"
)
_TITLE_INSIDE = compiled(r"[ \t]+[\"']")
_ABBREVIATION = compiled(rf"{OPTIONAL_SPACE}\*\[(.+?)\]:(.*?)\n")
_FOOTNOTE = compiled(rf"{OPTIONAL_SPACE}\[\^({IDENTIFIER})\]:(.*?\n{INDENTED_CODE})")
_INDENT = compiled(f"^{INDENT}", 8)
_SPACE_RUN = compiled(r"\s+")


def link_label(text: str) -> str:
    """A link label as labels are compared."""
    return _SPACE_RUN.sub(" ", text).lower()


def read_link_definition(level: Level) -> bool:
    """``[label]: target "title"``."""
    line = level.source.line
    found = level.source.match(_LINK)
    if not found or _TITLE_INSIDE.search(found[3] or ""):
        return False
    level.source.advance(found.end())
    node = level.add(Node("end", line, role="link"))
    target = found[2] if found[2] is not None else found[3]
    level.shared.links[link_label(found[1])] = (Link(target, found[5], line), node)
    return True


def read_abbreviation_definition(level: Level) -> bool:
    """``*[short]: what it stands for``."""
    line = level.source.line
    found = level.source.take(_ABBREVIATION)
    if not found:
        return False
    node = level.add(Node("end", line, role="abbreviation"))
    text = found[2].strip(WHITESPACE)
    level.shared.abbreviations[found[1]] = (Abbreviation(text, line), node)
    return True


def read_footnote_definition(level: Level) -> bool:
    """``[^name]: text``, with the indented blocks below."""
    source = level.source
    line = source.line
    found = source.take(_FOOTNOTE)
    if not found:
        return False
    note = Node("footnote", line, role=found[1])
    note.end_line = source.line - 1
    level.below(note, Source(_INDENT.sub("", found[2]), line))
    node = level.add(Node("end", line, role="footnote"))
    level.shared.footnotes[found[1]] = (note, node)
    return True


def read_definition_list(level: Level) -> bool:
    """A definition list; its terms are the lines of the paragraph before."""
    children = level.tree.children
    if not level.source.match(_DEFINITION) or not _has_terms(children):
        return False
    node = level.add(Node("definitions", level.source.line))
    children.pop()
    paragraph = children.pop()
    loose = paragraph.kind == "blank"
    if loose:
        paragraph = children.pop()
    node.line = paragraph.line
    node.given = paragraph.given
    node.children = _terms(paragraph)
    items = _gather(level.source, loose)
    last: Node | None = None
    for item, as_paragraph in items:
        last = _read_definition(level, item, as_paragraph, last)
        node.children.append(item.node)
    node.end_line = level.source.line - 1
    _join(children, node)
    if last is not None:
        children.append(last)
    return True


def _has_terms(children: list[Node]) -> bool:
    if not children:
        return False
    if children[-1].kind == "paragraph":
        return True
    return (
        len(children) > 1
        and children[-1].kind == "blank"
        and children[-1].text == "\n"
        and children[-2].kind == "paragraph"
    )


def _terms(paragraph: Node) -> list[Node]:
    terms = []
    for offset, text in enumerate(paragraph.text.split("\n")):
        term = Node("term", paragraph.line + offset, text)
        given = ITEM_ATTRIBUTES.match(text)
        if given:
            term.given = read_attributes(given[1], Given())
            term.text = text[given.end() :]
        terms.append(term)
    return terms


def _gather(source: Source, loose: bool) -> list[tuple[Item, bool]]:
    """The definitions with their lines, and whether each begins with a paragraph of its own."""
    items: list[tuple[Item, bool]] = []
    start, after_blank = _DEFINITION, False
    while source.pos < source.end:
        line = source.line
        if found := source.take(start):
            item = begin_item("definition", line, found[1], found[2])
            items.append((item, loose))
            start = item_start(":", item.indentation)
            loose = after_blank = False
            continue
        if source.match(END_OF_BLOCK_LINE):
            break
        item = items[-1][0]
        if found := source.take(item.content) or (None if after_blank else source.take(item.lazy)):
            item.parts[0].append(outdent(found[0], item.indentation)[0])
            loose = after_blank = False
        elif found := source.take(BLANK_LINES):
            item.parts[0].append(found[0])
            loose = after_blank = True
        else:
            break
    return items


def _read_definition(
    level: Level, item: Item, as_paragraph: bool, last: Node | None
) -> Node | None:
    text = "".join(item.parts[0])
    level.below(item.node, Source(text, item.first_line))
    item.node.end_line = max(item.node.line, item.first_line + text.count("\n") - 1)
    children = item.node.children
    if not children:
        return last
    last = children.pop() if children[-1].kind == "blank" else None
    if children and children[0].kind == "paragraph" and not as_paragraph:
        children[0].tight = True
    return last


def _join(children: list[Node], node: Node) -> None:
    """Add a definition list, to the one before where only a blank line parts them."""
    before = len(children) - 1
    if before > 0 and children[before].kind == "blank" and children[before - 1].kind == node.kind:
        children.pop()
        before -= 1
    if before >= 0 and children[before].kind == node.kind:
        children[before].children.extend(node.children)
        children[before].end_line = node.end_line
    else:
        children.append(node)
