"""Links that lead nowhere: to places of this policy, and to other policies of its folder."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Collection, Iterator, Mapping
from urllib.parse import unquote

from policyeditor.checks.facts import FolderFacts
from policyeditor.checks.hidden import hidden_lines, in_code
from policyeditor.messages import Message
from policyeditor.policy.blocks import Block, Kind
from policyeditor.policy.edits import Edit
from policyeditor.policy.plain import plain
from policyeditor.policy.policy import Policy
from policyeditor.policy.problems import Fix, Problem, Severity
from policyeditor.policy.source_lines import SourceLines
from policyeditor.rendering.header_ids import IdCounter, heading_id, plain_heading_id

_TARGET = re.compile(
    r"\]\(\s{0,9}<?(?P<inline>[^\s()<>]{1,500})"
    r"|^ {0,3}\[[^\]^\n]{1,200}\]:[ \t]{1,9}<?(?P<named>[^\s<>]{1,500})"
    r"|\bhref\s{0,9}=\s{0,9}[\"'](?P<html>[^\"'\n]{1,500})",
    re.MULTILINE,
)
_GIVEN_ID = re.compile(
    r"<[A-Za-z][^<>]{0,1000}?\s(?:id|name)\s{0,9}=\s{0,9}[\"']?(?P<html>[^\s\"'<>]{1,200})"
    r"|\{:[^{}\n]{0,500}?#(?P<list>[\w:.-]{1,200})"
    r"|\{#(?P<header>[\w:.-]{1,200})\}",
)
_HEADING_LINE = re.compile(
    r"^ {0,3}(?:#{1,6}[ \t]*(?P<atx>[^\n]{1,500})|(?P<under>[^\n]{1,500})\n(?:=+|-+)[ \t]*$)",
    re.MULTILINE,
)
_HEADING_ID = re.compile(r"\{:?[ ]?#[^{}\n]*\}")
_PATH_ENDS = re.compile(r"[?#]")
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:|//")
_SHARED = frozenset({"", "top"})  # the top of a page, by the rules of HTML
_FROM_SCRIPT = re.compile(r"(?:fn|fnref)[:\d]|[!/]")  # footnotes, and what scripts read
_NEAR = 80.0  # of 100: as alike as "you-rights" and "your-rights"
_MOST_TOLD = 200  # each is compared with all places
_POLICY_ENDINGS = (".md", ".markdown")


def dead_links(policy: Policy, facts: FolderFacts) -> Iterator[Problem]:
    """Links to a place of the policy, or to a policy of the folder, that is not there."""
    if "](" not in policy.view and "]:" not in policy.view and "href" not in policy.view:
        return
    lines = SourceLines(policy.view)
    hidden = hidden_lines(policy.scan.blocks)
    places: frozenset[str] | None = None
    told = 0
    for found in _TARGET.finditer(policy.view, lines.start(policy.front_matter.body_line)):
        name = found.lastgroup or ""
        target, (start, end) = found[name], found.span(name)
        if "{" in target or _SCHEME.match(target):
            continue
        line, column = lines.place(start)
        if line in hidden or in_code(lines.line(line), column):
            continue
        if target.startswith("#"):
            places = anchors(policy) if places is None else places
            problem = _to_place(target, start, end, places, lines)
        else:
            problem = _to_file(target, start, end, facts, lines)
        if problem is not None:
            yield problem
            told += 1
            if told == _MOST_TOLD:
                return


def anchors(policy: Policy) -> frozenset[str]:
    """The ids by which links reach places of a policy, as kramdown and Python-Markdown give them.

    Headings get theirs by GitHub's rule (kramdown, GFM input); one that repeats gets a number.
    """
    found = {each for match in _GIVEN_ID.finditer(policy.view) for each in match.groups() if each}
    counter = IdCounter()
    for block in _headings(policy.scan.blocks):
        given = block.attributes.get("id")
        words = plain(block.text).text
        found.add(given or counter.assign(heading_id(words), plain=False))
        found |= _ids(words)
    return frozenset(found)


def _headings(blocks: Collection[Block]) -> Iterator[Block]:
    for block in blocks:
        if block.kind is Kind.HEADING:
            yield block
        yield from _headings(block.children)


def _to_place(
    target: str, start: int, end: int, places: frozenset[str], lines: SourceLines
) -> Problem | None:
    anchor = unquote(target[1:])
    if anchor in _SHARED or anchor in places or target[1:] in places or _FROM_SCRIPT.match(anchor):
        return None
    near = _nearest(anchor, places)
    fix = None
    if near is not None:
        edit = Edit(*lines.place(start), *lines.place(end), f"#{near}")
        fix = Fix(Message("checks.fix-anchor", {"anchor": near}), (edit,))
    message = Message("checks.link-anchor", {"anchor": anchor})
    return lines.problem(message, start, end, Severity.WARNING, fix)


def _to_file(
    target: str, start: int, end: int, facts: FolderFacts, lines: SourceLines
) -> Problem | None:
    """A link to another policy; a page that the folder does not make is none of its business."""
    found = file_of(target, facts.relative_path, facts.addresses)
    path = unquote(_PATH_ENDS.split(target, maxsplit=1)[0])
    if found in facts.files:
        return _to_place_elsewhere(target, start, end, facts.places.get(found), lines)
    if not path or not facts.files:
        return None
    near: str | None
    if path.startswith("/"):
        near = None if _known(path, facts) else _nearest(path, list(facts.addresses))
        if near is None:
            return None
    elif not path.lower().endswith(_POLICY_ENDINGS) or found.startswith(".."):
        return None
    else:
        near = _nearest(found, [each for each in facts.files if each.endswith(_POLICY_ENDINGS)])
        if near is not None:
            near = posixpath.relpath(near, posixpath.dirname(facts.relative_path) or ".")
    fix = None
    if near is not None:
        hash_and_on = target[len(target.split("#")[0]) :]
        edit = Edit(*lines.place(start), *lines.place(end), near + hash_and_on)
        fix = Fix(Message("checks.fix-file", {"target": near}), (edit,))
    message = Message("checks.link-file", {"target": path})
    return lines.problem(message, start, end, Severity.WARNING, fix)


def _to_place_elsewhere(
    target: str, start: int, end: int, places: frozenset[str] | None, lines: SourceLines
) -> Problem | None:
    """A link to a place of another policy; nothing is said where its places are not known."""
    path, _, written = target.partition("#")
    anchor = unquote(written)
    known = places is None or anchor in places or anchor in _SHARED
    if places is None or known or _FROM_SCRIPT.match(anchor):
        return None
    near = _nearest(anchor, places)
    fix = None
    if near is not None:
        edit = Edit(*lines.place(start), *lines.place(end), f"{path}#{near}")
        fix = Fix(Message("checks.fix-anchor", {"anchor": near}), (edit,))
    message = Message("checks.link-place", {"anchor": anchor, "target": unquote(path)})
    return lines.problem(message, start, end, Severity.WARNING, fix)


def file_of(target: str, relative_path: str, addresses: Mapping[str, str]) -> str:
    """The file of the folder that a link leads to, as a path from the folder's top.

    Empty for a web address that no policy of the folder has; the file need not be there.
    """
    path = unquote(_PATH_ENDS.split(target, maxsplit=1)[0])
    if path.startswith("/"):
        return addresses.get(path, addresses.get(path.rstrip("/") + "/", ""))
    return posixpath.normpath(posixpath.join(posixpath.dirname(relative_path), path))


def links_in(view: str) -> tuple[str, ...]:
    """The targets of a text that lead into its own folder: no web address and no Liquid."""
    targets = (found[found.lastgroup or ""] for found in _TARGET.finditer(view))
    return tuple(each for each in targets if "{" not in each and not _SCHEME.match(each))


def places_in(view: str) -> frozenset[str]:
    """The ids of a text by its lines alone: quickly, and rather one too many than one too few."""
    found = {each for match in _GIVEN_ID.finditer(view) for each in match.groups() if each}
    counter = IdCounter()
    for match in _HEADING_LINE.finditer(view):
        words = plain(_HEADING_ID.sub("", match["atx"] or match["under"]).rstrip("# \t")).text
        found |= {*_ids(words), counter.assign(heading_id(words), plain=False)}
    return frozenset(found)


def _ids(words: str) -> set[str]:
    """The ids of a heading by the rules of kramdown in HTML and of Python-Markdown."""
    return {plain_heading_id(words), re.sub(r"[-\s]+", "-", heading_id(words)).strip("-")}


def _known(path: str, facts: FolderFacts) -> bool:
    """Whether the folder has a page or file for an address from the top of the site."""
    bare = path.strip("/")
    endings = ("", ".md", ".html", "/index.md", "/index.html", ".markdown")
    return (
        path in facts.addresses
        or path.rstrip("/") + "/" in facts.addresses
        or any(bare.removesuffix(".html") + ending in facts.files for ending in endings)
    )


def _nearest(name: str, names: Collection[str]) -> str | None:
    """The one name that is so like another that it was meant; None where two are."""
    from rapidfuzz import fuzz, process  # only where a link leads nowhere

    near = process.extract(name, names, scorer=fuzz.ratio, score_cutoff=_NEAR, limit=2)
    if not near or (len(near) == 2 and near[0][1] == near[1][1]):
        return None
    return str(near[0][0])
