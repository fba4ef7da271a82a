"""A policy, or a redline, as a PDF."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from policyeditor.errors import ExportError
from policyeditor.export.headings import html_below
from policyeditor.export.page import Tongue
from policyeditor.export.pdf.blocks import Blocks
from policyeditor.export.pdf.clauses import Lettering, with_clause_starts
from policyeditor.export.pdf.code import array, block, call, collapsed, literal
from policyeditor.export.pdf.fonts import (
    CODE_FONT,
    TEXT_FONT,
    chosen_families,
    is_han,
    marks_stand,
    missing_told,
    needs_system_fonts,
)
from policyeditor.export.pdf.pictures import Pictures
from policyeditor.export.pdf.typesetting import (
    BrokenPictureError,
    Job,
    MissingGlyphsError,
    broken_pictures,
    families,
    typeset,
)
from policyeditor.export.pdf.words import Surroundings
from policyeditor.export.publication import Made, Publication
from policyeditor.export.site_links import lost_links
from policyeditor.export.spoken import tongue_of
from policyeditor.export.titles import title_of
from policyeditor.export.tree import Element, html_tree, publication_tree
from policyeditor.export.version_names import shown_version
from policyeditor.languages import direction, long_date
from policyeditor.messages import Message
from policyeditor.policy.clauses import Clause
from policyeditor.rendering.sanitise import clean
from policyeditor.resources import resource_text

# Countries that print on US letter (ANSI A); all others use A4 (ISO 216).
_LETTER = frozenset({"us", "ca", "mx", "ph", "cl", "co", "ve", "gt", "cr"})
# The largest real policy known, of 1 MB, has 15,000; one of these may take 2 GB.
_MOST_PARTS = 100_000
_WRITTEN_IN = {"hant": "tw", "hans": "cn"}
_CUT = "\ue000"  # stands for a number in a sentence that is cut there


@dataclass(frozen=True, slots=True)
class _Front:
    """What stands around the text: title, facts about the version, code under the title."""

    title: str
    facts: tuple[str, ...]
    under_title: tuple[str, ...] = ()


def policy_pdf(publication: Publication) -> Made:
    """The policy as a PDF: tagged for screen readers, with bookmarks and page numbers.

    Raises ExportError for a text that cannot be set, RenderingError for one that cannot be drawn.
    """
    policy = publication.policy
    spoken = tongue_of(policy)
    say = spoken.words.wording.sentence
    facts = []
    if publication.version:
        name = shown_version(publication.version, spoken.words.lang)
        facts.append(say(Message("version", {"name": name})))
    if publication.effective is not None:
        day = long_date(publication.effective, spoken.words.lang)
        facts.append(say(Message("effective", {"date": day})))
    front = _Front(title_of(policy), tuple(facts))
    root = publication_tree(publication)
    if publication.body is not None:
        root = with_clause_starts(root)
    return _make(root, policy.clauses, front, publication, spoken)


def redline_pdf(publication: Publication) -> Made:
    """The redline as a PDF with a key to its marks; errors as ``policy_pdf``."""
    redline = publication.redline
    if redline is None:
        raise ExportError("export.no-redline")
    spoken = tongue_of(publication.policy)
    say = spoken.words.wording.sentence
    title = say(Message("redline.title", {"title": title_of(publication.policy)}))
    old, new = (
        shown_version(name, spoken.words.lang) for name in (redline.old_name, redline.new_name)
    )
    names = {"old": old, "new": new}
    front = _Front(
        title,
        (f"{old} → {new}",),
        (_own(spoken, call("par", literal(say(Message("redline.intro", names)))), _key(spoken)),),
    )
    body = with_clause_starts(html_tree(html_below(clean(redline.html))))
    heading = Element("h1", children=(title,))
    root = Element("body", children=(heading, *body.children))
    return _make(root, (), front, publication, spoken)


def _own(spoken: Tongue, *parts: str) -> str:
    """The program's own sentences, which may be in another language than the policy."""
    if not spoken.words.fallback:
        return block(parts)
    return call("within", block(parts), lang=literal(spoken.words.lang), dir="ltr")


def _key(spoken: Tongue) -> str:
    """The key to the marks of a redline, each drawn as it is in the text."""
    say = spoken.words.wording.sentence
    entries = [
        call(look, literal(say(Message(f"redline.{word}"))))
        for look, word in (
            ("deleted", "deleted"),
            ("inserted", "inserted"),
            ("moved-in", "moved"),
            ("changed", "other"),
        )
    ]
    return call("key", literal(say(Message("redline.key"))), *entries)


def _make(
    root: Element,
    clauses: tuple[Clause, ...],
    front: _Front,
    publication: Publication,
    spoken: Tongue,
) -> Made:
    """The file; where letters are missing it is set again with their numbers in their place."""
    if sum(1 + (each.tag in ("td", "th")) for each in root.walk()) > _MOST_PARTS:
        raise ExportError("export.pdf-too-large")
    missing: frozenset[str] = frozenset()
    broken: frozenset[bytes] = frozenset()
    system_fonts = False
    for _ in range(5):
        pictures = Pictures(publication.images, spoken, broken)
        body = _body(root, clauses, front, pictures, missing, publication.address)
        text = "".join((*body, front.title, *front.facts))
        system_fonts = system_fonts or needs_system_fonts(text)
        chosen = chosen_families(text, spoken.lang, families(system_fonts))
        code = _whole(front, spoken, chosen, body)
        try:
            data = typeset(Job(code, pictures.files, system_fonts, publication.saved))
        except MissingGlyphsError as error:
            if system_fonts:
                missing |= error.characters
            system_fonts = True
            continue
        except BrokenPictureError:
            broken |= broken_pictures(pictures.files)
            continue
        notes = (
            *missing_told(missing, spoken.lang),
            *pictures.told(),
            *lost_links(root, publication.address),
        )
        return Made(data, notes)
    raise ExportError("export.pdf-letters", characters=" ".join(sorted(missing)[:20]))


def _body(
    root: Element,
    clauses: tuple[Clause, ...],
    front: _Front,
    pictures: Pictures,
    missing: frozenset[str],
    address: str,
) -> list[str]:
    """The code of the text, with what stands under the title."""
    targets, notes, lettering = _targets(root), _notes(root), Lettering(clauses)
    while True:
        around = Surroundings(targets, notes, pictures.draw, missing, address=address)
        code = _written(root, front, Blocks(around, lettering), around)
        if around.placed >= targets.keys():
            return code
        # A link may lead to what is not shown: then it is none.
        targets = {name: place for name, place in targets.items() if name in around.placed}


def _written(root: Element, front: _Front, blocks: Blocks, around: Surroundings) -> list[str]:
    around.note = blocks.note
    around.redline = bool(front.under_title)
    under = [*front.under_title]
    if front.facts and not under:
        under.insert(0, call("facts-line", array(map(around.text, front.facts))))
    at = next(
        (n + 1 for n, each in enumerate(root.children)
         if isinstance(each, Element) and each.tag == "h1"),
        0,
    )  # fmt: skip
    return [*blocks.write(root.children[:at]), *under, *blocks.write(root.children[at:])]


def _targets(root: Element) -> dict[str, str]:
    """The ids that links of the text lead to, with the names they get in the code."""
    wanted = {
        each.get("href")[1:]
        for each in root.walk()
        if each.tag == "a" and each.get("href").startswith("#")
    }
    there = dict.fromkeys(
        name for each in root.walk() for name in (each.get("id"), each.get("name")) if name
    )
    return {name: f"place-{n}" for n, name in enumerate(there) if name in wanted}


def _notes(root: Element) -> dict[str, Element]:
    return {
        item.get("id"): item
        for holder in root.walk()
        if "footnotes" in holder.classes
        for item in holder.walk()
        if item.tag == "li" and item.get("id").startswith("fn:")
    }


def _whole(front: _Front, spoken: Tongue, chosen: Sequence[str], body: Sequence[str]) -> str:
    """The template, the settings of this document, and its text."""
    lang, _, rest = spoken.lang.lower().partition("-")
    parts = rest.split("-")
    region = next((part for part in parts if len(part) == 2 and part.isalpha()), "")
    # A PDF names language and country: the country stands for the way of writing.
    region = region or next((_WRITTEN_IN[part] for part in parts if part in _WRITTEN_IN), "")
    named = {
        "title": literal(collapsed(front.title).strip()),
        "facts": array(map(literal, front.facts)),
        "page_words": array(map(literal, _page_words(spoken))),
        "lang": literal(lang if len(lang) <= 3 else "en"),
        "region": literal(region) if region else "none",
        "dir": direction(spoken.lang),
        "fonts": _fonts(chosen, spoken.lang),
        "features": "(mark: 0, mkmk: 0)" if marks_stand(chosen) else "(:)",
        "paper": literal("us-letter" if region in _LETTER else "a4"),
    }
    side = "right" if named["dir"] == "rtl" else "left"
    template = f'#let start-side = "{side}"\n' + resource_text("templates", "policy.typ")
    return f"{template}\n#" + call("policy", block(body), **named)


def _page_words(spoken: Tongue) -> tuple[str, str, str]:
    """What stands before, between and after the numbers of "3 of 7"."""
    if spoken.words.fallback:
        return "", " / ", ""
    said = spoken.words.wording.sentence(Message("page", {"page": _CUT, "pages": _CUT}))
    parts = said.split(_CUT)
    return (parts[0], parts[1], parts[2]) if len(parts) == 3 else ("", " / ", "")


def _fonts(chosen: Sequence[str], lang: str) -> str:
    """The families to set the text with, as code.

    Where Chinese, Japanese or Korean is the language, its signs come from its own font.
    """
    han = lang.split("-")[0].lower() in ("zh", "ja", "ko") and any(map(is_han, chosen[1:]))
    named = [
        f'(name: {literal(each)}, covers: "latin-in-cjk")' if han and each == TEXT_FONT
        else literal(each)
        for each in chosen
    ]  # fmt: skip
    return array([*named, literal(CODE_FONT)])
