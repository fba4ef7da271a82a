"""The words of pasted HTML as inline Markdown: emphasis, links, code; all other looks dropped."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from policyeditor.drafting.pasted_html import Tag

_STRONG = frozenset({"b", "strong"})
_EMPHASIS = frozenset({"i", "em", "cite", "dfn", "var"})
_STRUCK = frozenset({"s", "strike"})
_CODE = frozenset({"code", "kbd", "samp", "tt"})
_SPACES = re.compile(r"[ \t\r\n\f\v\u00a0\u200b]+")
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ufeff\u200b\u00ad]")
_BOLD_WEIGHT = re.compile(r"bold|bolder|[6-9]\d\d")
_PLAIN_WEIGHT = re.compile(r"normal|lighter|[1-5]\d\d")
_FOOTNOTE = re.compile(r"#_?(?:ftn|edn|sdfootnote|sdendnote)(\d{1,4})(?:sym)?")
_BACK = re.compile(r"#_?(?:(?:ftn|edn)ref\d+|sd(?:foot|end)note\d+anc)")
_NOT_IN_ADDRESS = re.compile(r"[\s<>()\\|\"`{}]")
_NAME = re.compile(r"[A-Za-z0-9_.:-]+")

# What Markdown would read as more than the letters it is.
_MARKS = re.compile(
    r"""\\(?=[!-/:-@\[-`{-~])|`|\||~~|\$\$|\*|_|\[(?=\^|[^\[\]\n]{0,500}\][(\[:])"""
    r"""|<(?=[A-Za-z/!?])|&(?=\#?\w{1,32};)|\{(?=[{%:])|(?<=\{)\{"""
)
_INSTEAD = {"<": "&lt;", "&": "&amp;", "{": "&#123;", "~~": r"\~\~", "$$": r"\$\$"}
_LINE_START = re.compile(
    r"(?m)^(?P<before>[ \t]*)(?:"
    r"(?P<mark>#|>|[-+](?=[ \t]|$)|:(?=[ \t])|=+[ \t]*$|-{2,}[ \t]*$|\^[ \t]*$)"
    r"|(?P<number>\d{1,9})(?P<dot>[.])(?=[ \t]|$))"
)


@dataclass(frozen=True, slots=True)
class Run:
    """Words set alike.  A text of ``\\n`` alone breaks the line."""

    text: str
    strong: bool = False
    emphasis: bool = False
    struck: bool = False
    code: bool = False
    tag: str = ""
    link: str = ""
    note: str = ""


def runs_of(content: Iterable[Tag | str], look: Run | None = None) -> Iterator[Run]:
    """The runs of some content, in their order; what is hidden or deleted is left out."""
    look = look or Run("")
    for child in content:
        if isinstance(child, str):
            yield replace(look, text=_CONTROL.sub("", child))
        elif child.name == "br":
            yield replace(look, text="\n", code=False)
        elif not hidden(child):
            yield from runs_of(child.children, _look(child, look))


def hidden(tag: Tag) -> bool:
    """Whether a word processor or browser did not show an element (or showed it as deleted)."""
    style = tag.style
    return (
        tag.name == "del"
        or _BACK.fullmatch(tag.attributes.get("href", "")) is not None
        or style.get("display") == "none"
        or style.get("mso-hide") == "all"
        or style.get("visibility") == "hidden"
        or "msocomment" in tag.attributes.get("class", "").lower()
        or style.get("mso-element") in ("comment-list", "field-begin", "header", "footer")
        or style.get("mso-special-character") == "comment"
    )


def _look(tag: Tag, look: Run) -> Run:
    """How words inside an element look."""
    name, style = tag.name, tag.style
    weight, slant = style.get("font-weight", ""), style.get("font-style", "")
    strong = look.strong or name in _STRONG
    if weight:
        strong = bool(_BOLD_WEIGHT.match(weight)) or (strong and not _PLAIN_WEIGHT.match(weight))
    emphasis = look.emphasis or name in _EMPHASIS
    if slant:
        emphasis = slant in ("italic", "oblique")
    line = style.get("text-decoration", "") + style.get("text-decoration-line", "")
    struck = look.struck or name in _STRUCK or "line-through" in line
    raised = style.get("vertical-align", "")
    own = {"super": "sup", "sub": "sub"}.get(raised, name if name in ("sup", "sub") else "")
    link, note = look.link, look.note
    if name == "a" and (address := tag.attributes.get("href", "").strip()):
        footnote = _FOOTNOTE.match(address)
        note = footnote[1] if footnote else note
        link = "" if footnote else address
    return replace(
        look,
        strong=strong,
        emphasis=emphasis,
        struck=struck,
        code=look.code or name in _CODE,
        tag=own or look.tag,
        link=link,
        note=note,
    )


def inline(runs: Iterable[Run], *, heading: bool = False, cell: bool = False) -> str:
    """Runs as Markdown.  In a heading nothing is bold; there and in a cell no line is broken."""
    row = _tidied(runs, broken=not heading and not cell)
    if heading:
        row = [replace(run, strong=False) for run in row]
    text = "".join(
        _linked(group, target)
        for target, group in _stretches(row, lambda run: (run.link, run.note))
    )
    text = text.replace("\n", "  \n") if not cell else text
    return _LINE_START.sub(_harmless_start, text) if not (heading or cell) else text


def _tidied(runs: Iterable[Run], *, broken: bool) -> list[Run]:
    """Runs with single spaces, none at the ends or beside a line's end."""
    row: list[Run] = []
    space = True
    for run in runs:
        if run.text == "\n":
            if broken and row:
                if row[-1].text.endswith(" "):
                    row[-1] = replace(row[-1], text=row[-1].text[:-1])
                row.append(Run("\n"))
                space = True
                continue
            run = replace(run, text=" ")
        text = _SPACES.sub(_one_space, run.text)
        if space:
            text = text.lstrip(" ")
        if text:
            space = text.endswith(" ")
            row.append(replace(run, text=text))
    while row and not row[-1].text.strip():
        row.pop()
    if row:
        row[-1] = replace(row[-1], text=row[-1].text.rstrip())
    return [run for run in row if run.text]


def _one_space(found: re.Match[str]) -> str:
    """A space that holds words together (before a number, mostly) stays one."""
    return "\u00a0" if found[0] == "\u00a0" else " "


def _stretches(
    row: Sequence[Run], key: Callable[[Run], object]
) -> Iterator[tuple[object, list[Run]]]:
    """Neighbours that share something, together."""
    group: list[Run] = []
    for run in row:
        if group and key(run) != key(group[-1]):
            yield key(group[-1]), group
            group = []
        group.append(run)
    if group:
        yield key(group[-1]), group


def _linked(row: list[Run], target: object) -> str:
    link, note = target if isinstance(target, tuple) else ("", "")
    if note:
        return f"[^{note}]"
    words = _marked(row, [form for form in _FORMS if any(form[0](run) for run in row)])
    address = _address(link)
    if not address or not words.strip():
        return words
    shown = "".join(run.text for run in row).strip()
    if shown in (address, address.removeprefix("mailto:")):
        lead, trail = _outside(words)
        return f"{lead}<{address.removeprefix('mailto:')}>{trail}"
    lead, trail = _outside(words)
    inside = words.strip().replace("[", r"\[").replace("]", r"\]").replace("\\\\[", r"\[")
    return f"{lead}[{inside}]({address}){trail}"


def _address(address: str) -> str:
    """An address as it can stand in a link; nothing for a place in the document copied from."""
    if not address or address.startswith(("#", "file:", "/", ".")):
        return ""
    if not address.lower().startswith(("http://", "https://", "mailto:", "tel:")):
        return ""
    return _NOT_IN_ADDRESS.sub(
        lambda found: "".join(f"%{b:02X}" for b in found[0].encode()), address
    )


def _outside(text: str) -> tuple[str, str]:
    """The spaces before and behind some words."""
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]


_Form = tuple[Callable[[Run], bool], str, str]
_FORMS: tuple[_Form, ...] = (
    (lambda run: run.strong, "**", "**"),
    (lambda run: run.emphasis, "*", "*"),
    (lambda run: run.struck, "~~", "~~"),
    (lambda run: run.tag == "sup", "<sup>", "</sup>"),
    (lambda run: run.tag == "sub", "<sub>", "</sub>"),
)


def _marked(row: list[Run], forms: Sequence[_Form]) -> str:
    """Words with their marks, the outermost first; spaces stand outside of marks."""
    if not forms:
        return "".join(_code(run) if run.code else escaped(run.text) for run in row)
    (has, opening, closing), *rest = forms
    parts = []
    for on, group in _stretches(row, has):
        words = _marked(group, rest)
        if on and words.strip():
            lead, trail = _outside(words)
            words = f"{lead}{opening}{words.strip()}{closing}{trail}"
        parts.append(words)
    return "".join(parts)


def _code(run: Run) -> str:
    if not run.text.strip() or run.text == "\n":
        return run.text
    lead, trail = _outside(run.text)
    words = run.text.strip()
    ticks = "`" * (max((len(each) for each in re.findall("`+", words)), default=0) + 1)
    pad = " " if words[0] == "`" or words[-1] == "`" else ""
    return f"{lead}{ticks}{pad}{words}{pad}{ticks}{trail}"


def escaped(text: str) -> str:
    """Words as Markdown that reads as these letters and nothing else."""

    def harmless(found: re.Match[str]) -> str:
        mark = found[0]
        before = text[found.start() - 1 : found.start()] or " "
        after = text[found.end() : found.end() + 1] or " "
        if mark in "*_" and before.isspace() and after.isspace():
            return mark
        if mark == "_" and before.isalnum() and after.isalnum():
            return mark
        return _INSTEAD.get(mark, f"\\{mark}")

    return _MARKS.sub(harmless, text)


def _harmless_start(found: re.Match[str]) -> str:
    if found["number"]:
        return f"{found['before']}{found['number']}\\."
    return f"{found['before']}\\{found['mark']}"
