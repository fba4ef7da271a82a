"""The words of a paragraph as runs: formats, links, pictures, the places of clauses and notes."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from policyeditor.export.document.footnotes import Footnotes
from policyeditor.export.document.model import Block, Image, Leaf, Run
from policyeditor.export.document.setting import Setting
from policyeditor.export.document.tidying import tidied
from policyeditor.export.site_links import whole_address
from policyeditor.export.tree import Element
from policyeditor.policy.clauses import Clause
from policyeditor.rendering.sanitise import safe_address

# fmt: off
_FORMATS = {
    "strong": "strong", "b": "strong", "em": "emph", "i": "emph", "cite": "emph", "dfn": "emph",
    "var": "emph", "address": "emph", "del": "strike", "s": "strike", "strike": "strike",
    "ins": "underline", "u": "underline", "code": "code", "kbd": "code", "samp": "code",
    "tt": "code", "sup": "sup", "sub": "sub",
}
# fmt: on
_SPACE = re.compile(r"[ \t\r\n\f]+")
# What XML cannot hold, and the marks that only a screen would follow.
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff\ufff9-\ufffb]")
# RFC 3986 lets these stand in an address only as their numbers.
_NOT_IN_ADDRESS = re.compile(r"[ \t\n{}|\\^`<>\"]")
_SAFE_LINK = re.compile(r"(?:https?://|mailto:|tel:|#)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Beside:
    """What stands beside a policy on its site, and is to be found from the file too.

    ``site`` is the page's address, from which links to its site lead; without it they are words
    alone.
    ``picture`` gives the data address of a picture by its own, or nothing; ``left_out`` what
    stands in the place of a picture that there is none for, by its address and description.
    """

    site: str = ""
    picture: Callable[[str], str] = lambda source: ""
    left_out: Callable[[str, str], str] = lambda source, description: description


def clause_name(clause: Clause) -> str:
    """The name of a clause's place in a file: one that Word takes for a bookmark, always the same.

    Word takes letters, digits and the low line, 40 characters at most.
    """
    digest = hashlib.blake2b(clause.id.encode("utf-8", "replace"), digest_size=10)
    return f"clause_{digest.hexdigest()}"


class Words:
    """Reads the words of one document; a clause's name goes to the first of its words."""

    def __init__(
        self,
        beside: Beside,
        notes: Footnotes,
        blocks: Callable[[Element, Setting], Iterator[Block]],
    ) -> None:
        self._beside = beside
        self._notes = notes
        self._blocks = blocks
        self._begun = ""
        self._anchor = ""

    def begin(self, element: Element) -> None:
        """See an element go by: a clause may begin with it."""
        if element.clause is not None:
            self._begun = clause_name(element.clause)

    def of(self, content: Sequence[Element | str], setting: Setting) -> tuple[Run, ...]:
        """The runs of a paragraph."""
        self._anchor = ""
        return tuple(tidied(self._runs(content, setting), verbatim=setting.verbatim))

    def _runs(self, content: Iterable[Element | str], setting: Setting) -> Iterator[Run]:
        for child in content:
            if isinstance(child, str):
                yield self._text(child, setting)
                continue
            yield from self._element(child, setting)

    def _text(self, text: str, setting: Setting) -> Run:
        words = _CONTROL.sub("", text)
        if words.strip() and self._begun:
            self._anchor, self._begun = self._begun, ""
        formats = setting.formats
        if self._anchor:
            formats = (("anchor", self._anchor), *formats)
        return Run(words if setting.verbatim else _SPACE.sub(" ", words), formats)

    def _element(self, element: Element, setting: Setting) -> Iterator[Run]:
        tag = element.tag
        self.begin(element)
        if tag == "br":
            yield Run("\n", setting.formats)
        elif tag == "img":
            yield self._picture(element, setting)
        elif tag == "input":
            yield Run("☑ " if "checked" in element.attributes else "☐ ", setting.formats)
        elif (note := self._note(element)) is not None:
            # As a word, so that a comparison sees where the note stands.
            yield Run("", setting.formats, note=note)
        elif tag == "rt":
            yield from (Run("("), *self._runs(element.children, setting), Run(")"))
        elif tag == "q":
            yield from (Run("“"), *self._runs(element.children, setting), Run("”"))
        elif tag not in ("rp", "wbr"):
            yield from self._runs(element.children, self._set(element, setting))

    def _picture(self, element: Element, setting: Setting) -> Run:
        description = _SPACE.sub(" ", _CONTROL.sub("", element.get("alt"))).strip()
        address = element.get("src")
        source = self._beside.picture(address)
        if not source:
            return Run(self._beside.left_out(address, description), setting.formats)
        image = Image(source, description, element.get("width"), element.get("height"))
        return Run("", setting.formats, image=image)

    def _set(self, element: Element, setting: Setting) -> Setting:
        formats = setting.formats
        own = _FORMATS.get(element.tag)
        if own is not None and (own, "") not in formats:
            formats = (*formats, (own, ""))
        direction, lang = element.get("dir").lower(), element.get("lang")
        if direction in ("ltr", "rtl"):
            formats = (*formats, ("dir", direction))
        if lang:
            formats = (*formats, ("lang", lang))
        if element.tag == "a" and (link := self._link(element.get("href"))):
            formats = (*(each for each in formats if each[0] != "link"), ("link", link))
        return replace(setting, formats=formats)

    def _link(self, address: str) -> str:
        plain = _NOT_IN_ADDRESS.sub(
            lambda found: f"%{ord(found[0]):02X}", _CONTROL.sub("", address).strip()
        )
        if not plain or not safe_address(plain):
            return ""
        if _SAFE_LINK.match(plain):
            return plain
        # Beside a Word file there is no site: only the whole address leads there.
        whole = whole_address(plain, self._beside.site)
        return whole if _SAFE_LINK.match(whole) else ""

    def _note(self, element: Element) -> tuple[Block, ...] | None:
        """The words of the footnote that an element is the mark of; the first mark has them."""
        item = self._notes.take(element)
        if item is None:
            return None
        held, self._anchor = self._anchor, ""
        blocks = tuple(self._blocks(item, Setting()))
        self._anchor = held
        return blocks or (Leaf("para", ()),)
