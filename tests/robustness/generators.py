"""Texts that are known to hang or fell Markdown programs, each made for a size.

Named in the test plans of cmark, markdown-it and Python-Markdown's own issues: long runs of what
opens something and never closes it, deep nesting, and many definitions that each word is tried
against.
"""

from __future__ import annotations

from collections.abc import Callable

#: How often the part of a text is repeated: small, usual, large.
SIZES = (1_000, 4_000, 16_000)

Generator = Callable[[int], str]


def _repeated(part: str, end: str = "\n") -> Generator:
    return lambda count: part * count + end


def _backtick_runs(count: int) -> str:
    length = max(2, int((2 * count) ** 0.5))
    return "".join("e" + "`" * number for number in range(1, length)) + "\n"


def _deep_list(mark: str) -> Generator:
    def make(count: int) -> str:
        depth = min(count, 1_000)
        return "".join(f"{' ' * (len(mark) * level)}{mark}a\n" for level in range(depth))

    return make


def _deep_definitions(count: int) -> str:
    return "".join(f"{'  ' * level}a\n{'  ' * level}: b\n" for level in range(min(count, 500)))


def _deep_html(count: int) -> str:
    return '<div markdown="1">\n' * count + "a\n" + "</div>\n" * count


def _abbreviations(count: int) -> str:
    many = count // 4
    defined = "".join(f"*[A{number}]: b\n" for number in range(many))
    return defined + "\n" + " ".join(f"A{number}" for number in range(many)) + "\n"


def _references(count: int) -> str:
    defined = "".join(f"[r{number}]: /u{number}\n" for number in range(count // 4))
    return defined + "\n" + "[a][r1]" * count + "\n"


def _footnotes(count: int) -> str:
    many = count // 8
    return "".join(f"a[^{number}]\n\n[^{number}]: b[^{number + 1}]\n\n" for number in range(many))


def _same_headings(count: int) -> str:
    return "# Same\n\n" * (count // 2)


def _wide_table(count: int) -> str:
    row = "|" + "a|" * (count // 4) + "\n"
    return row + "|" + "-|" * (count // 4) + "\n" + row * 4


def _long_table(count: int) -> str:
    return "| a | b |\n|---|---|\n" + "| 1 | `2` |\n" * (count // 2)


GENERATORS: dict[str, Generator] = {
    "brackets": _repeated("["),
    "closing brackets": _repeated("]"),
    "open links": _repeated("[a]("),
    "open pictures": _repeated("![a]("),
    "nested brackets": lambda count: "[" * count + "a" + "]" * count + "\n",
    "links in links": lambda count: "[a" * count + "](/u)" * count + "\n",
    "stars": _repeated("*a **b "),
    "stars and lines": _repeated("*a_ "),
    "nested emphasis": lambda count: "*a **a " * count + "b" + " a** a*" * count + "\n",
    "underlines": _repeated("_"),
    "tildes": _repeated("~~a"),
    "open tags": _repeated("<a "),
    "open attributes": _repeated('<a href="'),
    "character data": _repeated("<![CDATA["),
    "declarations": _repeated("<!A "),
    "comments": _repeated("<!-- "),
    "instructions": _repeated("<? "),
    "open addresses": _repeated("<http://"),
    "backtick runs": _backtick_runs,
    "open code": _repeated("`a ``b "),
    "formulas": _repeated("$$ a "),
    "abbreviations": _abbreviations,
    "references": _references,
    "footnotes": _footnotes,
    "deep bullets": _deep_list("- "),
    "deep numbers": _deep_list("1. "),
    "deep quotes": lambda count: ">" * count + " a\n",
    "deep definitions": _deep_definitions,
    "deep HTML": _deep_html,
    "attribute lists": _repeated("{: .a "),
    "same headings": _same_headings,
    "wide table": _wide_table,
}
MORE: dict[str, Generator] = {
    "long table": _long_table,
    "ampersands": _repeated("&"),
    "quotes": _repeated("\"'"),
    "Liquid tags": _repeated("{{ a | b: "),
    "Liquid blocks": _repeated("{% if a %}"),
    "trailing spaces": _repeated("a  \n"),
    "backslashes": _repeated("\\"),
    "numbered lines": lambda count: "".join(f"{n}. a\n" for n in range(count)),
    "lettered lines": _repeated("(A) One.\n"),
    "one long word": _repeated("a"),
    "zero width": _repeated("\u200b\u202e"),
    "empty lines": _repeated("\n"),
    "spans": lambda count: "<b>" * count + "a" + "</b>" * count + "\n",
    "scripts": _repeated("<script>"),
    "bad schemes": _repeated("[a](javascript:b) "),
}
