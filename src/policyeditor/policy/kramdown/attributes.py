"""Attribute lists, ``{: #id .class key="value" name}``, and extensions, ``{::comment}``."""

from __future__ import annotations

from policyeditor.policy.kramdown.level import Given, Level, Node
from policyeditor.policy.kramdown.patterns import (
    ATTRIBUTE_CHARACTERS,
    BLOCK_ATTRIBUTES,
    IDENTIFIER,
    OPTIONAL_SPACE,
    compiled,
)

_KEY_VALUE = rf"({IDENTIFIER})=(\"|')((?:\\\}}|\\\2|[^}}\x02])*?)\2"
_ID_OR_CLASS = r"#[A-Za-z][\w:-]*|\.[^\s.#]+"
_PART = compiled(rf"(?:\A|(?<=\s))(?:{_KEY_VALUE}|({IDENTIFIER})|((?:{_ID_OR_CLASS})+))(?=\s|\Z)")
_ONE_ID_OR_CLASS = compiled(r"#([A-Za-z][\w:-]*)|\.([^\s.#]+)")
_START = compiled(rf"{OPTIONAL_SPACE}\{{:")
_DEFINITION = compiled(rf"{OPTIONAL_SPACE}\{{:({IDENTIFIER}):({ATTRIBUTE_CHARACTERS})\}}\s*?\n")
_EXTENSION = compiled(
    rf"{OPTIONAL_SPACE}(?:\{{::(\w+)(?:\s((?:\\\}}|[^}}])*?)|)(/)?\}}|(\{{:/(?:{IDENTIFIER})?\}}))\s*?\n"
)
_ATTACHED_TO_DEFINITIONS = ("link", "abbreviation", "footnote")


def read_attributes(text: str, given: Given) -> Given:
    """Add what an attribute list says to ``given``."""
    if text.strip() in ("", ":"):
        return given
    for part in _PART.finditer(text):
        key, quote, value, reference, shorthand = part.groups()
        if reference:
            given.references.append(reference)
        elif shorthand:
            for identifier, name in _ONE_ID_OR_CLASS.findall(shorthand):
                if name:
                    add_class(given.values, name)
                else:
                    given.values["id"] = identifier
        else:
            given.values[key] = value.replace("\\}", "}").replace("\\" + quote, quote)
    return given


def add_class(attributes: dict[str, str], name: str) -> None:
    """Add a class to those there are."""
    attributes["class"] = f"{attributes.get('class', '')} {name}".lstrip()


def merge(attributes: dict[str, str], given: Given | None) -> dict[str, str]:
    """A block's attributes with those given to it; classes add up, the rest replaces."""
    if given is None:
        return attributes
    merged = dict(attributes)
    for key, value in given.values.items():
        if key == "class":
            add_class(merged, value)
        else:
            merged[key] = value
    return merged


def read_block_extension(level: Level) -> bool:
    """A line that begins with ``{:``."""
    source = level.source
    if not source.match(_START):
        return False
    definition = source.take(_DEFINITION)
    if definition:
        name, text = definition.groups()
        read_attributes(text, level.shared.attribute_lists.setdefault(name, Given()))
        level.add(Node("end", source.line, role="attributes"))
        return True
    if source.match(_EXTENSION):
        return _extension(level)
    line = source.line
    attributes = source.take(BLOCK_ATTRIBUTES)
    if not attributes:
        level.shared.open_ended = True
        return False
    last = level.last
    if (
        last
        and last.kind != "blank"
        and (last.kind != "end" or last.role in _ATTACHED_TO_DEFINITIONS)
    ):
        last.given = read_attributes(attributes[1], last.given or Given())
        if not source.match(BLOCK_ATTRIBUTES):
            level.add(Node("end", line, role="given"))
    else:
        level.given = read_attributes(attributes[1], level.given or Given())
    return True


def _extension(level: Level) -> bool:
    source = level.source
    start = source.match(_EXTENSION)
    if start is None or start[4]:
        return False
    name, text, closed, _ = start.groups()
    line, end, body = source.line, start.end(), None
    if not closed:
        stop = compiled(rf"^{OPTIONAL_SPACE}\{{:/({name})?\}}\s*?\n", 8).search(source.text, end)
        if stop is None:
            level.shared.open_ended = True
            return False
        body = source.text[end : stop.start()].removesuffix("\n")
        end = stop.end()
    given = read_attributes(text or "", Given())
    if name not in ("comment", "nomarkdown", "options"):
        return False
    source.advance(end)
    if name == "options":
        level.shared.options.update(given.values)
        level.add(Node("end", line, role="extension"))
    elif body is not None:
        node = Node("comment" if name == "comment" else "raw", line, body)
        node.role = given.values.get("type", "") if name == "nomarkdown" else ""
        node.end_line = source.line - 1
        level.tree.children.append(node)
    return True
