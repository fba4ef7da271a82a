"""Links that lead nowhere: to places of this policy, and to other policies of its folder."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Collection, Iterator
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
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:|//")
_SHARED = frozenset({"", "top"})  # the top of a page, by the rules of HTML
_FROM_SCRIPT = re.compile(r"(?:fn|fnref)[:\d]|[!/]")  # footnotes, and what scripts read
_NEAR = 80.0  # of 100: as alike as "you-rights" and "your-rights"
_POLICY_ENDINGS = (".md", ".markdown")


def dead_links(policy: Policy, facts: FolderFacts) -> Iterator[Problem]:
    """Links to a place of the policy, or to a policy of the folder, that is not there."""
    if "](" not in policy.view and "]:" not in policy.view and "href" not in policy.view:
        return
    lines = SourceLines(policy.view)
    hidden = hidden_lines(policy.scan.blocks)
    places: frozenset[str] | None = None
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
        found.add(plain_heading_id(words))
        found.add(re.sub(r"[-\s]+", "-", heading_id(words)).strip("-"))
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
    path = unquote(re.split(r"[?#]", target, maxsplit=1)[0])
    if not path or not facts.files:
        return None
    if path.startswith("/"):
        known, whole = facts.addresses, path
        near = None if _known(path, facts) else _nearest(whole, known)
        if near is None:  # a page that the folder does not make is none of its business
            return None
    else:
        whole = posixpath.normpath(posixpath.join(posixpath.dirname(facts.relative_path), path))
        if not path.lower().endswith(_POLICY_ENDINGS) or whole.startswith(".."):
            return None
        if whole in facts.files:
            return None
        near = _nearest(whole, [each for each in facts.files if each.endswith(_POLICY_ENDINGS)])
        if near is not None:
            near = posixpath.relpath(near, posixpath.dirname(facts.relative_path) or ".")
    fix = None
    if near is not None:
        edit = Edit(
            *lines.place(start), *lines.place(end), near + target[len(target.split("#")[0]) :]
        )
        fix = Fix(Message("checks.fix-file", {"target": near}), (edit,))
    message = Message("checks.link-file", {"target": path})
    return lines.problem(message, start, end, Severity.WARNING, fix)


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
