"""A policy in its languages: which files are the same policy, and what changed in each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import takewhile
from pathlib import Path, PurePosixPath
from typing import Protocol

from policyeditor.errors import PolicyEditorError
from policyeditor.languages import base, language_tag
from policyeditor.messages import Message
from policyeditor.policy.front_matter import FrontMatter, read_front_matter
from policyeditor.workspace.changed import (
    ReadVersion,
    compare_versions,
    read_version,
    read_version_at,
)
from policyeditor.workspace.folder import PolicyFolder, read_folder
from policyeditor.workspace.noticing import Changed
from policyeditor.workspace.translation_marks import source_named

# Bytes of a file in which its details are looked for.
_HEAD = 65_536
_QUICK_HEAD = 4_096
_LINE = re.compile(r"^(\w+):[ \t]*([\"']?)([^\n]*?)\2[ \t]*(?:[ \t]#[^\n]*)?$", re.MULTILINE)
# Policies in one language are families too where they are no more than this many for each other.
_MOST_ALONE = 4
# Keys with which translation plug-ins of Jekyll tie pages together.
_TIES = ("ref", "translation_id", "translation_key", "page_id")


@dataclass(frozen=True, slots=True)
class FamilyMember:
    """A policy in one language, a BCP 47 tag."""

    path: Path
    lang: str


@dataclass(frozen=True, slots=True)
class Family:
    """A policy in its languages; ``missing`` are those that others of the folder have."""

    title: str
    members: tuple[FamilyMember, ...]
    missing: tuple[str, ...] = ()


class Texts(Protocol):
    """Details, as far as they are texts."""

    def text(self, key: str) -> str:
        """The value of a key as text; empty where the key is missing."""


@dataclass(frozen=True, slots=True)
class TextChange:
    """What changed in one language, between which versions."""

    member: FamilyMember
    old: ReadVersion
    new: ReadVersion
    changed: Changed


@dataclass(frozen=True, slots=True)
class FamilyChanges:
    """What changed in each language, and why nothing can be told in the others."""

    changes: tuple[TextChange, ...]
    untold: tuple[Message, ...] = ()


def language_family(path: Path, root: Path) -> tuple[FamilyMember, ...]:
    """A policy and the same policy in other languages, itself first, the others by language.

    It is the same where the addresses differ in the language alone (``/en/privacy/`` or
    ``/privacy/`` and ``/de/privacy/``) or the files' places do (``en/privacy.md``,
    ``privacy.de.md``), where a key such as ``ref`` ties them, or where a translation's marks name
    its source.  Of two files in one language that which stands nearer counts, else the first.
    """
    own = _read(path)
    if own is None or not (lang := lang_of(own)):
        return (FamilyMember(path, lang_of(own) if own else ""),)
    keys = set(_keys(path, root, own))
    found: dict[str, FamilyMember] = {}
    for other in read_folder(root).policies:
        details = _read(other) if other != path else None
        spoken = lang_of(details) if details else ""
        if (
            not details
            or base(spoken) in ("", base(lang))
            or not keys & set(_keys(other, root, details))
        ):
            continue
        known = found.get(base(spoken))
        if known is None or _shared(path, other) > _shared(path, known.path):
            found[base(spoken)] = FamilyMember(other, spoken)
    return (FamilyMember(path, lang), *sorted(found.values(), key=lambda member: member.lang))


def families_of(folder: PolicyFolder) -> tuple[Family, ...]:
    """The policies of a folder with those in other languages, each family by language.

    What ties them is told at ``language_family``; a second file in a language is a family of its
    own.  None where no policy stands there in two languages.  Details are read as far as single
    lines tell them, for a folder may hold thousands.
    """
    found: dict[tuple[str, ...], dict[str, FamilyMember]] = {}
    titles: dict[Path, str] = {}
    for path in folder.policies:
        details = _quick(path)
        lang = lang_of(details)
        if not lang:
            continue
        titles[path] = details.text("title")
        keys = tuple(_keys(path, folder.root, details))
        family = next((found[key] for key in keys if key in found), {})
        if base(lang) in family:
            keys, family = (("path", str(path)),), {}
        family[base(lang)] = FamilyMember(path, lang)
        for key in keys:
            found.setdefault(key, family)
    families = list({id(family): family for family in found.values()}.values())
    spoken = {lang: each.lang for family in families if len(family) > 1
              for lang, each in family.items()}  # fmt: skip
    if not spoken or len(families) > _MOST_ALONE * sum(len(each) > 1 for each in families):
        families = [family for family in families if len(family) > 1]
    return tuple(_family(family, spoken, titles) for family in families if spoken)


def _family(
    family: dict[str, FamilyMember], spoken: dict[str, str], titles: dict[Path, str]
) -> Family:
    members = tuple(sorted(family.values(), key=lambda member: member.lang))
    named = family.get("en", members[0])
    missing = tuple(spoken[lang] for lang in sorted(spoken.keys() - family.keys()))
    return Family(titles[named.path] or named.path.stem, members, missing)


class _Quick:
    """Details as single lines tell them."""

    def __init__(self, values: dict[str, str]) -> None:
        self._values = values

    def text(self, key: str) -> str:
        """The value of a key; empty where there is none on one line."""
        return self._values.get(key, "")


def _quick(path: Path) -> _Quick:
    try:
        with path.open("rb") as file:
            head = file.read(_QUICK_HEAD)
    except OSError:
        return _Quick({})
    text = head.decode("utf-8-sig", "replace").replace("\r\n", "\n")
    if not text.startswith("---\n"):
        return _Quick({})
    details = text[4:].partition("\n---")[0]
    return _Quick({each[1]: each[3] for each in _LINE.finditer(details)})


def _shared(one: Path, other: Path) -> int:
    """How many folders two files have in common, from the top."""
    pairs = zip(one.parts, other.parts, strict=False)
    return len(list(takewhile(lambda pair: pair[0] == pair[1], pairs)))


def family_changes(
    members: tuple[FamilyMember, ...], old: str, new: str, decisions: Path | None = None
) -> FamilyChanges:
    """What changed in each language between two versions, by the decisions kept with each.

    ``old`` and ``new`` name versions of the first member (see ``changed.read_version``); the
    others are read as they stood at the same time.  ``decisions`` is a file of decisions for the
    first.  Raises HistoryError, InputError and the like for the first; what goes wrong with another
    is told in ``untold``.
    """
    first, *others = members
    before, after = read_version(first.path, old), read_version(first.path, new)
    told = [
        TextChange(first, before, after, compare_versions(first.path, before, after, decisions))
    ]
    untold: list[Message] = []
    for member in others:
        try:
            then = read_version_at(member.path, before.saved)
            now = read_version_at(member.path, after.saved)
            changed = compare_versions(member.path, then, now)
        except PolicyEditorError as error:
            params = {"lang": member.lang, "file": member.path.name, "why": error.message}
            untold.append(Message("noticing.language-untold", params))
        else:
            told.append(TextChange(member, then, now, changed))
    return FamilyChanges(tuple(told), tuple(untold))


def _read(path: Path) -> FrontMatter | None:
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD)
    except OSError:
        return None
    return read_front_matter(head.decode("utf-8-sig", "replace").replace("\r\n", "\n"))


def lang_of(details: Texts) -> str:
    """The language that a policy's details name, a BCP 47 tag; empty where they name none."""
    return language_tag(details.text("lang") or details.text("language") or details.text("locale"))


def _keys(path: Path, root: Path, details: Texts) -> Iterator[tuple[str, ...]]:
    """What is equal for a policy and its translations."""
    lang = lang_of(details)
    relative = path.relative_to(root) if path.is_relative_to(root) else Path(path.name)
    yield ("source", source_named(path, root) or relative.as_posix())
    for tie in _TIES:
        if value := details.text(tie):
            yield ("tie", tie, value)
    if permalink := details.text("permalink"):
        yield ("address", *_without_language(permalink.strip("/").split("/"), lang))
    yield ("file", *_without_language(list(PurePosixPath(relative).with_suffix("").parts), lang))


def _without_language(parts: list[str], lang: str) -> Iterator[str]:
    """The parts of an address or a path, without what names the language."""
    names = {lang.lower(), base(lang)}
    for part in parts:
        plain = part.replace("_", "-")
        if plain.lower() in names:
            continue
        ending = next(
            (name for name in names if plain.lower().endswith((f".{name}", f"-{name}"))), ""
        )
        yield part[: -len(ending) - 1] if ending else part
